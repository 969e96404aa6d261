import Composer
import Ledger
import Sessions

/// One session's board for its template.
struct BoardValues: Sendable {
    let board: SessionBoard
    /// Messages about the session that a person should look at.
    let waiting: [IncomingDetail]
    let words: PageWords

    var values: PageValues {
        SessionDetails(session: board.session, group: board.group, host: board.host)
            .values(words, readerZone: nil).merging(figures).merging([
                "kind": .text(words.kind(board.session.kind)), "organisations": .list(organisations),
                "hasOrganisations": .flag(organisations.count > 1), "rows": .list(rows),
                "questions": .list(questions), "hasFeedback": .flag(hasFeedback || board.withheldAnswers > 0),
                "withheld": .text(withheld),
                "remarks": .list(board.remarks.map { ["text": .text($0)] }),
                "hasRemarks": .flag(!board.remarks.isEmpty), "contributions": .list(contributions),
                "hasContributions": .flag(!board.contributions.isEmpty), "waiting": .list(waitingLines),
                "hasWaiting": .flag(!waiting.isEmpty),
                "feedbackGiven": .text(
                    words[.feedbackCount, ["count": "\(board.rows.count { $0.hasGivenFeedback })"]]),
            ])
    }

    /// One line of the group's list.
    func line(path: String) -> PageValues {
        let session = board.session
        let date = words.dates.shortDate(session.start.date)
        return figures.merging([
            "title": .text(session.title), "date": .text("\(date), \(words.dates.time(session.start))"),
            "host": .text(board.host?.name), "isCancelled": .flag(session.status == .cancelled),
            "address": .text("\(path)&s=\(queryEscaped(session.id.rawValue))"),
        ])
    }

    private var figures: PageValues {
        let asked = board.counted.count
        return [
            "asked": "\(asked)", "accepted": "\(board.count(.accepted))", "tentative": "\(board.count(.tentative))",
            "declined": "\(board.count(.declined))", "delegated": "\(board.count(.delegated))",
            "silent": "\(board.count(.needsAction))", "headCount": "\(board.headCount)",
            "came": .text(attended.map(String.init)), "queued": .text(board.queued > 0 ? "\(board.queued)" : nil),
            "bar": .list(bar),
        ]
    }

    /// Nil where no attendance was taken.
    private var attended: Int? {
        board.rows.contains { $0.came != nil } ? board.rows.count { $0.came == true } : nil
    }

    /// The answers as parts of a whole: an SVG needs no script and no style of its own.
    private var bar: [PageValues] {
        let total = max(1, board.counted.count)
        var offset = 0.0
        let parts: [ParticipationStatus] = [.accepted, .delegated, .tentative, .declined]
        return parts.map { status in
            let width = Double(board.count(status)) * 100 / Double(total)
            defer { offset += width }
            return ["x": "\(offset)", "width": "\(width)", "status": .text(status.rawValue)]
        }
    }

    private var organisations: [PageValues] {
        let groups = Dictionary(grouping: board.counted) { $0.organisation?.name ?? "" }
        return groups.sorted { $0.key < $1.key }.map { name, lines in
            [
                "name": .text(name.isEmpty ? words[.noOrganisation] : name), "asked": "\(lines.count)",
                "answered": "\(lines.count { $0.attendee.status != .needsAction })",
                "headCount": "\(lines.reduce(0) { $0 + ($1.rsvp?.headCount ?? 0) })",
            ]
        }
    }

    private var rows: [PageValues] {
        board.rows.sorted {
            ($0.organisation?.name ?? "", $0.person.name) < ($1.organisation?.name ?? "", $1.person.name)
        }
        .map { row in
            [
                "name": .text(
                    row.person.honorific.isEmpty ? row.person.name : "\(row.person.honorific) \(row.person.name)"),
                "organisation": .text(row.organisation?.name), "status": .text(row.attendee.status.rawValue),
                "answer": .text(row.rsvp.map { words.answer($0) } ?? words.status(row.attendee.status)),
                "comment": .text(row.rsvp?.comment), "rule": .text(row.rsvp?.rule[words.language]),
                "isDecision": .flag(row.rsvp?.source.isDecision ?? false),
                "invited": .text(row.invited.map { words.delivery($0) } ?? words[.notInvitedYet]),
                "isRemoved": .flag(row.attendee.removed != nil),
                "isObserver": .flag(row.attendee.role == .observer),
                "came": .text(row.came.map { words[$0 ? .didCome : .didNotCome] }),
                "away": .text(away(row)), "unreachable": .text(row.isReachable ? nil : words[.unreachable]),
            ]
        }
    }

    /// Beside somebody who has not answered.
    private func away(_ row: SessionBoard.Line) -> String? {
        guard row.attendee.status == .needsAction else { return nil }
        return row.awayUntil.map { words[.awayUntil, ["date": words.dates.dayAndMonth($0)]] }
    }
}

extension BoardValues {
    private var hasFeedback: Bool { board.questions.contains { !$0.scores.isEmpty || !$0.words.isEmpty } }

    private var withheld: String? {
        board.withheldAnswers == 0
            ? nil
            : words[
                .feedbackWithheld,
                ["count": "\(board.withheldAnswers)", "least": "\(SessionBoard.anonymousMinimum)"]]
    }

    private var questions: [PageValues] {
        board.questions.map { question in
            [
                "question": .text(question.text), "average": .text(question.average.map { words.decimal($0) }),
                "meter": .text(question.average.map { "\($0)" }),
                "count": .text(words[.answersCount, ["count": "\(question.scores.count + question.words.count)"]]),
                "words": .list(question.words.map { ["text": .text($0)] }),
            ]
        }
    }

    private var contributions: [PageValues] {
        let names = Dictionary(
            board.rows.map { ($0.person.id, $0.person.name) }, uniquingKeysWith: { first, _ in first })
        return board.contributions.map { contribution in
            [
                "kind": .text(words.kind(contribution.kind)), "text": .text(contribution.text),
                "person": .text(contribution.person.flatMap { names[$0] }),
            ]
        }
    }

    private var waitingLines: [PageValues] {
        waiting.map { message in
            [
                "state": .text(words.state(message.message.state)), "text": .text(message.text),
                "sender": .text(message.sender),
                "readings": .text(message.reading?.candidates.map { MeaningWords.of(words.language).either($0) }),
                "explanation": .text(
                    Reason.joined([message.reading?.rule ?? "", message.explanation])[words.language]),
            ]
        }
    }
}
