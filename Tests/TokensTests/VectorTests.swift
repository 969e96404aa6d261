import Foundation
import Testing
import Tokens

@Suite("Published vectors")
struct VectorTests {
    @Test(
        "base32 is that of RFC 4648 §10, in lower case and without padding",
        arguments: [
            ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
            ("foobar", "mzxw6ytboi"),
        ])
    func base32(plain: String, encoded: String) {
        #expect(Base32.encode(Array(plain.utf8)) == encoded)
        #expect(Base32.decode(encoded) == Array(plain.utf8))
        #expect(Base32.decode(encoded.uppercased()) == Array(plain.utf8))
    }

    @Test(
        "base32 that no encoder writes is refused",
        arguments: ["m", "mz1q", "mzx", "mz=", "mzxw6y ", "mz", "mzxr", "ầm"])
    func malformedBase32(text: String) { #expect(Base32.decode(text) == nil) }

    @Test(
        "HMAC-SHA256 is that of RFC 4231 §4",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func hmac(key: [UInt8], message: String, expected: String) {
        let code = MessageAuthentication.code(for: Array(message.utf8), key: Secret(key))
        #expect(code.map { String(format: "%02x", $0) }.joined() == expected)
        #expect(MessageAuthentication.isValid(code, for: Array(message.utf8), key: Secret(key)))
        #expect(!MessageAuthentication.isValid(Array(code.dropLast()), for: Array(message.utf8), key: Secret(key)))
    }

    @Test("HMAC-SHA1 is that of RFC 2202 §3")
    func hmacSHA1() {
        let code = MessageAuthentication.code(
            for: Array("what do ya want for nothing?".utf8), key: Secret("Jefe"), hash: .sha1)
        #expect(code.map { String(format: "%02x", $0) }.joined() == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
    }

    @Test("the public half of an Ed25519 key is that of RFC 8032 §7.1, test 2")
    func ed25519() throws {
        let seed = try bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        let publicKey = try bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        let key = try #require(WebhookKey("whsk_" + Data(seed).base64EncodedString()))
        #expect(key.textForTheOtherSide == "whpk_" + Data(publicKey).base64EncodedString())
    }

    private func bytes(_ hex: String) throws -> [UInt8] {
        try stride(from: 0, to: hex.count, by: 2).map { offset in
            let start = hex.index(hex.startIndex, offsetBy: offset)
            return try #require(UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16))
        }
    }
}
