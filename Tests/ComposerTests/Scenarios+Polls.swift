import Foundation
import Sessions

extension Scenario {
    func datePoll(in world: World) -> MessageMatter.Item {
        var world = world
        world.session.status = .tentative
        let question: PollQuestion =
            switch self {
            case .datePollReminder: .reminder
            case .datePollAddition: .additions(after: 1)
            default: .everything
            }
        var item = world.item(.datePoll, step: question.step)
        item.notice.key.revision = 1
        item.poll = world.poll
        if self == .datePollResult {
            item.notice.key.step = PollQuestion.resultStep
            item.pollBoard = world.pollBoard
        }
        if self == .datePollAddition {
            let day = WallDate(dayNumber: world.session.start.date.dayNumber + 14)
            try? item.poll?.edit(adding: [world.session.start.on(day)], withdrawing: [1], at: world.now)
            item.notice.key.revision = 2
        }
        return item
    }
}

extension World {
    /// The session's own time, two days later, and the afternoon after that.
    var poll: DatePoll {
        let starts = [
            session.start, session.start.on(session.start.date.adding(days: 2)),
            WallTime(date: session.start.date.adding(days: 3), hour: 14, minute: 0) ?? session.start,
        ]
        let options = starts.enumerated().map { PollOption(number: $0 + 1, start: $1, since: 1) }
        return DatePoll(
            session: session.id, options: options, until: session.start.date.adding(days: -10), revision: 1,
            changed: now)
    }

    /// The host cannot come on the first, and one person has not answered.
    var pollBoard: PollBoard {
        func voter(_ id: Person.ID, _ name: String, isHost: Bool = false, _ answers: [Int: Vote.Answer])
            -> PollBoard.Voter
        {
            .init(
                person: also(id, name, language == .vietnamese ? "cô" : ""), role: .required, isHost: isHost,
                answers: answers)
        }
        return PollBoard(
            session: session, poll: poll,
            voters: [
                voter("hoa", "Trần Thị Hoa", isHost: true, [1: .no, 2: .yes, 3: .yes]),
                voter("mai", "Lê Thị Mai", [1: .yes, 2: .yes, 3: .ifNeedBe]), voter("tu", "Võ Thị Tú", [:]),
            ])
    }

    func vote(_ answers: [Int: Vote.Answer]) -> ReceiptContent.Line {
        .vote(
            session: session.id,
            choices: poll.options.compactMap { option in
                answers[option.number].map { ReceiptContent.Choice(option, $0) }
            })
    }
}

extension Scenario {
    func newsOfPerson() -> News {
        switch self {
        case .addressMissing, .addressOfChair: .addressSuspended(.init(person: "lan", cause: .missing, isCutOff: true))
        case .addressFull: .addressSuspended(.init(person: "lan", cause: .full, isCutOff: false))
        case .addressUnwanted: .addressSuspended(.init(person: "lan", cause: .unwanted, isCutOff: true))
        case .mailRefused: .mailRefused(.init(person: "lan", status: "5.7.1"))
        case .away, .awayOfChair:
            .away(.init(person: "lan", until: WallDate("2027-09-20"), standIn: "Trần Văn Minh", isSilent: true))
        default: .away(.init(person: "lan", until: nil, isSilent: false))
        }
    }

    func newsOfRequest(in world: World) -> News {
        let isVietnamese = world.language == .vietnamese
        let about = isVietnamese ? "trẻ tự kỷ" : "autism"
        return switch self {
        case .sessionRequested: .sessionRequested(about: about, by: "lan")
        case .requestConfirmed: .requestConfirmed(about: about, isDated: true)
        case .requestDeclined: .requestDeclined(about: about, reason: isVietnamese ? "kín lịch" : "the year is full")
        default:
            .asksToJoin(
                name: isVietnamese ? "Lê Thị Huệ" : "Grace Hopper",
                words: isVietnamese ? "Cho em dự với" : "May I come, too?")
        }
    }
}
