import Composer
import Sessions

/// Everybody asked to a session, with their answers and the rules that read them.
struct AttendeeListing {
    let board: SessionBoard

    init(_ board: SessionBoard) { self.board = board }

    func table(in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "họ tên", en: "name")),
            .init(context.text(vi: "giấy mời", en: "invitation")), .init(context.text(vi: "trả lời", en: "answer")),
            .init(context.text(vi: "kèm theo", en: "with")), .init(context.text(vi: "có mặt", en: "came")),
            .init(context.text(vi: "nhờ quy tắc", en: "by rule"), shrinks: true),
        ])
        for line in board.rows where line.attendee.removed == nil {
            let status = line.attendee.status
            table.add([
                .init(line.person.id.rawValue), .init(line.person.name),
                .init(line.invited.map { context.text($0.name) } ?? "", line.invited?.ink),
                .init(answer(line, in: context), status.ink), .init(company(line, in: context)),
                .init(line.came.map { $0 ? "✓" : "–" } ?? ""), .init(line.rsvp?.rule[context.language] ?? ""),
            ])
        }
        return table
    }

    /// Beside no answer, why there may be none.
    private func answer(_ line: SessionBoard.Line, in context: CommandContext) -> String {
        let status = context.text(line.attendee.status.name)
        guard line.attendee.status == .needsAction else { return status }
        let away = line.awayUntil.map {
            let day = DateWords(context.language).dayAndMonth($0)
            return context.text(vi: "vắng đến \(day)", en: "away until \(day)")
        }
        let lost = line.isReachable ? nil : context.text(vi: "không gửi thư tới được", en: "unreachable")
        return ([status] + [away, lost].compactMap(\.self)).joined(separator: ", ")
    }

    private func company(_ line: SessionBoard.Line, in context: CommandContext) -> String {
        guard let rsvp = line.rsvp else { return "" }
        if let delegate = rsvp.delegate { return delegate }
        if let party = rsvp.party { return context.text(vi: "cả thảy \(party)", en: "\(party) in all") }
        return rsvp.guests.map { "+\($0)" } ?? ""
    }
}
