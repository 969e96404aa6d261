import Composer
package import Ledger
package import Sessions

/// `programme show`: the paper as it was imported, and the sessions as they are now.
package struct ProgrammeShowCommand: LedgerCommand {
    package var id: Programme.ID

    package init(id: Programme.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let plan = try await ledger.plan(of: id) else {
            throw CommandFailure(unknown: "programme", id.rawValue)
        }
        let sessions = try await ledger.sessions(SessionFilter(programme: id))
        let isQuiet = try await ledger.quietProgrammes().contains(id)
        if context.json {
            try context.say(
                json: Entry(
                    programme: plan.programme, series: plan.series, settlements: plan.settlements, sessions: sessions,
                    isQuiet: isQuiet))
            return .success
        }
        say(plan, isQuiet: isQuiet, in: context)
        SeriesListing(plan.series, sessions.map { ($0.series, $0.start) }).say(in: context)
        SettlementListing(settlements: plan.settlements).say(in: context)
        context.say()
        context.say(SessionListing(sessions).table(in: context))
        return .success
    }

    private func say(_ plan: ProgrammePlan, isQuiet: Bool, in context: CommandContext) {
        let programme = plan.programme
        context.say(context.palette.apply(.title, to: cleanLine(programme.title)))
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", programme.id.rawValue)
        facts.add(vi: "số", en: "number", programme.number)
        facts.add(vi: "ban hành", en: "issued", programme.issued.flatMap(issuance))
        facts.add(vi: "giai đoạn", en: "period", "\(programme.from) – \(programme.until)")
        facts.add(vi: "nhóm", en: "groups", plan.groups.map(\.name).joined(separator: ", "))
        facts.add(vi: "thành viên", en: "members", members(of: plan))
        if isQuiet {
            facts.add(
                vi: "gửi thư", en: "sending",
                context.text(
                    vi: "chưa bắt đầu; xem `convoke programme start \(programme.id)`",
                    en: "not started; see `convoke programme start \(programme.id)`"))
        }
        facts.say()
        section(context.text(vi: "Căn cứ", en: "Legal basis"), programme.legalBasis, in: context)
        for part in programme.sections { section(part.title, part.items, in: context) }
    }

    private func members(of plan: ProgrammePlan) -> String {
        "\(plan.members.count { $0.group == plan.programme.group })"
    }

    private func issuance(_ issued: Programme.Issuance) -> String? {
        let parts = [issued.place, issued.date?.description, issued.office].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func section(_ title: String, _ items: [String], in context: CommandContext) {
        guard !items.isEmpty else { return }
        context.say()
        context.say(context.palette.apply(.title, to: cleanLine(title)))
        for item in items { context.say("- \(cleanLine(item))") }
    }

    private struct Entry: Encodable {
        let programme: Programme
        let series: [Series]
        let settlements: [Settlement]
        let sessions: [Session]
        let isQuiet: Bool
    }
}
