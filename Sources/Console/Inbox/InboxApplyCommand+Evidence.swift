import Ledger
import Sessions

// Whose message it is and what it answers: as was said with the command, else as the evidence tells, if it tells one.

extension InboxApplyCommand {
    func person(_ detail: IncomingDetail, _ candidates: [InboxCandidates.Candidate]) throws -> Person.ID {
        if let person = person ?? detail.person { return person }
        if let only = candidates.first, candidates.count == 1 { return only.person }
        let list = candidates.map(\.person.rawValue).joined(separator: ", ")
        throw CommandFailure(
            vi: "Chưa rõ thư của ai; hãy nói với --person\(list.isEmpty ? "" : " (có thể là: \(list))").",
            en: "Whose message it is, is not known; say it with --person\(list.isEmpty ? "" : " (it may be: \(list))")."
        )
    }

    /// - Parameter isNeeded: what was said cannot be written down without it.
    func session(
        _ detail: IncomingDetail, _ candidates: [InboxCandidates.Candidate], isNeeded: Bool
    ) throws -> Session.ID? {
        if let session = session ?? detail.session { return session }
        let open = candidates.flatMap(\.sessions)
        if let only = open.first, open.count == 1 { return only }
        guard isNeeded else { return nil }
        let list = open.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(
            vi: "Chưa rõ thư trả lời buổi nào; hãy nói với --session\(list.isEmpty ? "" : " (có thể là: \(list))").",
            en: "Which session it answers is not known; say it with --session"
                + "\(list.isEmpty ? "" : " (it may be: \(list))").")
    }

    func check(_ person: Person.ID, _ session: Session.ID, _ ledger: LedgerDatabase) async throws {
        _ = try await ledger.require(session)
        let asked = try await ledger.attendees(of: session).filter { $0.removed == nil }.map(\.person)
        guard !asked.contains(person) else { return }
        throw CommandFailure(
            vi: "\(person) không được mời đến \(session); xem `convoke session show \(session)`.",
            en: "\(person) was not asked to \(session); see `convoke session show \(session)`.")
    }

    /// Each answer is to a question that the session's form asks, on its scale.
    func check(_ answers: [Int: FeedbackAnswer], _ session: Session.ID, _ ledger: LedgerDatabase) async throws {
        guard !answers.isEmpty else { return }
        let questions = try await ledger.require(session).feedback?.questions ?? []
        for (number, answer) in answers.sorted(by: { $0.key < $1.key }) {
            guard questions.indices.contains(number - 1) else {
                let count = questions.count
                throw CommandFailure(
                    vi: count == 0
                        ? "Buổi \(session) không có phiếu góp ý."
                        : "Phiếu góp ý của \(session) chỉ có câu 1 đến \(count).",
                    en: count == 0
                        ? "Nothing is asked after \(session)."
                        : "The questions of \(session) are numbered from 1 to \(count); there is no \(number).")
            }
            if case .words = answer, questions[number - 1].scale == .score {
                throw CommandFailure(
                    vi: "Câu \(number) của \(session) chấm điểm từ 1 đến 5.",
                    en: "Question \(number) of \(session) takes a score from 1 to 5.")
            }
        }
    }

    /// In which group something is offered: the session's, the one that wrote to the person, or the only one they are in.
    func group(
        of person: Person.ID, _ session: Session.ID?, _ detail: IncomingDetail, _ ledger: LedgerDatabase
    ) async throws -> Group.ID? {
        if let session { return try await ledger.require(session).group }
        if let delivery = detail.delivery, let line = try await ledger.delivery(delivery)?.line,
            let group = line.notices.compactMap(\.group).first
        {
            return group
        }
        var theirs: [Group.ID] = []
        for group in try await ledger.groups()
        where try await ledger.members(of: group.id).contains(where: { $0.person == person }) {
            theirs.append(group.id)
        }
        if theirs.count == 1 { return theirs[0] }
        throw CommandFailure(
            vi: "Chưa rõ lời này thuộc nhóm nào; hãy nói một buổi của nhóm với --session.",
            en: "Which group it concerns is not known; name a session of it with --session.")
    }
}
