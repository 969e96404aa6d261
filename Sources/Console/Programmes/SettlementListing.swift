import Programmes
import Sessions

/// What was settled while the year was planned, as a part of what a programme's commands show.
struct SettlementListing {
    let settlements: [Settlement]

    func say(in context: CommandContext) {
        guard !settlements.isEmpty else { return }
        context.say()
        let title = context.text(vi: "Ngày đã xếp lại khi lập kế hoạch", en: "Dates settled while the year was planned")
        context.say(context.palette.apply(.title, to: title))
        for settlement in settlements { context.say("- " + settlement.sentence(in: context.language)) }
    }
}
