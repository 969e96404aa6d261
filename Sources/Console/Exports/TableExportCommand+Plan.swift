import Ledger
import Sessions

// Headings are those that the reader of tables knows: what is exported can be imported again.

extension TableExportCommand {
    func rosterRows(_ ledger: LedgerDatabase, _ context: CommandContext) async throws -> [[String]] {
        let groups = try await scope.groups(ledger)
        let names = try await organisationNames(ledger)
        var entries: [(person: Person, role: Membership.Role)] = []
        for group in groups {
            for member in try await ledger.members(of: group.id) {
                guard !entries.contains(where: { $0.person.id == member.person }) else { continue }
                if let person = try await ledger.person(member.person) { entries.append((person, member.role)) }
            }
        }
        let differ = entries.contains { one in
            groups.first.map { one.person.language != $0.language || one.person.zone != $0.zone } ?? false
        }
        var heading = [
            context.text(vi: "Mã", en: "ID"), context.text(vi: "Họ và tên", en: "Name"),
            context.text(vi: "Xưng hô", en: "Honorific"), context.text(vi: "Đơn vị", en: "Organisation"),
            context.text(vi: "Vai trò", en: "Role"),
        ]
        if differ {
            heading += [context.text(vi: "Ngôn ngữ", en: "Language"), context.text(vi: "Múi giờ", en: "Zone")]
        }
        if hasAddresses { heading.append(context.text(vi: "Thư điện tử", en: "E-mail")) }
        var rows = [heading]
        for (person, role) in entries.sorted(by: { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }) {
            var row = [
                person.id.rawValue, person.name, person.honorific,
                person.organisation.flatMap { names[$0] } ?? "", context.text(role.name),
            ]
            if differ { row += [person.language.rawValue, person.zone] }
            if hasAddresses {
                let points = try await ledger.contactPoints(of: person.id)
                row.append(points.first { $0.channel == .email }?.address ?? "")
            }
            rows.append(row)
        }
        return rows
    }

    func sessionRows(_ ledger: LedgerDatabase, _ context: CommandContext) async throws -> [[String]] {
        let names = try await organisationNames(ledger)
        let heading = [
            context.text(vi: "Mã", en: "ID"), context.text(vi: "Ngày", en: "Date"),
            context.text(vi: "Giờ", en: "Time"), context.text(vi: "Số phút", en: "Minutes"),
            context.text(vi: "Nội dung", en: "Title"), context.text(vi: "Loại", en: "Kind"),
            context.text(vi: "Đơn vị đăng cai", en: "Host"), context.text(vi: "Địa điểm", en: "Place"),
            context.text(vi: "Trạng thái", en: "Status"), context.text(vi: "Được mời", en: "Asked"),
            context.text(vi: "Đã trả lời", en: "Answered"), context.text(vi: "Dự kiến có mặt", en: "Expected"),
            context.text(vi: "Có mặt", en: "Came"),
        ]
        return try await boards(ledger).reduce(into: [heading]) { rows, board in
            let (session, figures) = (board.session, SessionReport.Figures(board))
            rows.append([
                session.id.rawValue, session.start.date.description, String(session.start.description.suffix(5)),
                "\(session.minutes)", session.title, context.text(session.kind.name),
                session.host.flatMap { names[$0] } ?? "", session.place ?? "", context.text(session.status.name),
                "\(figures.asked)", "\(figures.answered)", "\(figures.headCount)", figures.came.map(String.init) ?? "",
            ])
        }
    }
}
