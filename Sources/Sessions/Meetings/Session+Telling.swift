package import Foundation

extension Session {
    /// What a person may do to a dated session.
    package enum Change: Hashable, Sendable {
        case move(Move)
        case cancel
        case restore
        /// No date for now; a move gives it one again.
        case postpone
    }

    /// Whether people are told of a change.
    package enum Telling: String, CaseIterable, Sendable, Codable {
        /// Of time, place, links, host and status; a typo is silent.
        case whatIsMaterial = "material"
        /// No revision is raised: whoever was told keeps what they have.
        case nothing
        /// Also of what is not material.
        case everything
    }

    /// What people are told of when it changes.
    package enum Detail: String, CaseIterable, Sendable, Codable {
        case start, minutes, online, place, host, link, status
    }

    /// Throws `Refusal`.
    package mutating func make(
        _ change: Change, reason: String?, telling: Telling = .whatIsMaterial, at now: Date
    ) throws {
        switch change {
        case .move(let move): try self.move(move, reason: reason, telling: telling, at: now)
        case .cancel: try cancel(reason: reason, telling: telling, at: now)
        case .restore: try restore(reason: reason, telling: telling, at: now)
        case .postpone: try postpone(reason: reason, telling: telling, at: now)
        }
    }

    /// In what the session differs from what it was.
    package func differences(from old: Before) -> [Detail] {
        Detail.allCases.filter { detail in
            switch detail {
            case .start: start != old.start
            case .minutes: minutes != old.minutes
            case .online: onlineLink != old.onlineLink
            case .place: place != old.place
            case .host: host != old.host
            case .link: link != old.link
            case .status: status != old.status
            }
        }
    }
}
