package import Foundation

/// That somebody is asked to a session: what two of can clash.
package struct Engagement: Hashable, Sendable {
    package var person: Person.ID
    package var name: String
    package var session: Clash.Side
    package var from: Date
    package var until: Date

    /// Nil only if the machine's zone data does not know the session's zone.
    package init?(person: Person.ID, name: String, session: Clash.Side) {
        guard let zone = TimeZone(identifier: session.zone) else { return nil }
        (self.person, self.name, self.session) = (person, name, session)
        from = session.start.instant(in: zone)
        until = from.addingTimeInterval(Double(session.minutes) * 60)
    }
}

/// That somebody is asked to two sessions at overlapping times, of whatever groups.
package struct Clash: Hashable, Sendable, Encodable {
    /// One of the two sessions.
    package struct Side: Hashable, Sendable, Encodable {
        package var session: Session.ID
        package var title: String
        package var group: Group.ID
        package var start: WallTime
        package var zone: String
        package var minutes: Int

        package init(
            session: Session.ID, title: String, group: Group.ID, start: WallTime, zone: String, minutes: Int
        ) {
            (self.session, self.title, self.group) = (session, title, group)
            (self.start, self.zone, self.minutes) = (start, zone, minutes)
        }
    }

    package let person: Person.ID
    package let name: String
    /// The one that begins first.
    package let one: Side
    package let other: Side

    /// Every pair of each person's sessions that overlap, by time and name. Sessions that touch do not.
    package static func all(among engagements: [Engagement]) -> [Clash] {
        var found: [(at: Date, clash: Clash)] = []
        for (_, own) in Dictionary(grouping: engagements, by: \.person) {
            let ordered = own.sorted { ($0.from, $0.session.session) < ($1.from, $1.session.session) }
            for (index, one) in ordered.enumerated() {
                for other in ordered[(index + 1)...].prefix(while: { $0.from < one.until }) {
                    guard one.session.session != other.session.session else { continue }
                    let clash = Clash(person: one.person, name: one.name, one: one.session, other: other.session)
                    found.append((other.from, clash))
                }
            }
        }
        return found.sorted {
            ($0.at, $0.clash.name, $0.clash.person, $0.clash.one.session, $0.clash.other.session) < (
                $1.at, $1.clash.name, $1.clash.person, $1.clash.one.session, $1.clash.other.session
            )
        }.map(\.clash)
    }
}

extension ProgrammePlan {
    /// Who would be asked to which of its sessions, observers left out.
    package var engagements: [Engagement] {
        let names = Dictionary(people.map { ($0.person.id, $0.person.name) }) { one, _ in one }
        return sessions.flatMap { session in
            members.filter { $0.group == session.group && $0.role != .observer }.compactMap { member in
                Engagement(
                    person: member.person, name: names[member.person] ?? member.person.rawValue,
                    session: Clash.Side(
                        session: session.id, title: session.title, group: session.group, start: session.start,
                        zone: session.zone, minutes: session.minutes))
            }
        }
    }
}
