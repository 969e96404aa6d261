import Foundation
import Ledger
import Sessions

/// One message as it would have arrived, the box to answer it, and what became of each answer.
extension Site {
    func message(_ request: PageRequest, _ demo: DemoControls) async throws -> PageResponse {
        let message = try await sandboxMessage(request.query["m"])
        return try await show(message, request, demo)
    }

    func reply(_ request: PageRequest, _ demo: DemoControls) async throws -> PageResponse {
        let form = request.form
        let message = try await sandboxMessage(form["m"])
        let words = form["words"]?.replacing("\r\n", with: "\n") ?? ""
        let isEmpty = words.allSatisfy { $0.isWhitespace }
        let isLong = words.utf8.count > 32 << 10
        guard !isEmpty, !isLong, let incoming = try await demo.reply(message.id, words) else {
            let fault: PageWord = isEmpty ? .replyEmpty : isLong ? .commentTooLong : .replyRefused
            return try await show(message, request, demo, fault: PageWords(request.language())[fault])
        }
        return .seeOther("\(mailPath(message.id))&r=\(queryEscaped(incoming.rawValue))#replies")
    }

    /// The HTML part alone, for a frame: an origin of its own, no scripts, no forms, nothing fetched. Links open beside
    /// it.
    func messageHTML(_ request: PageRequest, _ demo: DemoControls) async throws -> PageResponse {
        let message = try await sandboxMessage(request.query["m"])
        let html = demo.parts(message.raw).html
        let base = "<base target=\"_blank\">"
        let head = html.range(of: "<head>", options: .caseInsensitive)
        var page = PageResponse.html(
            head.map { html.replacingCharacters(in: $0, with: "<head>\(base)") } ?? base + html)
        page.framing = .foreignHTML
        return page
    }

    private func sandboxMessage(_ id: String?) async throws -> SandboxMessage {
        guard let id, let message = try await ledger.sandboxMessage(SandboxMessage.ID(id)) else {
            throw PageRefusal.notFound
        }
        return message
    }

    private func show(
        _ message: SandboxMessage, _ request: PageRequest, _ demo: DemoControls, fault: String? = nil
    ) async throws -> PageResponse {
        let language = request.language()
        let words = PageWords(language)
        let parts = demo.parts(message.raw)
        let view = MessageView(request.query["view"], of: parts)
        let person = try await ledger.person(message.person)
        let answers = try await answers(to: message, also: request.query["r"])
        let values: PageValues = [
            "subject": .text(parts.subject), "from": .text(parts.from), "to": .text(parts.to),
            "date": .text(words.instant(message.arrived, zone: demo.zone)), "person": .text(person?.name),
            "mailbox": .text("/people?p=\(queryEscaped(message.person.rawValue))"),
            "message": .text(message.id.rawValue), "fault": .text(fault),
            "draft": .text(fault == nil ? nil : request.form["words"]),
            "replyLead": .text(words[.replyLead, ["name": person?.name ?? ""]]),
            "tabs": .list(
                MessageView.allCases.filter { $0.exists(in: parts) }.map { other in
                    [
                        "label": .text(words[other.word]), "isCurrent": .flag(other == view),
                        "address": .text("\(mailPath(message.id))&view=\(other.rawValue)"),
                    ]
                }),
            "frame": .text(view == .html ? "/mail/html?m=\(queryEscaped(message.id.rawValue))" : nil),
            "source": view.source(of: message, parts),
            "answers": .list(try await answers.asyncMap { try await outcome(of: $0, message, words) }),
            "hasAnswers": .flag(!answers.isEmpty),
        ]
        let isPending = answers.contains { !$0.message.state.isEnd }
        return try await demoLayout(
            title: parts.subject, content: templates.render("message", values, in: language), request, demo,
            status: fault == nil ? 200 : 422, reload: isPending ? 1 : nil)
    }

    /// Latest first. One that was just handed in is known by `id` before anybody knows what it answers.
    private func answers(to message: SandboxMessage, also id: String?) async throws -> [IncomingDetail] {
        try await ledger.incoming(limit: 500).filter {
            $0.delivery == message.delivery || $0.message.id.rawValue == id
        }
    }

    private func outcome(
        of answer: IncomingDetail, _ message: SandboxMessage, _ words: PageWords
    ) async throws -> PageValues {
        let receipt = try await ledger.deliveries(DeliveryFilter(person: message.person, limit: 500)).first { line in
            line.notices.contains { $0.key.subject == .incoming(answer.message.id) }
        }
        let arrived = try await ledger.sandboxMessages(of: message.person).first {
            $0.delivery == receipt?.delivery.id
        }
        return [
            "state": .text(words.state(answer.message.state)), "kind": .text(answer.message.state.rawValue),
            "text": .text(answer.text), "reading": .text(answer.reading.map { words.reading($0) }),
            "rule": .text(answer.reading?.rule[words.language]),
            "explanation": .text(answer.explanation[words.language]),
            "receipt": .text(arrived.map { mailPath($0.id) }),
            "receiptState": .text(arrived == nil ? receipt.map { words.delivery($0.delivery.state) } : nil),
        ]
    }
}

extension Sequence {
    /// One after another, in order.
    fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async throws -> [T] {
        var mapped: [T] = []
        for element in self { mapped.append(try await transform(element)) }
        return mapped
    }
}
