import Sessions

extension PageWords {
    /// What the words of a message were taken for, in one line.
    func reading(_ reading: Reading) -> String {
        var parts: [String] = []
        if let status = reading.status { parts.append(self.status(status)) }
        if let delegate = reading.delegate { parts.append(self[.sends, ["name": delegate]]) }
        if let party = reading.party { parts.append(self[.party, ["count": "\(party)"]]) }
        if let guests = reading.guests { parts.append(self[.moreGuests, ["count": "\(guests)"]]) }
        if reading.late { parts.append(self[.comesLate]) }
        if reading.leavesEarly { parts.append(self[.leavesEarly]) }
        if reading.question { parts.append(self[.offersQuestion]) }
        if reading.reschedule { parts.append(self[.offersReschedule]) }
        for (word, text) in [
            (PageWord.offersTopic, reading.topic), (.offersIdea, reading.idea), (.offersPetition, reading.petition),
        ] {
            if let text { parts.append("\(self[word]): \(text)") }
        }
        if reading.unsubscribe { parts.append(self[.wantsToLeave]) }
        for (number, answer) in reading.answers.sorted(by: { $0.key < $1.key }) {
            switch answer {
            case .score(let score): parts.append("\(number): \(score)")
            case .words(let words): parts.append("\(number): \(words)")
            }
        }
        if reading.clarify { parts.append(self[.isUnclear]) }
        return parts.joined(separator: " · ")
    }
}
