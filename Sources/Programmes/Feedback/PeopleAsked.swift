/// Tells the people a question is put to, or who gain or act in it, from those it is about.
struct PeopleAsked {
    let words: QuestionWords
    let marks: FeedbackScreening.Marks

    func isAskedAbout(_ person: Range<Int>) -> Bool { !acts(person) && !gains(person) }

    /// A deed stands right behind; one that can be done well or badly counts only where nothing asks how well.
    private func acts(_ person: Range<Int>) -> Bool {
        func follows(_ deeds: [Phrase]) -> Bool { deeds.contains { $0.stands(at: person.upperBound, in: words.words) } }
        if follows(RatingLexicon.shortcomings) { return false }
        return follows(RatingLexicon.deeds) || follows(RatingLexicon.actions) && !marks.hasVerdict
    }

    /// Something of the session comes before, no mark is asked for in between, and *for* stands right before.
    func gains(_ person: Range<Int>) -> Bool {
        let before = start(of: person) - 1
        guard before >= 0, RatingLexicon.beneficiary.contains(words.words[before]),
            let session = words.matches(of: RatingLexicon.session).last(where: { $0.upperBound <= before + 1 })
        else { return false }
        return !marks.verbs.contains { $0.lowerBound >= session.upperBound && $0.upperBound <= before + 1 }
    }

    /// *Cô* or *thầy* talked about: behind a word that asks for a mark with nothing of the session between, or followed
    /// by what is no deed of whoever is asked.
    /// - Parameter names: a form before a name is looked at with it.
    func forms(besides names: [Range<Int>]) -> [Range<Int>] {
        let session = words.matches(of: RatingLexicon.session)
        return words.words.indices.filter { RatingLexicon.forms.contains(words.words[$0]) }.map { $0..<$0 + 1 }
            .filter { form in
                if names.contains(where: { $0.overlaps(form) }) { return false }
                let next = form.upperBound < words.words.count ? words.words[form.upperBound] : ""
                if RatingLexicon.forms.contains(next) { return false }
                if words.ends(RatingLexicon.asking, before: start(of: form)) { return false }
                if isRated(form) { return true }
                let comesLast = session.contains { $0.upperBound <= form.lowerBound }
                return !comesLast && !acts(form) && !RatingLexicon.moreDeeds.contains(next)
            }
    }

    /// A verb that asks for a mark comes before, and nothing of the session in between.
    func isRated(_ object: Range<Int>) -> Bool {
        guard let mark = marks.verbs.last(where: { $0.upperBound <= object.lowerBound }) else { return false }
        return !words.matches(of: RatingLexicon.session).contains {
            $0.lowerBound >= mark.upperBound && $0.upperBound <= object.lowerBound
        }
    }

    /// Where the words that go with it begin: *các thầy cô*.
    private func start(of person: Range<Int>) -> Int {
        var start = person.lowerBound
        while start > 0, RatingLexicon.articles.union(RatingLexicon.forms).contains(words.words[start - 1]) {
            start -= 1
        }
        return start
    }
}
