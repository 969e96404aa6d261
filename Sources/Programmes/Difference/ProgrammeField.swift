package import Sessions

/// A field of a plan's things, as differences name it.
package struct ProgrammeField: Hashable, Sendable, Codable {
    package enum Key: String, CaseIterable, Sendable, Codable {
        case name, shortName, title, number, level, parent, address, honorific, organisation, language, zone, office
        case quiet, step, role, issued, period, legalBasis, item, kind, start, minutes, rule, date, exception, rotation
        case turns, preparation, agenda, feedback, group, host, place, link, proposer, session, state
        case text, english
    }

    package let key: Key
    /// Which of several: a policy step's name.
    package let detail: String?

    init(_ key: Key, _ detail: String? = nil) { (self.key, self.detail) = (key, detail) }

    package func label(in language: Language) -> String {
        let label = language == .english ? key.english : key.vietnamese
        return detail.map { "\(label) \($0)" } ?? label
    }
}

extension ProgrammeField.Key {
    fileprivate var english: String {
        switch self {
        case .shortName: "short name"
        case .quiet: "quiet hours"
        case .legalBasis: "legal basis"
        case .exception: "excepted date"
        case .preparation: "prepares"
        default: rawValue
        }
    }

    fileprivate var vietnamese: String {
        switch self {
        case .name: "tên"
        case .shortName: "tên ngắn"
        case .title: "tiêu đề"
        case .number: "số"
        case .level: "cấp"
        case .parent: "trực thuộc"
        case .address: "địa chỉ"
        case .honorific: "cách xưng hô"
        case .organisation: "đơn vị"
        case .language: "ngôn ngữ"
        case .zone: "múi giờ"
        case .office: "cơ quan chỉ đạo"
        case .quiet: "giờ yên tĩnh"
        case .step: "bước"
        case .role: "vai trò"
        case .issued: "ban hành"
        case .period: "giai đoạn"
        case .legalBasis: "căn cứ"
        case .item: "nội dung"
        case .kind: "loại"
        case .start: "bắt đầu"
        case .minutes: "số phút"
        case .rule: "quy tắc lặp"
        case .date: "ngày thêm"
        case .exception: "ngày nghỉ"
        case .rotation: "thứ tự luân phiên"
        case .preparation: "chuẩn bị cho"
        case .turns: "cách nhận lượt"
        case .agenda: "chương trình"
        case .feedback: "phản hồi"
        case .group: "nhóm"
        case .host: "đơn vị đăng cai"
        case .place: "địa điểm"
        case .link: "liên kết"
        case .proposer: "người đề xuất"
        case .session: "buổi"
        case .state: "trạng thái"
        case .text: "nội dung"
        case .english: "bằng tiếng Anh"
        }
    }
}
