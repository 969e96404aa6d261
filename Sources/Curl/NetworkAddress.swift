/// An IPv4 or IPv6 address in network byte order.
package struct NetworkAddress: Sendable, Hashable {
    /// 4 or 16 bytes.
    package let bytes: [UInt8]

    /// `nil` unless there are 4 or 16 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// The IPv4 address inside an IPv4-mapped (RFC 4291 section 2.5.5.2), IPv4-compatible, 6to4 (RFC 3056), NAT64
    /// (RFC 6052 well-known prefix) or Teredo (RFC 4380) address, which is where a packet to it ends; else itself.
    package var unwrapped: NetworkAddress {
        guard bytes.count == 16 else { return self }
        let inner: [UInt8]
        if matches([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], bits: 96) {
            inner = Array(bytes[12...])
        } else if matches([0x20, 0x02], bits: 16) {
            inner = Array(bytes[2..<6])
        } else if matches([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96) {
            inner = Array(bytes[12...])
        } else if matches([0x20, 0x01, 0, 0], bits: 32) {
            inner = bytes[12...].map { ~$0 }
        } else if matches([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96), bytes[12] != 0 {
            inner = Array(bytes[12...])
        } else {
            return self
        }
        return NetworkAddress(bytes: inner) ?? self
    }

    /// Whether the first `bits` bits are those of `prefix`.
    func matches(_ prefix: [UInt8], bits: Int) -> Bool {
        guard bits <= bytes.count * 8, bits <= prefix.count * 8 else { return false }
        for index in 0..<(bits / 8) where bytes[index] != prefix[index] { return false }
        let rest = bits % 8
        guard rest > 0 else { return true }
        let mask = UInt8(truncatingIfNeeded: 0xFF00 >> rest)
        return bytes[bits / 8] & mask == prefix[bits / 8] & mask
    }

    /// Whether anyone on the Internet could have this address: not private, loopback, link-local, shared by a carrier,
    /// multicast, documentation or otherwise reserved (the IANA special-purpose registries, RFC 6890).
    package var isPublic: Bool {
        let address = unwrapped
        if address.bytes.count == 4 {
            return !Self.reservedIPv4.contains { address.matches($0.prefix, bits: $0.bits) }
        }
        // Only 2000::/3 is given out at all; inside it a few ranges are not for the Internet.
        return address.matches([0x20], bits: 3)
            && !Self.reservedIPv6.contains { address.matches($0.prefix, bits: $0.bits) }
    }

    private static let reservedIPv4: [(prefix: [UInt8], bits: Int)] = [
        ([0], 8),  // this network
        ([10], 8),  // private
        ([100, 64], 10),  // carrier-grade NAT
        ([127], 8),  // loopback
        ([169, 254], 16),  // link-local, cloud metadata
        ([172, 16], 12),  // private
        ([192, 0, 0], 24),  // IETF protocols
        ([192, 0, 2], 24),  // documentation
        ([192, 88, 99], 24),  // 6to4 relays
        ([192, 168], 16),  // private
        ([198, 18], 15),  // benchmarks
        ([198, 51, 100], 24),  // documentation
        ([203, 0, 113], 24),  // documentation
        ([224], 4),  // multicast
        ([240], 4),  // reserved, broadcast
    ]

    private static let reservedIPv6: [(prefix: [UInt8], bits: Int)] = [
        ([0x20, 0x01, 0x00], 23),  // IETF protocols
        ([0x20, 0x01, 0x0D, 0xB8], 32),  // documentation
        ([0x3F, 0xFF, 0x00], 20),  // documentation
    ]
}

/// Which addresses a connection may go to, asked after the name was resolved, so that no name can lead inside.
package enum AddressPolicy: Sendable, Hashable {
    /// Only addresses of the public Internet.
    case publicOnly
    /// Any address: the operator said that this endpoint is on the inside.
    case anywhere

    package func permits(_ address: NetworkAddress) -> Bool {
        self == .anywhere || address.isPublic
    }
}
