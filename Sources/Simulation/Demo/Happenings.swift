import Daemon
import Foundation
import Ledger
import Sessions
import Web

/// What happened at one stop of the clock: each session that began, and each kind of message about each session once,
/// with how many people got it.
struct Happenings {
    private struct Matter: Hashable {
        var kind: Notice.Kind
        var session: Session.ID?
    }

    let lines: [DemoControls.Happening]

    init(at moment: Date, began: [Session], post: [Post.Item], in world: DemoWorld) async throws {
        var people: [Matter: Set<Person.ID>] = [:]
        for item in post {
            guard let line = try await world.assembly.ledger.delivery(item.delivery)?.line else { continue }
            for notice in line.notices {
                people[Matter(kind: notice.key.kind, session: notice.session), default: []].insert(line.person.id)
            }
        }
        let groups = try await world.groups()
        let zone = world.zone
        func line(_ words: @escaping @Sendable (DemoWords) -> String) -> DemoControls.Happening {
            { language in
                let told = DemoWords(language: language, zone: zone)
                return "\(told.moment(moment)) – \(words(told))"
            }
        }
        var told = began.map { session in line { $0.begins(session) } }
        let matters = people.keys.sorted { ($0.session ?? "", $0.kind.rawValue) < ($1.session ?? "", $1.kind.rawValue) }
        for matter in matters {
            var session: Session?
            if let id = matter.session { session = try await world.assembly.ledger.session(id) }
            let (count, group) = (people[matter]?.count ?? 0, session.flatMap { groups[$0.group] })
            told.append(
                line { [session] words in
                    words.sentence(matter.kind, to: count) + (session.map { words.about($0, group) } ?? "")
                })
        }
        lines = told
    }
}

extension DemoWorld {
    func groups() async throws -> [Group.ID: Group] {
        Dictionary(try await assembly.ledger.groups().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
