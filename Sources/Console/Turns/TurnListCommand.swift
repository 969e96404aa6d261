import Foundation
package import Ledger
package import Sessions

/// `turn list`: who had a group's duties when, who owes, and how the coming turns stand.
package struct TurnListCommand: LedgerCommand {
    /// Nil for every group.
    package var group: Group.ID?
    package var duty: Duty?

    package init(group: Group.ID? = nil, duty: Duty? = nil) { (self.group, self.duty) = (group, duty) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        let groups = try await ledger.groups().filter { group == nil || $0.id == group }
        var entries: [Entry] = []
        for group in groups {
            let boards = try await ledger.turnBoards(of: group.id, at: context.now)
            entries += boards.filter { duty == nil || $0.duty == duty }.map { Entry(group: group.id, board: $0) }
        }
        if context.json {
            try context.say(json: entries)
        } else if entries.isEmpty {
            context.say(vi: "Không có việc gì theo lượt.", en: "Nothing goes round in turns.")
        } else {
            for (index, entry) in entries.enumerated() {
                if index > 0 { context.say() }
                TurnListing(board: entry.board, group: entry.group).say(in: context)
            }
        }
        return .success
    }

    private struct Entry: Encodable {
        let group: Group.ID
        let board: TurnBoard
    }
}

/// One duty of a group as people read it.
struct TurnListing {
    let board: TurnBoard
    let group: Group.ID

    func say(in context: CommandContext) {
        context.head(
            vi: "\(group): lượt \(board.duty.name.vietnamese)", en: "\(group): turns to \(board.duty.name.english)")
        context.say(sessions(in: context))
        context.say()
        context.say(holders(in: context))
    }

    private func sessions(in context: CommandContext) -> TextTable {
        let moments = Moments(context)
        var table = TextTable([
            .init(context.text(vi: "buổi", en: "session")), .init(context.text(vi: "ngày", en: "day")),
            .init(context.text(vi: "lượt của", en: "turn of"), shrinks: true),
            .init(context.text(vi: "trạng thái", en: "state")),
            .init(context.text(vi: "đã qua tay", en: "passed by"), shrinks: true),
        ])
        for seat in board.sessions {
            let until = seat.deadline.map { moments.instant($0, zone: seat.zone) }
            let state = context.text(seat.isOver ? Words(vi: "đã qua", en: "past") : seat.state.name)
            table.add([
                .init(seat.session.rawValue), .init(seat.start.date.description), .init(seat.name ?? "–"),
                .init(until.map { "\(state), \(context.text(vi: "đến", en: "until")) \($0)" } ?? state, seat.state.ink),
                .init(seat.passed.map { text(of: $0, in: context) }.joined(separator: ", ")),
            ])
        }
        return table
    }

    private func text(of passed: TurnBoard.Seat.Passed, in context: CommandContext) -> String {
        passed.answer.map { "\(passed.name) (\(context.text($0.name)))" } ?? passed.name
    }

    private func holders(in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "tên", en: "name"), shrinks: true),
            .init(context.text(vi: "số lượt", en: "turns"), .trailing), .init(context.text(vi: "lần cuối", en: "last")),
            .init(context.text(vi: "còn nợ", en: "owes")),
        ])
        for holder in board.holders {
            table.add([
                .init(holder.id.name), .init(holder.name), .init("\(holder.count)"),
                .init(holder.last?.description ?? "–"),
                .init(holder.owes ? context.text(vi: "có", en: "yes") : ""),
            ])
        }
        return table
    }
}
