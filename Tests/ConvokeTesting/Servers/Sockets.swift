package import Foundation
import Glibc
import Synchronization

/// Plain sockets on loopback, blocking, a thread a connection: enough for servers that do what a test tells them.
package enum Loopback {
    /// A port that was free a moment ago.
    package static func freePort() throws -> Int {
        let listener = try ListeningSocket()
        defer { listener.close() }
        return listener.port
    }

    /// Waits until something accepts connections and, unless `greets` is false, sends its first line.
    package static func waitForServer(port: Int, greets: Bool = true, seconds: Int = 30) throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if let connection = try? LineConnection(port: port) {
                defer { connection.close() }
                if !greets || connection.readLine() != nil { return }
            }
            usleep(20_000)
        }
        throw TestServerError("nothing answers on port \(port)")
    }
}

/// A socket that listens on 127.0.0.1.
final class ListeningSocket: Sendable {
    let descriptor: Int32
    let port: Int

    init(port wanted: Int = 0) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in.loopback(port: wanted)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                var length = size
                return bind(descriptor, generic, size) == 0 && listen(descriptor, 128) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard bound else {
            _ = Glibc.close(descriptor)
            throw TestServerError("cannot listen: errno \(errno)")
        }
        self.descriptor = descriptor
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    /// `nil` once the socket was shut.
    func accept() -> LineConnection? {
        let accepted = Glibc.accept(descriptor, nil, nil)
        guard accepted >= 0 else { return nil }
        _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
        return LineConnection(descriptor: accepted)
    }

    /// Ends `accept` on another thread, now or when it comes to it; the descriptor stays until `close`.
    func interrupt() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    func close() { _ = Glibc.close(descriptor) }
}

/// One connection, read by lines or bytes.
package final class LineConnection: Sendable {
    private let descriptor: Int32
    private let buffer = Mutex(Data())
    private let isOpen = Mutex(true)

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Connects to a server on loopback.
    package init(port: Int) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in.loopback(port: port)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard connected else {
            _ = Glibc.close(descriptor)
            throw TestServerError("cannot connect to port \(port)")
        }
        self.descriptor = descriptor
    }

    /// The next line without its line end; `nil` at the end of the stream.
    package func readLine() -> String? {
        buffer.withLock { buffer in
            var searched = 0
            while true {
                if let end = buffer.dropFirst(searched).firstIndex(of: 0x0A) {
                    let line = buffer[buffer.startIndex..<end]
                    buffer = Data(buffer[(end + 1)...])
                    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
                }
                searched = buffer.count
                guard fill(&buffer) else { return nil }
            }
        }
    }

    /// Exactly `count` bytes, or fewer at the end of the stream.
    package func read(_ count: Int) -> Data {
        buffer.withLock { buffer in
            while buffer.count < count, fill(&buffer) {}
            let taken = Data(buffer.prefix(count))
            buffer = Data(buffer.dropFirst(count))
            return taken
        }
    }

    /// Everything up to and with `end`, or to the end of the stream; the flag tells which.
    func read(through end: Data) -> (bytes: Data, isComplete: Bool) {
        buffer.withLock { buffer in
            var searched = 0
            while true {
                let from = buffer.startIndex + max(0, searched - end.count)
                if let range = buffer.range(of: end, in: from..<buffer.endIndex) {
                    let taken = Data(buffer[..<range.upperBound])
                    buffer = Data(buffer[range.upperBound...])
                    return (taken, true)
                }
                searched = buffer.count
                guard fill(&buffer) else { return (buffer, false) }
            }
        }
    }

    private func fill(_ buffer: inout Data) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
        return count > 0
    }

    package func write(_ text: String) {
        let bytes = Array(text.utf8)
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            offset += count
        }
    }

    /// Waits until the other side has gone, without reading what it sent.
    func waitForHangUp() {
        // POLLRDHUP, which Swift does not see.
        var entry = pollfd(fd: descriptor, events: 0x2000, revents: 0)
        while poll(&entry, 1, 100) == 0 { entry.revents = 0 }
    }

    package func close() {
        isOpen.withLock { isOpen in
            guard isOpen else { return }
            isOpen = false
            shutdown(descriptor, Int32(SHUT_RDWR))
            _ = Glibc.close(descriptor)
        }
    }

    /// Ends a read on another thread; the descriptor stays until `close`.
    func interrupt() {
        isOpen.withLock { if $0 { _ = shutdown(descriptor, Int32(SHUT_RDWR)) } }
    }
}

extension sockaddr_in {
    fileprivate static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
