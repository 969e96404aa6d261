import Foundation
import Ledger
import Sessions
import Web

extension Assembly {
    /// What `/health` and `/ready` tell. A service that stands still makes the daemon sick: to start it anew may help. One
    /// whose work fails, a source of answers that is lost and a channel that has failed for long do not; but the daemon
    /// is not ready then, and the log says why.
    func health() async -> HealthReport {
        let (silent, troubles) = (pulse.silent(for: .seconds(120)), troubles)
        let reads = await ledger.isReadable()
        let checks = troubles.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, parts in
            HealthReport.Check(name: kind.rawValue, isWell: parts.isEmpty, detail: parts.joined(separator: ", "))
        }
        return HealthReport(
            isAlive: silent.isEmpty, isReady: reads && silent.isEmpty && troubles.values.allSatisfy(\.isEmpty),
            checks: [
                .init(name: "ledger", isWell: reads),
                .init(name: "services", isWell: silent.isEmpty, detail: silent.joined(separator: ", ")),
            ] + checks)
    }

    /// The parts that fail, by kind; those of every kind there is, so that a well one has its line, too.
    private var troubles: [PartKind: [String]] {
        var troubles: [PartKind: [String]] = Dictionary(uniqueKeysWithValues: PartKind.allCases.map { ($0, []) })
        for (name, trouble) in pulse.parts.sorted(by: { $0.key < $1.key }) {
            guard let trouble, isSerious(trouble, of: PartKind(name)) else { continue }
            troubles[PartKind(name), default: []].append(name)
        }
        return troubles
    }

    /// A channel that fails now and then is what retries are for.
    private func isSerious(_ trouble: Pulse.Trouble, of kind: PartKind) -> Bool {
        kind == .channels ? clock.elapsed - trouble.since >= patience : trouble.times >= 3
    }
}

/// What a part of the daemon is, by the name it has in the pulse.
enum PartKind: String, CaseIterable {
    case channels
    /// Where answers come from.
    case sources
    case work

    init(_ name: String) {
        if name.hasPrefix("channel ") {
            self = .channels
        } else if name.hasPrefix("collector ") {
            self = .sources
        } else {
            self = .work
        }
    }
}
