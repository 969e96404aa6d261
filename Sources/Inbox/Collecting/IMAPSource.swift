// Collecting from a mailbox over IMAP. What was read is known by (UIDVALIDITY, last UID), kept in the ledger and moved
// on in the same transaction that stores the message. So:
//
//   connect, SELECT ─► list UIDs above the last ─► for each: fetch without marking, store, remember it ─►
//     mark or move all that were stored ─► IDLE until the mailbox grows (or sleep, where the server has no IDLE) ─► list …
//
// IDLE is begun anew every half minute, long before the 29 minutes of RFC 2177: that costs two lines, feeds the watchdog
// with real progress, and notices a connection that died without a word.
//
// A crash between storing and marking leaves a message unmarked and nothing else: its UID is behind us. A mailbox seen
// for the first time gives only what nobody has read; so does one whose UIDVALIDITY changed, which is listed whole, and
// the ledger knows by the bytes what it has. A message that is too large is stored cut off, and the reader says so.

package import Curl
import Foundation
import Ledger
package import Logging
import Sessions

package struct IMAPSource: InboundSource {
    package let mailbox: String
    private let server: MailServer
    /// Where stored messages are moved to; nil marks them as read instead.
    private let done: String?
    private let poll: Duration
    private let maximumBytes: Int
    private let logger: Logger

    package init(
        server: MailServer, mailbox: String = "INBOX", done: String? = nil, poll: Duration = .seconds(300),
        maximumBytes: Int = 25 << 20, logger: Logger
    ) {
        (self.server, self.mailbox, self.done, self.poll) = (server, mailbox, done, poll)
        (self.maximumBytes, self.logger) = (maximumBytes, logger)
    }

    private static let beat = Duration.seconds(30)

    package var name: String { "imap \(server.host)/\(mailbox)" }

    package func collect(into intake: Intake) async throws {
        let session = IMAPSession(server)
        defer { session.close() }
        let capabilities = try await session.connect()
        let selected = try await session.select(mailbox)
        logger.info("mailbox opened", metadata: ["mailbox": "\(mailbox)", "idle": "\(capabilities.contains("IDLE"))"])
        while true {
            intake.beat()
            try await collectNew(from: session, selected, into: intake)
            try await wait(on: session, hasIdle: capabilities.contains("IDLE"), beat: intake.beat)
        }
    }

    private func collectNew(from session: IMAPSession, _ selected: IMAPMailbox, into intake: Intake) async throws {
        let known = try await intake.ledger.collectorState(of: key)
        let isSame = known?.uidValidity == Int64(selected.uidValidity)
        var last = isSame ? UInt32(clamping: known?.lastUID ?? 0) : 0
        if known == nil || !isSame, try await session.messages(after: 0, limit: 1).isEmpty {
            // An empty mailbox has been seen, too: whatever comes is new.
            let state = CollectorState(mailbox: key, uidValidity: Int64(selected.uidValidity), lastUID: 0)
            return try await intake.ledger.setCollectorState(state, at: intake.clock.now)
        }
        while true {
            let found = try await session.messages(after: last, limit: 200)
            guard !found.isEmpty else { return }
            var stored: [UInt32] = []
            for message in found {
                last = max(last, message.uid)
                let state = CollectorState(
                    mailbox: key, uidValidity: Int64(selected.uidValidity), lastUID: Int64(last))
                if !isSame, message.isSeen {
                    try await intake.ledger.setCollectorState(state, at: intake.clock.now)
                    continue
                }
                if try await store(message, from: session, state, into: intake) { stored.append(message.uid) }
            }
            try await settle(stored, on: session)
        }
    }

    /// One account's mailbox: two accounts of a server have mailboxes, UIDVALIDITYs and UIDs of the same names.
    private var key: String {
        switch server.credential {
        case .password(let user, _, _), .bearer(let user, _): "\(user)@\(server.host)/\(mailbox)"
        case nil: "\(server.host)/\(mailbox)"
        }
    }

    /// False for a message that went away between the listing and the fetch, and for one that the server will not give
    /// out: it stays unread in the mailbox and keeps no other back (law 9).
    private func store(
        _ listed: IMAPMessageSummary, from session: IMAPSession, _ state: CollectorState, into intake: Intake
    ) async throws -> Bool {
        guard let message = try await fetch(listed.uid, from: session) else {
            try await intake.ledger.setCollectorState(state, at: intake.clock.now)
            return false
        }
        let source = "imap:\(state.mailbox):\(state.uidValidity):\(listed.uid)"
        let arrival = Arrival(
            channel: .email, source: source, raw: Array(message.bytes), arrived: listed.internalDate)
        try await intake.store(arrival, mailbox: state)
        intake.beat()
        return true
    }

    private func fetch(_ uid: UInt32, from session: IMAPSession) async throws -> IMAPMessage? {
        do {
            return try await session.fetch(uid: uid, maximumBytes: maximumBytes)
        } catch {
            guard error.kind == .refused else { throw error }
            logger.error("the server refuses a message", metadata: ["uid": "\(uid)", "reason": "\(error)"])
            return nil
        }
    }

    /// What cannot be marked is stored all the same; the operator sees why it stays.
    private func settle(_ uids: [UInt32], on session: IMAPSession) async throws {
        guard !uids.isEmpty, let refusal = try await mark(uids, on: session) else { return }
        logger.warning("the server would not mark or move what was stored", metadata: ["reason": "\(refusal)"])
    }

    /// The server's words when it refuses; nil when all is done.
    private func mark(_ uids: [UInt32], on session: IMAPSession) async throws -> String? {
        do {
            try await session.markSeen(uids)
            if let done { try await session.move(uids, to: done) }
            return nil
        } catch {
            guard error.kind == .refused else { throw error }
            return error.description
        }
    }

    private func wait(on session: IMAPSession, hasIdle: Bool, beat: () -> Void) async throws {
        let end = ContinuousClock.now + poll
        while hasIdle || ContinuousClock.now < end {
            beat()
            if !hasIdle {
                try await Task.sleep(for: min(Self.beat, end - .now))
            } else if try await session.idle(upTo: Self.beat, renewingEvery: Self.beat) == .newMail {
                return
            }
        }
    }
}
