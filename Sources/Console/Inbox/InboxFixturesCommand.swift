import Foundation
package import Ledger
import Replies
package import Sessions

/// `inbox export-fixtures`: what people decided that messages mean, one JSON line each in the form of the corpus, with
/// nobody in it to be known.
package struct InboxFixturesCommand: LedgerCommand {
    /// Decided on this day or later, by UTC.
    package var since: WallDate?
    package var file: String?

    package init(since: WallDate? = nil, file: String? = nil) { (self.since, self.file) = (since, file) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let from = since.map { WallTime(date: $0, hour: 0, minute: 0)?.instant(in: .gmt) } ?? nil
        let examples = try await ledger.readingExamples(since: from)
        var mask = TextMask(people: try await ledger.people(), organisations: try await ledger.organisations())
        // Names that only a decision tells are to be masked in every text, the earlier ones too.
        for example in examples { example.label.delegate.map { mask.learn($0) } }
        var lines = ""
        for example in examples where !example.text.isEmpty {
            let fixture = ReplyFixture(
                id: "f-\(example.message)", kind: example.kind.rawValue, text: mask.mask(example.text),
                label: mask.mask(example.label))
            lines += try JSONText.line(fixture) + "\n"
        }
        try ExportTarget(file: file).write(lines, in: context)
        return .success
    }
}
