import InternetMessage
import Testing

@Suite("A message")
struct MailMessageTests {
    static func read(_ name: String) throws -> MailMessage { MailMessage(parsing: try FixtureFolder.bytes(name)) }

    @Test("from Gmail gives who, what, to whom and in answer to what")
    func gmail() throws {
        let mail = try Self.read("reply-gmail.eml")
        #expect(mail.defects == [])
        #expect(mail.from == [Mailbox(name: "Nguyễn Thị Lan", address: "lan@example.org")])
        #expect(mail.subject == "Re: Thư mời họp")
        #expect(mail.messageID?.value == "CAExample123@mail.example.org")
        #expect(mail.inReplyTo.map(\.value) == ["invitation.s1.lan@convoke.example.org"])
        #expect(
            mail.answeredMessages.map(\.value)
                == ["invitation.s1.lan@convoke.example.org", "session.s1@convoke.example.org"])
        #expect(mail.recipients.map(\.address) == ["hop+mfrggzdfmztwq2lknnwg23tpobyxe43u@convoke.example.org"])
        #expect(mail.returnPath == .address("lan@example.org"))
        #expect(mail.authenticationResults.first?.passesDMARC(for: "example.org") == true)
        #expect(mail.date?.offset == 7 * 3600)
        #expect(mail.automatic() == nil)
        #expect(mail.attachments == [])
        let lines = mail.body().lines
        #expect(lines.first == BodyLine("Dạ em đi được ạ, 3 người."))
        #expect(lines.last == BodyLine("Mời cô dự buổi sinh hoạt chuyên môn.", quoteDepth: 1))
    }

    @Test("from Gmail marks its quotation in the HTML")
    func gmailHTML() throws {
        let lines = try #require(try Self.read("reply-gmail.eml").htmlBody()).lines
        #expect(lines.first == BodyLine("Dạ em đi được ạ, 3 người."))
        let attribution = try #require(lines.first { $0.marks.contains(.attribution) })
        #expect(attribution.text == "Vào Th 3, 7 thg 9, 2027 vào lúc 08:00 Cụm MN 3 <hop@convoke.example.org> đã viết:")
        #expect(attribution.marks == [.attribution, .frame])
        #expect(lines.last == BodyLine("Mời cô dự buổi sinh hoạt chuyên môn.", quoteDepth: 1, marks: .frame))
    }

    @Test("from Outlook in HTML alone has a text and the header of the old message")
    func outlook() throws {
        let mail = try Self.read("reply-outlook-html-only.eml")
        #expect(mail.defects == [])
        #expect(mail.from == [Mailbox(name: "Trần, Mai", address: "mai@example.org")])
        #expect(mail.subject == "Re: Thư mời họp")
        #expect(mail.automatic() == nil, "X-Auto-Response-Suppress is no evidence")
        let text = mail.body()
        #expect(
            text.string == """
                Chị có việc bận,

                không đến được.

                ---
                Từ: Cụm MN 3 <hop@convoke.example.org>
                Đã gửi: 07 Tháng Chín 2027 8:00 SA
                Đến: Mai <mai@example.org>
                Chủ đề: Thư mời họp

                Kính gửi cô Mai,
                """)
        #expect(text.lines.filter { $0.marks.contains(.replyHeader) && !$0.isBlank }.count == 4)
        #expect(text.lines.filter { $0.marks.contains(.rule) }.count == 1)
    }

    @Test("with an answer from a calendar has the object once, in UTF-8")
    func calendar() throws {
        let mail = try Self.read("itip-reply-google.eml")
        #expect(mail.defects == [])
        #expect(mail.calendars.map(\.method) == ["REPLY"])
        #expect(mail.calendars.first?.bytes.string.contains("SUMMARY:Sinh hoạt chuyên môn\r\n") == true)
        #expect(mail.attachments.map(\.filename) == ["invite.ics"])
        #expect(mail.automatic()?.kind == .autoReply)
        #expect(
            mail.plainText
                == "Lan has accepted this invitation to a meeting of the cluster which will be held on Tuesday.\n")
    }

    @Test("that forwards another lists it as a file and does not speak with its words")
    func forwarded() throws {
        let mail = try Self.read("forwarded.eml")
        #expect(mail.defects == [])
        #expect(mail.plainText == "Gửi chị xem kế hoạch.")
        #expect(
            mail.attachments.map(\.contentType)
                == ["message/rfc822", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"])
        #expect(mail.attachments.last?.filename == "kế hoạch.docx")
        #expect(mail.attachments.last?.size == 256)
        let inner = try #require(
            mail.entity.all().compactMap { entity -> Entity? in
                if case .message(let inner) = entity.content { inner } else { nil }
            }.first)
        let innerMail = MailMessage(inner)
        #expect(innerMail.messageID?.value == "inner.1@example.org")
        #expect(innerMail.attachments.first?.filename == "kế plan.pdf")
        #expect(innerMail.attachments.first?.size == 16)
    }

    @Test("that flows is put together, quotations by their depth")
    func flowed() throws {
        let lines = try Self.read("flowed-thunderbird.eml").body().lines
        #expect(
            lines == [
                BodyLine(
                    "I shall be there, and I should like to bring two colleagues from the other school if the room is large enough."
                ),
                BodyLine(" >not a quote"),
                BodyLine("-- "), BodyLine("Nam"), BodyLine(""),
                BodyLine("On 9/7/27 08:00, Cluster wrote:"),
                BodyLine("Please tell us whether you come.", quoteDepth: 1),
                BodyLine("older", quoteDepth: 2), BodyLine("newer", quoteDepth: 1),
            ])
    }

    @Test("that is damaged gives what can be had, and names what is wrong")
    func damaged() throws {
        let mail = try Self.read("damaged.eml")
        #expect(mail.plainText?.hasPrefix("Em đi =ZZ") == true)
        #expect(mail.html?.contains("<b>em ") == true)
        #expect(mail.subject.contains("broken"))
        for defect: MailDefect in [
            .missingBoundary, .missingClosingBoundary, .damagedQuotedPrintable, .damagedBase64, .malformedContentType,
            .unknownTransferEncoding, .missingDate, .missingMessageID,
        ] {
            #expect(mail.defects.contains(defect), "\(defect)")
        }
    }

    @Test(
        "may be nothing at all",
        arguments: ["", "\n", "\n\n", "x", ":", "From:", "Content-Type: multipart/mixed; boundary=x\n\n"])
    func nothing(_ text: String) {
        let mail = MailMessage(parsing: text.mail)
        #expect(mail.from == [])
        #expect(mail.defects.contains(.missingFrom))
    }

    @Test("finds its recipients in every field that may have kept them")
    func recipients() {
        let mail = MailMessage(
            parsing: """
                To: Cluster <cluster@example.org>
                Cc: b@example.org
                Delivered-To: hop+token1@example.org
                Delivered-To: hop@example.org
                X-Original-To: HOP@example.org
                X-Forwarded-To: hop+token2@example.org

                """.mail)
        #expect(
            mail.recipients.map(\.address) == [
                "cluster@example.org", "b@example.org", "hop+token1@example.org", "hop@example.org",
                "hop+token2@example.org",
            ])
    }
}
