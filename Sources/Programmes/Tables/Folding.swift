import Foundation

extension String {
    /// Without marks and in small letters: `Họ và tên` and `HO VA TEN` are the same. The rest stays.
    var unmarked: String {
        var scalars = String.UnicodeScalarView()
        for scalar in decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "đ", "Đ": scalars.append("d")
            case _ where scalar.properties.generalCategory == .nonspacingMark: continue
            default: scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(scalars)
    }

    /// The words of it alone: letters and digits as in `unmarked`, with one space between them.
    var folded: String {
        unmarked.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// An id made of a name: `Nguyễn Thị Lan` is `nguyen-thi-lan`. Nil where no letter or digit of ASCII is in it. A
    /// long one is cut and ends in a fingerprint.
    package var slug: String? {
        let words = unmarked.split { character in !character.isASCII || !(character.isLetter || character.isNumber) }
        let slug = words.joined(separator: "-")
        guard slug.utf8.count > 64 else { return slug.isEmpty ? nil : slug }
        return slug.prefix(47) + "-" + fingerprint
    }

    /// FNV-1a, 64 bits, in hexadecimal: short, stable and fit for an id. Not for security.
    var fingerprint: String {
        let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
