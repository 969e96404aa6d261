// One connection, used by one thread. Opening it is a step of its own: libcurl connects, does TLS and login, and keeps
// the connection. So a refusal before MAIL is known to be about our settings, and what the server can do is known before
// any message goes. A message then is a dialogue of ours on the kept connection (`SMTPMailing`); only one whose addresses
// are not ASCII is left to libcurl, which turns domains into their A-labels.
//
// A connection is closed after any refusal, with QUIT if it is in step. A kept connection that turns out dead before a
// byte of the message went out (the server timed out while we were idle) is opened anew once; nothing can have been
// accepted.

import CCurl
import Foundation

/// A connection to one server that outlives a message. Not `Sendable`: it lives on its thread.
final class SMTPConnection {
    private var handle: EasyHandle?
    private var kept: SMTPServer?
    private var capabilities: SMTPCapabilities?
    /// The dialogue is ours, and not libcurl's.
    private var isOurs = false

    /// Hands the message over, opening or re-opening the connection if need be. Returns within the timeouts.
    func carry(_ transfer: SMTPTransfer, _ flag: CancellationFlag) -> SMTPOutcome {
        if let fault = transfer.invalidity { return SMTPOutcome(.failed(fault)) }
        if kept == transfer.server, isOurs == transfer.isPlain {
            let outcome = mail(transfer, flag)
            guard outcome.wasLostWhileIdle, !flag.isRaised else { return outcome }
        }
        if let refusal = open(transfer.server, transfer.timeouts, flag, isOurs: transfer.isPlain) { return refusal }
        return mail(transfer, flag)
    }

    /// Opens a connection; returns `nil` when login and NOOP went well, otherwise how it ended.
    private func open(
        _ server: SMTPServer, _ timeouts: SMTPTimeouts, _ flag: CancellationFlag, isOurs: Bool
    ) -> SMTPOutcome? {
        let outcome = login(server, timeouts, flag, isOurs: isOurs)
        if case .accepted = outcome.verdict { return nil }
        return outcome
    }

    /// Connects and logs in, and says NOOP unless the dialogue goes on as ours. `.accepted` means that all went well.
    func login(
        _ server: SMTPServer, _ timeouts: SMTPTimeouts, _ flag: CancellationFlag, isOurs: Bool = false
    ) -> SMTPOutcome {
        drop()
        guard server.mail.isWellFormed else {
            return .failed(SMTPFailure(.invalidServer, at: .connect, "The server's name or port is not one"))
        }
        guard let handle = try? EasyHandle() else { return .unavailable }
        self.handle = handle
        let attempt = SMTPAttempt(
            handle, server, timeouts, flag, content: nil, capabilities: nil, isOpening: isOurs)
        let outcome = attempt.perform()
        guard case .accepted = outcome.verdict else {
            abandon()
            return outcome
        }
        if server.mail.credential != nil, outcome.capabilities?.authentication.isEmpty ?? true {
            drop()
            let detail = "There is a credential, but the server offers no login here (AUTH is missing from EHLO)"
            return SMTPOutcome(
                .failed(SMTPFailure(.login, at: .authentication, detail)), capabilities: outcome.capabilities)
        }
        (kept, capabilities) = (server, outcome.capabilities)
        self.isOurs = isOurs
        return outcome
    }

    private func mail(_ transfer: SMTPTransfer, _ flag: CancellationFlag) -> SMTPOutcome {
        guard let handle else { return .unavailable }
        if let fault = transfer.unsupported(by: capabilities) {
            return SMTPOutcome(.failed(fault), capabilities: capabilities)
        }
        if isOurs { return converse(transfer, handle, flag) }
        let attempt = SMTPAttempt(
            handle, transfer.server, transfer.timeouts, flag, content: transfer, capabilities: capabilities)
        let outcome = attempt.perform()
        if case .accepted = outcome.verdict { capabilities = outcome.capabilities } else { abandon() }
        return outcome
    }

    private func converse(_ transfer: SMTPTransfer, _ handle: EasyHandle, _ flag: CancellationFlag) -> SMTPOutcome {
        let known = capabilities
        guard var mailing = SMTPMailing(handle, transfer, flag, known ?? SMTPCapabilities()) else {
            drop()
            return SMTPOutcome(
                .failed(SMTPFailure(.broken, at: .mail, "The connection is gone")), capabilities: known)
        }
        let end = mailing.perform()
        if case .accepted = end.verdict {} else if end.isInStep { drop() } else { abandon() }
        return SMTPOutcome(end.verdict, capabilities: known)
    }

    /// Forgets a connection of which nothing good can be expected, without another word.
    private func abandon() {
        handle?.abandon()
        isOurs = false
        drop()
    }

    /// Says QUIT if the connection is alive and forgets it.
    func drop() {
        // Of its own accord libcurl says nothing on a connection that it opened for others.
        if isOurs, let handle { SMTPMailing.takeLeave(on: handle) }
        isOurs = false
        handle = nil
        kept = nil
        capabilities = nil
    }
}

extension SMTPTransfer {
    /// Whether every address can go into a command as it stands.
    fileprivate var isPlain: Bool {
        sender.utf8.allSatisfy { $0 < 0x80 } && recipients.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    }

    /// What this server cannot take, known before anything is sent.
    fileprivate func unsupported(by capabilities: SMTPCapabilities?) -> SMTPFailure? {
        if needsSMTPUTF8, capabilities?.smtpUTF8 != true {
            return SMTPFailure(
                .addressNotSupported, at: .mail, "The address is not ASCII and the server offers no SMTPUTF8")
        }
        if let maximum = capabilities?.maximumSize, message.count > maximum {
            return SMTPFailure(
                .messageTooLarge, at: .mail, "\(message.count) bytes, and the server takes at most \(maximum)")
        }
        return nil
    }
}

extension SMTPOutcome {
    static func failed(_ failure: SMTPFailure) -> SMTPOutcome { SMTPOutcome(.failed(failure)) }

    static let unavailable = failed(SMTPFailure(.unavailable, at: .connect, "libcurl cannot do what is needed"))

    /// On a kept connection: the server had already gone, or said 421 in place of an answer to MAIL.
    fileprivate var wasLostWhileIdle: Bool {
        switch verdict {
        case .refused(let reply, .mail), .refused(let reply, .connect): reply.code == 421
        case .failed(let failure): failure.kind == .broken && [.connect, .mail].contains(failure.stage)
        case .refused, .accepted, .uncertain: false
        }
    }
}
