import Foundation

/// What is out of order when, in one trial: spells of trouble, from seconds to days, laid out by the seed before the
/// year begins. The last fortnight is fair, so that whatever could still be done is done in it.
struct Weather: Sendable {
    enum Trouble: String, CaseIterable, Sendable {
        /// Nobody takes a connection.
        case mailDown = "mail server down"
        /// Connections are taken, and nothing is said.
        case mailHangs = "mail server hangs"
        case mailThrottles = "mail server throttles"
        /// Nobody hears the answer to the final dot.
        case mailLosesAnswers = "answers are lost"
        case greylisting
        case hookDown = "webhook down"
        case hookThrottles = "webhook throttles"
        /// Nothing can be collected.
        case boxDown = "mailbox down"
        case diskFull = "disk full"
        /// Somebody else writes to the ledger for too long.
        case diskBusy = "disk busy"
        case hostOff = "host off"
        /// The machine's clock is set wrong, and mended at the end of the spell.
        case clockWrong = "clock wrong"
    }

    struct Spell: Hashable, Sendable {
        var trouble: Trouble
        var from: Int64
        var until: Int64
        /// By how much the clock is wrong.
        var amount: Int64 = 0
    }

    private(set) var spells: [Spell] = []
    let crashes: Bool

    /// Nothing is ever out of order.
    init() { crashes = false }

    init(until end: Int64, _ chance: Chance) {
        crashes = !chance.oneIn(8)
        let last = end - 14 * .day
        for trouble in Trouble.allCases {
            for _ in 0..<chance.below(trouble.most + 1) {
                let from = chance.between(.day, last - .day)
                let length = trouble.length(chance)
                let amount =
                    (chance.oneIn(2) ? 1 : -1) * chance.between(.minute, chance.oneIn(3) ? 2 * .day : 3 * .hour)
                spells.append(
                    Spell(
                        trouble: trouble, from: from, until: min(from + length, last),
                        amount: trouble == .clockWrong ? amount : 0))
            }
        }
        spells.sort { ($0.from, $0.trouble.rawValue) < ($1.from, $1.trouble.rawValue) }
    }

    func has(_ trouble: Trouble, at moment: Int64) -> Bool {
        spells.contains { $0.trouble == trouble && $0.from <= moment && moment < $0.until }
    }

    /// The longest time within these moments in which nothing was out of order, and had not been for some hours: what
    /// waits to be tried again may wait that long.
    func longestCalm(from: Int64, until: Int64, besides others: [Range<Int64>]) -> Int64 {
        let troubles = spells.map { $0.from..<max($0.from, $0.until) } + others
        let inside = troubles.map {
            max($0.lowerBound, from)..<max(min($0.upperBound, until), max($0.lowerBound, from))
        }
        .filter { $0.lowerBound < until && $0.upperBound > from }
        var (calm, since): (Int64, Int64) = (0, from)
        for trouble in inside.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            calm = max(calm, trouble.lowerBound - since)
            since = max(since, trouble.upperBound)
        }
        return max(calm, until - since)
    }
}

extension Weather.Trouble {
    /// Spells in a year, at most.
    fileprivate var most: Int {
        switch self {
        case .mailDown, .mailLosesAnswers, .diskBusy: 4
        case .mailHangs, .mailThrottles, .greylisting, .boxDown, .diskFull, .clockWrong: 2
        case .hookDown, .hookThrottles: 2
        case .hostOff: 1
        }
    }

    fileprivate func length(_ chance: Chance) -> Int64 {
        switch self {
        case .diskBusy: chance.between(10 * .second, 20 * .minute)
        case .diskFull: chance.between(.minute, chance.oneIn(4) ? 3 * .hour : 30 * .minute)
        case .clockWrong: chance.between(10 * .minute, 2 * .day)
        case .hostOff: chance.between(.hour, 6 * .day)
        case .boxDown: chance.between(.minute, chance.oneIn(4) ? 2 * .day : 3 * .hour)
        default:
            switch chance.below(3) {
            case 0: chance.between(.minute, .hour)
            case 1: chance.between(.hour, .day)
            default: chance.between(.day, 5 * .day)
            }
        }
    }
}
