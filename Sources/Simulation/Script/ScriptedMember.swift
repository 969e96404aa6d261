import Foundation
import Ledger
import Sessions

/// What a person of the script does with a message: a function of who they are, what it is about and what kind it is,
/// so that every run is the same year. Delays are people's, from minutes to days, and nobody answers at night.
struct ScriptedMember {
    /// Something a person will do.
    struct Act: Hashable {
        enum Way: Hashable {
            case words
            /// The button of a calendar program.
            case button(ParticipationStatus)
            case away
        }

        var at: Date
        var way: Way = .words
        var words: String
        /// What a careful secretary would write down; nil where the words do not say whether the person comes.
        var meant: ParticipationStatus?
    }

    let corpus: ReplyCorpus
    let zone: TimeZone

    /// - `status`: where the person stands with the notice's session now.
    /// - `question`: what a receipt asks back.
    func acts(
        on notice: Notice, to person: Person.ID, status: ParticipationStatus?, question: ReceiptContent.Question?,
        at now: Date
    ) -> [Act] {
        let subject = notice.session?.rawValue ?? notice.key.subject.description
        let dice = Dice(person: person.rawValue, subject: subject, kind: notice.key.kind.rawValue + notice.key.step)
        if dice.person("never answers", oneIn: 12) { return [] }
        switch notice.key.kind {
        case .invitation: return toInvitation(dice, at: now)
        case .update:
            return dice.roll("update") < 45 ? [say(corpus.answers(.accepted), dice, at: now)].compactMap(\.self) : []
        case .reminder: return toReminder(notice, status, dice, at: now)
        case .feedbackRequest:
            return dice.roll("feedback") < (notice.key.step == "nudge" ? 40 : 55)
                ? [say(corpus.feedback, dice, at: now)].compactMap(\.self) : []
        case .callForTopics:
            return dice.roll("topics") < 22 ? [say(corpus.contributions, dice, at: now)].compactMap(\.self) : []
        case .receipt:
            guard case .coming = question else { return [] }
            return [say(corpus.answers(dice.roll("asked") < 75 ? .accepted : .declined), dice, at: now)]
                .compactMap(\.self)
        case .agenda, .cancellation, .digest, .report, .news, .datePoll, .turnOffer: return []
        }
    }

    private func toInvitation(_ dice: Dice, at now: Date) -> [Act] {
        func one(_ replies: [ReplyCorpus.Reply]) -> [Act] { [say(replies, dice, at: now)].compactMap(\.self) }
        switch dice.roll("invitation") {
        case ..<44: return one(corpus.answers(.accepted)) + changeOfMind(dice, at: now)
        case ..<54: return [press(.accepted, dice, at: now)]
        case ..<63: return one(corpus.answers(.declined))
        case ..<66: return [press(.declined, dice, at: now)]
        case ..<73: return one(corpus.answers(.tentative))
        case ..<79: return one(corpus.answers(.delegated))
        case ..<83: return one(corpus.unclear)
        case ..<87: return one(corpus.questions)
        case ..<90:
            return corpus.away.prefix(1).map { Act(at: now.addingTimeInterval(60), way: .away, words: $0.text) }
        default: return []
        }
    }

    /// One in eight who said yes writes again days later.
    private func changeOfMind(_ dice: Dice, at now: Date) -> [Act] {
        guard dice.roll("second thoughts") < 12 else { return [] }
        let status: ParticipationStatus = dice.roll("what then") < 60 ? .declined : .delegated
        let later = now.addingTimeInterval(Double(4 + dice.roll("when") % 4) * 86_400)
        return [say(corpus.answers(status), dice.again, at: later)].compactMap(\.self)
    }

    private func toReminder(_ notice: Notice, _ status: ParticipationStatus?, _ dice: Dice, at now: Date) -> [Act] {
        func one(_ status: ParticipationStatus, within hours: Double) -> [Act] {
            [say(corpus.answers(status), dice, at: now, within: hours)].compactMap(\.self)
        }
        let roll = dice.roll("reminder")
        switch (notice.key.step, status) {
        case ("unanswered", _):
            return roll < 58 ? one(.accepted, within: 30) : roll < 74 ? one(.declined, within: 30) : []
        case ("day-before", .tentative): return one(roll < 60 ? .accepted : .declined, within: 10)
        case ("day-before", _): return roll < 6 ? one(.declined, within: 10) : []
        default: return roll < 3 ? one(.declined, within: 1) : []
        }
    }

    private func say(
        _ replies: [ReplyCorpus.Reply], _ dice: Dice, at now: Date, within hours: Double = 96
    ) -> Act? {
        dice.hash("words").pick(replies).map {
            Act(at: awake(after: dice.delay(within: hours), from: now), words: $0.text, meant: $0.label.partstat)
        }
    }

    private func press(_ status: ParticipationStatus, _ dice: Dice, at now: Date) -> Act {
        Act(at: awake(after: dice.delay(within: 96), from: now), way: .button(status), words: "", meant: status)
    }

    private func awake(after delay: TimeInterval, from now: Date) -> Date {
        let wanted = now.addingTimeInterval(delay)
        let hour = WallTime(wanted, in: zone).hour
        return hour >= 22 || hour < 6 ? wanted.addingTimeInterval(9 * 3600) : wanted
    }
}

/// Chance that is the same in every run.
private struct Dice {
    var person: String
    var subject: String
    var kind: String
    var turn: UInt64 = 0

    var again: Dice { Dice(person: person, subject: subject, kind: kind, turn: turn + 1) }

    func hash(_ question: String) -> StableHash { StableHash(person, subject, kind, question, seed: turn) }
    func roll(_ question: String) -> Int { hash(question).below(100) }
    func person(_ question: String, oneIn count: Int) -> Bool { StableHash(person, question).below(count) == 0 }

    /// Most people answer within hours, some within days.
    func delay(within hours: Double) -> TimeInterval {
        let minutes: [Double] = [4, 11, 25, 50, 95, 190, 340, 600, 1500, 2900, 4300]
        let fitting = minutes.filter { $0 <= hours * 60 }
        return (hash("delay").pick(fitting) ?? 4) * 60 + Double(roll("seconds"))
    }
}
