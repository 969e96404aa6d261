import Sessions

extension ProgrammeReader {
    /// The sessions of all series on their settled dates, and what was settled. A date that a person has to decide is a
    /// fault that names it and what may be written.
    func settleYear(
        _ entries: [SeriesEntry], besides single: [SessionOutline], _ context: SessionContext
    ) -> (sessions: [SessionOutline], settlements: [Settlement]) {
        checkPrecedence(entries)
        guard let programme = context.programme else { return ([], []) }
        let fixed = Dictionary(single.map { ($0.id.rawValue, $0.start) }) { first, _ in first }
        let settled = YearSettlement(period: programme.from...programme.until)
            .settle(entries.map(\.rhythm), besides: fixed)
        var sessions: [SessionOutline] = []
        var settlements: [Settlement] = []
        for entry in entries {
            let dates = settled[entry.series.id] ?? []
            ask(about: dates, entry)
            sessions += outlines(of: entry, on: dates)
            settlements += dates.compactMap(\.settlement)
        }
        return (sessions, settlements.sorted { ($0.date, $0.series) < ($1.date, $1.series) })
    }

    /// Only dates on which the group meets take a turn of the rotation.
    private func outlines(of entry: SeriesEntry, on dates: [YearSettlement.SettledDate]) -> [SessionOutline] {
        let series = entry.series
        let kept = dates.compactMap { date in date.start.map { (recurrence: date.date, start: $0) } }
        return kept.enumerated().map { index, date in
            var session = SessionOutline(
                id: .init("\(series.id)-\(date.recurrence.date.compact)"), group: entry.group, series: series.id,
                recurrence: date.recurrence, kind: series.kind, title: series.title, start: date.start,
                zone: series.zone, minutes: series.minutes,
                host: series.rotation.isEmpty ? nil : series.rotation[index % series.rotation.count],
                agenda: series.agenda, feedback: series.feedback,
                stated: series.states(date.recurrence) ? [.start] : [])
            for change in entry.changes where change.date == date.recurrence.date { change.apply(to: &session) }
            return session
        }
    }

    private func ask(about dates: [YearSettlement.SettledDate], _ entry: SeriesEntry) {
        for date in dates {
            guard let question = date.question else { continue }
            let change = entry.changes.last { $0.date == date.date.date }
            let problem = Problem.noMeetingOn(
                (date.start ?? date.date).date.description, day: question.day, of: date.date.date.description,
                suggestion: question.suggestion.map { "\($0.date) \($0.timeOfDay)" })
            if let start = change?.start {
                faults.add(problem, at: start)
            } else {
                faults.add(problem, at: entry.place)
            }
        }
    }

    /// A fault if a session that stands by itself falls on a day without meetings.
    func checkMeetingDay(_ start: Located<WallTime>, of group: Group.ID) {
        guard let found = calendars(of: group).first(naming: start.value.date) else { return }
        faults.add(.sessionOnFreeDay(start.value.date.description, day: found.day), at: start)
    }

    private func checkPrecedence(_ entries: [SeriesEntry]) {
        let yields = Dictionary(entries.map { ($0.series.id.rawValue, $0.yieldsTo.map(\.value)) }) { first, _ in first }
        for entry in entries {
            for target in entry.yieldsTo {
                if seriesIDs.places[target.value] == nil && sessionIDs.places[target.value] == nil {
                    let reference = Located(Series.ID(target.value), at: target.position, path: target.path)
                    seriesIDs.check(reference, faults)
                } else if leads(from: target.value, to: entry.series.id.rawValue, yields) {
                    faults.add(.yieldsToItself(entry.series.id.rawValue), at: target)
                }
            }
        }
    }

    private func leads(from start: String, to goal: String, _ yields: [String: [String]]) -> Bool {
        var (seen, open): (Set<String>, [String]) = ([], [start])
        while let id = open.popLast() {
            if id == goal { return true }
            if seen.insert(id).inserted { open += yields[id] ?? [] }
        }
        return false
    }

    func calendars(of group: Group.ID) -> [NoMeetingCalendar] {
        noMeeting.filter { $0.group == nil || $0.group == group }.map(\.calendar)
    }
}

extension Series {
    /// A date that is listed is a line of its own; one that a rule makes, or another series, is not.
    fileprivate func states(_ date: WallTime) -> Bool { preparation == nil && (rule == nil || added.contains(date)) }
}
