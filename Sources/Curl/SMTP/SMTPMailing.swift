// One message on a connection that libcurl opened, encrypted and logged in (CURLOPT_CONNECT_ONLY). libcurl asks the
// network some twenty times for each command; MAIL, RCPT and DATA by ourselves go out in one piece where the server
// offers PIPELINING (RFC 2920), which costs one turn of the network instead of three, and a third of the time here.
//
// What went out is known to the byte: until the last byte of the final dot is handed to the connection nothing can be
// accepted, and whatever ends it there ends it without that dot. From then on only the reply decides, the time for it,
// or after cancelling a short grace; without a reply it is uncertain.

import CCurl
import Foundation

/// Used once, by the connection's thread.
struct SMTPMailing {
    private let handle: EasyHandle
    private let socket: Int32
    private let transfer: SMTPTransfer
    private let flag: CancellationFlag
    private let capabilities: SMTPCapabilities
    private let ends: ContinuousClock.Instant
    private var reader = SMTPReplyReader()
    private var stage = SMTPStage.mail
    private var isMessageOut = false
    private var graceEnds: ContinuousClock.Instant?

    /// Nil when the connection is gone.
    init?(_ handle: EasyHandle, _ transfer: SMTPTransfer, _ flag: CancellationFlag, _ capabilities: SMTPCapabilities) {
        guard let socket = handle.activeSocket else { return nil }
        (self.handle, self.socket, self.transfer) = (handle, socket, transfer)
        (self.flag, self.capabilities) = (flag, capabilities)
        ends = .now + transfer.timeouts.transfer
    }

    /// How it ended, and whether the connection is as it was, ready for the next command.
    struct End {
        let verdict: SMTPOutcome.Verdict
        let isInStep: Bool
    }

    private struct Stopped: Error {
        let end: End
    }

    /// Blocks until the message has its end.
    mutating func perform() -> End {
        do throws(Stopped) {
            try announce()
            stage = .message
            try send(WireMessage.octets(of: transfer.message))
            isMessageOut = true
            let reply = try reply()
            return End(
                verdict: reply.code < 400 ? .accepted(reply) : .refused(reply, at: .message), isInStep: true)
        } catch {
            return error.end
        }
    }

    /// Says QUIT and waits a moment for the server's leave, so that it is not cut off in mid-sentence.
    static func takeLeave(on handle: EasyHandle) {
        guard let socket = handle.activeSocket else { return }
        var count = 0
        let quit = Array("QUIT\r\n".utf8)
        guard curl_easy_send(handle.pointer, quit, quit.count, &count) == CURLE_OK else { return }
        var descriptor = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        _ = poll(&descriptor, 1, 500)
    }

    // MARK: - Commands

    private mutating func announce() throws(Stopped) {
        let size = capabilities.keywords["SIZE"] == nil ? "" : " SIZE=\(transfer.message.count)"
        let commands: [(stage: SMTPStage, line: String)] =
            [(.mail, "MAIL FROM:<\(transfer.sender)>\(size)\r\n")]
            + transfer.recipients.map { (.recipient, "RCPT TO:<\($0)>\r\n") } + [(.data, "DATA\r\n")]
        guard capabilities.pipelining else {
            for command in commands {
                stage = command.stage
                try send(Array(command.line.utf8))
                try accept(try reply(), isInStep: true)
            }
            return
        }
        try send(commands.flatMap(\.line.utf8))
        for (index, command) in commands.enumerated() {
            stage = command.stage
            // After a refusal the others are answered all the same, DATA perhaps with the wish for a message.
            try accept(try reply(), isInStep: index == commands.count - 1)
        }
    }

    private func accept(_ reply: SMTPReply, isInStep: Bool) throws(Stopped) {
        if reply.code >= 400 { throw Stopped(end: End(verdict: .refused(reply, at: stage), isInStep: isInStep)) }
        guard (stage == .data) == (reply.code == 354) else { throw broken("The server's answer is none to \(stage)") }
    }

    // MARK: - The wire

    private mutating func send(_ octets: [UInt8]) throws(Stopped) {
        var offset = 0
        while offset < octets.count {
            if flag.isRaised { throw failed(.cancelled, "Cancelled") }
            var count = 0
            let code = octets.withUnsafeBytes { bytes in
                curl_easy_send(
                    handle.pointer, bytes.baseAddress.map { $0 + offset }, bytes.count - offset, &count)
            }
            switch code {
            case CURLE_OK: offset += count
            case CURLE_AGAIN: try wait(for: Int16(POLLOUT), until: .now + transfer.timeouts.reply)
            default: throw broken(CurlLibrary.sentence(code))
            }
        }
    }

    private mutating func reply() throws(Stopped) -> SMTPReply {
        let deadline = ContinuousClock.now + transfer.timeouts.reply
        while true {
            if let reply = reader.next(isFinal: stage == .message) { return reply }
            if reader.isNonsense { throw broken("What the server says is not SMTP") }
            try fill(until: deadline)
        }
    }

    private mutating func fill(until deadline: ContinuousClock.Instant) throws(Stopped) {
        // TLS may hold bytes that it has decrypted already; without it there is nothing before the socket says so.
        var mustWait = transfer.server.mail.security == .none
        let handle = handle.pointer
        while true {
            if mustWait { try wait(for: Int16(POLLIN), until: deadline) }
            var count = 0
            let code = reader.fill { bytes in
                let code = curl_easy_recv(handle, bytes.baseAddress, bytes.count, &count)
                return (code, code == CURLE_OK ? count : 0)
            }
            switch code {
            case CURLE_OK where count > 0: return
            case CURLE_OK: throw broken("The server closed the connection")
            case CURLE_AGAIN: mustWait = true
            default: throw broken(CurlLibrary.sentence(code))
            }
        }
    }

    /// Looks up ten times a second whether somebody cancelled.
    private mutating func wait(for events: Int16, until deadline: ContinuousClock.Instant) throws(Stopped) {
        while true {
            let now = ContinuousClock.now
            if mustStop(at: now) { throw failed(.cancelled, "Cancelled") }
            let left = now.duration(to: min(deadline, ends))
            guard left > .zero else { throw failed(.timeout, "The server did not answer in time") }
            var descriptor = pollfd(fd: socket, events: events, revents: 0)
            if poll(&descriptor, 1, Int32(min(left.milliseconds, 100))) > 0 { return }
        }
    }

    private mutating func mustStop(at now: ContinuousClock.Instant) -> Bool {
        guard flag.isRaised else { return false }
        guard isMessageOut else { return true }
        let end = graceEnds ?? now + transfer.timeouts.graceAfterCancelling
        graceEnds = end
        return now >= end
    }

    // MARK: - Ends without a reply

    private func broken(_ detail: String) -> Stopped { failed(.broken, detail) }

    private func failed(_ kind: SMTPFailure.Kind, _ detail: String) -> Stopped {
        let verdict: SMTPOutcome.Verdict =
            isMessageOut
            ? .uncertain("\(detail), after the whole message went out") : .failed(SMTPFailure(kind, at: stage, detail))
        return Stopped(end: End(verdict: verdict, isInStep: false))
    }
}
