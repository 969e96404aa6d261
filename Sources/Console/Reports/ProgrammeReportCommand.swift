import Composer
import Foundation
package import Ledger
package import Sessions

/// `report programme`: every session in one row, and what the year brought, for the office above.
package struct ProgrammeReportCommand: LedgerCommand {
    package var id: Programme.ID

    package init(id: Programme.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let plan = try await ledger.plan(of: id) else {
            throw CommandFailure(unknown: "programme", id.rawValue)
        }
        let boards = try await ledger.boards(of: id)
        let contributions = try await ledger.contributions(to: plan.programme.group)
        let petitions = try await ledger.petitions(of: plan.programme.group)
        if context.json {
            let entry = Entry(
                programme: id, title: plan.programme.title,
                sessions: boards.map { board in
                    SessionReport(board, petitions: petitions.filter { $0.contribution.session == board.session.id })
                },
                contributions: Dictionary(grouping: contributions, by: \.kind.rawValue).mapValues { $0.map(\.text) },
                petitions: petitions.map(PetitionEntry.init))
            try context.say(json: entry)
            return .success
        }
        context.say(context.palette.apply(.title, to: cleanLine(plan.programme.title)))
        context.say("\(plan.programme.from) – \(plan.programme.until)")
        context.say()
        context.say(table(of: boards, in: context))
        sayHosts(boards, in: context)
        ReportText(context: context).contributions(contributions, petitions: petitions)
        return .success
    }

    private func table(of boards: [SessionBoard], in context: CommandContext) -> TextTable {
        let (moments, text) = (Moments(context), ReportText(context: context))
        var table = TextTable([
            .init(context.text(vi: "bắt đầu", en: "start")), .init(context.text(vi: "trạng thái", en: "status")),
            .init(context.text(vi: "mời", en: "asked"), .trailing),
            .init(context.text(vi: "trả lời", en: "answered"), .trailing),
            .init(context.text(vi: "dự kiến", en: "expected"), .trailing),
            .init(context.text(vi: "có mặt", en: "came"), .trailing),
            .init(context.text(vi: "góp ý", en: "feedback"), .trailing),
            .init(context.text(vi: "điểm", en: "score"), .trailing),
            .init(context.text(vi: "tiêu đề", en: "title"), shrinks: true),
        ])
        for board in boards {
            let (session, figures) = (board.session, SessionReport.Figures(board))
            table.add([
                .init(moments.start(session)), .init(context.text(session.status.name), session.status.ink),
                .init("\(figures.asked)"), .init("\(figures.answered)"), .init("\(figures.headCount)"),
                .init(figures.came.map(String.init) ?? "–"), .init("\(figures.feedback)"),
                .init(score(board).map(text.decimal) ?? "–"), .init(session.title),
            ])
        }
        return table
    }

    /// Who hosted when, where more than one did; by the first time.
    private func sayHosts(_ boards: [SessionBoard], in context: CommandContext) {
        let held = boards.filter {
            $0.session.status == .confirmed && $0.session.endInstant.map { $0 <= context.now } ?? false
        }
        var days: [(host: String, days: [String])] = []
        for board in held {
            guard let host = board.host?.name else { continue }
            let day = board.session.start.date.description
            if let index = days.firstIndex(where: { $0.host == host }) {
                days[index].days.append(day)
            } else {
                days.append((host, [day]))
            }
        }
        guard days.count > 1 else { return }
        context.say()
        context.head(vi: "Đã đăng cai", en: "Who hosted")
        for entry in days {
            context.say(cleanLine("- \(entry.host) (\(entry.days.count)): \(entry.days.joined(separator: ", "))"))
        }
    }

    /// Of all scores of all questions.
    private func score(_ board: SessionBoard) -> Double? {
        let scores = board.questions.flatMap(\.scores)
        return scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
    }

    private struct Entry: Encodable {
        let programme: Programme.ID
        let title: String
        let sessions: [SessionReport]
        /// Of the whole group, by kind.
        let contributions: [String: [String]]
        /// Of the whole group.
        let petitions: [PetitionEntry]
    }
}
