import Foundation
import Sessions

extension SectionWriter {
    /// What, when, where, who hosts, the agenda, and the links on which one answers.
    func add(_ session: Session, to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let start = session.startInstant else { throw .unknownZone(session.zone) }
        values[.title] = session.title
        values[.meeting] = words.meeting(session.kind)
        values[.when] = try when(session.start, minutes: session.minutes, zone: session.zone)
        values[.shortWhen] = "\(dates.shortDate(session.start.date)), \(dates.time(session.start))"
        values[.isUndated] = session.lacksDate
        // A postponement says when it was to be.
        if session.lacksDate, kind != .update || session.before?.status == .tentative {
            (values[.when], values[.shortWhen]) = (words.noDate, words.noDate)
        }
        let place = place(session.place, host: host)
        values[.isOnline] = session.onlineLink != nil
        values[session.onlineLink == nil ? .where_ : .venue] = place
        // Without a place of its own the session is at its host's, and the place says so.
        values[.host] = session.place == nil ? nil : host?.name
        values[.isHost] = session.host != nil && session.host == person.organisation
        let link = session.onlineLink ?? session.link
        values[.link] = link
        values[.linkURL] = link.flatMap(webAddress)
        DocumentWords(words: words).add(session.documents, to: &values)
        if let previous = item.previous {
            values[.previousWhen] = dates.shortDate(previous.start.date)
            DocumentWords(words: words).add(previous.documents, as: .previousDocuments, to: &values)
        }
        values[.reason] = session.reason
        values[.code] = SessionCode(session.id).description
        values[.isOver] = session.isOver(at: now)
        values[.howSoon] = start < now || session.lacksDate ? nil : try howSoon(start)
        values.set(.agenda, lines: AgendaWords(words: words).lines(session.agenda))
        values.set(.topics, lines: item.topics.map { "– \(cleanLine($0.title))" })
        addTurns(to: &values)
        addAnswerLinks(session, to: &values)
    }

    /// *thứ Ba, ngày 14 tháng 9 năm 2027, 08:00 (giờ Việt Nam), đến 11:00*, and by the reader's clock as well.
    func when(_ start: WallTime, minutes: Int, zone: String) throws(MessageComposer.Refusal) -> String {
        guard let timeZone = TimeZone(identifier: zone) else { throw .unknownZone(zone) }
        let end = WallTime(start.instant(in: timeZone).addingTimeInterval(Double(minutes) * 60), in: timeZone)
        let ending = end.date == start.date ? dates.time(end) : "\(dates.date(end.date)), \(dates.time(end))"
        let parts = [
            dates.moment(start, zone: zone), minutes > 0 ? words.until(ending) : nil,
            dates.moment(start, zone: zone, for: person.zone),
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    /// The place itself, or the host with its address.
    func place(_ place: String?, host: Organisation?) -> String? {
        if let place { return place }
        guard let host else { return nil }
        return [host.name, host.address].compactMap { $0 }.joined(separator: ", ")
    }

    /// Days are counted as the reader counts them.
    private func howSoon(_ start: Date) throws(MessageComposer.Refusal) -> String? {
        let (then, today) = (try wallTime(start, in: person.zone), try wallTime(now, in: person.zone))
        return dates.howSoon(then.date, today: today.date)
    }

    private func addAnswerLinks(_ session: Session, to values: inout TemplateValues) {
        values[.answerURL] = links.answer(session.id)
        values[.yesURL] = links.answer(session.id, .accepted)
        values[.noURL] = links.answer(session.id, .declined)
        values[.maybeURL] = links.answer(session.id, .tentative)
    }
}

/// An agenda as lines: *1. Làm quen văn học – cô Hoa (45 phút)*.
struct AgendaWords: Sendable {
    let words: Wording

    func lines(_ items: [AgendaItem]) -> [String] {
        items.enumerated().map { index, item in
            let owner = item.owner.map { " – \(cleanLine($0))" } ?? ""
            let minutes = item.minutes.map { " (\(words.minutes($0)))" } ?? ""
            return "\(index + 1). \(cleanLine(item.title))\(owner)\(minutes)"
        }
    }
}
