import Daemon
import Foundation
import Ledger
import Sessions

/// The figures of a scripted year.
package struct SchoolYearSummary: Hashable, Sendable, Codable {
    package struct SessionLine: Hashable, Sendable, Codable {
        package var id: String
        package var title: String
        package var group: String
        package var start: String
        package var host: String?
        package var status: String
        package var asked: Int
        /// By PARTSTAT.
        package var answers: [String: Int]
        package var headCount: Int
        /// Nil where no attendance was taken.
        package var came: Int?
        /// The average of each scored question, nil without a score.
        package var averages: [Double?]
        package var feedback: Int
        package var waitingForAPerson: Int
    }

    /// A reply that was written down otherwise than a careful secretary would.
    package struct Difference: Hashable, Sendable, Codable {
        package var words: String
        package var meant: String
        package var read: String
        package var end: String
    }

    package struct Laws: Hashable, Sendable, Codable {
        /// How often each law was looked at, by number.
        package var checks: [String: Int]
        package var breaches: [String]
    }

    package var sessions: [SessionLine] = []
    /// Messages that arrived, by the kinds of what they say.
    package var noticesByKind: [String: Int] = [:]
    package var messages = 0
    package var replies = 0
    /// How the replies ended: applied, asked, queued, ignored.
    package var repliesByEnd: [String: Int] = [:]
    /// Replies that say whether somebody comes, and those among them read as a careful secretary would.
    package var clearAnswers = 0
    package var readAsMeant = 0
    package var differences: [Difference] = []
    package var statuses: [String: Int] = [:]
    /// Topics, ideas, petitions, lessons, questions.
    package var contributions: [String: Int] = [:]
    package var laws: Laws

    init(_ record: YearRecord, _ watch: LawWatch, in world: DemoWorld) async throws {
        laws = Laws(
            checks: Dictionary(watch.checks.map { (String($0.key), $0.value) }, uniquingKeysWith: +),
            breaches: watch.breaches)
        for said in record.said { noticesByKind[said.notice.key.kind.rawValue, default: 0] += 1 }
        messages = try await world.assembly.ledger.counts().deliveries[.accepted] ?? 0
        replies = record.answers.count
        for answer in record.answers {
            repliesByEnd[answer.end?.rawValue ?? "lost", default: 0] += 1
            if let meant = answer.meant {
                clearAnswers += 1
                readAsMeant += answer.status == meant ? 1 : 0
                if answer.status != meant {
                    differences.append(
                        .init(
                            words: answer.words, meant: meant.rawValue, read: answer.status?.rawValue ?? "nothing",
                            end: answer.end?.rawValue ?? "lost"))
                }
            }
        }
        for group in try await world.assembly.ledger.groups() {
            for given in try await world.assembly.ledger.contributions(to: group.id) {
                contributions[given.kind.rawValue, default: 0] += 1
            }
        }
        for session in try await world.assembly.ledger.sessions() {
            guard let board = try await world.assembly.ledger.board(of: session.id) else { continue }
            let line = SessionLine(board)
            sessions.append(line)
            statuses.merge(line.answers, uniquingKeysWith: +)
        }
    }

    /// Sorted keys, two spaces, a line break at the end: the same year gives the same octets.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}

extension SchoolYearSummary.SessionLine {
    fileprivate init(_ board: SessionBoard) {
        let scored = board.questions.filter { !$0.scores.isEmpty || $0.words.isEmpty }
        self.init(
            id: board.session.id.rawValue, title: board.session.title, group: board.group.shortName,
            start: board.session.start.description.replacing("T", with: " "), host: board.host?.name,
            status: board.session.status.rawValue, asked: board.counted.count,
            answers: Dictionary(
                uniqueKeysWithValues: ParticipationStatus.allCases.map { ($0.rawValue, board.count($0)) }),
            headCount: board.headCount,
            came: board.counted.contains { $0.came != nil } ? board.counted.count { $0.came == true } : nil,
            averages: scored.prefix(2).map { $0.average.map { ($0 * 100).rounded() / 100 } },
            feedback: board.rows.count { $0.hasGivenFeedback }, waitingForAPerson: board.queued)
    }
}
