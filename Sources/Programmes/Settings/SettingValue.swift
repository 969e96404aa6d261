/// One setting as it was given, read as its key's kind says, with the place for faults that only show later.
package struct SettingValue: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case text(String)
        case integer(Int)
        case boolean(Bool)
        case duration(Duration)
        case list([String])
    }

    /// `bytes` is an integer; `timeOfDay`, `zone`, `mailAddress`, `url`, `path` and `choice` are text.
    package let content: Content
    /// As written; the elements of a list joined with commas.
    package let text: String
    /// In the settings file, from 1; both 0 for what did not come from a file.
    package let line: Int
    package let column: Int

    package init(content: Content, text: String, line: Int = 0, column: Int = 0) {
        (self.content, self.text, self.line, self.column) = (content, text, line, column)
    }
}
