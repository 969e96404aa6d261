import Composer
import Foundation
import Ledger
import Sessions
import Tokens

/// The feedback page. An anonymous form (law 13) is stored by the ledger's own method without person, time or order, and
/// cannot be found again to be changed; any other can be sent again, and the latest counts.
extension Site {
    func feedbackPage(_ request: PageRequest, token: String) async throws -> PageResponse {
        let visit = try await visit(request, token: token, for: .page)
        guard let asked = try await questions(for: visit, request) else {
            return notice(.feedbackTitle, .noQuestions, visit, request)
        }
        guard asked.details.hasBegun(at: visit.now) else {
            return notice(.feedbackTitle, .questionsLater, visit, request)
        }
        guard request.method == .post else { return show(asked, visit, request) }
        do {
            try await record(try FeedbackDraft(request.form, of: asked.form), on: asked, visit)
        } catch let fault as FeedbackDraft.Fault {
            return show(asked, visit, request, fault: visit.words[fault.word])
        } catch LedgerRefusal.alreadyAnswered {
            return show(asked, visit, request, fault: visit.words[.alreadyAnswered])
        }
        onChange()
        return .seeOther("\(pagePath(of: visit, .feedback, asked.details.session.id))&done=1")
    }

    private struct AskedQuestions {
        let details: SessionDetails
        let form: FeedbackForm
        let hasAnswered: Bool
    }

    /// The first of the message's sessions that has questions for this person.
    private func questions(for visit: TokenVisit, _ request: PageRequest) async throws -> AskedQuestions? {
        let named = request.form[PageLinks.Query.session] ?? request.query[PageLinks.Query.session]
        for id in visit.sessions(first: named) {
            guard let board = try await ledger.board(of: id), let form = board.session.feedback,
                board.session.status != .cancelled,
                let row = board.rows.first(where: { $0.person.id == visit.person.id && $0.attendee.removed == nil })
            else { continue }
            let details = SessionDetails(session: board.session, group: board.group, host: board.host)
            return AskedQuestions(details: details, form: form, hasAnswered: row.hasGivenFeedback)
        }
        return nil
    }

    private func record(_ draft: FeedbackDraft, on asked: AskedQuestions, _ visit: TokenVisit) async throws {
        let session = asked.details.session.id
        guard !asked.form.anonymous else {
            return try await ledger.recordAnonymousFeedback(
                on: session, by: visit.person.id, answers: draft.answers, remark: draft.remark, at: visit.now)
        }
        let source = FactSource.page(visit.message.delivery.id)
        let feedback = Feedback(
            id: "", session: session, person: visit.person.id, answers: draft.answers, remark: draft.remark,
            source: source, at: visit.now)
        try await ledger.record([.feedback(feedback)], from: source, at: visit.now)
    }

    private func show(
        _ asked: AskedQuestions, _ visit: TokenVisit, _ request: PageRequest, fault: String? = nil
    ) -> PageResponse {
        let (session, words) = (asked.details.session, visit.words)
        let fields = request.form
        let isClosed = asked.form.anonymous && asked.hasAnswered
        let questions = zip(1..., asked.form.questions).map { number, question -> PageValues in
            let sent = fields["q\(number)"] ?? ""
            return [
                "name": "q\(number)", "number": "\(number)", "question": .text(question.text),
                "isScore": .flag(question.scale == .score), "words": .text(sent),
                "scores": .list(
                    (1...5).map {
                        ["score": "\($0)", "isChosen": .flag(sent == "\($0)"), "meaning": .text(words.score($0))]
                    }
                ),
            ]
        }
        let values = asked.details.values(words, readerZone: visit.person.zone).merging([
            "greeting": .text(words[.greeting, ["name": FormOfAddress(visit.person, isFull: true).name]]),
            "session": .text(session.id.rawValue), "action": .text(pagePath(of: visit, .feedback, session.id)),
            "fault": .text(fault), "isAnonymous": .flag(asked.form.anonymous), "isClosed": .flag(isClosed),
            "isDone": .flag(asked.hasAnswered && request.query["done"] != nil && fault == nil),
            "hasAnswered": .flag(asked.hasAnswered), "questions": .list(questions),
            "remark": .text(fields["remark"]),
        ])
        let page = Page(
            title: words[.feedbackTitle], language: visit.language,
            content: templates.render("feedback", values, in: visit.language), status: fault == nil ? 200 : 422)
        return layout(page, for: request)
    }

    /// A page of one sentence for somebody whose token is good.
    func notice(
        _ title: PageWord, _ text: PageWord, _ visit: TokenVisit, _ request: PageRequest
    ) -> PageResponse {
        let content = templates.render(
            "notice", ["heading": .text(visit.words[title]), "text": .text(visit.words[text])], in: visit.language)
        return layout(Page(title: visit.words[title], language: visit.language, content: content), for: request)
    }
}

extension PageWords {
    /// Only the ends of the scale are named.
    fileprivate func score(_ score: Int) -> String? {
        switch score {
        case 1: self[.scoreLow]
        case 5: self[.scoreHigh]
        default: nil
        }
    }
}
