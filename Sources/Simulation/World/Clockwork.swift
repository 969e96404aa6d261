// The virtual clock with everything that hangs on it. Law 12: the clock moves only when nothing is claimed or pending,
// and stops at each next due time on the way. So a move is: settle (plan, send and understand until nothing changes),
// go to the next moment at which something falls due, settle again, until the wanted moment is reached. Whoever moves
// the clock, answers a message or only presses a button waits for their turn: nothing of this happens twice at once.

import Daemon
package import Foundation
import Inbox
import Ledger
import Outbox
import Sessions

package actor Clockwork {
    /// Something is always claimed, or always due, and the clock cannot move.
    package struct Jammed: Error, CustomStringConvertible {
        package let moment: Date
        package var description: String { "work is left at \(moment) that never ends" }
    }

    package nonisolated let world: DemoWorld
    private var last: Task<Void, Never>?

    package init(_ world: DemoWorld) { self.world = world }

    /// Does all there is to do at this moment. `body` first writes what is to be worked on.
    @discardableResult
    package func settle<T: Sendable>(after body: @escaping @Sendable () async throws -> T = {}) async throws -> T {
        let world = world
        return try await inTurn {
            let result = try await body()
            try await Self.settle(world)
            return result
        }
    }

    /// Moves the clock to `instant`, stopping on the way wherever something falls due. `atStop` is called after each
    /// stop has settled. A moment that has passed only settles the present.
    package func advance(
        to instant: Date, atStop: @escaping @Sendable (Date) async throws -> Void = { _ in }
    ) async throws {
        let world = world
        try await inTurn {
            try await Self.settle(world)
            while world.clock.now < instant {
                let due = try await Self.nextStop(world)
                world.clock.move(to: min(due ?? instant, instant))
                try await Self.settle(world)
                try await atStop(world.clock.now)
            }
            try await world.keepTime()
        }
    }

    /// When the filler or the dispatcher has to work next; nil when the year is over.
    package func nextStop() async throws -> Date? { try await Self.nextStop(world) }

    private static func nextStop(_ world: DemoWorld) async throws -> Date? {
        let ledger = world.assembly.ledger
        let stop = [try await ledger.nextReplan(), try await ledger.nextDue()].compactMap(\.self).min()
        if let stop, stop <= world.clock.now { throw Jammed(moment: stop) }
        return stop
    }

    private static func settle(_ world: DemoWorld) async throws {
        let (assembly, holder) = (world.assembly, world.assembly.holder)
        for _ in 0..<8 {
            while true {
                let planned = try await assembly.filler.fill()
                let sent = try await assembly.dispatcher.drain()
                let read = try await assembly.processor.process()
                if planned + sent + read == 0 { break }
            }
            if try await !assembly.ledger.hasLeases() { return }
            // Nothing runs beside us: what is still held was left behind by a failure, and is tried again.
            let now = world.clock.now
            _ = try await assembly.ledger.returnLeases(past: .max, of: holder.instance, at: now) { _, _ in .at(now) }
            _ = try await assembly.ledger.returnIncomingLeases(
                past: .max, of: holder.instance, othersToo: true, at: now)
        }
        throw Jammed(moment: world.clock.now)
    }

    private func inTurn<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
        let previous = last
        let task = Task {
            await previous?.value
            return try await body()
        }
        last = Task { _ = await task.result }
        return try await task.value
    }
}
