import Composer
import Sessions

/// Which sessions lie at the same time, and who is asked to both.
struct ClashListing {
    /// More lines than that are counted.
    private static let limit = 20

    /// Two sessions, with the names of those who have both.
    private let pairs: [(clash: Clash, names: [String])]

    init(_ clashes: [Clash]) {
        pairs = clashes.reduce(into: []) { pairs, clash in
            if let index = pairs.firstIndex(where: { $0.clash.one == clash.one && $0.clash.other == clash.other }) {
                pairs[index].names.append(clash.name)
            } else {
                pairs.append((clash, [clash.name]))
            }
        }
    }

    func say(in context: CommandContext) {
        guard !pairs.isEmpty else { return }
        context.say(
            context.palette.apply(
                .warning, to: context.text(vi: "Trùng giờ:", en: "At the same time:")))
        for (clash, names) in pairs.prefix(Self.limit) {
            let both = "\(phrase(clash.one)) – \(phrase(clash.other))"
            context.say("  " + cleanLine("\(both): \(names.joined(separator: ", "))"))
        }
        let rest = pairs.count - Self.limit
        if rest > 0 { context.say(vi: "  và \(rest) trường hợp nữa", en: "  and \(rest) more") }
    }

    private func phrase(_ side: Clash.Side) -> String {
        "\(side.session) (\(side.title), \(side.start.date) \(side.start.description.suffix(5)))"
    }
}
