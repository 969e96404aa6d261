import Composer
import Foundation
package import Ledger
package import Sessions

/// `question list`: what members asked those who run the group, and their wishes to move; who answered, and when.
package struct QuestionListCommand: LedgerCommand {
    package var group: Group.ID?
    /// Only what nobody has answered.
    package var onlyOpen: Bool

    package init(group: Group.ID? = nil, onlyOpen: Bool = false) { (self.group, self.onlyOpen) = (group, onlyOpen) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        let questions = try await ledger.questions(of: group).filter { !onlyOpen || $0.isOpen }
        if context.json {
            try context.say(json: questions.map(QuestionEntry.init))
        } else if questions.isEmpty {
            context.say(vi: "Không có câu hỏi nào.", en: "There is no question.")
        } else {
            context.say(try await table(questions, ledger, in: context))
        }
        return .success
    }

    private func table(
        _ questions: [MemberQuestion], _ ledger: LedgerDatabase, in context: CommandContext
    ) async throws -> TextTable {
        let zones = Dictionary(try await ledger.groups().map { ($0.id, $0.zone) }) { one, _ in one }
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "hỏi lúc", en: "asked")),
            .init(context.text(vi: "người hỏi", en: "who")), .init(context.text(vi: "buổi", en: "session")),
            .init(context.text(vi: "trả lời", en: "answered")),
            .init(context.text(vi: "lời hỏi", en: "words"), shrinks: true),
        ])
        for question in questions {
            let (asked, zone) = (question.contribution, zones[question.contribution.group])
            table.add([
                .init(asked.id.short), .init(Moments(context).instant(asked.at, zone: zone)),
                .init(asked.person?.rawValue ?? ""), .init(asked.session?.rawValue ?? ""),
                .init(
                    question.answers.last.map { context.answered($0, zone: zone) }
                        ?? context.text(vi: "chưa", en: "not yet"), question.isOpen ? .warning : nil),
                .init(cleanLine(asked.text)),
            ])
        }
        return table
    }
}

/// `question answer`: says to whom it goes, asks, and sends the words on.
package struct QuestionAnswerCommand: LedgerCommand {
    package var id: Contribution.ID
    package var words: String
    /// Who answers, as the member is told; nil for the group.
    package var by: Person.ID?
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Contribution.ID, words: String, by: Person.ID? = nil, isAgreed: Bool = false) {
        (self.id, self.words, self.by, self.isAgreed) = (id, words, by, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let words = words.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !words.isEmpty, words.count <= 4000 else {
            throw CommandFailure(
                .usage, vi: "Câu trả lời có từ 1 đến 4000 ký tự.", en: "An answer has 1 to 4000 characters.")
        }
        let question = try await ledger.requireQuestion(id).contribution
        if let by, try await !ledger.members(of: question.group).contains(where: { $0.person == by }) {
            let organisers = try await ledger.members(of: question.group).filter(\.role.organises).map(
                \.person.rawValue)
            let names = organisers.joined(separator: ", ")
            throw CommandFailure(
                vi: "\(by) không thuộc nhóm \(question.group); người điều hành: \(names).",
                en: "\(by) does not belong to the group \(question.group); it is run by \(names).")
        }
        if !context.json {
            context.say(cleanLine("\(question.person?.rawValue ?? "?"): \(question.text)"))
            context.say(
                vi: "Câu trả lời sẽ được gửi cho người hỏi.", en: "The answer will be sent to whoever asked.")
        }
        guard try context.agreement(isAgreed) else { return .failure }
        try await ledger.answer(
            question.id, with: words, by: by, from: .person(note: context.person), at: context.now)
        let now = try await ledger.requireQuestion(question.id)
        if context.json {
            try context.say(json: QuestionEntry(now))
        } else {
            context.say(vi: "Đã ghi câu trả lời.", en: "The answer is written down.")
        }
        return .success
    }
}

/// A question for programs.
struct QuestionEntry: Encodable {
    struct Answer: Encodable {
        let words: String
        let person: Person.ID?
        let by: String
        let at: Date

        init(_ answer: OfferAnswer) {
            (words, person, at) = (answer.text, answer.by, answer.at)
            by = answer.answerer
        }
    }

    let id: Contribution.ID
    let kind: Contribution.Kind
    let group: Group.ID
    let session: Session.ID?
    let person: Person.ID?
    let words: String
    let at: Date
    let thread: Contribution.ID?
    let answers: [Answer]

    init(_ question: MemberQuestion) {
        let asked = question.contribution
        (id, kind, group, session) = (asked.id, asked.kind, asked.group, asked.session)
        (person, words, at, thread) = (asked.person, asked.text, asked.at, asked.thread)
        answers = question.answers.map(Answer.init)
    }
}

extension OfferAnswer {
    /// Whose answer it is: a person of the group, or whoever typed it.
    var answerer: String {
        if let by { return by.rawValue }
        if case .person(let note) = source { return note }
        return ""
    }
}

extension CommandContext {
    /// *lan, thứ Ba 14/9/2027 08:00*
    func answered(_ answer: OfferAnswer, zone: String?) -> String {
        "\(answer.answerer), \(Moments(self).instant(answer.at, zone: zone))"
    }
}
