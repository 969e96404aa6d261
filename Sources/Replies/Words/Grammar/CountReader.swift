/// Head-counts: people besides the writer, and people in all. Neither is worked out from the other.
struct CountReader {
    let text: ReplyText
    let signs: [Found]

    func read(into reading: inout Readout) {
        let taken = signs.filter { $0.sign == .notCount }
        func isFree(_ index: Int) -> Bool { !taken.contains { $0.range.contains(index) } }
        for sign in signs {
            switch sign.sign {
            case .party: if let number = number(in: sign, where: isFree) { reading.party = number }
            case .guests: if let number = number(in: sign, where: isFree) { reading.guests = number }
            case .alone: (reading.guests, reading.party) = (0, 1)
            default: continue
            }
        }
        if reading.guests == nil {
            let named = signs.filter { $0.sign == .guestNamed }
            let count = named.reduce(0) { $0 + max(1, $1.name?.names.count ?? 1) }
            if count > 0 { reading.guests = count }
            reading.bringsSomebody = named.contains { $0.rule.meaning.contains("brings") }
        }
        if let party = reading.party, reading.guests != 0 || party != 1 { reading.guests = nil }
    }

    /// The last number in the words of the sign: `4, not 5` was cut before.
    private func number(in sign: Found, where isFree: (Int) -> Bool) -> Int? {
        if sign.rule.meaning == "two of us" { return 2 }
        for index in sign.range where isFree(index) {
            guard let value = Numbers.value(text.words[index]), value >= 1, value <= 500, value == value.rounded()
            else {
                if text.words[index].form == "both" { return 2 }
                continue
            }
            return Int(value)
        }
        return nil
    }
}
