import ConvokeTesting
import Curl
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `HTTP loop` {
    let loop = HTTPLoop()

    private func post(_ url: String, _ body: String = "{}", timeout: Duration = .seconds(20)) -> HTTPExchange {
        HTTPExchange(
            .post, url, fields: [HTTPField("webhook-id", "msg_1"), HTTPField("Content-Type", "application/json")],
            body: Data(body.utf8), timeout: timeout, addresses: .anywhere)
    }

    @Test("a request goes out as it was given, and the answer comes back whole")
    func success() async throws {
        let server = try ScriptedHTTPServer { _, _ in
            .answer(202, fields: ["Retry-After: 120", "X-Twice: a", "X-Twice: b"], body: "đã nhận")
        }
        let answer = try await loop.answer(post("\(server.url)/hook?a=b", #"{"tên":"Hạnh"}"#))
        #expect(answer.status == 202)
        #expect(answer.value(of: "retry-after") == "120")
        #expect(answer.fields.filter { $0.name == "X-Twice" }.map(\.value) == ["a", "b"])
        #expect(String(decoding: answer.body, as: UTF8.self) == "đã nhận")
        let request = try #require(server.received.first)
        #expect(request.method == "POST")
        #expect(request.target == "/hook?a=b")
        #expect(request.fields["webhook-id"] == "msg_1")
        #expect(request.fields["content-type"] == "application/json")
        #expect(request.fields["expect"] == nil)
        #expect(String(decoding: request.body, as: UTF8.self) == #"{"tên":"Hạnh"}"#)
    }

    @Test("each method goes out by its name", arguments: [HTTPExchange.Method.get, .post, .put, .delete])
    func methods(_ method: HTTPExchange.Method) async throws {
        let server = try ScriptedHTTPServer()
        let body = method == .put ? Data("x".utf8) : Data()
        let answer = try await loop.answer(HTTPExchange(method, server.url, body: body, addresses: .anywhere))
        #expect(answer.status == 200)
        #expect(server.received.map(\.method) == [method.rawValue])
        #expect(server.received.map(\.body) == [body])
    }

    @Test("a redirect is an answer and is not followed")
    func redirect() async throws {
        let inside = try ScriptedHTTPServer()
        let server = try ScriptedHTTPServer { _, _ in .answer(302, fields: ["Location: \(inside.url)/secret"]) }
        let answer = try await loop.answer(post(server.url))
        #expect(answer.status == 302)
        #expect(inside.connections == 0)
    }

    @Test("an error status is an answer, not a failure", arguments: [400, 410, 429, 500, 503])
    func status(_ status: Int) async throws {
        let server = try ScriptedHTTPServer { _, _ in .answer(status, body: "no") }
        #expect(try await loop.answer(post(server.url)).status == status)
    }

    @Test("an answer of exactly the permitted size is taken, one byte more is refused", arguments: [1000, 1001])
    func sizes(_ size: Int) async throws {
        let server = try ScriptedHTTPServer { _, _ in .answer(200, body: String(repeating: "x", count: size)) }
        var exchange = post(server.url)
        exchange.maximumAnswerBytes = 1000
        if size == 1000 {
            #expect(try await loop.answer(exchange).body.count == 1000)
        } else {
            let failure = try await loop.failure(exchange)
            #expect(failure.kind == .answerTooLarge)
            #expect(failure.requestSent == true)
        }
    }

    @Test("an answer without a length is cut off at the permitted size, too")
    func endless() async throws {
        let server = try ScriptedHTTPServer { _, _ in
            .raw("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 300_000))
        }
        let failure = try await loop.failure(post(server.url))
        #expect(failure.kind == .answerTooLarge)
        #expect(failure.status == 200)
    }

    @Test("a header section without end is refused")
    func headers() async throws {
        let server = try ScriptedHTTPServer { _, _ in
            .raw("HTTP/1.1 200 OK\r\n" + String(repeating: "X-Filler: 0123456789\r\n", count: 10_000))
        }
        let failure = try await loop.failure(post(server.url))
        #expect(failure.kind == .answerTooLarge)
    }

    @Test("Law 5: silence after the whole request is told from silence before it")
    func timeouts() async throws {
        let silent = try ScriptedHTTPServer { _, _ in .silent }
        let after = try await loop.failure(post(silent.url, timeout: .milliseconds(500)))
        #expect(after.kind == .timeout)
        #expect(after.requestSent == true)

        let unread = try ScriptedHTTPServer { _, _ in .ignoreBody }
        let large = String(repeating: "x", count: 32 << 20)
        let before = try await loop.failure(post(unread.url, large, timeout: .seconds(1)))
        #expect(before.kind == .timeout)
        #expect(before.requestSent == false)
    }

    @Test("Law 5: a connection closed after the request is not one closed before it")
    func closes() async throws {
        let after = try ScriptedHTTPServer { _, _ in .closeAfterBody }
        let sent = try await loop.failure(post(after.url))
        #expect(sent.kind == .broken)
        #expect(sent.requestSent == true)

        let before = try ScriptedHTTPServer { _, _ in .closeBeforeBody }
        let large = String(repeating: "x", count: 32 << 20)
        let unsent = try await loop.failure(post(before.url, large))
        #expect(unsent.requestSent == false)

        let nobody = try await loop.failure(post("http://127.0.0.1:\(try Loopback.freePort())"))
        #expect(nobody.kind == .unreachable)
        #expect(!nobody.requestSent)
    }

    @Test("what is not idempotent is never sent twice by itself, what is may use a kept connection")
    func repetition() async throws {
        // The second request on a connection finds it closed just then, which is when libcurl would send again.
        let server = try ScriptedHTTPServer { request, count in
            count == 1 ? .closeAfterBody : .answer(200, body: "\(request.connection)")
        }
        _ = try await loop.answer(post(server.url))
        let failure = try await loop.failure(post(server.url))
        #expect(failure.requestSent)
        #expect(server.received.count == 2)
        #expect(server.connections == 2)
    }

    @Test("cancelling the task ends the request at once and tells how far it was")
    func cancelling() async throws {
        let server = try ScriptedHTTPServer { _, _ in .silent }
        let exchange = post(server.url, timeout: .seconds(3600))
        let task = Task { [loop] in try await loop.failure(exchange) }
        _ = try await server.received(count: 1)
        task.cancel()
        let failure = try await task.value
        #expect(failure.kind == .cancelled)
        #expect(failure.requestSent)
    }

    @Test("a task cancelled before it began sends nothing")
    func cancelledBefore() async throws {
        let server = try ScriptedHTTPServer()
        let exchange = post(server.url)
        let task = Task { [loop] in
            withUnsafeCurrentTask { $0?.cancel() }
            return try await loop.failure(exchange)
        }
        let failure = try await task.value
        #expect(failure.kind == .cancelled)
        #expect(!failure.requestSent)
    }

    @Test("closing the loop ends what waits")
    func closing() async throws {
        let server = try ScriptedHTTPServer { _, _ in .silent }
        let loop = HTTPLoop()
        let exchange = post(server.url, timeout: .seconds(3600))
        let task = Task { try await loop.failure(exchange) }
        _ = try await server.received(count: 1)
        loop.close()
        #expect(try await task.value.kind == .cancelled)
        #expect(try await loop.failure(exchange).kind == .cancelled)
    }

    @Test("one slow server delays no other")
    func slowness() async throws {
        let slow = try ScriptedHTTPServer { _, _ in .silent }
        let quick = try ScriptedHTTPServer()
        let waiting = post(slow.url, timeout: .seconds(3600))
        let tasks = (0..<8).map { _ in Task { [loop] in try await loop.failure(waiting) } }
        _ = try await slow.received(count: 8)
        for _ in 0..<20 { #expect(try await loop.answer(post(quick.url)).status == 200) }
        tasks.forEach { $0.cancel() }
        for task in tasks { #expect(try await task.value.kind == .cancelled) }
    }

    @Test(
        "an inside address is refused in every spelling, and nothing connects",
        arguments: [
            "127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0", "localhost", "[::1]",
            "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[2002:7f00:1::]", "[64:ff9b::7f00:1]", "10.0.0.1",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
        ])
    func inside(_ host: String) async throws {
        let server = try ScriptedHTTPServer()
        var exchange = post("http://\(host):\(server.port)/")
        exchange.addresses = .publicOnly
        let failure = try await loop.failure(exchange)
        #expect(failure.kind == .addressRefused)
        #expect(!failure.requestSent)
        #expect(server.connections == 0)
    }

    @Test("a connection opened for an endpoint on the inside serves no other")
    func reuse() async throws {
        let server = try ScriptedHTTPServer()
        var exchange = post(server.url)
        exchange.isIdempotent = true
        _ = try await loop.answer(exchange)
        exchange.addresses = .publicOnly
        #expect(try await loop.failure(exchange).kind == .addressRefused)
        #expect(server.received.count == 1)
    }

    @Test(
        "only http and https are spoken",
        arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://x/", "", "http://"])
    func schemes(_ url: String) async throws {
        #expect(try await loop.failure(post(url)).kind == .invalidRequest)
    }

    @Test(
        "a line break cannot smuggle a field in",
        arguments: [("X", "a\r\nY: b"), ("X\r\nY", "b"), ("X Y", "b"), ("", "b"), ("X", "a\u{0}b"), ("X:", "b")])
    func smuggling(_ name: String, _ value: String) async throws {
        let server = try ScriptedHTTPServer()
        let exchange = HTTPExchange(.get, server.url, fields: [HTTPField(name, value)], addresses: .anywhere)
        #expect(try await loop.failure(exchange).kind == .invalidRequest)
        #expect(server.connections == 0)
    }

    @Test("Law 14: no failure shows the URL", arguments: ["unreachable", "refused", "silent", "scheme"])
    func secrets(_ way: String) async throws {
        let silent = try ScriptedHTTPServer { _, _ in .silent }
        var exchange = post("\(silent.url)/botS3CRET/send?key=S3CRET", timeout: .milliseconds(200))
        switch way {
        case "unreachable": exchange.url = "http://127.0.0.1:\(try Loopback.freePort())/botS3CRET/send"
        case "refused": exchange.addresses = .publicOnly
        case "scheme": exchange.url = "S3CRET://S3CRET.invalid/"
        default: break
        }
        let failure = try await loop.failure(exchange)
        #expect(!"\(failure) \(String(reflecting: failure))".contains("S3CRET"))
    }

    @Test("a certificate is checked against the given authority only", .enabled(if: RequiredServer.have(.openssl)))
    func certificates() async throws {
        let (ours, theirs) = (try TestCertificates(), try TestCertificates())
        let port = try Loopback.freePort()
        let folder = try TemporaryFolder("https")
        let server = try SupervisedProgram(
            [
                RequiredServer.openssl.rawValue, "s_server", "-accept", "127.0.0.1:\(port)", "-www", "-quiet",
                "-cert", ours.certificate, "-key", ours.key,
            ], in: folder)
        defer { server.stop() }
        try Loopback.waitForServer(port: port, greets: false)
        var exchange = HTTPExchange(
            .get, "https://localhost:\(port)/", addresses: .anywhere, authorities: ours.authority)
        #expect(try await loop.answer(exchange).status == 200)
        exchange.authorities = theirs.authority
        #expect(try await loop.failure(exchange).kind == .certificate)
        exchange.authorities = nil
        #expect(try await loop.failure(exchange).kind == .certificate)
        exchange.authorities = "/nowhere.pem"
        #expect(try await loop.failure(exchange).kind == .certificate)
    }

    @Test("a proxy is used when one is given")
    func proxy() async throws {
        let proxy = try ScriptedHTTPServer { _, _ in .answer(200, body: "by proxy") }
        let server = try ScriptedHTTPServer { _, _ in .answer(200, body: "direct") }
        var exchange = post(server.url)
        #expect(try await loop.answer(exchange).body == Data("direct".utf8))
        exchange.proxy = proxy.url
        #expect(try await loop.answer(exchange).body == Data("by proxy".utf8))
        #expect(proxy.received.map(\.target) == ["\(server.url)/"])
    }
}

extension HTTPLoop {
    fileprivate func answer(_ exchange: HTTPExchange) async throws -> HTTPAnswer {
        try await perform(exchange)
    }

    /// The failure that the exchange must end with.
    fileprivate func failure(_ exchange: HTTPExchange) async throws -> HTTPFailure {
        let answer: HTTPAnswer
        do throws(HTTPFailure) {
            answer = try await perform(exchange)
        } catch {
            return error
        }
        throw TestServerError("an answer where a failure was expected: \(answer.status)")
    }
}
