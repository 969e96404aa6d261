// Names, titles and answers are written by others. Before they come near a template they lose what could break out of
// a line, a header or a page; and what goes into HTML is escaped here, by Unicode scalars, and not by the template:
// grapheme by grapheme a quote with an accent on it would slip through.

/// One line of text: no control characters, no line or paragraph separators, no invisible marks that turn the
/// direction of what follows; runs of blanks become one.
package func cleanLine(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var line = String.UnicodeScalarView()
    var owesBlank = false
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: owesBlank = !line.isEmpty
        case .surrogate, .unassigned, .privateUse: continue
        case .format where !joiners.contains(scalar): continue
        default:
            if owesBlank { line.append(" ") }
            owesBlank = false
            line.append(scalar)
        }
    }
    return String(line)
}

/// Whether it is clean as it stands, as nearly every text is: letters of the scripts we write, signs, single blanks.
private func isPlainLine(_ text: String) -> Bool {
    var wasBlank = true
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20 where wasBlank: return false
        case 0x20: wasBlank = true
        // ASCII, Latin letters, marks above and below them, Vietnamese letters, dashes and quotation marks.
        case 0x21...0x7E, 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2010...0x2027: wasBlank = false
        default: return false
        }
    }
    return !wasBlank || text.isEmpty
}

/// A clean line without what a mail program makes a link of: an address on the web is left out, and what only looks like
/// the name of a host is taken apart behind its dots. So what somebody wrote in another's name leads nobody anywhere when
/// we repeat it.
func unlinked(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).map { isLink($0) ? "[…]" : takenApart($0) }.joined(separator: " ")
}

/// `(mailto:x@…`, too: a scheme counts wherever no letter stands before it, as one does in `hotel:`.
private func isLink(_ word: Substring) -> Bool {
    let word = word.lowercased()
    if word.contains("://") { return true }
    return linkSchemes.contains { scheme in
        word.ranges(of: scheme).contains { range in
            range.lowerBound == word.startIndex || !word[word.index(before: range.lowerBound)].isLetter
        }
    }
}

private let linkSchemes = ["mailto:", "tel:", "sms:", "data:", "javascript:"]

private func takenApart(_ word: Substring) -> String {
    var shown = ""
    for index in word.indices {
        let (sign, next) = (word[index], word.index(after: index))
        shown.append(sign)
        let isDot = sign == "." || sign == "。" || sign == "．"
        if isDot, index > word.startIndex, next < word.endIndex, word[next].isLetter { shown.append(" ") }
    }
    return shown
}

/// For the content and the quoted attributes of HTML.
package func escapedHTML(_ text: String) -> String {
    if text.utf8.allSatisfy({ !isMarkup($0) }) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "'": escaped += "&#39;"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

private func isMarkup(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
}

/// The first words of a longer text, cut at a blank.
func excerpt(_ text: String, of limit: Int = 120) -> String {
    let line = cleanLine(text)
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
}

/// Format characters that some scripts and emoji need.
private let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]
