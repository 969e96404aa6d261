import Channels
import Foundation
import Ledger
import Sessions
import Testing
import Tokens
import Web

@Suite("The way in for webhooks")
struct InboundTests {
    private let key = WebhookKey.shared(Secret(Array(repeating: 9, count: 32)))

    private func signed(_ body: [UInt8], id: String, at date: Date) -> [String: String] {
        let timestamp = Int64(date.timeIntervalSince1970)
        return [
            "webhook-id": id, "webhook-timestamp": "\(timestamp)",
            "webhook-signature": WebhookSignature.sign(id: id, timestamp: timestamp, body: body, keys: [key]),
        ]
    }

    @Test("Law 6: what is acknowledged is in the ledger, byte for byte, and a second copy is acknowledged and not kept")
    func stores() async throws {
        try await TestSite.run(endpoints: [WebhookEndpoint(keys: [key])]) { site, browser in
            let body: [UInt8] = Array("From: mai@example.org\r\n\r\nd\u{1EA1} em \u{111}i".utf8) + [0, 255, 10]
            let headers = signed(body, id: "msg_1", at: site.clock.now)
            for _ in 0..<2 {
                // A server behind a proxy comes by any name, and from no page of ours.
                let answer = try await browser.send(
                    "POST", "/in/webhook",
                    headers.merging(["host": "inside:1", "origin": "https://elsewhere.example"]) { $1 }, body: body)
                #expect(answer.status == 202)
            }
            let stored = try await site.ledger.incoming()
            #expect(stored.count == 1)
            let message = try #require(try await site.ledger.incoming(stored[0].message.id)).message
            #expect(message.raw == body && message.source == "webhook:msg_1" && message.state == .pending)
            #expect(site.rings.count == 1)
        }
    }

    @Test("what is not signed, stale or changed on its way is counted and not kept")
    func refuses() async throws {
        try await TestSite.run(endpoints: [WebhookEndpoint(keys: [key])]) { site, browser in
            let body = Array("x".utf8)
            let good = signed(body, id: "a", at: site.clock.now)
            let stale = signed(body, id: "a", at: site.clock.now.addingTimeInterval(-600))
            let answer1 = try await browser.send("POST", "/in/webhook", [:], body: body)
            #expect(answer1.status == 401)
            let answer2 = try await browser.send("POST", "/in/webhook", stale, body: body)
            #expect(answer2.status == 401)
            let answer3 = try await browser.send("POST", "/in/webhook", good, body: body + [1])
            #expect(answer3.status == 401)
            let answer4 = try await browser.send("POST", "/in/other", good, body: body)
            #expect(answer4.status == 404)
            let answer5 = try await browser.send("GET", "/in/webhook", good, body: [])
            #expect(answer5.status == 405)
            let long = [UInt8](repeating: 65, count: 257 << 10)
            let longHeaders = signed(long, id: "b", at: site.clock.now)
            let answer6 = try await browser.send("POST", "/in/webhook", longHeaders, body: long)
            #expect(answer6.status == 413)
            let fits = [UInt8](repeating: 65, count: 200 << 10)
            let fitting = signed(fits, id: "c", at: site.clock.now)
            let answer7 = try await browser.send("POST", "/in/webhook", fitting, body: fits)
            #expect(answer7.status == 202)
            #expect(try await site.ledger.incoming().count == 1)
            #expect(site.server.refusals.values.reduce(0, +) == 3)
        }
    }
}
