// One run of libcurl on a connection's handle: to open the connection and log in, with NOOP as a trial or nothing at all,
// or one message.
//
// Cancelling: as long as the message is not complete on the wire, the read callback answers CURL_READFUNC_ABORT or the
// progress callback a non-zero value; then libcurl closes the connection without the final dot and nothing is accepted.
// (Removing a handle would make it send the dot.) Once the read callback has given the last byte the dot may be out:
// only the reply, the reply timeout or, after cancelling, a short grace ends the wait, and without a reply it is uncertain.

import CCurl
import Foundation

/// One transfer on one connection; libcurl holds unretained pointers to it only while `perform` runs.
final class SMTPAttempt {
    private let handle: EasyHandle
    private let flag: CancellationFlag
    private let content: SMTPTransfer?
    private let isOpening: Bool
    private let timeouts: SMTPTimeouts
    private var dialogue: SMTPDialogue
    private var offset = 0
    private var isMessageOut = false
    private var graceEnds: ContinuousClock.Instant?
    private var detail = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))

    init(
        _ handle: EasyHandle, _ server: SMTPServer, _ timeouts: SMTPTimeouts, _ flag: CancellationFlag,
        content: SMTPTransfer?, capabilities: SMTPCapabilities?, isOpening: Bool = false
    ) {
        self.handle = handle
        self.isOpening = isOpening
        self.flag = flag
        self.content = content
        self.timeouts = timeouts
        dialogue = SMTPDialogue(capabilities: capabilities)
        handle.reset()
        configure(server)
    }

    /// Blocks until the transfer has ended.
    func perform() -> SMTPOutcome {
        let code = detail.withUnsafeMutableBufferPointer { buffer in
            handle.set(CURLOPT_ERRORBUFFER, pointer: buffer.baseAddress)
            defer {
                handle.set(CURLOPT_ERRORBUFFER, pointer: nil)
                // The connection outlives us.
                if isOpening { releaseCallbacks() }
            }
            return handle.perform()
        }
        return SMTPOutcome(verdict(code), capabilities: dialogue.capabilities)
    }

    /// The dialogue decides; libcurl's code only explains why there was no deciding reply.
    private func verdict(_ code: CURLcode) -> SMTPOutcome.Verdict {
        if let final = dialogue.finalReply {
            return final.code < 400 ? .accepted(final) : .refused(final, at: .message)
        }
        if isMessageOut {
            return .uncertain("\(CurlLibrary.sentence(code)), after the whole message went out")
        }
        if let refusal = dialogue.refusal { return .refused(refusal.reply, at: refusal.stage) }
        if content == nil, code == CURLE_OK, let last = dialogue.lastReply { return .accepted(last.reply) }
        return .failed(failure(code))
    }

    private func failure(_ code: CURLcode) -> SMTPFailure {
        let kind: SMTPFailure.Kind
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: kind = .unresolved
        case CURLE_COULDNT_CONNECT: kind = .unreachable
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE: kind = .certificate
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR: kind = .tls
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: kind = .login
        case CURLE_OPERATION_TIMEDOUT: kind = .timeout
        case CURLE_ABORTED_BY_CALLBACK: kind = .cancelled
        default: kind = flag.isRaised ? .cancelled : .broken
        }
        // The longer text names the fault of a certificate; for other codes it might quote what we sent.
        let isAboutTLS = kind == .certificate || kind == .tls
        let longer =
            isAboutTLS ? String(decoding: detail.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self) : ""
        return SMTPFailure(kind, at: dialogue.stage, longer.isEmpty ? CurlLibrary.sentence(code) : longer)
    }
}

// MARK: - Options

extension SMTPAttempt {
    private func configure(_ server: SMTPServer) {
        let hello = server.helloName.addingPercentEncoding(withAllowedCharacters: .urlHostAllowed) ?? ""
        handle.configure(server.mail, scheme: "smtp", path: hello)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, timeouts.connect.milliseconds)
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, timeouts.reply.milliseconds / 1000))
        if let content {
            handle.set(CURLOPT_TIMEOUT_MS, timeouts.transfer.milliseconds)
            handle.set(CURLOPT_MAIL_FROM, content.sender)
            handle.set(CURLOPT_MAIL_RCPT, list: content.recipients)
            handle.set(CURLOPT_UPLOAD, true)
            handle.set(CURLOPT_INFILESIZE_LARGE, offset: content.message.count)
        } else if isOpening {
            handle.set(CURLOPT_TIMEOUT_MS, timeouts.connect.milliseconds)
            handle.set(CURLOPT_CONNECT_ONLY, true)
        } else {
            handle.set(CURLOPT_TIMEOUT_MS, timeouts.connect.milliseconds)
            handle.set(CURLOPT_CUSTOMREQUEST, "NOOP")
            handle.set(CURLOPT_NOBODY, true)
        }
        configureCallbacks()
    }

    private func configureCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_READDATA, pointer: context)
        handle.check(
            convoke_set_read(handle.pointer) { bytes, size, count, context in
                SMTPAttempt.at(context)?.read(into: bytes, size * count) ?? Int(CURL_READFUNC_ABORT)
            })
        handle.set(CURLOPT_HEADERDATA, pointer: context)
        handle.check(
            convoke_set_write(handle.pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                SMTPAttempt.at(context)?.received(bytes, size * count)
                return size * count
            })
        handle.set(CURLOPT_NOPROGRESS, false)
        handle.set(CURLOPT_XFERINFODATA, pointer: context)
        handle.check(
            convoke_set_progress(handle.pointer) { context, _, _, _, _ in
                SMTPAttempt.at(context)?.mustStop ?? true ? 1 : 0
            })
        // Only this callback tells which command a reply answers.
        handle.set(CURLOPT_VERBOSE, true)
        handle.set(CURLOPT_DEBUGDATA, pointer: context)
        handle.check(
            convoke_set_debug(handle.pointer) { _, kind, bytes, count, context in
                if kind == CURLINFO_HEADER_OUT { SMTPAttempt.at(context)?.sent(bytes, count) }
                return 0
            })
    }

    private func releaseCallbacks() {
        handle.set(CURLOPT_VERBOSE, false)
        handle.set(CURLOPT_NOPROGRESS, true)
        handle.set(CURLOPT_DEBUGDATA, pointer: nil)
        handle.set(CURLOPT_HEADERDATA, pointer: nil)
        handle.set(CURLOPT_XFERINFODATA, pointer: nil)
        handle.set(CURLOPT_READDATA, pointer: nil)
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> SMTPAttempt? {
        context.map { Unmanaged<SMTPAttempt>.fromOpaque($0).takeUnretainedValue() }
    }
}

// MARK: - Callbacks

extension SMTPAttempt {
    private func read(into buffer: UnsafeMutablePointer<CChar>?, _ room: Int) -> Int {
        guard let buffer, let message = content?.message, !flag.isRaised else { return Int(CURL_READFUNC_ABORT) }
        let count = min(room, message.count - offset)
        let start = message.startIndex + offset
        message.copyBytes(to: UnsafeMutableRawBufferPointer(start: buffer, count: room), from: start..<(start + count))
        offset += count
        // libcurl knows the size and does not ask again: with the last bytes it sends the dot.
        isMessageOut = offset == message.count
        return count
    }

    private var mustStop: Bool {
        // After a refusal libcurl says QUIT; the outcome is known and need not wait long for the answer.
        if dialogue.stage == .quit { return hasPassed(.seconds(2)) }
        guard flag.isRaised else { return false }
        return isMessageOut ? hasPassed(timeouts.graceAfterCancelling) : true
    }

    /// Whether so much time has passed since this was first asked.
    private func hasPassed(_ grace: Duration) -> Bool {
        let ends = graceEnds ?? .now + grace
        graceEnds = ends
        return .now >= ends
    }

    private func received(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) {
        dialogue.received(Self.line(bytes, count))
    }

    private func sent(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) {
        dialogue.sent(Self.line(bytes, min(count, 16)))
    }

    private static func line(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
