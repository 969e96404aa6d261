/// What is masked, and what is invented for it.
enum MaskKind: String, Sendable {
    case person, organisation, mail, number, link

    /// The next one that nothing known is called.
    func invented(_ count: Int, avoiding known: Set<String>) -> String {
        switch self {
        case .person: pick(Self.people, count, known)
        case .organisation: pick(Self.organisations, count, known)
        case .mail: "person\(count + 1)@example.org"
        case .number: "0900 000 \(padded(count + 1))"
        case .link: "https://example.org/\(count + 1)"
        }
    }

    private func pick(_ names: [String], _ count: Int, _ known: Set<String>) -> String {
        let free = names.filter { name in
            !name.split(separator: " ").contains { known.contains(Folding.fold($0.lowercased())) }
        }
        guard !free.isEmpty else { return "Ẩn \(count + 1)" }
        // Beyond the list, a second name behind the first keeps them apart.
        let (round, place) = count.quotientAndRemainder(dividingBy: free.count)
        return round == 0 ? free[place] : "\(free[place]) \(free[(place + round) % free.count])"
    }

    private func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
    }

    /// Given names that are no everyday words.
    private static let people = [
        "Diễm", "Khuê", "Ngân", "Trinh", "Quỳnh", "Nhung", "Huyền", "Giang", "Thảo", "Uyên", "Thuận", "Duyên", "Hạnh",
        "Loan", "Phượng", "Trâm", "Vy", "Yến", "Khánh", "Tuyết", "Oanh", "Ngọc", "Nguyệt", "Hường", "Diệp", "Tâm",
        "Thương", "Châu", "Lệ", "Mỹ", "Đào", "Sen", "Cúc", "Liễu",
    ]
    private static let organisations = [
        "Bông Lúa", "Mây Trắng", "Cánh Buồm", "Đồi Thông", "Suối Nhạc", "Cầu Vồng", "Lá Xanh", "Nắng Sớm", "Biển Gọi",
        "Vầng Trăng",
    ]
}
