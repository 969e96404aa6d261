/// Every mapping of a programme file and its keys: what the reader knows and the reference documents.
enum ProgrammeShapes {
    static let file = MappingShape(
        "file", required: ["group", "programme"],
        optional: [
            "people", "rosters", "subgroups", "organisations", "noMeeting", "feedback", "series", "sessions", "dates",
            "topics", "safetyNotes",
        ])
    static let roster = MappingShape(
        "roster", required: ["file"], optional: ["group", "newOrganisations", "columns"])
    static let rosterColumns = MappingShape("roster columns", optional: RosterColumn.allCases.map(\.rawValue))
    static let dates = MappingShape(
        "dates", required: ["file"],
        optional: ["group", "kind", "zone", "minutes", "title", "keep", "newOrganisations", "columns"])
    static let datesColumns = MappingShape(
        "dates columns", optional: DatesColumn.allCases.filter { $0 != .moment }.map(\.rawValue))
    static let noMeeting = MappingShape(
        "no meeting", required: ["name", "policy"], optional: ["group", "calendar", "days", "file"])
    static let freeDays = MappingShape("free days", required: ["from"], optional: ["until", "name"])
    static let group = MappingShape(
        "group", required: ["id", "name"],
        optional: ["members", "shortName", "language", "zone", "office", "parent", "policy"])
    static let member = MappingShape("member", required: ["person"], optional: ["role"])
    static let policy = MappingShape("policy", optional: ["quiet", "steps"])
    static let quiet = MappingShape("quiet", required: ["from", "until"], optional: ["needed"])
    static let step = MappingShape("step", optional: ["kind", "due", "usefulUntil", "to", "enabled"])
    static let organisation = MappingShape(
        "organisation", required: ["id", "name", "level"], optional: ["parent", "address"])
    static let person = MappingShape(
        "person", required: ["id", "name"],
        optional: ["honorific", "organisation", "language", "zone", "email", "webhook", "sandbox"])
    static let programme = MappingShape(
        "programme", required: ["id", "title", "period"], optional: ["number", "issued", "legalBasis", "sections"])
    static let issued = MappingShape("issued", optional: ["date", "place", "office"])
    static let period = MappingShape("period", required: ["from", "until"])
    static let section = MappingShape("section", required: ["key", "title", "items"])
    static let feedback = MappingShape("feedback", required: ["questions"], optional: ["anonymous"])
    static let question = MappingShape("question", required: ["text", "scale"])
    static let series = MappingShape(
        "series", required: ["id", "title", "minutes"],
        optional: [
            "group", "kind", "start", "zone", "rule", "dates", "except", "yieldsTo", "within", "prepares", "rotation",
            "turns", "agenda", "feedback", "changes",
        ])
    static let preparation = MappingShape("prepares", required: ["series"], optional: ["days", "at"])
    static let turn = MappingShape(
        "turn", required: ["duty"], optional: ["order", "offered", "answer", "fallback"])
    static let change = MappingShape(
        "change", required: ["date"],
        optional: ["start", "keep", "skip", "minutes", "kind", "title", "host", "place", "link", "agenda", "feedback"])
    static let session = MappingShape(
        "session", required: ["id", "title", "start", "minutes"],
        optional: ["group", "kind", "zone", "keep", "host", "place", "link", "agenda", "feedback"])
    static let agendaItem = MappingShape("agenda item", required: ["title"], optional: ["owner", "minutes"])
    static let topic = MappingShape(
        "topic", required: ["id", "title"], optional: ["group", "proposer", "session", "state"])

    static let safetyNote = MappingShape(
        "safety note", required: ["from", "until", "text"], optional: ["group", "textEn"])

    static let all = [
        file, noMeeting, freeDays, group, member, policy, quiet, step, organisation, person, programme, issued, period,
        section, feedback, roster, rosterColumns, dates, datesColumns,
        question, series, preparation, turn, change, session, agendaItem, topic, safetyNote,
    ]
}
