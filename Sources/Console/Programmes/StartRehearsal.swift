import Foundation
import Planner
import Sessions

/// What a programme would send if it were started now.
struct StartRehearsal {
    /// Within the days that the preview shows.
    let entries: [PlanEntry]
    /// The message that a person looks at before starting: the first invitation, else whatever comes first.
    let sample: Notice?
    /// When something goes out first; nil for never.
    let first: Date?

    /// - Parameter situations: as they would be after the start.
    init(_ situations: [SessionSituation], until limit: Date, at now: Date) {
        entries = situations.flatMap { PlanEntry.all(of: $0, at: now) }.filter { $0.due <= limit }
            .sorted { $0.precedes($1) }
        let notices = situations.map { SessionPlanner.plan($0, at: now) }.flatMap { $0.wanted + $0.later }
            .sorted { ($0.due, $0.key.person, $0.key.step) < ($1.due, $1.key.person, $1.key.step) }
        sample = notices.first { $0.key.kind == .invitation } ?? notices.first
        first = notices.first?.due
        let session = situations.map(\.session).first { $0.id == notices.first?.session }
        zone = session?.zone ?? situations.first?.group.zone
    }

    /// By kind.
    var counts: [String: Int] {
        Dictionary(grouping: entries, by: \.kind.rawValue).mapValues(\.count)
    }

    func say(days: Int, in context: CommandContext) {
        guard !entries.isEmpty else {
            let day = first.map { Moments(context).instant($0, zone: zone) }
            context.say(
                vi: "Trong \(days) ngày tới không có gì phải gửi\(day.map { "; thư đầu tiên đi vào \($0)" } ?? "").",
                en:
                    "Nothing has to go out in the next \(days) days\(day.map { "; the first message goes \($0)" } ?? "")."
            )
            return
        }
        context.say(vi: "Sẽ gửi trong \(days) ngày tới:", en: "Will go out in the next \(days) days:")
        PlanListing(entries).say(in: context)
        context.say()
        let kinds = Notice.Kind.allCases.compactMap { kind in
            counts[kind.rawValue].map { "\($0) × \(context.text(kind.name))" }
        }
        context.say(vi: "Tất cả: \(kinds.joined(separator: ", ")).", en: "In all: \(kinds.joined(separator: ", ")).")
    }

    /// By whose clock `first` is told.
    private let zone: String?
}
