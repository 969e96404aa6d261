import Foundation

/// A table as spreadsheets save it: rows of cells with their places. UTF-8 with or without a byte order mark, or UTF-16
/// with one (Excel's "Unicode text"); commas, semicolons or tabs between the cells; line ends of any kind.
enum TableText {
    /// Nil with a fault for what is too large, no text, empty, or has quotation marks that do not match.
    static func rows(of bytes: Data, faults: FaultList) -> [TableRow]? {
        guard bytes.count <= 2 * SourceText.limit else {
            faults.add(.tooLarge(limit: SourceText.limit), at: .start, path: "")
            return nil
        }
        guard let source = SourceText(utf8(bytes), faults: faults) else { return nil }
        let text = source.text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
        guard !text.unicodeScalars.contains("\0") else {
            faults.add(.notUTF8, at: .start, path: "")
            return nil
        }
        return TableRow.all(in: text, faults: faults)
    }

    /// UTF-16 with its mark is turned into UTF-8; everything else stays as it is. Halves of surrogate pairs and an odd
    /// last byte leave bytes that are no UTF-8, and are reported as such.
    private static func utf8(_ bytes: Data) -> Data {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        guard bytes.count.isMultiple(of: 2) else { return bytes }
        let octets = Array(bytes.dropFirst(2))
        let units = stride(from: 0, to: octets.count, by: 2).map { index in
            let (one, other) = (UInt16(octets[index]), UInt16(octets[index + 1]))
            return isLittle ? one | other << 8 : one << 8 | other
        }
        return String(validating: units, as: UTF16.self).map { Data($0.utf8) } ?? bytes
    }
}
