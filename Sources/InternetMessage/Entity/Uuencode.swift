// Before MIME a file stood in the text itself: a line `begin 644 name`, lines of which the first sign tells how many
// octets the rest of the line holds, a line of none, `end`. A sign stands for six bits; a blank, or a backquote in its
// place, for none of them.

/// The encoding of Unix-to-Unix copy.
enum Uuencode {
    /// A file that was found in a text.
    struct File {
        var name: String
        var size: Int
    }

    /// Decodes the first file of a body; what stands around it is passed over.
    static func decode(_ body: ArraySlice<UInt8>) -> DecodedBytes {
        var octets: [UInt8] = []
        var isInside = false
        var position = body.startIndex
        while position < body.endIndex {
            let line = MessageLine(in: body, from: position)
            let text = body[line.start..<line.end]
            position = line.next
            if !isInside {
                isInside = name(of: text) != nil
            } else if text.elementsEqual("end".utf8) {
                return DecodedBytes(bytes: octets, isDamaged: false)
            } else if let count = count(of: text) {
                append(text.dropFirst(), count, to: &octets)
            }
        }
        return isInside
            ? DecodedBytes(bytes: octets, isDamaged: true) : DecodedBytes(bytes: Array(body), isDamaged: true)
    }

    /// The text without the files that stand in it, and whether one of them is torn; nil when there is none.
    static func withoutFiles(_ text: String) -> (text: String, files: [File], isTorn: Bool)? {
        let bytes = Array(text.utf8)[...]
        guard bytes.count > 20, mayHoldFile(bytes) else { return nil }
        var rest: [UInt8] = []
        var files: [File] = []
        var isTorn = false
        var open: File?
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let line = MessageLine(in: bytes, from: position)
            let content = bytes[line.start..<line.end]
            position = line.next
            if let file = open {
                if content.elementsEqual("end".utf8) {
                    files.append(file)
                    open = nil
                    continue
                }
                if let count = count(of: content) {
                    open?.size += count
                    continue
                }
                files.append(file)
                open = nil
                isTorn = true
            }
            if files.count < 100, let name = name(of: content), hasOctets(bytes, at: line.next) {
                open = File(name: name, size: 0)
            } else {
                rest += bytes[line.start..<line.next]
            }
        }
        if let open {
            files.append(open)
            isTorn = true
        }
        return files.isEmpty ? nil : (String(decoding: rest, as: UTF8.self), files, isTorn)
    }

    /// Whether `begin ` stands anywhere.
    private static func mayHoldFile(_ bytes: ArraySlice<UInt8>) -> Bool {
        var position = bytes.startIndex
        while let found = bytes.firstPosition(of: 0x62, from: position) {
            if bytes[found...].starts(with: "begin ".utf8) { return true }
            position = found + 1
        }
        return false
    }

    private static func hasOctets(_ bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
        guard start < bytes.endIndex else { return false }
        let line = MessageLine(in: bytes, from: start)
        return count(of: bytes[line.start..<line.end]).map { $0 > 0 } ?? false
    }

    /// The name in `begin 644 name`.
    private static func name(of line: ArraySlice<UInt8>) -> String? {
        guard line.hasASCIIPrefix("begin "), line.count < 300 else { return nil }
        let mode = line.dropFirst(6).prefix { $0 >= 0x30 && $0 <= 0x37 }
        let name = line[mode.endIndex...].trimmed
        guard (3...4).contains(mode.count), !name.isEmpty, line[mode.endIndex] == .space else { return nil }
        return UTF8Text.repair(name)
    }

    /// How many octets a line holds; nil for a line that is none of a file. Blanks at its end may have got lost.
    private static func count(of line: ArraySlice<UInt8>) -> Int? {
        guard let first = line.first, line.allSatisfy({ $0 >= 0x20 && $0 <= 0x60 }) else { return nil }
        let count = Int(first &- 0x20) & 63
        let signs = (count + 2) / 3 * 4
        guard count <= 45, line.count - 1 <= signs + 4, count == 0 || line.count > 1 else { return nil }
        return count
    }

    private static func append(_ signs: ArraySlice<UInt8>, _ count: Int, to octets: inout [UInt8]) {
        var (group, have, left) = (UInt32(0), 0, count)
        var index = signs.startIndex
        while left > 0 {
            let value = index < signs.endIndex ? UInt32(signs[index] &- 0x20) & 63 : 0
            index += 1
            (group, have) = (group << 6 | value, have + 1)
            guard have == 4 else { continue }
            for shift in [16, 8, 0] as [UInt32] where left > 0 {
                octets.append(UInt8(truncatingIfNeeded: group >> shift))
                left -= 1
            }
            (group, have) = (0, 0)
        }
    }
}
