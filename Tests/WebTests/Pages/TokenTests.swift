import Foundation
import Ledger
import Sessions
import Testing
import Tokens

@Suite("Tokens and links")
struct TokenTests {
    @Test("a token of one purpose opens no other page", arguments: TokenPurpose.allCases)
    func purposes(purpose: TokenPurpose) async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", purpose: purpose)
            for page in ["a", "f", "l", "b"] {
                let isIts = purpose == .page && page != "l" && page != "b" || purpose == .unsubscribe && page == "l"
                let answer1 = try await browser.get("/\(page)/\(token)")
                #expect(answer1.status == (isIts ? 200 : 404), "\(page)")
            }
        }
    }

    @Test("a link that is cut, invented or of a message long gone opens a friendly page")
    func strange() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let unknown = site.mint.mint(delivery: 42, purpose: .page)
            for (path, status) in [
                ("/a/\(token.dropLast())", 404), ("/a/x", 404), ("/f/%00%ff", 404), ("/a/\(unknown)", 410),
                ("/b/\(token)", 404), ("/nowhere", 404), ("/a/\(token)/more", 404), ("//", 404),
            ] {
                let page = try await browser.get(path)
                #expect(page.status == status || path == "//", "\(path)")
                #expect(page.body.contains("<h1>"))
                #expect(!page.body.lowercased().contains("error"))
            }
        }
    }

    @Test("page tokens expire; leaving never does")
    func expiry() async throws {
        try await TestSite.run { site, browser in
            let page = try await site.page(for: "mai")
            let leave = try await site.page(for: "mai", ["s2"], purpose: .unsubscribe)
            site.clock.set("2027-11-10T08:00")
            let answer2 = try await browser.get("/a/\(page)")
            #expect(answer2.status == 200)
            site.clock.set("2027-11-14T08:00")
            let answer3 = try await browser.get("/a/\(page)")
            #expect(answer3.status == 410)
            let answer4 = try await browser.get("/f/\(page)")
            #expect(answer4.status == 410)
            let late = try await browser.post("/f/\(page)", [("s", "s1"), ("q1", "5")])
            #expect(late.status == 410)
            site.clock.set("2037-01-01T08:00")
            let answer5 = try await browser.get("/l/\(leave)")
            #expect(answer5.status == 200)
        }
    }

    @Test("Law 14: no token, name or word reaches the log")
    func logs() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let leave = try await site.page(for: "mai", ["s2"], purpose: .unsubscribe)
            let link = site.boardLink()
            for path in [
                "/a/\(token)", "/f/\(token)?s=s1", "/l/\(leave)", "/b/\(link)?s=s1", "/\(token)", "/a/\(token)x",
            ] {
                _ = try await browser.get(path)
                _ = try await browser.post(path, [("s", "s1"), ("choice", "accepted"), ("comment", "thì thầm")])
                _ = try await browser.post(path, [("choice", "accepted")], ["origin": "https://evil.example"])
            }
            let log = site.log.text
            #expect(log.contains("/a") && log.contains("a form from elsewhere was refused"))
            for secret in [token, leave, link, "thì thầm", "Mai", "mai@example.org"] {
                #expect(!log.contains(secret), "\(secret)")
            }
        }
    }

    @Test("the board opens for those who run the group, by a link that is not over")
    func board() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            _ = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted"), ("guests", "1")])
            let link = site.boardLink()
            let list = try await browser.get("/b/\(link)")
            #expect(list.status == 200 && list.body.contains("/b/\(link)?&amp;s=s1"))
            let board = try await browser.get("/b/\(link)?&s=s1")
            #expect(board.body.contains("<b>2</b> <span>người dự kiến có mặt"))
            #expect(board.body.contains("trang trả lời") && board.body.contains("Trần Thị Mai"))
            let answer6 = try await browser.get("/b/\(link)?s=other")
            #expect(answer6.status == 404)
            let answer7 = try await browser.get("/b/\(site.boardLink("mai"))")
            #expect(answer7.status == 403)
            let answer8 = try await browser.post("/b/\(link)", [])
            #expect(answer8.status == 405)
            site.clock.set(site.clock.now.addingTimeInterval(3601))
            let answer9 = try await browser.get("/b/\(link)")
            #expect(answer9.status == 410)
        }
    }
}
