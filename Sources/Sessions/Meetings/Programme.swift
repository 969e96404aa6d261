/// The plan of a group for a period, as the paper that founds it states it: what the calendar needs as values, the rest
/// as the sections and sentences people wrote.
package struct Programme: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Programme>

    package var id: ID
    package var group: Group.ID
    package var title: String
    /// The paper's own number: *04/KH-SHCM*.
    package var number: String?
    package var issued: Issuance?
    package var from: WallDate
    package var until: WallDate
    /// The papers it rests on, one sentence each.
    package var legalBasis: [String]
    /// Aims, requirements, tasks, duties …: whatever else the paper states, in its order.
    package var sections: [Section]

    /// When and where the paper was signed.
    package struct Issuance: Hashable, Sendable, Codable {
        package var date: WallDate?
        package var place: String?
        package var office: String?

        package init(date: WallDate? = nil, place: String? = nil, office: String? = nil) {
            (self.date, self.place, self.office) = (date, place, office)
        }
    }

    package struct Section: Hashable, Sendable, Codable {
        /// A stable name for programs: `aims`, `requirements`.
        package var key: String
        package var title: String
        package var items: [String]

        package init(key: String, title: String, items: [String]) {
            (self.key, self.title, self.items) = (key, title, items)
        }
    }

    package init(
        id: ID, group: Group.ID, title: String, number: String? = nil, issued: Issuance? = nil, from: WallDate,
        until: WallDate, legalBasis: [String] = [], sections: [Section] = []
    ) {
        (self.id, self.group, self.title, self.number, self.issued) = (id, group, title, number, issued)
        (self.from, self.until, self.legalBasis, self.sections) = (from, until, legalBasis, sections)
    }
}

/// The rule that makes sessions.
package struct Series: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Series>

    package var id: ID
    package var programme: Programme.ID
    package var title: String
    package var kind: Session.Kind
    /// DTSTART: the first session's wall clock time, in `zone`.
    package var start: WallTime
    package var zone: String
    package var minutes: Int
    /// RRULE's value as RFC 5545 §3.3.10 writes it; nil where all dates are listed.
    package var rule: String?
    /// RDATE and EXDATE.
    package var added: [WallTime]
    package var excluded: [WallTime]
    /// The hosts in their order of turns; each session takes the next one.
    package var rotation: [Organisation.ID]
    package var agenda: [AgendaItem]
    package var feedback: FeedbackForm?
    /// Set where its dates follow those of another series, whose sessions it prepares.
    package var preparation: Preparation?
    /// What goes round in turns that are kept in the ledger; nil where the file alone says who hosts.
    package var wheels: [Wheel]?

    package init(
        id: ID, programme: Programme.ID, title: String, kind: Session.Kind = .regular, start: WallTime, zone: String,
        minutes: Int, rule: String? = nil, added: [WallTime] = [], excluded: [WallTime] = [],
        rotation: [Organisation.ID] = [], agenda: [AgendaItem] = [], feedback: FeedbackForm? = nil,
        preparation: Preparation? = nil, wheels: [Wheel]? = nil
    ) {
        (self.id, self.programme, self.title, self.kind) = (id, programme, title, kind)
        (self.start, self.zone, self.minutes, self.rule) = (start, zone, minutes, rule)
        (self.added, self.excluded, self.rotation) = (added, excluded, rotation)
        (self.agenda, self.feedback) = (agenda, feedback)
        (self.preparation, self.wheels) = (preparation, wheels)
    }
}

/// That each session of one series prepares one of another: a core team meets before the whole group does.
package struct Preparation: Hashable, Sendable, Codable {
    package var series: Series.ID
    /// So many days before the other begins.
    package var days: Int
    /// At that time of day; nil for the other's own.
    package var at: TimeOfDay?

    package init(of series: Series.ID, days: Int, at: TimeOfDay? = nil) {
        (self.series, self.days, self.at) = (series, days, at)
    }

    /// When what begins at `start` is prepared.
    package func time(before start: WallTime) -> WallTime {
        let day = start.date.adding(days: -days)
        return at.map { WallTime(date: day, at: $0) } ?? start.on(day)
    }
}
