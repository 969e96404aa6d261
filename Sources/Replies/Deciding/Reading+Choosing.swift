package import Sessions

extension Reading {
    /// What was chosen of what a question named.
    package init(choosing meanings: [Meaning], rule: Reason) {
        self.init(rule: rule)
        for meaning in meanings {
            switch meaning {
            case .coming(let status): self.status = status
            case .late: (status, late) = (.accepted, true)
            case .people(let count): (status, party) = (.accepted, count)
            case .standIn(let name):
                // Both of two come: the writer, and the other one with them.
                if status == .accepted { party = 2 } else { (status, delegate) = (.delegated, name) }
            case .noMessages: unsubscribe = true
            case .score(let question, let score): answers[question] = .score(score)
            }
        }
    }
}
