import Foundation
import InternetMessage

/// The weights of the second opinion: how much each bucket of `OpinionFeatures` speaks for each answer and for each flag.
/// Logistic regression: what the things in a reply say is added up, and the sum is the logarithm of the odds.
package struct OpinionModel: Sendable {
    /// What a weight of 1 stands for.
    package let step: Float
    package let kept: KeptBuckets
    /// Of each kept bucket the weights of the answers in the order of `OpinionAnswer`, then of the flags, then nothing. A
    /// row is read at once: the buckets of a reply lie all over the table.
    private let rows: [SIMD16<Int8>]

    package static let answers = OpinionAnswer.allCases.count
    /// Weights a row.
    package static let width = answers + OpinionFlag.allCases.count

    /// - Parameter weights: `width` for each kept bucket.
    package init(step: Float, kept: KeptBuckets, weights: [Int8]) {
        precondition(weights.count == kept.count * Self.width)
        (self.step, self.kept) = (step, kept)
        rows = stride(from: 0, to: weights.count, by: Self.width).map { start in
            var row = SIMD16<Int8>.zero
            for column in 0..<Self.width { row[column] = weights[start + column] }
            return row
        }
    }

    /// Row after row, as they were given.
    package var weights: [Int8] { rows.flatMap { row in (0..<Self.width).map { row[$0] } } }

    /// The tables in base64, as `make opinion` wrote them; nil if they do not fit each other.
    init?(step: Float, kept: StaticString, weights: StaticString) {
        guard let octets = Self.octets(kept), let kept = KeptBuckets(octets), let table = Self.octets(weights),
            table.count == kept.count * Self.width
        else { return nil }
        self.init(step: step, kept: kept, weights: table.map { Int8(bitPattern: $0) })
    }

    private static func octets(_ base64: StaticString) -> Data? {
        let decoded = Base64.decode(base64.withUTF8Buffer { Array($0) }[...])
        return decoded.isDamaged ? nil : Data(decoded.bytes)
    }

    package func opinion(on features: OpinionFeatures) -> Opinion {
        var sums = SIMD16<Float>.zero
        for group in features.groups where !group.isEmpty {
            var all = SIMD16<Int32>.zero
            for bucket in group {
                if let row = kept[bucket] { all &+= SIMD16(truncatingIfNeeded: rows[row]) }
            }
            sums += SIMD16<Float>(all) * step / Float(group.count).squareRoot()
        }
        return Opinion(logarithms: (0..<Self.width).map { sums[$0] })
    }

    /// The run of words that speaks most for one answer and against another.
    func evidence(for one: OpinionAnswer, against other: OpinionAnswer, in features: OpinionFeatures) -> String? {
        let pulls = features.groups[0].map { bucket in
            kept[bucket].map { Int(rows[$0][one.rawValue]) - Int(rows[$0][other.rawValue]) } ?? 0
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
