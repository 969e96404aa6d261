import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("inbox")
struct InboxCommandTests {
    private func queued(sender: String, person: Person.ID? = nil, session: Session.ID? = nil) -> Verdict {
        Verdict(
            end: .queued, person: person, session: session, text: "Chắc là được\nđể tôi xem", subject: "Re: Cụm 3",
            sender: sender, reading: Reading(clarify: true, rule: "two readings"), explanation: "address shared by two")
    }

    @Test("list and one message with its reading and candidates, as text", arguments: Language.allCases)
    func listAndShow(language: Language) async throws {
        let desk = try await Desk()
        let id = try await desk.hear("1", queued(sender: "Trường Nam <truong@example.org>"))
        let list = await desk.run(InboxListCommand(), language)
        let show = await desk.run(InboxShowCommand(id: id), language)
        try expectGolden(list.output + "\n" + show.output, "inbox.\(language.rawValue).txt")
    }

    @Test("as JSON, with the candidates")
    func json() async throws {
        let desk = try await Desk()
        let id = try await desk.hear("1", queued(sender: "truong@example.org"))
        let ran = await desk.run(InboxShowCommand(id: id), json: true)
        try expectGolden(ran.output, "inbox-show.json")
    }

    @Test("an answer is applied for the person and the session that were said")
    func apply() async throws {
        let desk = try await Desk()
        let id = try await desk.hear("1", queued(sender: "truong@example.org"))
        let command = InboxApplyCommand(
            id: id, meaning: .init(status: .accepted, guests: 2), session: first, person: "hoa")
        let ran = await desk.run(command)
        #expect(ran.output == "Recorded: hoa accepted to \(first).\n")
        let line = try await desk.ledger.board(of: first)?.rows.first { $0.person.id == "hoa" }
        #expect(line?.attendee.status == .accepted)
        #expect(line?.rsvp?.guests == 2)
        #expect(line?.rsvp?.source == .person(note: "operator"))
        #expect(try await desk.ledger.incoming(id)?.decidedBy == "operator")
    }

    @Test("the evidence is enough where it names one")
    func applyByEvidence() async throws {
        let desk = try await Desk()
        let id = try await desk.hear("1", queued(sender: "mai@example.org", session: second))
        #expect(await desk.run(InboxApplyCommand(id: id, meaning: .init(status: .declined))).status == .success)
        let line = try await desk.ledger.board(of: second)?.rows.first { $0.person.id == "mai" }
        #expect(line?.attendee.status == .declined)
    }

    @Test("Law 8: where two are possible, somebody must say which")
    func ambiguous() async throws {
        let desk = try await Desk()
        let id = try await desk.hear("1", queued(sender: "truong@example.org"))
        var ran = await desk.run(InboxApplyCommand(id: id, meaning: .init(status: .accepted)))
        #expect(
            ran.error
                == "convoke: Whose message it is, is not known; say it with --person (it may be: hoa, dung).\n")
        ran = await desk.run(InboxApplyCommand(id: id, meaning: .init(status: .accepted), person: "hoa"))
        #expect(
            ran.error == "convoke: Which session it answers is not known; say it with --session"
                + " (it may be: \(first), \(second)).\n")
        ran = await desk.run(
            InboxApplyCommand(id: id, meaning: .init(status: .accepted), session: first, person: "stranger"))
        #expect(ran.status == .failure)
        #expect(try await desk.ledger.incoming(id)?.message.state == .queued)
    }

    @Test("ignored, then read again: the state follows, and an unended one cannot be ignored")
    func ignoreAndReprocess() async throws {
        let desk = try await Desk()
        let id = try await desk.hear("1", queued(sender: "mai@example.org"))
        #expect(await desk.run(InboxDecisionCommand(id: id, wish: .ignore)).status == .success)
        #expect(try await desk.ledger.incoming(id)?.message.state == .ignored)
        #expect(await desk.run(InboxDecisionCommand(id: id, wish: .reprocess)).status == .success)
        #expect(try await desk.ledger.incoming(id)?.message.state == .pending)
        let ran = await desk.run(InboxDecisionCommand(id: id, wish: .ignore), .vietnamese)
        #expect(ran.error == "convoke: Không làm được với thư đến đang ở trạng thái “chờ đọc”.\n")
    }
}
