/// Addresses in a line of prose: what stands around an `@` and can be nothing else.
package struct AddressScan {
    /// One address and its octets in the line.
    package struct Found: Hashable, Sendable {
        package let address: String
        package let range: Range<Int>
    }

    /// Every address of a line in order.
    package static func all(in line: String) -> [Found] {
        let octets = Array(line.utf8)
        var found: [Found] = []
        var floor = 0
        for at in octets.indices where octets[at] == .at && at >= floor {
            guard let start = start(octets, at, floor), let end = end(octets, at) else { continue }
            found.append(Found(address: String(decoding: octets[start..<end], as: UTF8.self), range: start..<end))
            floor = end
        }
        return found
    }

    private static func start(_ octets: [UInt8], _ at: Int, _ floor: Int) -> Int? {
        var start = at
        if at > floor, octets[at - 1] == .quote {
            let reach = octets[max(floor, at - 66)..<(at - 1)]
            guard let open = reach.lastIndex(of: .quote), open < at - 2 else { return nil }
            return open
        }
        while start > floor, at - start < 64, let length = localOctets(octets, before: start, floor) { start -= length }
        // A quoted address ends in the sign with which it begins; `o'neil` keeps his.
        while start < at,
            octets[start] == 0x27 || octets[start] == .dot || octets[start] == .equals || octets[start] == 0x60
        {
            start += 1
        }
        return start < at ? start : nil
    }

    /// How many octets the letter before a place has, if it may stand in a local part. Letters of Latin, Greek and
    /// Cyrillic may (RFC 6531); those of scripts without spaces touch the address and do not belong to it.
    private static func localOctets(_ octets: [UInt8], before place: Int, _ floor: Int) -> Int? {
        let last = octets[place - 1]
        if last < 0x80 { return last.isLocalOctet ? 1 : nil }
        var lead = place - 1
        while lead > floor, place - lead < 4, octets[lead] & 0xC0 == 0x80 { lead -= 1 }
        return (0xC3...0xDF).contains(octets[lead]) || octets[lead] == 0xE1 ? place - lead : nil
    }

    private static func end(_ octets: [UInt8], _ at: Int) -> Int? {
        var end = at + 1
        var dots = 0
        while end < octets.count, end - at < 255, octets[end].isDomainOctet {
            if octets[end] == .dot { dots += 1 }
            end += 1
        }
        while end > at + 1, octets[end - 1] == .dot || octets[end - 1] == .hyphen {
            if octets[end - 1] == .dot { dots -= 1 }
            end -= 1
        }
        guard dots > 0, octets[at + 1] != .dot else { return nil }
        // `x@y.example不存在`: the domain ends where another script begins, as long as it had a dot before.
        var plain = at + 1
        while plain < end, octets[plain] < 0x80 { plain += 1 }
        if plain < end, octets[(at + 1)..<plain].contains(.dot), octets[plain - 1] != .dot { return plain }
        return end
    }
}

extension UInt8 {
    fileprivate var isLocalOctet: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        // ! # $ % & ' * + - . = ? ^ _ ` { | } ~ of RFC 5322, without those that prose puts around an address.
        case 0x21, 0x23, 0x24, 0x25, 0x26, 0x27, 0x2B, 0x2D, 0x2E, 0x3D, 0x5E, 0x5F, 0x60, 0x7B, 0x7D, 0x7E: true
        default: false
        }
    }

    fileprivate var isDomainOctet: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, .hyphen, .dot, 0x80...0xFF: true
        default: false
        }
    }
}
