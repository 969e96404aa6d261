package import Ledger
package import Sessions

/// `session confirm` and `session decline`: what becomes of a request. Whoever asked is told.
package struct RequestDecisionCommand: LedgerCommand {
    package enum Answer: Hashable, Sendable {
        case confirm(Details)
        case decline(reason: String?)
    }

    package struct Details: Hashable, Sendable {
        package var day: RequestedSession.Day
        /// Nil takes the words of the request.
        package var title: String?
        /// Nil takes the length of the group's latest session.
        package var minutes: Int?
        package var host: Organisation.ID?
        package var place: String?
        package var link: String?

        package init(
            day: RequestedSession.Day, title: String? = nil, minutes: Int? = nil, host: Organisation.ID? = nil,
            place: String? = nil, link: String? = nil
        ) {
            (self.day, self.title, self.minutes) = (day, title, minutes)
            (self.host, self.place, self.link) = (host, place, link)
        }
    }

    package var id: Contribution.ID
    package var answer: Answer
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Contribution.ID, answer: Answer, isAgreed: Bool = false) {
        (self.id, self.answer, self.isAgreed) = (id, answer, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let request = try await ledger.request(id) else { throw CommandFailure(unknown: "request", id.rawValue) }
        guard request.decision == nil else { throw LedgerRefusal.alreadyDecided }
        if !context.json { try await announce(request.contribution, ledger, in: context) }
        guard try context.agreement(isAgreed) else { return .failure }
        switch answer {
        case .decline(let reason):
            try await ledger.decline(id, reason: reason, by: context.person, at: context.now)
            if !context.json { context.say(vi: "Đã từ chối \(id).", en: "Declined \(id).") }
        case .confirm(let details):
            let wanted = try await wanted(details, request.contribution, ledger)
            let session = try await ledger.confirm(id, as: wanted, by: context.person, at: context.now)
            if !context.json {
                let start = Moments(context).start(session)
                context.say(
                    vi: session.status == .confirmed
                        ? "Đã thêm buổi \(session.id): \(start)."
                        : "Đã thêm buổi \(session.id), đang hỏi ngày; xem `convoke poll show \(session.id)`.",
                    en: session.status == .confirmed
                        ? "Added the session \(session.id): \(start)."
                        : "Added the session \(session.id), whose date is asked for; see `convoke poll show \(session.id)`."
                )
            }
        }
        if context.json, let decided = try await ledger.request(id) { try context.say(json: RequestEntry(decided)) }
        return .success
    }

    private func announce(
        _ asked: Contribution, _ ledger: LedgerDatabase, in context: CommandContext
    ) async throws {
        context.say("\(asked.person?.rawValue ?? "?"): \(asked.text)")
        guard case .confirm(let details) = answer else {
            return context.say(vi: "Người xin sẽ được báo.", en: "Who asked will be told.")
        }
        let people = try await ledger.members(of: asked.group).count
        switch details.day {
        case .start:
            context.say(vi: "\(people) người sẽ được mời.", en: "\(people) people will be invited.")
        case .poll:
            context.say(vi: "\(people) người sẽ được hỏi ngày.", en: "\(people) people will be asked for a day.")
        }
    }

    private func wanted(
        _ details: Details, _ asked: Contribution, _ ledger: LedgerDatabase
    ) async throws -> RequestedSession {
        let usual = try await ledger.usualMinutes(of: asked.group)
        return RequestedSession(
            day: details.day, title: details.title ?? title(of: asked),
            minutes: details.minutes ?? usual ?? 120, host: details.host, place: details.place, link: details.link)
    }

    /// The first words of the request.
    private func title(of asked: Contribution) -> String {
        asked.text.prefix(1).uppercased() + asked.text.dropFirst().prefix(119)
    }
}
