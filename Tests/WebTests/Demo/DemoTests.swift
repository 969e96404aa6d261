import Foundation
import Ledger
import Sessions
import Testing
import Tokens
import Web

@Suite("The demo's pages")
struct DemoTests {
    @Test("without controls there are none of them", arguments: ["/people", "/mail?m=x", "/board?g=cluster", "/clock"])
    func absent(path: String) async throws {
        try await TestSite.run { _, browser in
            let answer1 = try await browser.get(path)
            #expect(answer1.status == 404)
            let answer2 = try await browser.post(path, [("to", "next")])
            #expect(answer2.status == 404)
        }
    }

    @Test("a mailbox, a message in each form, and an answer with what became of it")
    func reply() async throws {
        try await TestSite.run(demo: rehearsal) { site, browser in
            let message = try await site.mail("mai", "Mời dự: Sinh hoạt cụm")
            let boxes = try await browser.get("/people")
            #expect(boxes.body.contains("Trần Thị Mai") && boxes.body.contains("1 thư"))
            let answer3 = try await browser.get("/people?p=mai")
            #expect(answer3.body.contains("Mời dự: Sinh hoạt cụm"))
            for (view, words) in [
                ("text", "&lt;script&gt;alert(1)"), ("calendar", "BEGIN:VCALENDAR"), ("raw", "&lt;script&gt;alert(1)"),
                ("html", "<iframe src=\"/mail/html?m=\(message.id)\""),
            ] {
                let page = try await browser.get("/mail?m=\(message.id)&view=\(view)")
                #expect(page.body.contains(words) && !page.body.contains("<script"), "\(view)")
            }
            let empty = try await browser.post("/mail", [("m", message.id.rawValue), ("words", " \r\n")])
            #expect(empty.status == 422)
            let sent = try await browser.post("/mail", [("m", message.id.rawValue), ("words", "dạ em đi ạ")])
            #expect(sent.status == 303)
            let location = try #require(sent.headers["location"]?.split(separator: "#").first.map(String.init))
            let after = try await browser.get(location)
            for words in ["đã ghi nhận", "dự · thêm 1 người", "dạ em đi ạ", "nhận lời", "mã ở dòng To"] {
                #expect(after.body.contains(words), "\(words)")
            }
            let board = try await browser.get("/board?g=cluster&s=s1")
            #expect(board.status == 200 && board.body.contains("nói là đi"))
            for page in [after, board] {
                for words in ["says yes", "means yes", "the token in To"] {
                    #expect(!page.body.contains(words), "an English reader's explanation: \(words)")
                }
            }
            let english = try await browser.get("/board?g=cluster&s=s1&lang=en")
            #expect(english.body.contains("says yes") && !english.body.contains("nói là đi"))
        }
    }

    @Test("a message's own HTML runs nothing, sends nothing and fetches nothing")
    func sandbox() async throws {
        try await TestSite.run(demo: rehearsal) { site, browser in
            let message = try await site.mail("mai", "x")
            let html = try await browser.get("/mail/html?m=\(message.id)")
            let policy = try #require(html.headers["content-security-policy"])
            #expect(policy.hasPrefix("sandbox ") && !policy.contains("allow-scripts") && !policy.contains("allow-same"))
            #expect(policy.contains("form-action 'none'") && policy.contains("frame-ancestors 'self'"))
            #expect(html.body.contains("<head><base target=\"_blank\">"))
        }
    }

    @Test("the clock shows what comes next, moves by a press of a button only, and leads back to our own pages")
    func clock() async throws {
        try await TestSite.run(demo: rehearsal) { site, browser in
            let before = try await browser.get("/?lang=en", ["accept-language": "en"])
            #expect(before.body.contains("Wed 1 Sep 2027, 07:00") && before.body.contains("3 reminders go out"))
            let answer4 = try await browser.get("/clock?to=day")
            #expect(answer4.status == 404)
            #expect(site.clock.now == TestSite.start)
            let moved = try await browser.post("/clock", [("to", "day"), ("back", "/people?p=mai")])
            #expect(moved.headers["location"] == "/people?p=mai")
            #expect(site.clock.now == TestSite.start.addingTimeInterval(86_400))
            let answer5 = try await browser.get("/")
            #expect(answer5.body.contains("đã gửi 3 thư nhắc &lt;b&gt;"))
            let english = try await browser.get("/?lang=en")
            #expect(english.body.contains("3 reminders went out &lt;b&gt;"), "worded for whoever looks")
            _ = try await browser.get("/?lang=vi")
            for back in ["//evil.example", "https://evil.example", "/\\evil.example"] {
                let answer = try await browser.post("/clock", [("to", "week"), ("back", back)])
                #expect(answer.headers["location"] == "/")
            }
        }
    }

    @Test("a name that somebody made point to this machine shows nothing")
    func rebinding() async throws {
        try await TestSite.run(demo: rehearsal) { _, browser in
            let answer6 = try await browser.get("/people", ["host": "evil.example"])
            #expect(answer6.status == 403)
        }
    }

    @Test(
        "for looking at the pages by hand: CONVOKE_LOOK_AT_PAGES=8080 serves them for an hour",
        .enabled(if: ProcessInfo.processInfo.environment["CONVOKE_LOOK_AT_PAGES"] != nil))
    func look() async throws {
        let port = ProcessInfo.processInfo.environment["CONVOKE_LOOK_AT_PAGES"].flatMap(Int.init) ?? 8080
        try await TestSite.run(demo: rehearsal, port: port) { site, browser in
            let message = try await site.mail("mai", "[Cụm 3] Mời dự: Sinh hoạt cụm lần 1 – thứ Ba 14/9/2027 #k7f2")
            _ = try await browser.post("/mail", [("m", message.id.rawValue), ("words", "dạ em đi ạ, thêm 1 cô nữa")])
            let john = try await site.page(for: "john", ["s1", "s2"])
            let left = [("s", "s1"), ("choice", "tentative"), ("comment", "I have to ask my head first.")]
            _ = try await browser.post("/a/\(john)", left)
            let leave = try await site.page(for: "lan", ["s2"], purpose: .unsubscribe)
            let mai = try await site.page(for: "mai", ["s2"])
            print(
                "LOOK mail=/mail?m=\(message.id) a=/a/\(john)?s=s1 l=/l/\(leave) f=/f/\(mai)?s=s2 b=/b/\(site.boardLink())"
            )
            try await Task.sleep(for: .seconds(3600))
        }
    }
}
