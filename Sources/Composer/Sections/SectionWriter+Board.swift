import Sessions

extension SectionWriter {
    /// For those who run the group: the figures, who answered what, who is missing, what waits for them.
    func addDigest(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let board = item.board else { throw .incomplete(kind) }
        let picture = BoardWords(board: board, words: words, dates: dates)
        values[.summary] = picture.summary
        values.set(.came, lines: picture.attendance)
        if picture.attendance.isEmpty {
            values.set(.accepted, lines: picture.people(.accepted) + picture.people(.delegated))
        }
        // Who did not come is of use before the session; after it the summary says how many.
        if !values[.isOver] {
            values.set(.tentative, lines: picture.people(.tentative))
            values.set(.declined, lines: picture.people(.declined))
            values.set(.missing, lines: picture.people(.needsAction))
        }
        addOutcome(picture, to: &values)
        values[.queue] = board.queued > 0 ? words.messages(board.queued) : nil
        values[.boardURL] = links.board(board.group.id)
    }

    /// For the office: figures and lessons, and no list of names.
    func addReport(to values: inout TemplateValues) {
        guard let board = item.board else { return }
        let picture = BoardWords(board: board, words: words, dates: dates)
        values[.summary] = picture.summary
        values[.came] = picture.attendance.isEmpty ? nil : words.people(picture.attendance.count)
        addOutcome(picture, to: &values)
    }

    private func addOutcome(_ picture: BoardWords, to values: inout TemplateValues) {
        values.set(.scores, lines: picture.scores)
        values.set(.remarks, lines: picture.remarks)
        values.set(.contributions, lines: picture.contributions)
    }
}

/// A board as lines of text. It names people and never their addresses (law 11).
struct BoardWords: Sendable {
    let board: SessionBoard
    let words: Wording
    let dates: DateWords

    /// *12 người (9 tham dự, 2 không dự, 3 chưa trả lời)*, without what is nought.
    var summary: String {
        let parts = [ParticipationStatus.accepted, .delegated, .declined, .tentative, .needsAction].compactMap {
            status in
            let count = board.count(status)
            return count > 0 ? "\(count) \(words.answer(status))" : nil
        }
        return words.people(board.headCount) + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    }

    /// *– cô Nguyễn Thị Lan (Trường MN Hoa Sen): tham dự, 3 người*
    func people(_ status: ParticipationStatus) -> [String] {
        board.counted.filter { $0.attendee.status == status }.map { line in
            let from = line.organisation.map { " (\(cleanLine($0.name)))" } ?? ""
            let details = (line.rsvp.map(answerDetails) ?? []) + whySilent(line)
            return "– \(line.person.listedName)\(from)"
                + (details.isEmpty ? "" : ": " + details.joined(separator: ", "))
        }
    }

    /// Of somebody who has not answered: that they are away, or that nothing reaches them.
    private func whySilent(_ line: SessionBoard.Line) -> [String] {
        guard line.attendee.status == .needsAction else { return [] }
        return [
            line.awayUntil.map { words.away(dates.dayAndMonth($0)) },
            line.isReachable ? nil : words.unreachable,
        ].compactMap(\.self)
    }

    var attendance: [String] {
        board.counted.filter { $0.came == true }.map { "– \($0.person.listedName)" }
    }

    /// *1. Nội dung có thiết thực không? 4,5/5 (8 câu trả lời)*, then what was written.
    var scores: [String] {
        board.questions.flatMap { question in
            let score = question.average.map {
                " \(words.decimal($0))/5 (\(words.answerCount(question.scores.count)))"
            }
            let head = "\(question.number). \(cleanLine(question.text))\(score ?? "")"
            return [head] + question.words.map { "– \(words.quote(excerpt($0, of: 400)))" }
        }
    }

    var remarks: [String] { board.remarks.map { "– \(words.quote(excerpt($0, of: 400)))" } }

    var contributions: [String] {
        board.contributions.map { offered in
            let kind = words.contributions[offered.kind] ?? ""
            return "– \(kind.uppercasingFirst): \(words.quote(excerpt(offered.text, of: 400)))"
        }
    }

    private func answerDetails(_ rsvp: RSVP) -> [String] {
        AnswerWords(words: words).details(
            delegate: rsvp.delegate, headCount: rsvp.party ?? rsvp.guests.map { $0 + 1 }, late: rsvp.late,
            leavesEarly: rsvp.leavesEarly) + (rsvp.comment.map { [words.quote(excerpt($0))] } ?? [])
    }
}

/// What goes with an answer, as the words of a list.
struct AnswerWords: Sendable {
    let words: Wording

    /// - Parameter counts: that it is one person is said, too, where somebody wrote so.
    func details(
        delegate: String?, headCount: Int?, counts: Bool = false, late: Bool, leavesEarly: Bool
    ) -> [String] {
        [
            delegate.map { words.delegate(cleanLine($0)) },
            headCount.flatMap { $0 > 1 || counts ? words.people($0) : nil },
            late ? words.late : nil, leavesEarly ? words.leavesEarly : nil,
        ].compactMap { $0 }
    }
}
