package import Sessions

/// How sure the second opinion has to be for what it may do.
package struct OpinionLimits: Sendable {
    /// An answer of the grammar less likely than this is asked back.
    package var doubt: Float = 0.6
    /// The same where the grammar knows every word.
    package var doubtOfKnown: Float = 0.3
    /// An answer that the grammar did not see counts from here; beyond 1 none does.
    package var certainty: Float = 0.7
    /// A flag of the grammar stays from here, another is added from there.
    package var flagDoubt: Float = 0.3
    package var flagCertainty: Float = 0.55

    package init() {}

    /// What becomes of a reading: the same, `unclear` where it is asked back, or an answer where the grammar found none.
    /// - Parameter unread: words that the grammar does not know. `isInvited`: it answers an invitation.
    package func answer(_ reading: Reading, unread: Int, isInvited: Bool, _ opinion: Opinion) -> OpinionAnswer {
        let said = OpinionAnswer(reading)
        let likeliest = opinion.likeliest
        if reading.clarify { return said }
        if said.status != nil { return opinion[said] < (unread == 0 ? doubtOfKnown : doubt) ? .unclear : said }
        guard isInvited, unread > 1, likeliest.status != nil, likeliest != .delegated, opinion[likeliest] >= certainty
        else { return said }
        return likeliest
    }

    /// What becomes of a flag.
    package func flag(_ flag: OpinionFlag, of reading: Reading, _ opinion: Opinion) -> Bool {
        if reading[flag] { return opinion[flag] >= flagDoubt }
        guard flag != .unsubscribe, opinion[flag] >= flagCertainty else { return false }
        return flag.isOfAnyReply || [.accepted, .tentative, .delegated].contains(reading.status)
    }
}

extension OpinionFlag {
    /// Hours belong to somebody who comes.
    fileprivate var isOfAnyReply: Bool { self != .late && self != .leavesEarly }
}
