package import Ledger
import Programmes
import Sessions

/// `programme diff`: what importing a file would change.
package struct ProgrammeDiffCommand: LedgerCommand {
    package var file: String

    package init(file: String) { self.file = file }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        for read in try ProgrammeFiles([file], in: context).plans {
            let change = try await ProposedImport(read, ledger)
            if context.json { try context.say(json: change.difference) } else { change.show(in: context) }
        }
        return .success
    }
}

/// A programme file beside what was imported last.
struct ProposedImport {
    let file: String
    let plan: ProgrammePlan
    let difference: ProgrammeDifference

    /// - Parameter ledger: nil where there is none yet.
    init(_ read: ProgrammeFiles.Read, _ ledger: LedgerDatabase?) async throws {
        (file, plan) = (read.file, read.plan)
        let old = try await ledger?.plan(of: read.plan.programme.id)
        difference = ProgrammeDifference(between: old, and: read.plan)
    }

    func show(in context: CommandContext) {
        context.say(context.palette.apply(.title, to: "\(file): \(plan.programme.title)"))
        for line in difference.lines(in: context.language) {
            context.say(context.palette.apply(Self.ink(of: line), to: line))
        }
        SettlementListing(settlements: plan.settlements).say(in: context)
    }

    private static func ink(of line: String) -> Palette.Ink? {
        switch line.first {
        case "+": .good
        case "-": .bad
        case "~": .warning
        default: nil
        }
    }
}
