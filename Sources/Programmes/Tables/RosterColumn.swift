/// What a column of a list of people can hold.
enum RosterColumn: String, TableMeaning {
    case id, name, familyName, givenName, honorific, organisation, role, position, email, language, zone

    var phrases: [String] {
        switch self {
        case .id: ["ma", "ma so", "id", "code", "ma can bo", "ma giao vien", "ma gv", "ma thanh vien"]
        case .name: ["ho va ten", "ho ten", "ho va ten giao vien", "ten", "name", "full name", "ten giao vien"]
        case .familyName:
            [
                "ho", "ho dem", "ho va ten dem", "ho va ten lot", "ho lot", "ho va chu dem", "ho va dem", "last name",
                "surname", "family name",
            ]
        case .givenName: ["ten goi", "first name", "given name", "given names"]
        case .honorific: ["xung ho", "cach xung ho", "danh xung", "honorific", "title", "ong ba"]
        case .organisation:
            [
                "don vi", "truong", "ten truong", "ten don vi", "don vi cong tac", "noi cong tac", "co quan", "school",
                "organisation", "organization", "unit", "institution",
            ]
        case .role: ["vai tro", "nhiem vu", "role"]
        case .position: ["chuc vu", "chuc danh", "position", "job title", "job"]
        case .email:
            [
                "thu dien tu", "email", "e mail", "mail", "gmail", "dia chi email", "dia chi e mail", "hop thu",
                "dia chi thu dien tu", "email address", "e mail address",
            ]
        case .language: ["ngon ngu", "language"]
        case .zone: ["mui gio", "zone", "time zone"]
        }
    }

    func fits(_ text: String) -> Bool { self == .email && text.isMailAddress }

    static let unread = [
        "stt", "tt", "so tt", "so thu tu", "no", "so", "ngay sinh", "nam sinh", "date of birth", "gioi tinh", "sdt",
        "so dt", "dien thoai", "so dien thoai", "phone", "dia chi", "address", "ghi chu", "note", "notes", "chu ky",
        "ky ten", "email phu huynh", "truong phong", "truong khoa",
    ]

    static let essential: [RosterColumn] = [.name, .familyName, .givenName]

    /// Beside a family name, `Tên` is the given name.
    static func settle(_ columns: [RosterColumn: Int]) -> [RosterColumn: Int] {
        guard columns[.familyName] != nil, columns[.givenName] == nil, let name = columns[.name] else { return columns }
        var columns = columns
        (columns[.name], columns[.givenName]) = (nil, name)
        return columns
    }
}
