import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("on line, links, notes, this and the following, start")
struct WorldCommandTests {
    private func invited() async throws -> Desk {
        var desk = try await Desk()
        desk.now = Desk.morning.addingTimeInterval(2 * 86_400)
        try await desk.fill(first)
        try await desk.send()
        desk.now += 3_600
        return desk
    }

    @Test("on line: the verdict first, the room kept, and only a web address will do")
    func online() async throws {
        let desk = try await invited()
        let before = try #require(try await desk.ledger.session(first))
        func online(_ link: String) -> SessionChangeCommand {
            SessionChangeCommand(id: first, change: .move(.init(venue: .online(link))), reason: "Bão", isAgreed: true)
        }
        for link in ["javascript:alert(1)", "meet.example.org", "ftp://example.org/x", "https://"] {
            let ran = await desk.run(online(link))
            #expect(ran.status == .usage)
            #expect(ran.error.contains("begins with https:// or http://"))
        }
        #expect(try await desk.ledger.session(first) == before)
        let ran = await desk.run(online("https://meet.example.org/a"))
        #expect(ran.output.hasPrefix("4 people will be told (update: meeting on line): "))
        #expect(ran.output.contains("is now held on line at https://meet.example.org/a."))
        let after = try #require(try await desk.ledger.session(first))
        #expect((after.place, after.host) == (before.place, before.host))
        let off = SessionChangeCommand(id: first, change: .move(.init(venue: .inPerson)), isAgreed: true)
        #expect(await desk.run(off).status == .success)
        #expect(await desk.run(off).error == "convoke: Nothing changes: the session is already so.\n")
    }

    @Test("links are added, renamed, listed and taken away; what leads nowhere is refused")
    func links() async throws {
        let desk = try await Desk()
        func link(_ action: SessionLinkCommand.Action) -> SessionLinkCommand { .init(id: first, action: action) }
        let plan = SessionDocument(title: "Giáo án", url: "https://docs.example.org/1")
        #expect(await desk.run(link(.add(plan))).output.contains("Giáo án"))
        var renamed = plan
        renamed.title = "Giáo án mẫu"
        let ran = await desk.run(link(.add(renamed)), json: true)
        #expect(try JSONDecoder().decode([SessionDocument].self, from: Data(ran.output.utf8)) == [renamed])
        let bad = SessionDocument(title: "X", url: "file:///etc/passwd")
        #expect(await desk.run(link(.add(bad)), .vietnamese).error.contains("không phải là địa chỉ web"))
        #expect(await desk.run(link(.add(.init(title: " ", url: "https://a.example")))).status == .usage)
        #expect(await desk.run(link(.remove(plan.url))).output == "\(first) has no links.\n")
        #expect(await desk.run(link(.remove(plan.url))).error.contains("convoke session link list"))
        let session = try #require(try await desk.ledger.session(first))
        #expect((session.sequence, session.revisions.details) == (0, 0), "nothing material")
    }

    @Test("notes are made, listed and ended; days that run backwards are refused")
    func notes() async throws {
        let desk = try await Desk()
        let (from, until) = (try #require(WallDate("2027-09-10")), try #require(WallDate("2027-09-20")))
        let group = try #require(try await desk.ledger.groups().first?.id)
        let command = SafetyNoteCommand(
            .add(group: group, from: from, until: until, text: "Đeo khẩu trang", english: "Masks"))
        #expect(await desk.run(command).output.contains("Masks"))
        #expect(await desk.run(SafetyNoteCommand(.list(nil)), .vietnamese).output.contains("Đeo khẩu trang"))
        let backwards = SafetyNoteCommand(
            .add(group: group, from: until, until: from, text: "Đeo khẩu trang", english: nil))
        #expect(await desk.run(backwards).status == .usage)
        let past = SafetyNoteCommand(
            .add(
                group: group, from: try #require(WallDate("2027-08-01")), until: try #require(WallDate("2027-08-29")),
                text: "Đeo khẩu trang", english: nil))
        #expect(await desk.run(past).error.contains("has passed; today is 2027-08-30"))
        let note = try #require(try await desk.ledger.safetyNotes().first)
        #expect(await desk.run(SafetyNoteCommand(.end(note.id))).status == .success)
        #expect(await desk.run(SafetyNoteCommand(.end(note.id))).error.contains("convoke note list"))
    }

    @Test("this and the following: the verdict counts the explanations and the calendar parts")
    func following() async throws {
        var desk = try await invited()
        let start = try #require(try await desk.ledger.session(second)?.startInstant)
        desk.now = start.addingTimeInterval(-13 * 86_400)
        try await desk.fill(second)
        try await desk.send()
        desk.now = try #require(try await desk.ledger.session(first)?.startInstant).addingTimeInterval(-86_400)
        let command = SessionChangeCommand(
            id: first, change: .move(.init(place: "Hội trường B")), andFollowing: true, isAgreed: true)
        let ran = await desk.run(command)
        #expect(ran.output.contains("sessions change:\n"))
        #expect(ran.output.contains("4 people will be told (update: place): "))
        #expect(ran.output.contains("Each is told the reason once; 4 more messages only bring calendar entries."))
        #expect(try await desk.ledger.session(second)?.place == "Hội trường B")
    }

    @Test("a session that belongs to no series has none that follow it")
    func noSeries() async throws {
        let desk = try await Desk()
        let single = try await desk.ledger.sessions().first { $0.series == nil }
        guard let single else { return }
        let command = SessionChangeCommand(id: single.id, change: .cancel, andFollowing: true, isAgreed: true)
        #expect(await desk.run(command).error.contains("belongs to no series"))
    }

    @Test("starting shows what will go to whom and a sample first; no leaves it quiet, yes starts it once")
    func start() async throws {
        var desk = try await Desk(imports: false)
        let plan = try clusterPlan()
        try await desk.ledger.apply(plan, startsQuiet: true, at: desk.now)
        desk.now += 86_400
        let paper = Paper()
        let command = ProgrammeStartCommand()
        let status = await desk.door.run(command, in: desk.context(paper, answer: "n"))
        #expect(status == .failure)
        #expect(paper.output.contains("Will go out in the next 14 days:"))
        #expect(paper.output.contains("In all: "))
        #expect(paper.output.contains("A sample, to "))
        #expect(try await desk.ledger.quietProgrammes() == [plan.programme.id])
        #expect(await desk.run(ProgrammeListCommand()).output.contains("not started"))
        #expect(
            await desk.run(ProgrammeShowCommand(id: plan.programme.id), .vietnamese).output.contains("chưa bắt đầu"))
        #expect(await desk.run(command).error.contains("add --yes"))
        let started = await desk.run(ProgrammeStartCommand(isAgreed: true), .vietnamese)
        #expect(started.output.hasSuffix("Kế hoạch \(plan.programme.id) đã bắt đầu gửi.\n"))
        #expect(await desk.run(command).error == "convoke: No programme waits to be started.\n")
        let again = ProgrammeStartCommand(id: plan.programme.id, isAgreed: true)
        #expect(await desk.run(again).error.contains("was started before"))
    }

    @Test("where nothing goes out soon, the first message is told by the clock of the group")
    func startLater() async throws {
        var desk = try await Desk(imports: false)
        desk.now -= 40 * 86_400
        try await desk.ledger.apply(try clusterPlan(), startsQuiet: true, at: desk.now)
        let paper = Paper()
        _ = await desk.door.run(ProgrammeStartCommand(), in: desk.context(paper, answer: "n"))
        #expect(paper.output.contains("the first message goes "))
        #expect(paper.output.contains("08:00"), "an invitation goes at eight in Vietnam: \(paper.output)")
    }

    @Test("a change that brings no new start does not say that the start has passed, and the choice is listed whole")
    func noNewStart() async throws {
        var desk = try await Desk()
        desk.now = try #require(try await desk.ledger.session(first)?.endInstant) + 3_600
        let online = SessionChangeCommand(
            id: first, change: .move(.init(venue: .online("https://meet.example.org/a"))), isAgreed: true)
        #expect(await desk.run(online).error.isEmpty)
        let nothing = SessionChangeCommand(id: first, change: .move(.init()), isAgreed: true)
        #expect(await desk.run(nothing, .vietnamese).error.contains("--place, --host, --link hoặc --in-person"))
    }

    @Test("a move to a day without meetings says so, and names what prepares the session")
    func consequences() async throws {
        let desk = try await Desk(imports: false)
        var plan = try clusterPlan()
        let main = try #require(plan.sessions.first { $0.id == first })
        let day = main.start.date.adding(days: 7)
        plan.noMeetingDays = [NoMeetingDay(date: day, name: "Tết Nguyên đán")]
        let preparation = Preparation(of: try #require(main.series), days: 3)
        var series = try #require(plan.series.first { $0.id == main.series })
        (series.id, series.preparation) = ("core", preparation)
        plan.series.append(series)
        var core = main
        (core.id, core.series, core.start) = ("core-1", "core", preparation.time(before: main.start))
        core.recurrence = core.start
        plan.sessions.append(core)
        try await desk.ledger.apply(plan, at: desk.now)
        let move = SessionChangeCommand(id: first, change: .move(.init(start: main.start.on(day))), isAgreed: false)
        let paper = Paper()
        _ = await desk.door.run(move, in: desk.context(paper, answer: "n"))
        #expect(paper.output.contains("the group does not meet on that day"))
        #expect(paper.output.contains("Tết Nguyên đán"))
        #expect(paper.output.contains("core-1 (") && paper.output.contains("stays as it is"))
        let place = SessionChangeCommand(id: first, change: .move(.init(place: "B")), isAgreed: true)
        let ran = await desk.run(place)
        #expect(!ran.output.contains("core-1") && !ran.output.contains("does not meet"))
    }

    @Test("a change to a session of a quiet programme is told to nobody, and the verdict says why")
    func quiet() async throws {
        let desk = try await Desk(imports: false)
        try await desk.ledger.apply(try clusterPlan(), startsQuiet: true, at: desk.now)
        let command = SessionChangeCommand(id: first, change: .move(.init(place: "B")), isAgreed: true)
        #expect(await desk.run(command).output.contains("the programme has not been started"))
    }
}
