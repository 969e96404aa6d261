import Foundation
import InternetMessage
import Testing

/// The messages of `Fixtures/smime` were made with `openssl smime` and `openssl cms`, `-sign -nodetach -nocerts`, by a
/// key that was thrown away.
@Suite("Opaquely signed messages")
struct SignedContentTests {
    private static func mail(_ name: String) throws -> MailMessage {
        MailMessage(parsing: try FixtureFolder.bytes("smime/\(name).eml"))
    }

    @Test("are read without asking who signed, in DER and in BER", arguments: ["signed-der", "signed-ber"])
    func signed(name: String) throws {
        let mail = try Self.mail(name)
        #expect(mail.plainText == "Dạ em có ạ, 2 người.")
        #expect(mail.calendars.map(\.method) == ["REPLY"])
        #expect(mail.attachments.map(\.filename) == ["a.pdf"])
        #expect(!mail.defects.contains(.opaqueSignature) && !mail.defects.contains(.encrypted))
        #expect(mail.entity.all().map(\.contentType.mediaType).contains("text/calendar"))
    }

    @Test("are read where what was signed is no entity, or only a text", arguments: ["signed-text", "signed-bare"])
    func text(name: String) throws {
        #expect(try Self.mail(name).body().string == "I will come.")
    }

    @Test(
        "are known by what they are, whatever their type says",
        arguments: ["", "; smime-type=enveloped-data", "; smime-type=x"])
    func unlabelled(type: String) throws {
        let text = String(decoding: try FixtureFolder.bytes("smime/signed-bare.eml"), as: UTF8.self)
        let raw = text.replacing("; smime-type=signed-data", with: type)
            .replacing("application/pkcs7", with: "application/x-pkcs7")
        #expect(MailMessage(parsing: Array(raw.utf8)).body().string == "I will come.")
    }

    @Test("that are encrypted say so and nothing else")
    func encrypted() throws {
        let mail = try Self.mail("encrypted")
        #expect(mail.body().isBlank)
        #expect(mail.defects.contains(.encrypted))
        #expect(mail.attachments.map(\.filename) == ["smime.p7m"])
    }

    // MARK: - Objects made by hand

    private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        let length: [UInt8] =
            count < 128 ? [UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
        return [tag] + length + content
    }

    private static func object(_ string: [UInt8]) -> [UInt8] {
        let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
        let signed: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
        let content = element(0x30, data + (string.isEmpty ? [] : element(0xA0, string)))
        return element(0x30, signed + element(0xA0, element(0x30, [0x02, 1, 1] + element(0x31, []) + content)))
    }

    private static func read(_ object: [UInt8]) -> MailMessage {
        let header = "From: lan@example.org\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data\r\n"
        let body = "Content-Transfer-Encoding: base64\r\n\r\n" + Data(object).base64EncodedString()
        return MailMessage(parsing: Array((header + body).utf8))
    }

    @Test("are put together from strings in pieces, in pieces of pieces too")
    func pieces() {
        let (one, two) = (Self.element(0x04, Array("I will ".utf8)), Self.element(0x04, Array("come.".utf8)))
        #expect(Self.read(Self.object(Self.element(0x24, one + two))).body().string == "I will come.")
        #expect(Self.read(Self.object([0x24, 0x80] + one + two + [0, 0])).body().string == "I will come.")
        let nested = Self.element(0x24, Self.element(0x24, one) + [0x24, 0x80] + two + [0, 0])
        #expect(Self.read(Self.object(nested)).body().string == "I will come.")
    }

    @Test("without content, or with strings without end inside one another, stay sealed")
    func empty() {
        #expect(Self.read(Self.object([])).defects.contains(.opaqueSignature))
        let deep = Array(repeating: [0x24, 0x80] as [UInt8], count: 40_000).joined()
        #expect(Self.read(Self.object(Array(deep.prefix(60_000)))).defects.contains(.opaqueSignature))
        #expect(Self.read([0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF]).defects.contains(.opaqueSignature))
        #expect(Self.read([0x30, 0xFF]).defects.contains(.opaqueSignature))
    }

    @Test("that are cut off anywhere, or damaged anywhere, are read as far as they go, and nothing crashes")
    func damaged() {
        let whole = Self.object([0x24, 0x80] + Self.element(0x04, Array("I will come.".utf8)) + [0, 0])
        for end in 0..<whole.count {
            let said = Self.read(Array(whole[..<end])).body().string
            #expect("I will come.".hasPrefix(said))
        }
        for index in whole.indices {
            for octet: UInt8 in [0, 0x24, 0x30, 0x7F, 0x80, 0x84, 0xFF] {
                var spoilt = whole
                spoilt[index] = octet
                _ = Self.read(spoilt)
            }
        }
    }

    @Test("inside one another are opened as deep as parts are read")
    func nested() {
        var object = Self.object(Self.element(0x04, Array("\r\nI will come.".utf8)))
        for _ in 0..<30 {
            let text = "Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: binary\r\n\r\n"
            object = Self.object(Self.element(0x04, Array(text.utf8) + object))
        }
        #expect(Self.read(object).defects.contains(.tooDeep))
    }
}
