import Composer
package import Foundation
package import Ledger
import Planner
package import Sessions

/// `programme start`: shows what a quiet programme would send and how a message looks, asks, and lets it send.
package struct ProgrammeStartCommand: LedgerCommand {
    /// Nil for the one that is quiet, if there is only one.
    package var id: Programme.ID?
    /// Nobody needs to be asked.
    package var isAgreed: Bool
    /// The operator's own.
    package var templates: URL?
    /// Where people reach the pages.
    package var publicURL: String?

    package init(
        id: Programme.ID? = nil, isAgreed: Bool = false, templates: URL? = nil, publicURL: String? = nil
    ) {
        (self.id, self.isAgreed, self.templates, self.publicURL) = (id, isAgreed, templates, publicURL)
    }

    /// How far the preview looks ahead.
    private static let days = 14

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let programme = try await quietProgramme(in: ledger)
        let rehearsal = try await rehearsal(of: programme, ledger, at: context.now)
        if !context.json {
            rehearsal.say(days: Self.days, in: context)
            try await saySample(rehearsal, ledger, in: context)
        }
        guard try isAgreed(to: programme, in: context) else {
            context.say(vi: "Chưa bắt đầu gửi gì.", en: "It stays quiet.")
            return .failure
        }
        try await ledger.start(programme, at: context.now)
        if context.json {
            try context.say(json: Entry(programme: programme, counts: rehearsal.counts, plan: rehearsal.entries))
        } else {
            context.say(
                vi: "Kế hoạch \(programme) đã bắt đầu gửi.", en: "The programme \(programme) has been started.")
        }
        return .success
    }

    private func quietProgramme(in ledger: LedgerDatabase) async throws -> Programme.ID {
        let quiet = try await ledger.quietProgrammes().sorted()
        guard let id else {
            if quiet.count == 1 { return quiet[0] }
            guard !quiet.isEmpty else { throw Self.nothingIsQuiet }
            let list = quiet.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure(
                .usage, vi: "Có nhiều kế hoạch chưa bắt đầu: \(list); hãy nói mã của một kế hoạch.",
                en: "Several programmes are quiet: \(list); name one of them.")
        }
        guard try await ledger.plan(of: id) != nil else { throw CommandFailure(unknown: "programme", id.rawValue) }
        guard quiet.contains(id) else {
            throw CommandFailure(
                vi: "Kế hoạch \(id) đã bắt đầu gửi từ trước.", en: "The programme \(id) was started before.")
        }
        return id
    }

    private static let nothingIsQuiet = CommandFailure(
        vi: "Không có kế hoạch nào đang chờ bắt đầu.", en: "No programme waits to be started.")

    private func rehearsal(
        of programme: Programme.ID, _ ledger: LedgerDatabase, at now: Date
    ) async throws -> StartRehearsal {
        var situations: [SessionSituation] = []
        for session in try await ledger.sessions(SessionFilter(programme: programme)) {
            guard var situation = try await ledger.situation(of: session.id)?.situation else { continue }
            situation.started = now
            situations.append(situation)
        }
        return StartRehearsal(situations, until: now.addingTimeInterval(Double(Self.days) * 86_400), at: now)
    }

    /// The first message, as it will look in the mailbox.
    private func saySample(
        _ rehearsal: StartRehearsal, _ ledger: LedgerDatabase, in context: CommandContext
    ) async throws {
        guard let notice = rehearsal.sample, let matter = try await ledger.matter(rehearsing: [notice]) else { return }
        let composer = try MessageComposer.rehearsing(templates: templates, pages: publicURL)
        let message = try composer.compose(matter, to: "", over: .webhook, at: context.now)
        context.say()
        context.head(vi: "Một thư mẫu, gửi \(message.recipientName)", en: "A sample, to \(message.recipientName)")
        context.say(message.subject)
        context.say()
        for line in message.text.split(separator: "\n", omittingEmptySubsequences: false) { context.say(String(line)) }
    }

    private func isAgreed(to programme: Programme.ID, in context: CommandContext) throws -> Bool {
        if isAgreed { return true }
        let answer =
            context.json ? nil : context.isAgreed(vi: "Bắt đầu gửi?", en: "Start it: may all this go out?")
        guard let answer else {
            throw CommandFailure(
                vi: "Không có ai để hỏi, nên chưa bắt đầu; thêm --yes để đồng ý trước.",
                en: "There is nobody to ask, so it was not started; add --yes to agree beforehand.")
        }
        return answer
    }

    private struct Entry: Encodable {
        let programme: Programme.ID
        let counts: [String: Int]
        let plan: [PlanEntry]
    }
}
