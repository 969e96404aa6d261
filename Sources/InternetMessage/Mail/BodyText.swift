/// The text of a message as lines that know where they came from. The writer's own words have to be found among what
/// mail clients quote; how they mark the quotation is kept here, and judged elsewhere.
package struct BodyText: Sendable, Hashable {
    /// The lines in order.
    package var lines: [BodyLine]
    /// Whether the lines were made from HTML.
    package var isFromHTML: Bool

    /// A text of these lines.
    package init(lines: [BodyLine], isFromHTML: Bool = false) {
        self.lines = lines
        self.isFromHTML = isFromHTML
    }

    /// The whole text, quoted lines with one `> ` for each level.
    package var string: String {
        var output = ""
        for index in lines.indices {
            if index > 0 { output += "\n" }
            lines[index].append(to: &output)
        }
        return output
    }

    /// Whether there is nothing but blanks.
    package var isBlank: Bool { lines.allSatisfy(\.isBlank) }
}

/// One line of a message's text.
package struct BodyLine: Sendable, Hashable {
    /// The text without quote marks and line end.
    package var text: String
    /// How many quotations the line stands in: `>` signs in plain text, `blockquote` elements in HTML.
    package var quoteDepth: Int
    /// What the client said about this line.
    package var marks: BodyMarks

    /// A line; not quoted and without marks unless told.
    package init(_ text: String, quoteDepth: Int = 0, marks: BodyMarks = []) {
        self.text = text
        self.quoteDepth = quoteDepth
        self.marks = marks
    }

    /// Whether there is nothing but blanks.
    package var isBlank: Bool { text.utf8.allSatisfy(\.isWhitespace) }

    /// The text with its quote marks.
    package var marked: String {
        var marked = ""
        append(to: &marked)
        return marked
    }

    /// Writes the text with its quote marks at the end of another.
    package func append(to output: inout String) {
        if quoteDepth > 0 { output += Self.quoteMarks[min(quoteDepth, Self.quoteMarks.count - 1)] }
        if quoteDepth > 0, !text.isEmpty { output += " " }
        output += text
    }

    private static let quoteMarks = (0...50).map { String(repeating: ">", count: $0) }
}

/// What a mail client says about a line by the HTML around it.
package struct BodyMarks: OptionSet, Sendable, Hashable {
    /// The marks as bits.
    package let rawValue: UInt16

    /// Marks from their bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Inside a container in which a client puts the message that is answered, all of it and nothing else:
    /// `yahoo_quoted`, `OLK_SRC_BODY_SECTION`, Zimbra's `__QUOTED_TEXT__` …
    package static let quote = BodyMarks(rawValue: 1)
    /// The line that introduces a quotation: `gmail_attr`, `moz-cite-prefix`.
    package static let attribution = BodyMarks(rawValue: 2)
    /// The block From, Sent, To, Subject that Outlook puts above the old message (`divRplyFwdMsg`, and the thin
    /// border line of the desktop version). The old message follows it without any container.
    package static let replyHeader = BodyMarks(rawValue: 4)
    /// Inside a forwarded message: `moz-forward-container`.
    package static let forwarded = BodyMarks(rawValue: 8)
    /// Inside what the client knows as a signature: `gmail_signature`, `moz-signature` …
    package static let signature = BodyMarks(rawValue: 16)
    /// A horizontal rule.
    package static let rule = BodyMarks(rawValue: 32)
    /// Inside, or at the place of, an element that the caller asked to be watched for.
    package static let watched = BodyMarks(rawValue: 64)
    /// Inside a container in which a client puts an attribution and, in a blockquote, what is answered: `gmail_quote`,
    /// `protonmail_quote`, `zmail_extra` … People write between and below the blockquotes, still inside it.
    package static let frame = BodyMarks(rawValue: 128)
}
