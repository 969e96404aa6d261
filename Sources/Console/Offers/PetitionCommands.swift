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
            case .forwarded(let office, let note, let contact):
                facts.add(vi: "chuyển tới", en: "forwarded to", cleanLine("\(office) (\(moment))"))
                facts.add(vi: "gửi cho", en: "sent to", contact?.rawValue)
                facts.add(vi: "ghi chú", en: "note", note.map(cleanLine))
            case .answered(let answer):
                facts.add(vi: "trả lời", en: "answer", cleanLine("\(answer) (\(moment))"))
            }
        }
        facts.say()
        return .success
    }
}

/// A petition for programs.
struct PetitionEntry: Encodable {
    struct Step: Encodable {
        let state: Petition.State
        let office: String?
        let words: String?
        let contact: Person.ID?
        let by: String
        let at: Date

        init(_ step: Petition.Step) {
            (state, by, at) = (step.state, step.decider, step.at)
            switch step.kind {
            case .forwarded(let name, let note, let person): (office, words, contact) = (name, note, person)
            case .answered(let answer): (office, words, contact) = (nil, answer, nil)
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
