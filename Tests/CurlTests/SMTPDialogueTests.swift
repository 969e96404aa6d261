import Curl
import Testing

@Suite struct `SMTP dialogue` {
    /// Lines with `>` went to the server, the others came.
    private func follow(_ lines: String...) -> SMTPDialogue {
        var dialogue = SMTPDialogue()
        for line in lines {
            if line.hasPrefix(">") { dialogue.sent(line.dropFirst()) } else { dialogue.received(line + "\r\n") }
        }
        return dialogue
    }

    @Test("the reply after the 354 decides, and QUIT's answer changes nothing")
    func final() {
        let accepted = follow(
            "220 hi", ">EHLO a", "250 hi", ">MAIL", "250 ok", ">DATA", "354 go", "250 2.0.0 taken", ">QUIT", "221 bye")
        #expect(accepted.finalReply == SMTPReply(code: 250, enhancedStatus: "2.0.0", text: "taken"))
        let refused = follow(">RCPT", "550 5.1.1 no", ">QUIT", "221 bye")
        #expect(refused.finalReply == nil)
        #expect(refused.refusal?.stage == .recipient)
        #expect(refused.refusal?.reply.code == 550)
    }

    @Test("half a reply is none")
    func half() {
        #expect(follow(">DATA", "354 go", "250-first").finalReply == nil)
        #expect(follow(">DATA", "354 go", "250-first", "250 last").finalReply?.text == "first last")
    }

    @Test("a refusal that was mended is none")
    func mended() {
        #expect(follow(">EHLO a", "502 what", ">HELO a", "250 hi").refusal == nil)
    }

    @Test("only the last EHLO counts, and its first line names no capability")
    func capabilities() {
        let dialogue = follow(
            ">EHLO a", "250-size.example.org", "250-AUTH PLAIN", "250 SIZE 0", ">STARTTLS", "220 go", ">EHLO a",
            "250-SMTPUTF8 hello", "250-auth login Plain", "250 SIZE 99")
        #expect(dialogue.capabilities?.smtpUTF8 == false)
        #expect(dialogue.capabilities?.authentication == ["LOGIN", "PLAIN"])
        #expect(dialogue.capabilities?.maximumSize == 99)
    }

    @Test("a SASL response that looks like a command is not one")
    func sasl() {
        let dialogue = follow(">AUTH LOGIN", "334 VXNlcm5hbWU6", ">QUIT", "535 5.7.8 no")
        #expect(dialogue.refusal?.stage == .authentication)
    }

    @Test("nonsense is passed over", arguments: ["", "2", "25", "abc def", "999 x", "１２３ x", "-50 x", "\u{0}\u{0}"])
    func nonsense(_ line: String) {
        #expect(follow(line).lastReply == nil)
    }

    @Test("a text without end is cut, and control characters are left out")
    func bounds() {
        var dialogue = SMTPDialogue()
        for _ in 0..<1000 { dialogue.received("550-\u{1B}[31m" + String(repeating: "x", count: 100)) }
        dialogue.received("550 end")
        let text = dialogue.refusal?.reply.text ?? ""
        #expect(text.utf8.count <= 2048)
        #expect(!text.contains("\u{1B}"))
    }
}
