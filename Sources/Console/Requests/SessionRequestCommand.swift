package import Ledger
package import Sessions

/// `session request` and `session requests`: what members ask for that no plan holds.
package struct SessionRequestCommand: LedgerCommand {
    package enum Act: Hashable, Sendable {
        case list(Group.ID?)
        case ask(about: String, of: Group.ID, by: Person.ID)
    }

    package var act: Act

    package init(act: Act) { self.act = act }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        switch act {
        case .list(let group):
            if let group { _ = try await ledger.require(group) }
            try say(try await ledger.requests(of: group), in: context)
        case .ask(let about, let group, let person):
            _ = try await ledger.require(group)
            let id = try await ledger.request(
                about, of: group, by: person, from: .person(note: context.person), at: context.now)
            if context.json {
                guard let request = try await ledger.request(id) else { return .failure }
                try context.say(json: RequestEntry(request))
            } else {
                context.say(vi: "Đã ghi đề nghị \(id).", en: "Recorded the request \(id).")
            }
        }
        return .success
    }

    private func say(_ requests: [SessionRequest], in context: CommandContext) throws {
        if context.json { return try context.say(json: requests.map(RequestEntry.init)) }
        guard !requests.isEmpty else {
            return context.say(vi: "Chưa ai xin thêm buổi nào.", en: "Nobody has asked for a session.")
        }
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "nhóm", en: "group")),
            .init(context.text(vi: "người xin", en: "who")), .init(context.text(vi: "tình trạng", en: "state")),
            .init(context.text(vi: "về", en: "about"), shrinks: true),
        ])
        for request in requests {
            let asked = request.contribution
            table.add([
                .init(asked.id.rawValue), .init(asked.group.rawValue), .init(asked.person?.rawValue ?? ""),
                .init(state(of: request, in: context)), .init(asked.text),
            ])
        }
        context.say(table)
    }

    private func state(of request: SessionRequest, in context: CommandContext) -> String {
        switch request.decision?.outcome {
        case nil: context.text(vi: "đang chờ", en: "waiting")
        case .confirmed: request.decision?.session?.rawValue ?? ""
        case .declined: context.text(vi: "đã từ chối", en: "declined")
        }
    }
}

/// A request for programs.
struct RequestEntry: Encodable {
    let id: Contribution.ID
    let group: Group.ID
    let person: Person.ID?
    let about: String
    let outcome: SessionRequest.Outcome?
    let session: Session.ID?
    let reason: String?

    init(_ request: SessionRequest) {
        let asked = request.contribution
        (id, group, person, about) = (asked.id, asked.group, asked.person, asked.text)
        (outcome, session) = (request.decision?.outcome, request.decision?.session)
        reason = request.decision?.reason
    }
}
