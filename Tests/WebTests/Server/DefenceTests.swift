import Foundation
import Sessions
import Testing
import Tokens

@Suite("What every request meets")
struct DefenceTests {
    @Test(
        "a form from elsewhere is refused",
        arguments: [
            (["origin": "https://evil.example"], 403), (["origin": "null"], 403), (["host": "evil.example"], 403),
            (["host": "127.0.0.1.evil.example:80"], 403), (["sec-fetch-site": "cross-site"], 403),
            (["sec-fetch-site": "same-site"], 403), (["host": ""], 400),
            (["origin": ""], 303), (["origin": "null", "sec-fetch-site": "same-origin"], 303),
            (["host": "meet.example.org", "origin": "https://meet.example.org"], 303),
            (["host": "meet.example.org", "origin": "https://meet.example.org.evil.example"], 403),
            (["host": "localhost:9000", "origin": "http://localhost:9000"], 303),
        ] as [([String: String], Int)])
    func origins(headers: [String: String], status: Int) async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let answer = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted")], headers)
            #expect(answer.status == status || status == 400 && answer.status == 403)
            #expect(try await site.answers(of: "mai").isEmpty == (status != 303))
        }
    }

    @Test("the headers that keep a page to itself", arguments: ["/", "/a/x", "/style.css", "/nowhere", "/health"])
    func headers(path: String) async throws {
        try await TestSite.run { _, browser in
            let answer = try await browser.get(path)
            let policy = try #require(answer.headers["content-security-policy"])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("script-src") && !policy.contains("unsafe"))
            #expect(answer.headers["x-content-type-options"] == "nosniff")
            #expect(answer.headers["referrer-policy"] == "same-origin")
            #expect(answer.headers["x-frame-options"] == "DENY")
            #expect(answer.headers["server"] == nil)
            #expect(answer.headers["cache-control"]?.hasPrefix(path == "/style.css" ? "public" : "no-store") == true)
        }
    }

    @Test("a body that is too long is refused, and the ledger keeps nothing of it")
    func bodyLimit() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            let long = String(repeating: "a", count: 65 << 10)
            let answer = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted"), ("x", long)])
            #expect(answer.status == 413)
            #expect(try await site.answers(of: "mai").isEmpty)
            let fits = String(repeating: "a", count: 60 << 10)
            let second = try await browser.post("/a/\(token)", [("s", "s1"), ("choice", "accepted"), ("x", fits)])
            #expect(second.status == 303)
        }
    }

    @Test("other methods, and headers without end, are refused")
    func oddRequests() async throws {
        try await TestSite.run { site, browser in
            let token = try await site.page(for: "mai")
            for method in ["PUT", "DELETE", "OPTIONS", "PATCH"] {
                let answer = try await browser.get("/a/\(token)", method: method)
                #expect(answer.status == 405 && answer.headers["allow"] == "GET, HEAD, POST")
            }
            let endless = try? await browser.get("/", ["x": String(repeating: "y", count: 40 << 10)])
            #expect(endless.map { (400...499).contains($0.status) } ?? true)
            let answer1 = try await browser.get("/health")
            #expect(answer1.status == 200)
        }
    }

    @Test("the language is the reader's choice, then the person's, then the browser's")
    func languages() async throws {
        try await TestSite.run { site, browser in
            let mai = try await site.page(for: "mai")
            let john = try await site.page(for: "john")
            func language(_ path: String, _ headers: [String: String] = [:]) async throws -> String? {
                let body = try await browser.get(path, headers).body
                return body.firstMatch(of: /<html lang="(..)">/).map { String($0.1) }
            }
            #expect(try await language("/a/\(mai)", ["accept-language": "en"]) == "vi")
            #expect(try await language("/a/\(john)", ["accept-language": "vi"]) == "en")
            #expect(try await language("/a/\(john)?lang=vi") == "vi")
            #expect(try await language("/a/\(mai)", ["cookie": "x=1; lang=en"]) == "en")
            #expect(try await language("/a/\(mai)?lang=xx", ["cookie": "lang=zz"]) == "vi")
            #expect(try await language("/nowhere", ["accept-language": "en"]) == "en")
            #expect(try await language("/nowhere") == "vi")
            let chosen = try await browser.get("/a/\(mai)?lang=en")
            #expect(chosen.headers["set-cookie"]?.hasPrefix("lang=en; Path=/; ") == true)
            #expect(chosen.headers["set-cookie"]?.hasSuffix("HttpOnly; Secure") == true)
        }
    }

    @Test("metrics are for this machine only, whatever proxy stands before it")
    func metrics() async throws {
        try await TestSite.run { _, browser in
            let local = try await browser.get("/metrics")
            #expect(local.body == "convoke_up 1\n")
            let forwarded = try await browser.get("/metrics", ["x-forwarded-for": "192.0.2.1"])
            #expect(forwarded.status == 404)
            let ready = try await browser.get("/ready")
            #expect(ready.status == 200)
            let posted = try await browser.post("/health", [])
            #expect(posted.status == 405)
        }
    }
}
