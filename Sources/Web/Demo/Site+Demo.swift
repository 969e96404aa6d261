import Composer
import Foundation
import Ledger
import Sessions

/// The demo's own pages: home, mailboxes, messages, the clock; and the board without a link. Without `DemoControls`
/// there are none of them.
extension Site {
    /// What stands at `/`.
    func home(_ request: PageRequest) async throws -> PageResponse {
        guard request.method == .get else { throw PageRefusal.wrongMethod }
        let language = request.language()
        let words = PageWords(language)
        guard let demo else {
            let content = templates.render(
                "notice", ["heading": "Convoke", "text": .text(words[.homeText])], in: language)
            return layout(Page(title: words[.homeTitle], language: language, content: content), for: request)
        }
        var groups: [PageValues] = []
        for group in try await ledger.groups() { groups.append(try await overview(of: group, words, now: demo.now())) }
        let moved = lastMove.happenings
        let values: PageValues = [
            "groups": .list(groups), "moved": .list(moved.map { ["text": .text($0(language))] }),
            "hasMoved": .flag(!moved.isEmpty), "hasGroups": .flag(!groups.isEmpty),
        ]
        return try await demoLayout(
            title: words[.homeTitle], content: templates.render("home", values, in: language), request, demo)
    }

    func demoPage(_ request: PageRequest) async throws -> PageResponse? {
        guard let demo else { return nil }
        switch (request.path, request.method) {
        case (["people"], .get): return try await mailboxes(request, demo)
        case (["mail"], .get): return try await message(request, demo)
        case (["mail"], .post): return try await reply(request, demo)
        case (["mail", "html"], .get): return try await messageHTML(request, demo)
        case (["clock"], .post): return try await moveClock(request, demo)
        case (["board"], .get):
            guard let group = request.query["g"] else { return nil }
            let head = try await demoHead(request, demo)
            return try await board(
                of: Group.ID(group), request, language: request.language(), path: "/board?g=\(queryEscaped(group))",
                head: head)
        default: return nil
        }
    }

    func demoLayout(
        title: String, content: String, _ request: PageRequest, _ demo: DemoControls, status: Int = 200,
        reload: Int? = nil
    ) async throws -> PageResponse {
        let page = Page(
            title: title, language: request.language(), content: content, status: status, reload: reload,
            isWide: true, head: try await demoHead(request, demo))
        return layout(page, for: request)
    }

    /// The clock and the way round, above every page of the demo.
    private func demoHead(_ request: PageRequest, _ demo: DemoControls) async throws -> String {
        let language = request.language()
        let words = PageWords(language)
        let next = try await demo.next(language)
        let isHome = request.path.isEmpty
        let values: PageValues = [
            "now": .text(words.instant(demo.now(), zone: demo.zone)),
            "zone": .text(words.dates.zone(demo.zone)),
            "next": .text(next?.description), "nextAt": .text(next.map { words.instant($0.at, zone: demo.zone) }),
            "hasNext": .flag(next != nil), "back": .text(isHome ? "/" : request.address),
            "isHome": .flag(isHome), "isMail": .flag(request.path.first == "people" || request.path.first == "mail"),
            "isBoard": .flag(request.path.first == "board"),
        ]
        return templates.render("demo-head", values, in: language)
    }

    private func moveClock(_ request: PageRequest, _ demo: DemoControls) async throws -> PageResponse {
        let form = request.form
        let target: Date? =
            switch form["to"] {
            case "day": demo.now().addingTimeInterval(86_400)
            case "week": demo.now().addingTimeInterval(7 * 86_400)
            default: nil
            }
        lastMove.happenings = try await demo.advance(target)
        onChange()
        let back = form["back"] ?? "/"
        // Only a page of ours, so that the form leads nowhere else.
        return .seeOther(back.hasPrefix("/") && !back.hasPrefix("//") && !back.contains("\\") ? back : "/")
    }

    private func overview(of group: Group, _ words: PageWords, now: Date) async throws -> PageValues {
        let sessions = try await ledger.sessions(SessionFilter(group: group.id))
        let coming = sessions.filter { $0.status != .cancelled && !$0.isOver(at: now) }
        let path = "/board?g=\(queryEscaped(group.id.rawValue))"
        return [
            "name": .text(group.name), "address": .text(path),
            "members": .text(words[.memberCount, ["count": "\(try await ledger.members(of: group.id).count)"]]),
            "sessions": .list(
                coming.prefix(3).map { session in
                    [
                        "title": .text(session.title),
                        "date": .text(
                            "\(words.dates.shortDate(session.start.date)), \(words.dates.time(session.start))"),
                        "address": .text("\(path)&s=\(queryEscaped(session.id.rawValue))"),
                    ]
                }),
        ]
    }
}

extension PageWords {
    /// Weekday, date and time by the clocks of `zone`.
    func instant(_ instant: Date, zone: String) -> String {
        let wall = WallTime(instant, in: TimeZone(identifier: zone) ?? .gmt)
        return "\(dates.shortDate(wall.date)), \(dates.time(wall))"
    }
}

extension PageRequest {
    /// Path and query of this page, without what only told that something was done.
    var address: String {
        let items = query.pairs.filter { $0.name != "lang" && $0.name != "done" && $0.name != "r" }
        let query = items.map { "\(queryEscaped($0.name))=\(queryEscaped($0.value))" }.joined(separator: "&")
        return "/\(path.joined(separator: "/"))" + (query.isEmpty ? "" : "?\(query)")
    }
}
