import Sessions

extension ProgrammePlan {
    /// Lan chairs; Mai, Hoa and John are members, Hoa's name is meant to do harm and John reads English. `s1` has
    /// questions with a name, `s2` anonymous ones.
    static var cluster: ProgrammePlan {
        ProgrammePlan(
            organisations: [
                Organisation(id: "office", name: "Phòng GD&ĐT", level: .office),
                Organisation(id: "north", name: "MN Bắc", level: .school, parent: "office", address: "1 Phố Bắc"),
                Organisation(id: "south", name: "MN <b>Nam</b>", level: .school, parent: "office"),
            ],
            people: [
                entry("lan", "Nguyễn Thị Lan", .vietnamese, "north"),
                entry("mai", "Trần Thị Mai", .vietnamese, "south"),
                entry("hoa", "<script>alert(\"Hoa\")</script>'\u{202E}", .vietnamese, "south"),
                entry("john", "John Smith", .english, "north"),
            ],
            groups: [Group(id: "cluster", name: "Cụm mầm non số 3", shortName: "Cụm 3", organisation: "office")],
            members: [
                .init(group: "cluster", person: "lan", role: .chair),
                .init(group: "cluster", person: "mai", role: .member),
                .init(group: "cluster", person: "hoa", role: .member),
                .init(group: "cluster", person: "john", role: .member),
            ],
            programme: Programme(
                id: "year", group: "cluster", title: "Kế hoạch năm học", from: day("2027-09-01"),
                until: day("2028-05-31")),
            series: [],
            sessions: [
                outline("s1", "Sinh hoạt cụm lần 1", "2027-09-14T08:00", "north", anonymous: false),
                outline("s2", "Chuyên đề <i>kể chuyện</i>", "2027-09-16T14:00", "south", anonymous: true),
            ])
    }

    private static func entry(
        _ id: Person.ID, _ name: String, _ language: Language, _ organisation: Organisation.ID
    ) -> PersonEntry {
        PersonEntry(
            person: Person(
                id: id, name: name, honorific: language == .vietnamese ? "cô" : "", language: language,
                organisation: organisation),
            addresses: [.init(channel: .sandbox, address: "\(id)@example.org")])
    }

    private static func outline(
        _ id: Session.ID, _ title: String, _ start: String, _ host: Organisation.ID, anonymous: Bool
    ) -> SessionOutline {
        SessionOutline(
            id: id, group: "cluster", title: title, start: wall(start), zone: "Asia/Ho_Chi_Minh", minutes: 180,
            host: host, agenda: [AgendaItem(title: "Khai mạc", minutes: 10), AgendaItem(title: "Thảo luận")],
            feedback: FeedbackForm(
                questions: [.init("Buổi họp có ích không?", .score), .init("Lần sau nên bàn gì?", .words)],
                anonymous: anonymous))
    }
}

func wall(_ text: String) -> WallTime {
    guard let time = WallTime(text) else { preconditionFailure("not a wall time: \(text)") }
    return time
}

func day(_ text: String) -> WallDate {
    guard let date = WallDate(text) else { preconditionFailure("not a day: \(text)") }
    return date
}
