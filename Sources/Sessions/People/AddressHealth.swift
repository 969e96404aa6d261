// Whether mail to an address still arrives, from all that is known of it. It has a score:
//
//   a hard bounce adds 1, a soft one a fifth; of one day only the gravest counts;
//   the score halves every sixty days, the time between two sessions of a group that meets every other month;
//   at one and a half the address is suspended.
//
// So two hard bounces on different days suspend it, unless they lie more than sixty days apart; a mailbox that is full
// every day is given up in its second week, one that is full every other week never. It is suspended at once where the
// recipient's own server says that there is nobody, and where its owner calls our message unwanted.
//
// An answer from the person proves that it works, and clears the score and a suspension that bounces brought about. Only
// somebody's word takes back a complaint, or another's word. A refusal that is about us counts nothing.

package import Foundation

package struct AddressHealth: Sendable {
    package static let hardWeight = 1.0
    package static let softWeight = 0.2
    /// Suspended from this score on.
    package static let limit = 1.5
    package static let halfLife: TimeInterval = 60 * 86_400

    /// Why nothing more is sent there.
    package enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        case missing
        /// Mail came back on more than one day.
        case returned
        case full
        /// Its server took nothing, time and again.
        case delayed
        case unwanted
        /// Somebody who runs Convoke said so.
        case byHand = "by-hand"
    }

    package struct Suspension: Hashable, Sendable {
        package var cause: Cause
        /// The report that brought it about.
        package var report: AddressReport
    }

    package private(set) var suspension: Suspension?
    /// The last one since the address was last known to work.
    package private(set) var lastReport: AddressReport?
    /// When it was last known to work.
    package private(set) var proven: Date?
    private var scored = 0.0
    private var scoredAt = Date.distantPast
    /// The last day that counted, and what for.
    private var day: (date: WallDate, weight: Double)?

    /// - Parameters:
    ///   - reports: in the order they were recorded; what counts is when each came, and of one instant a proof that the
    ///     address works comes last.
    ///   - zone: whose days are told apart.
    package init(_ reports: [AddressReport], zone: TimeZone) {
        let ordered = reports.enumerated().sorted {
            ($0.element.at, $0.element.kind.order, $0.offset) < ($1.element.at, $1.element.kind.order, $1.offset)
        }
        for (_, report) in ordered { count(report, zone: zone) }
    }

    /// What is left of the score at `instant`.
    package func score(at instant: Date) -> Double {
        scored * exp2(-max(0, instant.timeIntervalSince(scoredAt)) / Self.halfLife)
    }

    private mutating func count(_ report: AddressReport, zone: TimeZone) {
        switch report.kind {
        case .refused: break
        case .answered, .reinstated:
            (scored, day) = (0, nil)
            if report.kind == .reinstated || suspension?.isByBounces ?? false { suspension = nil }
            (lastReport, proven) = (nil, report.at)
            return
        case .missing: suspend(.missing, report)
        case .complaint: suspend(.unwanted, report)
        case .suspended: suspend(.byHand, report)
        case .hard: add(Self.hardWeight, report, zone)
        case .soft: add(Self.softWeight, report, zone)
        }
        lastReport = report
    }

    private mutating func add(_ weight: Double, _ report: AddressReport, _ zone: TimeZone) {
        let date = WallTime(report.at, in: zone).date
        let counted = day.map { $0.date == date ? $0.weight : 0 } ?? 0
        (scored, scoredAt) = (score(at: report.at) + max(0, weight - counted), report.at)
        day = (date, max(weight, counted))
        guard scored >= Self.limit else { return }
        suspend(report.kind == .hard ? .returned : report.saysFull ? .full : .delayed, report)
    }

    /// One that is suspended keeps its first cause, and a complaint or a person's word goes before any bounce.
    private mutating func suspend(_ cause: Cause, _ report: AddressReport) {
        let isGraver = cause == .unwanted || cause == .byHand
        guard suspension == nil || (isGraver && suspension?.isByBounces ?? false) else { return }
        suspension = Suspension(cause: cause, report: report)
    }
}

extension AddressHealth.Suspension {
    fileprivate var isByBounces: Bool { cause != .unwanted && cause != .byHand }
}

extension AddressReport.Kind {
    fileprivate var order: Int { self == .answered || self == .reinstated ? 1 : 0 }
}
