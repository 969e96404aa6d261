// How mail clients mark quotations, headers of old messages and signatures in HTML, by class and id. Gmail puts a
// prefix such as `m_-8243` before foreign ids and classes, so that ends are compared, too.

import Foundation

extension HTMLTag {
    /// What this element says about the text inside it.
    func marks(watching: [String]) -> BodyMarks {
        var marks: BodyMarks = []
        if !attributes.isEmpty {
            for name in identifiers { marks.formUnion(Self.marks(of: name, watching: watching)) }
            if isOutlookBorder { marks.insert(.replyHeader) }
        }
        return marks
    }

    /// Classes, id, and the markers that Zimbra and Thunderbird put elsewhere.
    private var identifiers: [Substring] {
        let classes = self[.class]?.split(separator: " ", maxSplits: 20) ?? []
        return classes + [self[.id], self[.marker], self[.name]].compactMap { $0?[...] }
    }

    private static func marks(of name: Substring, watching: [String]) -> BodyMarks {
        var marks = known[String(name).asciiLowercased] ?? []
        if name.hasPrefix("m_"), let cut = name.dropFirst(2).firstIndex(where: { !$0.isNumber && $0 != "-" }) {
            marks.formUnion(known[String(name[cut...]).asciiLowercased] ?? [])
        }
        if watching.contains(where: { name.hasSuffix($0) }) { marks.insert(.watched) }
        return marks
    }

    private static let known: [String: BodyMarks] = [
        "gmail_quote": .quote, "gmail_quote_container": .quote, "gmail_extra": .quote, "gmail_attr": .attribution,
        "gmail_signature": .signature,
        "divrplyfwdmsg": .replyHeader, "x_divrplyfwdmsg": .replyHeader, "olk_src_body_section": .quote,
        "mail-editor-reference-message-container": .quote, "ms-outlook-mobile-reference-message": .quote,
        "ms-outlook-mobile-signature": .signature, "signature": .signature, "ms-outlook-ios-signature": .signature,
        "moz-cite-prefix": .attribution, "moz-email-headers-table": .replyHeader, "moz-signature": .signature,
        "moz-forward-container": .forwarded,
        "yahoo_quoted": .quote, "yahoo-signature": .signature, "ydp-yahoo-quoted": .quote,
        "yahoo_quoted_container": .quote,
        "__quoted_text__": .quote, "__divider__": .rule, "__headers__": .replyHeader, "zwchr": .rule,
        "protonmail_quote": .quote, "protonmail_signature_block": .signature, "tutanota_quote": .quote,
        "zmail_extra": .quote, "zmail_extra_hr": .rule, "applemailsignature": .signature, "wordsection1quote": .quote,
        "qqmail_quote": .quote, "replyforwardheader": .replyHeader, "isforwardcontent": .forwarded,
        "isreplycontent": .quote, "ntes-mailmaster-quote": .quote, "mailru-blockquote": .quote,
        "kmail_quote": .quote, "cite": .quote, "hmquote": .quote, "stopspelling": .replyHeader,
    ]

    /// Outlook on the desktop marks the header of the old message by a line above it and by nothing else.
    private var isOutlookBorder: Bool {
        guard name == "div", let style = compactStyle else { return false }
        return style.contains("border:none;border-top:solid#")
            && (style.contains("padding:3.0pt0") || style.contains("padding:3pt0"))
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
