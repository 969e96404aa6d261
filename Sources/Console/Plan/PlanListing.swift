import Composer
import Foundation
import Sessions

/// A plan as people read it: by day, and in a day one line for everybody who gets the same for the same reason.
struct PlanListing {
    private let entries: [PlanEntry]

    /// - Parameter entries: by their instants.
    init(_ entries: [PlanEntry]) { self.entries = entries }

    func say(in context: CommandContext) {
        let moments = Moments(context)
        var day: String?
        for lot in lots {
            let wall = moments.wall(lot.first.due, zone: lot.first.zone)
            let heading = "\(moments.words.date(wall.date)) (\(moments.words.zone(lot.first.zone)))"
            if heading != day {
                if day != nil { context.say() }
                context.say(context.palette.apply(.title, to: heading))
                day = heading
            }
            say(lot, at: moments.words.time(wall), in: context)
        }
    }

    private func say(_ lot: Lot, at time: String, in context: CommandContext) {
        let first = lot.first
        context.say("  \(time)  \(context.text(first.kind.name)) · \(cleanLine(first.title)) (\(first.session))")
        let count = lot.names.count
        let people = context.text(vi: "\(count) người", en: count == 1 ? "1 person" : "\(count) people")
        context.say("         \(people): \(cleanLine(lot.names.joined(separator: ", ")))")
        guard let reason = first.reason else { return }
        let why = context.text(vi: "vì: ", en: "why: ") + context.text(reason.words)
        context.say("         " + context.palette.apply(.faint, to: why))
    }

    /// What one line tells.
    private struct Lot {
        let first: PlanEntry
        var names: [String]

        func takes(_ entry: PlanEntry) -> Bool {
            (first.due, first.kind, first.session, first.zone) == (entry.due, entry.kind, entry.session, entry.zone)
                && first.reason?.cause == entry.reason?.cause && first.reason?.quiet == entry.reason?.quiet
        }
    }

    private var lots: [Lot] {
        var lots: [Lot] = []
        for entry in entries {
            if let index = lots.lastIndex(where: { $0.takes(entry) }) {
                lots[index].names.append(entry.name)
            } else {
                lots.append(Lot(first: entry, names: [entry.name]))
            }
        }
        return lots
    }
}
