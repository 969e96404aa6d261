import ConvokeTesting
import Foundation
import Inbox
import InternetMessage
import Ledger
import Logging
import Replies
import Sessions
import Tokens

let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

let mint: TokenMint = {
    guard let keys = try? TokenKeys([1: Tokens.Secret(Array(0..<32))]) else {
        preconditionFailure("32 bytes are a key")
    }
    return TokenMint(keys: keys)
}()

let answering = TokenAddress(localPart: "answer", domain: "convoke.example.org")

/// A ledger with the inbox before it. Everybody was invited, and it is two days later.
struct Desk {
    let seeded: SeededLedger
    let processor: InboxProcessor
    let invitations: [Person.ID: Delivery.ID]
    var ledger: LedgerDatabase { seeded.ledger }

    init(_ plan: ProgrammePlan = .cluster) async throws {
        seeded = try await SeededLedger(plan)
        let people: [Person.ID] = ["lan", "mai", "hoa"]
        try await seeded.want(people.map { .about(.invitation, to: $0) })
        let lease = Lease(instance: "post", until: 1)
        var found: [Person.ID: Delivery.ID] = [:]
        for claim in try await seeded.ledger.claimDue(limit: 9, at: seeded.clock.now, lease: lease) {
            let id = claim.delivery.id
            guard let point = try await seeded.ledger.route(for: id).first else { continue }
            let message = KeptMessage(
                contactPoint: point.id,
                messageID: mint.mint(delivery: id.number, purpose: .thread) + "@convoke.example.org",
                bytes: Array(("Content-Type: text/plain; charset=utf-8\r\n\r\n" + Self.sent).utf8))
            _ = try await seeded.ledger.beginSending(
                [.init(claim, message: message)], at: seeded.clock.now, lease: lease)
            try await seeded.ledger.finish(
                [.init(claim, outcome: .accepted(providerID: nil), retry: .giveUp)], at: seeded.clock.now)
            found[claim.delivery.person] = id
        }
        invitations = found
        seeded.clock.advance(2 * 86_400)
        processor = Self.processor(seeded)
    }

    /// What the invitations say.
    static let sent = """
        \(CutLine.text)

        Mời cô dự buổi sinh hoạt chuyên đề tại Trường mầm non Hoa Sen.

        Cô có dự không? Trả lời: Có, Không hoặc Chưa chắc.

        Thư của thư ký tự động của cụm.
        """

    static func processor(_ seeded: SeededLedger, instance: String = "one") -> InboxProcessor {
        InboxProcessor(
            ledger: seeded.ledger,
            reader: ReplyReader(mint: mint, ownAddresses: [answering.bare], trustedAuthorities: ["mx.example.org"]),
            holder: LeaseHolder(instance: instance),
            rounds: Rounds(name: "processor", bell: Bell(), pulse: Pulse(), clock: seeded.clock), onChange: {},
            logger: quiet)
    }

    /// An answer to a person's invitation, as their mail program writes it.
    func answer(
        _ words: String, of person: Person.ID, from sender: String? = nil, fields: [String] = [], number: Int = 1,
        dated: Date? = nil
    ) throws -> String {
        guard let delivery = invitations[person] else { throw TestServerError("\(person) was not invited") }
        let address = answering.address(token: mint.mint(delivery: delivery.number, purpose: .reply))
        return letter(
            words, from: sender ?? "\(person)@example.org", to: address, fields: fields, number: number, dated: dated)
    }

    /// - Parameter dated: when its sender says that it was written; else it is now.
    func letter(
        _ words: String, from sender: String, to recipient: String = answering.bare, fields: [String] = [],
        number: Int = 1, dated: Date? = nil
    ) -> String {
        let head = [
            "From: \(sender)", "To: \(recipient)", "Subject: Re: =?utf-8?q?Th=C6=B0_m=E1=BB=9Di?=",
            "Message-ID: <m\(number).\(abs(words.hashValue))@mail.example.org>",
            "Date: \(MailDate(instant: dated ?? seeded.clock.now).utcText)",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit",
        ]
        return (head + fields + ["", words, ""]).joined(separator: "\r\n")
    }

    @discardableResult
    func store(_ text: String, source: String = UUID().uuidString) async throws -> IncomingMessage.ID? {
        try await ledger.store(
            Arrival(channel: .email, source: source, raw: Array(text.utf8)), at: seeded.clock.now)
    }

    /// Stores a message and understands it.
    @discardableResult
    func hear(_ text: String) async throws -> IncomingDetail {
        guard let id = try await store(text) else { throw TestServerError("it is known") }
        try await processor.process()
        return try await detail(id)
    }

    /// The questions after the session go out; then it is a day later.
    func askForFeedback(of person: Person.ID) async throws {
        let ask = Notice.about(
            .feedbackRequest, to: person, due: Self.afterwards, usefulUntil: Self.afterwards + 30 * 86_400)
        seeded.clock.set(Self.afterwards)
        try await seeded.want([ask])
        let lease = Lease(instance: "post", until: 1)
        for claim in try await ledger.claimDue(limit: 9, at: seeded.clock.now, lease: lease) {
            let id = claim.delivery.id
            guard let point = try await ledger.route(for: id).first else { continue }
            let message = KeptMessage(contactPoint: point.id, messageID: "\(id)@convoke.example.org", bytes: [1])
            _ = try await ledger.beginSending(
                [.init(claim, message: message)], at: seeded.clock.now, lease: lease)
            try await ledger.finish(
                [.init(claim, outcome: .accepted(providerID: nil), retry: .giveUp)], at: seeded.clock.now)
        }
        seeded.clock.advance(86_400)
    }

    /// Noon of the session's day in Việt Nam.
    private static let afterwards = Date(timeIntervalSince1970: 1_820_898_000)

    func detail(_ id: IncomingMessage.ID) async throws -> IncomingDetail {
        guard let detail = try await ledger.incoming(id) else { throw TestServerError("no message \(id)") }
        return detail
    }

    func status(of person: Person.ID) async throws -> ParticipationStatus? {
        try await ledger.attendees(of: "s1").first { $0.person == person }?.status
    }

    /// Sends whatever is due. Returns the deliveries that left.
    @discardableResult
    func sendDue() async throws -> [Delivery.ID] {
        let lease = Lease(instance: "post", until: 1)
        var sent: [Delivery.ID] = []
        for claim in try await ledger.claimDue(limit: 99, at: seeded.clock.now, lease: lease) {
            let id = claim.delivery.id
            guard let point = try await ledger.route(for: id).first else { continue }
            let message = KeptMessage(
                contactPoint: point.id,
                messageID: mint.mint(delivery: id.number, purpose: .thread) + "@convoke.example.org", bytes: [1])
            _ = try await ledger.beginSending([.init(claim, message: message)], at: seeded.clock.now, lease: lease)
            try await ledger.finish(
                [.init(claim, outcome: .accepted(providerID: nil), retry: .giveUp)], at: seeded.clock.now)
            sent.append(id)
        }
        return sent
    }

    /// The latest receipt to this person, sent.
    func receipt(to person: Person.ID) async throws -> (delivery: Delivery.ID, content: ReceiptContent) {
        try await sendDue()
        let mine = try await receipts().filter { $0.person.id == person }
        let latest = mine.max { $0.delivery.due < $1.delivery.due }
        guard let id = latest?.delivery.id,
            let content = try await ledger.matter(for: id)?.items.lazy.compactMap(\.receipt).first
        else { throw TestServerError("no receipt to \(person)") }
        return (id, content)
    }

    /// An answer to one of our messages, some time later.
    @discardableResult
    func reply(
        _ words: String, to delivery: Delivery.ID, from sender: String, after seconds: TimeInterval = 3600,
        fields: [String] = [], writtenAgo: TimeInterval = 0
    ) async throws -> IncomingDetail {
        seeded.clock.advance(seconds)
        let address = answering.address(token: mint.mint(delivery: delivery.number, purpose: .reply))
        return try await hear(
            letter(
                words, from: sender, to: address, fields: fields, number: Int.random(in: 10...99999),
                dated: seeded.clock.now - writtenAgo))
    }

    func receipts() async throws -> [DeliveryLine] {
        try await ledger.deliveries().filter { $0.notices.contains { $0.key.kind == .receipt } }
    }

    func intake(_ bell: Bell = Bell()) -> Intake { Intake(ledger: ledger, clock: seeded.clock, ringing: bell) }
}
