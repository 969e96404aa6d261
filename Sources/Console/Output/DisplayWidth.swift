/// How many columns a text takes on a terminal: a letter with all its marks takes one, whether it came composed or
/// not; East Asian wide characters and emoji take two (UAX #11).
enum DisplayWidth {
    static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

    static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        let asksForEmoji = character.unicodeScalars.contains("\u{FE0F}")
        return asksForEmoji || first.properties.isEmojiPresentation || isWide(first) ? 2 : 1
    }

    /// As many whole characters as fit into `width` columns, with an ellipsis where something is left out.
    static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 1 else { return width == 1 ? "…" : "" }
        var (kept, used) = ("", 0)
        for character in text {
            let wide = of(character)
            guard used + wide < width else { break }
            kept.append(character)
            used += wide
        }
        return kept + "…"
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool { wide.contains { $0.contains(scalar.value) } }

    /// Blocks whose characters are wide or fullwidth.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}
