import Foundation
import Ledger
import Sessions
import Testing
import Tokens

@Suite("The leave page")
struct LeavePageTests {
    private func muted(_ site: TestSite) async throws -> Set<Notice.Kind> {
        try await site.ledger.mutedKinds(of: "mai", in: "cluster")
    }

    private let optional = Set(Notice.Kind.allCases.filter(\.mayBeLeftOut))

    @Test("a person chooses kind by kind, and can change their mind")
    func chooses() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", purpose: .unsubscribe)
            let page = try await browser.get("/l/\(token)")
            #expect(page.body.components(separatedBy: " checked>").count == optional.count + 1)
            let kept = [("group", "cluster"), ("want", "invitation"), ("want", "reminder")]
            let answer1 = try await browser.post("/l/\(token)", kept)
            #expect(answer1.status == 303)
            #expect(try await muted(site) == optional.subtracting([.invitation, .reminder]))
            let all = optional.map { ("want", $0.rawValue) }
            let answer2 = try await browser.post("/l/\(token)", [("group", "cluster")] + all)
            #expect(answer2.status == 303)
            #expect(try await muted(site).isEmpty)
            _ = try await browser.post("/l/\(token)", [("group", "cluster"), ("want", "digest"), ("all", "1")])
            #expect(try await muted(site) == optional)
            let answer3 = try await browser.post("/l/\(token)", [("group", "other"), ("all", "1")])
            #expect(answer3.status == 409)
        }
    }

    @Test("one click (RFC 8058) needs no cookie, no Origin and no redirect, and works again and again")
    func oneClick() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", purpose: .unsubscribe)
            for _ in 0..<2 {
                let answer = try await browser.post(
                    "/l/\(token)", [("List-Unsubscribe", "One-Click")], ["origin": "", "host": "elsewhere.example"])
                #expect(answer.status == 200)
                #expect(answer.headers["location"] == nil && answer.headers["set-cookie"] == nil)
            }
            #expect(try await muted(site) == optional)
        }
    }

    @Test("one click in the other encoding the RFC allows")
    func multipart() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", purpose: .unsubscribe)
            let body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
            let answer = try await browser.send(
                "POST", "/l/\(token)", ["content-type": "multipart/form-data; boundary=x"], body: Array(body.utf8))
            #expect(answer.status == 200)
            #expect(try await muted(site) == optional)
        }
    }

    @Test("a post without the one field is the page's own form, and a foreign one is refused")
    func otherPosts() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", purpose: .unsubscribe)
            let foreign = try await browser.post(
                "/l/\(token)", [("group", "cluster"), ("all", "1")], ["origin": "https://evil.example"])
            #expect(foreign.status == 403)
            let answer4 = try await browser.post("/l/\(token)", [])
            #expect(answer4.status == 409)
            #expect(try await muted(site).isEmpty)
        }
    }
}
