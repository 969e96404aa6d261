// A bounce that is written for people. No two servers write alike, so nothing here knows a server: what they have in
// common is told by the tables of `BounceWords` and `FailureWords`.
//
//   1. The notice ends where the old message begins. Whatever stands there was written by its author, and an address
//      in it is never a recipient that failed.
//   2. A recipient is an address that leads a line under a heading ("The following addresses had …") or whose block
//      tells of a failure; or one that stands behind a label ("Recipient: …").
//   3. Only where there is none of these: one that a sentence about a failure names, or the SMTP dialogue.
//   4. Only where no address is told at all: the one recipient of the returned message.
//   5. What became of each is told nearest to it: in its block, in other lines with its address, in the whole notice.

/// The lines of a bounce before the returned message, and what they say as a whole.
struct BounceNotice {
    /// Lines of such a text that are looked at, and characters of a line.
    private static let lineLimit = 400
    private static let lineWidth = 1_000

    /// The lines of the notice.
    let lines: [String]
    /// The same as octets, in which the places of addresses are told.
    let octets: [[UInt8]]
    /// The same, made ready for `PhraseSet`.
    let texts: [PhraseText]
    /// The addresses of each line, and the lines of each address in small letters.
    let addresses: [[AddressScan.Found]]
    let linesOfAddress: [String: [Int]]
    /// The header of the returned message where it stands in the text.
    let returnedHeader: MessageHeader?
    /// The server goes on trying.
    let isDelay: Bool
    /// It arrived, or was handed on.
    let success: DeliveryReport.Action?
    /// Addresses that are never recipients: whom the notice is for, and who writes it.
    let strangers: Set<String>
    /// The domain of the server that writes.
    let reporter: String?

    init(_ mail: MailMessage) {
        let body = mail.body().lines.prefix(Self.lineLimit).map {
            String($0.text.unicodeScalars.prefix(Self.lineWidth))
        }
        let bodyTexts = body.map { PhraseText($0) }
        let cut = Self.returnedMessage(body, bodyTexts) ?? body.endIndex
        lines = Array(body[..<cut])
        octets = lines.map { Array($0.utf8) }
        texts = Array(bodyTexts[..<cut])
        addresses = lines.map { AddressScan.all(in: $0) }
        var linesOfAddress: [String: [Int]] = [:]
        for (index, found) in addresses.enumerated() {
            for address in Set(found.map { $0.address.lowercased() }) {
                linesOfAddress[address, default: []].append(index)
            }
        }
        self.linesOfAddress = linesOfAddress
        returnedHeader = cut < body.endIndex ? Self.header(body[cut...]) : nil
        let whole = PhraseText(([mail.subject] + lines).joined(separator: " "), limit: 40_000)
        isDelay = BounceWords.delays.occurs(in: whole)
        success = BounceWords.successes.first(in: whole)?.value
        let people = mail.from + mail.to + mail.cc + mail.replyTo + [mail.sender].compactMap { $0 }
        strangers = Set(people.flatMap { [$0.comparable, OwnIdentity.plain($0.address)] })
        reporter = mail.from.first?.domain.map { $0.lowercased() }
    }

    // MARK: - The returned message

    private static func returnedMessage(_ lines: [String], _ texts: [PhraseText]) -> Int? {
        lines.indices.first { index in
            beginsReturnedMessage(lines[index]) || isHeader(lines, index)
        }
    }

    /// The lines at which servers say that the old message follows (Exim, qmail, Exchange, Zimbra …).
    private static func beginsReturnedMessage(_ line: String) -> Bool {
        let bare = line.drop { !$0.isLetter && !$0.isNumber }
        guard !bare.isEmpty else { return false }
        let text = PhraseText(String(bare.prefix(120)))
        return BounceWords.returned.opening(text) != nil && BounceWords.notReturned.opening(text) == nil
    }

    /// Fields at the beginning of the line that only a message has, or three usual ones in a row.
    private static func isHeader(_ lines: [String], _ index: Int) -> Bool {
        let line = lines[index].asciiLowercased
        if line.hasPrefix("received: from ") || line.hasPrefix("received: by ") || line.hasPrefix("return-path: ") {
            return true
        }
        let known = ["from:", "to:", "subject:", "date:", "message-id:", "mime-version:", "content-type:"]
        guard line.hasPrefix("from:") || line.hasPrefix("message-id:") || line.hasPrefix("date:") else { return false }
        let fields = lines[index...].prefix(3).count { line in
            let line = line.asciiLowercased
            return known.contains { line.hasPrefix($0) }
        }
        return fields == 3
    }

    private static func header(_ lines: ArraySlice<String>) -> MessageHeader? {
        let fields = isHeader(Array(lines.prefix(3)), 0) ? lines : lines.dropFirst()
        let text = fields.drop { $0.utf8.allSatisfy { $0.isWhitespace || $0 == .hyphen || $0 == .equals } }
            .joined(separator: "\r\n")
        let header = MessageHeader.parse(Array((text + "\r\n").utf8)[...]).header
        return header.fields.isEmpty ? nil : header
    }
}
