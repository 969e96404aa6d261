import InternetMessage

/// What a folded line holds that attributions and header blocks are known by: addresses, dates, times.
struct LineClues {
    /// A mail address.
    private(set) var hasAddress = false
    /// 1990 … 2099, or a year of the Buddhist calendar.
    private(set) var hasYear = false
    /// `6/9/27`, `2027-09-06`, `6. 9. 2027`.
    private(set) var hasNumericDate = false
    /// `08:00`, `8h00`, `kl. 8.00`.
    private(set) var hasTime = false
    /// A number that could be a day: one or two digits that stand alone.
    private(set) var hasDay = false
    private(set) var hasDigit = false

    var hasDate: Bool { hasYear || hasNumericDate }

    init(_ line: [UInt8]) { self.init(line[...]) }

    init(_ line: ArraySlice<UInt8>) {
        StepMeter.add(line.count)
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == 0x40 {
                hasAddress = hasAddress || Self.isAddress(line, at: index)
            } else if Self.isDigit(byte) {
                hasDigit = true
                index = readNumber(line, from: index)
                continue
            }
            index += 1
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 }

    private static func isAddress(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
        guard index > line.startIndex, index + 1 < line.endIndex else { return false }
        let (before, after) = (line[index - 1], line[index + 1])
        return (isLetter(before) || isDigit(before) || "_-.+".utf8.contains(before))
            && (isLetter(after) || isDigit(after))
    }

    /// Reads digits with what joins them to a date or a time, and returns where they end.
    private mutating func readNumber(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
        var numbers: [(length: Int, value: Int)] = []
        var joints: [UInt8] = []
        var index = start
        while index < line.endIndex, Self.isDigit(line[index]), numbers.count < 8 {
            var value = 0
            let begin = index
            while index < line.endIndex, Self.isDigit(line[index]) {
                value = value < 100_000 ? value * 10 + Int(line[index] - 0x30) : value
                index += 1
            }
            numbers.append((index - begin, value))
            guard index + 1 < line.endIndex, "/.-:h".utf8.contains(line[index]) else { break }
            var next = index + 1
            // "6. 9. 2027"
            if line[index] == 0x2E, line[next] == FoldedText.space, next + 1 < line.endIndex { next += 1 }
            guard Self.isDigit(line[next]) else { break }
            joints.append(line[index])
            index = next
        }
        let isAlone = start == line.startIndex || line[start - 1] == FoldedText.space || line[start - 1] == 0x28
        if isAlone, numbers.count == 1, numbers[0].length <= 2 { hasDay = true }
        judge(numbers, joints)
        return max(index, start + 1)
    }

    private mutating func judge(_ numbers: [(length: Int, value: Int)], _ joints: [UInt8]) {
        for number in numbers where number.length == 4 {
            if (1990...2099).contains(number.value) || (2530...2642).contains(number.value) { hasYear = true }
        }
        // The joint behind the last number that is read has none behind it.
        for (index, joint) in joints.enumerated() where index + 1 < numbers.count {
            let (first, second) = (numbers[index], numbers[index + 1])
            if joint == 0x3A || joint == 0x68 || joint == 0x2E, first.length <= 2, second.length == 2, first.value < 25,
                second.value < 60
            {
                hasTime = true
            }
            if index + 1 < joints.count, joints[index + 1] == joint, joint != 0x3A { hasNumericDate = true }
        }
    }
}
