import Composer
import Sessions

/// Who would have two sessions at once, by name and with both of them.
struct ClashListing {
    /// More lines than that are counted.
    private static let limit = 20

    let clashes: [Clash]

    init(_ clashes: [Clash]) { self.clashes = clashes }

    func say(in context: CommandContext) {
        guard !clashes.isEmpty else { return }
        context.say(
            context.palette.apply(
                .warning, to: context.text(vi: "Trùng giờ:", en: "At the same time:")))
        for clash in clashes.prefix(Self.limit) {
            context.say("  " + cleanLine("\(clash.name): \(phrase(clash.one)) – \(phrase(clash.other))"))
        }
        let rest = clashes.count - Self.limit
        if rest > 0 { context.say(vi: "  và \(rest) trường hợp nữa", en: "  and \(rest) more") }
    }

    private func phrase(_ side: Clash.Side) -> String {
        "\(side.session) (\(side.title), \(side.start.date) \(side.start.description.suffix(5)))"
    }
}
