import Ledger
import Sessions
import Web

extension Assembly {
    /// What `/health` and `/ready` tell. A service that stands still makes the daemon sick: to start it anew may help. One
    /// whose work fails does not, but the daemon is not ready then, and the log says why.
    func health() async -> HealthReport {
        let (silent, failing) = (pulse.silent(for: .seconds(120)), pulse.failing())
        let reads = (try? await ledger.counts()) != nil
        return HealthReport(
            isAlive: silent.isEmpty, isReady: reads && silent.isEmpty && failing.isEmpty,
            checks: [
                .init(name: "ledger", isWell: reads),
                .init(name: "services", isWell: silent.isEmpty, detail: silent.joined(separator: ", ")),
                .init(name: "work", isWell: failing.isEmpty, detail: failing.joined(separator: ", ")),
            ])
    }
}
