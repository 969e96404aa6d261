import Composer
package import Ledger
package import Sessions

/// `session show`: one session with its agenda and everybody asked.
package struct SessionShowCommand: LedgerCommand {
    package var id: Session.ID

    package init(id: Session.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let board = try await ledger.board(of: id) else {
            throw CommandFailure(unknown: "session", id.rawValue)
        }
        if context.json {
            try context.say(
                json: SessionReport(board, petitions: try await ledger.petitions(of: board.group.id, about: id)))
            return .success
        }
        say(board, in: context)
        context.say()
        context.say(AttendeeListing(board).table(in: context))
        return .success
    }

    private func say(_ board: SessionBoard, in context: CommandContext) {
        let session = board.session
        let words = DateWords(context.language)
        context.say(context.palette.apply(.title, to: cleanLine(session.title)))
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", "\(session.id)  \(SessionCode(session.id))")
        facts.add(vi: "nhóm", en: "group", board.group.name)
        facts.add(vi: "loại", en: "kind", context.text(session.kind.name))
        facts.add(vi: "bắt đầu", en: "start", words.moment(session.start, zone: session.zone))
        facts.add(
            vi: "thời lượng", en: "length", context.text(vi: "\(session.minutes) phút", en: "\(session.minutes) min"))
        facts.add(vi: "đơn vị đăng cai", en: "host", board.host?.name)
        facts.add(vi: "địa điểm", en: "place", session.place ?? board.host?.address)
        facts.add(vi: "liên kết", en: "link", session.link)
        facts.add(vi: "họp trực tuyến", en: "on line", session.onlineLink)
        facts.add(
            vi: "tài liệu", en: "documents",
            session.documents.map { "\($0.title) <\($0.url)>" }.joined(separator: ", "))
        facts.add(vi: "trạng thái", en: "status", context.text(session.status.name))
        facts.add(vi: "lý do", en: "reason", session.reason)
        facts.add(vi: "dự kiến có mặt", en: "expected", "\(board.headCount)")
        facts.say()
        guard !session.agenda.isEmpty else { return }
        context.say()
        context.head(vi: "Chương trình", en: "Agenda")
        for (index, item) in session.agenda.enumerated() {
            let owner = item.owner.map { " – \($0)" } ?? ""
            let minutes = item.minutes.map { " (\($0))" } ?? ""
            context.say(cleanLine("\(index + 1). \(item.title)\(owner)\(minutes)"))
        }
    }
}
