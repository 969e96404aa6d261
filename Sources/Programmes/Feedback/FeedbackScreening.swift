import Foundation
import Sessions

// Law 13: feedback is about the session, never about a person. A question is refused when two things come together: it
// asks for a mark (an evaluating verb, a word for how good something was, a scale, or an answer from 1 to 5), and what
// it asks about is a person or a lesson. People who are only asked (*Thầy cô đánh giá nội dung …*), who only gain by
// something (*… có ích cho giáo viên*) or who only do something (*… giáo viên áp dụng …*) are not what it asks about.
// Where it stays in doubt the question is refused: it can be put another way, and a rating cannot be taken back.

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

    let names: NamedPeople

    /// - Parameter people: a question that names one of them and asks for a mark rates that person.
    init(people: [Person] = []) { names = NamedPeople(people) }

    /// Nil for a question about the session.
    func objection(to question: String, _ scale: FeedbackForm.Question.Scale) -> Objection? {
        let words = QuestionWords(question)
        let marks = Marks(words)
        guard let (target, object) = object(of: words, marks) else { return nil }
        if let mark = marks.all.first(where: { !$0.overlaps(object) }) {
            return Objection(target: target, words: words.text(mark), object: words.text(object))
        }
        guard scale == .score else { return nil }
        return Objection(target: target, words: "1-5", object: words.text(object))
    }

    /// Where a question asks for a mark, and how.
    struct Marks {
        let verbs: [Range<Int>]
        let qualities: [Range<Int>]
        let hasVerdict: Bool

        init(_ words: QuestionWords) {
            verbs = words.matches(of: RatingLexicon.verbs)
            let none = words.matches(of: RatingLexicon.noQualities)
            qualities = words.matches(of: RatingLexicon.qualities + RatingLexicon.scales)
                .filter { quality in !none.contains { $0.overlaps(quality) } }
            hasVerdict = !words.matches(of: RatingLexicon.verdicts).isEmpty
        }

        var all: [Range<Int>] { verbs + qualities }
    }

    /// A person goes before a lesson: of the two, it is the graver.
    private func object(of words: QuestionWords, _ marks: Marks) -> (Objection.Target, Range<Int>)? {
        let people = words.matches(of: RatingLexicon.people).filter { !isHostSchool($0, words) }
        let asked = PeopleAsked(words: words, marks: marks)
        let named = names.places(in: words)
        if let person = (named + people).first(where: asked.isAskedAbout) { return (.person, person) }
        if let form = asked.forms(besides: named).first { return (.person, form) }
        let rated = words.matches(of: RatingLexicon.peopleWhenRated)
        if let person = rated.first(where: asked.isRated) { return (.person, person) }
        let askedFor = words.matches(of: RatingLexicon.askedFor)
        if let who = askedFor.first, !marks.all.isEmpty { return (.person, who) }
        let noLessons = words.matches(of: RatingLexicon.noLessons)
        let lesson = words.matches(of: RatingLexicon.lessons).first { lesson in
            !noLessons.contains { $0.overlaps(lesson) } && !asked.gains(lesson)
        }
        return lesson.map { (.lesson, $0) }
    }

    /// The host school may be asked about: it is a place.
    private func isHostSchool(_ match: Range<Int>, _ words: QuestionWords) -> Bool {
        let next = match.upperBound < words.words.count ? words.words[match.upperBound] : ""
        return words.words[match] == ["host"] && ["school", "venue", "organisation", "site"].contains(next)
    }
}
