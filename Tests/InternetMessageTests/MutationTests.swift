import InternetMessage
import Testing

/// A small generator of repeatable chance (SplitMix64).
struct RepeatableChance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Law 9: one bad message never harms the next")
struct MutationTests {
    private static let splices = [
        "\r\n", "\n", "\r", "\r\n\r\n", "--", "=", "=?", "?=", "=?utf-8?B?", "<", ">", "\"", "(", ";", ":", ",", "\0",
        "--000000000000abcdef",
        "Content-Type: multipart/mixed; boundary=", "Content-Transfer-Encoding: base64\r\n", "\u{FEFF}", "<blockquote>",
        "<!--", "&#", "charset=utf-7", "*0*=", "''%",
    ].map { Array($0.utf8) }

    /// One change: an octet, a hole, a doubled stretch, a splice or a cut.
    private static func mutate(_ bytes: inout [UInt8], _ chance: inout RepeatableChance) {
        guard !bytes.isEmpty else { return bytes = splices.randomElement(using: &chance) ?? [] }
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        let end = min(bytes.count, place + Int.random(in: 1...60, using: &chance))
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 3: bytes.insert(contentsOf: splices.randomElement(using: &chance) ?? [], at: place)
        case 4: bytes.swapAt(place, end - 1)
        default: if Int.random(in: 0..<4, using: &chance) == 0 { bytes.removeSubrange(place...) }
        }
    }

    /// Everything that can be asked of a message.
    private static func readAll(_ bytes: [UInt8]) -> Int {
        let mail = MailMessage(parsing: bytes)
        let texts = [mail.plainBody, mail.htmlBody(watching: ["cut"]), mail.body()].compactMap(\.self)
        let report = DeliveryReport(mail)
        let sizes = mail.entity.all(includingMessages: true).reduce(0) { $0 + $1.decodedCount }
        return texts.reduce(0) { $0 + $1.string.utf8.count } + mail.recipients.count + mail.answeredMessages.count
            + (mail.automatic() == nil ? 0 : 1) + (report?.recipients.count ?? 0) + mail.authenticationResults.count
            + sizes
            + (FeedbackReport(mail)?.recipients.count ?? 0) + (mail.listUnsubscribe?.uris.count ?? 0)
    }

    @Test("a thousand damaged messages are read, and give no more than they hold")
    func thousand() throws {
        let fixtures = try FixtureFolder.messages.map { try FixtureFolder.bytes($0) }
        #expect(fixtures.count >= 10)
        var chance = RepeatableChance(state: 5322)
        for round in 0..<1_000 {
            var bytes = fixtures[round % fixtures.count]
            for _ in 0..<Int.random(in: 1...20, using: &chance) { Self.mutate(&bytes, &chance) }
            // What is read of a message grows with it and not faster: body, HTML and every level of messages inside.
            #expect(Self.readAll(bytes) <= bytes.count * 60 + 4_000)
        }
    }
}
