import ICalendar
import Sessions

extension VietnamesePublicHoliday.FreeDay {
    /// What people call the day.
    func name(in language: Language) -> String {
        switch language {
        case .vietnamese: (isInLieu ? "nghỉ bù " : "") + holiday.vietnamese
        case .english: holiday.english + (isInLieu ? " (day in lieu)" : "")
        }
    }
}

extension VietnamesePublicHoliday {
    fileprivate var vietnamese: String {
        switch self {
        case .newYear: "Tết Dương lịch"
        case .lunarNewYear: "Tết Nguyên đán"
        case .hungKings: "Giỗ Tổ Hùng Vương"
        case .reunification: "Ngày Chiến thắng 30/4"
        case .labour: "Quốc tế Lao động 1/5"
        case .national: "Quốc khánh"
        case .culture: "Ngày Văn hóa Việt Nam"
        }
    }

    fileprivate var english: String {
        switch self {
        case .newYear: "New Year's Day"
        case .lunarNewYear: "Tết, the lunar New Year"
        case .hungKings: "Hùng Kings' Commemoration Day"
        case .reunification: "Reunification Day"
        case .labour: "Labour Day"
        case .national: "National Day"
        case .culture: "Vietnamese Culture Day"
        }
    }
}
