import Sessions

/// Why a command ends without having done what it was asked: one sentence that names the place and the remedy.
package struct CommandFailure: Error, Hashable, Sendable {
    package var status: CommandStatus
    package var sentence: Words
    /// For `--verbose` only.
    package var detail: String?

    package init(_ status: CommandStatus = .failure, vi: String, en: String, detail: String? = nil) {
        (self.status, self.detail) = (status, detail)
        sentence = Words(vi: vi, en: en)
    }

    /// Tells the person, and how the process ends.
    package func report(in context: CommandContext) -> CommandStatus {
        let palette = Palette(isOn: context.output.isInked)
        context.warn("\(palette.apply(.bad, to: "convoke:")) \(context.text(sentence))")
        if context.verbose, let detail { context.warn(detail) }
        return status
    }
}
