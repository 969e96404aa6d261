import Foundation

/// A message as it goes over the wire after DATA (RFC 5321 section 4.5.2).
enum WireMessage {
    /// With every dot at the beginning of a line doubled, and the final dot behind the last line end.
    static func octets(of message: Data) -> [UInt8] {
        var octets: [UInt8] = []
        octets.reserveCapacity(message.count + 64)
        message.withUnsafeBytes { bytes in
            var isLineStart = true
            var copied = 0
            for index in bytes.indices {
                let byte = bytes[index]
                if isLineStart, byte == UInt8(ascii: ".") {
                    octets.append(contentsOf: bytes[copied..<index])
                    octets.append(byte)
                    copied = index
                }
                isLineStart = byte == UInt8(ascii: "\n")
            }
            octets.append(contentsOf: bytes[copied...])
        }
        if octets.suffix(2) != [0x0D, 0x0A] { octets += [0x0D, 0x0A] }
        octets += [UInt8(ascii: "."), 0x0D, 0x0A]
        return octets
    }
}
