/// What is wrong with a template: where, and in words an operator can act on.
package struct TemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name, or its path for one of the operator's own.
    package let file: String
    /// From 1.
    package let line: Int
    package let reason: String

    package init(file: String, line: Int, reason: String) {
        (self.file, self.line, self.reason) = (file, line, reason)
    }

    package var description: String { "\(file):\(line): \(reason)" }
}
