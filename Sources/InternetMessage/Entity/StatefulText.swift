/// Charsets of seven bits that shift between sets by signs of their own.
enum StatefulText {
    /// How far a text is searched for a first shift.
    private static let window = 4_096

    /// The charset whose escape sequences stand in a text that calls itself ASCII: Japanese and Korean clients left
    /// the label away.
    static func charset(of bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(window)
        guard let escape = head.firstIndex(of: 0x1B) else { return nil }
        let rest = Array(head[escape...].dropFirst().prefix(3))
        guard rest.count == 3, rest[0] == 0x24 else { return nil }
        if rest[1] == 0x42 || rest[1] == 0x40 || rest[1] == 0x28 { return "ISO-2022-JP-3" }
        return rest[1] == 0x29 && rest[2] == 0x43 ? "ISO-2022-KR" : nil
    }

    /// HZ (RFC 1843) as GB 2312 with the eighth bit set: `~{` shifts in, `~}` out, `~~` is a tilde, and a tilde at the
    /// end of a line joins it to the next.
    static func withoutHZ(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        octets.reserveCapacity(bytes.count)
        var isShifted = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte == 0x7E, index < bytes.endIndex else {
                if byte == .lineFeed { isShifted = false }
                octets.append(isShifted && byte > 0x20 ? byte | 0x80 : byte)
                continue
            }
            switch bytes[index] {
            case 0x7B: isShifted = true
            case 0x7D: isShifted = false
            case 0x7E: octets.append(0x7E)
            case .lineFeed: break
            default:
                octets.append(byte)
                continue
            }
            index += 1
        }
        return octets
    }
}
