import Sessions

/// What series and single sessions have in common.
struct CommonFields {
    let id: String?
    let title: String?
    let group: Group.ID
    let kind: Session.Kind
    let zone: String
    let minutes: Int?
    let agenda: [AgendaItem]
    let feedback: FeedbackForm?
}

/// What the file changes in one session of a series, by the date the series gave it.
struct SessionChange {
    let date: WallDate
    let start: Located<WallTime>?
    let keep: Bool
    let skip: Bool
    let minutes: Int?
    let kind: Session.Kind?
    let title: String?
    let host: Organisation.ID?
    let place: String?
    let link: String?
    let agenda: [AgendaItem]?
    let feedback: FeedbackForm?

    /// What the line gives.
    private var stated: [SessionOutline.Field] {
        let given: [(SessionOutline.Field, Bool)] = [
            (.start, start != nil), (.minutes, minutes != nil), (.kind, kind != nil), (.title, title != nil),
            (.host, host != nil), (.place, place != nil), (.link, link != nil), (.agenda, agenda != nil),
            (.feedback, feedback != nil),
        ]
        return given.filter(\.1).map(\.0)
    }

    /// What it says of the date itself; the reader settles the year by it.
    var word: Rhythm.Word? {
        if skip { return .skip }
        if let start { return .move(start.value, keep: keep) }
        return keep ? .keep : nil
    }

    /// All but the date.
    func apply(to session: inout SessionOutline) {
        session.minutes = minutes ?? session.minutes
        session.kind = kind ?? session.kind
        session.title = title ?? session.title
        session.host = host ?? session.host
        session.place = place
        session.link = link
        session.agenda = agenda ?? session.agenda
        session.feedback = feedback ?? session.feedback
        let all = Set(stated).union(session.stated ?? [])
        session.stated = SessionOutline.Field.allCases.filter(all.contains)
    }
}

extension ProgrammeReader {
    static let minutesRange = 5...10_080

    func readCommon(
        _ fields: Fields, ids: ReferenceWritableKeyPath<ProgrammeReader, Directory>, _ context: SessionContext
    ) -> CommonFields {
        let id = fields.read("id", SingleValue.identifier)
        if let id, let place = fields.node("id") { self[keyPath: ids].add(id, at: place, faults) }
        let group: Located<Group.ID>? = fields.located("group", SingleValue.id)
        groups.check(group, faults)
        let kind: Session.Kind? = fields.read("kind", SingleValue.choice)
        return CommonFields(
            id: id, title: fields.read("title", SingleValue.line), group: group?.value ?? context.group,
            kind: kind ?? .regular, zone: fields.read("zone", SingleValue.zone) ?? context.zone,
            minutes: fields.read("minutes", SingleValue.integer(in: Self.minutesRange)),
            agenda: fields.list("agenda", readAgendaItem),
            feedback: fields.has("feedback") ? fields.read("feedback", readFeedback) : context.feedback)
    }

    func readSession(_ node: SourceNode, _ context: SessionContext) -> SessionOutline? {
        guard let fields = Fields(node, ProgrammeShapes.session, faults: faults) else { return nil }
        let common = readCommon(fields, ids: \.sessionIDs, context)
        let start = fields.located("start", SingleValue.time)
        if let start { checkPeriod(start, context.programme) }
        let keep = fields.read("keep", SingleValue.boolean) ?? false
        if let start, !keep { checkMeetingDay(start, of: common.group) }
        let host = readHost(fields)
        let place = fields.read("place", SingleValue.line)
        let link = fields.read("link", SingleValue.url)
        guard let id = common.id, let title = common.title, let minutes = common.minutes, let start else { return nil }
        return SessionOutline(
            id: .init(id), group: common.group, kind: common.kind, title: title, start: start.value, zone: common.zone,
            minutes: minutes, host: host, place: place, link: link, agenda: common.agenda, feedback: common.feedback)
    }

    /// A fault if the series has no session on the date.
    func readChange(_ node: SourceNode, of times: [WallTime]) -> SessionChange? {
        guard let fields = Fields(node, ProgrammeShapes.change, faults: faults) else { return nil }
        let date = fields.located("date", SingleValue.date)
        if let date, !times.isEmpty, !times.contains(where: { $0.date == date.value }) {
            let nearest = times.min { $0.date.distance(to: date.value) < $1.date.distance(to: date.value) }
            faults.add(
                .notADateOfSeries(date.value.description, nearest: nearest?.date.description), at: date)
        }
        let kind: Session.Kind? = fields.read("kind", SingleValue.choice)
        let change = SessionChange(
            date: date?.value ?? WallDate(dayNumber: 0), start: fields.located("start", SingleValue.time),
            keep: fields.read("keep", SingleValue.boolean) ?? false,
            skip: fields.read("skip", SingleValue.boolean) ?? false,
            minutes: fields.read("minutes", SingleValue.integer(in: Self.minutesRange)), kind: kind,
            title: fields.read("title", SingleValue.line), host: readHost(fields),
            place: fields.read("place", SingleValue.line), link: fields.read("link", SingleValue.url),
            agenda: fields.has("agenda") ? fields.list("agenda", readAgendaItem) : nil,
            feedback: fields.read("feedback", readFeedback))
        return date == nil ? nil : change
    }

    private func readHost(_ fields: Fields) -> Organisation.ID? {
        let host: Located<Organisation.ID>? = fields.located("host", SingleValue.id)
        organisations.check(host, faults)
        return host?.value
    }

    /// A title alone, or with who presents it and how long.
    private func readAgendaItem(_ node: SourceNode, _ faults: FaultList) -> AgendaItem? {
        if case .text = node.content { return SingleValue.line(node, faults).map { AgendaItem(title: $0) } }
        guard let fields = Fields(node, ProgrammeShapes.agendaItem, faults: faults) else { return nil }
        let title = fields.read("title", SingleValue.line)
        let owner = fields.read("owner", SingleValue.line)
        let minutes = fields.read("minutes", SingleValue.integer(in: 1...1440))
        return title.map { AgendaItem(title: $0, owner: owner, minutes: minutes) }
    }
}

extension WallDate {
    fileprivate func distance(to other: WallDate) -> Int { abs(dayNumber - other.dayNumber) }
}
