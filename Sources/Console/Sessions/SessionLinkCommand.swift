import Composer
package import Ledger
package import Sessions

/// `session link add`, `remove` and `list`: the texts and recordings that belong to a session. Nobody is told because of
/// them; whatever is said about the session from then on bears them.
package struct SessionLinkCommand: LedgerCommand {
    package enum Action: Hashable, Sendable {
        case add(SessionDocument)
        /// The one at this address.
        case remove(String)
        case list
    }

    package var id: Session.ID
    package var action: Action

    package init(id: Session.ID, action: Action) { (self.id, self.action) = (id, action) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        var session = try await ledger.require(id)
        switch action {
        case .add(let document):
            try check(document)
            session = try await ledger.attach(document, to: id, at: context.now)
        case .remove(let url): session = try await ledger.detach(url: url, from: id, at: context.now)
        case .list: break
        }
        if context.json {
            try context.say(json: session.documents)
        } else if session.documents.isEmpty {
            context.say(vi: "\(id) không có đường dẫn nào.", en: "\(id) has no links.")
        } else {
            context.say(Self.table(of: session.documents, in: context))
        }
        return .success
    }

    private func check(_ document: SessionDocument) throws {
        guard webAddress(document.url) == document.url, document.url.utf8.count <= Self.longest else {
            throw CommandFailure(
                .usage,
                vi:
                    "\(cleanLine(document.url)) không phải là địa chỉ web; đường dẫn bắt đầu bằng https:// hoặc http://, "
                    + "dài nhất \(Self.longest) ký tự.",
                en: "\(cleanLine(document.url)) is no web address; a link begins with https:// or http:// and has "
                    + "\(Self.longest) characters at most.")
        }
        let title = cleanLine(document.title)
        guard !title.isEmpty, title == document.title, title.count <= 200 else {
            throw CommandFailure(
                .usage, vi: "--title là một dòng, dài nhất 200 ký tự.",
                en: "--title is one line of 200 characters at most.")
        }
    }

    private static let longest = 2_000

    private static func table(of documents: [SessionDocument], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "loại", en: "kind")), .init(context.text(vi: "tên", en: "title"), shrinks: true),
            .init(context.text(vi: "đường dẫn", en: "link")),
        ])
        for document in documents {
            table.add([.init(context.text(document.kind.name)), .init(document.title), .init(document.url)])
        }
        return table
    }
}

extension SessionDocument.Kind {
    var name: Words {
        switch self {
        case .document: Words(vi: "tài liệu", en: "document")
        case .recording: Words(vi: "bản ghi", en: "recording")
        }
    }
}
