import Composer
import Sessions

/// Each series with its rule as a sentence and its next dates, as a part of what a programme's commands show.
struct SeriesListing {
    let series: [Series]
    /// When the sessions begin, by their series.
    let starts: [Series.ID: [WallTime]]

    init(_ series: [Series], _ sessions: [(series: Series.ID?, start: WallTime)]) {
        self.series = series
        starts = sessions.reduce(into: [:]) { starts, session in
            if let id = session.series { starts[id, default: []].append(session.start) }
        }
    }

    private static let dateCount = 6

    func say(in context: CommandContext) {
        let ruled = series.filter { $0.rule != nil || $0.preparation != nil }
        guard !ruled.isEmpty else { return }
        context.say()
        context.head(vi: "Định kỳ", en: "Series")
        for one in ruled {
            context.say("- \(cleanLine(one.title)): \(sentence(of: one, in: context))")
            let dates = nextDates(of: one, in: context)
            if !dates.isEmpty { context.say("  \(context.text(vi: "sắp tới", en: "next")): \(dates)") }
        }
    }

    private func sentence(of one: Series, in context: CommandContext) -> String {
        if let preparation = one.preparation {
            let goal = cleanLine(series.first { $0.id == preparation.series }?.title ?? preparation.series.rawValue)
            let time = preparation.at.map { ", \($0)" } ?? ""
            let days = preparation.days
            return context.text(
                vi: "\(days) ngày trước mỗi buổi “\(goal)”\(time)",
                en: "\(days == 1 ? "the day" : "\(days) days") before each “\(goal)”\(time)")
        }
        let sentence = one.rule.flatMap { RuleSentence($0, start: one.start, zone: one.zone) }
        return sentence.map { $0.text(in: context.language) } ?? one.rule ?? ""
    }

    private func nextDates(of series: Series, in context: CommandContext) -> String {
        let moments = Moments(context)
        let now = moments.wall(context.now, zone: series.zone)
        return starts[series.id, default: []].filter { $0 >= now }.sorted().prefix(Self.dateCount)
            .map { moments.words.shortDate($0.date) }.joined(separator: ", ")
    }
}
