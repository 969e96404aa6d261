package import Sessions

/// How a question that asks back names what was perhaps meant, and the one word that chooses it.
package struct MeaningWords: Sendable {
    /// *ĐI*, *VẮNG*: in capitals, since they are what the question is about.
    let name: @Sendable (Meaning) -> String
    /// *đi*, *vắng*
    let word: @Sendable (Meaning) -> String
    /// Chooses two at once.
    let both: String

    static let vietnamese = MeaningWords(
        name: { meaning in
            switch meaning {
            case .coming(.accepted): "ĐI"
            case .coming(.declined): "VẮNG"
            case .coming(.tentative), .coming(.needsAction): "CHƯA CHẮC"
            case .coming(.delegated): "CỬ NGƯỜI ĐI THAY"
            case .late: "ĐẾN MUỘN"
            case .people(let count): "\(count) NGƯỜI"
            case .standIn(let name): "\(cleanLine(name).uppercased()) ĐI THAY"
            case .noMessages: "THÔI NHẬN THƯ"
            case .score(let question, let score): "CÂU \(question): \(score)"
            }
        },
        word: { meaning in
            switch meaning {
            case .coming(.accepted): "đi"
            case .coming(.declined): "vắng"
            case .coming(.tentative), .coming(.needsAction): "chưa"
            case .coming(.delegated): "thay"
            case .late: "muộn"
            case .people(let count): "\(count)"
            case .standIn(let name): cleanLine(name)
            case .noMessages: "thư"
            case .score(_, let score): "\(score)"
            }
        },
        both: "cả hai")

    static let english = MeaningWords(
        name: { meaning in
            switch meaning {
            case .coming(.accepted): "COMING"
            case .coming(.declined): "NOT COMING"
            case .coming(.tentative), .coming(.needsAction): "NOT SURE YET"
            case .coming(.delegated): "SENDING SOMEBODY"
            case .late: "COMING LATE"
            case .people(let count): count == 1 ? "1 PERSON" : "\(count) PEOPLE"
            case .standIn(let name): "\(cleanLine(name).uppercased()) INSTEAD"
            case .noMessages: "NO MORE MESSAGES"
            case .score(let question, let score): "QUESTION \(question): \(score)"
            }
        },
        word: { meaning in
            switch meaning {
            case .coming(.accepted): "yes"
            case .coming(.declined): "no"
            case .coming(.tentative), .coming(.needsAction): "unsure"
            case .coming(.delegated): "instead"
            case .late: "late"
            case .people(let count): "\(count)"
            case .standIn(let name): cleanLine(name)
            case .noMessages: "messages"
            case .score(_, let score): "\(score)"
            }
        },
        both: "both")

    package static func of(_ language: Language) -> MeaningWords {
        switch language {
        case .vietnamese: .vietnamese
        case .english: .english
        }
    }
}

extension MeaningWords {
    /// Whether two of them may be meant at once: absent, and no more messages; one score for two questions.
    func mayBeBoth(_ readings: [Meaning]) -> Bool {
        if readings.contains(.noMessages) { return true }
        return Set(readings.compactMap { if case .score(let question, _) = $0 { question } else { nil } }).count == 2
    }

    /// *ĐI / VẮNG*, for somebody who is to decide between them.
    package func either(_ readings: [Meaning]) -> String { readings.map(name).joined(separator: " / ") }

    /// *đi / vắng*
    func choices(_ readings: [Meaning]) -> [String] {
        readings.map(word) + (mayBeBoth(readings) ? [both] : [])
    }
}
