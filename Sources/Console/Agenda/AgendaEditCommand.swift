import Foundation
package import Ledger
package import Sessions

/// `agenda edit`: changes the draft, which tells nobody.
package struct AgendaEditCommand: LedgerCommand {
    package enum Edit: Hashable, Sendable {
        /// `title; owner; minutes`, at the end.
        case add(String)
        /// By its number in the draft as it was.
        case remove(Int)
        /// From one number in the draft as it was to the place of another.
        case move(Int, to: Int)
        /// All of it, a line an item: what keeps its title keeps where it came from.
        case replace([String])
    }

    package var id: Session.ID
    package var edits: [Edit]

    package init(id: Session.ID, edits: [Edit]) { (self.id, self.edits) = (id, edits) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        _ = try await ledger.require(id)
        guard !edits.isEmpty else {
            throw CommandFailure(
                .usage, vi: "Hãy nói sửa gì: --add, --remove, --move hoặc --file.",
                en: "Say what to edit: --add, --remove, --move or --file.")
        }
        let before = try await ledger.agendaDraft(of: id, at: context.now).items
        let items = try edited(before)
        guard items.count <= AgendaLine.limit else {
            throw CommandFailure(
                vi: "Một chương trình có nhiều nhất \(AgendaLine.limit) mục.",
                en: "An agenda has \(AgendaLine.limit) items at most.")
        }
        try await ledger.draftAgenda(items, of: id, at: context.now)
        return try await AgendaShowCommand(id: id, onlyDraft: true).run(on: ledger, in: context)
    }

    private func edited(_ before: [AgendaItem]) throws -> [AgendaItem] {
        var numbered = before.enumerated().map { (number: $0.offset + 1, item: $0.element) }
        for edit in edits {
            switch edit {
            case .add(let line): numbered.append((0, try AgendaLine(line).item))
            case .remove(let number): numbered.remove(at: try place(of: number, in: numbered))
            case .move(let number, let target):
                let from = try place(of: number, in: numbered)
                let to = try place(of: target, in: numbered)
                numbered.insert(numbered.remove(at: from), at: to)
            case .replace(let lines):
                numbered = try lines.filter { !$0.allSatisfy(\.isWhitespace) }.map { line in
                    var item = try AgendaLine(line).item
                    item.origin = before.first { $0.title == item.title }?.origin
                    return (0, item)
                }
            }
        }
        return numbered.map(\.item)
    }

    private func place(of number: Int, in numbered: [(number: Int, item: AgendaItem)]) throws -> Int {
        guard number > 0, let place = numbered.firstIndex(where: { $0.number == number }) else {
            throw CommandFailure(
                vi: "Bản nháp không có mục số \(number); xem `convoke agenda draft \(id)`.",
                en: "The draft has no item \(number); see `convoke agenda draft \(id)`.")
        }
        return place
    }
}
