// A charset label is a claim. The order of belief: octets that are valid UTF-8 and not ASCII are UTF-8 whatever the
// label of an eight-bit charset says (no Latin text looks like that by chance); then the label, if glibc knows it and
// the octets fit; then what the text seems to be. Vietnamese mail of the years before UTF-8 is common in school
// archives and in old clients: windows-1258, TCVN3 (the "ABC" fonts), VISCII, mostly labelled iso-8859-1 or not
// at all. See `VietnameseCharset`; for Cyrillic and East Asia, `UnlabelledCharset`.

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
        StepMeter.add(bytes.count)
        let name = CharsetName(label)
        if let certain = decodeByItsSigns(bytes, name) { return certain }
        if name == .utf8 { return guess(bytes, defect: .wrongCharset, repairs: true, claimsUTF8: true) }
        if name.isASCII { return guess(bytes, defect: .wrongCharset, repairs: false) }
        guard let label = name.label else { return guess(bytes, defect: .wrongCharset, repairs: true) }
        if name.isWestern, let guessed = VietnameseCharset.decode(bytes) ?? foreign(bytes, least: 12) {
            return Decoded(text: guessed, defect: .wrongCharset)
        }
        guard let converted = convert(bytes, from: label) else {
            return guess(bytes, defect: .unknownCharset, repairs: true)
        }
        if converted.isDamaged, let text = UTF8Text.decode(bytes) ?? foreign(bytes) {
            return Decoded(text: text, defect: .wrongCharset)
        }
        return Decoded(text: converted.text, defect: converted.isDamaged ? .wrongCharset : nil)
    }

    /// What the octets show without any doubt, whatever they claim: UTF-8, the escape sequences of Japanese and
    /// Korean mail, or the NUL of UTF-16.
    private static func decodeByItsSigns(_ bytes: ArraySlice<UInt8>, _ name: CharsetName) -> Decoded? {
        if name.isWide {
            guard !bytes.contains(0), let text = UTF8Text.decode(bytes) else { return nil }
            return Decoded(text: text, defect: bytes.isEmpty ? nil : .wrongCharset)
        }
        guard name.isASCIICompatible else { return nil }
        if UTF8Text.isASCII(bytes) {
            guard let hidden = StatefulText.charset(of: bytes) ?? WideText.charset(of: bytes),
                let text = convert(bytes, from: hidden)?.text
            else { return name == .viqr ? Decoded(text: VIQRText.decode(bytes)) : plain(bytes) }
            return Decoded(text: text, defect: .wrongCharset)
        }
        if name != .utf8, name.isMultibyte {
            // Chance makes UTF-8 of a few characters of another charset, but not of many.
            guard UTF8Text.longCount(bytes) >= 4, let text = UTF8Text.decode(bytes) else { return nil }
            return Decoded(text: text, defect: .wrongCharset)
        }
        if let text = UTF8Text.decode(bytes) {
            if let repaired = Mojibake.repair(text) { return Decoded(text: repaired, defect: .wrongCharset) }
            return Decoded(text: text, defect: name == .utf8 || name.label == nil ? nil : .wrongCharset)
        }
        guard name.label == nil, let wide = WideText.charset(of: bytes), let converted = convert(bytes, from: wide)
        else { return nil }
        return Decoded(text: converted.text, defect: .wrongCharset)
    }

    /// ASCII, which may be Vietnamese all the same.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> Decoded {
        if let text = VietnameseCharset.decodeVIQR(bytes) { return Decoded(text: text, defect: .wrongCharset) }
        return Decoded(text: UTF8Text.repair(bytes))
    }

    /// The text by the charsets that glibc knows, and by the few that it does not; nil for every other.
    private static func convert(_ bytes: ArraySlice<UInt8>, from label: String) -> (text: String, isDamaged: Bool)? {
        switch label {
        case "VPS": return OctetCharset.vps.decode(bytes)
        case "VIQR": return (VIQRText.decode(bytes), false)
        case "VNI": return (VNIText.decode(OctetCharset.western.decode(bytes).text), false)
        case "HZ": return Iconv(from: "GB18030")?.convert(StatefulText.withoutHZ(bytes)[...])
        case "UTF-16":
            return Iconv(from: WideText.charset(of: bytes) ?? "UTF-16BE")?.convert(WideText.withoutMark(bytes))
        default:
            for name in CharsetName.spellings(of: label) {
                if let converter = Iconv(from: name) { return converter.convert(bytes) }
            }
            return nil
        }
    }

    /// Cyrillic or East Asian text that does not say what it is in; nil where it could be of Western Europe.
    private static func foreign(_ bytes: ArraySlice<UInt8>, least: Int = 5) -> String? {
        guard VietnameseCharset.isSpoilt(bytes) || VietnameseCharset.isForeign(bytes),
            let name = UnlabelledCharset.guess(bytes, least: least)
        else { return nil }
        return convert(bytes, from: name)?.text
    }

    /// Octets that are not what they claim: damaged UTF-8, a Vietnamese charset, or Western Europe's.
    private static func guess(
        _ bytes: ArraySlice<UInt8>, defect: MailDefect, repairs: Bool, claimsUTF8: Bool = false
    ) -> Decoded {
        if let text = UTF8Text.decode(bytes) { return Decoded(text: text, defect: defect) }
        if repairs, UTF8Text.isMostlyUTF8(bytes, isClaimed: claimsUTF8) {
            return Decoded(text: UTF8Text.repair(bytes), defect: defect)
        }
        if let text = VietnameseCharset.decode(bytes) ?? foreign(bytes) { return Decoded(text: text, defect: defect) }
        let western = OctetCharset.western.decode(bytes)
        return Decoded(text: western.text, defect: western.isDamaged ? .undecodableText : defect)
    }
}
