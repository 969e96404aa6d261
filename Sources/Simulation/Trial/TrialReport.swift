/// How one simulated year went.
package struct TrialReport: Sendable {
    package var seed: UInt64
    /// What was found, each beginning with the law it breaks.
    package var breaches: [String]
    /// How often each law was looked at.
    package var checks: [Int: Int]
    package var transfers: Int
    package var messages: Int
    package var replies: Int
    package var crashes: Int
    package var commits: Int
    /// Of trouble.
    package var spells: Int
    /// Empty unless it was asked for.
    package var trace: [String]
}
