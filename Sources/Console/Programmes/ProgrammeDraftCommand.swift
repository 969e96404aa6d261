import Foundation
import Programmes
package import Sessions

/// `programme draft`: writes a first programme file from a list of people and a list of dates.
package struct ProgrammeDraftCommand: Sendable {
    package var group: String
    package var title: String
    package var from: WallDate
    package var until: WallDate
    package var roster: String?
    package var dates: String?

    package init(
        group: String, title: String, from: WallDate, until: WallDate, roster: String? = nil, dates: String? = nil
    ) {
        (self.group, self.title, self.from, self.until) = (group, title, from, until)
        (self.roster, self.dates) = (roster, dates)
    }

    /// Reads no ledger, and writes to standard output alone.
    package func run(in context: CommandContext) -> CommandStatus {
        do {
            let draft = ProgrammeDraft(
                group: group, title: title, from: from, until: until, language: context.language,
                roster: try roster.map(Self.source), dates: try dates.map(Self.source))
            switch draft.text() {
            case .success(let text): context.output.write(text)
            case .failure(let found): try ProgrammeFiles.show(found.faults, in: context)
            }
            return .success
        } catch {
            return CommandFailure(error).report(in: context)
        }
    }

    private static func source(_ file: String) throws -> ProgrammeDraft.Source {
        .init(file: file, bytes: try ProgrammeFiles.bytes(of: file))
    }
}
