// The grammar reads; the second opinion looks the reply over and says how likely each answer is, judging by thousands of
// labelled replies (`make opinion`, Tests/OpinionTraining). It has three powers, and recording something else than the
// grammar is none of them:
//
// 1. What it finds unlikely is not recorded but asked back, with the grammar's answer and its own as the two readings.
// 2. Where the grammar found nothing at all on coming, and the second opinion is sure, its answer counts. A stand-in is
//    never found so: who it is, only the grammar can tell.
// 3. A flag (a question, a wish to move, an hour) that it finds unlikely is left out, one that it is sure of is added.
//    Nobody is taken off the list by it.
//
// How sure it must be is set by the figures that `make opinion` prints; docs/reading.md has them.

import Sessions

struct SecondOpinion: Sendable {
    static let standard = OpinionModel(step: OpinionWeights.step, base64: OpinionWeights.table).map(Self.init)

    let model: OpinionModel

    /// An answer of the grammar less likely than this is asked back.
    static let doubt: Float = 0.6
    /// The same where the grammar knows every word.
    static let doubtOfKnown: Float = 0.3
    /// An answer that the grammar did not see counts from here.
    static let certainty: Float = 0.7
    /// A flag of the grammar stays from here, another is added from there.
    static let flagDoubt: Float = 0.3
    static let flagCertainty: Float = 0.7

    func reviewed(_ reading: Reading, of text: ReplyText, kind: ReplyKind, signs: [Found]) -> Reading {
        let features = OpinionFeatures(text, grammar: (reading, signs))
        let opinion = model.opinion(on: features)
        var reading = reading
        if let status = reading.status, !reading.clarify {
            let said = OpinionAnswer(status, isUnclear: false)
            if opinion[said] < (features.unread == 0 ? Self.doubtOfKnown : Self.doubt) {
                doubt(said, opinion, features, &reading)
            }
        } else if !reading.clarify, kind == .rsvp, features.unread > 1 {
            complete(opinion, features, &reading)
        }
        reviewFlags(opinion, &reading)
        return reading
    }

    private func doubt(
        _ said: OpinionAnswer, _ opinion: Opinion, _ features: OpinionFeatures, _ reading: inout Reading
    ) {
        let other = opinion.likeliest
        let meanings = [said.status, other == said ? nil : other.status].compactMap(\.self).map { status in
            status == .delegated ? reading.delegate.map(Meaning.standIn) ?? .coming(status) : .coming(status)
        }
        reading.candidates = meanings.count == 2 ? meanings : UnclearWords.comingOrNot
        (reading.clarify, reading.status, reading.delegate) = (true, nil, nil)
        (reading.guests, reading.party, reading.late, reading.leavesEarly) = (nil, nil, false, false)
        let evidence = model.evidence(for: other, against: said, in: features)
        reading.rule = Reason.joined([reading.rule, Self.doubts(other, opinion[other], evidence)])
    }

    private func complete(_ opinion: Opinion, _ features: OpinionFeatures, _ reading: inout Reading) {
        let answer = opinion.likeliest
        guard let status = answer.status, status != .delegated, opinion[answer] >= Self.certainty else { return }
        reading.status = status
        let evidence = model.evidence(for: answer, against: .nothing, in: features)
        reading.rule = Self.concludes(answer, opinion[answer], evidence)
    }

    private func reviewFlags(_ opinion: Opinion, _ reading: inout Reading) {
        let comes = [.accepted, .tentative, .delegated].contains(reading.status)
        for flag in OpinionFlag.allCases {
            if reading[flag] {
                reading[flag] = opinion[flag] >= Self.flagDoubt
            } else if opinion[flag] >= Self.flagCertainty, flag != .unsubscribe {
                reading[flag] = comes || flag == .question || flag == .reschedule
            }
        }
    }
}
