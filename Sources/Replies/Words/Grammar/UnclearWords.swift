import Sessions

/// What words that fit two readings may mean, by the meaning of the rule that found them: so that what is asked back
/// names the right two. A rule that stands in no list leaves open whether the writer comes.
enum UnclearWords {
    static let comingOrNot: [Meaning] = [.coming(.accepted), .coming(.declined)]

    static func candidates(_ found: Found, in text: ReplyText) -> [Meaning] {
        let meaning = found.rule.meaning
        if let known = readings[meaning] { return known }
        guard let own = besideSomebody[meaning] else { return comingOrNot }
        guard let name = somebody(besides: found, in: text) else { return comingOrNot }
        return [own, .standIn(name)]
    }

    /// Rule meanings that have readings of their own.
    static let readings: [String: [Meaning]] = [
        // em nghi: nghỉ or nghĩ
        "nghỉ (absent) or nghĩ (think)": [.coming(.declined), .coming(.tentative)],
        // Mọi người cứ họp đi, đừng chờ em
        "late, or not at all": [.late, .coming(.declined)],
        // huỷ đăng ký
        "the meeting, or the messages?": [.coming(.declined), .noMessages],
        // cancel
        "the place, the messages, or the meeting?": [.coming(.declined), .noMessages],
        // Tôi không phải giáo viên, nhầm số rồi
        "the wrong person": [.noMessages, .coming(.declined)],
        // +1
        "agrees, perhaps with one guest": [.people(1), .people(2)],
    ]

    /// Those that name somebody else, too, with what they mean of the writer.
    static let besideSomebody: [String: Meaning] = [
        // Em hoặc cô Thu sẽ có mặt
        "one of two": .coming(.accepted),
        // kỳ này em nhường chị Hoa
        "passes the turn on": .coming(.declined),
    ]

    /// The name that stands in the words or in the same sentence.
    private static func somebody(besides found: Found, in text: ReplyText) -> String? {
        let names = RuleBook.standard.names
        let sentence = text.sentence(of: found.range.lowerBound)
        for at in sentence {
            if let name = names.name(at: at, in: text), !name.isIndefinite,
                let written = NameFinder.written(name, in: text)
            {
                return written
            }
        }
        return nil
    }
}
