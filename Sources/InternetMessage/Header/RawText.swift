/// Text without a trustworthy label: valid UTF-8 is UTF-8; the rest is read as the eight-bit charset it is most likely
/// to be.
enum RawText {
    static func decode(_ bytes: ArraySlice<UInt8>, charset: String? = nil) -> String {
        StepMeter.add(bytes.count)
        if let text = UTF8Text.decode(bytes) { return text }
        return Charset.decode(bytes, label: charset).text
    }
}
