/// What a calendar object is sent for: RFC 5546 section 1.4.
package enum SchedulingMethod: String, Sendable, Hashable, CaseIterable {
    case publish = "PUBLISH"
    case request = "REQUEST"
    case reply = "REPLY"
    case add = "ADD"
    case cancel = "CANCEL"
    case refresh = "REFRESH"
    case counter = "COUNTER"
    case declineCounter = "DECLINECOUNTER"

    /// The Content-Type of a part with this method (RFC 6047 section 2.4). The same word in upper case stands in the
    /// calendar itself: some clients show nothing when either is missing or in lower case.
    package var contentType: String { "text/calendar; method=\(rawValue); charset=UTF-8" }
}

/// STATUS of an event: RFC 5545 section 3.8.1.11.
package enum EventStatus: String, Sendable, Hashable, CaseIterable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
}
