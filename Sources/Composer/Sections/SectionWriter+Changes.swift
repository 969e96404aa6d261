import Sessions

extension SectionWriter {
    /// Before and after of what changed, and of nothing else.
    func addChanges(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let session = item.session else { throw .incomplete(kind) }
        guard let before = session.before else {
            values[.isPlainChange] = true
            return
        }
        values[.isRestored] = before.status == .cancelled && session.status != .cancelled
        values[.isPostponed] = session.status == .tentative && before.status != .tentative
        values[.isDated] = before.status == .tentative && session.status == .confirmed
        values[.isMoved] = before.start != session.start
        addVenue(before, session, to: &values)
        let old = (
            when: try when(before.start, minutes: before.minutes, zone: session.zone),
            place: place(before.place, host: item.previousHost ?? (before.host == session.host ? item.host : nil))
        )
        var lines = change(words.changes.time, old.when, values[.when])
        let place = place(session.place, host: item.host)
        lines +=
            before.onlineLink == session.onlineLink
            ? change(words.changes.place, old.place, place)
            : change(
                words.changes.place, before.onlineLink.map(words.changes.online) ?? old.place,
                session.onlineLink.map(words.changes.online) ?? place)
        if before.place != nil, session.place != nil {
            lines += change(words.changes.host, item.previousHost?.name ?? item.host?.name, item.host?.name)
        }
        lines += change(words.changes.link, before.link, session.link)
        values.set(.changes, lines: lines)
        addTogether(to: &values)
    }

    /// From the room to the link, or back, or neither.
    private func addVenue(_ before: Session.Before, _ session: Session, to values: inout TemplateValues) {
        guard !values[.isRestored], !values[.isPostponed], !values[.isDated] else { return }
        values[.goesOnline] = before.onlineLink == nil && session.onlineLink != nil
        values[.returnsInPerson] = before.onlineLink != nil && session.onlineLink == nil
        values[.isPlainChange] = !values[.goesOnline] && !values[.returnsInPerson]
    }

    /// The sessions that were changed in one go, in the message that explains it: each that has another start with both.
    func addTogether(to values: inout TemplateValues) {
        values[.isFollower] = item.isExplainedElsewhere
        guard !item.isExplainedElsewhere, item.together.count > 1 else { return }
        values[.togetherCount] = "\(item.together.count)"
        values.set(.together, lines: item.together.map(line))
    }

    /// *– Sinh hoạt cụm lần 2: thứ Ba 16/11/2027, 08:00 → thứ Tư 17/11/2027, 08:00*
    private func line(on session: Session) -> String {
        func short(_ time: WallTime) -> String { "\(dates.shortDate(time.date)), \(dates.time(time))" }
        let hadDate = session.status != .cancelled || !session.lacksDate
        let now = hadDate ? short(session.start) : words.noDate
        guard session.status == .confirmed, let old = session.before?.start, old != session.start else {
            return "– \(cleanLine(session.title)): \(now)"
        }
        return "– \(cleanLine(session.title)): \(short(old)) → \(now)"
    }

    private func change(_ label: (old: String, new: String), _ old: String?, _ new: String?) -> [String] {
        guard old != new else { return [] }
        return ["\(label.old): \(old ?? words.changes.none)", "\(label.new): \(new ?? words.changes.none)"]
    }
}
