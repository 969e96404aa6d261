import Foundation
import Sessions

/// What a programme file says of a list of dates beside it: a spreadsheet or a calendar.
struct DatesSource {
    let file: Located<String>
    let group: Group.ID
    let zone: String
    let kind: Session.Kind
    let minutes: Int?
    let title: String?
    /// They stay on their days although nobody meets on them.
    let keep: Bool
    let feedback: FeedbackForm?
    /// What the file calls a host that it does not know; nil refuses one.
    var newOrganisations: Organisation.Level?
    let columns: [DatesColumn: Located<String>]
}

/// Dates as a spreadsheet keeps them, one row a session.
///
/// Without a column of ids, one is made of the title and the month, in whatever order the rows come; a session that
/// moves within its month keeps its id. Two of one title in a month have their days in their ids.
struct DatesFile {
    struct Content {
        /// With the place of each.
        let sessions: [(session: SessionOutline, place: SourceNode)]
        let newOrganisations: [Organisation]
        let reading: TableReading
    }

    let source: DatesSource
    let organisations: [Organisation]
    let language: Language
    let faults: FaultList

    func read(_ bytes: Data, sourceFaults: FaultList) -> Content? {
        guard let rows = TableText.rows(of: bytes, faults: faults) else { return nil }
        // Before any of them is looked at: reading dates is dear. Titles, headings and signatures get room.
        guard rows.count(where: { !$0.isBlank }) <= ProgrammeReader.sessionLimit + 100 else {
            faults.add(.tooManySessions(limit: ProgrammeReader.sessionLimit), at: .start, path: "")
            return nil
        }
        let guess = TableGuess<DatesColumn>(rows: rows, faults: faults)
        guard var table = guess.table(told: source.columns, toldFaults: sourceFaults) else { return nil }
        let days = FilledColumn(table.columns[.date], in: table.rows)
        if let note = days.note { table.reading.notes.append(note) }
        let order = self.order(of: table.rows.compactMap { days.cell(in: $0)?.cellText })
        if order == .monthFirst { table.reading.notes.append(.monthBeforeDay) }
        var hosts = OrganisationFinder(organisations, creating: source.newOrganisations)
        var sessions: [(session: SessionOutline, place: SourceNode)] = []
        for row in table.rows where !row.isBlank {
            if let status = table.cell(.status, in: row), Self.isOff(status.cellText) {
                table.reading.notes.append(.leftOut(line: row.position.line, text: status.cellText))
                continue
            }
            guard let day = days.cell(in: row) else {
                faults.add(.emptyCell(DatesColumn.date.rawValue), at: row.position, path: "")
                continue
            }
            let host = table.cell(.host, in: row).flatMap { hosts.organisation($0, faults) }
            guard let session = session(row, day, host, table, order) else { continue }
            sessions.append((session, SourceNode(position: row.position, path: "", content: day.content)))
        }
        if !table.has(.id) { nameByDay(&sessions) }
        refuseRepeats(sessions)
        table.reading.notes += hosts.created.map { .newOrganisation($0.id.rawValue, name: $0.name) }
        table.reading.rows = sessions.count
        return Content(sessions: sessions, newOrganisations: hosts.created, reading: table.reading)
    }

    private func nameByDay(_ sessions: inout [(session: SessionOutline, place: SourceNode)]) {
        let shared = Dictionary(grouping: sessions.map(\.session.id)) { $0 }.filter { $0.value.count > 1 }
        for index in sessions.indices where shared[sessions[index].session.id] != nil {
            let session = sessions[index].session
            sessions[index].session.id = id(session.start.date.description, session.title)
        }
    }

    private func refuseRepeats(_ sessions: [(session: SessionOutline, place: SourceNode)]) {
        var first: [Session.ID: Int] = [:]
        for (session, place) in sessions {
            if let line = first[session.id] {
                faults.add(.duplicateID(.session, session.id.rawValue, firstLine: line), at: place)
            }
            first[session.id] = first[session.id] ?? place.position.line
        }
    }

    /// What the dates of the column show; nil where they show nothing and two ways of reading them remain.
    private func order(of texts: [String]) -> MomentCell.Order? {
        let shown = Set(texts.compactMap(MomentCell.order))
        if shown == [.monthFirst] { return .monthFirst }
        return shown.isEmpty && language == .english ? nil : .dayFirst
    }

    private func session(
        _ row: TableRow, _ day: SourceNode, _ host: Organisation.ID?, _ table: KnownTable<DatesColumn>,
        _ order: MomentCell.Order?
    ) -> SessionOutline? {
        let time = self.time(row, day, table, order)
        let title = table.cell(.title, in: row).flatMap { SingleValue.line($0, faults) } ?? source.title
        if title == nil { faults.add(.noTitle, at: row.position, path: "") }
        let minutes = time.flatMap { self.minutes(row, from: $0, table) }
        let kind = table.cell(.kind, in: row).map { cell in (cell, KindWords.kind(cell.cellText)) }
        if let (cell, found) = kind, found == nil {
            let names = Session.Kind.allCases.map(\.rawValue)
            faults.add(.notOneOf(cell.cellText, names, nearest: NearestName.of(cell.cellText, among: names)), at: cell)
        }
        let place = table.cell(.place, in: row).flatMap { SingleValue.line($0, faults) }
        let link = table.cell(.link, in: row).flatMap { SingleValue.url($0, faults) }
        guard let time, let title, let minutes, let id = id(row, title, time.start, table) else { return nil }
        return SessionOutline(
            id: id, group: source.group, kind: kind?.1 ?? source.kind, title: title, start: time.start,
            zone: source.zone, minutes: minutes, host: host, place: place, link: link, feedback: source.feedback)
    }

    private struct Times {
        let start: WallTime
        let end: (time: TimeOfDay, place: SourceNode)?
    }

    private func time(
        _ row: TableRow, _ day: SourceNode, _ table: KnownTable<DatesColumn>, _ order: MomentCell.Order?
    ) -> Times? {
        if order == nil, MomentCell.isAmbiguous(day.cellText) {
            faults.add(.ambiguousDate(day.cellText), at: day)
            return nil
        }
        guard let own = MomentCell(day.cellText, order ?? .dayFirst), let date = own.date else {
            faults.add(.notADateCell(day.cellText), at: day)
            return nil
        }
        let cell = table.cell(.time, in: row)
        let clock = cell.flatMap { MomentCell($0.cellText, .dayFirst) } ?? own
        guard let time = clock.time, let start = WallTime(date: date, hour: time.hour, minute: time.minute) else {
            if let cell {
                faults.add(.notATimeCell(cell.cellText), at: cell)
            } else {
                faults.add(.emptyCell(DatesColumn.time.rawValue), at: day)
            }
            return nil
        }
        var end = clock.end.map { (time: $0, place: cell ?? day) }
        if let cell = table.cell(.end, in: row) {
            guard let time = MomentCell(cell.cellText, .dayFirst)?.time else {
                faults.add(.notATimeCell(cell.cellText), at: cell)
                return nil
            }
            end = (time, cell)
        }
        return Times(start: start, end: end)
    }

    private func minutes(_ row: TableRow, from time: Times, _ table: KnownTable<DatesColumn>) -> Int? {
        var found = source.minutes
        var place = table.cell(.date, in: row)
        if let cell = table.cell(.minutes, in: row) {
            guard let minutes = LengthCell.minutes(cell.cellText) else {
                faults.add(.notALength(cell.cellText), at: cell)
                return nil
            }
            (found, place) = (minutes, cell)
        } else if let end = time.end {
            (found, place) = (end.time.minuteOfDay - time.start.minuteOfDay, end.place)
            if found ?? 0 <= 0 {
                faults.add(.endsBeforeStart(end.place.cellText), at: end.place)
                return nil
            }
        }
        guard let minutes = found else {
            faults.add(.noLength, at: row.position, path: "")
            return nil
        }
        let range = ProgrammeReader.minutesRange
        guard range.contains(minutes) else {
            let problem = Problem.outOfRange(String(minutes), range.lowerBound, range.upperBound)
            faults.add(problem, at: place?.position ?? row.position, path: "")
            return nil
        }
        return minutes
    }

    private func id(
        _ row: TableRow, _ title: String, _ start: WallTime, _ table: KnownTable<DatesColumn>
    ) -> Session.ID? {
        if let cell = table.cell(.id, in: row) {
            return cell.cellText.slug.map { Session.ID($0) } ?? SingleValue.id(cell, faults)
        }
        return id(String(start.date.description.prefix(7)), title)
    }

    /// Two groups may meet for the same on the same day.
    private func id(_ date: String, _ title: String) -> Session.ID {
        let name = title.slug == nil ? title.fingerprint : title
        return Session.ID("\(source.group) \(date) \(name)".slug ?? "\(source.group)-\(date)")
    }

    private static func isOff(_ status: String) -> Bool {
        let words = status.folded
        return words.contains("huy") || words.contains("cancel")
    }
}

/// Kinds of sessions as lists name them.
private enum KindWords {
    static func kind(_ text: String) -> Session.Kind? {
        Session.Kind(rawValue: text.lowercased()) ?? words[text.folded]
    }

    private static let words: [String: Session.Kind] = [
        "dinh ky": .regular, "thuong ky": .regular, "thuong le": .regular, "chuyen de": .thematic,
        "du gio": .classroomVisit,
        "tham lop": .classroomVisit, "hoi thi": .contest, "hop rut kinh nghiem": .review, "rut kinh nghiem": .review,
        "theo yeu cau": .onRequest, "thematic session": .thematic, "classroom visit": .classroomVisit,
        "lessons learned review": .review, "on request": .onRequest,
    ]
}
