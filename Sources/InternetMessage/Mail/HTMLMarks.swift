// How mail clients mark quotations, headers of old messages and signatures in HTML, by class, id and name. When a
// message is quoted again, clients put something before the names of the other client: `m_-8243` (Gmail), `x_`
// (Outlook), `yiv123` and `ydp1a2b` (Yahoo), `ecx` (Hotmail), `gmail-`; so known names are also looked for at the end.

import Foundation

extension HTMLTag {
    /// What this element says about the text inside it.
    func marks(watching: [String]) -> BodyMarks {
        var marks: BodyMarks = []
        if !attributes.isEmpty {
            for name in identifiers { marks.formUnion(Self.marks(of: name, watching: watching)) }
            if isOutlookBorder { marks.insert(.replyHeader) }
        }
        if name == "includetail" { marks.insert(.quote) }
        return marks
    }

    /// Classes, id, and the markers that Zimbra, Spark and GMX put elsewhere.
    private var identifiers: [Substring] {
        let classes = self[.class]?.split(whereSeparator: \.isWhitespace).prefix(20) ?? []
        return classes + [self[.id], self[.marker], self[.name]].compactMap { $0?[...] }
    }

    private static func marks(of name: Substring, watching: [String]) -> BodyMarks {
        let small = String(name.prefix(120)).asciiLowercased
        var marks = HTMLMarkNames.exact[small] ?? []
        if marks.isEmpty, HTMLMarkNames.prefixes.contains(where: { small.hasPrefix($0) }) {
            marks = HTMLMarkNames.ends.first { small.hasSuffix($0.key) }?.value ?? []
        }
        if small.hasPrefix("yahoo_quoted") || small.contains("yahoo_quoted_") { marks.insert(.quote) }
        if watching.contains(where: { name.hasSuffix($0) }) { marks.insert(.watched) }
        return marks
    }

    /// Outlook on the desktop marks the header of the old message by a line above it and by nothing else; on the web and
    /// on the Mac it writes the same style in other words.
    private var isOutlookBorder: Bool {
        guard name == "div", let style = compactStyle, style.contains("border-top:") else { return false }
        let isOpenBox =
            style.contains("border:none") || style.contains("border-right:none") || style.contains("border-width:1pt")
            || style.contains("border-bottom:none")
        let isThin = ["solid#", "1.0pt", "1ptsolid", "solid1pt", "1px"].contains { style.contains($0) }
        return isOpenBox && isThin && (style.contains("padding:3.0pt0") || style.contains("padding:3pt0"))
    }

    /// The bar at the left with which Outlook quotes where it is told to: all inside is quoted. Other clients write it
    /// as a blockquote.
    var isQuoteBar: Bool {
        guard name == "div", let style = compactStyle else { return false }
        return style.contains("border-left:solidblue1.5pt") || style.contains("border-left:1.5ptsolidblue")
            || style.contains("border-left:solid#0563c11.5pt") || style.contains("border-left:2pxsolid#c3d9e5")
    }

    /// A blockquote by which the writer indents a paragraph: Gmail, Apple and Yahoo give it this style and no class.
    var isIndentation: Bool {
        guard name == "blockquote", self[.class] == nil, self[.type] == nil, self[.cite] == nil,
            let style = compactStyle
        else { return false }
        return style.contains("margin:00040px") && style.contains("border:none")
    }

    /// Whether the element is not shown. What is struck out is not said: people answer a form by striking out what does
    /// not apply.
    var isHidden: Bool {
        if name == "s" || name == "del" || name == "strike" { return true }
        if attributes.isEmpty { return false }
        if self[.hidden] != nil { return true }
        guard let style = compactStyle else { return false }
        return style.contains("display:none") || style.contains("visibility:hidden")
            || style.contains("text-decoration:line-through")
            || ["font-size:", "max-height:", "opacity:"].contains { Self.isNothing($0, in: style) }
    }

    /// Whether white space counts in it; nil where that is as around it.
    var isPreformatted: Bool? {
        if name == "pre" || name == "listing" || name == "xmp" { return true }
        guard !attributes.isEmpty, let style = compactStyle, let place = style.range(of: "white-space:") else {
            return nil
        }
        return style[place.upperBound...].hasPrefix("pre")
    }

    /// Whether a property is zero, as that of a preview line that senders hide; `0.9em` is not.
    private static func isNothing(_ property: String, in style: String) -> Bool {
        guard let place = style.range(of: property) else { return false }
        let value = style[place.upperBound...].prefix { $0 != ";" && $0 != "!" }
        let number = value.prefix { $0.isNumber || $0 == "." }
        return !number.isEmpty && number.allSatisfy { $0 == "0" || $0 == "." }
    }

    /// The style in small letters and without blanks; nil when it can hold nothing of interest.
    private var compactStyle: String? {
        guard let style = self[.style], style.utf8.count >= 9 else { return nil }
        return String(decoding: style.utf8.lazy.filter { !$0.isWhitespace }.map(\.lowercased), as: UTF8.self)
    }
}
