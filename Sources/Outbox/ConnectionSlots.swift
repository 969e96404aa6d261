// As many slots as a channel has connections. Whoever holds one may commit `sending` and go onto the wire; the others
// wait, what is urgent before what is not and each in the order they came, so that `sending` is never said of what is
// only in a queue.

import Synchronization

final class ConnectionSlots: Sendable {
    private struct State {
        var free: Int
        var urgent = Waiters()
        var others = Waiters()
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: max(1, count))) }

    func take(urgent isUrgent: Bool) async {
        await withCheckedContinuation { waiter in
            let isFree = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                if isUrgent { state.urgent.add(waiter) } else { state.others.add(waiter) }
                return false
            }
            if isFree { waiter.resume() }
        }
    }

    func giveBack() {
        let next = state.withLock { state in
            let next = state.urgent.next() ?? state.others.next()
            if next == nil { state.free += 1 }
            return next
        }
        next?.resume()
    }
}

/// First come, first served.
private struct Waiters {
    private var waiters: [CheckedContinuation<Void, Never>] = []
    private var served = 0

    mutating func add(_ waiter: CheckedContinuation<Void, Never>) { waiters.append(waiter) }

    mutating func next() -> CheckedContinuation<Void, Never>? {
        guard served < waiters.count else { return nil }
        defer {
            served += 1
            if served == waiters.count { (waiters, served) = ([], 0) }
        }
        return waiters[served]
    }
}
