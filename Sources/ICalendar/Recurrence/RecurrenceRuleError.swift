/// Why a text or a set of parts is no recurrence rule: which part, and what is wrong with it.
package struct RecurrenceRuleError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The rule part at fault in RFC 5545's spelling (`BYWEEKNO`), or `RRULE` when the whole is.
    package let part: String
    package let reason: Reason

    package enum Reason: Sendable, Hashable {
        /// There is nothing, or an element of a list is empty.
        case missing
        /// A part occurs twice.
        case repeated
        /// RFC 5545 knows no such part.
        case unknown
        /// The value cannot be read; what stood there.
        case unreadable(String)
        /// A number outside its range.
        case outOfRange(String, allowed: String)
        /// Two parts exclude each other.
        case notTogetherWith(String)
        /// The part has no meaning with this FREQ.
        case notWithFrequency(RecurrenceRule.Frequency)
        /// The part is legal only beside another BYxxx part.
        case needsAnotherPart
        /// SKIP without RSCALE: RFC 7529 section 4.1.
        case needsScale
        /// More text than any rule needs.
        case tooLong(limit: Int)
        /// The value type of UNTIL does not fit that of DTSTART.
        case doesNotFitStart(String)
        /// No date of the years up to 9999 meets all parts.
        case neverOccurs
    }

    package init(_ part: String, _ reason: Reason) {
        self.part = part
        self.reason = reason
    }

    package var description: String {
        switch reason {
        case .missing: "\(part): is missing or empty"
        case .repeated: "\(part): stands there more than once"
        case .unknown: "\(part): RFC 5545 knows no such part"
        case .unreadable(let text): "\(part): “\(text)” cannot be read"
        case .outOfRange(let text, let allowed): "\(part): \(text) is not in \(allowed)"
        case .notTogetherWith(let other): "\(part): must not stand together with \(other)"
        case .notWithFrequency(let frequency): "\(part): must not be used with FREQ=\(frequency.rawValue)"
        case .needsAnotherPart: "\(part): must stand beside another BYxxx part"
        case .needsScale: "\(part): needs RSCALE=GREGORIAN beside it"
        case .tooLong(let limit): "\(part): is longer than \(limit) characters"
        case .doesNotFitStart(let what): "\(part): \(what)"
        case .neverOccurs: "\(part): no date up to the year 9999 meets this rule"
        }
    }
}
