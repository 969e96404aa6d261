package import Foundation
import Synchronization

/// The offsets of one zone through time: wall clock to instant and back.
///
/// The moments at which the offset changes are taken from Foundation once and kept as two sorted arrays, so that each
/// question is a binary search. The table reaches from 1800 to 2100; later instants, rare as they are, take the
/// rules of the last table year with the same calendar through Foundation itself.
///
/// A wall clock time that a forward change leaves out (gap) moves forward by the length of the gap; one that a
/// backward change repeats (fold) is the first of the two. That is RFC 5545 section 3.3.5.
package struct ZoneRules: Sendable, Hashable {
    /// The IANA name, or for a zone that came inside a calendar file the name used there.
    package let identifier: String
    /// Seconds since 1970 UTC at which span `i + 1` begins, ascending.
    let transitions: [Int]
    /// Seconds east of UTC in span `i`; one more than there are transitions.
    let offsets: [Int]
    /// Answers for what is later than the table. Nil when the last span lasts for ever.
    private let beyond: TimeZone?

    package static let utc = ZoneRules(identifier: "UTC", transitions: [], offsets: [0])

    /// A zone made of spans; `offsets` has one element more than the ascending `transitions`.
    init(identifier: String, transitions: [Int], offsets: [Int], beyond: TimeZone? = nil) {
        self.identifier = identifier
        self.transitions = transitions
        self.offsets = offsets
        self.beyond = beyond
    }

    package static func == (left: ZoneRules, right: ZoneRules) -> Bool {
        left.identifier == right.identifier && left.transitions == right.transitions && left.offsets == right.offsets
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    /// Seconds east of UTC at an instant given in seconds since 1970.
    func offset(atSecond second: Int) -> Int {
        if let beyond, second >= Self.tableEnd {
            return beyond.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        }
        return offsets[span(atSecond: second)]
    }

    /// Seconds east of UTC at an instant.
    package func offset(at instant: Date) -> Int { offset(atSecond: instant.wholeSeconds) }

    /// What the wall clock shows at an instant (fractions of a second are dropped).
    package func local(at instant: Date) -> LocalDateTime {
        let second = instant.wholeSeconds
        return LocalDateTime(secondNumber: second + offset(atSecond: second))
    }

    /// The instant of a wall clock time, by the rule for gaps and folds above.
    package func instant(of local: LocalDateTime) -> Date {
        Date(timeIntervalSince1970: Double(resolve(local).second))
    }

    /// True when the clocks of the zone never show this time because they are put forward over it.
    package func isInGap(_ local: LocalDateTime) -> Bool { resolve(local).inGap }

    private func resolve(_ local: LocalDateTime) -> (second: Int, inGap: Bool) {
        if beyond != nil, local.secondNumber >= Self.tableEnd - 2 * 86_400 { return resolveBeyond(local) }
        // The first span that has not yet ended when its own clock shows this time.
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] + offsets[middle] > local.secondNumber {
                high = middle
            } else {
                low = middle + 1
            }
        }
        let second = local.secondNumber - offsets[low]
        guard low > 0, second < transitions[low - 1] else { return (second, false) }
        return (local.secondNumber - offsets[low - 1], true)
    }

    private func resolveBeyond(_ local: LocalDateTime) -> (second: Int, inGap: Bool) {
        let before = offset(atSecond: local.secondNumber - 86_400 - offsets[offsets.count - 1])
        let after = offset(atSecond: local.secondNumber + 86_400 - offsets[offsets.count - 1])
        let early = local.secondNumber - before
        if offset(atSecond: early) == before { return (early, false) }
        let late = local.secondNumber - after
        return offset(atSecond: late) == after ? (late, false) : (early, true)
    }

    private func span(atSecond second: Int) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] > second {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}

// MARK: - The zones of the IANA database

extension ZoneRules {
    /// 2100-01-01T00:00:00Z, where the table ends.
    private static let tableEnd = 4_102_444_800
    /// 1800-01-01T00:00:00Z, where it begins.
    private static let tableStart = -5_364_662_400

    private static let known = Mutex<[String: ZoneRules]>([:])

    /// The zone that a calendar program means by a name: an IANA or Windows name, or one of the forms described with
    /// `ZoneNames`. Nil when nobody knows it.
    package init?(named name: String) {
        guard let zone = ZoneNames.zone(name) else { return nil }
        self = zone
    }

    /// The zone of an IANA name such as `Asia/Ho_Chi_Minh`; nil when there is no such zone. Abbreviations (`PST`) and
    /// bare offsets (`GMT+7`) are no zones and are refused: they cannot say when the clocks change.
    package init?(identifier: String) {
        if let found = Self.known.withLock({ $0[identifier] }) {
            self = found
            return
        }
        guard Self.isPlausible(identifier), let zone = TimeZone(identifier: identifier) else { return nil }
        let made = ZoneRules(identifier: identifier, of: zone)
        Self.known.withLock { $0[identifier] = made }
        self = made
    }

    private init(identifier: String, of zone: TimeZone) {
        var transitions: [Int] = []
        var moment = Date(timeIntervalSince1970: Double(Self.tableStart))
        var offsets = [zone.secondsFromGMT(for: moment)]
        while let next = zone.nextDaylightSavingTimeTransition(after: moment), next.wholeSeconds < Self.tableEnd,
            next > moment
        {
            moment = next
            let offset = zone.secondsFromGMT(for: next)
            guard offset != offsets[offsets.count - 1] else { continue }
            transitions.append(next.wholeSeconds)
            offsets.append(offset)
        }
        let goesOn =
            zone.nextDaylightSavingTimeTransition(
                after: Date(timeIntervalSince1970: Double(Self.tableEnd))) != nil
        self.init(
            identifier: identifier, transitions: transitions, offsets: offsets, beyond: goesOn ? zone : nil)
    }

    private static func isPlausible(_ identifier: String) -> Bool {
        guard identifier.utf8.count <= 64, identifier.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return false }
        return identifier.contains("/") || zonesWithoutRegion.contains(identifier)
    }

    private static let zonesWithoutRegion: Set<String> = [
        "UTC", "GMT", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "WET", "CET", "MET", "EET",
        "Cuba", "Egypt", "Eire", "GB", "GB-Eire", "GMT0", "Greenwich", "Hongkong", "Iceland", "Iran", "Israel",
        "Jamaica",
        "Japan", "Kwajalein", "Libya", "NZ", "NZ-CHAT", "Navajo", "PRC", "Poland", "Portugal", "ROC", "ROK",
        "Singapore",
        "Turkey", "UCT", "Universal", "W-SU", "Zulu",
    ]
}

extension Date {
    /// Seconds since 1970 UTC, rounded down, and held within the years 1 to 9999.
    package var wholeSeconds: Int {
        let seconds = timeIntervalSince1970.rounded(.down)
        guard seconds > -62_135_596_800 else { return -62_135_596_800 }
        return seconds < 253_402_300_799 ? Int(seconds) : 253_402_300_799
    }
}
