import Composer
import Foundation
import Sessions

/// A report as people read it.
struct ReportText {
    let context: CommandContext

    func say(_ board: SessionBoard, petitions: [Petition]) {
        let session = board.session
        context.say(context.palette.apply(.title, to: cleanLine(session.title)))
        context.say(cleanLine(board.group.name))
        context.say(DateWords(context.language).moment(session.start, zone: session.zone))
        if let place = session.place ?? board.host?.name { context.say(cleanLine(place)) }
        if session.status != .confirmed {
            context.say(context.palette.apply(session.status.ink, to: context.text(session.status.name)))
        }
        context.say()
        figures(of: board)
        context.say()
        context.say(AttendeeListing(board).table(in: context))
        feedback(on: board)
        contributions(board.contributions, petitions: petitions)
    }

    private func figures(of board: SessionBoard) {
        let figures = SessionReport.Figures(board)
        var facts = Facts(context)
        facts.add(vi: "được mời", en: "asked", "\(figures.asked)")
        facts.add(vi: "đã trả lời", en: "answered", "\(figures.answered)")
        for status in [ParticipationStatus.accepted, .delegated, .tentative, .declined] {
            facts.add(vi: status.name.vietnamese, en: status.name.english, "\(board.count(status))")
        }
        facts.add(vi: "dự kiến có mặt", en: "expected", "\(figures.headCount)")
        facts.add(vi: "có mặt", en: "came", figures.came.map(String.init))
        facts.add(vi: "đã góp ý", en: "gave feedback", "\(figures.feedback)")
        if figures.queued > 0 { facts.add(vi: "thư chờ xử lý", en: "messages waiting", "\(figures.queued)") }
        facts.say()
    }

    private func feedback(on board: SessionBoard) {
        let answered = board.questions.filter { !$0.scores.isEmpty || !$0.words.isEmpty }
        guard !answered.isEmpty || !board.remarks.isEmpty || board.withheldAnswers > 0 else { return }
        context.say()
        context.head(vi: "Góp ý", en: "Feedback")
        for question in answered {
            let average = question.average.map { " – \(decimal($0)) / 5 (\(question.scores.count))" } ?? ""
            context.say(cleanLine("\(question.number). \(question.text)\(average)"))
            for words in question.words { context.say("   - \(cleanLine(words))") }
        }
        for remark in board.remarks { context.say("- \(cleanLine(remark))") }
        if board.withheldAnswers > 0 {
            let (count, least) = (board.withheldAnswers, SessionBoard.anonymousMinimum)
            context.say(
                vi: "Góp ý ẩn danh: \(count) phiếu; từ \(least) phiếu mới hiện nội dung.",
                en: "Anonymous feedback: \(count) so far; it is shown from \(least) on.")
        }
    }

    /// Lessons, ideas, petitions and the rest, each kind under its heading; petitions with what became of them.
    func contributions(_ all: [Contribution], petitions: [Petition]) {
        let register = Dictionary(petitions.map { ($0.id, $0) }) { one, _ in one }
        for kind in [Contribution.Kind.lesson, .idea, .petition, .topic, .question, .reschedule] {
            let texts = all.filter { $0.kind == kind }.map { $0.text + (register[$0.id].map(standing) ?? "") }
            guard !texts.isEmpty else { continue }
            context.say()
            context.say(context.palette.apply(.title, to: context.text(kind.heading)))
            for text in texts { context.say("- \(cleanLine(text))") }
        }
    }

    /// *– đã chuyển tới Phòng GD&ĐT*, *– đã trả lời: …*
    private func standing(of petition: Petition) -> String {
        let words =
            switch petition.steps.last?.kind {
            case nil: context.text(petition.state.name)
            case .forwarded(let office, _, _): context.text(vi: "đã chuyển tới \(office)", en: "forwarded to \(office)")
            case .answered(let answer): "\(context.text(petition.state.name)): \(answer)"
            }
        return " – \(words)"
    }

    /// With one decimal, as the language writes it: *4,5*.
    func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10)\(context.text(vi: ",", en: "."))\(tenths % 10)"
    }
}
