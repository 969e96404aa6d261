import Foundation
import Sessions

// Law 13: feedback is about the session, never about a person. A question is refused when what it asks about is a
// person or a lesson, and it asks for a mark: by its words, or because it is answered from 1 to 5. People who are only
// asked (*Thầy cô đánh giá nội dung …*), who only gain by something (*… có ích cho giáo viên*) or who only do something
// (*… giáo viên áp dụng …*) are not what it asks about. Where it stays in doubt the question is refused: it can be put
// another way, and a rating cannot be taken back.

/// Looks at questions before anybody is asked them.
struct FeedbackScreening {
    /// Why a question may not be asked.
    struct Objection: Hashable {
        enum Target: Hashable { case person, lesson }

        let target: Target
        /// The words that ask for a mark.
        let words: String
        /// The words that say whom or what it marks.
        let object: String

        var problem: Problem {
            switch target {
            case .person: .ratesSomebody(words: words, object: object)
            case .lesson: .gradesLesson(words: words, object: object)
            }
        }
    }

    private let names: [Phrase]

    /// - Parameter people: a question that names one of them and asks for a mark rates that person.
    init(people: [Person] = []) {
        names = people.flatMap { [$0.name, $0.addressedName] }
            .map { $0.precomposedStringWithCanonicalMapping.lowercased() }
            .filter { $0.contains(" ") }.map { Phrase($0) }
    }

    /// Nil for a question about the session.
    func objection(to question: String, _ scale: FeedbackForm.Question.Scale) -> Objection? {
        let words = QuestionWords(question)
        let marks = words.matches(of: RatingLexicon.verbs)
        let qualities = words.matches(of: RatingLexicon.qualities)
        guard let (target, object) = object(of: words, marks: marks, qualities: qualities) else { return nil }
        if let mark = (marks + qualities).first(where: { !$0.overlaps(object) }) {
            return Objection(target: target, words: words.text(mark), object: words.text(object))
        }
        guard scale == .score else { return nil }
        return Objection(target: target, words: "1-5", object: words.text(object))
    }

    private func object(
        of words: QuestionWords, marks: [Range<Int>], qualities: [Range<Int>]
    ) -> (Objection.Target, Range<Int>)? {
        let people = words.matches(of: RatingLexicon.people + names).filter { !isHostSchool($0, words) }
        if let person = people.first(where: { isAskedAbout($0, in: words, marks: marks) }) { return (.person, person) }
        if let form = forms(in: words, marks: marks).first { return (.person, form) }
        let rated = words.matches(of: RatingLexicon.peopleWhenRated)
        if let person = rated.first(where: { isRated($0, by: marks, in: words) }) { return (.person, person) }
        let asked = words.matches(of: RatingLexicon.askedFor)
        if let who = asked.first, !(marks + qualities).isEmpty { return (.person, who) }
        let noLessons = words.matches(of: RatingLexicon.noLessons)
        let lesson = words.matches(of: RatingLexicon.lessons).first { lesson in
            !noLessons.contains { $0.overlaps(lesson) } && !gains(lesson, in: words, marks: marks)
        }
        return lesson.map { (.lesson, $0) }
    }

    private func isAskedAbout(_ person: Range<Int>, in words: QuestionWords, marks: [Range<Int>]) -> Bool {
        !acts(person, in: words) && !gains(person, in: words, marks: marks)
    }

    /// A deed stands right behind.
    private func acts(_ person: Range<Int>, in words: QuestionWords) -> Bool {
        RatingLexicon.deeds.contains { $0.stands(at: person.upperBound, in: words.words) }
    }

    /// Something of the session comes before, no mark is asked for in between, and *for* stands right before.
    private func gains(_ person: Range<Int>, in words: QuestionWords, marks: [Range<Int>]) -> Bool {
        var before = person.lowerBound - 1
        while before >= 0, RatingLexicon.articles.contains(words.words[before]) { before -= 1 }
        guard before >= 0, RatingLexicon.beneficiary.contains(words.words[before]),
            let session = words.matches(of: RatingLexicon.session).last(where: { $0.upperBound <= before + 1 })
        else { return false }
        return !marks.contains { $0.lowerBound >= session.upperBound && $0.upperBound <= before + 1 }
    }

    /// *Cô* or *thầy* talked about: behind a word that asks for a mark with nothing of the session between, or followed
    /// by what is no deed of whoever is asked.
    private func forms(in words: QuestionWords, marks: [Range<Int>]) -> [Range<Int>] {
        let session = words.matches(of: RatingLexicon.session)
        return words.words.indices.filter { RatingLexicon.forms.contains(words.words[$0]) }.map { $0..<$0 + 1 }
            .filter { form in
                let next = form.upperBound < words.words.count ? words.words[form.upperBound] : ""
                if RatingLexicon.forms.contains(next) { return false }
                if isRated(form, by: marks, in: words) { return true }
                let comesLast = session.contains { $0.upperBound <= form.lowerBound }
                return !comesLast && !acts(form, in: words) && !RatingLexicon.moreDeeds.contains(next)
            }
    }

    private func isRated(_ object: Range<Int>, by marks: [Range<Int>], in words: QuestionWords) -> Bool {
        guard let mark = marks.last(where: { $0.upperBound <= object.lowerBound }) else { return false }
        return !words.matches(of: RatingLexicon.session).contains {
            $0.lowerBound >= mark.upperBound && $0.upperBound <= object.lowerBound
        }
    }

    /// The host school may be asked about: it is a place.
    private func isHostSchool(_ match: Range<Int>, _ words: QuestionWords) -> Bool {
        let next = match.upperBound < words.words.count ? words.words[match.upperBound] : ""
        return words.words[match] == ["host"] && ["school", "venue", "organisation", "site"].contains(next)
    }
}
