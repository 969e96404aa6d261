import InternetMessage
import Testing

@Suite("Law 7: mail from machines is recognised by its header")
struct AutomaticMailTests {
    static let own = OwnIdentity(addresses: ["hop@convoke.example.org"]) { $0.domain == "convoke.example.org" }

    static func kind(_ fields: String) -> AutomaticMail.Kind? {
        MailMessage(parsing: (fields + "\n\nEm đi được ạ\n").mail).automatic(own: own)?.kind
    }

    static let samples: [(String, AutomaticMail.Kind?)] = [
        ("From: lan@example.org", nil),
        ("From: lan@example.org\nAuto-Submitted: no", nil),
        ("From: lan@example.org\nX-Auto-Response-Suppress: All", nil),
        ("From: lan@example.org\nReturn-Path: <lan@example.org>", nil),
        ("From: lan@example.org\nPrecedence: first-class", nil),
        ("From: lan@example.org\nX-Autoreply: no", nil),
        ("From: lan@example.org\nSubject: Trả lời tự động: họp", nil),
        ("From: postmaster@example.org", nil),
        ("From: lan@example.org\nAuto-Submitted: auto-replied", .autoReply),
        ("From: lan@example.org\nAuto-Submitted: AUTO-GENERATED; x=y", .autoReply),
        ("From: lan@example.org\nAuto-Submitted: auto-whatever", .autoReply),
        ("From: lan@example.org\nX-Autoreply: yes", .autoReply),
        ("From: lan@example.org\nX-Autorespond: họp", .autoReply),
        ("From: lan@example.org\nPrecedence: auto_reply", .autoReply),
        ("From: lan@example.org\nReturn-Path: <>", .autoReply),
        ("From: lan@example.org\nReturn-Path: < >", .autoReply),
        (
            "From: lan@example.org\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x",
            .autoReply
        ),
        ("From: MAILER-DAEMON@example.org", .bounce),
        ("From: postmaster@example.org\nReturn-Path: <>", .bounce),
        ("From: x@example.org\nX-Failed-Recipients: lan@example.org\nAuto-Submitted: auto-replied", .bounce),
        ("From: x@example.org\nContent-Type: multipart/report; report-type=delivery-status; boundary=x", .bounce),
        ("From: x@example.org\nContent-Type: multipart/report; report-type=\"feedback-report\"; boundary=x", .bounce),
        ("From: lan@example.org\nList-Id: <cluster.example.org>", .list),
        ("From: lan@example.org\nPrecedence: BULK", .list),
        ("From: lan@example.org\nPrecedence: list", .list),
        ("From: lan@example.org\nMailing-List: contact x@example.org", .list),
        ("From: lan@example.org\nPrecedence: bulk\nAuto-Submitted: auto-replied", .autoReply),
        ("From: hop@convoke.example.org", .loop),
        ("From: \"Cụm\" <HOP+token@Convoke.Example.Org>\nAuto-Submitted: auto-generated", .loop),
        ("From: lan@example.org\nMessage-ID: <x@convoke.example.org>", .loop),
        ("From: lan@example.org\nX-Loop: hop@convoke.example.org", .loop),
        ("From: lan@example.org\nIn-Reply-To: <x@convoke.example.org>", nil),
    ]

    @Test("and by nothing else", arguments: samples)
    func kinds(_ fields: String, _ expected: AutomaticMail.Kind?) {
        #expect(Self.kind(fields) == expected)
    }

    @Test("and the field that says so is named")
    func evidence() throws {
        let mail = MailMessage(parsing: try FixtureFolder.bytes("vacation.eml"))
        let automatic = try #require(mail.automatic(own: Self.own))
        #expect(automatic.kind == .autoReply)
        #expect(automatic.evidence == "Auto-Submitted: auto-replied")
        #expect(mail.subject == "Trả lời tự động: Thư mời họp")
    }
}
