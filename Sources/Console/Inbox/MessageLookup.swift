import Ledger
import Sessions

extension LedgerDatabase {
    /// The incoming message with this id, or the only one whose id begins so. Throws `CommandFailure`.
    func requireMessage(_ id: IncomingMessage.ID) async throws -> IncomingDetail {
        if let detail = try await incoming(id) { return detail }
        let near = id.rawValue.isEmpty ? [] : try await incoming(beginning: id.rawValue, limit: 10)
        guard let one = near.first, let detail = try await incoming(one) else {
            throw CommandFailure(unknown: "message", id.rawValue)
        }
        guard near.count == 1 else { throw CommandFailure(tooShort: id.rawValue, of: near.count) }
        return detail
    }
}

extension CommandFailure {
    /// So many ids begin like the one that was given.
    init(tooShort id: String, of count: Int) {
        self.init(
            vi: "Có \(count) mã bắt đầu bằng \(id); hãy viết dài hơn.",
            en: "\(count) ids begin with \(id); write more of it.")
    }
}
