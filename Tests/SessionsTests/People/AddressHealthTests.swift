import Foundation
import Sessions
import Testing

@Suite struct AddressHealthTests {
    /// 1 September 2027, 08:00 in Việt Nam.
    private static let start = Date(timeIntervalSince1970: 1_819_760_400)
    private static let zone = TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt

    /// `hard 0` is a hard bounce on the first day, `soft:5.2.2 3.5` a full mailbox three and a half days later.
    private static func reports(_ text: String) throws -> [AddressReport] {
        try text.split(separator: ",").map { one in
            let parts = one.split(separator: " ")
            let what = try #require(parts.first).split(separator: ":")
            let kind = try #require(AddressReport.Kind(rawValue: String(what[0])))
            let days = try #require(Double(parts[1]))
            return AddressReport(
                kind, status: what.count > 1 ? String(what[1]) : nil, at: start.addingTimeInterval(days * 86_400))
        }
    }

    private static func health(_ text: String) throws -> AddressHealth {
        AddressHealth(try reports(text), zone: zone)
    }

    @Test(
        "what suspends an address, and why",
        arguments: [
            ("hard 0", nil), ("hard 0, hard 0.3", nil), ("hard 0, hard 1", .returned),
            // Midnight in Việt Nam lies between them, and none in Greenwich.
            ("hard 0.6, hard 0.7", .returned), ("hard 0, hard 60", .returned), ("hard 0, hard 61", nil),
            ("hard 0, hard 61, hard 62", .returned), ("missing 0", .missing), ("complaint 0", .unwanted),
            ("suspended 0", .byHand), ("soft 0", nil), ("hard 0, soft 1, soft 2", nil),
            ("hard 0, soft 1, soft 2, soft:4.2.2 3", .full), ("soft 0, hard 0.2, hard 0.3", nil),
            ("refused 0, refused 1, refused 2, refused 3", nil),
            // The first cause stays, but a complaint goes before a bounce.
            ("missing 0, hard 1, hard 2", .missing), ("missing 0, complaint 1", .unwanted),
        ] as [(String, AddressHealth.Cause?)])
    func causes(text: String, cause: AddressHealth.Cause?) throws {
        #expect(try Self.health(text).suspension?.cause == cause)
    }

    @Test(
        "what clears the score, and a suspension",
        arguments: [
            ("hard 0, answered 1, hard 2", nil), ("hard 0, hard 1, answered 2", nil), ("missing 0, answered 1", nil),
            ("missing 0, reinstated 1", nil), ("complaint 0, answered 1", .unwanted),
            ("complaint 0, reinstated 1", nil),
            ("suspended 0, answered 1", .byHand), ("hard 0, reinstated 1, hard 2", nil),
            ("missing 0, reinstated 1, missing 2", .missing),
            // What was known before, and is read later, changes nothing.
            ("reinstated 1, missing 0", nil), ("answered 2, hard 0, hard 1", nil), ("reinstated 0, missing 0", nil),
        ] as [(String, AddressHealth.Cause?)])
    func clearing(text: String, cause: AddressHealth.Cause?) throws {
        let health = try Self.health(text)
        #expect(health.suspension?.cause == cause)
    }

    @Test(
        "a mailbox that is full: how often decides",
        arguments: [(1, 8), (2, 9), (7, 11), (14, nil), (30, nil)] as [(Int, Int?)])
    func full(days: Int, times: Int?) throws {
        let first = try (1...60).first { count in
            try Self.health((0..<count).map { "soft:5.2.2 \($0 * days)" }.joined(separator: ",")).suspension != nil
        }
        #expect(first == times)
    }

    @Test func `the score halves in sixty days, and an answer leaves nothing of it`() throws {
        let health = try Self.health("hard 0")
        let score = { health.score(at: Self.start.addingTimeInterval($0 * 86_400)) }
        #expect(score(0) == 1)
        #expect(score(60) == 0.5)
        #expect(score(120) == 0.25)
        #expect(try Self.health("hard 0, soft 0.1").score(at: Self.start) <= 1)
        #expect(try Self.health("hard 0, answered 1").score(at: Self.start.addingTimeInterval(86_400)) == 0)
    }

    @Test(
        "of several recipients each is weighed by what is said of it",
        arguments: [
            ("mai@example.org", .hard), ("Hue@Example.org", .refused), ("vi@example.org", .missing),
            ("ha@example.org", .soft), ("other@example.org", .soft),
        ] as [(String, AddressReport.Kind)])
    func several(address: String, kind: AddressReport.Kind) {
        let statuses = [
            "hue@example.org": "5.7.1", "mai@example.org": "5.0.0", "vi@example.org": "5.1.1",
            "ha@example.org": "5.2.2",
        ]
        let bounce = Verdict.Bounce(
            delivery: .init(number: 1), kind: .noSuchAddress(["vi@example.org"]), status: "5.7.1",
            recipients: Set(statuses.keys), statuses: statuses)
        #expect(bounce.report(on: address) == kind)
        #expect(bounce.status(of: address) == statuses[address.lowercased()] ?? "5.7.1")
    }

    @Test(
        "what a report says of the address it came for",
        arguments: [
            (.complaint, "abuse", [], .complaint), (.noSuchAddress(["mai@example.org"]), "5.1.1", [], .missing),
            (.noSuchAddress(["hue@example.org"]), "5.1.1", [], .soft),
            (.noSuchAddress(["hue@example.org", "mai@example.org"]), "5.1.1", [], .missing),
            (.undelivered, nil, [], .hard), (.undelivered, "5.0.0", [], .hard), (.undelivered, "5.1.1", [], .hard),
            (.undelivered, "5.1.1", ["mai@example.org"], .hard), (.undelivered, "5.1.1", ["hue@example.org"], .soft),
            (.undelivered, "5.4.1", [], .hard), (.undelivered, "5.2.1", [], .hard),
            // Given up by a relay after days; full; the system full.
            (.undelivered, "4.4.7", [], .soft), (.undelivered, "5.2.2", [], .soft), (.undelivered, "4.2.2", [], .soft),
            (.undelivered, "5.3.1", [], .soft),
            // Spam; a signature; too long for the mailbox, for the system; our own address.
            (.undelivered, "5.7.1", [], .refused), (.undelivered, "5.7.26", [], .refused),
            (.undelivered, "4.7.0", [], .refused), (.undelivered, "5.2.3", [], .refused),
            (.undelivered, "5.3.4", [], .refused), (.undelivered, "5.1.8", [], .refused),
            (.undelivered, "nonsense", [], .hard),
        ] as [(Verdict.Bounce.Kind, String?, Set<String>, AddressReport.Kind)])
    func kinds(
        kind: Verdict.Bounce.Kind, status: String?, recipients: Set<String>, report: AddressReport.Kind
    ) throws {
        let bounce = Verdict.Bounce(delivery: .init(number: 1), kind: kind, status: status, recipients: recipients)
        #expect(bounce.report(on: "Mai@example.org") == report)
    }

    @Test(
        "until when an away message counts",
        arguments: [
            ("2027-09-10", "2027-09-10", true), (nil, "2027-09-08", false),
            // Long past, or read wrongly: it is no date.
            ("2027-08-20", "2027-09-08", false), ("2027-08-30", "2027-09-08", false),
            // The last day is today's, or was yesterday's: back today.
            ("2027-09-01", "2027-09-01", true), ("2027-08-31", "2027-09-01", true),
            ("2028-03-19", "2028-03-19", true), ("2028-03-20", "2027-09-08", false),
        ] as [(String?, String, Bool)])
    func absences(stated: String?, until: String, isStated: Bool) throws {
        let day = try #require(WallDate("2027-09-01"))
        let absence = Absence(.init(until: stated.flatMap { WallDate($0) }), received: day)
        #expect(absence.until == WallDate(until))
        #expect(absence.isStated == isStated)
    }
}
