// The grammar reads; the second opinion looks the reply over and says how likely each answer is, judging by thousands of
// labelled replies (`make opinion`, Tests/OpinionTraining). It has three powers, and recording another answer than the
// grammar's is none of them:
//
// 1. What it finds unlikely is not recorded but asked back; the two readings are the grammar's answer and the likeliest
//    other one.
// 2. Where the grammar found nothing at all on coming, and the second opinion is sure, its answer counts. A stand-in is
//    never found so: who it is, only the grammar can tell. What the grammar itself asks back stays asked.
// 3. A flag (a question, a wish to move, an hour) that it finds unlikely is left out, one that it is sure of is added.
//    Nobody is taken off the list by it.
//
// How sure it must be (`OpinionLimits`) was chosen by the figures that `make opinion` prints.

import Sessions

struct SecondOpinion: Sendable {
    static let standard = OpinionModel(
        step: OpinionWeights.step, kept: OpinionWeights.kept, weights: OpinionWeights.table
    ).map(Self.init)

    let model: OpinionModel
    var limits = OpinionLimits()

    init(_ model: OpinionModel) { self.model = model }

    func reviewed(_ reading: Reading, of text: ReplyText, kind: ReplyKind, signs: [Found]) -> Reading {
        let features = OpinionFeatures(text, grammar: (reading, signs))
        let opinion = model.opinion(on: features)
        var reading = reading
        let said = OpinionAnswer(reading)
        let answer = limits.answer(reading, unread: features.unread, isInvited: kind == .rsvp, opinion)
        if answer != said {
            if let status = answer.status {
                reading.status = status
                let evidence = model.evidence(for: answer, against: said, in: features)
                reading.rule = Self.concludes(answer, opinion[answer], evidence)
            } else {
                doubt(said, opinion, features, &reading)
            }
        }
        let reviewed = reading
        for flag in OpinionFlag.allCases {
            let counts = limits.flag(flag, of: reviewed, opinion)
            // What goes with a doubted answer goes without a word.
            if counts != reviewed[flag] {
                reading.rule = Reason.joined([reading.rule, Self.tells(flag, counts, opinion[flag])])
            }
            reading[flag] = counts
        }
        return reading
    }

    private func doubt(
        _ said: OpinionAnswer, _ opinion: Opinion, _ features: OpinionFeatures, _ reading: inout Reading
    ) {
        let others = OpinionAnswer.allCases.filter { $0 != said && $0.status != nil && $0 != .delegated }
        let other = others.max { opinion[$0] < opinion[$1] }
        reading.candidates = [said, other].compactMap { $0?.status }.map { status in
            status == .delegated ? reading.delegate.map(Meaning.standIn) ?? .coming(status) : .coming(status)
        }
        (reading.clarify, reading.status, reading.delegate) = (true, nil, nil)
        (reading.guests, reading.party, reading.late, reading.leavesEarly) = (nil, nil, false, false)
        let likeliest = opinion.likeliest
        let evidence = model.evidence(for: likeliest, against: said, in: features)
        reading.rule = Reason.joined([reading.rule, Self.doubts(likeliest, opinion[likeliest], evidence)])
    }
}
