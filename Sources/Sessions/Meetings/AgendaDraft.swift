/// The agenda that somebody works on, beside the published one: changing it tells nobody. What the group must not forget
/// is in it by itself: the open lessons and actions first, topics chosen for the session last. What was taken out of it
/// stays out.
package struct AgendaDraft: Hashable, Sendable {
    package var session: Session.ID
    package var items: [AgendaItem]
    /// What brought the items that were taken out.
    package var dropped: [AgendaItem.Origin]

    package init(session: Session.ID, items: [AgendaItem], dropped: [AgendaItem.Origin] = []) {
        (self.session, self.items, self.dropped) = (session, items, dropped)
    }
}

extension AgendaDraft {
    /// The draft as it now stands.
    /// - Parameters:
    ///   - saved: what somebody worked on last; nil begins with the published agenda.
    ///   - topics: of the group.
    ///   - followUps: of the group, in the order in which they came up.
    package init(
        of session: Session, saved: AgendaDraft?, topics: [Topic], followUps: [FollowUp], in language: Language
    ) {
        self = saved ?? AgendaDraft(session: session.id, items: session.agenda)
        items.removeAll { Self.isOver($0, session.id, topics, followUps) }
        let open = followUps.filter { $0.state == .open && $0.session != session.id }
        let chosen = topics.filter { $0.state == .scheduled && $0.session == session.id }
        items = missing(open.map { AgendaItem($0, in: language) }) + items
        items += missing(chosen.map { AgendaItem(title: $0.title, origin: .topic($0.id)) })
    }

    /// It was brought by something that is done by now, or that was decided otherwise.
    private static func isOver(
        _ item: AgendaItem, _ session: Session.ID, _ topics: [Topic], _ followUps: [FollowUp]
    ) -> Bool {
        switch item.origin {
        case .topic(let id): topics.contains { $0.id == id && ($0.state != .scheduled || $0.session != session) }
        case .followUp(let id): followUps.contains { $0.id == id && $0.state != .open }
        case nil: false
        }
    }

    /// What is not among `new` was taken out, and does not come back by itself.
    package mutating func replace(_ new: [AgendaItem]) {
        let kept = Set(new.compactMap(\.origin))
        for origin in items.compactMap(\.origin) where !kept.contains(origin) && !dropped.contains(origin) {
            dropped.append(origin)
        }
        dropped.removeAll(where: kept.contains)
        items = new
    }

    private func missing(_ wanted: [AgendaItem]) -> [AgendaItem] {
        let known = Set(items.compactMap(\.origin)).union(dropped)
        let titles = Set(items.map(\.title))
        return wanted.filter { item in
            item.origin.map { !known.contains($0) } ?? true && !titles.contains(item.title)
        }
    }
}

extension AgendaItem {
    /// A lesson to heed or an action to report on.
    fileprivate init(_ followUp: FollowUp, in language: Language) {
        let head =
            switch (followUp.kind, language) {
            case (.lesson, .vietnamese): "Bài học kỳ trước"
            case (.action, .vietnamese): "Kiểm lại việc đã giao"
            case (.lesson, .english): "Lesson from last time"
            case (.action, .english): "Follow up"
            }
        self.init(title: "\(head): \(followUp.text)", owner: followUp.owner, origin: .followUp(followUp.id))
    }
}
