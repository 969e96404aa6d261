// libcurl connects, does TLS and logs in; then the connection is ours, byte by byte. TLS may hold bytes that it has
// already decrypted, so read until libcurl says "again" and only then poll the socket, together with a descriptor by
// which another thread wakes us. Every wait has an end.

import CCurl
import Foundation

/// Bytes to and from a logged-in server, cut into responses. Lives on its session's thread.
final class IMAPWire {
    private let handle: EasyHandle
    private let wake: Int32
    private var reader = IMAPResponseReader()

    /// Connects and logs in, which takes at most `timeout`.
    init(_ server: MailServer, timeout: Duration, wake: Int32, _ flag: CancellationFlag) throws(IMAPFailure) {
        guard server.isWellFormed else { throw IMAPFailure(.invalidRequest, "The server's name or port is not one") }
        guard let handle = try? EasyHandle() else { throw IMAPFailure(.unreachable, "libcurl cannot be used") }
        self.handle = handle
        self.wake = wake
        try IMAPLogin(handle, server, timeout, flag).perform()
    }

    /// Literals of the next responses may be as long as this.
    func allowLiterals(ofAtMost bytes: Int) {
        reader.maximumLiteralBytes = bytes
    }

    func send(_ text: String, until deadline: ContinuousClock.Instant) throws(IMAPFailure) {
        let bytes = Array(text.utf8)
        var offset = 0
        while offset < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes { buffer in
                curl_easy_send(handle.pointer, buffer.baseAddress?.advanced(by: offset), bytes.count - offset, &count)
            }
            switch code {
            case CURLE_OK: offset += count
            case CURLE_AGAIN: try wait(for: Int16(POLLOUT), until: deadline, nil)
            default: throw IMAPFailure(.closed, CurlLibrary.sentence(code))
            }
        }
    }

    /// The next response. A raised flag ends the wait as `.cancelled`, passing the deadline as `.timeout`.
    func receive(until deadline: ContinuousClock.Instant, _ flag: CancellationFlag?) throws(IMAPFailure) -> IMAPResponse
    {
        do {
            while true {
                if let bytes = try reader.next() { return try IMAPResponse(bytes) }
                try fill(until: deadline, flag)
            }
        } catch let error as IMAPSyntaxError {
            throw IMAPFailure(.syntax, "The server's answer cannot be read: \(error.reason)")
        } catch let error as IMAPFailure {
            throw error
        } catch {
            throw IMAPFailure(.syntax, "The server's answer cannot be read")
        }
    }

    private func fill(until deadline: ContinuousClock.Instant, _ flag: CancellationFlag?) throws(IMAPFailure) {
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while true {
            if flag?.isRaised == true { throw IMAPFailure(.cancelled, "Cancelled") }
            var count = 0
            switch curl_easy_recv(handle.pointer, &buffer, buffer.count, &count) {
            case CURLE_OK where count > 0: return reader.feed(Data(buffer.prefix(count)))
            case CURLE_OK: throw IMAPFailure(.closed, "The server closed the connection")
            case CURLE_AGAIN: try wait(for: Int16(POLLIN), until: deadline, flag)
            case let code: throw IMAPFailure(.closed, CurlLibrary.sentence(code))
            }
        }
    }

    private func wait(
        for events: Int16, until deadline: ContinuousClock.Instant, _ flag: CancellationFlag?
    ) throws(IMAPFailure) {
        guard let socket = handle.activeSocket else { throw IMAPFailure(.closed, "The connection is gone") }
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { throw IMAPFailure(.timeout, "The server did not answer in time") }
        var descriptors = [
            pollfd(fd: socket, events: events, revents: 0), pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&descriptors, flag == nil ? 1 : 2, Int32(min(left.milliseconds, 60_000)))
        if flag != nil, descriptors[1].revents != 0 { convoke_wake_drain(wake) }
    }
}
