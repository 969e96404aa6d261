/// A start tag with the attributes that matter here.
struct HTMLTag {
    let name: String
    let shape: HTMLShape
    private(set) var attributes: [(name: HTMLAttribute, value: String)] = []
    var isSelfClosing = false

    init(name: String) {
        self.name = name
        self.shape = HTMLShape(of: name)
    }

    subscript(_ name: HTMLAttribute) -> String? {
        for attribute in attributes where attribute.name == name { return attribute.value }
        return nil
    }

    /// Keeps an attribute of interest, of each name the first.
    mutating func add(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
        guard name.count <= 11, let name = HTMLAttribute(rawValue: name.asciiLowercased), self[name] == nil else {
            return
        }
        attributes.append((name, HTMLReference.decode(value.prefix(4_000))))
    }
}

/// The attributes that say something about quotations, links, lists and what is shown.
enum HTMLAttribute: String {
    case `class`, id, style, href, alt, start, hidden, name, value, type, cite
    case marker = "data-marker"
    case emoji = "data-emoji"
}

/// How an element changes the lines of a text.
enum HTMLShape {
    /// Goes on in the line.
    case inline
    /// Begins and ends a line.
    case block
    /// Begins and ends a line and wants an empty one around it.
    case paragraph
    /// Is set apart from the cell before it.
    case cell
    /// Has no end tag, or its content was passed over with it.
    case void

    /// Elements whose items are marked.
    static let lists: Set<String> = ["ul", "ol", "menu", "dir"]

    init(of name: String) { self = Self.shapes[name] ?? .inline }

    private static let shapes: [String: HTMLShape] = {
        let names: [(HTMLShape, String)] = [
            (
                .void,
                """
                area base col embed input link meta param source track wbr script style title textarea noscript xml \
                template svg math
                """
            ),
            (
                .block,
                """
                address article aside blockquote body caption center dd details div dl dt fieldset figure footer form \
                header html li main nav section select option button summary table tbody thead tfoot tr
                """
            ),
            (.paragraph, "p h1 h2 h3 h4 h5 h6 ul ol menu dir pre listing xmp"),
            (.cell, "td th"),
        ]
        var shapes: [String: HTMLShape] = [:]
        for (shape, list) in names {
            for name in list.split(separator: " ") { shapes[String(name)] = shape }
        }
        return shapes
    }()
}
