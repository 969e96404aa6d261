import Foundation

/// The weights of the second opinion: how much each bucket of `OpinionFeatures` speaks for each answer and for each flag.
/// Logistic regression: what the things in a reply say is added up, and the sum is the logarithm of the odds.
package struct OpinionModel: Sendable {
    /// What a weight of 1 stands for.
    package let step: Float
    /// Bucket after bucket; within a bucket the answers in the order of `OpinionAnswer`, then the flags.
    package let weights: [Int8]

    package static let answers = OpinionAnswer.allCases.count
    /// Weights a bucket.
    package static let width = answers + OpinionFlag.allCases.count

    package init(step: Float, weights: [Int8]) { (self.step, self.weights) = (step, weights) }

    /// The table in base64, as `make opinion` wrote it; nil if it is not of the size that is read here.
    init?(step: Float, base64: StaticString) {
        let text = base64.withUTF8Buffer { Data($0) }
        guard let octets = Data(base64Encoded: text, options: .ignoreUnknownCharacters),
            octets.count == OpinionFeatures.buckets * Self.width
        else { return nil }
        self.init(step: step, weights: octets.map { Int8(bitPattern: $0) })
    }

    package func opinion(on features: OpinionFeatures) -> Opinion {
        var sums = [Float](repeating: 0, count: Self.width)
        for group in features.groups where !group.isEmpty {
            var all = [Int](repeating: 0, count: Self.width)
            for bucket in group {
                for column in 0..<Self.width { all[column] += Int(weights[bucket * Self.width + column]) }
            }
            let length = Float(group.count).squareRoot()
            for column in 0..<Self.width { sums[column] += Float(all[column]) * step / length }
        }
        return Opinion(logarithms: sums)
    }

    /// The run of words that speaks most for one answer and against another.
    func evidence(for one: OpinionAnswer, against other: OpinionAnswer, in features: OpinionFeatures) -> String? {
        let pulls = features.groups[0].map { bucket in
            Int(weights[bucket * Self.width + one.rawValue]) - Int(weights[bucket * Self.width + other.rawValue])
        }
        let runs = features.runs.map { run in run.filter { $0 != "^" && $0 != "$" } }
        let worded = pulls.indices.filter { pulls[$0] > 0 && !runs[$0].isEmpty }
        return worded.max { pulls[$0] < pulls[$1] }.map { runs[$0].joined(separator: " ") }
    }
}

/// How likely each answer and each flag is.
package struct Opinion: Sendable {
    /// By the number of the answer; together 1.
    package let answers: [Float]
    /// By the number of the flag.
    package let flags: [Float]

    package init(logarithms: [Float]) {
        let highest = logarithms[..<OpinionModel.answers].max() ?? 0
        let shares = logarithms[..<OpinionModel.answers].map { exp($0 - highest) }
        let all = shares.reduce(0, +)
        answers = shares.map { $0 / all }
        flags = logarithms[OpinionModel.answers...].map { 1 / (1 + exp(-$0)) }
    }

    package subscript(answer: OpinionAnswer) -> Float { answers[answer.rawValue] }
    package subscript(flag: OpinionFlag) -> Float { flags[flag.rawValue] }

    package var likeliest: OpinionAnswer { OpinionAnswer.allCases.max { self[$0] < self[$1] } ?? .unclear }
}
