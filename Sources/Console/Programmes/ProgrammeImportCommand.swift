import Ledger
import Programmes
package import Sessions

/// `programme import`: reads strictly, shows what would change, asks, and brings the ledger in line.
package struct ProgrammeImportCommand: Sendable {
    package var files: [String]
    /// Nobody needs to be asked.
    package var isAgreed: Bool
    package var telling: Session.Telling

    package init(files: [String], isAgreed: Bool = false, telling: Session.Telling = .whatIsMaterial) {
        (self.files, self.isAgreed, self.telling) = (files, isAgreed, telling)
    }

    /// Begins a new ledger where there is none, but not before somebody has agreed.
    package func run(at door: LedgerDoor, in context: CommandContext) async -> CommandStatus {
        do {
            let files = try ProgrammeFiles(files, in: context)
            return try await run(files, at: door, in: context)
        } catch {
            return CommandFailure(error).report(in: context)
        }
    }

    private func run(
        _ files: ProgrammeFiles, at door: LedgerDoor, in context: CommandContext
    ) async throws -> CommandStatus {
        let present = try await door.openIfPresent(in: context)
        try await files.checkIDs(present, in: context)
        var changes: [ProposedImport] = []
        for document in files.documents {
            changes.append(try await ProposedImport(document, present, telling: telling, at: context.now))
        }
        changes.removeAll(where: \.difference.isEmpty)
        guard !changes.isEmpty else {
            if context.json { try context.say(json: [Entry]()) } else { sayNothingChanges(in: context) }
            return .success
        }
        if !context.json { for change in changes { change.show(in: context) } }
        guard try isAgreedTo(in: context) else {
            context.say(vi: "Không nhập gì.", en: "Nothing was imported.")
            return .failure
        }
        let ledger = if let present { present } else { try await door.create(in: context) }
        return try await apply(changes, to: ledger, in: context)
    }

    private func sayNothingChanges(in context: CommandContext) {
        context.say(vi: "Không có gì thay đổi.", en: "Nothing to change.")
    }

    private func isAgreedTo(in context: CommandContext) throws -> Bool {
        if isAgreed { return true }
        let answer = context.json ? nil : context.isAgreed(vi: "Nhập những thay đổi này?", en: "Import these changes?")
        guard let answer else {
            throw CommandFailure(
                vi: "Không có ai để hỏi, nên chưa nhập gì; thêm --yes để đồng ý trước.",
                en: "There is nobody to ask, so nothing was imported; add --yes to agree beforehand.")
        }
        return answer
    }

    private func apply(
        _ changes: [ProposedImport], to ledger: LedgerDatabase, in context: CommandContext
    ) async throws -> CommandStatus {
        var progress = ProgressBar(of: changes.count, in: context)
        var entries: [Entry] = []
        for change in changes {
            let summary = try await ledger.apply(
                change.plan, telling: telling, startsQuiet: true, at: context.now)
            progress.advance()
            entries.append(
                Entry(
                    programme: change.plan.programme.id, file: change.file, summary: summary, tables: change.tables,
                    clashes: change.clashes, told: change.told))
        }
        progress.finish()
        let quiet = try await ledger.quietProgrammes()
        for index in entries.indices { entries[index].isQuiet = quiet.contains(entries[index].programme) }
        if context.json {
            try context.say(json: entries)
        } else {
            for entry in entries { entry.say(in: context) }
        }
        return .success
    }

    fileprivate struct Entry: Encodable {
        let programme: Programme.ID
        let file: String
        let summary: ImportSummary
        let tables: [TableReading]
        let clashes: [Clash]
        let told: [ProposedImport.Told]
        /// Nothing is sent until it is started.
        var isQuiet = false
    }
}

extension ProgrammeImportCommand.Entry {
    func say(in context: CommandContext) {
        context.say(vi: "Đã nhập \(file) (\(programme)):", en: "Imported \(file) (\(programme)):")
        let lines = counted.compactMap { $0.line(in: context) } + sessions(in: context)
        let nothing = context.text(vi: "không có gì phải ghi", en: "nothing had to be written")
        for line in lines.isEmpty ? [nothing] : lines { context.say("  " + line) }
        guard isQuiet else { return }
        context.say(
            vi: "Chưa gửi gì cho ai; `convoke programme start \(programme)` cho xem trước rồi mới bắt đầu gửi.",
            en: "Nothing is sent yet; `convoke programme start \(programme)` shows what would be, and starts it.")
    }

    private struct Counted {
        let name: Words
        let counts: ImportSummary.Counts

        func line(in context: CommandContext) -> String? {
            guard !counts.isEmpty else { return nil }
            let parts = [
                (counts.added, Words(vi: "thêm \(counts.added)", en: "\(counts.added) added")),
                (counts.changed, Words(vi: "sửa \(counts.changed)", en: "\(counts.changed) changed")),
                (counts.removed, Words(vi: "bỏ \(counts.removed)", en: "\(counts.removed) removed")),
            ]
            let said = parts.filter { $0.0 > 0 }.map { context.text($0.1) }.joined(separator: ", ")
            return "\(context.text(name)): \(said)"
        }
    }

    private var counted: [Counted] {
        [
            Counted(name: Words(vi: "đơn vị", en: "organisations"), counts: summary.organisations),
            Counted(name: Words(vi: "người", en: "people"), counts: summary.people),
            Counted(name: Words(vi: "địa chỉ", en: "addresses"), counts: summary.contactPoints),
            Counted(name: Words(vi: "nhóm", en: "groups"), counts: summary.groups),
            Counted(name: Words(vi: "thành viên", en: "members"), counts: summary.members),
            Counted(name: Words(vi: "lượt mời", en: "attendees"), counts: summary.attendees),
            Counted(name: Words(vi: "lưu ý", en: "safety notes"), counts: summary.safetyNotes),
        ]
    }

    private func sessions(in context: CommandContext) -> [String] {
        [
            (Words(vi: "buổi thêm", en: "sessions added"), summary.sessionsAdded),
            (Words(vi: "buổi sửa", en: "sessions changed"), summary.sessionsChanged),
            (Words(vi: "buổi huỷ", en: "sessions cancelled"), summary.sessionsCancelled),
            (Words(vi: "buổi xoá", en: "sessions deleted"), summary.sessionsDeleted),
        ].filter { !$0.1.isEmpty }.map { name, ids in
            "\(context.text(name)): \(ids.count) (\(ids.map(\.rawValue).joined(separator: ", ")))"
        }
    }
}
