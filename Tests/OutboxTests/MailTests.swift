import Channels
import ConvokeTesting
import Curl
import Foundation
import InternetMessage
import Ledger
import Outbox
import Sessions
import Testing

/// The outbox with the real e-mail channel, over a wire.
@Suite(.timeLimit(.minutes(2)))
struct `Mail from the outbox` {
    private func channel(_ port: Int, connections: Int = 2, reply: Duration = .seconds(60)) -> EmailChannel {
        let mail = MailServer(host: "127.0.0.1", port: port, security: .none)
        return EmailChannel(
            form: form, server: SMTPServer(mail, helloName: "convoke.example.org"), connections: connections,
            timeouts: SMTPTimeouts(connect: .seconds(10), reply: reply))
    }

    private func post(_ count: Int, _ kind: Notice.Kind = .invitation) async throws -> Post {
        let post = try await Post(.cluster(of: count))
        try await post.seeded.want((0..<count).map { .about(kind, to: Person.ID("p\($0)")) })
        return post
    }

    @Test func `Law 11: one recipient a message and one ATTENDEE an invitation, the recipient`() async throws {
        let (post, server) = (try await post(3), try ScriptedSMTPServer())
        try await post.dispatcher([channel(server.port)]).drain()
        #expect(server.messages.count == 3)
        for message in server.messages {
            let recipient = try #require(message.recipients.first)
            #expect(message.recipients.count == 1)
            let mail = MailMessage(parsing: Array(message.content))
            let to = try #require(mail.to.first)
            #expect(recipient.hasPrefix("<\(to.address)>"))
            let calendar = try #require(mail.calendars.first)
            let text = String(decoding: calendar.bytes, as: UTF8.self).replacing("\r\n ", with: "")
            #expect(text.matches(of: /ATTENDEE/).count == 1)
            #expect(text.contains("mailto:\(to.address)\r\n"))
            let others = (0..<3).map { "p\($0)@example.org" }.filter { $0 != to.address }
            for other in others { #expect(!String(decoding: message.content, as: UTF8.self).contains(other)) }
        }
    }

    @Test func `Law 5: a connection that ends after the dot: the same bytes and Message-ID ten minutes later`()
        async throws
    {
        let post = try await post(1)
        let server = try ScriptedSMTPServer { $0.stage == .message && $0.attempt == 0 ? .close : nil }
        let dispatcher = try post.dispatcher([channel(server.port)])
        try await dispatcher.drain()
        #expect(try await post.seeded.states() == [.uncertain])
        post.clock.advance(600)
        try await dispatcher.drain()
        #expect(try await post.seeded.states() == [.accepted])
        #expect(server.messages.count == 2)
        #expect(Set(server.messages.map(\.content)).count == 1)
        #expect(Set(server.messages.map(\.sender)).count == 1, "the same return path, too")
    }

    @Test func `a server silent after the dot delays no other delivery`() async throws {
        let post = try await post(8)
        let server = try ScriptedSMTPServer { $0.stage == .message && $0.attempt == 0 ? .pause : nil }
        let dispatcher = try post.dispatcher([channel(server.port)])
        async let drained = dispatcher.drain()
        try await eventually("all others") {
            try await post.seeded.states().count { $0 == .accepted } == 7 ? true : nil
        }
        #expect(try await post.seeded.states().contains(.sending))
        server.release()
        _ = try await drained
        #expect(try await post.seeded.states() == Array(repeating: .accepted, count: 8))
    }

    @Test("an address that no longer is, is suspended")
    func suspended() async throws {
        let post = try await post(2)
        let server = try ScriptedSMTPServer {
            $0.stage == .recipient && $0.line.contains("p0@") ? .reply("550 5.1.1 no such user") : nil
        }
        try await post.dispatcher([channel(server.port)]).drain()
        #expect(try await post.seeded.states() == [.accepted, .failed])
        #expect(try await post.ledger.contactPoints(of: "p0").first?.suspension != nil)
        #expect(try await post.ledger.contactPoints(of: "p1").first?.suspension == nil)
    }

    @Test("two hundred invitations reach a real server", .enabled(if: RequiredServer.have(.smtpSink)))
    func sink() async throws {
        let (post, sink) = (try await post(200), try SMTPSink())
        #expect(try await post.dispatcher([channel(sink.port, connections: 4)]).drain() == 200)
        #expect(try await post.seeded.states() == Array(repeating: .accepted, count: 200))
    }
}
