internal import Foundation
internal import Sessions

extension Session {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), group: try row("meetingGroup"), programme: try row("programme"),
            series: try row("series"), recurrence: try row("recurrence"), kind: try row("kind"),
            title: try row("title"), start: try row("start"), zone: try row("zone"), minutes: try row("minutes"),
            host: try row("host"), place: try row("place"), link: try row("link"),
            onlineLink: try row("onlineLink"), status: try row("status"), reason: try row("reason"),
            agenda: try row.json("agenda"), feedback: try row.optionalJSON("feedback"),
            documents: try row.json("documents"),
            revisions: Revisions(
                start: try row("startRevision"), details: try row("detailsRevision"),
                agenda: try row("agendaRevision")),
            sequence: try row("sequence"), created: try row("created"), changed: try row("changed"),
            before: try row.optionalJSON("previous"), changeSet: try row("changeSet"))
    }
}

extension Attendee {
    init(_ row: SQLRow) throws {
        self.init(
            session: try row("session"), person: try row("person"), role: try row("role"),
            status: try row("status"), calendarUID: try row("calendarUID"), since: try row("since"),
            removed: try row("removed"), revision: try row("revision"))
    }
}

extension Topic {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), group: try row("meetingGroup"), title: try row("title"),
            proposer: try row("proposer"), session: try row("session"), state: try row("state"),
            mergedInto: try row("mergedInto"), reason: try row("reason"))
    }
}

extension SafetyNote {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), group: try row("meetingGroup"), programme: try row("programme"),
            from: try row("firstDay"), until: try row("lastDay"), text: try row("text"),
            english: try row("english"))
    }
}
