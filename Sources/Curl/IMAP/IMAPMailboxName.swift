import Foundation

/// A mailbox name as it goes over the wire: modified UTF-7 (RFC 3501 section 5.1.3) in a quoted string.
package enum IMAPMailboxName {
    /// `nil` for an empty name or one with a control character.
    package static func quoted(_ name: String) -> String? {
        guard !name.isEmpty, !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            return nil
        }
        let escaped = modifiedUTF7(name).replacingOccurrences(of: "\\", with: "\\\\")
            .replacingOccurrences(of: "\"", with: "\\\"")
        return "\"\(escaped)\""
    }

    /// Printable ASCII stands for itself, `&` is `&-`, a run of anything else is its UTF-16 in base64 without padding,
    /// `,` for `/`, between `&` and `-`.
    static func modifiedUTF7(_ name: String) -> String {
        var encoded = ""
        var run: [UInt16] = []
        func endRun() {
            guard !run.isEmpty else { return }
            let bytes = Data(run.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
            let base64 = bytes.base64EncodedString().replacingOccurrences(of: "/", with: ",")
            encoded += "&" + base64.prefix { $0 != "=" } + "-"
            run = []
        }
        for scalar in name.unicodeScalars {
            guard (0x20...0x7E).contains(scalar.value) else {
                run += Array(String(scalar).utf16)
                continue
            }
            endRun()
            encoded += scalar == "&" ? "&-" : String(scalar)
        }
        endRun()
        return encoded
    }
}
