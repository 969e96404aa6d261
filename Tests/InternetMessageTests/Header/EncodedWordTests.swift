import InternetMessage
import Testing

@Suite("Encoded words")
struct EncodedWordTests {
    static let samples: [(String, String)] = [
        ("plain", "plain"),
        ("=?UTF-8?Q?Th=C6=B0_m=E1=BB=9Di?=", "Thư mời"),
        ("=?utf-8?b?VGjGsCBt4budaQ==?=", "Thư mời"),
        ("Re: =?UTF-8?Q?Th=C6=B0?= [abc]", "Re: Thư [abc]"),
        // Blanks between neighbours belong to the encoding, other blanks to the text.
        ("=?UTF-8?Q?a?= =?UTF-8?Q?b?=", "ab"),
        ("=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=", "ab"),
        ("=?UTF-8?Q?a?= b =?UTF-8?Q?c?=", "a b c"),
        ("=?UTF-8?Q?a?==?UTF-8?Q?b?=", "ab"),
        ("x=?UTF-8?Q?a?=y", "xay"),
        // Cut inside a character, in Q and in B, and inside a base64 group
        ("=?UTF-8?Q?m=E1=BB?= =?UTF-8?Q?=9Di?=", "mời"),
        ("=?UTF-8?B?beG7?= =?UTF-8?B?nWk=?=", "mời"),
        ("=?UTF-8?B?VGjGs?= =?UTF-8?B?CBt4budaQ==?=", "Thư mời"),
        // Two charsets side by side
        ("=?iso-8859-1?Q?caf=E9?= =?UTF-8?Q?_m=E1=BB=9Di?=", "café mời"),
        // Wrong, foreign and invented charset names
        ("=?iso-8859-1?Q?m=E1=BB=9Di?=", "mời"),
        ("=?us-ascii?Q?m=E1=BB=9Di?=", "mời"),
        ("=?x-nonsense?Q?m=E1=BB=9Di?=", "mời"),
        ("=?windows-1258?Q?=D0=F4=F2ng?=", "Động"),
        ("=?utf-8*vi?Q?m=E1=BB=9Di?=", "mời"),
        ("=?gb2312?B?u+HS6Q==?=", "会议"),
        ("=?iso-2022-jp?B?GyRCMnE1RBsoQg==?=", "会議"),
        ("=?koi8-r?Q?=D7=D3=D4=D2=C5=DE=C1?=", "встреча"),
        // Spaces and question marks that should have been encoded
        ("=?UTF-8?Q?Th=C6=B0 m=E1=BB=9Di?=", "Thư mời"),
        ("=?UTF-8?Q?=3F?=", "?"),
        ("=?UTF-8?Q??=", ""),
        // Raw 8-bit
        ("Thư mời", "Thư mời"),
        ("Thư =?UTF-8?Q?m=E1=BB=9Di?=", "Thư mời"),
        // No encoded words at all
        ("=?UTF-8?X?abc?=", "=?UTF-8?X?abc?="),
        ("=?UTF-8?Q?abc", "=?UTF-8?Q?abc"),
        ("=??Q?abc?=", "=??Q?abc?="),
        ("a = b ?= c =?", "a = b ?= c =?"),
        ("=?UTF-8?Q?=C6=?=", "Æ="),
        ("=", "="), ("=?", "=?"), ("", ""),
    ]

    @Test("are decoded, also when they are misused", arguments: samples)
    func decode(_ encoded: String, _ expected: String) {
        #expect(EncodedWord.decode(encoded) == expected)
    }

    static let texts = [
        "Họp cụm chuyên môn",
        "Thư mời họp cụm chuyên môn tháng 9: thứ Ba, ngày 14 tháng 9 năm 2027, 08:00 (giờ Việt Nam)",
        "會議の招待状：二〇二七年九月十四日、午前八時から始まります。よろしくお願いいたします。",
        "👨‍👩‍👧‍👦👩🏽‍🏫🇻🇳 chúc mừng 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
        "e\u{301}e\u{302}\u{309} tổ hợp", "=?UTF-8?Q?already?=", "  blanks  at  the ends  ", "a_b=c?d",
        "Z" + String(repeating: "\u{301}", count: 300), String(repeating: "ễ", count: 500),
    ]

    @Test("that were written come back, keep to 75 octets and cut no character", arguments: texts)
    func roundTrip(_ text: String) {
        let words = EncodedWord.encode(text)
        #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
        #expect(EncodedWord.decode(words.joined(separator: "\r\n ")) == text)
        for word in words {
            #expect(!EncodedWord.decode(word).unicodeScalars.contains("\u{FFFD}"))
        }
        if text.unicodeScalars.count < 200 {
            #expect(words.map { EncodedWord.decode($0).count }.reduce(0, +) == text.count)
        }
    }

    @Test("are not used for plain words")
    func plain() {
        #expect(EncodedWord.encode("Cluster meeting, 08:00") == ["Cluster", "meeting,", "08:00"])
        #expect(EncodedWord.encode("") == [])
    }

    @Test(
        "of hostile length are read in bounded work",
        arguments: ["=?a?q?", "=?", "=?a?q?x?= ", "?=", "=?utf-8?b?QQ?= ", "=?UTF-8?Q?=?="])
    func hostile(_ unit: String) {
        #expect(!EncodedWord.decode(String(repeating: unit, count: 50_000)).isEmpty)
    }
}
