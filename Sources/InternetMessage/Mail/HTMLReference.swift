/// Character references of HTML: numeric ones, and the named ones that mail clients write.
enum HTMLReference {
    /// The text with its references replaced.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x26) else { return UTF8Text.repair(bytes) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        append(bytes, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the text with its references replaced.
    static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        StepMeter.add(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == 0x26, let (scalar, end) = pair(bytes, at: index) ?? read(bytes, at: index) {
                output += Array(String(scalar).utf8)
                index = end
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
    }

    private static func read(_ bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        var index = start + 1
        let limit = min(bytes.endIndex, start + 12)
        while index < limit, bytes[index].isLetter || bytes[index].isDigit || bytes[index] == 0x23 { index += 1 }
        let name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
        let end = index < bytes.endIndex && bytes[index] == .semicolon ? index + 1 : index
        if name.hasPrefix("#") { return numeric(name.dropFirst()).map { ($0, end) } }
        if let value = named[name] ?? named[name.lowercased()] {
            // Without its semicolon only the oldest names count, else "&copy=1" in an address would change.
            guard end > index || ["amp", "lt", "gt", "quot", "nbsp"].contains(name) else { return nil }
            return Unicode.Scalar(value).map { ($0, end) }
        }
        return nil
    }

    /// `&#55357;&#56397;`: one character by the two numbers that UTF-16 has for it, as some scripts write it.
    private static func pair(_ bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
        guard let (high, middle) = surrogate(bytes, at: start, in: 0xD800...0xDBFF),
            let (low, end) = surrogate(bytes, at: middle, in: 0xDC00...0xDFFF)
        else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)).map { ($0, end) }
    }

    private static func surrogate(
        _ bytes: ArraySlice<UInt8>, at start: Int, in range: ClosedRange<UInt32>
    ) -> (UInt32, Int)? {
        let text = bytes[start...].prefix(9)
        guard text.hasASCIIPrefix("&#"), let end = text.firstIndex(of: .semicolon) else { return nil }
        let number = String(decoding: text[(start + 2)..<end], as: UTF8.self)
        let isHexadecimal = number.hasPrefix("x") || number.hasPrefix("X")
        guard let value = isHexadecimal ? UInt32(number.dropFirst(), radix: 16) : UInt32(number), range.contains(value)
        else { return nil }
        return (value, end + 1)
    }

    private static func numeric(_ text: Substring) -> Unicode.Scalar? {
        let isHexadecimal = text.first == "x" || text.first == "X"
        guard let value = isHexadecimal ? UInt32(text.dropFirst(), radix: 16) : UInt32(text), value > 0 else {
            return nil
        }
        // Numbers 128 to 159 mean windows-1252 (WHATWG HTML section 13.2.5.80).
        return Unicode.Scalar(windows1252[value] ?? value) ?? "\u{FFFD}"
    }

    private static let windows1252: [UInt32: UInt32] = [
        128: 0x20AC, 130: 0x201A, 131: 0x192, 132: 0x201E, 133: 0x2026, 134: 0x2020, 135: 0x2021, 136: 0x2C6,
        137: 0x2030, 138: 0x160, 139: 0x2039, 140: 0x152, 142: 0x17D, 145: 0x2018, 146: 0x2019, 147: 0x201C,
        148: 0x201D, 149: 0x2022, 150: 0x2013, 151: 0x2014, 152: 0x2DC, 153: 0x2122, 154: 0x161, 155: 0x203A,
        156: 0x153, 158: 0x17E, 159: 0x178,
    ]

    private static let named: [String: UInt32] = {
        // The Latin-1 names in the order of their numbers, from 160.
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        var table: [String: UInt32] = [
            "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
            "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "hellip": 0x2026,
            "bull": 0x2022, "euro": 0x20AC, "trade": 0x2122, "lsaquo": 0x2039, "rsaquo": 0x203A, "OElig": 0x152,
            "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
            "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "larr": 0x2190, "rarr": 0x2192,
            "minus": 0x2212, "le": 0x2264, "ge": 0x2265, "ne": 0x2260, "dagger": 0x2020, "hearts": 0x2665,
            "Dstrok": 0x110, "dstrok": 0x111, "Abreve": 0x102, "abreve": 0x103, "itilde": 0x129, "utilde": 0x169,
            "Itilde": 0x128, "Utilde": 0x168,
        ]
        for (index, name) in latin.split(separator: " ").enumerated() { table[String(name)] = UInt32(160 + index) }
        return table
    }()
}
