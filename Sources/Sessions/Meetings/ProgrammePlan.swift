/// Everything one programme file says, expanded to dated sessions: what `Programmes` reads, and what `Ledger` applies.
package struct ProgrammePlan: Hashable, Sendable, Codable {
    package var organisations: [Organisation]
    package var people: [PersonEntry]
    /// The programme's own group first; sub-groups after it.
    package var groups: [Group]
    package var members: [MemberEntry]
    package var programme: Programme
    package var series: [Series]
    package var sessions: [SessionOutline]
    /// What the file already proposes or registers.
    package var topics: [Topic]
    /// What was settled when the year was planned: dates that were skipped or shifted, and why.
    package var settlements: [Settlement]
    /// What people must heed in certain periods.
    package var safetyNotes: [SafetyNote]
    /// Kept so that whoever moves a session is told when nobody meets then.
    package var noMeetingDays: [NoMeetingDay]

    /// A person with the addresses the roster gives, most wanted first.
    package struct PersonEntry: Hashable, Sendable, Codable {
        package struct Address: Hashable, Sendable, Codable {
            package var channel: ChannelKind
            package var address: String

            package init(channel: ChannelKind, address: String) { (self.channel, self.address) = (channel, address) }
        }

        package var person: Person
        package var addresses: [Address]

        package init(person: Person, addresses: [Address]) { (self.person, self.addresses) = (person, addresses) }
    }

    package struct MemberEntry: Hashable, Sendable, Codable {
        package var group: Group.ID
        package var person: Person.ID
        package var role: Membership.Role

        package init(group: Group.ID, person: Person.ID, role: Membership.Role) {
            (self.group, self.person, self.role) = (group, person, role)
        }
    }

    package init(
        organisations: [Organisation], people: [PersonEntry], groups: [Group], members: [MemberEntry],
        programme: Programme, series: [Series], sessions: [SessionOutline], topics: [Topic] = [],
        settlements: [Settlement] = [], safetyNotes: [SafetyNote] = [],
        noMeetingDays: [NoMeetingDay] = []
    ) {
        (self.organisations, self.people, self.groups, self.members) = (organisations, people, groups, members)
        (self.programme, self.series, self.sessions, self.topics) = (programme, series, sessions, topics)
        (self.settlements, self.safetyNotes, self.noMeetingDays) = (settlements, safetyNotes, noMeetingDays)
    }
}

extension ProgrammePlan {
    /// A ledger keeps plans for years: what came later than the first version may be missing in one.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            organisations: try fields.decode([Organisation].self, forKey: .organisations),
            people: try fields.decode([PersonEntry].self, forKey: .people),
            groups: try fields.decode([Group].self, forKey: .groups),
            members: try fields.decode([MemberEntry].self, forKey: .members),
            programme: try fields.decode(Programme.self, forKey: .programme),
            series: try fields.decode([Series].self, forKey: .series),
            sessions: try fields.decode([SessionOutline].self, forKey: .sessions),
            topics: try fields.decode([Topic].self, forKey: .topics),
            settlements: try fields.decodeIfPresent([Settlement].self, forKey: .settlements) ?? [],
            safetyNotes: try fields.decodeIfPresent([SafetyNote].self, forKey: .safetyNotes) ?? [],
            noMeetingDays: try fields.decodeIfPresent([NoMeetingDay].self, forKey: .noMeetingDays) ?? [])
    }
}

/// A session as the programme file wants it. The ledger keeps the outline it applied last beside each session, so that
/// importing again changes only what changed *in the file* and leaves alone what a person moved or cancelled since.
package struct SessionOutline: Hashable, Sendable, Codable {
    /// `SERIES-20270914` for a date of a series (its first date, not the one it was moved to), else chosen in the file.
    package var id: Session.ID
    package var group: Group.ID
    package var series: Series.ID?
    package var recurrence: WallTime?
    package var kind: Session.Kind
    package var title: String
    package var start: WallTime
    package var zone: String
    package var minutes: Int
    package var host: Organisation.ID?
    package var place: String?
    package var link: String?
    package var agenda: [AgendaItem]
    package var feedback: FeedbackForm?
    /// What the session's own line gives it, in the order of `Field`, where the rest comes from its series. Nil for a
    /// session that stands alone: all of it is its own line.
    package var stated: [Field]?

    /// What a line of one session may give.
    package enum Field: String, CaseIterable, Sendable, Codable {
        case start, minutes, kind, title, host, place, link, agenda, feedback
    }

    package init(
        id: Session.ID, group: Group.ID, series: Series.ID? = nil, recurrence: WallTime? = nil,
        kind: Session.Kind = .regular, title: String, start: WallTime, zone: String, minutes: Int,
        host: Organisation.ID? = nil, place: String? = nil, link: String? = nil, agenda: [AgendaItem] = [],
        feedback: FeedbackForm? = nil, stated: [Field]? = nil
    ) {
        (self.id, self.group, self.series, self.recurrence) = (id, group, series, recurrence)
        (self.kind, self.title, self.start, self.zone, self.minutes) = (kind, title, start, zone, minutes)
        (self.host, self.place, self.link) = (host, place, link)
        (self.agenda, self.feedback, self.stated) = (agenda, feedback, stated)
    }

    /// Whether the session's own line gives the field.
    package func states(_ field: Field) -> Bool { stated?.contains(field) ?? true }
}
