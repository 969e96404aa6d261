import Foundation
import Ledger
import Sessions

/// The snapshot as JSON.
struct StatusEntry: Encodable {
    struct Daemon: Encodable {
        let state: String
        let report: DaemonReport?
    }

    struct Ledger: Encodable {
        let path: String
        let bytes: Int64
        let freeBytes: Int64?
    }

    struct Waiting: Encodable {
        let count: Int
        let oldestDue: Date?
    }

    struct Next: Encodable {
        let id: Delivery.ID
        let at: Date
        let person: Person.ID
        let notices: [Notice.Kind]
    }

    struct Address: Encodable {
        let person: Person.ID
        let address: String
        let reason: String?
    }

    struct Ahead: Encodable {
        let id: Session.ID
        let start: String
        let zone: String
        let answers: [String: Int]
    }

    let at: Date
    let daemon: Daemon
    let ledger: Ledger
    let outbox: [String: Waiting]
    let inbox: [String: Int]
    let oldestQueued: Date?
    let next: [Next]
    let nextPlan: Date?
    let suspended: [Address]
    let quiet: [Programme.ID]
    let sessions: [Ahead]

    init(_ snapshot: StatusSnapshot) {
        at = snapshot.now
        daemon = Daemon(state: snapshot.daemon.name, report: snapshot.daemon.report)
        ledger = Ledger(path: snapshot.disk.path, bytes: snapshot.disk.ledger, freeBytes: snapshot.disk.free)
        outbox = Dictionary(
            uniqueKeysWithValues: Delivery.State.allCases.map { state in
                let count = snapshot.queue.counts.deliveries[state] ?? 0
                return (state.rawValue, Waiting(count: count, oldestDue: snapshot.queue.oldestDue[state]))
            })
        inbox = Dictionary(
            uniqueKeysWithValues: IncomingMessage.State.allCases.map {
                ($0.rawValue, snapshot.queue.counts.incoming[$0] ?? 0)
            })
        (oldestQueued, nextPlan, quiet) = (snapshot.queue.oldestQueued, snapshot.nextPlan, snapshot.quiet)
        next = snapshot.next.map { line in
            Next(
                id: line.delivery.id, at: line.delivery.nextAttempt ?? line.delivery.due, person: line.person.id,
                notices: line.notices.map(\.key.kind))
        }
        suspended = snapshot.suspended.map {
            Address(person: $0.person.id, address: $0.point.address, reason: $0.point.suspension?.reason)
        }
        sessions = snapshot.ahead.map { ahead in
            Ahead(
                id: ahead.session.id, start: ahead.session.start.description, zone: ahead.session.zone,
                answers: Dictionary(
                    ahead.answers.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}

extension StatusSnapshot.Daemon {
    fileprivate var name: String {
        switch self {
        case .running: "running"
        case .stopped: "stopped"
        case .vanished: "vanished"
        case .never: "never"
        }
    }
}
