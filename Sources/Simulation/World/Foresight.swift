import Daemon
package import Foundation
import Ledger
import Planner
package import Sessions

/// The next moment at which something will happen, and what, as far as it can be told today: who answers until then
/// changes it.
package struct Foresight: Hashable, Sendable {
    package var at: Date
    /// In the order of their sessions' starts.
    package var events: [Event]

    package enum Event: Hashable, Sendable {
        case notices(Notice.Kind, about: Session, people: Int)
        case begins(Session)
    }
}

extension DemoWorld {
    /// Nil when nothing is left to come.
    package func foresight() async throws -> Foresight? {
        let (ledger, now) = (assembly.ledger, clock.now)
        var events: [(at: Date, event: Foresight.Event)] = []
        for session in try await ledger.sessions() {
            if let start = session.startInstant, start > now, session.status != .cancelled {
                events.append((start, .begins(session)))
            }
            guard let situation = try await ledger.situation(of: session.id)?.situation else { continue }
            let plan = SessionPlanner.plan(situation, at: now)
            let coming = (plan.wanted + plan.later).filter { $0.due > now }
            for (key, notices) in Dictionary(grouping: coming, by: { DueKind(at: $0.due, kind: $0.key.kind) }) {
                events.append((key.at, .notices(key.kind, about: session, people: notices.count)))
            }
        }
        guard let first = events.map(\.at).min() else { return nil }
        return Foresight(at: first, events: events.filter { $0.at == first }.map(\.event).sorted(by: Self.precedes))
    }

    private struct DueKind: Hashable {
        var at: Date
        var kind: Notice.Kind
    }

    private static func precedes(_ one: Foresight.Event, _ other: Foresight.Event) -> Bool {
        func key(_ event: Foresight.Event) -> (WallTime, String, String) {
            switch event {
            case .begins(let session): (session.start, session.id.rawValue, "")
            case .notices(let kind, let session, _): (session.start, session.id.rawValue, kind.rawValue)
            }
        }
        return key(one) < key(other)
    }
}
