import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("report")
struct ReportCommandTests {
    /// After the first session: two came, one of them gave feedback, and a lesson was learned.
    private func desk() async throws -> Desk {
        var desk = try await Desk()
        desk.now += 2 * 86_400
        try await desk.fill(first)
        try await desk.send()
        let yes = Verdict(
            end: .applied, person: "mai", session: first, facts: [desk.rsvp("mai", .accepted, guests: 1)],
            explanation: "token")
        try await desk.hear("yes", yes)
        try await desk.hear(
            "no",
            Verdict(
                end: .applied, person: "hoa", session: first, facts: [desk.rsvp("hoa", .declined)], explanation: "token"
            ))
        desk.now += 14 * 86_400
        _ = await desk.run(SessionAttendanceCommand(id: first, came: ["mai", "lan"], absent: ["hoa"]))
        let feedback = Feedback(
            id: "", session: first, person: "mai", answers: [1: .score(4), 2: .words("Thêm thời gian thảo luận")],
            source: nil, at: desk.now)
        let lesson = Contribution(
            id: "", kind: .lesson, group: "cum-3", session: first, text: "Chuẩn bị đồ dùng từ sớm",
            source: .person(note: "x"), at: desk.now)
        try await desk.ledger.record(
            [.feedback(feedback), .contribution(lesson)], from: .person(note: "operator"), at: desk.now)
        try await desk.petition()
        return desk
    }

    @Test("of a session and of a programme, as text", arguments: Language.allCases)
    func text(language: Language) async throws {
        let desk = try await desk()
        let session = await desk.run(SessionReportCommand(id: first), language)
        let programme = await desk.run(ProgrammeReportCommand(id: "nam-hoc"), language)
        try expectGolden(session.output + "\n" + programme.output, "report.\(language.rawValue).txt")
    }

    @Test("who hosted when, once there are several", arguments: Language.allCases)
    func hosts(language: Language) async throws {
        let heading = language == .vietnamese ? "Đã đăng cai" : "Who hosted"
        var desk = try await Desk()
        desk.now += 120 * 86_400
        let ran = await desk.run(ProgrammeReportCommand(id: "nam-hoc"), language)
        #expect(ran.output.contains("\n\(heading)\n- Mầm non Bắc (1): 2027-09-14\n- Mầm non Nam (1): 2027-11-09\n"))
    }

    @Test("Law 11: as JSON it holds the figures and nobody's address")
    func json() async throws {
        let desk = try await desk()
        let ran = await desk.run(ProgrammeReportCommand(id: "nam-hoc"), json: true)
        try expectGolden(ran.output, "report.json")
        #expect(!ran.output.contains("@"))
    }
}
