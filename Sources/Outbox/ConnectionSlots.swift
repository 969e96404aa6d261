// As many slots as a channel has connections. Whoever holds one may commit `sending` and go onto the wire; the others
// wait, what is urgent before what is not and each in the order they came, so that `sending` is never said of what is
// only in a queue.

actor ConnectionSlots {
    private var free: Int
    private var urgent: [CheckedContinuation<Void, Never>] = []
    private var others: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = max(1, count) }

    func take(urgent isUrgent: Bool) async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiter in
                if isUrgent { urgent.append(waiter) } else { others.append(waiter) }
            }
        }
    }

    func giveBack() {
        if !urgent.isEmpty {
            urgent.removeFirst().resume()
        } else if !others.isEmpty {
            others.removeFirst().resume()
        } else {
            free += 1
        }
    }
}
