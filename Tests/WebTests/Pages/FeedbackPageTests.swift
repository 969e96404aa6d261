import Foundation
import Ledger
import Sessions
import Testing
import Tokens

@Suite("The feedback page")
struct FeedbackPageTests {
    @Test("questions open with the session, are recorded, and can be answered again")
    func named() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "john", kind: .feedbackRequest)
            let early = try await browser.get("/f/\(token)?s=s1")
            #expect(early.body.contains("The questions open when the meeting begins"))
            let tooSoon = try await browser.post("/f/\(token)?s=s1", [("s", "s1"), ("q1", "5")])
            #expect(tooSoon.status == 200)
            site.clock.set("2027-09-14T13:00")
            let page = try await browser.get("/f/\(token)?s=s1")
            #expect(page.body.contains("Buổi họp có ích không?") && page.body.contains("value=\"5\""))
            for score in ["5", "3"] {
                let sent = try await browser.post(
                    "/f/\(token)?s=s1", [("s", "s1"), ("q1", score), ("q2", "kể chuyện"), ("remark", "cảm ơn")])
                #expect(sent.status == 303)
            }
            let board = try #require(try await site.ledger.board(of: "s1"))
            #expect(board.questions.map(\.scores) == [[3], []])
            #expect(board.questions.map(\.words) == [[], ["kể chuyện"]])
            #expect(board.remarks.last == "cảm ơn")
            #expect(board.rows.first { $0.person.id == "john" }?.hasGivenFeedback == true)
            let done = try await browser.get("/f/\(token)?s=s1&done=1")
            #expect(done.body.contains("Recorded. Thank you!"))
        }
    }

    @Test(
        "an empty form, a score off the scale and a remark without end are not recorded",
        arguments: [
            [], [("q1", "6")], [("q1", "0")], [("q9", "5")], [("q2", "  ")],
            [("q1", "5"), ("remark", String(repeating: "x", count: 2001))],
        ] as [[(String, String)]])
    func refused(fields: [(String, String)]) async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", ["s1", "s2"], kind: .feedbackRequest)
            site.clock.set("2027-09-17T08:00")
            for session in ["s1", "s2"] {
                let answer = try await browser.post("/f/\(token)", [("s", session)] + fields)
                #expect(answer.status == 422)
            }
            #expect(try await site.dump().allSatisfy { !$0.hasPrefix("feedback") && !$0.hasPrefix("anonymous") })
        }
    }

    @Test("Law 13: an anonymous form is stored without person, time or order, once, and nothing of it is logged")
    func anonymous() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", ["s2"], kind: .feedbackRequest)
            site.clock.set("2027-09-17T08:00")
            let page = try await browser.get("/f/\(token)?s=s2")
            #expect(page.body.contains("Phiếu này không ghi tên"))
            let fields = [("s", "s2"), ("q1", "2"), ("q2", "bớt giấy tờ"), ("remark", "thật lòng")]
            let answer1 = try await browser.post("/f/\(token)?s=s2", fields)
            #expect(answer1.status == 303)
            let rows = try await site.dump()
            let stored = rows.filter { $0.contains("bớt giấy tờ") }
            #expect(stored.count == 1 && stored[0].hasPrefix("anonymousFeedback "))
            #expect(!stored[0].contains("mai") && !stored[0].contains(String(site.clock.now.millisecondsSince1970)))
            #expect(rows.contains { $0.hasPrefix("feedbackMark ") && $0.contains("mai") })
            let again = try await browser.post("/f/\(token)?s=s2", fields)
            #expect(again.status == 422 && again.body.contains("đã được gửi trước đó"))
            let closed = try await browser.get("/f/\(token)?s=s2")
            #expect(!closed.body.contains("<textarea") && !closed.body.contains("bớt giấy tờ"))
            #expect(try await site.ledger.board(of: "s2")?.withheldAnswers == 1)
            #expect(!site.log.text.contains("thật lòng"))
        }
    }
}
