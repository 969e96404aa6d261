import Foundation
import Glibc

/// What a server answered, down to the last byte before it closed the connection.
struct WireAnswer: Sendable {
    var status: Int
    /// Names in lower case.
    var headers: [String: String]
    var body: String
}

/// Speaks HTTP/1.1 over a socket of its own, so that a test says every header itself: Host, Origin, none at all.
struct WireClient: Sendable {
    struct Broken: Error {}

    let port: Int

    func send(_ text: [UInt8]) async throws -> WireAnswer {
        let port = self.port
        return try await withCheckedThrowingContinuation { continuation in
            // A thread of its own: a blocking call in the pool would starve the server under test.
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.exchange(text, port: port) })
            }
        }
    }

    private static func exchange(_ text: [UInt8], port: Int) throws -> WireAnswer {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Broken() }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard connected == 0 else { throw Broken() }
        var sent = 0
        while sent < text.count {
            // The server may refuse a long body before it has read it: what it said is still there to be read.
            let count = text[sent...].withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, 0x4000) }
            guard count > 0 else { break }
            sent += count
        }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            received += chunk[..<count]
        }
        return try parse(received)
    }

    private static func parse(_ bytes: [UInt8]) throws -> WireAnswer {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { throw Broken() }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Broken()
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        return WireAnswer(status: status, headers: headers, body: String(text[end.upperBound...]))
    }
}
