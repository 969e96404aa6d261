import InternetMessage
import Testing

@Suite("Charsets")
struct CharsetTests {
    struct Case: Sendable {
        var bytes: [UInt8]
        var label: String?
        var text: String
        var defect: MailDefect?
    }

    static let cases = [
        Case(bytes: Array("chào".utf8), label: "utf-8", text: "chào"),
        Case(bytes: Array("chào".utf8), label: "UTF8", text: "chào"),
        Case(bytes: Array("chào".utf8), label: nil, text: "chào"),
        Case(bytes: Array("chào".utf8), label: "iso-8859-1", text: "chào", defect: .wrongCharset),
        Case(bytes: Array("chào".utf8), label: "us-ascii", text: "chào", defect: .wrongCharset),
        Case(bytes: Array("chào".utf8), label: "x-none", text: "chào", defect: .wrongCharset),
        Case(bytes: Array("hello".utf8), label: "x-none", text: "hello"),
        Case(bytes: [0x63, 0x61, 0x66, 0xE9], label: "iso-8859-1", text: "café"),
        Case(bytes: [0x93, 0x61, 0x94], label: "iso-8859-1", text: "“a”"),
        Case(bytes: [0x63, 0x61, 0x66, 0xE9], label: "utf-8", text: "café", defect: .wrongCharset),
        Case(bytes: [0x63, 0x61, 0x66, 0xE9], label: "x-none", text: "café", defect: .unknownCharset),
        Case(bytes: [0x63, 0x61, 0x66, 0xE9], label: nil, text: "café", defect: .wrongCharset),
        Case(bytes: [0xD0, 0xF4, 0xF2, 0x6E, 0x67], label: "windows-1258", text: "Động"),
        Case(bytes: [0xD0, 0xF4, 0xF2, 0x6E, 0x67], label: "cp1258", text: "Động"),
        Case(bytes: [0xAE, 0xED, 0xEE], label: "x-viet-tcvn5712", text: "đớợ"),
        Case(bytes: [0xC4, 0xE3, 0xBA, 0xC3], label: "gb2312", text: "你好"),
        Case(bytes: [0x82, 0xCD, 0x82, 0xA2], label: "shift_jis", text: "はい"),
        Case(bytes: [0x1B, 0x24, 0x42, 0x24, 0x4F, 0x1B, 0x28, 0x42], label: "iso-2022-jp", text: "は"),
        Case(bytes: [0xCF, 0xD0, 0xC9], label: "koi8-r", text: "опи"),
        Case(bytes: [0xCA, 0xC7, 0xD1], label: "tis-620", text: "สวั"),
        Case(bytes: [0xFF, 0xFE, 0x61, 0x00, 0xE0, 0x00], label: "utf-16", text: "aà"),
        Case(bytes: [0x61, 0xE2, 0x82], label: "utf-16be//IGNORE", text: "aâ‚", defect: .wrongCharset),
        Case(bytes: Array("+AGEA4A-".utf8), label: "utf-7", text: "aà"),
        Case(
            bytes: Array("điều kiện tốt, ".utf8) + [0xE1, 0xBB], label: "utf-8", text: "điều kiện tốt, \u{FFFD}",
            defect: .wrongCharset),
        Case(bytes: [], label: "utf-8", text: ""),
    ]

    @Test("are decoded as labelled, or as they are", arguments: cases)
    func decode(_ sample: Case) {
        let decoded = Charset.decode(sample.bytes[...], label: sample.label)
        #expect(decoded.text == sample.text)
        #expect(decoded.defect == sample.defect)
    }

    @Test(
        "of Western Europe are not mistaken for Vietnamese ones",
        arguments: [
            "Très bien, je viendrai à la réunion du collège, où se trouve l'été déjà là-bas.",
            "Schöne Grüße, ich würde gern später kommen. Größe: 3 Stück für Übung",
            "El año próximo, ¿cómo estás? Mañana será.",
            "«Bien sûr», m'a-t-il dit – l'œuvre coûte 5 € ou 3½ £.", "Não posso ir à reunião de amanhã, até logo João",
            "På møtet kommer også Åse og Øyvind, ærlig talt.", "café", "Æ", "5 °C ± 2 µm", "Coca® rocks", "L'été à Hué",
            "voilà", "Ñandú", "© 2027 Société Générale®",
        ])
    func western(_ text: String) {
        let octets = text.unicodeScalars.map { scalar -> UInt8 in
            switch scalar {
            case "–": 0x96
            case "œ": 0x9C
            case "€": 0x80
            default: UInt8(scalar.value)
            }
        }
        #expect(Charset.decode(octets[...], label: "iso-8859-1").text == text)
        #expect(Charset.decode(octets[...], label: nil).text == text)
    }

    @Test(
        "that were encoded twice are put right, once meant so stay",
        arguments: [
            ("Dáº¡ em Ä‘i Ä‘Æ°á»£c áº¡", "Dạ em đi được ạ"), ("Thư má»\u{9D}i", "Thư mời"), ("Ã©tÃ©", "été"),
            ("cafÃ© mời", "cafÃ© mời"), ("Dạ em đi được ạ", "Dạ em đi được ạ"), ("Ã là chữ", "Ã là chữ"),
            ("“Â«”", "“Â«”"),
            // The old fonts sent as UTF-8; three words with marks at least
            ("T«i kh«ng ®i ®\u{AD}îc v× bËn", "Tôi không đi được vì bận"), ("Coca® 5µm", "Coca® 5µm"),
            ("½ giờ, 5 m² sàn, 20°C", "½ giờ, 5 m² sàn, 20°C"),
        ])
    func mojibake(_ text: String, _ expected: String) {
        #expect(Charset.decode(Array(text.utf8)[...], label: "utf-8").text == expected)
    }

    @Test("may be named by the HTML itself")
    func htmlCharset() {
        let html = "From: a@example.org\nContent-Type: text/html\n\n<html><head><meta charset='windows-1251'><p>".mail
        let mail = MailMessage(parsing: html + [0xE4, 0xE0])
        #expect(mail.htmlBody()?.string == "да")
    }

    static let letter = """
        Kính gửi ban tổ chức cụm,

        Tôi là Trần Thị Hương, trường mầm non Hoa Sen.
        Tôi không thể dự buổi sinh hoạt chuyên môn được vì bận công tác.
        Đề nghị cho tôi xin tài liệu. Cảm ơn các đồng chí!

        """

    @Test(
        "of old Vietnamese mail are recognised whatever the label says",
        arguments: [
            "tcvn3-labelled-latin1.eml", "windows-1258.eml", "windows-1258-unlabelled.eml", "utf8-labelled-latin1.eml",
            "viscii-labelled-latin1.eml",
        ])
    func vietnamese(_ name: String) throws {
        let mail = MailMessage(parsing: try FixtureFolder.bytes(name))
        #expect(mail.plainText?.replacing("\r\n", with: "\n") == Self.letter)
        #expect(mail.defects == (name == "windows-1258.eml" ? [] : [.wrongCharset]))
    }
}
