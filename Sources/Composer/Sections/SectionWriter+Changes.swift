import Sessions

extension SectionWriter {
    /// Before and after of what changed, and of nothing else.
    func addChanges(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let session = item.session else { throw .incomplete(kind) }
        guard let before = session.before else { return }
        values[.isRestored] = before.status == .cancelled && session.status != .cancelled
        values[.isPostponed] = session.status == .tentative
        values[.isDated] = before.status == .tentative && session.status == .confirmed
        values[.isMoved] = before.start != session.start
        let old = (
            when: try when(before.start, minutes: before.minutes, zone: session.zone),
            place: place(before.place, host: item.previousHost ?? (before.host == session.host ? item.host : nil))
        )
        var lines = change(words.changes.time, old.when, values[.when])
        lines += change(words.changes.place, old.place, place(session.place, host: item.host))
        if before.place != nil, session.place != nil {
            lines += change(words.changes.host, item.previousHost?.name ?? item.host?.name, item.host?.name)
        }
        lines += change(words.changes.link, before.link, session.link)
        values.set(.changes, lines: lines)
    }

    private func change(_ label: (old: String, new: String), _ old: String?, _ new: String?) -> [String] {
        guard old != new else { return [] }
        return ["\(label.old): \(old ?? words.changes.none)", "\(label.new): \(new ?? words.changes.none)"]
    }
}
