import Foundation

/// Sends what a browser would, unless a test says otherwise.
struct TestBrowser: Sendable {
    let port: Int

    private var client: WireClient { WireClient(port: port) }
    var origin: String { "http://127.0.0.1:\(port)" }

    func get(_ path: String, method: String = "GET", _ headers: [String: String] = [:]) async throws -> WireAnswer {
        try await send(method, path, headers, body: [])
    }

    func post(
        _ path: String, _ fields: [(String, String)], _ headers: [String: String] = [:]
    ) async throws -> WireAnswer {
        let body = fields.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
        var all = ["content-type": "application/x-www-form-urlencoded", "origin": origin]
        all.merge(headers) { $1 }
        return try await send("POST", path, all, body: Array(body.utf8))
    }

    /// An empty value leaves a header out.
    func send(
        _ method: String, _ path: String, _ headers: [String: String], body: [UInt8]
    ) async throws -> WireAnswer {
        var all = ["host": "127.0.0.1:\(port)", "connection": "close"]
        all.merge(headers) { $1 }
        if method == "POST" { all["content-length"] = "\(body.count)" }
        let lines = all.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }.sorted().joined()
        return try await client.send(Array("\(method) \(path) HTTP/1.1\r\n\(lines)\r\n".utf8) + body)
    }

    private func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
