#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// glibc's character set conversion, to UTF-8. What cannot be converted becomes U+FFFD, octet by octet.
struct Iconv: ~Copyable {
    private let descriptor: iconv_t

    /// Nil when glibc does not know the charset.
    init?(from charset: String) {
        guard let descriptor = iconv_open("UTF-8", charset), Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// Converts the whole input.
    func convert(_ bytes: ArraySlice<UInt8>) -> (text: String, isDamaged: Bool) {
        StepMeter.add(bytes.count)
        // The conversion begins in its first state, whatever was converted before.
        iconv(descriptor, nil, nil, nil, nil)
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var isDamaged = false
        var chunk = [CChar](repeating: 0, count: 16_384)
        input.withUnsafeMutableBufferPointer { source in
            var left = source.count
            var next = source.baseAddress
            while left > 0 {
                let failure = Self.step(descriptor, &next, &left, &chunk, into: &output)
                if failure == 0 { break }
                if failure == E2BIG { continue }
                // EILSEQ or EINVAL: one octet that is nothing.
                isDamaged = true
                output += [0xEF, 0xBF, 0xBD]
                guard left > 0, let current = next else { break }
                next = current + 1
                left -= 1
            }
            // A stateful charset may still hold a character back: without input it gives it out.
            var nothing: UnsafeMutablePointer<CChar>?
            var none = 0
            _ = Self.step(descriptor, &nothing, &none, &chunk, into: &output)
        }
        return (UTF8Text.repair(output[...]), isDamaged)
    }

    /// One call of `iconv`; 0 when all went well, the error number otherwise.
    private static func step(
        _ descriptor: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [CChar],
        into output: inout [UInt8]
    ) -> Int32 {
        chunk.withUnsafeMutableBufferPointer { target in
            var room = target.count
            var end = target.baseAddress
            let result = iconv(descriptor, &next, &left, &end, &room)
            let failure = result == -1 ? errno : 0
            output += target[..<(target.count - room)].lazy.map { UInt8(bitPattern: $0) }
            return failure
        }
    }
}
