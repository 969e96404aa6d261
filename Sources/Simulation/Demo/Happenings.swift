import Daemon
import Foundation
import Ledger
import Sessions

/// What happened at one stop of the clock, told in lines: each kind of message about each session once, with how many
/// people got it.
struct Happenings {
    private struct Matter: Hashable {
        var kind: Notice.Kind
        var session: Session.ID?
    }

    let lines: [String]

    init(at moment: Date, began: [Session], post: [Post.Item], in world: DemoWorld, words: DemoWords) async throws {
        var people: [Matter: Set<Person.ID>] = [:]
        for item in post {
            guard let line = try await world.assembly.ledger.delivery(item.delivery)?.line else { continue }
            for notice in line.notices {
                people[Matter(kind: notice.key.kind, session: notice.session), default: []].insert(line.person.id)
            }
        }
        let groups = try await world.groups()
        var told = began.map(words.begins)
        let matters = people.keys.sorted { ($0.session ?? "", $0.kind.rawValue) < ($1.session ?? "", $1.kind.rawValue) }
        for matter in matters {
            var session: Session?
            if let id = matter.session { session = try await world.assembly.ledger.session(id) }
            let about = session.map { words.about($0, groups[$0.group]) } ?? ""
            told.append(words.sentence(matter.kind, to: people[matter]?.count ?? 0) + about)
        }
        lines = told.map { "\(words.moment(moment)) – \($0)" }
    }
}

extension DemoWorld {
    func groups() async throws -> [Group.ID: Group] {
        Dictionary(try await assembly.ledger.groups().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
