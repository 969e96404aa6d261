/// What a column of a list of dates can hold.
enum DatesColumn: String, TableMeaning {
    /// A date may bring its time, a time its end: `14/9/2027 8h00 - 10h30`.
    case id, date, time, end, minutes, title, kind, host, place, link, status
    /// `Thời gian`: a date, or the time beside one.
    case moment

    var phrases: [String] {
        switch self {
        case .id: ["ma", "ma buoi", "ma so", "id"]
        case .date:
            [
                "ngay", "ngay thang", "ngay thang nam", "ngay hop", "ngay to chuc", "ngay thuc hien", "ngay sinh hoat",
                "date", "day",
            ]
        case .time: ["gio", "gio bat dau", "gio hop", "bat dau", "time", "start time", "from"]
        case .end: ["gio ket thuc", "ket thuc", "end", "end time", "until"]
        case .minutes: ["thoi luong", "so phut", "phut", "minutes", "duration", "length"]
        case .title:
            [
                "noi dung", "tieu de", "chu de", "ten chuyen de", "chuyen de", "ten buoi", "ten hoat dong", "hoat dong",
                "title", "topic", "subject", "summary", "content", "activity",
            ]
        case .kind: ["loai", "loai buoi", "kind"]
        case .host: ["don vi dang cai", "dang cai", "truong dang cai", "don vi to chuc", "truong to chuc", "host"]
        case .place: ["dia diem", "noi to chuc", "noi hop", "noi", "phong", "place", "location", "venue", "where"]
        case .link: ["lien ket", "duong dan", "link", "url"]
        case .status: ["trang thai", "status"]
        case .moment:
            [
                "thoi gian", "thoi gian to chuc", "thoi diem", "ngay gio", "ngay va gio", "date and time", "when",
                "start",
            ]
        }
    }

    func fits(_ text: String) -> Bool {
        guard let cell = MomentCell(text, .dayFirst) ?? MomentCell(text, .monthFirst) else { return false }
        return switch self {
        case .date: cell.date != nil
        case .time: cell.date == nil && cell.time != nil
        default: false
        }
    }

    static let unread = [
        "stt", "tt", "so tt", "so thu tu", "no", "so", "thu", "thang", "tuan", "ghi chu", "note", "notes",
        "nguoi phu trach", "phu trach", "thanh phan", "so luong", "ngay nop", "ngay dang ky",
    ]

    static let essential: [DatesColumn] = [.date, .moment]

    static func settle(_ columns: [DatesColumn: Int]) -> [DatesColumn: Int] {
        guard let moment = columns[.moment] else { return columns }
        var columns = columns
        columns[.moment] = nil
        if columns[.date] == nil {
            columns[.date] = moment
        } else if columns[.time] == nil {
            columns[.time] = moment
        }
        return columns
    }
}
