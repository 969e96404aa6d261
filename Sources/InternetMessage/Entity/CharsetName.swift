/// The name of a charset as mail writes it, brought to the name that glibc's iconv knows.
struct CharsetName: Equatable {
    /// The name for iconv; nil when nothing, or nothing usable, is claimed.
    let label: String?

    static let utf8 = CharsetName("utf-8")
    static let viqr = CharsetName("viqr")

    init(_ written: String?) {
        guard let written, written.utf8.count <= 60 else {
            label = nil
            return
        }
        if written == "utf-8" || written == "UTF-8" {
            label = "UTF-8"
            return
        }
        let octets = written.utf8.map(\.lowercased).filter { !Self.isStray($0) }
        let name = String(decoding: octets, as: UTF8.self)
        label = octets.isEmpty || !octets.allSatisfy(Self.isNameText) ? nil : Self.known(name)
    }

    /// What careless clients put around a name.
    private static func isStray(_ byte: UInt8) -> Bool {
        byte == .quote || byte == 0x27 || byte == .space || byte == .semicolon || byte == .comma
    }

    /// A name of letters, digits and few signs: iconv gives `//` and `,` a meaning of its own.
    private static func isNameText(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == .hyphen || byte == .underscore || byte == .dot || byte == .colon
            || byte == 0x2B
    }

    private static func known(_ name: String) -> String? {
        if let alias = aliases[name] { return alias }
        for prefix in ["windows-", "windows_", "windows", "x-cp", "cp-", "cp_", "win-", "dos-", "ms-cp"]
        where name.hasPrefix(prefix) && name.utf8.dropFirst(prefix.utf8.count).allSatisfy(\.isDigit) {
            let number = "cp" + name.dropFirst(prefix.utf8.count)
            return aliases[number] ?? number.uppercased()
        }
        return name.uppercased()
    }

    /// A name as glibc may know it: as it is, without the `X-` of private names and the `CS` of IANA's aliases.
    static func spellings(of label: String) -> [String] {
        var names = [label]
        if label.hasPrefix("X-") { names.append(String(label.dropFirst(2))) }
        if label.hasPrefix("CS"), label.utf8.count > 5 { names.append(String(label.dropFirst(2))) }
        if label.contains("_") { names.append(label.replacing("_", with: "-")) }
        return names
    }

    /// Names that mail uses and glibc does not, and names that stand for a larger set: what says `iso-8859-1` or
    /// `gb2312` is in practice windows-1252 and gb18030 (WHATWG Encoding, section 4.2).
    private static let aliases: [String: String?] = {
        let groups: [(String?, String)] = [
            ("UTF-8", "utf-8 utf8 utf_8 utf8mb4 utf-8-sig utf-8-mac unicode-1-1-utf-8 cp65001 csutf8"),
            ("ASCII", "us-ascii ascii usascii ansi_x3.4-1968 7bit us iso646-us cp367 csascii"),
            (
                "CP1252",
                "iso-8859-1 iso8859-1 iso_8859-1 iso8859_1 8859_1 latin1 latin-1 l1 ansi iso-8859-1:1987 "
                    + "iso_8859-1:1987 csisolatin1 ibm819 cp819 iso-8859-1-windows-3.1-latin-1 x-ansi cp1252"
            ),
            ("CP1254", "iso-8859-9 iso8859-9 iso_8859-9 latin5 csisolatin5"),
            ("ISO-8859-8", "iso-8859-8-i iso-8859-8-e logical"), ("ISO-8859-6", "iso-8859-6-i iso-8859-6-e"),
            ("GB18030", "gb2312 gbk x-gbk gb_2312-80 gb2312-80 chinese cn-gb csgb2312 cp936 ms936 euc-cn gb18030"),
            ("HZ", "hz-gb-2312 hz hzgb2312"),
            ("CP949", "ks_c_5601-1987 ks_c_5601 ksc5601 ksc_5601 euc-kr korean x-windows-949 cp949 uhc cseuckr"),
            ("CP932", "shift_jis shift-jis shiftjis x-sjis sjis cp932 ms_kanji windows-31j csshiftjis cp31j ms932"),
            (
                "ISO-2022-JP-3",
                "iso-2022-jp csiso2022jp iso-2022-jp-ms cp50220 cp50221 cp50222 _iso-2022-jp$sio iso-2022-jp-3"
            ),
            ("EUC-JP-MS", "euc-jp x-euc-jp x-euc eucjp cseucpkdfmtjapanese cp51932"),
            ("BIG5-HKSCS", "big5 x-x-big5 big-5 cn-big5 csbig5 cp950 big5-hkscs"),
            ("CP874", "tis-620 tis620 iso-8859-11 cp874 tis-620-2533"),
            ("MACINTOSH", "x-mac-roman macintosh mac macroman"), ("MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"),
            ("KOI8-R", "koi8-r koi8 koi cskoi8r"), ("PT154", "ptcp154 csptcp154"),
            ("TCVN", "tcvn tcvn3 x-tcvn x-viet-tcvn x-viet-tcvn5712 tcvn5712-1 tcvn-5712 vscii x-vscii abc"),
            ("VISCII", "viscii x-viscii x-viet-viscii"), ("VPS", "vps x-vps x-viet-vps"),
            ("VNI", "vni x-vni x-viet-vni"), ("VIQR", "viqr csviqr x-viqr vietnet"),
            ("UTF-16", "utf-16 utf16 unicode iso-10646-ucs-2 ucs-2 ucs2 csunicode"),
            ("UTF-7", "utf-7 utf7 unicode-1-1-utf-7 x-unicode-2-0-utf-7 csunicode11utf7"),
            (nil, "x-user-defined unknown-8bit x-unknown unknown default none binary 8bit auto x-auto _autodetect"),
        ]
        var table: [String: String?] = [:]
        for (name, list) in groups {
            for alias in list.split(separator: " ") { table.updateValue(name, forKey: String(alias)) }
        }
        return table
    }()

    var isASCII: Bool { label == "ASCII" }

    /// A name that nobody can take for a word: UTF-8, ASCII, windows-12xx, ISO-8859-x.
    var isUsual: Bool {
        guard let label else { return false }
        return label == "UTF-8" || label == "ASCII" || label.hasPrefix("CP12") || label.hasPrefix("ISO-8859")
    }

    /// Two or four octets a character.
    var isWide: Bool {
        guard let label, label != "UTF-8" else { return false }
        return label.hasPrefix("UTF-16") || label.hasPrefix("UTF-32") || label.hasPrefix("UCS")
    }

    /// A label behind which Vietnamese text was hidden by clients that knew nothing better.
    var isWestern: Bool { label == "CP1252" || label == "ISO-8859-15" || label == "CP1254" }

    /// Octets under 128 are ASCII in it.
    var isASCIICompatible: Bool {
        guard let label, label != "UTF-8" else { return true }
        return !isWide && !label.hasPrefix("ISO-2022") && !label.hasPrefix("UTF-7") && label != "HZ"
            && !label.hasPrefix("EBCDIC") && !label.hasPrefix("IBM0") && !label.hasPrefix("IBM1")
            && !label.hasPrefix("IBM2") && !label.hasPrefix("IBM5") && !label.hasPrefix("CP037")
            && !label.hasPrefix("CP500") && !label.hasPrefix("CP1026")
    }

    /// A charset of several octets a character, in which valid UTF-8 may come about by chance.
    var isMultibyte: Bool {
        guard let label else { return false }
        return ["UTF", "GB", "CP9", "EUC", "BIG", "ISO-2022", "JOHAB"].contains { label.hasPrefix($0) }
    }
}
