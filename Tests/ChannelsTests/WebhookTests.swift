import Channels
import ConvokeTesting
import Curl
import Foundation
import Sessions
import Testing
import Tokens

@Suite(.timeLimit(.minutes(2)))
struct `Webhooks` {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/invitation.json")

    private func keys(_ texts: String...) throws -> [WebhookKey] { try texts.map { try #require(WebhookKey($0)) } }

    private func channel(
        _ keys: [WebhookKey], _ addresses: AddressPolicy = .anywhere, at now: Date = composedAt
    ) -> WebhookChannel {
        WebhookChannel(
            keys: keys, loop: HTTPLoop(), addresses: addresses, timeout: .seconds(10), clock: FixedClock(at: now))
    }

    @Test func `the event is written as the golden file has it`() throws {
        let bytes = try channel([]).render(.invitation(), to: "https://example.org").bytes
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(bytes).write(to: fixture) }
        #expect(Data(bytes) == (try Data(contentsOf: fixture)))
    }

    /// Signed once by the package `standardwebhooks` of PyPI:
    /// `Webhook(secret).sign("msg_0123456789abcdef", datetime.fromtimestamp(1819674000, utc), invitation.json)`.
    @Test func `the signature is the one that the reference implementation makes`() async throws {
        let server = try ScriptedHTTPServer()
        let channel = channel(try keys(Self.secret))
        let message = try channel.render(.invitation(), to: server.url)
        #expect(isAccepted(await channel.send(message, to: server.url)))
        let request = try #require(server.received.first)
        #expect(request.method == "POST")
        #expect(request.fields["webhook-id"] == "msg_0123456789abcdef")
        #expect(request.fields["webhook-timestamp"] == "1819674000")
        #expect(request.fields["webhook-signature"] == "v1,pzm+/k/Ut8qXWDTBhSiv3FWo8T+KxKH/tNhMK5iatWg=")
        #expect(request.fields["content-type"] == "application/json; charset=utf-8")
    }

    @Test func `a retry has the same id and body and a signature of its own time`() async throws {
        let server = try ScriptedHTTPServer { _, count in .answer(count == 0 ? 503 : 200) }
        let keys = try keys(Self.secret)
        let message = try channel(keys).render(.invitation(), to: server.url)
        #expect(isDeferred(await channel(keys).send(message, to: server.url)))
        let later = composedAt.addingTimeInterval(3600)
        #expect(isAccepted(await channel(keys, at: later).send(message, to: server.url)))
        let (one, two) = (server.received[0], server.received[1])
        #expect(one.fields["webhook-id"] == two.fields["webhook-id"])
        #expect(one.body == two.body)
        #expect(one.fields["webhook-signature"] != two.fields["webhook-signature"])
    }

    @Test func `what goes out is taken by our own way in, under each of two keys`() async throws {
        let server = try ScriptedHTTPServer()
        let old = try keys("whsec_" + Data((0..<32).map { UInt8($0) }).base64EncodedString())
        let both = try keys(Self.secret) + old
        let channel = channel(both)
        _ = await channel.send(try channel.render(.invitation(), to: server.url), to: server.url)
        let sent = try #require(server.received.first)
        let request = InboundRequest(headers: sent.fields, body: Array(sent.body))
        for keys in [old, try keys(Self.secret)] {
            #expect(
                WebhookEndpoint(keys: keys).receive(request, at: composedAt)
                    == .accept(raw: request.body, source: "webhook:msg_0123456789abcdef", status: 202))
        }
    }

    @Test(
        "a status means",
        arguments: [
            (200, "accepted"), (202, "accepted"), (204, "accepted"), (301, "deferred"), (401, "deferred"),
            (404, "deferred"), (408, "deferred"), (429, "deferred"), (500, "deferred"), (503, "deferred"),
            (400, "failed"), (413, "failed"), (422, "failed"), (410, "failed"),
        ])
    func statuses(_ status: Int, _ meaning: String) async throws {
        let server = try ScriptedHTTPServer { _, _ in .answer(status, fields: ["Location: http://127.0.0.1:1/"]) }
        let channel = channel(try keys(Self.secret))
        let outcome = await channel.send(try channel.render(.invitation(), to: server.url), to: server.url)
        #expect("\(outcome)".hasPrefix(meaning), "\(outcome)")
        #expect(server.received.count == 1, "a redirect is not followed")
        #expect(outcome.failure?.addressIsBad ?? false == (status == 410))
    }

    @Test(
        "Retry-After is seconds or a date, a day at most, and nonsense is nothing",
        arguments: [
            ("120", 120.0), ("0", 0), ("-5", 0), ("999999999", 86_400), ("Tue, 31 Aug 2027 01:05:00 GMT", 300),
            ("Tue, 31 Aug 1999 01:05:00 GMT", 0), ("nan", nil), ("inf", nil), ("1e300", nil), ("soon", nil), ("", nil),
        ] as [(String, Double?)])
    func retryAfter(_ value: String, _ seconds: Double?) async throws {
        let server = try ScriptedHTTPServer { _, _ in .answer(429, fields: ["Retry-After: \(value)"]) }
        let channel = channel(try keys(Self.secret))
        let outcome = await channel.send(try channel.render(.invitation(), to: server.url), to: server.url)
        #expect(outcome.failure?.retryAfter == seconds.map { composedAt.addingTimeInterval($0) })
    }

    @Test(
        "an endpoint on the inside is never connected to", arguments: ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"])
    func inside(_ host: String) async throws {
        let server = try ScriptedHTTPServer()
        let channel = channel(try keys(Self.secret), .publicOnly)
        let address = "http://\(host):\(server.port)/"
        let outcome = await channel.send(try channel.render(.invitation(), to: address), to: address)
        #expect(isFailed(outcome), "\(outcome)")
        #expect(server.connections == 0)
    }

    @Test("what is no http address is final", arguments: ["file:///etc/passwd", "gopher://example.org/", "x", ""])
    func schemes(_ address: String) async throws {
        let channel = channel(try keys(Self.secret))
        #expect(isFailed(await channel.send(try channel.render(.invitation(), to: address), to: address)))
    }

    private func signed(_ body: String, at instant: Date, id: String = "m1") throws -> InboundRequest {
        let timestamp = Int64(instant.timeIntervalSince1970)
        let signature = WebhookSignature.sign(
            id: id, timestamp: timestamp, body: Array(body.utf8), keys: try keys(Self.secret))
        return InboundRequest(
            headers: [
                "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signature,
            ], body: Array(body.utf8))
    }

    @Test func `Law 7: what is unsigned, stale, changed or signed by another is refused`() throws {
        let endpoint = WebhookEndpoint(keys: try keys(Self.secret))
        let good = try signed("From: a@b\r\n\r\nEm đi", at: composedAt)
        func isRefused(_ request: InboundRequest, at now: Date = composedAt) -> Bool {
            if case .refuse(401, _) = endpoint.receive(request, at: now) { true } else { false }
        }
        #expect(!isRefused(good))
        for name in good.headers.keys {
            var missing = good
            missing.headers[name] = nil
            #expect(isRefused(missing), "without \(name)")
        }
        var changed = good
        changed.body.append(0x20)
        #expect(isRefused(changed))
        var renamed = good
        renamed.headers["webhook-id"] = "m2"
        #expect(isRefused(renamed))
        #expect(isRefused(good, at: composedAt.addingTimeInterval(301)))
        #expect(isRefused(good, at: composedAt.addingTimeInterval(-301)))
        let other = WebhookEndpoint(keys: [.generateShared()])
        #expect(other.receive(good, at: composedAt) == .refuse(status: 401, reason: "noMatch"))
        #expect(WebhookEndpoint(keys: []).receive(good, at: composedAt) == .refuse(status: 401, reason: "unsigned"))
    }
}

@Suite struct `The sandbox` {
    struct Full: Error {}

    @Test func `keeps a mail to the letter, and says when it cannot`() async throws {
        let kept = Locked<[[UInt8]]>([])
        let sandbox = SandboxChannel(form: form) { message, address in
            if address.hasPrefix("full") { throw Full() }
            kept.update { $0.append(message.bytes) }
        }
        let message = try sandbox.render(.invitation(), to: "mai@example.org")
        #expect(message == (try form.render(.invitation(), to: "mai@example.org")))
        #expect(isAccepted(await sandbox.send(message, to: "mai@example.org")))
        #expect(kept.value == [message.bytes])
        #expect(isDeferred(await sandbox.send(message, to: "full@example.org")))
    }
}
