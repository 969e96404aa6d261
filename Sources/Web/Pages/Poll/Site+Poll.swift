import Composer
import Foundation
import Ledger
import Sessions
import Tokens

/// The page of a date poll: GET shows every option with this person's present answer, and only the button (POST) records
/// one (law 7). It can be changed until the poll is closed.
extension Site {
    func pollPage(_ request: PageRequest, token: String) async throws -> PageResponse {
        let visit = try await visit(request, token: token, for: .page)
        guard let asked = try await askedPoll(visit, request) else {
            return notice(.pollTitle, .noPoll, visit, request)
        }
        guard request.method == .post else { return show(asked, visit, request) }
        guard asked.isOpen else { return show(asked, visit, request, status: 409) }
        let draft = VoteDraft(request.form, of: asked.board.poll.standing)
        if let fault = draft.fault { return show(asked, visit, request, fault: visit.words[fault], status: 422) }
        let source = FactSource.page(visit.message.delivery.id)
        let vote = Vote(
            id: "", session: asked.board.session.id, person: visit.person.id, answers: draft.answers,
            comment: draft.comment, rule: Reason(vi: "trang chọn ngày", en: "poll page"), source: source,
            at: visit.now)
        try await ledger.record([.vote(vote)], from: source, at: visit.now)
        onChange()
        return .seeOther("\(pagePath(of: visit, .poll, asked.board.session.id))&done=1")
    }

    private struct AskedPoll {
        let board: PollBoard
        let details: SessionDetails
        let answers: [Int: Vote.Answer]

        var isOpen: Bool { board.poll.isOpen && board.session.status == .tentative }
    }

    /// The first of the message's sessions whose date this person is asked for.
    private func askedPoll(_ visit: TokenVisit, _ request: PageRequest) async throws -> AskedPoll? {
        let named = request.form[PageLinks.Query.session] ?? request.query[PageLinks.Query.session]
        for id in visit.sessions(first: named) {
            guard let board = try await ledger.pollBoard(of: id),
                let voter = board.voters.first(where: { $0.person.id == visit.person.id }),
                let details = try await details(of: id)
            else { continue }
            return AskedPoll(board: board, details: details, answers: voter.answers)
        }
        return nil
    }

    private func show(
        _ asked: AskedPoll, _ visit: TokenVisit, _ request: PageRequest, fault: String? = nil, status: Int = 200
    ) -> PageResponse {
        let (session, words) = (asked.board.session, visit.words)
        let sent = request.method == .post ? VoteDraft(request.form, of: asked.board.poll.standing) : nil
        let options = asked.board.poll.standing.map { option -> PageValues in
            let chosen = sent?.answers[option.number] ?? asked.answers[option.number]
            let here = words.dates.moment(option.start, zone: session.zone)
            let there = words.dates.moment(option.start, zone: session.zone, for: visit.person.zone)
            return [
                "number": "\(option.number)",
                "moment": .text([here, there].compactMap(\.self).joined(separator: ", ")),
                "choices": .list(
                    Vote.Answer.allCases.map { answer in
                        [
                            "name": .text(VoteDraft.field(option.number)), "value": .text(answer.rawValue),
                            "label": .text(words[answer.word]), "isChosen": .flag(chosen == answer),
                        ]
                    }),
            ]
        }
        let values = asked.details.values(words, readerZone: visit.person.zone).merging([
            "greeting": .text(words[.greeting, ["name": FormOfAddress(visit.person, isFull: true).name]]),
            "session": .text(session.id.rawValue), "action": .text(pagePath(of: visit, .poll, session.id)),
            "until": .text(words[.pollUntil, ["day": words.dates.date(asked.board.poll.until)]]),
            "fault": .text(fault), "isOpen": .flag(asked.isOpen), "options": .list(options),
            "isDone": .flag(request.query["done"] != nil && fault == nil),
            "comment": .text(sent?.comment),
        ])
        let page = Page(
            title: session.title, language: visit.language,
            content: templates.render("poll", values, in: visit.language), status: status)
        return layout(page, for: request)
    }
}

extension Vote.Answer {
    fileprivate var word: PageWord {
        switch self {
        case .yes: .voteYes
        case .ifNeedBe: .voteIfNeedBe
        case .no: .voteNo
        }
    }
}
