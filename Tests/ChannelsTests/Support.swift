import Channels
import ConvokeTesting
import Curl
import Foundation
import Sessions
import Testing
import Tokens

let mint: TokenMint = {
    guard let keys = try? TokenKeys([1: Tokens.Secret(Array(0..<32))]) else {
        preconditionFailure("32 bytes are a key")
    }
    return TokenMint(keys: keys)
}()

let answering = TokenAddress(localPart: "answer", domain: "convoke.example.org")
let form = EmailForm(address: answering, mint: mint)

/// 2027-08-31T01:00:00Z.
let composedAt = Date(timeIntervalSince1970: 1_819_674_000)

extension ComposedMessage {
    static func invitation(text: String = "Kính gửi cô Mai,\n\nMời cô dự họp.\n.một chấm\n") -> ComposedMessage {
        ComposedMessage(
            delivery: Delivery.ID(number: 0x0123_4567_89ab_cdef), senderName: "Cụm MN 3",
            recipientName: "Trần Thị Mai", language: .vietnamese,
            subject: "Thư mời họp cụm: thứ Ba, ngày 14 tháng 9 năm 2027, 08:00", text: text,
            html: "<p>Kính gửi cô Mai,</p>\n<p>Mời cô dự họp.</p>\n", chat: "Mời cô Mai dự họp cụm.",
            calendar: .init(
                method: "REQUEST",
                text: [
                    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Convoke//VI", "METHOD:REQUEST", "BEGIN:VEVENT",
                    "UID:4f1c@convoke.example.org", "DTSTAMP:20270831T010000Z", "DTSTART:20270914T010000Z",
                    "ORGANIZER:mailto:answer@convoke.example.org",
                    "ATTENDEE;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:mai@example.org", "END:VEVENT", "END:VCALENDAR",
                ].joined(separator: "\r\n") + "\r\n"),
            group: "cum-3", session: "cum-3-20270914", kinds: [.invitation],
            unsubscribeURL: "https://convoke.example.org/l/abc", composed: composedAt)
    }
}

func isAccepted(_ outcome: DeliveryOutcome) -> Bool {
    if case .accepted = outcome { true } else { false }
}

func isDeferred(_ outcome: DeliveryOutcome) -> Bool {
    if case .deferred = outcome { true } else { false }
}

func isUncertain(_ outcome: DeliveryOutcome) -> Bool {
    if case .uncertain = outcome { true } else { false }
}

func isFailed(_ outcome: DeliveryOutcome) -> Bool {
    if case .failed = outcome { true } else { false }
}
