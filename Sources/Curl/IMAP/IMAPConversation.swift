import Foundation

/// Commands and their answers on a logged-in connection, one at a time. Lives on its session's thread.
///
/// An EXISTS may arrive with the answer to any command; it is remembered until the next listing, so that mail which
/// comes between a listing and IDLE is not slept through.
final class IMAPConversation {
    private let wire: IMAPWire
    private let reply: Duration
    private var tags = 0
    private var hasGrown = false
    private var exists: UInt32 = 0
    private(set) var capabilities: Set<String> = []
    /// False from sending a command to its tagged answer: only when true may the next command follow.
    private(set) var isInGoodOrder = true

    /// - Parameter reply: how long the server may be silent.
    init(_ wire: IMAPWire, reply: Duration, _ flag: CancellationFlag) throws(IMAPFailure) {
        self.wire = wire
        self.reply = reply
        try command("CAPABILITY", flag)
    }

    // MARK: Commands

    func select(_ mailbox: String, _ flag: CancellationFlag) throws(IMAPFailure) -> IMAPMailbox {
        var codes: [String: String] = [:]
        exists = 0
        let code = try command("SELECT \(try Self.name(mailbox))", flag) { response in
            if case .status(nil, .ok, let code?, _) = response { codes[code.name] = code.argument }
        }
        guard let validity = codes["UIDVALIDITY"].flatMap({ UInt32($0) }) else {
            throw IMAPFailure(.syntax, "The server gives no UIDVALIDITY")
        }
        hasGrown = false
        return IMAPMailbox(
            uidValidity: validity, uidNext: codes["UIDNEXT"].flatMap { UInt32($0) }, exists: exists,
            isReadOnly: code?.name == "READ-ONLY")
    }

    func messages(after uid: UInt32, limit: Int, _ flag: CancellationFlag) throws(IMAPFailure) -> [IMAPMessageSummary] {
        guard uid < UInt32.max else { return [] }
        var found: [UInt32: IMAPMessageSummary] = [:]
        // A server may keep new mail from a FETCH until it has told of it.
        try command("NOOP", flag)
        hasGrown = false
        try command("UID FETCH \(uid + 1):* (UID FLAGS INTERNALDATE RFC822.SIZE)", flag) { response in
            // `n:*` always names the last message, even when its UID is below n.
            guard case .fetch(_, let attributes) = response, let summary = IMAPMessageSummary(attributes),
                summary.uid > uid, found.count < limit || found[summary.uid] != nil
            else { return }
            found[summary.uid] = summary
        }
        return found.values.sorted { $0.uid < $1.uid }
    }

    func fetch(_ uid: UInt32, maximumBytes: Int, _ flag: CancellationFlag) throws(IMAPFailure) -> IMAPMessage? {
        var message: IMAPMessage?
        wire.allowLiterals(ofAtMost: maximumBytes + 64 * 1024)
        defer { wire.allowLiterals(ofAtMost: 64 * 1024) }
        try command("UID FETCH \(uid) (UID RFC822.SIZE BODY.PEEK[]<0.\(maximumBytes)>)", flag) { response in
            guard case .fetch(_, let attributes) = response, attributes["UID"]?.number == uid,
                case .string(let bytes)? = attributes["BODY[]"]
            else { return }
            let size = attributes["RFC822.SIZE"]?.number.map(Int.init) ?? 0
            message = IMAPMessage(
                uid: uid, bytes: bytes, isTruncated: bytes.count >= maximumBytes && size > maximumBytes)
        }
        return message
    }

    func markSeen(_ uids: [UInt32], _ flag: CancellationFlag) throws(IMAPFailure) {
        for set in Self.sets(uids) { try command("UID STORE \(set) +FLAGS.SILENT (\\Seen)", flag) }
    }

    func create(_ mailbox: String, _ flag: CancellationFlag) throws(IMAPFailure) {
        do {
            try command("CREATE \(try Self.name(mailbox))", flag)
        } catch  where error.code == "ALREADYEXISTS" {
            return
        }
    }

    func move(_ uids: [UInt32], to mailbox: String, _ flag: CancellationFlag) throws(IMAPFailure) {
        for set in Self.sets(uids) {
            do {
                try move(set, to: mailbox, flag)
            } catch  where error.code == "TRYCREATE" {
                try create(mailbox, flag)
                try move(set, to: mailbox, flag)
            }
        }
    }

    private func move(_ set: String, to mailbox: String, _ flag: CancellationFlag) throws(IMAPFailure) {
        let name = try Self.name(mailbox)
        guard !capabilities.contains("MOVE") else {
            try command("UID MOVE \(set) \(name)", flag)
            return
        }
        try command("UID COPY \(set) \(name)", flag)
        try command("UID STORE \(set) +FLAGS.SILENT (\\Deleted)", flag)
        // A plain EXPUNGE would take away what other clients have marked; then they stay, marked.
        if capabilities.contains("UIDPLUS") { try command("UID EXPUNGE \(set)", flag) }
    }

    func logout() {
        _ = try? wire.send("Z LOGOUT\r\n", until: .now + min(reply, .seconds(2)))
    }

    // MARK: IDLE (RFC 2177)

    /// One IDLE, ended by DONE. Cancelling ends it in good order; the connection stays usable.
    func idle(until end: ContinuousClock.Instant, _ flag: CancellationFlag) throws(IMAPFailure) -> IMAPIdleEvent {
        guard capabilities.contains("IDLE") else { throw IMAPFailure(.unsupported, "The server offers no IDLE") }
        if hasGrown { return .newMail }
        isInGoodOrder = false
        let tag = nextTag()
        try wire.send("\(tag) IDLE\r\n", until: .now + reply)
        while true {
            let response = try wire.receive(until: .now + reply, nil)
            if case .continuation = response { break }
            _ = try finished(response, tag)
        }
        var isCancelled = false
        do {
            while !hasGrown { note(try wire.receive(until: end, flag)) }
        } catch  where error.kind == .timeout || error.kind == .cancelled {
            isCancelled = error.kind == .cancelled
        }
        try wire.send("DONE\r\n", until: .now + reply)
        try finish(tag, nil) { _ in }
        isInGoodOrder = true
        if isCancelled { throw IMAPFailure(.cancelled, "Cancelled") }
        return hasGrown ? .newMail : .elapsed
    }
}

// MARK: - Tags

extension IMAPConversation {
    private func nextTag() -> String {
        tags += 1
        return "C\(tags)"
    }

    /// Sends one command and reads up to its tagged answer. Returns that answer's code; NO and BAD throw `.refused`.
    @discardableResult
    private func command(
        _ text: String, _ flag: CancellationFlag, _ each: (IMAPResponse) -> Void = { _ in }
    ) throws(IMAPFailure) -> IMAPResponseCode? {
        let tag = nextTag()
        isInGoodOrder = false
        try wire.send("\(tag) \(text)\r\n", until: .now + reply)
        let code = try finish(tag, flag, each)
        isInGoodOrder = true
        return code
    }

    @discardableResult
    private func finish(
        _ tag: String, _ flag: CancellationFlag?, _ each: (IMAPResponse) -> Void
    ) throws(IMAPFailure) -> IMAPResponseCode? {
        while true {
            let response = try wire.receive(until: .now + reply, flag)
            each(response)
            if let code = try finished(response, tag) { return code }
        }
    }

    /// `nil` while the answer goes on; the inner optional is the code of the OK that ended it.
    private func finished(_ response: IMAPResponse, _ tag: String) throws(IMAPFailure) -> IMAPResponseCode?? {
        note(response)
        switch response {
        case .status(tag, .ok, let code, _): return .some(code)
        case .status(tag, _, let code, let text):
            isInGoodOrder = true
            throw IMAPFailure(.refused, text[...].printable, code: code?.name)
        case .status(nil, .bye, _, let text): throw IMAPFailure(.closed, "The server said: \(text[...].printable)")
        default: return nil
        }
    }

    private func note(_ response: IMAPResponse) {
        switch response {
        case .exists(let number):
            if number > exists { hasGrown = true }
            exists = number
        case .expunge: exists = exists > 0 ? exists - 1 : 0
        case .capability(let all): capabilities = all
        default: break
        }
    }

    private static func name(_ mailbox: String) throws(IMAPFailure) -> String {
        guard let name = IMAPMailboxName.quoted(mailbox) else {
            throw IMAPFailure(.invalidRequest, "A mailbox name cannot be empty or hold control characters")
        }
        return name
    }

    /// UIDs in sets of a length that every server takes.
    private static func sets(_ uids: [UInt32]) -> [String] {
        let sorted = Set(uids).filter { $0 > 0 }.sorted()
        return stride(from: 0, to: sorted.count, by: 200).map { start in
            sorted[start..<min(start + 200, sorted.count)].map(String.init).joined(separator: ",")
        }
    }
}
