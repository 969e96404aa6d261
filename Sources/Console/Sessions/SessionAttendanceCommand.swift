package import Ledger
package import Sessions

/// `session attendance`: writes down who came (*điểm danh*).
package struct SessionAttendanceCommand: LedgerCommand {
    package var id: Session.ID
    package var came: [Person.ID]
    package var absent: [Person.ID]

    package init(id: Session.ID, came: [Person.ID] = [], absent: [Person.ID] = []) {
        (self.id, self.came, self.absent) = (id, came, absent)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        try await check(ledger)
        var attendance: [Person.ID: Bool] = [:]
        for person in came { attendance[person] = true }
        for person in absent { attendance[person] = false }
        try await ledger.recordAttendance(attendance, in: id, from: .person(note: context.person), at: context.now)
        let (came, absent) = (Set(came).count, Set(absent).count)
        if context.json {
            try context.say(json: Entry(session: id, came: came, absent: absent))
        } else {
            context.say(
                vi: "Đã ghi cho \(id): \(came) người có mặt, \(absent) người vắng.",
                en: "Written down for \(id): \(came) came, \(absent) absent.")
        }
        return .success
    }

    private func check(_ ledger: LedgerDatabase) async throws {
        _ = try await ledger.require(id)
        guard !came.isEmpty || !absent.isEmpty else {
            throw CommandFailure(
                .usage, vi: "Hãy nói ai có mặt (--came A,B) hoặc ai vắng (--absent C).",
                en: "Say who came (--came A,B) or who was absent (--absent C).")
        }
        if let both = Set(came).intersection(absent).min() {
            throw CommandFailure(
                .usage, vi: "\(both) vừa có mặt vừa vắng; hãy chọn một.",
                en: "\(both) is named as present and as absent; choose one.")
        }
        let asked = try await ledger.attendees(of: id).map(\.person)
        guard let stranger = (came + absent).first(where: { !asked.contains($0) }) else { return }
        let list = asked.map(\.rawValue).sorted().joined(separator: ", ")
        throw CommandFailure(
            vi: "\(stranger) không được mời đến \(id); những người được mời: \(list).",
            en: "\(stranger) was not asked to \(id); those who were: \(list).")
    }

    private struct Entry: Encodable {
        let session: Session.ID
        let came: Int
        let absent: Int
    }
}
