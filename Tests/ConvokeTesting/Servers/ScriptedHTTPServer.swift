package import Foundation
import Synchronization

/// An HTTP/1.1 server inside the test that records requests as they came and answers what it is told.
package final class ScriptedHTTPServer: Sendable {
    package struct Received: Sendable {
        package let connection: Int
        package let method: String
        package let target: String
        /// Names in lower case.
        package let fields: [String: String]
        package let body: Data
    }

    package enum Answer: Sendable {
        /// Status, further header lines, body.
        case answer(Int, fields: [String] = [], body: String = "")
        /// These bytes, and the connection is closed.
        case raw(String)
        /// Closed after the header section, before the body is read.
        case closeBeforeBody
        /// Closed after the whole request was read.
        case closeAfterBody
        /// Nothing is read after the header section; the connection stays open.
        case ignoreBody
        /// The whole request is read and never answered.
        case silent
    }

    private let log = Log()
    private let server: ConnectionServer

    package var port: Int { server.port }
    package var url: String { "http://127.0.0.1:\(port)" }
    package var received: [Received] { log.value.withLock { $0 } }
    package var connections: Int { server.connections }

    /// - Parameter script: is given the request, its body still empty, and how many came before.
    package init(_ script: @escaping @Sendable (Received, Int) -> Answer = { _, _ in .answer(200) }) throws {
        let log = log
        server = try ConnectionServer { connection, number in
            while let head = Self.readHead(connection, number) {
                let count = log.heads.withLock { heads in
                    defer { heads += 1 }
                    return heads
                }
                guard Self.serve(head, script(head, count), connection, log) else { return }
            }
        }
    }

    /// Waits until so many requests came completely.
    package func received(count: Int) async throws -> [Received] {
        try await eventually("\(count) requests") { received.count >= count ? received : nil }
    }

    /// Waits until the header sections of so many requests came.
    package func heads(count: Int) async throws {
        _ = try await eventually("\(count) requests") { log.heads.withLock { $0 } >= count ? true : nil }
    }

    private final class Log: Sendable {
        let value = Mutex([Received]())
        let heads = Mutex(0)
    }

    private static func readHead(_ connection: LineConnection, _ number: Int) -> Received? {
        guard let start = connection.readLine() else { return nil }
        let words = start.split(separator: " ").map(String.init)
        guard words.count == 3 else { return nil }
        var fields: [String: String] = [:]
        while let line = connection.readLine(), !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            fields[parts[0].lowercased()] = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
        }
        return Received(connection: number, method: words[0], target: words[1], fields: fields, body: Data())
    }

    /// False ends the connection.
    private static func serve(
        _ head: Received, _ answer: Answer, _ connection: LineConnection, _ log: Log
    ) -> Bool {
        switch answer {
        case .closeBeforeBody: return false
        case .ignoreBody:
            // The client's bytes stay in the socket; an empty gate waits until the client or the test ends.
            connection.waitForHangUp()
            return false
        default: break
        }
        let body = connection.read(Int(head.fields["content-length"] ?? "") ?? 0)
        let whole = Received(
            connection: head.connection, method: head.method, target: head.target, fields: head.fields, body: body)
        log.value.withLock { $0.append(whole) }
        switch answer {
        case .answer(let status, let fields, let body):
            let lines = ["HTTP/1.1 \(status) Scripted", "Content-Length: \(body.utf8.count)"] + fields
            connection.write(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
            return true
        case .raw(let text):
            connection.write(text)
            return false
        case .silent:
            connection.waitForHangUp()
            return false
        case .closeAfterBody, .closeBeforeBody, .ignoreBody:
            return false
        }
    }
}
