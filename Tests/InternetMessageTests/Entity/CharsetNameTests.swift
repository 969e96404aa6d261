import InternetMessage
import Testing

@Suite("Charsets by their names")
struct CharsetNameTests {
    /// The name as mail writes it, the text, its octets.
    static let samples: [(String, String, String)] = [
        ("windows-1250", "Příliš žluťoučký", "50f8ed6c699a209e6c759d6f75e86bfd"),
        ("iso-8859-2", "Příliš žluťoučký", "50f8ed6c69b920be6c75bb6f75e86bfd"),
        ("koi8-r", "Привет", "f0d2c9d7c5d4"),
        ("koi8-u", "Привіт, її", "f0d2c9d7a6d42c20a7a7"),
        ("KOI8-RU", "Привет", "f0d2c9d7c5d4"),
        ("windows-1251", "Привет", "cff0e8e2e5f2"),
        ("iso-8859-5", "Привет", "bfe0d8d2d5e2"),
        ("ibm866", "Привет", "8fe0a8a2a5e2"),
        ("x-mac-cyrillic", "Привет", "8ff0e8e2e5f2"),
        ("iso-8859-7", "Καλημέρα", "cae1ebe7ecddf1e1"),
        ("windows-1253", "Καλημέρα", "cae1ebe7ecddf1e1"),
        ("iso-8859-9", "Günaydın İyi", "47fc6e617964fd6e20dd7969"),
        ("windows-1254", "Günaydın İyi", "47fc6e617964fd6e20dd7969"),
        ("iso-8859-8-i", "שלום", "f9ece5ed"),
        ("windows-1255", "שלום", "f9ece5ed"),
        ("windows-1256", "مرحبا", "e3d1cdc8c7"),
        ("windows-1257", "Labrīt", "4c616272ee74"),
        ("iso-8859-15", "café € œuf", "636166e920a420bd7566"),
        ("latin1", "smart “quotes” – €", "736d617274209371756f7465739420962080"),
        ("cp-850", "café", "63616682"),
        ("ibm437", "café", "63616682"),
        ("DOS-850", "café", "63616682"),
        ("macintosh", "café", "6361668e"),
        ("shift_jis", "こんにちは①", "82b182f182c982bf82cd8740"),
        ("x-sjis", "こんにちは", "82b182f182c982bf82cd"),
        ("ms_kanji", "こんにちは", "82b182f182c982bf82cd"),
        ("windows-31j", "髙橋", "eee08bb4"),
        ("euc-jp", "こんにちは", "a4b3a4f3a4cba4c1a4cf"),
        ("x-euc-jp", "こんにちは", "a4b3a4f3a4cba4c1a4cf"),
        ("iso-2022-jp", "こんにちは", "1b244224332473244b2441244f1b2842"),
        ("iso-2022-jp-2", "こんにちは", "1b244224332473244b2441244f1b2842"),
        ("csISO2022JP", "こんにちは", "1b244224332473244b2441244f1b2842"),
        ("iso-2022-jp-ms", "こんにちは", "1b244224332473244b2441244f1b2842"),
        ("gb2312", "你好鎔", "c4e3bac3e667"),
        ("gbk", "你好", "c4e3bac3"),
        ("cp936", "你好", "c4e3bac3"),
        ("gb18030", "你好𠮷", "c4e3bac39534b235"),
        ("hz-gb-2312", "你好 ~ hi", "7e7b44633a437e7d207e7e206869"),
        ("big5", "你好", "a741a66e"),
        ("big5-hkscs", "你好", "a741a66e"),
        ("cp950", "你好", "a741a66e"),
        ("euc-kr", "안녕하세요", "bec8b3e7c7cfbcbcbfe4"),
        ("ks_c_5601-1987", "안녕 똠", "bec8b3e7208c63"),
        ("korean", "안녕", "bec8b3e7"),
        ("iso-2022-kr", "안녕", "1b2429430e3e4833670f"),
        ("tis-620", "สวัสดี", "cac7d1cab4d5"),
        ("windows-874", "สวัสดี", "cac7d1cab4d5"),
        ("utf-7", "Họp & café", "482b4873302d702026206361662b414f6b2d"),
        ("unicode-1-1-utf-7", "Họp", "482b4873302d70"),
        ("utf-16be", "Họp", "00481ecd0070"),
        ("utf-16le", "Họp", "4800cd1e7000"),
        ("utf-16", "Họp", "fffe4800cd1e7000"),
        ("utf-16", "Họp", "00481ecd0070"),
        ("utf-16", "Họp", "4800cd1e7000"),
        ("utf-32be", "Họp", "0000004800001ecd00000070"),
        ("ptcp154", "Қазақ", "8de0e7e09d"),
        ("johab", "안녕", "b4659177"),
        ("x-cp1252", "café", "636166e9"),
        ("iso8859_1", "smart “q”", "736d61727420937194"),
        ("8859_1", "café", "636166e9"),
        ("iso-8859-1:1987", "café", "636166e9"),
        ("csISOLatin1", "café", "636166e9"),
        ("windows1252", "café", "636166e9"),
        ("win-1251", "Привет", "cff0e8e2e5f2"),
        ("\"utf-8\"", "Họp", "48e1bb8d70"),
        ("utf-8;", "Họp", "48e1bb8d70"),
        ("UTF 8", "Họp", "48e1bb8d70"),
        ("utf8mb4", "Họp", "48e1bb8d70"),
        ("iso-10646-ucs-2", "Họp", "00481ecd0070"),
    ]

    private static func octets(_ hexadecimal: String) -> [UInt8] {
        var octets: [UInt8] = []
        var rest = hexadecimal[...]
        while let octet = UInt8(rest.prefix(2), radix: 16), rest.count >= 2 {
            octets.append(octet)
            rest = rest.dropFirst(2)
        }
        return octets
    }

    @Test("are known by every name that mail has for them", arguments: samples)
    func names(_ name: String, _ text: String, _ hexadecimal: String) {
        let decoded = Charset.decode(Self.octets(hexadecimal)[...], label: name)
        #expect(decoded.text == text)
        #expect(decoded.defect == nil)
    }

    /// Octets, what they claim, what they are.
    static let mislabelled: [(String, String?, String)] = [
        // UTF-8 under another name
        ("48e1bb8d70", "us-ascii", "Họp"), ("48e1bb8d70", "utf-16", "Họp"),
        ("c490e1bb936e6720c3bd2c20c491c6b0e1bba36320e1baa120e1bb8d", "gb2312", "Đồng ý, được ạ ọ"),
        // Escape sequences under the name of ASCII, or none
        ("1b2442243324731b2842", "us-ascii", "こん"), ("1b2442243324731b2842", nil, "こん"),
        ("1b2442243324731b2842", "utf-8", "こん"), ("1b2429430e3e4833670f", "us-ascii", "안녕"),
        // UTF-16 without a name
        ("44006100200063006f00", nil, "Da co"), ("0044006100200063006f", "us-ascii", "Da co"),
        ("4400a11e20006300f3002000a11e", nil, "Dạ có ạ"),
    ]

    @Test("are known by their signs where the name is wrong or missing", arguments: mislabelled)
    func signs(_ hexadecimal: String, _ label: String?, _ text: String) {
        let decoded = Charset.decode(Self.octets(hexadecimal)[...], label: label)
        #expect(decoded.text == text)
        #expect(decoded.defect == .wrongCharset)
    }

    /// A letter in the charset of the Vietnamese Professionals Society.
    private static let vps =
        "4bed6e682067ba692062616e2074b0206368d9632063f86d2c0a0a54f469206ce0205472c06e205468ce2048dcd66e672c207472dca96e67206dc06d206e6f6e20486f612053656e2e0a54f469206b68f46e672074688b2064bf206275b0692073696e6820686fe5742063687579ea6e206df46e20c7dcae632076ec2062c66e2063f46e672074e1632e0af18a206e6768ce2063686f2074f4692078696e2074e069206c698c752e2043e46d20d66e2063e16320c7d26e67206368ed210a"
    /// The same letter in a VNI font, as whoever lacks the font sees it.
    private static let vni = """
        Kính göûi ban toå chöùc cuïm,

        Toâi laø Traàn Thò Höông, tröôøng maàm non Hoa Sen.
        Toâi khoâng theå döï buoåi sinh hoaït chuyeân moân ñöôïc vì baän coâng taùc.
        Ñeà nghò cho toâi xin taøi lieäu. Caûm ôn caùc ñoàng chí!

        """

    @Test("of Vietnam that glibc does not know", arguments: ["x-viet-vps", "VPS", "iso-8859-1", nil])
    func vietnameseProfessionals(_ label: String?) {
        #expect(Charset.decode(Self.octets(Self.vps)[...], label: label).text == CharsetTests.letter)
    }

    @Test("of the VNI fonts, in octets and in UTF-8", arguments: ["x-viet-vni", "windows-1252", nil])
    func vniFonts(_ label: String?) {
        let octets = Self.vni.unicodeScalars.map { UInt8($0.value) }
        #expect(Charset.decode(octets[...], label: label).text == CharsetTests.letter)
        #expect(Charset.decode(Array(Self.vni.utf8)[...], label: "utf-8").text == CharsetTests.letter)
    }

    @Test(
        "of the VNI fonts are not seen where there are none",
        arguments: [
            "Nhà toán học hoàn toàn có lý: toàn khoá, hoà toà", "Très naïf, où goût et boîte à août, maïs",
            "Não são coração, João", "Smørrebrød på åen, øl", "Ça coûte où, Noël, goût, août",
        ])
    func noVNI(_ text: String) {
        #expect(Charset.decode(Array(text.utf8)[...], label: "utf-8").text == text)
    }
}
