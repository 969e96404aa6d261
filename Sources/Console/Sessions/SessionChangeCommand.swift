import Composer
import Foundation
package import Ledger
import Planner
package import Sessions

/// `session move`, `postpone`, `cancel` and `restore`: shows who will be told and who will not, asks, and changes one session.
package struct SessionChangeCommand: LedgerCommand {
    package var id: Session.ID
    package var change: Session.Change
    /// In the words people are told.
    package var reason: String?
    package var telling: Session.Telling
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(
        id: Session.ID, change: Session.Change, reason: String? = nil, telling: Session.Telling = .whatIsMaterial,
        isAgreed: Bool = false
    ) {
        (self.id, self.change, self.reason) = (id, change, reason)
        (self.telling, self.isAgreed) = (telling, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        try await check(ledger)
        let now = context.now
        let forecast = try await ledger.forecast(change, of: id, reason: reason, telling: telling, at: now)
        let verdict = ChangeVerdict(of: forecast.situation, at: now)
        let details = forecast.situation.session.differences(from: forecast.before.details)
        if !context.json {
            VerdictListing(verdict: verdict, details: details).say(in: context)
            if !forecast.clashes.isEmpty { ClashListing(forecast.clashes).say(in: context) }
        }
        if case .move = change, let start = forecast.situation.session.startInstant, start <= now {
            context.warn(context.text(vi: "Lưu ý: giờ bắt đầu mới đã qua.", en: "Note: the new start has passed."))
        }
        guard try isAgreed(to: forecast.clashes, in: context) else {
            context.say(vi: "Không thay đổi gì.", en: "Nothing was changed.")
            return .failure
        }
        let session = try await ledger.make(change, of: id, reason: reason, telling: telling, at: now)
        if context.json {
            try context.say(json: Entry(session, details, verdict, forecast.clashes))
        } else {
            context.say(sentence(on: session, in: context))
        }
        return .success
    }

    private func check(_ ledger: LedgerDatabase) async throws {
        _ = try await ledger.require(id)
        guard case .move(let move) = change else { return }
        guard move != Session.Move() || telling == .everything else {
            throw CommandFailure(
                .usage, vi: "Hãy nói điều gì thay đổi: --to, --minutes, --place, --host --link hoặc --in-person.",
                en: "Say what changes: --to, --minutes, --place, --host, --link or --in-person.")
        }
        if case .online(let link) = move.venue { try Self.check(link) }
        guard let host = move.host else { return }
        let known = try await ledger.organisations().map(\.id)
        guard !known.contains(host) else { return }
        let list = known.map(\.rawValue).sorted().joined(separator: ", ")
        throw CommandFailure(
            vi: "Không có đơn vị nào mã \(host); hiện có: \(list).",
            en: "There is no organisation \(host); there are: \(list).")
    }

    private static func check(_ link: String) throws {
        guard webAddress(link) == link else {
            throw CommandFailure(
                .usage,
                vi: "\(cleanLine(link)) không phải là địa chỉ web; đường dẫn bắt đầu bằng https:// hoặc http://.",
                en: "\(cleanLine(link)) is no web address; a link begins with https:// or http://.")
        }
    }

    private func isAgreed(to clashes: [Clash], in context: CommandContext) throws -> Bool {
        if isAgreed { return true }
        let question =
            clashes.isEmpty
            ? Words(vi: "Làm như vậy?", en: "Do this?") : Words(vi: "Vẫn làm như vậy?", en: "Do this all the same?")
        let answer = context.json ? nil : context.isAgreed(vi: question.vietnamese, en: question.english)
        guard let answer else {
            throw CommandFailure(
                vi: "Không có ai để hỏi, nên chưa thay đổi gì; thêm --yes để đồng ý trước.",
                en: "There is nobody to ask, so nothing was changed; add --yes to agree beforehand.")
        }
        return answer
    }

    private func sentence(on session: Session, in context: CommandContext) -> String {
        let start = Moments(context).start(session)
        return switch change {
        case .move(let move) where move.venue != nil && session.onlineLink != nil:
            context.text(
                vi: "\(session.id) (\(start)) nay họp trực tuyến tại \(session.onlineLink ?? "").",
                en: "\(session.id) (\(start)) is now held on line at \(session.onlineLink ?? "").")
        case .move:
            context.text(vi: "\(session.id) nay là: \(start).", en: "\(session.id) is now: \(start).")
        case .cancel: context.text(vi: "Đã huỷ \(session.id) (\(start)).", en: "Cancelled \(session.id) (\(start)).")
        case .postpone:
            context.text(
                vi: "Đã tạm hoãn \(session.id) (trước đây \(start)); `convoke session move` cho nó ngày mới.",
                en: "Postponed \(session.id) (it was to be \(start)); `convoke session move` gives it a new date.")
        case .restore:
            context.text(vi: "Đã khôi phục \(session.id) (\(start)).", en: "Restored \(session.id) (\(start)).")
        }
    }

    private struct Entry: Encodable {
        let session: Session
        let changes: [Session.Detail]
        let told: [Person.ID]
        let untold: [Untold]
        let clashes: [Clash]

        struct Untold: Encodable {
            let person: Person.ID
            let why: ChangeVerdict.Why
        }

        init(_ session: Session, _ changes: [Session.Detail], _ verdict: ChangeVerdict, _ clashes: [Clash]) {
            (self.session, self.changes, self.clashes) = (session, changes, clashes)
            told = verdict.told.map(\.person.id)
            untold = verdict.untold.map { Untold(person: $0.person.id, why: $0.why) }
        }
    }
}
