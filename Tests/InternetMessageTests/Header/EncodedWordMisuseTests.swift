import InternetMessage
import Testing

/// RFC 2047 as it is broken in the wild.
@Suite("Encoded words in all their misuse")
struct EncodedWordMisuseTests {
    static let samples: [(String, String, String)] = [
        ("cut inside a character, across words", "=?utf-8?Q?h=E1?= =?utf-8?Q?=BB=8Dp?=", "họp"),
        ("cut inside a character, base64", "=?UTF-8?B?aOG7?=\r\n =?UTF-8?B?jXA=?=", "họp"),
        ("cut inside a base64 group", "=?utf-8?B?aOG?= =?utf-8?B?7jXA=?=", "họp"),
        ("cut inside a character, two encodings", "=?utf-8?B?aOE=?= =?utf-8?Q?=BB=8Dp?=", "họp"),
        ("cut inside a character, two names of one charset", "=?utf-8?Q?h=E1?= =?UTF8?Q?=BB=8Dp?=", "họp"),
        ("neighbours of different charsets", "=?iso-8859-1?Q?caf=E9?= =?utf-8?Q?_h=E1=BB=8Dp?=", "café họp"),
        ("without blanks between them", "=?utf-8?Q?h=E1=BB=8Dp?==?utf-8?Q?_c=E1=BB=A5m?=", "họp cụm"),
        ("without blanks around it", "Re:=?utf-8?Q?h=E1=BB=8Dp?=,x", "Re:họp,x"),
        ("raw octets inside", "=?utf-8?Q?họp_c=E1=BB=A5m?=", "họp cụm"),
        ("raw octets beside", "họp =?utf-8?Q?c=E1=BB=A5m?=", "họp cụm"),
        ("spaces inside", "=?utf-8?Q?h=E1=BB=8Dp c=E1=BB=A5m?=", "họp cụm"),
        ("spaces inside base64", "=?utf-8?B?aOG7 jXA=?=", "họp"),
        ("folded inside", "=?utf-8?B?aOG7\r\n jXA=?=", "họp"),
        ("small letters throughout", "=?utf-8?q?h=e1=bb=8dp?=", "họp"),
        ("in quotes", "\"=?utf-8?Q?h=E1=BB=8Dp?=\"", "\"họp\""),
        ("a name that nobody knows", "=?x-unknown?Q?h=E1=BB=8Dp?=", "họp"),
        ("no charset name to speak of", "=?default?Q?h=E1=BB=8Dp?=", "họp"),
        ("the wrong name: it is UTF-8", "=?iso-8859-1?Q?h=E1=BB=8Dp?=", "họp"),
        ("the wrong name, and cut", "=?iso-8859-1?Q?h=E1?= =?iso-8859-1?Q?=BB=8Dp?=", "họp"),
        ("ASCII that is UTF-8", "=?us-ascii?Q?h=E1=BB=8Dp?=", "họp"),
        ("a language behind the charset", "=?utf-8*vi?Q?h=E1=BB=8Dp?=", "họp"),
        ("underscores outside stay", "a_b =?utf-8?Q?c_d?=", "a_b c d"),
        ("a question mark inside", "=?utf-8?Q?H=E1=BB=8Dp??=", "Họp?"),
        ("a question mark before an escape", "=?utf-8?Q?C=C3=B3?=3F=20H=E1=BB=8Dp?=", "Có?? Họp"),
        ("twice encoded", "=?utf-8?Q?=3D=3Futf-8=3FQ=3Fh=3DE1=3DBB=3D8Dp=3F=3D?=", "họp"),
        ("twice encoded, base64", "=?utf-8?B?PT91dGYtOD9CP2FPRzdqWEE9Pz0=?=", "họp"),
        ("one without its end before another", "=?utf-8?Q?h=E1=BB=8Dp =?utf-8?Q?c=E1=BB=A5m?=", "họp cụm"),
        ("the end missing", "=?utf-8?Q?h=E1=BB=8Dp", "họp"),
        ("half of the end missing", "=?utf-8?Q?h=E1=BB=8Dp?", "họp"),
        ("the end missing, words behind it", "=?utf-8?Q?h=E1=BB=8Dp thoi", "họp thoi"),
        ("the end missing, base64", "=?utf-8?B?aOG7jXA=", "họp"),
        ("padding missing", "=?utf-8?B?aOG7jQ?=", "họ"),
        ("padding too much", "=?utf-8?B?aOG7jXA==?=", "họp"),
        ("empty", "a =?utf-8?Q??= b", "a  b"),
        ("none at all", "=?what? 1 + 1 =? 2", "=?what? 1 + 1 =? 2"),
        ("an unknown encoding", "=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("a stateful charset, cut", "=?ISO-2022-JP?B?GyRCJDMbKEI=?= =?ISO-2022-JP?B?GyRCJHMbKEI=?=", "こん"),
        ("a wide charset, cut inside a character", "=?gb2312?B?xA==?= =?gb2312?B?47rD?=", "你好"),
        ("two letters of TCVN3", "=?iso-8859-1?Q?Sinh_ho=B9t_chuy=AAn_m=ABn?=", "Sinh hoạt chuyên môn"),
        ("mojibake", "=?utf-8?Q?m=C3=A1=C2=BB=C2=9Di_h=C3=A1=C2=BB=C2=8Dp?=", "mời họp"),
    ]

    @Test("are read as they were meant", arguments: samples)
    func misuse(_ name: String, _ written: String, _ meant: String) {
        let mail = MailMessage(parsing: Array("Subject: \(written)\r\n\r\n".utf8))
        #expect(mail.subject == meant, "\(name)")
    }

    static let addresses: [(String, String?, String)] = [
        ("=?utf-8?Q?Nguy=E1=BB=85n_Lan?= <lan@example.org>", "Nguyễn Lan", "lan@example.org"),
        ("\"=?utf-8?Q?Nguy=E1=BB=85n_Lan?=\" <lan@example.org>", "Nguyễn Lan", "lan@example.org"),
        ("=?utf-8?Q?Nguy=E1=BB=85n?= =?utf-8?Q?,_Lan?= <lan@example.org>", "Nguyễn, Lan", "lan@example.org"),
        ("=?utf-8?Q?Nguy=E1=BB=85n, Lan?= <lan@example.org>", "Nguyễn, Lan", "lan@example.org"),
        ("lan@example.org (=?utf-8?Q?Nguy=E1=BB=85n_Lan?=)", "Nguyễn Lan", "lan@example.org"),
        ("=?utf-8?Q?Lan_=3Clan=40example.org=3E?=", "Lan", "lan@example.org"),
        ("=?utf-8?Q?lan=40example.org?=", nil, "lan@example.org"),
        ("<=?utf-8?Q?lan?=@example.org>", nil, "lan@example.org"),
        ("Lan <=?utf-8?Q?lan=40example.org?=>", "Lan", "lan@example.org"),
        ("=?utf-8?Q?=22Lan=22?= <lan@example.org>", "Lan", "lan@example.org"),
    ]

    @Test("are read in addresses, where they may stand and where not", arguments: addresses)
    func inAddresses(_ written: String, _ name: String?, _ address: String) {
        let mailboxes = AddressList.parse(written).mailboxes
        #expect(mailboxes.map(\.address) == [address])
        #expect(mailboxes.first?.name == name)
    }
}
