/// Head-counts: people besides the writer, and people in all. Neither is worked out from the other.
struct CountReader {
    let text: ReplyText
    let signs: [Found]

    func read(into reading: inout Readout) {
        let taken = signs.filter { $0.sign == .notCount }
        func isFree(_ index: Int) -> Bool { !taken.contains { $0.range.contains(index) } }
        let company = CompanyReader(text).read()
        // A number that counts the guests ("thêm 1 cô nữa") is no total, whatever else it would fit.
        var guestNumbers: Set<Int> = []
        for sign in signs where sign.sign == .guests {
            guard let (index, number) = number(in: sign, where: isFree) else { continue }
            guestNumbers.insert(index)
            if isRange(index) { continue }
            reading.guests = number
        }
        for sign in signs {
            if sign.sign == .alone, !isDenied(sign) { (reading.guests, reading.party) = (0, 1) }
            guard sign.sign == .party else { continue }
            let first = number(
                in: sign,
                where: { index in
                    isFree(index) && !guestNumbers.contains(index)
                        && !(company?.ranges.contains { $0.contains(index) } ?? false)
                })
            if let (index, number) = first {
                // `2-3 người`: somebody comes, and how many is not written down.
                if isRange(index) {
                    reading.isCounted = true
                    continue
                }
                // One is a head-count only where nobody else is meant (`chỉ một người`).
                if number == 1, !text.words.contains(where: { Self.only.contains($0.form) }) {
                    reading.isCounted = true
                    continue
                }
                reading.party = number
            }
        }
        if reading.guests == nil {
            let named = signs.filter { $0.sign == .guestNamed && !isTalk($0) }
            let count = named.reduce(0) { $0 + max(1, $1.name?.names.count ?? 1) }
            if count > 0 { reading.guests = count }
            reading.bringsSomebody = named.contains { $0.rule.role == .brings }
        }
        // Those told one by one, where no number tells more.
        if let company, company.guests > reading.guests ?? 0, guestNumbers.isEmpty || reading.guests == nil {
            reading.guests = company.guests
            reading.bringsSomebody = true
        }
        if let party = reading.party, reading.guests != 0 || party != 1 { reading.guests = nil }
    }

    /// The first number in the words of the sign, and where it stands: `4, not 5` was cut before.
    private func number(in sign: Found, where isFree: (Int) -> Bool) -> (index: Int, number: Int)? {
        if sign.rule.role == .twoOfUs {
            let first = sign.range.lowerBound
            let value = Numbers.people(text.words[first]) ?? 2
            return (first, max(2, value + teens(before: first, Double(value))))
        }
        for index in sign.range where isFree(index) && !isPower(index) {
            guard let value = Numbers.value(text.words[index]), value >= 1, value <= 500, value == value.rounded(),
                !isName(index), !isMeasure(index) || isRange(index) && countsPeople(behind: index)
            else {
                if text.words[index].form == "both" { return (index, 2) }
                continue
            }
            if let sum = sums.first(where: { $0.range.contains(index) }) { return (index, sum.number) }
            return (index, teens(before: index, value) + Int(value) + units(behind: index, value))
        }
        return nil
    }
}
