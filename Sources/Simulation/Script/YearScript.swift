import Foundation
import Sessions

/// What the organisers do in the scripted year.
struct YearScript {
    let moved: Session.ID = "dinh-ky-20161208"
    let movedTo = WallTime("2016-12-15T08:00")
    let moveReason = "Trùng ngày Hội thi cấp huyện"
    let cancelled: Session.ID = "chuyen-de-20210520"
    let cancelReason = "Phòng, chống dịch Covid-19"

    /// Who was in the room, as the secretary wrote it down; nothing for one session in four.
    func whoCame(to session: Session.ID, _ attendees: [Attendee]) -> [Person.ID: Bool] {
        if StableHash(session.rawValue, "attendance").below(4) == 0 { return [:] }
        let asked = attendees.filter { $0.removed == nil && $0.role != .observer }
        return Dictionary(
            asked.map { attendee in
                let roll = StableHash(session.rawValue, attendee.person.rawValue, "came").below(100)
                switch attendee.status {
                case .accepted: return (attendee.person, roll < 94)
                case .tentative: return (attendee.person, roll < 50)
                case .needsAction: return (attendee.person, roll < 30)
                case .declined, .delegated: return (attendee.person, false)
                }
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// What happened in a scripted year, in its order.
struct YearRecord {
    struct Said {
        var notice: Notice
        var person: Person
        var session: Session?
        var at: Date
    }

    struct Answer {
        var message: IncomingMessage.ID
        var words: String
        var meant: ParticipationStatus?
        var end: IncomingMessage.State?
        var status: ParticipationStatus?
        var rule = ""
    }

    var said: [Said] = []
    var answers: [Answer] = []
    var reasons: [Notice.Key: PlanReason] = [:]
}
