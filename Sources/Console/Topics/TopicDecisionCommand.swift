import Composer
package import Ledger
package import Sessions

/// `topic assign`, `decline`, `merge` and `reopen`: says who will be told, asks, and decides.
package struct TopicDecisionCommand: LedgerCommand {
    /// What is decided; the other topic of a merge may be named by the beginning of its id, too.
    package enum Action: Hashable, Sendable {
        case assign(Session.ID)
        case decline(reason: String?)
        case merge(into: Topic.ID)
        case reopen
    }

    package var id: Topic.ID
    package var action: Action
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Topic.ID, action: Action, isAgreed: Bool = false) {
        (self.id, self.action, self.isAgreed) = (id, action, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let topic = try await ledger.require(id)
        let decision = try await decision(about: topic, ledger)
        let told = try await told(of: topic, ledger)
        let waits = try await ledger.isQuiet(session(of: topic, decision, ledger), in: topic.group)
        if !context.json { context.say(cleanLine(verdict(on: topic, told, waits: waits, in: context))) }
        if told != nil, !isAgreed {
            let answer = context.json ? nil : context.isAgreed(vi: "Làm như vậy?", en: "Do this?")
            guard let answer else {
                throw CommandFailure(
                    vi: "Không có ai để hỏi, nên chưa thay đổi gì; thêm --yes để đồng ý trước.",
                    en: "There is nobody to ask, so nothing was changed; add --yes to agree beforehand.")
            }
            guard answer else {
                context.say(vi: "Không thay đổi gì.", en: "Nothing was changed.")
                return .failure
            }
        }
        let now = try await ledger.decide(topic.id, decision, at: context.now)
        if context.json {
            try context.say(json: Entry(topic: now, told: told?.id))
        } else {
            context.say(cleanLine("\(now.id.short): \(context.text(now.state.name)) – \(now.title)"))
        }
        return .success
    }

    private func decision(about topic: Topic, _ ledger: LedgerDatabase) async throws -> TopicDecision {
        switch action {
        case .assign(let session):
            let group = try await ledger.require(session).group
            guard group == topic.group else {
                throw CommandFailure(
                    vi: "Buổi \(session) thuộc nhóm \(group), chuyên đề thuộc nhóm \(topic.group).",
                    en: "The session \(session) is of the group \(group), the topic of \(topic.group).")
            }
            return .schedule(session)
        case .decline(let reason): return .decline(reason: reason)
        case .merge(let other):
            let target = try await ledger.require(other)
            guard target.id != topic.id, target.group == topic.group, target.state != .merged else {
                throw CommandFailure(
                    vi: "Chỉ ghép được vào một chuyên đề khác cùng nhóm, chưa bị ghép.",
                    en: "A topic is merged into another one of the same group that is not merged itself.")
            }
            return .merge(into: target.id)
        case .reopen: return .reopen
        }
    }

    /// Its proposer, if they can be told of it.
    private func told(of topic: Topic, _ ledger: LedgerDatabase) async throws -> Person? {
        guard action != .reopen, let proposer = topic.proposer else { return nil }
        guard try await !ledger.mutedKinds(of: proposer, in: topic.group).contains(.news) else { return nil }
        return try await ledger.people().first { $0.id == proposer }
    }

    /// The session that the news will name.
    private func session(
        of topic: Topic, _ decision: TopicDecision, _ ledger: LedgerDatabase
    ) async throws -> Session.ID? {
        switch decision {
        case .schedule(let session): session
        case .merge(let target): try await ledger.require(target).session
        case .decline, .reopen: topic.session
        }
    }

    /// - Parameter waits: the programme has not been started.
    private func verdict(on topic: Topic, _ told: Person?, waits: Bool, in context: CommandContext) -> String {
        guard let told else { return context.text(vi: "Không ai được báo.", en: "Nobody will be told.") }
        guard !waits else {
            return context.text(
                vi: "1 người sẽ được báo khi kế hoạch bắt đầu gửi (\(topic.title)): \(told.name)",
                en: "1 person will be told once the programme is started (\(topic.title)): \(told.name)")
        }
        return context.text(
            vi: "1 người sẽ được báo (\(topic.title)): \(told.name)",
            en: "1 person will be told (\(topic.title)): \(told.name)")
    }

    private struct Entry: Encodable {
        let topic: Topic
        let told: Person.ID?
    }
}
