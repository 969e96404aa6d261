import Foundation
import Replies
import Sessions
import Testing

@Suite("What is found in one message by itself")
struct MessageInspectionTests {
    private static let inspector = MessageInspector(now: Fixture.received)

    private static func inspect(_ text: String, _ inspector: MessageInspector = inspector) -> MessageInspection {
        inspector.inspect(Array(text.replacing("\n", with: "\r\n").utf8), file: "-")
    }

    /// Every message among the fixtures of the reader of mail that has a golden line here.
    private static let names = [
        "bounce-exim", "bounce-qmail", "complaint-arf", "damaged", "dsn-postfix", "flowed-thunderbird",
        "itip-reply-google", "reply-gmail", "reply-outlook-html-only", "vacation", "windows-1258-unlabelled",
    ]

    @Test("the line of a message is as its golden file has it", arguments: names)
    func golden(_ name: String) throws {
        let mail = Fixture.folder.appending(path: "../../InternetMessageTests/Fixtures/\(name).eml").standardized
        let inspection = Self.inspector.inspect(Array(try Data(contentsOf: mail)), file: "\(name).eml")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var object = try JSONSerialization.jsonObject(with: encoder.encode(inspection)) as? [String: Any] ?? [:]
        // What words mean, and which of them are new, is tested where they are read.
        #expect(object.removeValue(forKey: "reading") is [String: Any])
        #expect(object.removeValue(forKey: "replyText") is String)
        let written = try JSONSerialization.data(
            withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        let file = Fixture.folder.appending(path: "inspection/\(name).json")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try written.write(to: file) }
        #expect(String(decoding: written, as: UTF8.self) == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test("what is newly written stands beside the whole text")
    func texts() {
        let found = Self.inspect("From: lan@example.org\n\nDạ có ạ\n\n> Mời cô dự.\n")
        #expect(found.replyText == "Dạ có ạ")
        #expect(found.fullText == "Dạ có ạ\n\n> Mời cô dự.")
    }

    @Test("the keys are always there, and null where nothing is said")
    func keys() throws {
        let data = try JSONEncoder().encode(Self.inspect(""))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            object.keys.sorted() == [
                "attachments", "automatic", "awayUntil", "bounce", "calendar", "defects", "error", "file", "from",
                "fullText", "inReplyTo", "messageID", "reading", "references", "replyText", "subject",
            ])
        for key in ["from", "subject", "messageID", "inReplyTo", "automatic", "awayUntil", "bounce", "calendar"] {
            #expect(object[key] is NSNull, "\(key)")
        }
        #expect(
            object["defects"] as? [String] == ["empty-message", "missing-from", "missing-message-id", "missing-date"])
    }

    @Test("Law 7: a machine's words mean nothing, and what is suspected is not answered for it")
    func machines() {
        let sure = Self.inspect("From: lan@example.org\nAuto-Submitted: auto-replied\n\nTôi sẽ tham dự\n")
        #expect(sure.automatic == .autoReply)
        #expect(sure.reading.status == nil)
        #expect(!sure.reading.clarify)
        let perhaps = Self.inspect("From: lan@example.org\nSubject: Automatic reply: x\n\nI will attend\n")
        #expect(perhaps.automatic == nil)
        #expect(perhaps.reading.status == nil)
        #expect(perhaps.reading.clarify)
        #expect(perhaps.reading.rule.english.contains("perhaps written by a machine"))
    }

    @Test(
        "Law 7: a challenge is an automatic answer, and the rule names it",
        arguments: [
            ("Auto-Submitted: auto-replied\nSubject: Please confirm your message", "Thank you."),
            ("Subject: Re: x", "Your message is being held until you confirm it:\nhttps://challenge.example.org/a1b2"),
            (
                "Subject: Your email requires verification verify#a1b2c3\nX-BoxTrapper-ID: a1b2c3",
                "The message you sent requires that you verify that you are a real live human being."
            ),
            (
                "Precedence: bulk\nSubject: Re: x",
                "I'm protecting myself from receiving junk mail.\nPlease complete the verification process."
            ),
            ("Subject: Xác nhận", "Thư của bạn đang được giữ.\nHãy xác nhận bạn là người thật."),
        ])
    func challenge(_ fields: String, _ text: String) {
        let found = Self.inspect("From: lan@example.org\n\(fields)\n\n\(text)\n")
        #expect(found.automatic == .autoReply)
        #expect(found.reading.rule.english.contains("challenge-response"))
        #expect(found.reading.rule.vietnamese.contains("challenge-response"))
        #expect(found.reading.status == nil && !found.reading.clarify)
    }

    @Test("one word of a challenge, from a person or in a subject alone, is none")
    func noChallenge() {
        for (subject, text) in [
            ("Re: x", "Please confirm your message about the 14th by Friday, I will attend."),
            ("Please confirm your message", "I will attend"),
        ] {
            let found = Self.inspect("From: lan@example.org\nSubject: \(subject)\n\n\(text)\n")
            #expect(found.automatic == nil)
        }
    }

    @Test("an absence that names no year ends after the message was written, or after now")
    func away() {
        let text = "From: lan@example.org\nAuto-Submitted: auto-replied\n%\nI am out of office until 3 March.\n"
        let dated = text.replacing("%", with: "Date: Mon, 4 Jan 2027 08:00:00 +0700\n")
        #expect(Self.inspect(dated).awayUntil == WallDate(year: 2027, month: 3, day: 3))
        #expect(Self.inspect(text.replacing("%", with: "")).awayUntil == WallDate(year: 2028, month: 3, day: 3))
    }

    static let token = "abcdefghijklmnopqrstuvwxyz234567"

    @Test(
        "a Message-ID of our own form is a loop where it names our domain",
        arguments: [
            (["example.net"], "<\(token)@example.net>", "lan@example.org", true),
            (["EXAMPLE.NET"], "<\(token.uppercased())@Example.net>", "lan@example.org", true),
            ([], "<\(token)@example.net>", "cum+x@example.net", true),
            ([], "<\(token)@example.net>", "lan@example.org", false),
            (["example.net"], "<20270914.1@example.net>", "lan@example.org", false),
            (["example.net"], "<\(token)@example.org>", "lan@example.org", false),
        ])
    func loop(_ domains: [String], _ id: String, _ to: String, _ isLoop: Bool) {
        let inspector = MessageInspector(domains: Set(domains), now: Fixture.received)
        let found = Self.inspect("From: a@b.example\nTo: \(to)\nMessage-ID: \(id)\n\nx\n", inspector)
        #expect((found.automatic == .loop) == isLoop)
    }

    @Test("the kind says as what the words are read")
    func kinds() {
        let mail = "From: lan@example.org\n\n1. 4\n2. 5\n"
        let feedback = MessageInspector(kind: .feedback, now: Fixture.received)
        #expect(Self.inspect(mail, feedback).reading.answers[1] == .score(4))
        #expect(Self.inspect("From: lan@example.org\n\nTôi sẽ tham dự ạ\n").reading.status == .accepted)
    }

    private static func calendar(_ method: String, _ lines: String) -> String {
        """
        From: lan@example.org
        Content-Type: text/calendar; method=\(method); charset=utf-8

        BEGIN:VCALENDAR
        METHOD:\(method)
        BEGIN:VEVENT
        UID:u1
        SEQUENCE:2
        RECURRENCE-ID:20270914T010000Z
        DTSTART:20270914T010000Z
        \(lines)
        END:VEVENT
        END:VCALENDAR

        """
    }

    @Test("a calendar's answer counts before the words beside it")
    func calendars() {
        let declined = Self.inspect(
            Self.calendar("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:Lan@example.org\nCOMMENT:bận rồi ạ"))
        #expect(declined.reading.status == .declined)
        #expect(declined.calendar?.uid == "u1")
        #expect(declined.calendar?.sequence == 2)
        #expect(declined.calendar?.recurrenceID == "20270914T010000Z")
        #expect(declined.calendar?.attendees.map(\.address) == ["Lan@example.org"])
        #expect(declined.calendar?.attendees.map(\.partstat) == ["DECLINED"])
        #expect(declined.calendar?.attendees.map(\.comment) == ["bận rồi ạ"])
        let other = Self.inspect(Self.calendar("COUNTER", "ATTENDEE;PARTSTAT=TENTATIVE:mailto:lan@example.org"))
        #expect(other.reading.reschedule)
        #expect(other.reading.status == nil)
        let asked = Self.inspect(Self.calendar("REQUEST", "ATTENDEE:mailto:lan@example.org"))
        #expect(asked.calendar?.method == "REQUEST")
        #expect(asked.reading.status == nil)
    }
}
