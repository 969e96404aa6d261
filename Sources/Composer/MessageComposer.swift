package import Foundation
package import Sessions
package import Tokens

/// Writes messages: a notice or several, one person, templates and nothing else make the same words every time.
package struct MessageComposer: Sendable {
    package let templates: TemplateLibrary
    package let settings: ComposerSettings
    package let mint: TokenMint
    private let forms = LetterForms()

    package init(templates: TemplateLibrary, settings: ComposerSettings, mint: TokenMint) {
        (self.templates, self.settings, self.mint) = (templates, settings, mint)
    }

    /// Why a message cannot be written; each is a fault of the plan or the ledger, and final.
    package enum Refusal: Error, Hashable, Sendable {
        /// The delivery carries no notice.
        case nothingToSay
        /// The notice of this kind lacks what it is about: its session, its board, its receipt.
        case incomplete(Notice.Kind)
        /// The machine's zone data does not know this name.
        case unknownZone(String)
        /// The library has no template of this name.
        case noTemplate(String)
    }

    /// The message for `matter`. `recipientAddress` is the address of the route it takes, in the channel's own form; the
    /// calendar part, which only mail has room for, names it byte for byte as its one ATTENDEE (law 11).
    /// Throws `Refusal`.
    package func compose(
        _ matter: MessageMatter, to recipientAddress: String, over channel: ChannelKind, at now: Date
    ) throws(Refusal) -> ComposedMessage {
        let items = matter.items.sorted { Self.precedes($0, $1) }
        guard let first = items.first else { throw .nothingToSay }
        let links = MessageLinks(matter: matter, settings: settings, mint: mint, now: now)
        var writers: [SectionWriter] = []
        var sections: [SectionDraft] = []
        for item in items {
            let writer = SectionWriter(
                item: item, person: matter.person, links: links, now: now, templates: templates)
            writers.append(writer)
            sections.append(try writer.draft())
        }
        var draft = LetterDraft(matter: matter, group: first.group, sections: sections, links: links)
        let texts = draft.depersonalise()
        let form = try forms.form(for: draft) { () throws(Refusal) in try self.form(of: draft, by: writers) }
        return ComposedMessage(
            delivery: matter.delivery.id, senderName: senderName(of: first.group, matter.person.language),
            recipientName: cleanLine(matter.person.name), language: matter.person.language,
            subject: form.subject.filled(texts), text: form.text.filled(texts),
            html: form.html.filled(texts, escaped: true), chat: form.chat.filled(texts),
            calendar: try calendarPart(of: items, for: matter.person, to: recipientAddress, over: channel, links, now),
            group: first.notice.group ?? first.group?.id, session: first.session?.id,
            kinds: items.map(\.notice.key.kind), unsubscribeURL: links.leave,
            inReplyTo: items.lazy.compactMap { $0.receipt?.inReplyTo }.first, composed: now)
    }

    private func form(of draft: LetterDraft, by writers: [SectionWriter]) throws(Refusal) -> LetterForm {
        var sections: [Section] = []
        for (writer, section) in zip(writers, draft.sections) { sections.append(try writer.section(section)) }
        let letter = Letter(draft, sections: sections, templates: templates)
        return LetterForm(
            subject: TextForm(letter.subject()), text: TextForm(try letter.text()),
            html: TextForm(try letter.html()), chat: TextForm(try letter.chat()))
    }

    /// *Cụm MN 3 qua Convoke*: the address is ours, and the name says so.
    private func senderName(of group: Group?, _ language: Language) -> String {
        guard let group else { return cleanLine(settings.senderName) }
        return cleanLine("\(group.shortName) \(Wording.of(language).via) \(settings.senderName)")
    }

    /// Only mail has room for one, and the mailbox that stands in for it.
    private func calendarPart(
        of items: [MessageMatter.Item], for person: Person, to address: String, over channel: ChannelKind,
        _ links: MessageLinks, _ now: Date
    ) throws(Refusal) -> ComposedMessage.CalendarPart? {
        guard channel == .email || channel == .sandbox,
            let item = items.first(where: { $0.notice.key.kind.carriesCalendar })
        else { return nil }
        return try CalendarPartWriter(
            item: item, person: person, recipientAddress: address, settings: settings, links: links, now: now
        ).part()
    }

    /// What matters most comes first and gives the subject; of two alike, the session that begins earlier.
    private static func precedes(_ one: MessageMatter.Item, _ other: MessageMatter.Item) -> Bool {
        let (first, second) = (rank(one.notice.key.kind), rank(other.notice.key.kind))
        guard first == second else { return first < second }
        let begin = { (item: MessageMatter.Item) in item.session?.startInstant ?? .distantFuture }
        return (begin(one), one.session?.id.rawValue ?? "") < (begin(other), other.session?.id.rawValue ?? "")
    }

    private static func rank(_ kind: Notice.Kind) -> Int {
        switch kind {
        case .cancellation: 0
        case .update: 1
        case .receipt: 2
        case .turnOffer: 2
        case .invitation: 3
        case .reminder: 3
        case .datePoll: 4
        case .feedbackRequest: 5
        case .callForTopics: 6
        case .agenda: 7
        case .digest: 8
        case .report: 9
        case .news: 10
        }
    }
}
