import Sessions

/// Who will be told of a change to several sessions made in one go: one message that explains it to each person, and
/// for every other session that this person had been told of, a message that only brings the calendar's entry.
package struct JointVerdict: Hashable, Sendable {
    /// Each person once, in the order in which they are told.
    package var told: [ChangeVerdict.Told]
    /// Messages that only bring an entry for the calendar.
    package var calendarParts: Int
    /// Told of none of the sessions; the reason is that of the first.
    package var untold: [ChangeVerdict.Untold]

    /// - Parameter verdicts: of the sessions, by their starts.
    package init(of verdicts: [ChangeVerdict]) {
        let all = verdicts.flatMap(\.told)
        told = all.reduce(into: []) { told, one in
            if !told.contains(where: { $0.person.id == one.person.id }) { told.append(one) }
        }
        calendarParts = all.count - told.count
        untold = verdicts.flatMap(\.untold).reduce(into: []) { [told] untold, one in
            let isKnown = (untold.map(\.person.id) + told.map(\.person.id)).contains(one.person.id)
            if !isKnown { untold.append(one) }
        }
    }
}
