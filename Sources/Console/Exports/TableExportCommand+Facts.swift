import Foundation
import Ledger
import Sessions

extension TableExportCommand {
    func attendanceRows(_ ledger: LedgerDatabase, _ context: CommandContext) async throws -> [[String]] {
        let names = try await organisationNames(ledger)
        let heading = [
            context.text(vi: "Mã buổi", en: "Session"), context.text(vi: "Ngày", en: "Date"),
            context.text(vi: "Nội dung", en: "Title"), context.text(vi: "Mã", en: "ID"),
            context.text(vi: "Họ và tên", en: "Name"), context.text(vi: "Đơn vị", en: "Organisation"),
            context.text(vi: "Trả lời", en: "Answer"), context.text(vi: "Có mặt", en: "Came"),
        ]
        let (yes, no) = (context.text(vi: "có", en: "yes"), context.text(vi: "không", en: "no"))
        return try await boards(ledger).reduce(into: [heading]) { rows, board in
            for line in board.rows where line.attendee.removed == nil {
                rows.append([
                    board.session.id.rawValue, board.session.start.date.description, board.session.title,
                    line.person.id.rawValue, line.person.name, line.organisation.flatMap { names[$0.id] } ?? "",
                    context.text(line.attendee.status.name), line.came.map { $0 ? yes : no } ?? "",
                ])
            }
        }
    }

    /// One row an answer, in an order that says nothing of who gave it or when: scores by value, words by the alphabet.
    func feedbackRows(_ ledger: LedgerDatabase, _ context: CommandContext) async throws -> [[String]] {
        let heading = [
            context.text(vi: "Mã buổi", en: "Session"), context.text(vi: "Ngày", en: "Date"),
            context.text(vi: "Nội dung", en: "Title"), context.text(vi: "Câu", en: "Question"),
            context.text(vi: "Câu hỏi", en: "Text"), context.text(vi: "Điểm", en: "Score"),
            context.text(vi: "Trả lời", en: "Answer"),
        ]
        return try await boards(ledger).reduce(into: [heading]) { rows, board in
            let session = [board.session.id.rawValue, board.session.start.date.description, board.session.title]
            for question in board.questions {
                let asked = session + ["\(question.number)", question.text]
                rows += question.scores.sorted().map { asked + ["\($0)", ""] }
                rows += question.words.sorted().map { asked + ["", $0] }
            }
            rows += board.remarks.sorted().map { session + ["", "", "", $0] }
        }
    }

    /// The office's register, one row a petition.
    func petitionRows(_ ledger: LedgerDatabase, _ context: CommandContext) async throws -> [[String]] {
        let heading = [
            context.text(vi: "Mã", en: "ID"), context.text(vi: "Ngày nhận", en: "Received"),
            context.text(vi: "Họ và tên", en: "Name"), context.text(vi: "Mã buổi", en: "Session"),
            context.text(vi: "Kiến nghị", en: "Petition"), context.text(vi: "Tình trạng", en: "State"),
            context.text(vi: "Chuyển tới", en: "Forwarded to"), context.text(vi: "Ngày chuyển", en: "Forwarded"),
            context.text(vi: "Trả lời", en: "Answer"), context.text(vi: "Ngày trả lời", en: "Answered"),
        ]
        let names = Dictionary(try await ledger.people().map { ($0.id, $0.name) }) { one, _ in one }
        var rows = [heading]
        for group in try await scope.groups(ledger) {
            let moments = Moments(context)
            func day(_ instant: Date) -> String { moments.wall(instant, zone: group.zone).date.description }
            for petition in try await ledger.petitions(of: group.id) {
                let asked = petition.contribution
                var (office, sent, answer, answered) = ("", "", "", "")
                for step in petition.steps {
                    switch step.kind {
                    case .forwarded(let name, _, _): (office, sent) = (name, day(step.at))
                    case .answered(let words): (answer, answered) = (words, day(step.at))
                    }
                }
                rows.append([
                    asked.id.rawValue, day(asked.at), asked.person.flatMap { names[$0] } ?? "",
                    asked.session?.rawValue ?? "", asked.text, context.text(petition.state.name), office, sent, answer,
                    answered,
                ])
            }
        }
        return rows
    }
}
