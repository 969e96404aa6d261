import Foundation
import Sessions

/// What stands in the answer form: what was chosen in the link, what was answered before, or what was just sent.
struct AnswerDraft: Sendable {
    var choice: ParticipationStatus?
    var delegate = ""
    var guests = ""
    var late = false
    var leavesEarly = false
    var comment = ""

    /// Why it cannot be recorded as it is.
    enum Fault: Error, Sendable {
        case noChoice, noDelegate, badGuests, tooLong

        var word: PageWord {
            switch self {
            case .noChoice: .chooseOne
            case .noDelegate: .nameDelegate
            case .badGuests: .badGuests
            case .tooLong: .commentTooLong
            }
        }
    }

    /// The answers a person can choose among, in the order of the page.
    static let choices: [ParticipationStatus] = [.accepted, .tentative, .declined, .delegated]
    static let longestComment = 2000
    static let mostGuests = 50

    /// For showing: what was answered, with the link's choice selected in its place.
    init(_ answer: RSVP?, choice: ParticipationStatus?) {
        if let answer {
            (self.choice, delegate, comment) = (answer.status, answer.delegate ?? "", answer.comment ?? "")
            (late, leavesEarly) = (answer.late, answer.leavesEarly)
            guests = answer.guests.map(String.init) ?? ""
        }
        if let choice, Self.choices.contains(choice) { self.choice = choice }
    }

    init(_ form: FormFields) {
        choice = form["choice"].flatMap(ParticipationStatus.init(rawValue:)).flatMap {
            Self.choices.contains($0) ? $0 : nil
        }
        delegate = form["delegate"]?.trimmingBlanks ?? ""
        guests = form["guests"]?.trimmingBlanks ?? ""
        (late, leavesEarly) = (form["late"] != nil, form["early"] != nil)
        comment = form["comment"]?.replacing("\r\n", with: "\n").trimmingBlanks ?? ""
    }

    /// Throws `Fault`.
    func rsvp(of person: Person.ID, to session: Session.ID, source: FactSource, at now: Date) throws(Fault) -> RSVP {
        guard let choice else { throw .noChoice }
        guard comment.count <= Self.longestComment, delegate.count <= 200 else { throw .tooLong }
        guard choice != .delegated || !delegate.isEmpty else { throw .noDelegate }
        let guests = guests.isEmpty ? 0 : Int(guests) ?? -1
        guard (0...Self.mostGuests).contains(guests) else { throw .badGuests }
        let brings = choice != .declined && guests > 0
        return RSVP(
            id: "", session: session, person: person, status: choice,
            delegate: choice == .delegated ? delegate : nil, guests: brings ? guests : nil,
            late: late && choice != .declined, leavesEarly: leavesEarly && choice != .declined,
            comment: comment.isEmpty ? nil : comment, rule: Reason(vi: "trang trả lời", en: "answer page"),
            source: source, at: now)
    }
}
