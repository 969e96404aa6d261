import Foundation

// VIQR (RFC 1456) writes Vietnamese in ASCII: behind a vowel `^` for the circumflex, `(` for the breve, `+` or `*` for
// the horn, then `'`, grave, `?`, `~` or `.` for the tone; `dd` is đ; a backslash takes the meaning away from what
// follows it. "Ti^'ng Vie^.t" is "Tiếng Việt".

/// Text in VIQR.
enum VIQRText {
    private static let tones: [UInt8: String] = [
        0x27: "\u{301}", 0x60: "\u{300}", 0x3F: "\u{309}", 0x7E: "\u{303}", 0x2E: "\u{323}",
    ]

    /// The text in NFC.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        StepMeter.add(bytes.count)
        var output = ""
        var index = bytes.startIndex
        /// The letter that a mark may follow, in small; nil behind anything else.
        var vowel: UInt8?
        var hasTone = false
        func byte(_ place: Int) -> UInt8 { place < bytes.endIndex ? bytes[place] : 0 }
        while index < bytes.endIndex {
            let (octet, small) = (bytes[index], bytes[index].lowercased)
            index += 1
            if octet == 0x5C, byte(index) != 0 {
                output.unicodeScalars.append(Unicode.Scalar(byte(index)))
                (vowel, index) = (nil, index + 1)
            } else if let letter = vowel, let quality = quality(octet, on: letter) {
                output += quality
                vowel = 0x79
            } else if vowel != nil, !hasTone, let tone = tones[octet] {
                output += tone
                (vowel, hasTone) = (nil, true)
            } else if small == 0x64, byte(index).lowercased == 0x64 {
                output += octet == 0x44 ? "Đ" : "đ"
                (vowel, index) = (nil, index + 1)
            } else {
                output.unicodeScalars.append(Unicode.Scalar(octet))
                vowel = "aeiouy".utf8.contains(small) ? small : nil
                if !small.isLetter { hasTone = false }
            }
        }
        return output.precomposedStringWithCanonicalMapping
    }

    private static func quality(_ octet: UInt8, on letter: UInt8) -> String? {
        switch (octet, letter) {
        case (0x5E, 0x61), (0x5E, 0x65), (0x5E, 0x6F): "\u{302}"
        case (0x28, 0x61): "\u{306}"
        case (0x2B, 0x6F), (0x2B, 0x75), (0x2A, 0x6F), (0x2A, 0x75): "\u{31B}"
        default: nil
        }
    }

    /// Whether circumflexes and horns stand behind vowels often enough to look closer: nobody else writes them so.
    static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
        var count = 0
        var last: UInt8 = 0
        for byte in bytes {
            if byte >= 0x80 { return false }
            if byte == 0x5E || byte == 0x2B, quality(byte, on: last) != nil { count += 1 }
            last = byte.lowercased
        }
        return count >= 3
    }
}
