import Sessions

/// What words that fit two readings may mean, by the role of the rule that found them: so that what is asked back
/// names the right two. A rule that stands in no list leaves open whether the writer comes.
enum UnclearWords {
    static let comingOrNot: [Meaning] = [.coming(.accepted), .coming(.declined)]

    static func candidates(_ found: Found, in text: ReplyText) -> [Meaning] {
        guard let role = found.rule.role else { return comingOrNot }
        if let known = readings[role] { return known }
        guard let own = besideSomebody[role] else { return comingOrNot }
        guard let name = somebody(besides: found, in: text) else { return comingOrNot }
        return [own, .standIn(name)]
    }

    /// Roles that have readings of their own.
    static let readings: [RuleRole: [Meaning]] = [
        // em nghi: nghỉ or nghĩ
        .restOrThought: [.coming(.declined), .coming(.tentative)],
        // Mọi người cứ họp đi, đừng chờ em
        .lateOrAbsent: [.late, .coming(.declined)],
        // huỷ đăng ký
        .meetingOrMessages: [.coming(.declined), .noMessages],
        // cancel
        .placeOrMessages: [.coming(.declined), .noMessages],
        // Tôi không phải giáo viên, nhầm số rồi
        .wrongPerson: [.noMessages, .coming(.declined)],
        // +1
        .perhapsOneGuest: [.people(1), .people(2)],
    ]

    /// Those that name somebody else, too, with what they mean of the writer.
    static let besideSomebody: [RuleRole: Meaning] = [
        // Em hoặc cô Thu sẽ có mặt
        .oneOfTwo: .coming(.accepted),
        // kỳ này em nhường chị Hoa
        .passesTurn: .coming(.declined),
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
