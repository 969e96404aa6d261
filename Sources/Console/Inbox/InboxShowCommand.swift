import Composer
import Foundation
package import Ledger
package import Sessions

/// `inbox show`: what was written, how it was read and why, and whose it may be.
package struct InboxShowCommand: LedgerCommand {
    package var id: IncomingMessage.ID

    package init(id: IncomingMessage.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let detail = try await ledger.requireMessage(id)
        let id = detail.message.id
        let candidates = try await InboxCandidates(for: detail, on: ledger, at: context.now)
        if context.json {
            let entry = Entry(
                message: InboxEntry(detail), candidates: candidates.all,
                questions: try await ledger.questions(in: id).map(QuestionEntry.init),
                answers: try await ledger.answers(in: id).map(QuestionEntry.Answer.init))
            try context.say(json: entry)
            return .success
        }
        let zone = try await zone(of: detail, ledger)
        say(detail, zone: zone, in: context)
        say(detail.text, in: context)
        if let reading = detail.reading { say(reading, in: context) }
        say(try await ledger.questions(in: id), try await ledger.answers(in: id), zone: zone, in: context)
        say(candidates, in: context)
        return .success
    }

    private func zone(of detail: IncomingDetail, _ ledger: LedgerDatabase) async throws -> String? {
        guard let person = detail.person else { return nil }
        return try await ledger.person(person)?.zone
    }

    private func say(_ detail: IncomingDetail, zone: String?, in context: CommandContext) {
        let moments = Moments(context)
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", detail.message.id.rawValue)
        facts.add(vi: "đường đến", en: "channel", detail.message.channel.rawValue)
        facts.add(vi: "đến lúc", en: "received", moments.instant(detail.message.received, zone: zone))
        facts.add(vi: "giờ của", en: "by the clock of", moments.words.zone(zone ?? "UTC"))
        facts.add(vi: "từ", en: "from", detail.sender)
        facts.add(vi: "tiêu đề", en: "subject", detail.subject)
        facts.add(vi: "người", en: "person", detail.person?.rawValue)
        facts.add(vi: "buổi", en: "session", detail.session?.rawValue)
        facts.add(vi: "trả lời thư", en: "answers", detail.delivery?.description)
        facts.add(vi: "trạng thái", en: "state", context.text(detail.message.state.name))
        facts.add(vi: "người quyết định", en: "decided by", detail.decidedBy)
        facts.add(vi: "vì sao", en: "why", detail.explanation[context.language])
        facts.say()
    }

    private func say(_ text: String, in context: CommandContext) {
        guard !text.isEmpty else { return }
        context.say()
        context.head(vi: "Lời viết", en: "Words")
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            context.say("  " + cleanLine(String(line)))
        }
    }

    private func say(_ reading: Reading, in context: CommandContext) {
        context.say()
        context.head(vi: "Cách đọc", en: "Reading")
        var facts = Facts(context)
        facts.add(vi: "trả lời", en: "answer", reading.status.map { context.text($0.name) })
        facts.add(vi: "người đi thay", en: "substitute", reading.delegate)
        facts.add(vi: "kèm theo", en: "guests", reading.guests.map(String.init))
        facts.add(vi: "cả thảy", en: "in all", reading.party.map(String.init))
        facts.add(vi: "chuyên đề", en: "topic", reading.topic)
        facts.add(vi: "ý tưởng", en: "idea", reading.idea)
        facts.add(vi: "kiến nghị", en: "petition", reading.petition)
        facts.add(vi: "góp ý", en: "feedback", reading.answers.isEmpty ? nil : answers(reading))
        facts.add(vi: "còn nữa", en: "also", marks(of: reading, in: context))
        facts.add(vi: "có thể là", en: "it may mean", choices(of: reading, in: context))
        facts.add(vi: "quy tắc", en: "rule", reading.rule[context.language])
        facts.say()
    }

    /// What was answered to it, by whom and when; to whom it is an answer itself.
    private func say(
        _ questions: [MemberQuestion], _ given: [OfferAnswer], zone: String?, in context: CommandContext
    ) {
        guard !questions.isEmpty || !given.isEmpty else { return }
        context.say()
        context.head(vi: "Hỏi và trả lời", en: "Questions and answers")
        for question in questions {
            let open = context.text(vi: "chưa ai trả lời", en: "nobody has answered yet")
            context.say("- \(question.contribution.id.short)\(question.isOpen ? ": \(open)" : "")")
            for answer in question.answers {
                context.say(cleanLine("  \(context.answered(answer, zone: zone)): \(answer.text)"))
            }
        }
        for answer in given {
            context.say(
                cleanLine(
                    context.text(
                        vi: "- chuyển tới \(answer.asked.person): \(answer.asked.words)",
                        en: "- goes to \(answer.asked.person): \(answer.asked.words)")))
        }
    }

    /// *1. tham dự, 2. không dự*, as `inbox apply --first` and `--second` choose them.
    private func choices(of reading: Reading, in context: CommandContext) -> String? {
        reading.candidates?.enumerated().map { "\($0 + 1). \(context.text($1.name))" }.joined(separator: ", ")
    }

    private func answers(_ reading: Reading) -> String {
        reading.answers.sorted { $0.key < $1.key }.map { number, answer in
            switch answer {
            case .score(let score): "\(number): \(score)"
            case .words(let words): "\(number): \(words)"
            }
        }.joined(separator: "; ")
    }

    private func marks(of reading: Reading, in context: CommandContext) -> String {
        [
            (reading.late, Words(vi: "đến muộn", en: "arrives late")),
            (reading.leavesEarly, Words(vi: "về sớm", en: "leaves early")),
            (reading.question, Words(vi: "hỏi lại", en: "asks something")),
            (reading.reschedule, Words(vi: "xin đổi ngày", en: "wants another date")),
            (reading.unsubscribe, Words(vi: "không muốn nhận thư", en: "wants no more mail")),
            (reading.clarify, Words(vi: "có hai cách hiểu", en: "two readings fit")),
        ].filter(\.0).map { context.text($0.1) }.joined(separator: ", ")
    }

    private func say(_ candidates: InboxCandidates, in context: CommandContext) {
        guard !candidates.all.isEmpty else { return }
        context.say()
        context.head(vi: "Có thể là", en: "It may be from")
        for candidate in candidates.all {
            let sessions = candidate.sessions.map(\.rawValue).joined(separator: ", ")
            context.say(cleanLine("- \(candidate.person) (\(candidate.name)): \(sessions)"))
        }
    }

    private struct Entry: Encodable {
        let message: InboxEntry
        let candidates: [InboxCandidates.Candidate]
        let questions: [QuestionEntry]
        /// What it answered itself.
        let answers: [QuestionEntry.Answer]
    }
}
