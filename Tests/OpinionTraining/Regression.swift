// Logistic regression by stochastic gradient descent: for one reply after the other, in an order drawn anew each round,
// every weight of the reply's buckets moves against the error of the guess. A weight that has moved much moves less from
// then on (AdaGrad, Duchi, Hazan and Singer 2011), and all are drawn towards 0 a little. Nothing is random but the seeded
// order, so the same replies give the same weights.

import Replies

struct Regression {
    static let rounds = 20
    static let rate: Float = 0.2
    static let shrinkage: Float = 0.0001

    /// A bucket that fewer replies than this fall into is left out.
    static let seldom = 4

    private let kept: KeptBuckets
    private var weights: [Float]
    private var moved: [Float]
    private var state: UInt64 = 5545

    init(_ examples: [Example], progress: (Int) -> Void = { _ in }) {
        var counts: [Int: Int] = [:]
        for example in examples {
            for bucket in Set(example.features.groups.joined()) { counts[bucket, default: 0] += 1 }
        }
        kept = KeptBuckets(counts.filter { $0.value >= Self.seldom }.keys)
        weights = [Float](repeating: 0, count: kept.count * OpinionModel.width)
        moved = weights
        let lessons = examples.map { Lesson($0, kept) }
        var order = Array(lessons.indices)
        for round in 0..<Self.rounds {
            for last in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(last, below(last + 1)) }
            for index in order { learn(lessons[index]) }
            progress(round + 1)
        }
    }

    private mutating func learn(_ lesson: Lesson) {
        let guess = opinion(on: lesson)
        var errors = guess.answers.indices.map { guess.answers[$0] - ($0 == lesson.answer.rawValue ? 1 : 0) }
        errors += zip(guess.flags, lesson.flags).map { $0 - ($1 ? 1 : 0) }
        for (row, value) in lesson.values {
            for (column, error) in errors.enumerated() {
                let at = row * OpinionModel.width + column
                let slope = error * value + Self.shrinkage * weights[at]
                moved[at] += slope * slope
                weights[at] -= Self.rate * slope / (moved[at].squareRoot() + 1e-6)
            }
        }
    }

    private func opinion(on lesson: Lesson) -> Opinion {
        var sums = [Float](repeating: 0, count: OpinionModel.width)
        for (row, value) in lesson.values {
            for column in sums.indices { sums[column] += weights[row * OpinionModel.width + column] * value }
        }
        return Opinion(logarithms: sums)
    }

    /// A number below `limit`; Knuth's linear congruential generator.
    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    /// The weights in 255 steps. The few beyond the outermost step are taken for it.
    var model: OpinionModel {
        let step = outermost / 127
        return OpinionModel(
            step: step, kept: kept, weights: weights.map { Int8(max(-127, min(127, ($0 / step).rounded()))) })
    }

    private var outermost: Float { min(4, weights.lazy.map(abs).max() ?? 1) }
}

/// A reply as the regression sees it.
private struct Lesson {
    /// Each row of weights with what it weighs within its group.
    let values: [(row: Int, value: Float)]
    let answer: OpinionAnswer
    let flags: [Bool]

    init(_ example: Example, _ kept: KeptBuckets) {
        (answer, flags) = (example.answer, example.flags)
        values = example.features.groups.flatMap { group in
            let value = 1 / Float(group.count).squareRoot()
            return group.compactMap { kept[$0] }.map { ($0, value) }
        }
    }
}
