import Composer
import Foundation
package import Ledger
package import Sessions

/// `petition list`: the office's register, with the state of each petition.
package struct PetitionListCommand: LedgerCommand {
    package var group: Group.ID?
    /// Only in these states; empty for all.
    package var states: Set<Petition.State>

    package init(group: Group.ID? = nil, states: Set<Petition.State> = []) {
        (self.group, self.states) = (group, states)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        let petitions = try await ledger.petitions(of: group).filter { states.isEmpty || states.contains($0.state) }
        if context.json {
            try context.say(json: petitions.map(PetitionEntry.init))
        } else if petitions.isEmpty {
            context.say(vi: "Không có kiến nghị nào.", en: "There is no petition.")
        } else {
            context.say(table(petitions, in: context))
        }
        return .success
    }

    private func table(_ petitions: [Petition], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "tình trạng", en: "state")),
            .init(context.text(vi: "người kiến nghị", en: "who")), .init(context.text(vi: "buổi", en: "session")),
            .init(context.text(vi: "kiến nghị", en: "petition"), shrinks: true),
        ])
        for petition in petitions {
            let asked = petition.contribution
            table.add([
                .init(asked.id.short), .init(context.text(petition.state.name), petition.state.ink),
                .init(asked.person?.rawValue ?? ""), .init(asked.session?.rawValue ?? ""),
                .init(cleanLine(asked.text)),
            ])
        }
        return table
    }
}

/// `petition show`: whole, with every step.
package struct PetitionShowCommand: LedgerCommand {
    package var id: Contribution.ID

    package init(id: Contribution.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let petition = try await ledger.requirePetition(id)
        if context.json {
            try context.say(json: PetitionEntry(petition))
            return .success
        }
        let asked = petition.contribution
        let zone = try await ledger.group(asked.group)?.zone
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", asked.id.rawValue)
        facts.add(vi: "nhóm", en: "group", asked.group.rawValue)
        facts.add(vi: "buổi", en: "session", asked.session?.rawValue)
        facts.add(vi: "người kiến nghị", en: "who", asked.person?.rawValue)
        facts.add(vi: "nhận lúc", en: "received", Moments(context).instant(asked.at, zone: zone))
        facts.add(vi: "tình trạng", en: "state", context.text(petition.state.name))
        facts.add(vi: "kiến nghị", en: "petition", cleanLine(asked.text))
        for step in petition.steps {
            let moment = "\(Moments(context).instant(step.at, zone: zone)), \(step.decider)"
            switch step.kind {
            case .forwarded(let office, let note):
                facts.add(vi: "chuyển tới", en: "forwarded to", cleanLine("\(office) (\(moment))"))
                facts.add(vi: "ghi chú", en: "note", note.map(cleanLine))
            case .answered(let answer):
                facts.add(vi: "trả lời", en: "answer", cleanLine("\(answer) (\(moment))"))
            }
        }
        facts.say()
        return .success
    }
}

/// `petition forward` and `petition answer`: says who is told, asks, and writes the step into the register. Convoke
/// sends nothing to the office: it knows no address of it.
package struct PetitionStepCommand: LedgerCommand {
    package enum Act: Hashable, Sendable {
        /// Nil names the office of the group.
        case forward(to: String?, note: String?)
        case answer(String)
    }

    package var id: Contribution.ID
    package var act: Act
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Contribution.ID, act: Act, isAgreed: Bool = false) {
        (self.id, self.act, self.isAgreed) = (id, act, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let petition = try await ledger.requirePetition(id)
        let step = Petition.Step(try await kind(for: petition, ledger), by: context.person, at: context.now)
        var after = petition
        try after.take(step)
        if !context.json { announce(step, petition.contribution, in: context) }
        guard try context.agreement(isAgreed) else { return .failure }
        let now = try await ledger.take(step, with: petition.contribution.id, at: context.now)
        if context.json {
            try context.say(json: PetitionEntry(now))
        } else {
            context.say("\(now.contribution.id.short): \(context.text(now.state.name))")
        }
        return .success
    }

    private func kind(for petition: Petition, _ ledger: LedgerDatabase) async throws -> Petition.Step.Kind {
        switch act {
        case .answer(let words):
            let words = words.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !words.isEmpty, words.count <= 4000 else {
                throw CommandFailure(
                    .usage, vi: "Câu trả lời có từ 1 đến 4000 ký tự.", en: "An answer has 1 to 4000 characters.")
            }
            return .answered(words)
        case .forward(let office, let note):
            var name = office?.trimmingCharacters(in: .whitespacesAndNewlines)
            if name == nil { name = try await ledger.office(above: petition.contribution.group) }
            guard let name, !name.isEmpty else {
                throw CommandFailure(
                    .usage, vi: "Nhóm không thuộc phòng, sở nào; hãy nói chuyển tới đâu bằng --to.",
                    en: "The group is of no office; say with --to where it goes.")
            }
            return .forwarded(to: name, note: note)
        }
    }

    private func announce(_ step: Petition.Step, _ asked: Contribution, in context: CommandContext) {
        context.say(cleanLine("\(asked.person?.rawValue ?? "?"): \(asked.text)"))
        if case .forwarded(let office, _) = step.kind {
            context.say(
                cleanLine(
                    context.text(
                        vi: "Ghi là đã chuyển tới \(office); Convoke không tự gửi cho cơ quan nào.",
                        en: "It is written down as forwarded to \(office); Convoke itself sends nothing to an office."))
            )
        }
        if asked.person == nil {
            context.say(vi: "Không ai được báo.", en: "Nobody will be told.")
        } else {
            context.say(vi: "Người kiến nghị sẽ được báo.", en: "Whose petition it is will be told.")
        }
    }
}

/// A petition for programs.
struct PetitionEntry: Encodable {
    struct Step: Encodable {
        let state: Petition.State
        let office: String?
        let words: String?
        let by: String
        let at: Date

        init(_ step: Petition.Step) {
            (state, by, at) = (step.state, step.decider, step.at)
            switch step.kind {
            case .forwarded(let name, let note): (office, words) = (name, note)
            case .answered(let answer): (office, words) = (nil, answer)
            }
        }
    }

    let id: Contribution.ID
    let group: Group.ID
    let session: Session.ID?
    let person: Person.ID?
    let text: String
    let at: Date
    let state: Petition.State
    let steps: [Step]

    init(_ petition: Petition) {
        let asked = petition.contribution
        (id, group, session, person) = (asked.id, asked.group, asked.session, asked.person)
        (text, at, state, steps) = (asked.text, asked.at, petition.state, petition.steps.map(Step.init))
    }
}

extension Petition.State {
    var name: Words {
        switch self {
        case .received: Words(vi: "đã nhận", en: "received")
        case .forwarded: Words(vi: "đã chuyển", en: "forwarded")
        case .answered: Words(vi: "đã trả lời", en: "answered")
        }
    }

    var ink: Palette.Ink? {
        switch self {
        case .received: .warning
        case .forwarded: nil
        case .answered: .good
        }
    }
}
