import Foundation
import Ledger
import Sessions
import Testing

@Suite("The board's list of topics and open work")
struct BoardTopicsTests {
    @Test("the chair sees what is proposed, what it is like, and what the last review left open")
    func list() async throws {
        try await TestSite.run { site, browser in
            let link = site.boardLink()
            let empty = try await browser.get("/b/\(link)?lang=vi")
            #expect(!empty.body.contains("Chuyên đề đăng ký") && !empty.body.contains("còn mở"))
            for (person, title) in [("mai", "Làm quen <b>văn học</b>"), ("lan", "lam quen van hoc b")] {
                let topic = Contribution(
                    id: .init(person), kind: .topic, group: "cluster", person: Person.ID(person), text: title,
                    source: .person(note: "x"), at: site.clock.now)
                try await site.ledger.record([.contribution(topic)], from: .person(note: "x"), at: site.clock.now)
            }
            let action = FollowUp(id: "", kind: .action, group: "cluster", text: "mượn loa", owner: "cô Hoa")
            try await site.ledger.add(action, at: site.clock.now)
            let page = try await browser.get("/b/\(link)?lang=vi")
            for words in ["Chuyên đề đăng ký", "đề xuất", "giống “lam quen van hoc b”", "mượn loa", "cô Hoa"] {
                #expect(page.body.contains(words), "\(words)")
            }
            #expect(!page.body.contains("<b>văn học"))
        }
    }

    @Test("beside whoever has not answered stands that they are away, and that nothing reaches them")
    func silence() async throws {
        try await TestSite.run { site, browser in
            let board = "/b/\(site.boardLink())?s=s1&lang=vi"
            try await site.ledger.setAway("mai", until: WallDate("2027-09-20"), at: site.clock.now)
            let point = try #require(try await site.ledger.contactPoints(of: "john").first)
            try await site.ledger.suspend(point.id, reason: "550 <john@example.org>", at: site.clock.now)
            let page = try await browser.get(board)
            #expect(page.body.contains("vắng đến 20/9"))
            #expect(page.body.contains("không gửi thư tới được"))
            #expect(!page.body.contains("john@example.org"), "nobody's address stands there")
        }
    }
}
