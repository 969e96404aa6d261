import Composer
import Foundation
import Ledger
import Sessions
import Tokens

/// The session board: for those who run a group, by a signed and expiring link. Without `s` in the address it lists the
/// group's sessions; with it, it shows one. Nothing is written here.
extension Site {
    func boardPage(_ request: PageRequest, token: String) async throws -> PageResponse {
        guard request.method == .get else { throw PageRefusal.wrongMethod }
        let link = try open(token)
        let group = Group.ID(link.subject)
        let holder = Person.ID(link.holder)
        let roles = try await ledger.members(of: group).filter { $0.person == holder }.map(\.role)
        guard roles.contains(where: \.organises) else { throw PageRefusal.notOrganiser }
        let language = request.language(of: try await ledger.person(holder))
        let path = "../\(PageLinks.Path.board.rawValue)/\(token)?"
        return try await board(of: group, request, language: language, path: path)
    }

    private func open(_ token: String) throws -> LinkToken {
        do {
            return try mint.open(link: token, scope: .board, at: now)
        } catch .expired {
            throw PageRefusal.expiredBoard
        } catch .invalid {
            throw PageRefusal.badLink
        }
    }

    /// The list, or the session that `s` names if it is the group's own. Links on it are `path` with `s` added. `head`
    /// goes above it.
    func board(
        of id: Group.ID, _ request: PageRequest, language: Language, path: String, head: String = ""
    ) async throws -> PageResponse {
        guard let group = try await ledger.group(id) else { throw PageRefusal.notFound }
        let words = PageWords(language)
        let content: String
        let title: String
        if let name = request.query[PageLinks.Query.session] {
            guard let board = try await ledger.board(of: Session.ID(name)), board.group.id == id else {
                throw PageRefusal.notFound
            }
            let waiting = try await ledger.incoming(states: [.queued, .asked], session: board.session.id, limit: 50)
            title = board.session.title
            var values = BoardValues(board: board, waiting: waiting, words: words).values
            values["back"] = .text(path)
            content = templates.render("board", values, in: language)
        } else {
            title = group.name
            content = templates.render(
                "sessions", try await listValues(of: group, words: words, path: path), in: language)
        }
        return layout(
            Page(title: title, language: language, content: content, isWide: true, head: head), for: request)
    }

    private func listValues(of group: Group, words: PageWords, path: String) async throws -> PageValues {
        let sessions = try await ledger.sessions(SessionFilter(group: group.id))
        let now = self.now
        let quiet = try await ledger.quietProgrammes()
        var upcoming: [PageValues] = []
        var past: [PageValues] = []
        for session in sessions {
            guard let board = try await ledger.board(of: session.id) else { continue }
            let line = BoardValues(board: board, waiting: [], words: words).line(path: path)
            if session.isOver(at: now) { past.append(line) } else { upcoming.append(line) }
        }
        let people = Dictionary(
            try await ledger.people().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let work = GroupWorkValues(
            topics: try await ledger.topics(of: group.id), followUps: try await ledger.followUps(of: group.id),
            people: people, words: words)
        return work.values.merging([
            "groupName": .text(group.name), "upcoming": .list(upcoming), "past": .list(past.reversed()),
            "isQuiet": .flag(sessions.contains { quiet.contains($0.programme) }),
            "hasUpcoming": .flag(!upcoming.isEmpty), "hasPast": .flag(!past.isEmpty),
        ])
    }
}
