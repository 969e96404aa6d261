import Foundation

/// Letters without their diacritics, for texts typed without them. Only Latin letters have any here.
enum Folding {
    /// `Đường` → `Duong`; the text must be composed (NFC).
    static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var octets: [UInt8] = []
        octets.reserveCapacity(text.utf8.count)
        var scalars = text.utf8Span.makeUnicodeScalarIterator()
        while let scalar = scalars.next() {
            guard let letter = LatinLetters[scalar] else { return foldAnything(text) }
            if letter.base.isASCII {
                octets.append(UInt8(truncatingIfNeeded: letter.base.value))
            } else {
                octets += UTF8.encode(letter.base) ?? UTF8.encodedReplacementCharacter
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    static func foldAnything(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.decomposed { if !isMark(scalar) { scalars.append(base(scalar)) } }
        return String(scalars)
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "đ": "d"
        case "Đ": "D"
        default: scalar
        }
    }
}

extension String {
    /// Canonical decomposition, scalar by scalar.
    var decomposed: [Unicode.Scalar] { Array(decomposedStringWithCanonicalMapping.unicodeScalars) }
}
