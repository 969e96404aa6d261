import Testing

@testable import Simulation

/// The watch is shown what breaks each law: were it blind, years without breaches would prove nothing.
@Suite("The watch over simulated years") struct TamperTests {
    @Test(
        "a law that is broken on purpose is seen to be broken",
        arguments: [
            (Tamper.sendsTwice, 1), (.losesNotice, 2), (.acceptsUnsent, 3), (.holdsBack, 4), (.newIdentity, 5),
            (.composesAnew, 5), (.forgetsMail, 6), (.unmasksMachines, 7), (.readsNothing, 8), (.hangs, 9),
            (.copiesToAll, 11), (.logsAddress, 14),
        ])
    func cries(tamper: Tamper, law: Int) throws {
        // Not every year has what it takes: a repeat, a machine that answers.
        for seed in 1...12 as ClosedRange<UInt64> {
            var plan = Trial.Plan(seed: seed)
            plan.tamper = tamper
            if try Trial.play(plan).breaches.contains(where: { $0.hasPrefix("Law \(law): ") }) { return }
        }
        Issue.record("nobody saw that \(tamper) breaks law \(law)")
    }
}
