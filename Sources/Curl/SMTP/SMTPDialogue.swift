// libcurl's result code alone does not say what a server answered: a refused MAIL, RCPT and DATA all look the same, its
// own QUIT adds a 221 after a refusal, and a reply comes line by line. So both sides of the dialogue are followed here:
// commands as libcurl sends them, reply lines as they arrive. The last complete reply belongs to the command before it;
// after the 354 the next reply is that to the final dot and decides the message; what follows QUIT decides nothing.

/// Both sides of an SMTP dialogue, line by line. A pure value; it keeps no command and so no credential.
package struct SMTPDialogue: Sendable {
    private static let maximumTextBytes = 2048

    /// The command that the next reply answers.
    package private(set) var stage = SMTPStage.connect
    /// The last complete reply before QUIT and what it answered.
    package private(set) var lastReply: (reply: SMTPReply, stage: SMTPStage)?
    /// The reply to the final dot.
    package private(set) var finalReply: SMTPReply?
    /// What the last EHLO offered; `nil` before one was answered.
    package private(set) var capabilities: SMTPCapabilities?

    private var offered = SMTPCapabilities()
    private var expectsContinuation = false
    private var text = ""

    package init() {}

    /// A transfer on a connection that was opened before begins with what was learned then.
    package init(capabilities: SMTPCapabilities?) {
        self.capabilities = capabilities
    }

    /// The last reply, when it says no and nothing went well after it.
    package var refusal: (reply: SMTPReply, stage: SMTPStage)? {
        lastReply.flatMap { $0.reply.code >= 400 ? $0 : nil }
    }

    /// A line that went to the server.
    package mutating func sent(_ line: some StringProtocol) {
        if expectsContinuation {
            // A SASL response, which may look like anything.
            expectsContinuation = false
            return
        }
        let verb = line.prefix { $0.isASCII && $0.isLetter }.uppercased()
        guard let next = Self.stages[verb] else { return }
        stage = next
        text = ""
        if next == .hello { offered = SMTPCapabilities() }
    }

    private static let stages: [String: SMTPStage] = [
        "EHLO": .hello, "HELO": .hello, "STARTTLS": .tls, "AUTH": .authentication, "NOOP": .noop, "MAIL": .mail,
        "RCPT": .recipient, "DATA": .data, "QUIT": .quit,
    ]

    /// A line that came from the server, with or without its line end.
    package mutating func received(_ line: some StringProtocol) {
        let digits = line.prefix(3)
        guard digits.count == 3, let code = Int(digits), (200...599).contains(code) else { return }
        let rest = line.dropFirst(3)
        let isLast = rest.first != "-"
        let words = Substring(rest.dropFirst(isLast && rest.first != " " ? 0 : 1)).printable
        if stage == .hello { learn(words) }
        if text.utf8.count + words.utf8.count <= Self.maximumTextBytes {
            text += (text.isEmpty ? "" : "\n") + words
        }
        if isLast { complete(code) }
    }

    /// Every line after the first of a reply to EHLO names one capability.
    private mutating func learn(_ words: String) {
        if !text.isEmpty { offered.add(words[...]) }
    }

    private mutating func complete(_ code: Int) {
        defer { text = "" }
        guard stage != .quit else { return }
        let reply = SMTPReply(code: code, joining: text)
        lastReply = (reply, stage)
        expectsContinuation = code == 334
        switch (stage, code) {
        case (.hello, 200...299): capabilities = offered
        case (.data, 354): stage = .message
        case (.message, _): finalReply = finalReply ?? reply
        default: break
        }
    }
}

extension SMTPReply {
    /// The status at the head of each line is taken off (RFC 2034 section 4).
    init(code: Int, joining text: String) {
        let lines = text.split(separator: "\n")
        let status = lines.first.flatMap { Self.enhancedStatus(at: $0) }
        let bare = lines.map { line in
            Self.enhancedStatus(at: line).map { line.dropFirst($0.count).drop { $0 == " " } } ?? line
        }
        self.init(code: code, enhancedStatus: status, text: bare.filter { !$0.isEmpty }.joined(separator: " "))
    }

    private static func enhancedStatus(at line: Substring) -> String? {
        let word = line.prefix { $0 != " " }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIIDigit) }
        guard parts.count == 3, isNumeric, let kind = parts.first, ["2", "4", "5"].contains(kind) else { return nil }
        return String(word)
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension Substring {
    /// Without line ends and control characters, so that a reply can stand in a log.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}
