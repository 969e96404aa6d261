import Foundation
import Ledger
import Sessions
import Testing
import Tokens

@Suite("The page of a date poll")
struct PollPageTests {
    private func open(_ site: TestSite) async throws {
        try await site.ledger.make(.postpone, of: "s1", reason: nil, at: site.clock.now)
        let starts = try ["2027-09-14T08:00", "2027-09-16T14:00"].map { try #require(WallTime($0)) }
        try await site.ledger.openPoll(
            of: "s1", between: starts, until: try #require(WallDate("2027-09-08")), at: site.clock.now)
    }

    private func answers(of person: Person.ID, _ site: TestSite) async throws -> [Int: Vote.Answer]? {
        try await site.ledger.pollBoard(of: "s1")?.voters.first { $0.person.id == person }?.answers
    }

    @Test("Law 7: opening shows the options and records nothing; the button does, as often as one likes")
    func votes() async throws {
        try await TestSite.run { site, browser in
            try await open(site)
            let token = try await site.page(for: "john", kind: .datePoll)
            let page = try await browser.get("/v/\(token)?s=s1")
            #expect(page.status == 200 && page.body.contains("Tuesday, 14 September 2027, 08:00"))
            #expect(page.body.contains("When could you come?") && !page.body.contains(" checked"))
            #expect(try await answers(of: "john", site) == [:])
            for (one, two) in [("yes", "no"), ("if-need-be", "yes")] {
                let sent = try await browser.post("/v/\(token)?s=s1", [("s", "s1"), ("o1", one), ("o2", two)])
                #expect(sent.status == 303)
            }
            #expect(try await answers(of: "john", site) == [1: .ifNeedBe, 2: .yes])
            let done = try await browser.get("/v/\(token)?s=s1&done=1")
            #expect(done.body.contains("Recorded. Thank you!") && done.body.contains(" checked"))
        }
    }

    @Test("nothing chosen, an option nobody offered and a closed poll record nothing")
    func refused() async throws {
        try await TestSite.run { site, browser in
            try await open(site)
            let token = try await site.page(for: "mai", kind: .datePoll)
            for fields in [[], [("o9", "yes")], [("o1", "perhaps")]] as [[(String, String)]] {
                #expect(try await browser.post("/v/\(token)", [("s", "s1")] + fields).status == 422)
            }
            try await site.ledger.closePoll(of: "s1", choosing: 1, reason: nil, at: site.clock.now)
            #expect(try await browser.post("/v/\(token)", [("s", "s1"), ("o1", "yes")]).status == 409)
            #expect(try await browser.get("/v/\(token)").body.contains("Ngày họp đã chốt"))
            #expect(try await answers(of: "mai", site) == [:])
        }
    }
}
