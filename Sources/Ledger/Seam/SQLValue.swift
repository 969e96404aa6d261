package import Foundation
package import Sessions

/// What a column holds.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A value with one form in the database.
package protocol SQLStorable {
    var sqlValue: SQLValue { get }

    /// Nil for a column that does not hold one.
    init?(sqlValue: SQLValue)
}

extension SQLValue: SQLStorable {
    package var sqlValue: SQLValue { self }
    package init?(sqlValue: SQLValue) { self = sqlValue }
}

extension String: SQLStorable {
    package var sqlValue: SQLValue { .text(self) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Int64: SQLStorable {
    package var sqlValue: SQLValue { .integer(self) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = number
    }
}

extension Int: SQLStorable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
}

extension Bool: SQLStorable {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = number != 0
    }
}

/// Instants are whole milliseconds.
extension Date: SQLStorable {
    package var sqlValue: SQLValue { .integer(millisecondsSince1970) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(millisecondsSince1970: number)
    }
}

extension [UInt8]: SQLStorable {
    package var sqlValue: SQLValue { .blob(self) }

    package init?(sqlValue: SQLValue) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}

extension Optional: SQLStorable where Wrapped: SQLStorable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }

    package init?(sqlValue: SQLValue) {
        if sqlValue == .null {
            self = .none
        } else if let value = Wrapped(sqlValue: sqlValue) {
            self = .some(value)
        } else {
            return nil
        }
    }
}

extension SQLStorable where Self: RawRepresentable<String> {
    package var sqlValue: SQLValue { .text(rawValue) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(rawValue: text)
    }
}

extension SQLStorable where Self: TextCodable {
    package var sqlValue: SQLValue { .text(description) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}

/// In both languages as JSON; one text where they are the same.
extension Reason: SQLStorable {
    package var sqlValue: SQLValue { .text(vietnamese == english ? english : (try? storedJSON(self)) ?? english) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        let stored = text.hasPrefix("{") ? try? JSONDecoder().decode(Reason.self, from: Data(text.utf8)) : nil
        self = stored ?? Reason(vi: text, en: text)
    }
}

// The words that are stored as their text.

extension Identifier: SQLStorable {}
extension Delivery.ID: SQLStorable {}
extension Subject: SQLStorable {}
extension WallDate: SQLStorable {}
extension WallTime: SQLStorable {}
extension Language: SQLStorable {}
extension ChannelKind: SQLStorable {}
extension AddressReport.Kind: SQLStorable {}
extension Organisation.Level: SQLStorable {}
extension Membership.Role: SQLStorable {}
extension Session.Kind: SQLStorable {}
extension Session.Status: SQLStorable {}
extension Attendee.Role: SQLStorable {}
extension ParticipationStatus: SQLStorable {}
extension Topic.State: SQLStorable {}
extension FollowUp.State: SQLStorable {}
extension FollowUp.Kind: SQLStorable {}
extension Notice.Kind: SQLStorable {}
extension Delivery.State: SQLStorable {}
extension IncomingMessage.State: SQLStorable {}
extension Contribution.Kind: SQLStorable {}
extension ReadingExample.Kind: SQLStorable {}
extension SessionRequest.Outcome: SQLStorable {}
extension Petition.State: SQLStorable {}
extension Duty: SQLStorable {}
extension TurnHolder: SQLStorable {}
extension TurnAnswer.Kind: SQLStorable {}
extension TurnStanding.State: SQLStorable {}
