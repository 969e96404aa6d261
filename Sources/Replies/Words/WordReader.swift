import Foundation
package import Sessions

/// Reads what a person wrote, in Vietnamese and English, and says which rule decided. A pure function of its text:
/// whoever wrote it, and to what session it belongs, is found out elsewhere.
package enum WordReader {
    /// What the newly written words of one reply mean. When two readings fit, `clarify` is set and what is unclear is
    /// left out (law 8); what is certain is kept.
    package static func read(_ text: String, kind: ReplyKind, form: ReplyForm = .standard) -> Reading {
        read(text, kind: kind, form: form, opinion: .standard)
    }

    /// What the grammar alone makes of it, without the second opinion.
    package static func readGrammar(_ text: String, kind: ReplyKind, form: ReplyForm = .standard) -> Reading {
        read(text, kind: kind, form: form, opinion: nil)
    }

    /// They come to one of several sessions, and do not say to which.
    static func saysOneOfSeveral(_ text: String) -> Bool {
        RuleBook.standard.find(in: ReplyText(text)).contains { $0.rule.role == .oneOfSeveral }
    }

    private static func read(_ text: String, kind: ReplyKind, form: ReplyForm, opinion: SecondOpinion?) -> Reading {
        let text = ReplyText(text)
        guard !text.words.isEmpty else { return Reading(rule: Reason(vi: "không có lời nào", en: "no words")) }
        if kind != .feedback, let request = RequestReader.find(in: text) {
            var reading = read(request.rest, kind: kind, form: form, opinion: opinion)
            reading.request = request.about
            if reading.status == nil, !reading.clarify { reading.rule = asksForSession }
            return reading
        }
        let signs = RuleBook.standard.find(in: text)
        var readout = Readout()
        let questions = QuestionFinder(text: text, signs: signs).clauses
        readDetails(text, signs, questions, kind, &readout)
        if kind == .feedback {
            FeedbackReader(text: text, form: form).read(into: &readout)
        } else if kind != .poll {
            readAnswer(text, signs, questions, kind, &readout)
        }
        guard let opinion, kind == .rsvp || kind == .other else { return readout.reading }
        return opinion.reviewed(readout.reading, of: text, kind: kind, signs: signs)
    }

    private static let asksForSession = Reason(vi: "xin tổ chức thêm một buổi", en: "asks for an extra session")

    private static func readDetails(
        _ text: ReplyText, _ signs: [Found], _ questions: Set<Int>, _ kind: ReplyKind, _ readout: inout Readout
    ) {
        readout.question = !questions.isEmpty
        readout.reschedule =
            kind != .feedback
            && (MoveReader(text: text, signs: signs).asksToMove || offersOtherDay(text, signs)
                || !OtherDayFinder(text: text, signs: signs).offers.isEmpty)
        readout.unsubscribe = signs.contains { $0.sign == .unsubscribe }
        // In an answer after a session, `nội dung: 4` is a score.
        let offers = kind == .feedback ? signs.filter { $0.rule.role != .namesTopic } : signs
        OfferReader(text: text, signs: offers).read(into: &readout)
    }

    /// `Wednesday's out for me, Thursday works`: a day that suits, beside one that does not, is another day.
    private static func offersOtherDay(_ text: ReplyText, _ signs: [Found]) -> Bool {
        guard signs.contains(where: { [.no, .clash, .refuse].contains($0.sign) }) else { return false }
        return signs.contains { sign in
            sign.rule.role == .suits
                && RuleBook.standard.namesDay(sign.range, in: text)
        }
    }

    private static func readAnswer(
        _ text: ReplyText, _ signs: [Found], _ questions: Set<Int>, _ kind: ReplyKind, _ readout: inout Readout
    ) {
        let taken = OfferReader(text: text, signs: signs).taken
        // `No more e-mails` is no no.
        let stops = signs.filter { $0.sign == .unsubscribe }.map(\.range)
        let open = signs.filter { sign in
            sign.sign.family != .answer
                || !(taken + stops).contains { $0.overlaps(sign.range) } && !(kind == .other && isOffered(sign, text))
        }
        let answer = AnswerWeighing(
            text: text, signs: open, kind: kind, questions: questions,
            subjects: RuleBook.standard.subjects
        ).weigh()
        (readout.status, readout.clarify) = (answer.status, answer.clarify)
        readout.candidates = answer.candidates
        readout.rules = answer.rule.map { [$0] } ?? []
        readout.delegate = answer.delegate.flatMap { NameFinder.written($0, in: text) }
        if answer.rule == nil, signs.contains(where: { $0.sign == .nothing }), text.words.count < 25,
            !text.words.contains(where: { Negation.isOne($0) || Self.turning.contains($0.form) })
        {
            readout.rules = [Reading.onlyThanks]
        }
        CountReader(text: text, signs: signs).read(into: &readout)
        // `Em với cô Fiona join`: whoever is told comes along with the writer.
        if answer.isOfOthers, readout.bringsSomebody {
            (readout.clarify, readout.candidates, readout.rules) = (false, [], [])
        }
        // +1: how many come is what is unclear, and that the writer comes is not.
        readout.isSure = readout.clarify && answer.status != nil
        if readout.isSure { (readout.guests, readout.party) = (nil, nil) }
        readStandIn(text, signs, questions, &readout)
        readout.isDenied = text.words.contains { Negation.isOne($0) }
        let hours = signs.filter { [.late, .early].contains($0.sign) }
        readout.isOnlyReason =
            !text.isVietnamese && !hours.isEmpty
            && (readout.isDenied || hours.allSatisfy { $0.rule.role == .notBefore })
        for sign in signs {
            switch sign.sign {
            case .late, .early:
                // What stands in an offer (`tiêm chủng cho trẻ mới vào`) is not about the writer's hours.
                if taken.contains(where: { $0.overlaps(sign.range) }) || isAskedOfOthers(sign, text, questions)
                    || RuleBook.standard.subjects.isOfThing(sign.range.lowerBound, text)
                {
                    continue
                }
                if sign.sign == .early {
                    readout.leavesEarly = true
                } else {
                    readout.late = !signs.contains { $0.sign == .notLate }
                }
            default: continue
            }
        }
        readout.settle(kind)
    }

    /// `Is parking still free after six?`: not the writer's hours.
    private static func isAskedOfOthers(_ sign: Found, _ text: ReplyText, _ questions: Set<Int>) -> Bool {
        let clause = text.words[sign.range.lowerBound].clause
        guard !text.isVietnamese, questions.contains(clause) else { return false }
        return !text.words[text.clause(of: sign.range.lowerBound)].contains {
            ["i", "we", "i'm", "we're", "i'll", "we'll", "me", "us"].contains($0.form)
        }
    }

    /// What stands beside a thanks and may well be an answer: `cảm ơn chị nhưng …`, `cam on chi, em vang hom do`.
    private static let turning: Set<String> = ["nhưng", "nhung", "but", "vang", "vắng", "haven't", "unlikely"]

    /// `em rút kiến nghị về nhà vệ sinh`, `em đăng ký chủ đề …`, out of the blue: about the offer, not about coming.
    private static func isOffered(_ sign: Found, _ text: ReplyText) -> Bool {
        text.isVietnamese
            && text.sentence(of: sign.range.lowerBound).contains { offered.contains(text.words[$0].form) }
    }

    private static let offered: Set<String> = [
        "kiến", "đề", "chủ", "chuyên", "ý", "trò", "mục", "luận", "idea", "topic", "petition", "bài", "kho",
    ]

    /// `Tom might come instead`, `maybe I'll send Tom`: said in English, and not asked.
    private static func isOnlyPossible(_ found: Found, _ text: ReplyText, _ questions: Set<Int>) -> Bool {
        guard !text.isVietnamese, found.rule.role != .asksStandIn,
            !questions.contains(text.words[found.range.lowerBound].clause)
        else { return false }
        let words = text.words[text.words[found.range.lowerBound].clause..<found.range.upperBound]
        return words.contains { ["might", "may", "maybe", "perhaps", "possibly"].contains($0.form) }
    }

    private static func readStandIn(
        _ text: ReplyText, _ signs: [Found], _ questions: Set<Int>, _ readout: inout Readout
    ) {
        guard let standIn = StandInReader(text: text, signs: signs).read() else { return }
        let sentence = text.words[standIn.found.range.lowerBound].sentence
        let rule = standIn.found.explanation(in: text)
        if isOnlyPossible(standIn.found, text, questions)
            || signs.contains(where: { $0.sign == .condition && text.words[$0.range.lowerBound].sentence == sentence })
        {
            (readout.status, readout.rules) = (.tentative, [rule + Reason(vi: ", chỉ khi cần", en: ", only in case")])
            return
        }
        if let doubt = signs.last(where: { $0.sign == .maybe }),
            doubt.range.lowerBound >= standIn.found.range.upperBound,
            !standIn.isIndefinite
        {
            (readout.status, readout.rules) = (.tentative, [rule + Reason(vi: ", chưa chắc", en: ", not yet sure")])
            return
        }
        readout.status = .delegated
        readout.delegate = standIn.name
        readout.clarify = standIn.isIndefinite
        readout.candidates = []
        readout.rules = [rule]
    }
}

/// A reading while it is being put together.
struct Readout {
    var status: ParticipationStatus?
    var delegate: String?
    var guests: Int?
    var party: Int?
    var late = false
    var leavesEarly = false
    var question = false
    var reschedule = false
    var topic: String?
    var idea: String?
    var petition: String?
    var unsubscribe = false
    var answers: [Int: FeedbackAnswer] = [:]
    var clarify = false
    /// What is unclear is not whether the writer comes.
    var isSure = false
    /// What the unclear words may mean.
    var candidates: [Meaning] = []
    var bringsSomebody = false
    /// Something is denied, nobody knows what: a head-count or an hour alone is then no yes.
    var isDenied = false
    /// One person is counted, and nobody knows whether it is the writer or one more.
    var isCounted = false
    /// The hours only tell why (`I'm teaching till five`).
    var isOnlyReason = false
    var rules: [Reason] = []

    /// What one part of the reading says about another.
    mutating func settle(_ kind: ReplyKind) {
        if status == nil, !clarify, kind == .rsvp, let count = party ?? guests ?? (isCounted ? 1 : nil), count > 0,
            !question || bringsSomebody,
            !isDenied
        {
            (status, rules) = (.accepted, [Reason(vi: "chỉ nói số người", en: "a head-count alone")])
        }
        if status == nil, !clarify, kind == .rsvp, !question, late || leavesEarly, !isOnlyReason {
            (status, rules) = (.accepted, [Reason(vi: "dự một phần", en: "comes for a part")])
        }
        if status == .declined || status == nil { (guests, party) = (nil, nil) }
        if status != .accepted && status != .delegated && status != .tentative { (late, leavesEarly) = (false, false) }
    }

    private static let nothing = Reason(vi: "không nói gì về việc tham dự", en: "nothing on coming")

    var reading: Reading {
        Reading(
            status: clarify && status != .delegated && !isSure ? nil : status, delegate: delegate, guests: guests,
            party: party,
            late: late,
            leavesEarly: leavesEarly, question: question, reschedule: reschedule, topic: topic, idea: idea,
            petition: petition, unsubscribe: unsubscribe, answers: answers, clarify: clarify,
            candidates: clarify && !candidates.isEmpty ? candidates : nil,
            rule: rules.isEmpty ? Self.nothing : Reason.joined(rules))
    }
}

extension Reading {
    /// The rule of a message that only thanks, or says that it was received.
    package static let onlyThanks = Reason(
        vi: "lời cảm ơn hay báo đã nhận, không có gì khác", en: "thanks or a receipt, nothing else")
}
