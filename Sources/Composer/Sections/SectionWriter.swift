import Foundation
import Sessions

/// Writes one notice's section: finds the template set of its kind, and gathers the values that set may name.
struct SectionWriter: Sendable {
    let item: MessageMatter.Item
    let person: Person
    let links: MessageLinks
    let now: Date
    let templates: TemplateLibrary

    var language: Language { person.language }
    var words: Wording { .of(language) }
    var dates: DateWords { DateWords(language) }
    var kind: Notice.Kind { item.notice.key.kind }
    /// A digest of several sessions brings each with its board.
    var session: Session? { item.session ?? item.board?.session }
    var host: Organisation? { item.host ?? item.board?.host }

    /// What the section is made of.
    func draft() throws(MessageComposer.Refusal) -> SectionDraft {
        let values = try self.values()
        return SectionDraft(
            set: "\(language.rawValue).\(templateSet)", values: values,
            code: session.map { SessionCode($0.id).description },
            asksForDay: values[.asksAgain] ? item.session.map { dates.dayAndMonth($0.start.date) } : nil)
    }

    func section(_ draft: SectionDraft) throws(MessageComposer.Refusal) -> Section {
        if kind == .news { return try newsSection(draft.values) }
        let (set, values) = (draft.set, draft.values)
        let subject = try templates.text(of: "\(set).subject", values.forText)
        return Section(
            subject: cleanLine(subject), text: try templates.text(of: "\(set).text", values.forText),
            html: try templates.text(of: "\(set).html", values.forHTML),
            chat: dense(try templates.text(of: "\(set).chat", values.forText)), code: draft.code,
            asksForDay: draft.asksForDay)
    }

    /// Named after the kind, but for a link to the board, which is asked for and is no step of any policy, and for
    /// news, of which each has its own.
    private var templateSet: String {
        if kind == .news { return "news.\(newsSet ?? "")" }
        if case .board = item.notice.key.subject { return "board" }
        return kind.rawValue
    }

    private func values() throws(MessageComposer.Refusal) -> TemplateValues {
        var values = TemplateValues()
        addPerson(to: &values)
        if let session { try add(session, to: &values) }
        if case .board = item.notice.key.subject { return try withBoardLink(values) }
        switch kind {
        case .invitation, .reminder, .callForTopics, .agenda: try requireSession()
        case .cancellation:
            try requireSession()
            addTogether(to: &values)
        case .turnOffer:
            try requireSession()
            try addOffer(to: &values)
        case .update:
            try requireSession()
            try addChanges(to: &values)
        case .feedbackRequest: try addQuestions(to: &values)
        case .datePoll: try addPoll(to: &values)
        case .digest: try addDigest(to: &values)
        case .report: addReport(to: &values)
        case .receipt: try addReceipt(to: &values)
        case .news: try addNews(to: &values)
        }
        return values
    }

    private func addPerson(to values: inout TemplateValues) {
        let address = FormOfAddress(person)
        values[.addressee] = address.name
        values[.you] = address.you
        values[.You] = address.you.uppercasingFirst
        values[.group] = item.group?.name
        values[.programme] = item.programme?.title
        values[.isOrganiser] = item.role?.organises ?? false
        switch item.attendee?.status {
        case .accepted: values[.isAccepted] = true
        case .tentative: values[.isTentative] = true
        case .declined, .delegated: values[.isDeclined] = true
        case .needsAction, nil: values[.isUnanswered] = true
        }
        values[.isRemoved] = item.attendee?.removed != nil && session?.status != .cancelled
        values[.asksAgain] = asks
    }

    /// Whether the answer is still open, or was given for another time.
    private var asks: Bool {
        switch kind {
        case .invitation: true
        case .update where item.session?.status == .tentative: false
        case .update, .reminder, .agenda: isOpen || kind == .update && item.session?.isMovedOrRestored == true
        case .callForTopics, .turnOffer, .cancellation, .feedbackRequest, .digest, .receipt, .report, .news,
            .datePoll:
            false
        }
    }

    private var isOpen: Bool {
        switch item.attendee?.status {
        case .needsAction, .tentative, nil: true
        case .accepted, .declined, .delegated: false
        }
    }

    private func requireSession() throws(MessageComposer.Refusal) {
        guard item.session != nil else { throw .incomplete(kind) }
    }

    private func withBoardLink(_ values: TemplateValues) throws(MessageComposer.Refusal) -> TemplateValues {
        guard case .board(let group, _) = item.notice.key.subject else { throw .incomplete(kind) }
        var values = values
        values[.boardURL] = links.board(group)
        values[.boardExpiry] = dates.moment(try wallTime(links.boardExpiry, in: person.zone), zone: person.zone)
        return values
    }

    /// Throws `unknownZone`.
    func wallTime(_ instant: Date, in zone: String) throws(MessageComposer.Refusal) -> WallTime {
        guard let timeZone = TimeZone(identifier: zone) else { throw .unknownZone(zone) }
        return WallTime(instant, in: timeZone)
    }
}

extension Session {
    /// Its last change gave it another start, or one again, or took a cancellation back.
    fileprivate var isMovedOrRestored: Bool {
        before.map { $0.start != start || $0.status != .confirmed && status == .confirmed } ?? false
    }
}
