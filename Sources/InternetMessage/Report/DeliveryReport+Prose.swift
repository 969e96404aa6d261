// Bounces that are written for people. A recipient is believed only where the prose presents it as one: in
// X-Failed-Recipients, or as an address that leads a line in the part before the returned message. Addresses inside
// the returned message belong to whoever wrote it and are never taken.

extension DeliveryReport {
    /// Lines of such a text that are looked at, and characters of a line.
    private static let lineLimit = 400
    private static let lineWidth = 1_000

    static func prose(_ mail: MailMessage) -> DeliveryReport? {
        guard mail.automatic()?.kind == .bounce else { return nil }
        let body = mail.body().lines.prefix(lineLimit).map { String($0.text.unicodeScalars.prefix(lineWidth)) }
        let cut = body.firstIndex(where: beginsReturnedMessage) ?? body.endIndex
        let explanation = Array(body[..<cut])
        let delays = isDelay([mail.subject] + explanation)
        let named = mail.header.all("X-Failed-Recipients").flatMap { AddressList.parse($0.body).mailboxes }
        var recipients = described(explanation, delays: delays)
        for mailbox in named where !recipients.contains(where: { $0.address.lowercased() == mailbox.comparable }) {
            let status = status(in: explanation)
            recipients.append(
                Recipient(
                    address: mailbox.address, action: action(status: status, delays: delays), status: status,
                    diagnostic: diagnostic(in: explanation)))
        }
        guard !recipients.isEmpty else { return nil }
        let returned = cut < body.endIndex ? returnedHeader(body[cut...].dropFirst()) : nil
        return DeliveryReport(
            isStandard: false, recipients: Array(recipients.prefix(recipientLimit)),
            originalHeader: originalHeader(in: mail.entity.all()) ?? returned)
    }

    /// The lines at which servers say that the old message follows (Exim, qmail, Exchange, Zimbra …).
    private static func beginsReturnedMessage(_ line: String) -> Bool {
        let text = line.lowercased()
        return text.hasPrefix("---") && (text.contains("copy of the message") || text.contains("original message"))
            || text.hasPrefix("--- below this line is a copy") || text.hasPrefix("------ this is a copy")
            || text.hasPrefix("original message headers") || text.hasPrefix("----- original")
            || text.hasPrefix("received: from ")
    }

    private static func returnedHeader(_ lines: ArraySlice<String>) -> MessageHeader? {
        let text = lines.drop { $0.utf8.allSatisfy(\.isWhitespace) }.joined(separator: "\r\n") + "\r\n"
        let header = MessageHeader.parse(Array(text.utf8)[...]).header
        return header.fields.isEmpty ? nil : header
    }

    /// Recipients that lead a line, each with the lines up to the next one as its explanation.
    private static func described(_ lines: [String], delays: Bool) -> [Recipient] {
        let starts = lines.indices.compactMap { index in leadingAddress(lines[index]).map { (index, $0) } }
        var recipients: [Recipient] = []
        for (place, (index, address)) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1].0 : lines.count
            let explanation = Array(lines[index..<min(end, index + 30)])
            let status = status(in: explanation)
            guard status != nil || delays || isFailure(explanation),
                !recipients.contains(where: { $0.address.lowercased() == address.lowercased() })
            else { continue }
            recipients.append(
                Recipient(
                    address: address, action: action(status: status, delays: delays), status: status,
                    diagnostic: diagnostic(in: explanation)))
        }
        return recipients
    }

    /// `<lan@example.org>:`, `  lan@example.org` or `lan@example.org: …` at the beginning of a line.
    private static func leadingAddress(_ line: String) -> String? {
        guard let word = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).first else { return nil }
        var address = word.drop { $0 == "<" || $0 == "(" || $0 == "'" || $0 == "\"" }
        while let last = address.last, ">:;,.)'\"".contains(last) { address.removeLast() }
        guard HeaderWriter.isWritable(String(address)), address.contains("."), !address.contains(":") else {
            return nil
        }
        return String(address)
    }

    /// The enhanced code, else the class of an SMTP reply code at the beginning of a sentence of the server.
    private static func status(in lines: [String]) -> EnhancedStatus? {
        for line in lines {
            if let status = EnhancedStatus.first(in: line) { return status }
        }
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.utf8.count == 3 {
                if let code = Int(word), (400...599).contains(code) { return smtpStatus(code) }
            }
        }
        return nil
    }

    private static func smtpStatus(_ code: Int) -> EnhancedStatus? {
        switch code {
        case 550, 551, 553: EnhancedStatus(5, 1, 1)
        case 552: EnhancedStatus(5, 2, 2)
        case 452: EnhancedStatus(4, 2, 2)
        default: EnhancedStatus(code / 100, 0, 0)
        }
    }

    /// A status of the fifth class is a failure whatever else the text says.
    private static func action(status: EnhancedStatus?, delays: Bool) -> Action {
        switch status?.statusClass {
        case 5: .failed
        case 4: delays ? .delayed : .failed
        case 2: .delivered
        default: delays ? .delayed : .failed
        }
    }

    /// Whether the server goes on trying.
    private static func isDelay(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ").lowercased()
        let phrases = [
            "attempts will continue", "will continue to be made", "will be retried", "will keep trying",
            "message delayed",
            "has been delayed", "not yet been delivered", "this is a warning message only", "still being retried",
        ]
        return phrases.contains { text.contains($0) }
    }

    private static func isFailure(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ").lowercased()
        let phrases = [
            "user unknown", "no such user", "does not exist", "unknown user", "mailbox full", "over quota",
            "quota exceeded",
            "could not be delivered", "couldn't be delivered", "undeliverable", "recipient rejected", "not found",
            "mailbox unavailable", "account is disabled", "host unknown", "unrouteable address", "no mailbox here",
            "address rejected", "delivery failed", "không tồn tại", "không gửi được",
        ]
        return phrases.contains { text.contains($0) }
    }

    /// The line in which the server speaks.
    private static func diagnostic(in lines: [String]) -> String? {
        let line = lines.first { EnhancedStatus.first(in: $0) != nil } ?? lines.first { isFailure([$0]) }
        return line?.trimmed
    }
}
