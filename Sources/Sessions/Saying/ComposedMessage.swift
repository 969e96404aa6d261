package import Foundation

/// A message as the composer wrote it and before a channel gives it its form. Made once, at the first attempt.
package struct ComposedMessage: Hashable, Sendable, Codable {
    package var delivery: Delivery.ID
    /// The name the message is sent under: *Cụm MN 3*.
    package var senderName: String
    package var recipientName: String
    package var language: Language
    package var subject: String
    package var text: String
    package var html: String
    /// The short form for a chat.
    package var chat: String
    package var calendar: CalendarPart?
    /// What the message is about, for List-Id and threading: the group, and the session if it is one.
    package var group: Group.ID?
    package var session: Session.ID?
    package var kinds: [Notice.Kind]
    /// The page on which this person stops such messages; nil where no public address is configured.
    package var unsubscribeURL: String?
    /// The Message-ID of the mail this one answers (a receipt's).
    package var inReplyTo: String?
    package var composed: Date

    /// An iMIP part (RFC 6047).
    package struct CalendarPart: Hashable, Sendable, Codable {
        /// Upper case: REQUEST, CANCEL.
        package var method: String
        /// RFC 5545 text with CRLF line ends.
        package var text: String

        package init(method: String, text: String) { (self.method, self.text) = (method, text) }
    }

    package init(
        delivery: Delivery.ID, senderName: String, recipientName: String, language: Language, subject: String,
        text: String, html: String, chat: String, calendar: CalendarPart? = nil, group: Group.ID? = nil,
        session: Session.ID? = nil, kinds: [Notice.Kind] = [], unsubscribeURL: String? = nil,
        inReplyTo: String? = nil, composed: Date
    ) {
        (self.delivery, self.senderName, self.recipientName) = (delivery, senderName, recipientName)
        (self.language, self.subject, self.text, self.html, self.chat) = (language, subject, text, html, chat)
        (self.calendar, self.group, self.session, self.kinds) = (calendar, group, session, kinds)
        (self.unsubscribeURL, self.inReplyTo, self.composed) = (unsubscribeURL, inReplyTo, composed)
    }
}
