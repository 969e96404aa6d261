import Foundation
import Ledger
import Sessions

extension Site {
    /// Everybody's mailboxes, or the one that `p` names.
    func mailboxes(_ request: PageRequest, _ demo: DemoControls) async throws -> PageResponse {
        let language = request.language()
        let words = PageWords(language)
        guard let name = request.query["p"] else {
            let boxes = try await ledger.sandboxMailboxes().map { box -> PageValues in
                [
                    "name": .text(box.person.name),
                    "address": .text("/people?p=\(queryEscaped(box.person.id.rawValue))"),
                    "count": .text(words[.messageCount, ["count": "\(box.messages)"]]),
                    "latest": .text(words.instant(box.latest, zone: demo.zone)),
                ]
            }
            let values: PageValues = ["boxes": .list(boxes), "isEmpty": .flag(boxes.isEmpty)]
            return try await demoLayout(
                title: words[.mailboxesTitle], content: templates.render("mailboxes", values, in: language), request,
                demo)
        }
        guard let person = try await ledger.person(Person.ID(name)) else { throw PageRefusal.notFound }
        let messages = try await ledger.sandboxMessages(of: person.id)
        let lines = messages.map { message -> PageValues in
            let parts = demo.parts(message.raw)
            return [
                "subject": .text(parts.subject), "from": .text(parts.from), "address": .text(mailPath(message.id)),
                "arrived": .text(words.instant(message.arrived, zone: demo.zone)),
                "answers": .text(message.answers > 0 ? words[.replyCount, ["count": "\(message.answers)"]] : nil),
                "hasCalendar": .flag(!parts.calendar.isEmpty),
            ]
        }
        let values: PageValues = [
            "name": .text(person.name), "lines": .list(lines), "isEmpty": .flag(lines.isEmpty),
            "count": .text(words[.messageCount, ["count": "\(lines.count)"]]),
        ]
        return try await demoLayout(
            title: person.name, content: templates.render("mailbox", values, in: language), request, demo)
    }

    func mailPath(_ id: SandboxMessage.ID) -> String { "/mail?m=\(queryEscaped(id.rawValue))" }
}
