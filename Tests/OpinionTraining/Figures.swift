import Foundation
import Replies

/// How replies that were not trained on would be read, by how sure the second opinion has to be.
struct Figures {
    let examples: [Example]
    let opinions: [Opinion]

    init(_ examples: [Example], _ model: OpinionModel) {
        self.examples = examples
        opinions = examples.map { model.opinion(on: $0.features) }
    }

    func show(_ title: String) {
        print("\(title): \(examples.count) replies")
        let right = examples.indices.count { opinions[$0].likeliest == examples[$0].answer }
        print("  second opinion alone: \(percent(right, examples.count)) right")
        print("  answers              recorded as meant   recorded wrongly   unclear kept open")
        line("grammar alone") { OpinionAnswer(examples[$0].grammar) }
        for doubt in stride(from: Float(0.3), through: 0.9, by: 0.1) {
            line(String(format: "doubt %.1f, no more", doubt), with: limits { ($0.doubt, $0.certainty) = (doubt, 2) })
        }
        for known in stride(from: Float(0), through: 0.6, by: 0.1) {
            line(
                String(format: "… of known %.1f", known), with: limits { ($0.doubtOfKnown, $0.certainty) = (known, 2) })
        }
        for certainty in stride(from: Float(0.6), through: 0.9, by: 0.1) {
            line(String(format: "certainty %.1f", certainty), with: limits { $0.certainty = certainty })
        }
        line("as it is set", with: OpinionLimits())
        print("  flags                grammar: precision, recall   reviewed: precision, recall")
        for flag in OpinionFlag.allCases {
            let before = score(flag) { examples[$0].grammar[flag] }
            let after = score(flag) { OpinionLimits().flag(flag, of: examples[$0].grammar, opinions[$0]) }
            print("  \(pad("\(flag)"))\(before)               \(after)")
        }
    }

    private func limits(_ change: (inout OpinionLimits) -> Void) -> OpinionLimits {
        var limits = OpinionLimits()
        change(&limits)
        return limits
    }

    private func line(_ name: String, with limits: OpinionLimits) {
        line(name) { index in
            let example = examples[index]
            return limits.answer(
                example.grammar, unread: example.features.unread, isInvited: example.kind == .rsvp, opinions[index])
        }
    }

    private func line(_ name: String, _ decide: (Int) -> OpinionAnswer) {
        let decided = examples.indices.map { (meant: examples[$0].answer, said: decide($0)) }
        let clear = decided.filter { $0.meant.status != nil }
        let recorded = decided.filter { $0.said.status != nil }
        let unclear = decided.filter { $0.meant == .unclear }
        print(
            "  \(pad(name))\(percent(clear.count { $0.said == $0.meant }, clear.count))              "
                + "\(percent(recorded.count { $0.said != $0.meant }, recorded.count))             "
                + "\(percent(unclear.count { $0.said.status == nil }, unclear.count))")
    }

    private func score(_ flag: OpinionFlag, _ says: (Int) -> Bool) -> String {
        let said = examples.indices.filter(says)
        let hits = said.count { examples[$0].flags[flag.rawValue] }
        return percent(hits, said.count) + " " + percent(hits, examples.count { $0.flags[flag.rawValue] })
    }

    private func percent(_ part: Int, _ all: Int) -> String {
        String(format: "%5.1f %%", all == 0 ? 100 : 100 * Double(part) / Double(all))
    }

    private func pad(_ text: String) -> String { text.padding(toLength: 21, withPad: " ", startingAt: 0) }
}
