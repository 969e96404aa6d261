import Foundation
import InternetMessage
import Testing

@Suite("Charsets that nothing names, or that are named wrongly")
struct UnlabelledCharsetTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var charset: String
        var octets: [UInt8]
        var text: String
        var testDescription: String { "\(charset): \(text)" }

        init(_ charset: String, _ base64: String, _ text: String) {
            (self.charset, self.text) = (charset, text)
            octets = Data(base64Encoded: base64).map(Array.init) ?? []
        }
    }

    static let rows = [
        Row(
            "windows-1251", "x+Tw4OLx8uLz6fLlISDfIO/w6OTzIO3gIOLx8vDl9/Mg4iD35fLi5fDjLCDt4PEg4fPk5fIg5OLu5S4=",
            "Здравствуйте! Я приду на встречу в четверг, нас будет двое."),
        Row("windows-1251", "yiDx7ubg6+Xt6P4sIO3lIPHs7uPzOiDh7uvl/i4=", "К сожалению, не смогу: болею."),
        Row("windows-1251", "0e/g8ejh7iwg4fPk8w==", "Спасибо, буду"),
        Row("windows-1251", "z9DIxNMgzsHfx8DSxcvczc4sIMbEyNLFIMzFzd8=", "ПРИДУ ОБЯЗАТЕЛЬНО, ЖДИТЕ МЕНЯ"),
        Row(
            "koi8-r", "+sTSwdfT1NfVytTFISDxINDSycTVIM7BINfT1NLF3tUg1yDexdTXxdLHLCDOwdMgwtXExdQgxNfPxS4=",
            "Здравствуйте! Я приду на встречу в четверг, нас будет двое."),
        Row("koi8-r", "6yDTz9bBzMXOycAsIM7FINPNz8fVOiDCz8zFwC4=", "К сожалению, не смогу: болею."),
        Row("koi8-r", "89DB08nCzywgwtXE1Q==", "Спасибо, буду"),
        Row("koi8-r", "8PLp5PUg7+Lx+uH05ez47u8sIPbk6fTlIO3l7vE=", "ПРИДУ ОБЯЗАТЕЛЬНО, ЖДИТЕ МЕНЯ"),
        Row(
            "iso-8859-5", "t9Tg0NLh4tLj2eLVISDPIN/g2NTjIN3QINLh4uDV5+Mg0iDn1eLS1eDTLCDd0OEg0ePU1eIg1NLe1S4=",
            "Здравствуйте! Я приду на встречу в четверг, нас будет двое."),
        Row("iso-8859-5", "uiDh3tbQ29Xd2O4sIN3VIOHc3tPjOiDR3tvV7i4=", "К сожалению, не смогу: болею."),
        Row("iso-8859-5", "wd/Q4djR3iwg0ePU4w==", "Спасибо, буду"),
        Row("iso-8859-5", "v8C4tMMgvrHPt7DCtbvMvb4sILa0uMK1ILy1vc8=", "ПРИДУ ОБЯЗАТЕЛЬНО, ЖДИТЕ МЕНЯ"),
        Row(
            "cp866", "h6TgoKLh4qLjqeKlISCfIK/gqKTjIK2gIKLh4uCl5+MgoiDnpeKipeCjLCCtoOEgoeOkpeIgpKKupS4=",
            "Здравствуйте! Я приду на встречу в четверг, нас будет двое."),
        Row("cp866", "iiDhrqagq6WtqO4sIK2lIOGsrqPjOiChrqul7i4=", "К сожалению, не смогу: болею."),
        Row("cp866", "ka+g4aihriwgoeOk4w==", "Спасибо, буду"),
        Row("cp866", "j5CIhJMgjoGfh4CShYucjY4sIIaEiJKFIIyFjZ8=", "ПРИДУ ОБЯЗАТЕЛЬНО, ЖДИТЕ МЕНЯ"),
        Row(
            "mac-cyrillic", "h+Tw4OLx8uLz6fLlISCfIO/w6OTzIO3gIOLx8vDl9/Mg4iD35fLi5fDjLCDt4PEg4fPk5fIg5OLu5S4=",
            "Здравствуйте! Я приду на встречу в четверг, нас будет двое."),
        Row("mac-cyrillic", "iiDx7ubg6+Xt6P4sIO3lIPHs7uPzOiDh7uvl/i4=", "К сожалению, не смогу: болею."),
        Row("mac-cyrillic", "ke/g8ejh7iwg4fPk8w==", "Спасибо, буду"),
        Row("mac-cyrillic", "j5CIhJMgjoGfh4CShYucjY4sIIaEiJKFIIyFjZ8=", "ПРИДУ ОБЯЗАТЕЛЬНО, ЖДИТЕ МЕНЯ"),
        Row(
            "windows-1251", "xO7h8OjpIOTl7fwhIM3gIObg6/wsIO3lIOfs7ubzIO/w6Ony6CDt4CDn4PGz5ODt7f8u",
            "Добрий день! На жаль, не зможу прийти на засідання."),
        Row("windows-1251", "xP/q8/4sIOHz5PMg7iDk5fH/8rPp", "Дякую, буду о десятій"),
        Row(
            "koi8-u", "5M/C0snKIMTFztghIO7BINbBzNgsIM7FINrNz9bVINDSycrUySDOwSDawdOmxMHOztEu",
            "Добрий день! На жаль, не зможу прийти на засідання."),
        Row("koi8-u", "5NHL1cAsIMLVxNUgzyDExdPR1KbK", "Дякую, буду о десятій"),
        Row("shift_jis", "gqiQophigsmCyILBgsSCqILogtyCt4FCie+LY4LJj2+QyIKigr2CtYLcgreBQg==", "お世話になっております。会議に出席いたします。"),
        Row("shift_jis", "greC3YLcgrmC8YFBjIeQyIK1gtyCt4FC", "すみません、欠席します。"),
        Row("shift_jis", "gs2CooFBjlGJwYLFgquC3IK3", "はい、参加できます"),
        Row("euc-jp", "pKrApM/DpMukyqTDpMakqqTqpN6kuaGjsvG1xKTLvdDAyqSkpL+kt6TepLmhow==", "お世話になっております。会議に出席いたします。"),
        Row("euc-jp", "pLmk36TepLuk86Git+fAyqS3pN6kuaGj", "すみません、欠席します。"),
        Row("euc-jp", "pM+kpKGiu7Kyw6THpK2k3qS5", "はい、参加できます"),
        Row(
            "iso-2022-jp", "GyRCJCpAJE9DJEskSiRDJEYkKiRqJF4kOSEjMnE1RCRLPVBASiQkJD8kNyReJDkhIxsoQg==",
            "お世話になっております。会議に出席いたします。"),
        Row("iso-2022-jp", "GyRCJDkkXyReJDskcyEiN2dASiQ3JF4kOSEjGyhC", "すみません、欠席します。"),
        Row("iso-2022-jp", "GyRCJE8kJCEiOzIyQyRHJC0kXiQ5GyhC", "はい、参加できます"),
        Row("euc-kr", "vsiz58fPvLy/5C4gyLjAx7+hIML8vK7Hz7DavcC0z7TZLg==", "안녕하세요. 회의에 참석하겠습니다."),
        Row("euc-kr", "wcu828fPwfa4uCCx17OvwLogwvy8rsfSILz2IL74vcC0z7TZLg==", "죄송하지만 그날은 참석할 수 없습니다."),
        Row("gb18030", "xPq6w6OsztK/ydLUss6808/C1tzLxLXEu+HS6aOs0LvQu6Gj", "您好，我可以参加下周四的会议，谢谢。"),
        Row("gb18030", "ttSyu8bwo6zO0rK7xNzAtKOsxMfM7NPQysKhow==", "对不起，我不能来，那天有事。"),
        Row("big5", "sXqmbqFBp9qlaaVIsNGlW6RVtmelfKq6t3zEs6FBwcLBwqFD", "您好，我可以參加下週四的會議，謝謝。"),
        Row("big5", "ue+ko7BfoUGn2qSjr+Co06FBqLqk0aazqMahQw==", "對不起，我不能來，那天有事。"),
    ]

    @Test("are told by what is frequent in the language", arguments: rows)
    func guessed(_ row: Row) {
        for label in [nil, "us-ascii", "x-unknown", row.charset] {
            #expect(Charset.decode(row.octets[...], label: label).text == row.text, "\(label ?? "none")")
        }
        let long = Array(repeating: row.octets + [0x0A], count: 200).joined()
        let expected = String(repeating: row.text + "\n", count: 200)
        for label in [nil, "iso-8859-1"] {
            #expect(Charset.decode(Array(long)[...], label: label).text == expected, "\(label ?? "none")")
        }
    }

    @Test("are told where the label of another charset of two octets cannot be true")
    func impossible() throws {
        for row in Self.rows where row.charset == "shift_jis" {
            #expect(Charset.decode(row.octets[...], label: "euc-jp").text == row.text)
        }
    }

    @Test(
        "are not guessed from few letters, from one word of Western Europe, or from noise",
        arguments: [
            ([0x63, 0x61, 0x66, 0xE9], "café"), ([0xC4, 0xE3], "Äã"), ([0xE4, 0xE0], "äà"),
            ([0xA9, 0x20, 0xAE, 0x20, 0xB1, 0x20, 0xB5], "© ® ± µ"),
            (
                Array("Zo".utf8) + [0xEB, 0x20, 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20, 0x47, 0x72, 0xFC, 0xDF, 0x65],
                "Zoë été à Grüße"
            ),
        ])
    func western(_ octets: [UInt8], _ text: String) {
        #expect(Charset.decode(octets[...], label: nil).text == text)
        #expect(Charset.decode(octets[...], label: "iso-8859-1").text == text)
    }

    /// With capitals, of which VPS has fourteen among the control characters.
    static let vietnameseRows = [
        Row(
            "vps", "ROUgZW0gc+sgdGhhbSBkvyBidbBpIGiGcCwgdHLcqW5nIGVtIGPzIDMgY/Qgx2kgY/luZy4=",
            "Dạ em sẽ tham dự buổi họp, trường em có 3 cô đi cùng."),
        Row(
            "vps", "RAIgRU0gU/4gVEhBTSBEFSBCVZhJIEgRUCDxhFkg8dEsIFRSwk4gVFIRTkcu",
            "DẠ EM SẼ THAM DỰ BUỔI HỌP ĐẦY ĐỦ, TRÂN TRỌNG."),
        Row(
            "vps",
            "S+1uaCBnumkgQmFuIFSwIGNo2WMsIGVtIHhpbiBwaOlwIHahbmcgbaV0IHbsIGLGbiBkvyBIEkkgTkdIECBj+2EgUGjybmcgR2nhbyBk+GMu",
            "Kính gửi Ban Tổ chức, em xin phép vắng mặt vì bận dự HỘI NGHỊ của Phòng Giáo dục."),
        Row(
            "vni", "RGHvIGVtIHNl9SB0aGFtIGT27yBidW/laSBob+9wLCB0cvb0+G5nIGVtIGNv+SAzIGNv4iDxaSBjdfhuZy4=",
            "Dạ em sẽ tham dự buổi họp, trường em có 3 cô đi cùng."),
        Row(
            "vni", "REHPIEVNIFNF1SBUSEFNIETWzyBCVU/FSSBIT89QINFBwFkg0VXbLCBUUkHCTiBUUk/PTkcu",
            "DẠ EM SẼ THAM DỰ BUỔI HỌP ĐẦY ĐỦ, TRÂN TRỌNG."),
        Row(
            "vni",
            "S+1uaCBn9vtpIEJhbiBUb+UgY2j2+WMsIGVtIHhpbiBwaGX5cCB2YeluZyBtYet0IHbsIGJh5G4gZPbvIEhPxEkgTkdI0iBjdfthIFBob/huZyBHaWH5byBkde9jLg==",
            "Kính gửi Ban Tổ chức, em xin phép vắng mặt vì bận dự HỘI NGHỊ của Phòng Giáo dục."),
        Row(
            "viqr", "RGEuIGVtIHNlfiB0aGFtIGR1Ky4gYnVvXj9pIGhvLnAsIHRydStvK2BuZyBlbSBjbycgMyBjb14gZGRpIGN1YG5nLg==",
            "Dạ em sẽ tham dự buổi họp, trường em có 3 cô đi cùng."),
        Row(
            "viqr", "REEuIEVNIFNFfiBUSEFNIERVKy4gQlVPXj9JIEhPLlAgRERBXmBZIEREVT8sIFRSQV5OIFRSTy5ORy4=",
            "DẠ EM SẼ THAM DỰ BUỔI HỌP ĐẦY ĐỦ, TRÂN TRỌNG."),
        Row(
            "viqr",
            "S2knbmggZ3UrP2kgQmFuIFRvXj8gY2h1KydjLCBlbSB4aW4gcGhlJ3AgdmEoJ25nIG1hKC50IHZpYCBiYV4ubiBkdSsuIEhPXi5JIE5HSEkuIGN1P2EgUGhvYG5nIEdpYSdvIGR1LmMu",
            "Kính gửi Ban Tổ chức, em xin phép vắng mặt vì bận dự HỘI NGHỊ của Phòng Giáo dục."),
    ]

    @Test("of Vietnamese are told by its syllables", arguments: vietnameseRows)
    func vietnamese(_ row: Row) {
        for label in [nil, "us-ascii", "iso-8859-1", row.charset] {
            #expect(Charset.decode(row.octets[...], label: label).text == row.text, "\(label ?? "none")")
        }
    }

    @Test(
        "of Vietnamese are not seen in ASCII that only looks alike",
        arguments: [
            "Are you there? We do. To+1 a^2 + b^2 = c^2, so what? Go. Be.", "x^2 o^2 e^x a^b", "C++ o+ u+ a+ go+",
            "Is it you? Are we? Do we go? He. She. Be.", "foo(a(b), e^o^a)",
        ])
    func ascii(_ text: String) {
        #expect(Charset.decode(Array(text.utf8)[...], label: nil).text == text)
        #expect(Charset.decode(Array(text.utf8)[...], label: "us-ascii").text == text)
    }
}
