import Foundation
import Ledger
import Sessions
import Testing
import Tokens

@Suite("The answer page")
struct AnswerPageTests {
    @Test("shows who, what, when and where, with the link's choice selected")
    func shows() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let page = try await browser.get("/a/\(token)?s=s1&c=declined")
            #expect(page.status == 200)
            for words in [
                "cô Trần Thị Mai", "Sinh hoạt cụm lần 1", "thứ Ba, ngày 14 tháng 9 năm 2027, 08:00 (giờ Việt Nam)",
                "MN Bắc", "1 Phố Bắc", "Cụm mầm non số 3", "value=\"declined\" required checked",
            ] { #expect(page.body.contains(words), "\(words)") }
            #expect(!page.body.contains("value=\"accepted\" required checked"))
        }
    }

    @Test("a session without a date shows no date and asks nothing")
    func postponed() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            try await site.ledger.make(.postpone, of: "s1", reason: "dịch", at: site.clock.now)
            let page = try await browser.get("/a/\(token)?s=s1")
            #expect(page.body.contains("chưa định ngày") && page.body.contains("Buổi này chưa có ngày"))
            #expect(!page.body.contains("14 tháng 9") && !page.body.contains("name=\"choice\""))
            let answer = try await browser.post("/a/\(token)?s=s1", [("s", "s1"), ("choice", "accepted")])
            #expect(answer.status == 409)
        }
    }

    @Test(
        "Law 7: neither GET nor HEAD records anything or uses a token up",
        arguments: ["GET", "HEAD"], ["a", "f", "l", "b"])
    func readingChangesNothing(method: String, page: String) async throws {
        try await TestSite.run { site, browser in
            let token =
                page == "b"
                ? site.boardLink()
                : try await site.page(for: "mai", purpose: page == "l" ? .unsubscribe : .page)
            let before = try await site.dump()
            for query in ["", "?s=s1&c=accepted", "?s=s1&c=declined&done=1", "?List-Unsubscribe=One-Click&all=1"] {
                let answer = try await browser.get("/\(page)/\(token)\(query)", method: method)
                #expect(answer.status == 200)
                #expect(answer.body.isEmpty == (method == "HEAD"))
            }
            #expect(try await site.dump() == before)
            #expect(site.rings.count == 0)
            if page == "a" {
                let answer = try await browser.post("/a/\(token)?s=s1", [("s", "s1"), ("choice", "accepted")])
                #expect(answer.status == 303)
            }
        }
    }

    @Test("a press of the button is recorded whole, shown again, and can be changed")
    func records() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let fields = [
                ("s", "s1"), ("choice", "accepted"), ("guests", "2"), ("late", "1"),
                ("comment", "Em đến muộn\r\nmột chút & xin lỗi"), ("delegate", "không ai"),
            ]
            let answer = try await browser.post("/a/\(token)?s=s1", fields)
            #expect(answer.status == 303)
            #expect(answer.headers["location"] == "../a/\(token)?s=s1&done=1")
            let rsvp = try #require(try await site.answers(of: "mai").last)
            #expect(rsvp.status == .accepted && rsvp.guests == 2 && rsvp.late && !rsvp.leavesEarly)
            #expect(rsvp.delegate == nil)
            #expect(rsvp.comment == "Em đến muộn\nmột chút & xin lỗi")
            #expect(rsvp.rule == Reason(vi: "trang trả lời", en: "answer page"))
            #expect(site.rings.count == 1)
            let again = try await browser.get("/a/\(token)?s=s1&done=1")
            #expect(again.body.contains("Đã ghi nhận:"))
            #expect(again.body.contains("dự · thêm 2 người · đến muộn"))
            #expect(again.body.contains("một chút &amp; xin lỗi"))
            let changed = try await browser.post(
                "/a/\(token)?s=s1", [("s", "s1"), ("choice", "delegated"), ("delegate", "cô Thu")])
            #expect(changed.status == 303)
            #expect(try await site.answers(of: "mai").map(\.status) == [.accepted, .delegated])
            #expect(try await site.answers(of: "mai").last?.delegate == "cô Thu")
        }
    }

    @Test(
        "what cannot be recorded is shown again with the reason, and nothing is lost",
        arguments: [
            ([("choice", "perhaps")], "Xin chọn một câu trả lời"), ([("choice", "needs-action")], "Xin chọn"),
            ([("choice", "delegated"), ("delegate", " ")], "tên người đi thay"),
            ([("choice", "accepted"), ("guests", "51")], "từ 0 đến 50"),
            ([("choice", "accepted"), ("guests", "-1")], "từ 0 đến 50"),
            ([("choice", "accepted"), ("guests", "một")], "từ 0 đến 50"),
            ([("choice", "accepted"), ("comment", String(repeating: "a", count: 2001))], "2000 chữ"),
        ] as [([(String, String)], String)])
    func faults(fields: [(String, String)], reason: String) async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let answer = try await browser.post("/a/\(token)?s=s1", [("s", "s1")] + fields + [("late", "1")])
            #expect(answer.status == 422)
            #expect(answer.body.contains(reason))
            #expect(answer.body.contains("name=\"late\" value=\"1\" checked"))
            #expect(try await site.answers(of: "mai").isEmpty)
        }
    }

    @Test("each session of one message is answered for itself")
    func severalSessions() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai", ["s1", "s2"])
            let page = try await browser.get("/a/\(token)?s=s2&c=tentative")
            #expect(page.body.components(separatedBy: "<form method=\"post\"").count == 3)
            #expect(page.body.components(separatedBy: "value=\"tentative\" required checked").count == 2)
            let second = try #require(page.body.range(of: "Chuyên đề &lt;i&gt;kể chuyện"))
            let first = try #require(page.body.range(of: "<h1>Sinh hoạt cụm lần 1"))
            #expect(second.lowerBound < first.lowerBound)
            _ = try await browser.post("/a/\(token)?s=s2", [("s", "s1"), ("choice", "declined")])
            #expect(try await site.answers(of: "mai", to: "s1").map(\.status) == [.declined])
            #expect(try await site.answers(of: "mai", to: "s2").isEmpty)
        }
    }

    @Test("a session the message does not speak of, a cancelled one and one that is over take no answer")
    func closed() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let foreign = try await browser.post("/a/\(token)", [("s", "s2"), ("choice", "accepted")])
            #expect(foreign.status == 409)
            try await site.ledger.cancel("s1", reason: "Mưa bão", at: site.clock.now)
            let cancelled = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted")])
            #expect(cancelled.status == 409)
            #expect(cancelled.body.contains("đã bị hủy") && cancelled.body.contains("Mưa bão"))
            try await site.ledger.restore("s1", reason: nil, at: site.clock.now)
            site.clock.set("2027-09-14T12:00")
            let over = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted")])
            #expect(over.status == 409)
            #expect(over.body.contains("/f/\(token)?s=s1"))
            #expect(try await site.answers(of: "mai").isEmpty)
        }
    }

    @Test("somebody's name and words are never markup")
    func hostileNames() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "hoa", ["s1", "s2"])
            let comment = "</textarea><script>x</script>\"'&\u{0301}<"
            _ = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted"), ("comment", comment)])
            let link = site.boardLink()
            for path in ["/a/\(token)?s=s1", "/f/\(token)", "/b/\(link)", "/b/\(link)?s=s1", "/b/\(link)?s=s2"] {
                let page = try await browser.get(path)
                #expect(page.status == 200)
                #expect(!page.body.contains("<script") && !page.body.contains("<i>") && !page.body.contains("<b>Nam"))
                #expect(!page.body.contains("\u{202E}"))
            }
            let evil = try await browser.get("/a/\(token)?s=%3Cscript%3E&lang=%22%3E%3Cscript%3E&c=%22x")
            #expect(evil.status == 200 && !evil.body.contains("<script"))
        }
    }
}
