import Sessions

/// Finds the options that a part of a reply names: by number, weekday, date, hour or part of the day.
struct OptionFinder {
    let options: [PollOption]
    /// The numbers the message asked about.
    let asked: [Int]

    /// Some words, and the options they mean. An empty list: they name a day, and none of the options.
    struct Mention: Hashable {
        var range: Range<Int>
        var numbers: Set<Int>
        /// Says when, and narrows what stands beside it: *sáng thứ 5*.
        var isTime: Bool
        /// Fits two readings.
        var isDoubtful = false
        /// A number with nothing beside it that says what it counts: an option's, or a day's in a list of days.
        var bare: Int?
        /// Says a day of the month and no month: *ngày 4*.
        var isDay = false
    }

    func mentions(in words: ArraySlice<ReplyWord>) -> [Mention] {
        var found: [Mention] = []
        var index = words.startIndex
        while index < words.endIndex {
            if let mention = mention(at: index, in: words) {
                found.append(mention)
                index = mention.range.upperBound
            } else {
                index += 1
            }
        }
        return joined(found, words)
    }

    private func mention(at index: Int, in words: ArraySlice<ReplyWord>) -> Mention? {
        weekday(at: index, in: words) ?? date(at: index, in: words) ?? hour(at: index, in: words)
            ?? dayPart(at: index, in: words) ?? number(at: index, in: words)
    }

    private func next(_ offset: Int, from index: Int, in words: ArraySlice<ReplyWord>) -> ReplyWord? {
        let at = index + offset
        return words.indices.contains(at) ? words[at] : nil
    }

    private func time(_ range: Range<Int>, _ fits: (WallTime) -> Bool) -> Mention {
        let numbers = options.filter { asked.contains($0.number) && fits($0.start) }.map(\.number)
        return Mention(range: range, numbers: Set(numbers), isTime: true)
    }

    // MARK: - Weekdays: thứ 5, t5, chủ nhật, Thursday

    private func weekday(at index: Int, in words: ArraySlice<ReplyWord>) -> Mention? {
        let word = words[index]
        let following = next(1, from: index, in: words)
        if word.form == "chủ" || word.plain == "chu", let following, following.plain == "nhat" {
            return time(index..<index + 2) { $0.date.weekday == 7 }
        }
        if word.form == "cn" { return time(index..<index + 1) { $0.date.weekday == 7 } }
        let isShort = word.form == "t" || word.form == "tôi"
        if word.plain == "thu" || isShort, let following, let value = Numbers.value(following), (2...7).contains(value)
        {
            if isShort, word.range.upperBound != following.range.lowerBound { return nil }
            if next(-1, from: index, in: words).map(PollWords.marker.contains) ?? false {
                return numbered(Int(value), index..<index + 2)
            }
            return time(index..<index + 2) { $0.date.weekday == Int(value) - 1 }
        }
        guard word.kind == .word, word.form.count >= 3,
            let day = Self.weekdays.firstIndex(where: { word.form.hasPrefix($0.prefix(3)) && $0.hasPrefix(stem(word)) })
        else { return nil }
        return time(index..<index + 1) { $0.date.weekday == day + 1 }
    }

    private func stem(_ word: ReplyWord) -> String {
        word.form.hasSuffix("days") ? String(word.form.dropLast()) : word.form
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    // MARK: - Dates: 12/3, 12 tháng 3, ngày 12, 12 March, March 12

    private func date(at index: Int, in words: ArraySlice<ReplyWord>) -> Mention? {
        let (one, two) = (next(1, from: index, in: words), next(2, from: index, in: words))
        if let day = whole(words[index]), let one {
            if ["/", "-", "tháng", "thang"].contains(one.form), let month = two.flatMap(whole) {
                let mention = time(index..<index + 3) { $0.date.day == day && $0.date.month == month }
                // 1-3 is a date only if there is such a date.
                return one.form == "-" && mention.numbers.isEmpty ? nil : mention
            }
            let (month, skipped) =
                Self.ordinal.contains(one.form) ? (two.flatMap(self.month), 3) : (self.month(one), 2)
            if let month { return time(index..<index + skipped) { $0.date.day == day && $0.date.month == month } }
        }
        if let month = month(words[index]), let day = one.flatMap(whole) {
            let end = index + (two.map { Self.ordinal.contains($0.form) } ?? false ? 3 : 2)
            return time(index..<end) { $0.date.day == day && $0.date.month == month }
        }
        guard PollWords.day.contains(words[index]), let day = one.flatMap(whole),
            !(two.map { ["/", "-", "tháng", "thang"].contains($0.form) } ?? false), two.flatMap(self.month) == nil,
            !(two.map { PollWords.unit.contains($0) } ?? false),
            !(words[index].form == "the" && PollWords.choices.length(in: words, at: index + 2) > 0)
        else { return nil }
        if let two, Self.links.contains(two.form), let last = next(3, from: index, in: words).flatMap(whole), last > day
        {
            var mention = self.day(index..<index + 4) { (day...last).contains($0) }
            mention.isDoubtful = isKnown(day) && isKnown(last)
            return mention.numbers.isEmpty ? nil : mention
        }
        let isOrdinal = two.map { Self.ordinal.contains($0.form) } ?? false
        var mention = self.day(index..<index + (isOrdinal ? 3 : 2)) { $0 == day }
        mention.isDoubtful = isKnown(day) && mention.numbers != [day]
        return mention.numbers.isEmpty ? nil : mention
    }

    private func day(_ range: Range<Int>, _ fits: (Int) -> Bool) -> Mention {
        var mention = time(range) { fits($0.date.day) }
        mention.isDay = true
        return mention
    }

    private func isKnown(_ number: Int) -> Bool { options.contains { $0.number == number } }

    private static let links: Set<String> = ["đến", "den", "tới", "to", "through", "–"]

    /// A bare number behind *ngày 4* in the same list is a day, too, unless it can only be an option's number.
    func amongDays(_ mention: Mention) -> Mention {
        guard let value = mention.bare else { return mention }
        var day = self.day(mention.range) { $0 == value }
        guard !day.numbers.isEmpty else { return mention }
        day.isDoubtful = isKnown(value) && day.numbers != [value]
        return day
    }

    private static let ordinal: Set<String> = ["st", "nd", "rd", "th"]

    private func month(_ word: ReplyWord) -> Int? {
        guard word.kind == .word, word.form.count >= 3, word.form != "may" || word.isCapital else { return nil }
        return Self.months.firstIndex { $0.hasPrefix(word.form) }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    // MARK: - Hours and parts of the day: 8h, 14:30, 2pm, sáng

    private func hour(at index: Int, in words: ArraySlice<ReplyWord>) -> Mention? {
        guard let hour = whole(words[index]), (0...24).contains(hour), let mark = next(1, from: index, in: words) else {
            return nil
        }
        var end = index + 2
        if mark.form == ":" {
            guard next(2, from: index, in: words).flatMap(whole) != nil else { return nil }
            end += 1
        } else if PollWords.hour.contains(mark) {
            if let minutes = next(2, from: index, in: words), whole(minutes) != nil,
                minutes.range.lowerBound == mark.range.upperBound
            {
                end += 1
            }
        } else {
            return nil
        }
        let isAfternoon = mark.form == "pm" || next(end - index, from: index, in: words).map(isLate) ?? false
        return time(index..<end) { start in
            start.hour == hour || isAfternoon && start.hour == hour + 12
        }
    }

    private func isLate(_ word: ReplyWord) -> Bool {
        PollWords.afternoon.contains(word) || PollWords.evening.contains(word)
    }

    private func dayPart(at index: Int, in words: ArraySlice<ReplyWord>) -> Mention? {
        let word = words[index]
        if PollWords.morning.contains(word) { return time(index..<index + 1) { $0.hour < 12 } }
        if PollWords.afternoon.contains(word) { return time(index..<index + 1) { (12..<18).contains($0.hour) } }
        if PollWords.evening.contains(word) { return time(index..<index + 1) { $0.hour >= 17 } }
        return nil
    }

    // MARK: - Numbers: 1, số 2, option 3, 1 đến 3, đầu tiên

    private func number(at index: Int, in words: ArraySlice<ReplyWord>) -> Mention? {
        let word = words[index]
        if let rank = Self.ranks[word.form] {
            let number = rank > 0 ? (asked.count >= rank ? asked[rank - 1] : nil) : asked.last
            return number.map { numbered($0, index..<index + 1) }
        }
        let isMarked = next(-1, from: index, in: words).map(PollWords.marker.contains) ?? false
        let value = isMarked ? Numbers.value(word).map(Int.init) : whole(word)
        guard let value, isMarked || value > 0 else { return nil }
        if let one = next(1, from: index, in: words), !isMarked, PollWords.unit.contains(one) { return nil }
        if let link = next(1, from: index, in: words), let last = next(2, from: index, in: words).flatMap(whole),
            last > value, options.contains(where: { $0.number == last })
        {
            let range = Set(options.map(\.number).filter { (value...last).contains($0) })
            if Self.links.contains(link.form) {
                return Mention(range: index..<index + 3, numbers: range, isTime: false)
            }
            if link.form == "-" {
                return Mention(range: index..<index + 3, numbers: range, isTime: false, isDoubtful: last > value + 1)
            }
        }
        var mention = numbered(value, index..<index + 1)
        if !isMarked { mention.bare = value }
        return mention
    }

    private static let ranks = ["first": 1, "second": 2, "third": 3, "last": -1]

    private func numbered(_ number: Int, _ range: Range<Int>) -> Mention {
        Mention(range: range, numbers: isKnown(number) ? [number] : [], isTime: false)
    }

    private func whole(_ word: ReplyWord) -> Int? {
        guard word.kind == .number, let value = word.value, value == value.rounded(), value < 10_000 else { return nil }
        return Int(value)
    }

    /// What says when, side by side, is one mention: *8h sáng thứ 5*.
    private func joined(_ mentions: [Mention], _ words: ArraySlice<ReplyWord>) -> [Mention] {
        var joined: [Mention] = []
        for mention in mentions {
            guard let last = joined.last, last.isTime, mention.isTime,
                words[last.range.upperBound..<mention.range.lowerBound].count <= 2,
                !words[last.range.upperBound..<mention.range.lowerBound].contains(where: PollWords.and.contains)
            else {
                joined.append(mention)
                continue
            }
            let numbers = last.numbers.intersection(mention.numbers)
            joined[joined.count - 1] = Mention(
                range: last.range.lowerBound..<mention.range.upperBound, numbers: numbers, isTime: true,
                isDoubtful: (last.isDoubtful || mention.isDoubtful) && numbers.count != 1)
        }
        return joined
    }
}
