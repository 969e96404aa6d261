import Composer
import Sessions

/// How a date poll stands, as people read it: each option with those who can and cannot, and whom the choice would have
/// in two places at once.
struct PollListing {
    let board: PollBoard
    let clashes: [WallTime: [Clash]]

    func say(in context: CommandContext) {
        let (words, session) = (DateWords(context.language), board.session)
        context.say(context.palette.apply(.title, to: cleanLine(session.title)))
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", session.id.rawValue)
        facts.add(
            vi: "tình trạng", en: "state",
            board.poll.isOpen
                ? context.text(
                    vi: "đang hỏi, đến hết \(words.date(board.poll.until))",
                    en: "open, until the end of \(words.date(board.poll.until))")
                : context.text(vi: "đã đóng", en: "closed"))
        facts.add(vi: "đã chọn", en: "chosen", board.poll.chosen.map(String.init))
        facts.add(
            vi: "đã trả lời", en: "answered", "\(board.voters.count - board.silent.count)/\(board.voters.count)")
        facts.say()
        context.say()
        context.say(table(in: context))
        for option in board.poll.standing { ClashListing(clashes[option.start] ?? []).say(in: context) }
        let silent = board.silent.map(\.person.name).joined(separator: ", ")
        if board.poll.isOpen, !silent.isEmpty {
            context.say(cleanLine(context.text(vi: "Chưa trả lời: \(silent)", en: "No answer yet: \(silent)")))
        }
        guard board.poll.isOpen, let best = board.best else { return }
        let why = board.explanation(of: best)[context.language]
        context.say(
            vi: "Tốt nhất: \(best.option.number) – \(why).", en: "Best: \(best.option.number) – \(why).")
    }

    private func table(in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init("", .trailing), .init(context.text(vi: "lúc", en: "when")),
            .init(context.text(vi: "được", en: "can"), .trailing),
            .init(context.text(vi: "nếu cần", en: "if need be"), .trailing),
            .init(context.text(vi: "không", en: "cannot"), .trailing),
            .init(context.text(vi: "ai không", en: "who cannot"), shrinks: true),
        ])
        let moments = Moments(context)
        for standing in board.standings {
            table.add([
                .init("\(standing.option.number)"), .init(moments.moment(standing.option.start)),
                .init("\(standing.yes.count)"), .init("\(standing.ifNeedBe.count)"), .init("\(standing.no.count)"),
                .init(standing.no.map(\.person.name).joined(separator: ", ")),
            ])
        }
        return table
    }
}

/// A poll for programs.
struct PollReport: Encodable {
    let session: Session.ID
    let until: WallDate
    let isOpen: Bool
    let chosen: Int?
    let best: Int?
    let options: [Option]
    let silent: [Person.ID]

    struct Option: Encodable {
        let number: Int
        let start: WallTime
        let isWithdrawn: Bool
        let yes: [Person.ID]
        let ifNeedBe: [Person.ID]
        let no: [Person.ID]
        let clashes: [Clash]
    }

    init(_ board: PollBoard, _ clashes: [WallTime: [Clash]]) {
        (session, until, isOpen) = (board.session.id, board.poll.until, board.poll.isOpen)
        (chosen, best) = (board.poll.chosen, board.best?.option.number)
        silent = board.silent.map(\.person.id)
        options = board.poll.options.map { option in
            func who(_ answer: Vote.Answer) -> [Person.ID] {
                board.voters.filter { $0.answers[option.number] == answer }.map(\.person.id)
            }
            return Option(
                number: option.number, start: option.start, isWithdrawn: option.isWithdrawn, yes: who(.yes),
                ifNeedBe: who(.ifNeedBe), no: who(.no), clashes: clashes[option.start] ?? [])
        }
    }
}
