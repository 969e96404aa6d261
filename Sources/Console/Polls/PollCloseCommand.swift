package import Ledger
import Planner
package import Sessions

/// `poll close`: the session gets the date of an option, the best one if none is named, and everybody hears of it.
package struct PollCloseCommand: LedgerCommand {
    package var id: Session.ID
    package var choice: Choice
    package var reason: String?
    package var telling: Session.Telling
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package enum Choice: Hashable, Sendable {
        case best
        case option(Int)
        /// The poll is called off, and the session stays without a date.
        case nothing
    }

    package init(
        id: Session.ID, choice: Choice, reason: String? = nil, telling: Session.Telling = .whatIsMaterial,
        isAgreed: Bool = false
    ) {
        (self.id, self.choice, self.reason) = (id, choice, reason)
        (self.telling, self.isAgreed) = (telling, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        _ = try await ledger.require(id)
        guard let board = try await ledger.pollBoard(of: id) else { throw PollCommand.neverAsked(id) }
        guard board.poll.isOpen else { throw DatePoll.Refusal.isClosed }
        let number = try number(board)
        let forecast = try await ledger.forecastClosing(
            of: id, choosing: number, reason: reason, telling: telling, at: context.now)
        let verdict = ChangeVerdict(of: forecast.situation, at: context.now)
        if !context.json { say(board, number, forecast, verdict, in: context) }
        if number != nil, forecast.situation.session.startInstant.map({ $0 <= context.now }) ?? false {
            context.warn(context.text(vi: "Lưu ý: giờ bắt đầu mới đã qua.", en: "Note: the new start has passed."))
        }
        guard try context.agreement(isAgreed) else { return .failure }
        let session = try await ledger.closePoll(
            of: id, choosing: number, reason: reason, telling: telling, at: context.now)
        if context.json {
            try context.say(
                json: Entry(
                    session: session, chosen: number, told: verdict.told.map(\.person.id), clashes: forecast.clashes))
        } else if number == nil {
            context.say(vi: "Đã thôi hỏi ngày cho \(id).", en: "The date poll of \(id) was called off.")
        } else {
            let start = Moments(context).start(session)
            context.say(vi: "\(id) nay là: \(start).", en: "\(id) is now: \(start).")
        }
        return .success
    }

    private func number(_ board: PollBoard) throws -> Int? {
        switch choice {
        case .nothing: return nil
        case .option(let number): return number
        case .best:
            guard let best = board.best else { throw DatePoll.Refusal.nobodyAnswered }
            return best.option.number
        }
    }

    private func say(
        _ board: PollBoard, _ number: Int?, _ forecast: SessionForecast, _ verdict: ChangeVerdict,
        in context: CommandContext
    ) {
        if let standing = board.standings.first(where: { $0.option.number == number }) {
            let (start, why) = (
                Moments(context).start(forecast.situation.session), board.explanation(of: standing)[context.language]
            )
            context.say("\(standing.option.number). \(start): \(why)")
        }
        VerdictListing(verdict: verdict, details: forecast.situation.session.differences(from: forecast.before.details))
            .say(in: context)
        ClashListing(forecast.clashes).say(in: context)
    }

    private struct Entry: Encodable {
        let session: Session
        let chosen: Int?
        let told: [Person.ID]
        let clashes: [Clash]
    }
}
