import Curl
import Glibc
import Testing

@Suite struct `Which addresses a webhook may reach` {
    @Test(
        "an address on the inside is refused, however it is wrapped",
        arguments: [
            [127, 0, 0, 1], [10, 1, 2, 3], [172, 31, 255, 255], [192, 168, 0, 1], [169, 254, 169, 254],
            [100, 64, 0, 1], [0, 0, 0, 0], [224, 0, 0, 1], [255, 255, 255, 255], [198, 19, 0, 1],
            ipv6("::1"), ipv6("::"), ipv6("fe80::1"), ipv6("fd00::1"), ipv6("ff02::1"), ipv6("2001:db8::1"),
            ipv6("::ffff:127.0.0.1"), ipv6("::ffff:10.0.0.1"), ipv6("::127.0.0.1"), ipv6("2002:7f00:1::"),
            ipv6("2002:c0a8:101::1"), ipv6("64:ff9b::7f00:1"), ipv6("64:ff9b::a00:1"), ipv6("64:ff9b:1::1"),
            ipv6("2001:0:1:2:3:4:80ff:fffe"), ipv6("3fff:123::1"), ipv6("fec0::1"),
        ] as [[UInt8]])
    func refuses(_ bytes: [UInt8]) throws {
        let address = try #require(NetworkAddress(bytes: bytes))
        #expect(!AddressPolicy.publicOnly.permits(address))
        #expect(AddressPolicy.anywhere.permits(address))
    }

    @Test(
        "an address of the public Internet is permitted",
        arguments: [
            [1, 1, 1, 1], [11, 0, 0, 1], [172, 32, 0, 1], [172, 15, 0, 1], [100, 63, 0, 1], [100, 128, 0, 1],
            [223, 255, 255, 255], [192, 0, 1, 1], [198, 20, 0, 1],
            ipv6("2606:4700::1111"), ipv6("::ffff:1.1.1.1"), ipv6("2002:101:101::1"), ipv6("64:ff9b::101:101"),
            ipv6("2400:cb00::1"),
        ] as [[UInt8]])
    func permits(_ bytes: [UInt8]) throws {
        #expect(AddressPolicy.publicOnly.permits(try #require(NetworkAddress(bytes: bytes))))
    }

    @Test("anything but 4 or 16 bytes is no address", arguments: [0, 3, 5, 15, 17])
    func length(_ count: Int) {
        #expect(NetworkAddress(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
}

/// The 16 bytes of an IPv6 address in its text form.
private func ipv6(_ text: String) -> [UInt8] {
    var address = in6_addr()
    precondition(inet_pton(AF_INET6, text, &address) == 1)
    return withUnsafeBytes(of: address) { Array($0) }
}
