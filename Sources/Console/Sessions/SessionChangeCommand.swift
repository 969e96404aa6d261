import Composer
import Foundation
package import Ledger
package import Sessions

/// `session move`, `online`, `postpone`, `cancel` and `restore`: shows who will be told and who will not, asks, and
/// changes one session, or it and those of its series that follow it.
package struct SessionChangeCommand: LedgerCommand {
    package var id: Session.ID
    package var change: Session.Change
    /// It, and those of its series after it.
    package var andFollowing: Bool
    /// In the words people are told.
    package var reason: String?
    package var telling: Session.Telling
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(
        id: Session.ID, change: Session.Change, andFollowing: Bool = false, reason: String? = nil,
        telling: Session.Telling = .whatIsMaterial, isAgreed: Bool = false
    ) {
        (self.id, self.change, self.andFollowing, self.reason) = (id, change, andFollowing, reason)
        (self.telling, self.isAgreed) = (telling, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        try await check(ledger)
        let now = context.now
        let forecast = try await ledger.forecast(
            change, of: id, andFollowing: andFollowing, reason: reason, telling: telling, at: now)
        let proposal = ProposedChange(forecast, at: now)
        if !context.json { proposal.show(in: context) }
        if proposal.beginsInThePast {
            context.warn(context.text(vi: "Lưu ý: giờ bắt đầu mới đã qua.", en: "Note: the new start has passed."))
        }
        guard try isAgreed(to: forecast.clashes, in: context) else {
            context.say(vi: "Không thay đổi gì.", en: "Nothing was changed.")
            return .failure
        }
        let sessions =
            andFollowing
            ? try await ledger.makeOfFollowing(change, from: id, reason: reason, telling: telling, at: now)
            : [try await ledger.make(change, of: id, reason: reason, telling: telling, at: now)]
        if context.json {
            try context.say(json: proposal.entry(sessions, isOfFollowing: andFollowing))
        } else {
            for session in sessions { context.say(sentence(on: session, in: context)) }
        }
        return .success
    }

    private func check(_ ledger: LedgerDatabase) async throws {
        let session = try await ledger.require(id)
        guard !andFollowing || session.series != nil else {
            throw CommandFailure(
                .usage, vi: "Buổi \(id) không thuộc chuỗi định kỳ nào, nên không có buổi nào tiếp theo nó.",
                en: "\(id) belongs to no series, so none follows it.")
        }
        guard case .move(let move) = change else { return }
        guard move != Session.Move() || telling == .everything else {
            throw CommandFailure(
                .usage, vi: "Hãy nói điều gì thay đổi: --to, --minutes, --place, --host, --link hoặc --in-person.",
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
}
