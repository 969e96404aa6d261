// A charset label is a claim. The order of belief: octets that are valid UTF-8 and not ASCII are UTF-8 whatever the
// label of an eight-bit charset says (no Latin text looks like that by chance); then the label, if glibc knows it and
// the octets fit; then what the text seems to be. Vietnamese mail of the years before UTF-8 is common in school
// archives and in old clients: windows-1258, TCVN3 (the "ABC" fonts), VISCII, mostly labelled iso-8859-1 or not
// at all. See `VietnameseCharset`.

/// Decoding of text by the name of its charset.
package enum Charset {
    /// A text, and what was wrong with the claim.
    package struct Decoded: Sendable, Hashable {
        /// The text, whatever had to be done to read it.
        package var text: String
        /// Nil when the claim held.
        package var defect: MailDefect?
    }

    /// Decodes octets that claim to be in the charset `label`; never fails. Nil means that nothing is claimed.
    package static func decode(_ bytes: ArraySlice<UInt8>, label: String?) -> Decoded {
        let name = CharsetName(label)
        if name.isASCIICompatible {
            if UTF8Text.isASCII(bytes) { return Decoded(text: UTF8Text.repair(bytes)) }
            if !name.isMultibyte || name == .utf8, let text = UTF8Text.decode(bytes) {
                if let repaired = Mojibake.repair(text) { return Decoded(text: repaired, defect: .wrongCharset) }
                let isClaimed = name == .utf8 || name.label == nil
                return Decoded(text: text, defect: isClaimed ? nil : .wrongCharset)
            }
        }
        if name == .utf8 { return guess(bytes, defect: .wrongCharset, repairs: true, claimsUTF8: true) }
        if name.isASCII { return guess(bytes, defect: .wrongCharset, repairs: false) }
        guard let label = name.label else { return guess(bytes, defect: .wrongCharset, repairs: true) }
        if name.isWestern, let guessed = VietnameseCharset.decode(bytes) {
            return Decoded(text: guessed, defect: .wrongCharset)
        }
        guard let converter = Iconv(from: label) else { return guess(bytes, defect: .unknownCharset, repairs: true) }
        let converted = converter.convert(bytes)
        return Decoded(text: converted.text, defect: converted.isDamaged ? .wrongCharset : nil)
    }

    /// Octets that are not what they claim: damaged UTF-8, a Vietnamese charset, or Western Europe's.
    private static func guess(
        _ bytes: ArraySlice<UInt8>, defect: MailDefect, repairs: Bool, claimsUTF8: Bool = false
    ) -> Decoded {
        if let text = UTF8Text.decode(bytes) { return Decoded(text: text, defect: defect) }
        if repairs, UTF8Text.isMostlyUTF8(bytes, isClaimed: claimsUTF8) {
            return Decoded(text: UTF8Text.repair(bytes), defect: defect)
        }
        if let text = VietnameseCharset.decode(bytes) { return Decoded(text: text, defect: defect) }
        let western = OctetCharset.western.decode(bytes)
        return Decoded(text: western.text, defect: western.isDamaged ? .undecodableText : defect)
    }
}

/// The name of a charset as mail writes it, brought to the name that glibc's iconv knows.
struct CharsetName: Equatable {
    /// The name for iconv; nil when nothing, or nothing usable, is claimed.
    let label: String?

    static let utf8 = CharsetName("utf-8")

    init(_ written: String?) {
        guard let written, written.utf8.count <= 60 else {
            label = nil
            return
        }
        let octets = written.utf8.map(\.lowercased).filter { $0 != .quote && $0 != 0x27 && $0 != .space }
        let name = String(decoding: octets, as: UTF8.self)
        label = octets.isEmpty || !octets.allSatisfy(Self.isNameText) ? nil : Self.known(name)
    }

    /// A name of letters, digits and few signs: iconv gives `//` and `,` a meaning of its own.
    private static func isNameText(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == .hyphen || byte == .underscore || byte == .dot || byte == .colon
            || byte == 0x2B
    }

    private static func known(_ name: String) -> String? {
        if let alias = aliases[name] { return alias }
        if name.hasPrefix("cp-") { return "CP" + name.dropFirst(3) }
        if name.hasPrefix("windows") { return "CP" + name.drop { !$0.isNumber } }
        return name.uppercased()
    }

    /// Names that mail uses and glibc does not, and names that stand for a larger set: what says `iso-8859-1` or
    /// `gb2312` is in practice windows-1252 and gb18030 (WHATWG Encoding, section 4.2).
    private static let aliases: [String: String?] = [
        "utf-8": "UTF-8", "utf8": "UTF-8", "utf_8": "UTF-8", "unicode-1-1-utf-8": "UTF-8", "cp65001": "UTF-8",
        "us-ascii": "ASCII", "ascii": "ASCII", "ansi_x3.4-1968": "ASCII", "7bit": "ASCII", "us": "ASCII",
        "iso-8859-1": "CP1252", "iso8859-1": "CP1252", "iso_8859-1": "CP1252", "latin1": "CP1252",
        "iso-8859-8-i": "ISO-8859-8", "iso-8859-6-i": "ISO-8859-6", "iso-8859-9": "CP1254", "ansi": "CP1252",
        "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030",
        "ks_c_5601-1987": "CP949", "ks_c_5601": "CP949", "euc-kr": "CP949", "x-windows-949": "CP949",
        "shift_jis": "CP932", "shift-jis": "CP932", "x-sjis": "CP932", "sjis": "CP932", "cp932": "CP932",
        "iso-2022-jp": "ISO-2022-JP-3", "x-euc-jp": "EUC-JP", "big5": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS",
        "tis-620": "CP874", "tis620": "CP874", "iso-8859-11": "CP874", "x-mac-roman": "MACINTOSH",
        "x-user-defined": nil,
        "tcvn": "TCVN", "tcvn3": "TCVN", "x-tcvn": "TCVN", "x-viet-tcvn5712": "TCVN", "tcvn5712-1": "TCVN",
        "x-viscii": "VISCII", "x-viet-viscii": "VISCII", "unknown-8bit": nil, "x-unknown": nil, "unknown": nil,
        "default": nil, "none": nil, "binary": nil, "_iso-2022-jp$sio": "ISO-2022-JP-3", "unicode": "UTF-16",
        "utf-16": "UTF-16", "utf-7": "UTF-7", "unicode-1-1-utf-7": "UTF-7",
    ]

    var isASCII: Bool { label == "ASCII" }

    /// A name that nobody can take for a word: UTF-8, ASCII, windows-12xx, ISO-8859-x.
    var isUsual: Bool {
        guard let label else { return false }
        return label == "UTF-8" || label == "ASCII" || label.hasPrefix("CP12") || label.hasPrefix("ISO-8859")
    }

    /// A label behind which Vietnamese text was hidden by clients that knew nothing better.
    var isWestern: Bool { label == "CP1252" || label == "ISO-8859-15" || label == "CP1254" }

    /// Octets under 128 are ASCII in it.
    var isASCIICompatible: Bool {
        guard let label else { return true }
        return !label.hasPrefix("UTF-16") && !label.hasPrefix("UTF-32") && !label.hasPrefix("UCS")
            && !label.hasPrefix("ISO-2022") && !label.hasPrefix("UTF-7") && !label.hasPrefix("HZ")
            && !label.hasPrefix("IBM") && !label.hasPrefix("EBCDIC") && !label.hasPrefix("CP037")
    }

    /// A charset of several octets a character, in which valid UTF-8 may come about by chance.
    var isMultibyte: Bool {
        guard let label else { return false }
        return ["UTF", "GB", "CP9", "EUC", "BIG", "ISO-2022", "JOHAB"].contains { label.hasPrefix($0) }
    }
}
