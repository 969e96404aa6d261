import Composer
package import Ledger
package import Sessions

/// `note add`, `end` and `list`: what people must heed in a period stands at the top of every message about a session of
/// the group, or of its sub-groups, that falls into it. Nobody is told because of a note.
package struct SafetyNoteCommand: LedgerCommand {
    package enum Action: Hashable, Sendable {
        case add(group: Group.ID, from: WallDate, until: WallDate, text: String, english: String?)
        case end(SafetyNote.ID)
        /// Of this group; nil for every group's.
        case list(Group.ID?)
    }

    package var action: Action

    package init(_ action: Action) { self.action = action }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        switch action {
        case .add(let group, let from, let until, let text, let english):
            let zone = try await ledger.require(group).zone
            try check(
                from, until, [text, english].compactMap(\.self),
                today: Moments(context).wall(context.now, zone: zone).date)
            let note = try await ledger.note(
                text, english: english, for: group, from: from, until: until, at: context.now)
            try say([note], in: context)
        case .end(let id):
            try await ledger.end(id, at: context.now)
            if context.json {
                try context.say(json: ["ended": id])
            } else {
                context.say(vi: "Thư từ nay không còn ghi \(id).", en: "\(id) stands in no message from now on.")
            }
        case .list(let group):
            if let group { try await ledger.require(group) }
            try say(try await ledger.safetyNotes(of: group), in: context)
        }
        return .success
    }

    private func check(_ from: WallDate, _ until: WallDate, _ texts: [String], today: WallDate) throws {
        guard from <= until else {
            throw CommandFailure(
                .usage, vi: "Ngày cuối \(until) ở trước ngày đầu \(from).",
                en: "The last day, \(until), is before the first, \(from).")
        }
        guard until >= today else {
            throw CommandFailure(
                .usage, vi: "Ngày cuối \(until) đã qua; hôm nay là \(today).",
                en: "The last day, \(until), has passed; today is \(today).")
        }
        guard texts.allSatisfy({ !cleanLine($0).isEmpty && $0.count <= Self.longest }) else {
            throw CommandFailure(
                .usage, vi: "Lời lưu ý phải có chữ và dài nhất \(Self.longest) ký tự.",
                en: "The note needs words, \(Self.longest) characters at most.")
        }
    }

    /// It stands in every message.
    private static let longest = 500

    private func say(_ notes: [SafetyNote], in context: CommandContext) throws {
        if context.json {
            try context.say(json: notes)
        } else if notes.isEmpty {
            context.say(vi: "Không có lưu ý nào.", en: "There is no note.")
        } else {
            context.say(table(of: notes, in: context))
        }
    }

    private func table(of notes: [SafetyNote], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "nhóm", en: "group")),
            .init(context.text(vi: "từ", en: "from")), .init(context.text(vi: "đến", en: "until")),
            .init(context.text(vi: "lưu ý", en: "note"), shrinks: true),
        ])
        for note in notes {
            table.add([
                .init(note.id.rawValue), .init(note.group.rawValue), .init(note.from.description),
                .init(note.until.description), .init(cleanLine(note.text(in: context.language))),
            ])
        }
        return table
    }
}
