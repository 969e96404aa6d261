/// What `/health` and `/ready` tell: the daemon's own view of its services.
package struct HealthReport: Hashable, Sendable {
    /// One thing that is looked at: the database, a service's last round.
    package struct Check: Hashable, Sendable {
        package var name: String
        package var isWell: Bool
        /// For the operator: no secret, no address.
        package var detail: String

        package init(name: String, isWell: Bool, detail: String = "") {
            (self.name, self.isWell, self.detail) = (name, isWell, detail)
        }
    }

    /// The process works: nothing is stuck. When it is not, a supervisor may restart it.
    package var isAlive: Bool
    /// It can take work: migrations ran, every service started.
    package var isReady: Bool
    package var checks: [Check]

    package init(isAlive: Bool, isReady: Bool, checks: [Check] = []) {
        (self.isAlive, self.isReady, self.checks) = (isAlive, isReady, checks)
    }

    /// One line a check.
    var text: String {
        checks.map { "\($0.isWell ? "ok" : "FAULT") \($0.name)\($0.detail.isEmpty ? "" : ": \($0.detail)")\n" }.joined()
    }
}
