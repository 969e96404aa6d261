// UTF-8 that somebody read as windows-1252 and wrote as UTF-8 again: "mời" has become "má»i". Forwarding gateways and
// web forms do it. A run of characters that are octets of windows-1252, and as octets are UTF-8 again, is put right; a
// single short run may be what somebody meant, two or a longer one are not.
// The other kind is text in an old font that a modern client sent as UTF-8: "H¸p côm" for "Háp cụm" in the "ABC" fonts
// of TCVN3, "Toâi seõ" for "Tôi sẽ" in those of VNI.

/// Undoing what was encoded twice, or as what it was not.
enum Mojibake {
    /// The text with its doubly encoded runs put right; nil when there is none.
    static func repair(_ text: String) -> String? {
        StepMeter.add(text.utf8.count)
        return switch suspicion(text) {
        case .none: nil
        case .doubled: repairDoubled(text)
        case .oldFont: repairOldFont(text)
        }
    }

    private static func repairDoubled(_ text: String) -> String? {
        var output = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        var evidence = 0
        func flush() {
            if let repaired = repaired(run) {
                evidence += repaired.isLong ? 2 : 1
                output.append(contentsOf: repaired.text.unicodeScalars)
            } else {
                output.append(contentsOf: run)
            }
            run.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                flush()
                output.append(scalar)
            } else {
                run.append(scalar)
            }
        }
        flush()
        return evidence >= 2 ? String(output) : nil
    }

    private enum Suspicion { case none, doubled, oldFont }

    /// A quick look. For what was encoded twice: Â to ô followed by what can be a second octet, in UTF-8: C3 and then C2,
    /// C5, C6, CB or E2. For an old font: a sign such as ¸, ® or µ beside a letter, in UTF-8: C2 and then A1 to BE; or, of
    /// the VNI fonts, a vowel and then one of ø å ï ä ë behind it: C3 and B8, A5, AF, A4, AB.
    private static func suspicion(_ text: String) -> Suspicion {
        var mayBeOldFont = false
        let octets = text.utf8.span
        var index = 0
        // In a valid text an octet follows each C2 and C3; the next character may be missing.
        while index + 1 < octets.count {
            defer { index += 1 }
            let lead = octets[index]
            guard lead | 1 == 0xC3 else { continue }
            let before = index > 0 ? octets[index - 1] : 0
            let second = octets[index + 1]
            let after = index + 2 < octets.count ? octets[index + 2] : 0
            if lead == 0xC2 {
                mayBeOldFont = mayBeOldFont || (second >= 0xA1 && second <= 0xBE && (before.isLetter || after.isLetter))
            } else {
                if second >= 0x82, second <= 0xB4, isLead(after) { return .doubled }
                mayBeOldFont = mayBeOldFont || ((before.isLetter || before >= 0x80) && isVNIMark(second))
            }
        }
        return mayBeOldFont ? .oldFont : .none
    }

    private static func isLead(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: true
        default: false
        }
    }

    private static func isVNIMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xB8, 0xA5, 0xAF, 0xA4, 0xAB, 0x98, 0x85, 0x8F, 0x84, 0x8B: true
        default: false
        }
    }

    private static func repairOldFont(_ text: String) -> String? {
        var octets: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let octet = octet(of: scalar) else { return nil }
            octets.append(octet)
        }
        return VietnameseCharset.decode(octets[...], least: 3)
    }

    private static func repaired(_ run: [Unicode.Scalar]) -> (text: String, isLong: Bool)? {
        guard run.count >= 2 else { return nil }
        var octets: [UInt8] = []
        for scalar in run {
            guard let octet = octet(of: scalar) else { return nil }
            octets.append(octet)
        }
        guard let text = UTF8Text.decode(octets[...]) else { return nil }
        return (text, octets.contains { $0 >= 0xE0 })
    }

    /// The octet of a character in windows-1252, the five undefined ones as they are.
    private static func octet(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x100 { return UInt8(scalar.value) }
        return upper[scalar.value]
    }

    private static let upper: [UInt32: UInt8] = [
        0x20AC: 0x80, 0x201A: 0x82, 0x192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x2C6: 0x88,
        0x2030: 0x89, 0x160: 0x8A, 0x2039: 0x8B, 0x152: 0x8C, 0x17D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
        0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x2DC: 0x98, 0x2122: 0x99, 0x161: 0x9A, 0x203A: 0x9B,
        0x153: 0x9C, 0x17E: 0x9E, 0x178: 0x9F,
    ]
}
