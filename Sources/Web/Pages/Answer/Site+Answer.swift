import Composer
import Foundation
import Ledger
import Sessions
import Tokens

/// The answer page: GET shows each session of the message with the choice selected that the link named, and only the
/// button (POST) records it (law 7). The present answer is shown and can be changed as often as one likes.
extension Site {
    func answerPage(_ request: PageRequest, token: String) async throws -> PageResponse {
        let visit = try await visit(request, token: token, for: .page)
        guard request.method == .post else { return try await showAnswers(visit, request) }
        let form = request.form
        let draft = AnswerDraft(form)
        guard let id = form[PageLinks.Query.session].map(Session.ID.init(rawValue:)),
            let asked = try await askedSessions(visit, request).first(where: { $0.details.session.id == id }),
            asked.isOpen(at: visit.now)
        else { return try await showAnswers(visit, request, status: 409) }
        do {
            let rsvp = try draft.rsvp(
                of: visit.person.id, to: id, source: .page(visit.message.delivery.id), at: visit.now)
            try await ledger.record([.rsvp(rsvp)], from: rsvp.source, at: visit.now)
        } catch let fault as AnswerDraft.Fault {
            return try await showAnswers(visit, request, status: 422, draft: (id, draft, fault))
        }
        onChange()
        return .seeOther("\(pagePath(of: visit, .answer, id))&done=1")
    }

    /// One session of the message, and this person's answer to it.
    private struct AskedSession {
        let details: SessionDetails
        let answer: RSVP?

        func isOpen(at now: Date) -> Bool { details.session.status == .confirmed && !details.isOver(at: now) }
    }

    private func askedSessions(_ visit: TokenVisit, _ request: PageRequest) async throws -> [AskedSession] {
        var asked: [AskedSession] = []
        for id in visit.sessions(first: request.query[PageLinks.Query.session]) {
            let attendees = try await ledger.attendees(of: id)
            guard attendees.contains(where: { $0.person == visit.person.id && $0.removed == nil }),
                let details = try await details(of: id)
            else { continue }
            let answers = try await ledger.rsvps(of: id).filter { $0.person == visit.person.id }
            asked.append(AskedSession(details: details, answer: answers.last))
        }
        return asked
    }

    private func showAnswers(
        _ visit: TokenVisit, _ request: PageRequest, status: Int = 200,
        draft: (session: Session.ID, draft: AnswerDraft, fault: AnswerDraft.Fault)? = nil
    ) async throws -> PageResponse {
        let asked = try await askedSessions(visit, request)
        let choice = request.query[PageLinks.Query.choice].flatMap(ParticipationStatus.init(rawValue:))
        let named = request.query[PageLinks.Query.session]
        let cards = asked.map { session in
            let id = session.details.session.id
            let isSent = draft?.session == id
            let isNamed = named.map { $0 == id.rawValue } ?? (asked.count == 1)
            let shown =
                draft.flatMap { isSent ? $0.draft : nil }
                ?? AnswerDraft(session.answer, choice: isNamed ? choice : nil)
            return card(
                session, shown, fault: isSent ? draft?.fault : nil,
                isDone: isNamed && request.query["done"] != nil, visit)
        }
        let content = templates.render(
            "answer",
            [
                "greeting": .text(visit.words[.greeting, ["name": FormOfAddress(visit.person, isFull: true).name]]),
                "cards": .list(cards), "isEmpty": .flag(cards.isEmpty),
            ], in: visit.language)
        let title = asked.first?.details.session.title ?? visit.words[.answerTitle]
        return layout(
            Page(title: title, language: visit.language, content: content, status: status), for: request)
    }

    private func card(
        _ asked: AskedSession, _ draft: AnswerDraft, fault: AnswerDraft.Fault?, isDone: Bool, _ visit: TokenVisit
    ) -> PageValues {
        let (session, words) = (asked.details.session, visit.words)
        let asksFeedback = session.feedback != nil && asked.details.hasBegun(at: visit.now)
        return asked.details.values(words, readerZone: visit.person.zone).merging([
            "session": .text(session.id.rawValue), "action": .text(pagePath(of: visit, .answer, session.id)),
            "present": .text(asked.answer.map { words.answer($0) }),
            "isDone": .flag(isDone && asked.answer != nil), "fault": .text(fault.map { words[$0.word] }),
            "isOpen": .flag(asked.isOpen(at: visit.now)), "isOver": .flag(asked.details.isOver(at: visit.now)),
            "feedbackURL": .text(asksFeedback ? pagePath(of: visit, .feedback, session.id) : nil),
            "choices": .list(
                AnswerDraft.choices.map { choice in
                    [
                        "value": .text(choice.rawValue), "label": .text(words.choice(choice)),
                        "isChosen": .flag(draft.choice == choice),
                    ]
                }),
            "delegate": .text(draft.delegate), "guests": .text(draft.guests), "comment": .text(draft.comment),
            "late": .flag(draft.late), "early": .flag(draft.leavesEarly),
        ])
    }

    /// A page that the visitor's token opens, relative to the one that is open: a proxy may have put us below a folder.
    func pagePath(of visit: TokenVisit, _ page: PageLinks.Path, _ session: Session.ID) -> String {
        "../\(page.rawValue)/\(visit.token)?\(PageLinks.Query.session)=\(queryEscaped(session.rawValue))"
    }
}
