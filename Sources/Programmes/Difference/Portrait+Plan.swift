import Sessions

extension Portrait {
    /// Everything a plan holds.
    static func all(of plan: ProgrammePlan) -> [Portrait] {
        plan.organisations.map(portrait) + plan.people.map(portrait) + plan.groups.map(portrait)
            + plan.members.map(portrait) + [portrait(plan.programme)] + plan.programme.sections.map(portrait)
            + plan.series.map(portrait) + plan.sessions.map(portrait) + plan.topics.map(portrait)
            + plan.safetyNotes.map(portrait)
    }

    private static func portrait(_ one: Organisation) -> Portrait {
        Portrait(.organisation, one.id.rawValue, name: one.name)
            .with(.name, one.name).with(.level, one.level.rawValue).with(.parent, one.parent?.rawValue)
            .with(.address, one.address)
    }

    private static func portrait(_ entry: ProgrammePlan.PersonEntry) -> Portrait {
        let person = entry.person
        return Portrait(.person, person.id.rawValue, name: person.name)
            .with(.name, person.name).with(.honorific, person.honorific.isEmpty ? nil : person.honorific)
            .with(.organisation, person.organisation?.rawValue).with(.language, person.language.rawValue)
            .with(.zone, person.zone).with(.address, entry.addresses.map { "\($0.channel.rawValue) \($0.address)" })
    }

    private static func portrait(_ group: Group) -> Portrait {
        let quiet = group.policy.quiet.map { "\($0.from)-\($0.until), \($0.minutesNeededBeforeStart) min" }
        let base = Portrait(.group, group.id.rawValue, name: group.name)
            .with(.name, group.name).with(.shortName, group.shortName).with(.language, group.language.rawValue)
            .with(.zone, group.zone).with(.office, group.organisation?.rawValue).with(.parent, group.parent?.rawValue)
            .with(.quiet, quiet)
        return group.policy.steps.reduce(base) { $0.with(.step, $1.phrase, of: $1.name) }
    }

    private static func portrait(_ member: ProgrammePlan.MemberEntry) -> Portrait {
        Portrait(.member, "\(member.group)/\(member.person)", name: member.role.rawValue)
            .with(.role, member.role.rawValue)
    }

    private static func portrait(_ programme: Programme) -> Portrait {
        Portrait(.programme, programme.id.rawValue, name: programme.title)
            .with(.title, programme.title).with(.number, programme.number)
            .with(.issued, programme.issued?.phrase)
            .with(.period, "\(programme.from) – \(programme.until)").with(.legalBasis, programme.legalBasis)
    }

    private static func portrait(_ section: Programme.Section) -> Portrait {
        Portrait(.section, section.key, name: section.title).with(.title, section.title).with(.item, section.items)
    }

    private static func portrait(_ series: Series) -> Portrait {
        Portrait(.series, series.id.rawValue, name: series.title)
            .with(.title, series.title).with(.kind, series.kind.rawValue).with(.start, series.start.phrase)
            .with(.zone, series.zone).with(.minutes, String(series.minutes)).with(.rule, series.rule)
            .with(.preparation, series.preparation?.phrase)
            .with(.date, series.preparation == nil ? series.added.map(\.phrase) : []).with(
                .exception, series.excluded.map(\.date.description)
            )
            .with(.rotation, series.rotation.isEmpty ? nil : series.rotation.map(\.rawValue).joined(separator: ", "))
            .with(.turns, (series.wheels ?? []).map(\.phrase))
            .with(.agenda, series.agenda.map(\.phrase)).with(.feedback, series.feedback?.phrases ?? [])
    }

    static func portrait(_ session: SessionOutline) -> Portrait {
        Portrait(.session, session.id.rawValue, name: "\(session.title), \(session.start.phrase)")
            .with(.title, session.title).with(.group, session.group.rawValue).with(.kind, session.kind.rawValue)
            .with(.start, session.start.phrase).with(.zone, session.zone).with(.minutes, String(session.minutes))
            .with(.host, session.host?.rawValue).with(.place, session.place).with(.link, session.link)
            .with(.agenda, session.agenda.map(\.phrase)).with(.feedback, session.feedback?.phrases ?? [])
    }

    private static func portrait(_ topic: Topic) -> Portrait {
        Portrait(.topic, topic.id.rawValue, name: topic.title)
            .with(.title, topic.title).with(.group, topic.group.rawValue)
            .with(.proposer, topic.proposer?.rawValue).with(.session, topic.session?.rawValue)
            .with(.state, topic.state.rawValue)
    }

    private static func portrait(_ note: SafetyNote) -> Portrait {
        Portrait(.safetyNote, note.id.rawValue, name: note.text)
            .with(.group, note.group.rawValue).with(.period, "\(note.from) – \(note.until)").with(.text, note.text)
            .with(.english, note.english)
    }
}

extension PolicyStep {
    fileprivate var phrase: String {
        let off = enabled ? "" : ", off"
        return "\(kind.rawValue) \(due.phrase), until \(usefulUntil.phrase), to \(audience.rawValue)\(off)"
    }
}

extension Programme.Issuance {
    fileprivate var phrase: String? {
        let parts = [place, date?.description, office].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension WallTime {
    fileprivate var phrase: String { "\(date) \(timeOfDay)" }
}

extension Preparation {
    fileprivate var phrase: String { "\(series) −\(days)" + (at.map { " \($0)" } ?? "") }
}

extension AgendaItem {
    fileprivate var phrase: String {
        ([title] + [owner, minutes.map { "\($0) min" }].compactMap(\.self)).joined(separator: ", ")
    }
}

extension FeedbackForm {
    fileprivate var phrases: [String] {
        questions.map { "\($0.text) [\($0.scale == .score ? "1-5" : "…")]" } + (anonymous ? ["anonymous"] : [])
    }
}

extension Wheel {
    /// *chair: lan, mai; 30/7; hoa*
    fileprivate var phrase: String {
        let order = duty == .host ? nil : order.map(\.name).joined(separator: ", ")
        let parts = [order, offer.map { "\($0.days)/\($0.daysToAnswer)" }, fallback?.name].compactMap { $0 }
        return "\(duty.rawValue): \(parts.joined(separator: "; "))"
    }
}
