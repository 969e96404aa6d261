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
            line(String(format: "doubt %.1f", doubt)) { reviewed($0, doubt: doubt, certainty: 2) }
        }
        for known in stride(from: Float(0), through: 0.5, by: 0.1) {
            line(String(format: "0.6, known %.1f", known)) {
                reviewed($0, doubt: examples[$0].features.unread == 0 ? known : 0.6, certainty: 2)
            }
        }
        for certainty in stride(from: Float(0.6), through: 0.9, by: 0.1) {
            line(String(format: "0.6, certainty %.1f", certainty)) { reviewed($0, doubt: 0.6, certainty: certainty) }
        }
        print("  flags                grammar: precision, recall   reviewed: precision, recall")
        for flag in OpinionFlag.allCases {
            let before = score(flag) { examples[$0].grammar[flag] }
            let after = score(flag) { opinions[$0][flag] >= (examples[$0].grammar[flag] ? 0.3 : 0.7) }
            print("  \(pad("\(flag)"))\(before)               \(after)")
        }
    }

    private func reviewed(_ index: Int, doubt: Float, certainty: Float) -> OpinionAnswer {
        let (said, opinion) = (OpinionAnswer(examples[index].grammar), opinions[index])
        if said.status != nil {
            return opinion[said] < doubt ? .unclear : said
        }
        let likeliest = opinion.likeliest
        return said == .nothing && examples[index].features.unread > 1 && likeliest.status != nil
            && likeliest != .delegated && opinion[likeliest] >= certainty
            ? likeliest : said
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
