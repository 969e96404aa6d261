import Foundation

/// A charset in which every octet stands for one character by itself, as a table that glibc's iconv filled once.
/// Opening a converter costs many times what a short text does; guessing would open four.
struct OctetCharset: Sendable {
    static let western = OctetCharset(named: "CP1252")
    static let tcvn3 = OctetCharset(named: "TCVN")
    static let windows1258 = OctetCharset(named: "CP1258")
    static let viscii = OctetCharset(named: "VISCII")

    /// The charset of the Vietnamese Professionals Society, which glibc does not know. Fourteen capitals lie among the
    /// control characters.
    static let vps = OctetCharset(
        control: [
            0x02: "Ạ", 0x03: "Ặ", 0x04: "Ậ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ", 0x13: "Ợ",
            0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
        ],
        upper: """
            ÀẢÃẤẦẨọỗĂếềểệẮẰẲ\
            Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ\
            ·ắằẳẵặỠớÙờởỡŨỨợỪ\
            ổỬỲỸÍÌộỈĨÓửữÒỎÕự\
            ầÁÂấẩẫậđẻÉÊẹỉễịỹ\
            ƯỦồốÔỏơÈừứÚũưÝẺ·\
            àáâãảạă·èéêẽìí·ĩ\
            ẴĐòóôõ·Ơụùúủ·ỶẼỳ
            """)

    /// Nil where the charset has no character.
    private let scalars: [Unicode.Scalar?]

    /// By the characters of the octets from 128 on, a middle dot where there is none, and those of control characters.
    private init(control: [UInt8: Unicode.Scalar], upper: String) {
        let ascii = (0..<128).map { control[UInt8($0)] ?? Unicode.Scalar(UInt8($0)) as Unicode.Scalar? }
        scalars = ascii + upper.unicodeScalars.map { $0 == "·" ? nil : $0 }
    }

    /// By a name that iconv knows.
    init(named name: String) {
        guard let converter = Iconv(from: name) else {
            scalars = [Unicode.Scalar?](repeating: nil, count: 256)
            return
        }
        scalars = (0...255).map { (octet: UInt8) in
            let converted = converter.convert([octet])
            return converted.isDamaged ? nil : converted.text.unicodeScalars.first
        }
    }

    /// The text in NFC, since tones may be characters of their own; a replacement character for what is none.
    func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, isDamaged: Bool) {
        StepMeter.add(bytes.count)
        var isDamaged = false
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let scalar = scalars[Int(byte)]
            if scalar == nil { isDamaged = true }
            text.append(scalar ?? "\u{FFFD}")
        }
        return (String(text).precomposedStringWithCanonicalMapping, isDamaged)
    }
}
