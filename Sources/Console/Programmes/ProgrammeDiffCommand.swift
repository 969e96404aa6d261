import Composer
import Foundation
package import Ledger
import Planner
import Programmes
import Sessions

/// `programme diff`: what importing a file would change.
package struct ProgrammeDiffCommand: LedgerCommand {
    package var file: String

    package init(file: String) { self.file = file }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let files = try ProgrammeFiles([file], in: context)
        try await files.checkIDs(ledger, in: context)
        for document in files.documents {
            let change = try await ProposedImport(document, ledger, at: context.now)
            if context.json { try context.say(json: change.entry) } else { change.show(in: context) }
        }
        return .success
    }
}

/// A programme file beside what was imported last.
struct ProposedImport {
    let file: String
    let plan: ProgrammePlan
    let tables: [TableReading]
    let difference: ProgrammeDifference
    /// What people would newly have at the same time.
    let clashes: [Clash]
    /// Who will be told of what changes, by session.
    let verdicts: [(session: Session.ID, verdict: ChangeVerdict)]

    /// - Parameter ledger: nil where there is none yet.
    init(
        _ document: ProgrammeDocument, _ ledger: LedgerDatabase?, telling: Session.Telling = .whatIsMaterial,
        at now: Date
    ) async throws {
        (file, plan, tables) = (document.file, document.plan, document.tables)
        let old = try await ledger?.plan(of: plan.programme.id)
        let forecast = try await ledger?.forecast(plan, telling: telling, at: now)
        difference = ProgrammeDifference(between: old, and: plan, sessions: forecast?.sessions)
        verdicts = (forecast?.situations ?? []).map { ($0.session.id, ChangeVerdict(of: $0, at: now)) }
        clashes = forecast?.clashes ?? Clash.all(among: plan.engagements.filter { $0.until > now })
    }

    /// For `--json`.
    struct Entry: Encodable {
        let changes: [ProgrammeDifference.Change]
        let tables: [TableReading]
        let clashes: [Clash]
        let told: [Told]
    }

    /// Who is told of a session's change.
    struct Told: Encodable {
        let session: Session.ID
        let people: [Person.ID]
    }

    var entry: Entry { Entry(changes: difference.changes, tables: tables, clashes: clashes, told: told) }

    var told: [Told] {
        verdicts.filter { !$0.verdict.told.isEmpty }
            .map { Told(session: $0.session, people: $0.verdict.told.map(\.person.id)) }
    }

    func show(in context: CommandContext) {
        context.say(context.palette.apply(.title, to: "\(file): \(plan.programme.title)"))
        for table in tables {
            for line in table.lines(in: context.language) { context.say(cleanLine(line)) }
        }
        for line in difference.lines(in: context.language) {
            context.say(context.palette.apply(Self.ink(of: line), to: line))
        }
        showVerdicts(in: context)
        SeriesListing(plan.series, plan.sessions.map { ($0.series, $0.start) }).say(in: context)
        SettlementListing(settlements: plan.settlements).say(in: context)
        ClashListing(clashes).say(in: context)
        guard difference.overridesDecisions else { return }
        let warning = context.text(
            vi: "Chú ý: tệp thay cho những gì đã quyết định ở đây; xem các dòng có (!).",
            en: "Attention: the file overrides what was decided here; see the lines with (!).")
        context.say(context.palette.apply(.warning, to: warning))
    }

    /// Of those sessions of whose change anybody is told.
    private func showVerdicts(in context: CommandContext) {
        let loud = verdicts.filter { !$0.verdict.told.isEmpty }
        for (session, verdict) in loud {
            context.say("\(session):")
            VerdictListing(verdict: verdict, details: []).say(in: context, indent: "  ")
        }
        guard loud.isEmpty, !verdicts.isEmpty else { return }
        context.say(vi: "Không ai được báo về những thay đổi này.", en: "Nobody will be told of these changes.")
    }

    private static func ink(of line: String) -> Palette.Ink? {
        switch line.first {
        case "+": .good
        case "-": .bad
        case "~": .warning
        case "=": .faint
        default: nil
        }
    }
}
