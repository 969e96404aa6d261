import Foundation
import Replies
import Sessions
import Tokens

/// What the tests of this module share: files, a mint, a small cluster of people and one session.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func names(_ path: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
            .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: path))) }

    static func mint() throws -> TokenMint {
        TokenMint(keys: try TokenKeys([1: Secret([UInt8](repeating: 7, count: 32))]))
    }

    static func reader() throws -> ReplyReader {
        ReplyReader(
            mint: try mint(), ownAddresses: ["cum@example.net"], trustedAuthorities: ["mx.example.net"])
    }

    static let received = Date(timeIntervalSince1970: 1_820_000_000)
    static let lan = KnownPerson(
        person: Person(id: "lan", name: "Nguyễn Thị Lan", honorific: "cô"), addresses: ["lan@example.org"],
        openSessions: ["s1"])
    static let hoa = KnownPerson(
        person: Person(id: "hoa", name: "Trần Thị Hoa", honorific: "cô"), addresses: ["hoa@example.org"],
        openSessions: ["s1"])
    static let deliveryID = Delivery.ID(number: 0x1234)

    static func session(
        _ id: Session.ID = "s1", on date: String = "2027-09-14", status: Session.Status = .confirmed,
        anonymous: Bool = false
    ) throws -> Session {
        guard let day = WallDate(date), let start = WallTime(date: day, hour: 8, minute: 0) else { throw Broken() }
        let form = FeedbackForm(
            questions: [.init("Nội dung", .score), .init("Thời gian", .score), .init("Góp ý", .words)],
            anonymous: anonymous)
        return Session(
            id: id, group: "cum", programme: "p", title: "Sinh hoạt", start: start, zone: "Asia/Ho_Chi_Minh",
            minutes: 180, status: status, feedback: form, created: received)
    }

    struct Broken: Error {}

    /// The ledger's answer where one delivery of `kind` to Lan about one session is known.
    static func context(_ kind: Notice.Kind = .invitation, _ sessions: [Session]) -> KnownContext {
        var context = KnownContext()
        context.deliveries[deliveryID] = KnownDelivery(
            id: deliveryID, person: lan, items: sessions.map { .init(kind: kind, session: $0.id, group: "cum") })
        context.senders = [lan]
        for session in sessions { context.sessions[session.id] = session }
        return context
    }

    /// A mail as a client writes it. `to` may hold a token.
    static func mail(
        _ text: String, from: String = "Lan <lan@example.org>", to: String? = nil, headers: [String] = []
    ) throws -> [UInt8] {
        let token = try mint().mint(delivery: deliveryID.number, purpose: .reply)
        let lines =
            [
                "From: \(from)", "To: \(to ?? "cum+\(token)@example.net")", "Subject: Re: moi",
                "Message-ID: <r1@example.org>",
                "MIME-Version: 1.0",
            ] + headers + ["Content-Type: text/plain; charset=utf-8", "", text]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    static func verdict(_ raw: [UInt8], _ context: KnownContext, at date: Date = received) throws -> Verdict {
        let reader = try reader()
        return reader.decide(reader.hear(raw, received: date), message: "m1", received: date, context: context)
    }
}

extension Verdict {
    var rsvps: [RSVP] { facts.compactMap { if case .rsvp(let rsvp) = $0 { rsvp } else { nil } } }
    var feedback: [Feedback] { facts.compactMap { if case .feedback(let feedback) = $0 { feedback } else { nil } } }
    var contributions: [Contribution] {
        facts.compactMap { if case .contribution(let contribution) = $0 { contribution } else { nil } }
    }
}
