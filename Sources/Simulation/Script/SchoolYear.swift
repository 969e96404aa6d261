// The whole school year of both programmes without a browser: scripted people read what arrives, answer in their own
// words minutes or days later, press buttons in their calendars, change their minds or stay silent; the chair moves a
// session and cancels another; somebody writes down who came. The clock goes from one moment at which something falls
// due to the next, and after each the laws are looked at.

import Channels
import Daemon
package import Foundation
import InternetMessage
import Ledger
import Planner
import Sessions

package struct SchoolYear {
    private struct Act {
        enum Deed {
            case answer(ScriptedMember.Act, to: Post.Item, by: Person.ID)
            case move, cancel
            case attendance(Session.ID)
        }

        var at: Date
        var number: Int
        var deed: Deed
    }

    private let world: DemoWorld
    private let clockwork: Clockwork
    private let member: ScriptedMember
    private var script = YearScript()
    private var acts: [Act] = []
    private var count = 0
    private var watch = LawWatch()
    private var record = YearRecord()
    private var addresses: Set<String> = []
    private var groups: [Group.ID: Group] = [:]

    private init(in folder: URL) async throws {
        world = try await DemoWorld(.init(folder: folder, pages: "http://127.0.0.1:8080", seed: 20_160_919))
        clockwork = Clockwork(world)
        member = ScriptedMember(corpus: try ReplyCorpus(), zone: world.zone)
    }

    /// Plays the year in a fresh ledger in `folder` and tells how it went. `progress` is called with the virtual date
    /// as it goes by.
    package static func play(
        in folder: URL, progress: @Sendable (String) -> Void = { _ in }
    ) async throws -> SchoolYearReport {
        var year = try await SchoolYear(in: folder)
        try await year.prepare()
        try await year.play(progress)
        return try await year.report()
    }

    private mutating func prepare() async throws {
        groups = try await world.groups()
        for person in try await world.assembly.ledger.people() {
            let points = try await world.assembly.ledger.contactPoints(of: person.id)
            addresses.formUnion(points.map { $0.address.lowercased() })
        }
        for session in try await world.assembly.ledger.sessions() {
            if let end = session.endInstant { schedule(.attendance(session.id), at: end.addingTimeInterval(1800)) }
            guard let start = session.startInstant else { continue }
            if session.id == script.moved { schedule(.move, at: start.addingTimeInterval(-9.9 * 86_400)) }
            if session.id == script.cancelled { schedule(.cancel, at: start.addingTimeInterval(-2.9 * 86_400)) }
        }
    }

    private mutating func play(_ progress: @Sendable (String) -> Void) async throws {
        try await noteReasons(at: world.clock.now)
        try await clockwork.settle()
        while true {
            let next = acts.indices.min { (acts[$0].at, acts[$0].number) < (acts[$1].at, acts[$1].number) }
            let stops = [try await clockwork.nextStop(), next.map { acts[$0].at }].compactMap(\.self)
            guard let target = stops.min() else { return }
            let before = world.clock.now
            try await noteReasons(at: max(target, before))
            try await clockwork.advance(to: target)
            if let next, acts[next].at <= world.clock.now {
                let act = acts.remove(at: next)
                try await perform(act.deed)
                try await noteReasons(at: world.clock.now)
                try await clockwork.settle()
            }
            let isIdle = try await !world.assembly.ledger.hasLeases()
            watch.seeStop(at: world.clock.now, after: before, isIdle: isIdle)
            try await readPost()
            progress(WallTime(world.clock.now, in: world.zone).date.description)
        }
    }

    private mutating func schedule(_ deed: Act.Deed, at instant: Date) {
        count += 1
        acts.append(Act(at: max(instant, world.clock.now), number: count, deed: deed))
    }

    /// Why each notice stands in the plan, as the planner will say when it is made at `instant`.
    private mutating func noteReasons(at instant: Date) async throws {
        for due in try await world.assembly.ledger.situationsDue(at: instant, limit: 1000) {
            let plan = SessionPlanner.plan(due.situation, at: instant)
            record.reasons.merge(plan.reasons) { _, new in new }
        }
    }
}

// MARK: - What people do

extension SchoolYear {
    private mutating func perform(_ deed: Act.Deed) async throws {
        let (ledger, now) = (world.assembly.ledger, world.clock.now)
        switch deed {
        case .answer(let act, let item, let person): try await answer(act, to: item, by: person)
        case .move:
            try await ledger.move(script.moved, .init(start: script.movedTo), reason: script.moveReason, at: now)
        case .cancel: try await ledger.cancel(script.cancelled, reason: script.cancelReason, at: now)
        case .attendance(let id):
            guard let session = try await ledger.session(id), session.status != .cancelled,
                let end = session.endInstant
            else { return }
            if end > now { return schedule(deed, at: end.addingTimeInterval(1800)) }
            let came = script.whoCame(to: id, try await ledger.attendees(of: id))
            if !came.isEmpty {
                try await ledger.recordAttendance(came, in: id, from: .person(note: "thư ký"), at: now)
            }
        }
    }

    private mutating func answer(_ act: ScriptedMember.Act, to item: Post.Item, by id: Person.ID) async throws {
        guard let person = try await world.assembly.ledger.person(id) else { return }
        count += 1
        var reply = ClientReply(
            to: item.raw, from: Mailbox(name: person.name, address: item.address), language: person.language,
            date: world.clock.now, number: UInt64(count), zone: world.zone)
        switch act.way {
        case .words: break
        case .away: reply.automatic = true
        case .button(let status):
            reply.calendar = CalendarButton.reply(
                to: reply.original, from: item.address, status: status, at: world.clock.now)
        }
        let raw = try reply.bytes(act.words)
        let stored = try await world.assembly.ledger.store(
            Arrival(channel: .sandbox, source: "script:\(count)", raw: raw), at: world.clock.now)
        if let stored { record.answers.append(.init(message: stored, words: act.words, meant: act.meant)) }
    }

    private mutating func readPost() async throws {
        let (ledger, now) = (world.assembly.ledger, world.clock.now)
        for item in world.post.collect() {
            guard let line = try await ledger.delivery(item.delivery)?.line else { continue }
            watch.see(MailMessage(parsing: item.raw), to: item.address, others: addresses)
            let question = try await ledger.matter(for: item.delivery)?.items.lazy.compactMap(\.receipt?.question).first
            var acts: [ScriptedMember.Act] = []
            for notice in line.notices {
                let (session, attendee) = try await standing(of: line.person.id, in: notice.session)
                let group = notice.group.flatMap { groups[$0] }
                watch.see(
                    .init(
                        notice: notice, line: line, session: session, attendee: attendee, quiet: group?.policy.quiet,
                        at: now))
                record.said.append(.init(notice: notice, person: line.person, session: session, at: now))
                acts += member.acts(
                    on: notice, to: line.person.id, status: attendee?.status, question: question, at: now)
            }
            // One message, one answer, and perhaps a second thought.
            for act in acts.prefix(2) { schedule(.answer(act, to: item, by: line.person.id), at: act.at) }
        }
    }

    private func standing(of person: Person.ID, in id: Session.ID?) async throws -> (Session?, Attendee?) {
        guard let id, let session = try await world.assembly.ledger.session(id) else { return (nil, nil) }
        let attendees = try await world.assembly.ledger.attendees(of: id)
        return (session, attendees.first { $0.person == person })
    }

    private mutating func report() async throws -> SchoolYearReport {
        for index in record.answers.indices {
            guard let detail = try await world.assembly.ledger.incoming(record.answers[index].message) else { continue }
            watch.see(detail)
            record.answers[index].end = detail.message.state
            record.answers[index].status = detail.reading?.status
            record.answers[index].rule = Reason.joined([detail.reading?.rule ?? "", detail.explanation]).english
        }
        let notices = NoticeList(record, zone: world.zone, groups: groups)
        return SchoolYearReport(
            summary: try await SchoolYearSummary(record, watch, in: world), notices: notices.text)
    }
}

/// What is told of a year: the figures, and the list of everything that was said.
package struct SchoolYearReport: Sendable {
    package var summary: SchoolYearSummary
    /// Who was told what, when and why: one paragraph a moment.
    package var notices: String
}
