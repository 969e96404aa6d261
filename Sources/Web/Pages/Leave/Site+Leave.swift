import Composer
import Foundation
import Ledger
import Sessions
import Tokens

/// The page on which a person says which messages of which group they no longer want. Its links never expire and can be
/// used again; opening one changes nothing. A mail provider's button posts `List-Unsubscribe=One-Click` (RFC 8058 §3.2),
/// without cookie or Origin, and is answered without redirect: the person then hears no more of the group than what
/// cannot be left out.
extension Site {
    func leavePage(_ request: PageRequest, token: String) async throws -> PageResponse {
        let visit = try await visit(request, token: token, for: .unsubscribe)
        let groups = try await groups(of: visit)
        guard request.method == .post else { return try await show(groups, visit, request) }
        if request.isOneClick {
            let facts = groups.map { Fact.unsubscribe(visit.person.id, $0.id) }
            try await ledger.record(facts, from: .page(visit.message.delivery.id), at: visit.now)
            onChange()
            return .plain(visit.words[.leftAll] + "\n")
        }
        let form = request.form
        guard let group = groups.first(where: { $0.id.rawValue == form["group"] }) else {
            return try await show(groups, visit, request, status: 409)
        }
        let kept = form["all"] != nil ? [] : Set(form.all("want").compactMap(Notice.Kind.init(rawValue:)))
        try await ledger.mute(
            Set(Self.optionalKinds).subtracting(kept), for: visit.person.id, in: group.id, at: visit.now)
        onChange()
        return .seeOther("../\(PageLinks.Path.leave.rawValue)/\(token)?g=\(queryEscaped(group.id.rawValue))&done=1")
    }

    private static let optionalKinds = Notice.Kind.allCases.filter(\.mayBeLeftOut)

    /// The groups the message speaks for; all of the person's, for one that speaks for none.
    private func groups(of visit: TokenVisit) async throws -> [Group] {
        var ids: [Group.ID] = []
        for id in visit.message.notices.compactMap(\.group) where !ids.contains(id) { ids.append(id) }
        if ids.isEmpty { ids = try await ledger.memberships(of: visit.person.id).map(\.group) }
        var groups: [Group] = []
        for id in ids {
            if let group = try await ledger.group(id) { groups.append(group) }
        }
        return groups
    }

    private func show(
        _ groups: [Group], _ visit: TokenVisit, _ request: PageRequest, status: Int = 200
    ) async throws -> PageResponse {
        let words = visit.words
        var cards: [PageValues] = []
        for group in groups {
            let muted = try await ledger.mutedKinds(of: visit.person.id, in: group.id)
            let isDone = request.query["done"] != nil && request.query["g"] == group.id.rawValue
            let kinds = Self.optionalKinds.map { kind -> PageValues in
                [
                    "value": .text(kind.rawValue), "label": .text(words.kind(kind)),
                    "isWanted": .flag(!muted.contains(kind)),
                ]
            }
            cards.append([
                "group": .text(group.id.rawValue), "groupName": .text(group.name), "kinds": .list(kinds),
                "isDone": .flag(isDone), "isAll": .flag(muted.isSuperset(of: Self.optionalKinds)),
            ])
        }
        let values: PageValues = [
            "greeting": .text(words[.greeting, ["name": FormOfAddress(visit.person, isFull: true).name]]),
            "action": .text("../\(PageLinks.Path.leave.rawValue)/\(visit.token)"), "groups": .list(cards),
        ]
        let content = templates.render("leave", values, in: visit.language)
        return layout(
            Page(title: words[.leaveTitle], language: visit.language, content: content, status: status),
            for: request)
    }
}

extension PageRequest {
    /// RFC 8058 §3.2 allows both encodings of the one field.
    var isOneClick: Bool {
        guard method == .post, body.count <= 2048 else { return false }
        if form["List-Unsubscribe"] == "One-Click" { return true }
        guard headers["content-type"]?.lowercased().hasPrefix("multipart/form-data") == true else { return false }
        let text = String(decoding: body, as: UTF8.self)
        return text.contains("name=\"List-Unsubscribe\"") && text.contains("One-Click")
    }
}
