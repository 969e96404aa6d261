import Channels
import ConvokeTesting
import Foundation
import InternetMessage
import Sessions
import Testing
import Tokens

@Suite struct `The form of a mail` {
    private let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/invitation.eml")

    private func mail(_ message: ComposedMessage = .invitation()) throws -> MailMessage {
        MailMessage(parsing: try form.render(message, to: "mai@example.org").bytes)
    }

    private func header(_ message: ComposedMessage = .invitation()) throws -> MessageHeader {
        MessageHeader.parse(try form.render(message, to: "mai@example.org").bytes[...]).header
    }

    @Test func `an invitation is written as the golden file has it`() throws {
        let bytes = try form.render(.invitation(), to: "mai@example.org").bytes
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(bytes).write(to: fixture) }
        #expect(String(decoding: bytes, as: UTF8.self) == (try String(contentsOf: fixture, encoding: .utf8)))
    }

    @Test func `each address carries the token of its own purpose, and From carries none`() throws {
        let mail = try mail()
        let number: UInt64 = 0x0123_4567_89ab_cdef
        #expect(mail.from == [Mailbox(name: "Cụm MN 3", address: "answer@convoke.example.org")])
        #expect(mail.to == [Mailbox(name: "Trần Thị Mai", address: "mai@example.org")])
        let reply = try #require(mail.replyTo.first)
        #expect(mint.read(address: reply.address, of: answering) == .init(delivery: number, purpose: .reply))
        let path = form.returnPath(of: try form.render(.invitation(), to: "mai@example.org"))
        #expect(mint.read(address: path, of: answering) == .init(delivery: number, purpose: .bounce))
        let identity = try #require(mail.messageID?.value)
        #expect(mint.tokens(in: identity) == [.init(delivery: number, purpose: .thread)])
        #expect(identity.hasSuffix("@convoke.example.org"))
    }

    @Test func `one session is one thread, and the second message about it refers to the first`() throws {
        var other = ComposedMessage.invitation()
        other.delivery = Delivery.ID(number: 9)
        other.kinds = [.reminder]
        let (one, two) = (try mail(), try mail(other))
        #expect(one.references == two.references)
        #expect(one.references.count == 1)
        #expect(one.messageID != two.messageID)
    }

    @Test func `machines are told that a machine wrote, and what not to answer`() throws {
        let header = try header()
        #expect(header["Auto-Submitted"] == "auto-generated")
        #expect(header["X-Auto-Response-Suppress"] == "DR, RN, NRN, AutoReply")
        #expect(header["Precedence"] == nil)
    }

    @Test func `the list can be left by one click, https first`() throws {
        let header = try header()
        #expect(header["List-Id"]?.contains("<cum-3.convoke.example.org>") == true)
        let leave = try #require(ListUnsubscribe.parse(header))
        #expect(leave.isOneClick)
        #expect(leave.uris.first == "https://convoke.example.org/l/abc")
        let mailto = try #require(leave.uris.last)
        #expect(mailto.hasPrefix("mailto:answer+"))
        #expect(mint.tokens(in: mailto).map(\.purpose) == [.unsubscribe])
    }

    @Test func `without a public address there is no https form and no one-click`() throws {
        for url in [nil, "http://127.0.0.1:8080/l/abc"] {
            var message = ComposedMessage.invitation()
            message.unsubscribeURL = url
            let leave = try #require(ListUnsubscribe.parse(try header(message)))
            #expect(!leave.isOneClick)
            #expect(leave.uris.map { $0.prefix(7) } == ["mailto:"])
        }
    }

    @Test func `text, HTML and calendar are alternatives, the calendar last, with its method on both sides`() throws {
        let bytes = try form.render(.invitation(), to: "mai@example.org").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let types = text.matches(of: /Content-Type: ([a-z]+\/[a-z]+)/).map { String($0.1) }
        #expect(types == ["multipart/alternative", "text/plain", "text/html", "text/calendar"])
        let calendar = try #require(try mail().calendars.first)
        #expect(calendar.method == "REQUEST")
        #expect(text.contains("method=REQUEST"))
        #expect(!text.contains("\r\r") && !text.replacing("\r\n", with: "").contains("\n"))
    }

    @Test func `a receipt answers its mail and has no return path, so that nothing answers the answer`() throws {
        var receipt = ComposedMessage.invitation()
        (receipt.kinds, receipt.inReplyTo, receipt.calendar) = ([.receipt], "em-di@mail.example.org", nil)
        let rendered = try form.render(receipt, to: "mai@example.org")
        let mail = MailMessage(parsing: rendered.bytes)
        #expect(form.returnPath(of: rendered) == "")
        #expect(mail.references.map(\.value) == ["em-di@mail.example.org"])
        #expect(MessageHeader.parse(rendered.bytes[...]).header["Auto-Submitted"] == "auto-replied")
    }

    @Test(
        "an address that is none is final and nothing is written",
        arguments: [
            "", "mai", "mai@", "@example.org", "a b@example.org", "a@b>\r\nRCPT TO:<c@d", "a@b,c@d", "a\u{0}@b",
        ])
    func addresses(_ address: String) {
        #expect(throws: DeliveryFailure.self) { try form.render(.invitation(), to: address) }
    }

    @Test func `a line break in what becomes a header adds no field`() {
        for field in [\ComposedMessage.subject, \.senderName, \.recipientName] {
            var message = ComposedMessage.invitation()
            message[keyPath: field] = "x\r\nBcc: eve@example.com"
            do {
                let rendered = try form.render(message, to: "mai@example.org")
                #expect(MessageHeader.parse(rendered.bytes[...]).header["Bcc"] == nil)
            } catch {
                #expect(error.addressIsBad == false)
            }
        }
    }
}
