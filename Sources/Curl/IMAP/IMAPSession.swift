// A session has a thread of its own, because libcurl's connection may be used by one thread only and because IDLE waits
// for minutes. Work comes in through a locked queue and runs in order; the task that waits for it may be cancelled,
// which wakes the thread through a descriptor. Cancelling IDLE ends it in good order; cancelling anything else leaves an
// answer half read, so the connection is dropped, as it is after every failure but a plain NO.

import CCurl
import Foundation

/// How long an IMAP server may take.
package struct IMAPTimeouts: Sendable, Hashable {
    /// TCP, TLS and login together.
    package var connect: Duration
    /// Silence while an answer is awaited.
    package var reply: Duration

    package init(connect: Duration = .seconds(30), reply: Duration = .seconds(60)) {
        self.connect = connect
        self.reply = reply
    }
}

/// A logged-in connection to one IMAP server (RFC 9051, RFC 3501). Closed by `close()` or when let go.
package final class IMAPSession: Sendable {
    private let server: MailServer
    private let timeouts: IMAPTimeouts
    private let core: IMAPSessionCore

    package init(_ server: MailServer, timeouts: IMAPTimeouts = .init()) {
        self.server = server
        self.timeouts = timeouts
        core = IMAPSessionCore()
        let core = core
        let thread = Thread { core.run() }
        thread.name = "convoke-imap"
        thread.start()
    }

    deinit {
        core.close()
    }

    /// Connects and logs in, dropping any earlier connection. Returns the capabilities in upper case.
    @discardableResult
    package func connect() async throws(IMAPFailure) -> Set<String> {
        let (server, timeouts, wake) = (server, timeouts, core.wakeDescriptor)
        return try await core.perform { (place, flag) throws(IMAPFailure) in
            place.conversation = nil
            let wire = try IMAPWire(server, timeout: timeouts.connect, wake: wake, flag)
            let conversation = try IMAPConversation(wire, reply: timeouts.reply, flag)
            place.conversation = conversation
            return conversation.capabilities
        }
    }

    /// Opens a mailbox; all that follows is about it.
    package func select(_ mailbox: String) async throws(IMAPFailure) -> IMAPMailbox {
        try await converse { (conversation, flag) throws(IMAPFailure) in try conversation.select(mailbox, flag) }
    }

    /// The messages with a higher UID, in the order of their UIDs, at most `limit` of them.
    package func messages(after uid: UInt32, limit: Int = 1000) async throws(IMAPFailure) -> [IMAPMessageSummary] {
        try await converse { (conversation, flag) throws(IMAPFailure) in
            try conversation.messages(after: uid, limit: limit, flag)
        }
    }

    /// A message without marking it seen; `nil` when it is gone. What is longer than `maximumBytes` is cut off there.
    package func fetch(uid: UInt32, maximumBytes: Int) async throws(IMAPFailure) -> IMAPMessage? {
        try await converse { (conversation, flag) throws(IMAPFailure) in
            try conversation.fetch(uid, maximumBytes: maximumBytes, flag)
        }
    }

    package func markSeen(_ uids: [UInt32]) async throws(IMAPFailure) {
        try await converse { (conversation, flag) throws(IMAPFailure) in try conversation.markSeen(uids, flag) }
    }

    /// Moves messages, making the mailbox if there is none. Without MOVE (RFC 6851) it copies and deletes; without
    /// UIDPLUS, too, the originals stay, marked as deleted.
    package func move(_ uids: [UInt32], to mailbox: String) async throws(IMAPFailure) {
        try await converse { (conversation, flag) throws(IMAPFailure) in
            try conversation.move(uids, to: mailbox, flag)
        }
    }

    /// Makes a mailbox; one that is there already is fine.
    package func create(_ mailbox: String) async throws(IMAPFailure) {
        try await converse { (conversation, flag) throws(IMAPFailure) in try conversation.create(mailbox, flag) }
    }

    /// Waits until the mailbox grows, at most `limit`, at once if it has grown since the last listing. IDLE is renewed
    /// every `renewal`, which must be less than 29 minutes (RFC 2177). Throws `.unsupported` without IDLE: then poll.
    package func idle(upTo limit: Duration, renewingEvery renewal: Duration) async throws(IMAPFailure) -> IMAPIdleEvent
    {
        let end = ContinuousClock.now + limit
        return try await converse { (conversation, flag) throws(IMAPFailure) in
            while true {
                let event = try conversation.idle(until: min(end, .now + renewal), flag)
                if event == .newMail || ContinuousClock.now >= end { return event }
            }
        }
    }

    /// Says LOGOUT if connected and ends the thread. What waits ends as cancelled.
    package func close() {
        core.close()
    }

    private func converse<T: Sendable>(
        _ work: @escaping @Sendable (IMAPConversation, CancellationFlag) throws(IMAPFailure) -> T
    ) async throws(IMAPFailure) -> T {
        try await core.perform { (place, flag) throws(IMAPFailure) in
            guard let conversation = place.conversation else {
                throw IMAPFailure(.notConnected, "Not connected to the mail server")
            }
            do throws(IMAPFailure) {
                return try work(conversation, flag)
            } catch {
                if !conversation.isInGoodOrder { place.conversation = nil }
                throw error
            }
        }
    }
}

/// Where the thread keeps the connection; only the thread sees it.
final class IMAPPlace {
    var conversation: IMAPConversation?
}

/// The thread's side of a session. Unchecked because the compiler cannot see that `condition` guards all variables.
private final class IMAPSessionCore: @unchecked Sendable {
    private typealias Job = @Sendable (IMAPPlace?) -> Void

    let wakeDescriptor = convoke_wake_open()
    private let condition = NSCondition()
    private var jobs: [Job] = []
    private var current: CancellationFlag?
    private var isClosed = false

    deinit {
        if wakeDescriptor >= 0 { _ = Foundation.close(wakeDescriptor) }
    }

    func perform<T: Sendable>(
        _ work: @escaping @Sendable (IMAPPlace, CancellationFlag) throws(IMAPFailure) -> T
    ) async throws(IMAPFailure) -> T {
        let flag = CancellationFlag()
        let result: Result<T, IMAPFailure> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                enqueue { place in
                    guard let place, !flag.isRaised else {
                        return continuation.resume(returning: .failure(IMAPFailure(.cancelled, "Cancelled")))
                    }
                    self.begin(flag)
                    continuation.resume(
                        returning: Result { () throws(IMAPFailure) in try work(place, flag) })
                }
            }
        } onCancel: {
            flag.raise()
            convoke_wake_signal(wakeDescriptor)
        }
        return try result.get()
    }

    private func enqueue(_ job: @escaping Job) {
        condition.lock()
        defer { condition.unlock() }
        if isClosed {
            job(nil)
        } else {
            jobs.append(job)
            condition.signal()
        }
    }

    private func begin(_ flag: CancellationFlag) {
        condition.lock()
        defer { condition.unlock() }
        current = flag
        if isClosed { flag.raise() }
    }

    func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        current?.raise()
        condition.signal()
        convoke_wake_signal(wakeDescriptor)
    }

    func run() {
        let place = IMAPPlace()
        while let job = next() { job(place) }
        place.conversation?.logout()
        place.conversation = nil
    }

    /// The next job; `nil` when closed, after what waits was told.
    private func next() -> Job? {
        condition.lock()
        defer { condition.unlock() }
        current = nil
        while jobs.isEmpty, !isClosed { condition.wait() }
        guard isClosed else { return jobs.removeFirst() }
        jobs.forEach { $0(nil) }
        jobs = []
        return nil
    }
}
