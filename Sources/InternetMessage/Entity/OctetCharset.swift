import Foundation

/// A charset in which every octet stands for one character by itself, as a table that glibc's iconv filled once.
/// Opening a converter costs many times what a short text does; guessing would open four.
struct OctetCharset: Sendable {
    static let western = OctetCharset("CP1252")
    static let tcvn3 = OctetCharset("TCVN")
    static let windows1258 = OctetCharset("CP1258")
    static let viscii = OctetCharset("VISCII")

    /// The charset of the Vietnamese Professionals Society, which glibc does not know. Capitals with a dot below lie
    /// among its control characters and are left out.
    static let vps = OctetCharset(
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

    /// By the characters of the octets from 128 on; a middle dot stands where there is none.
    private init(upper: String) {
        let ascii = (0..<128).map { Unicode.Scalar(UInt8($0)) as Unicode.Scalar? }
        scalars = ascii + upper.unicodeScalars.map { $0 == "·" ? nil : $0 }
    }

    private init(_ name: String) {
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
