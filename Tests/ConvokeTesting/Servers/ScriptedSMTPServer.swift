package import Foundation
import Synchronization

/// An SMTP server inside the test that records everything and answers what it is told, at each stage and attempt.
package final class ScriptedSMTPServer: Sendable {
    package enum Stage: String, Sendable {
        case connect
        case hello
        case startTLS
        case authentication
        case noop
        case mail
        case recipient
        case data
        /// The bytes of a message are about to be read.
        case content
        /// The final dot was read.
        case message
        case reset
        case quit
    }

    /// What a script is asked about. All numbers count from 0.
    package struct Event: Sendable {
        package let stage: Stage
        package let connection: Int
        /// How many times this stage was reached before, over all connections.
        package let attempt: Int
        /// The command as it came; empty at `connect`, `content` and `message`.
        package let line: String
    }

    package enum Answer: Sendable {
        /// One line or several, without the last CR LF; the last must be the last of the reply.
        case reply(String)
        /// These bytes and nothing after them, the connection stays open and silent.
        case raw(String)
        /// A reply, and the connection is closed.
        case replyAndClose(String)
        case close
        /// No answer; the connection stays open until the client closes it.
        case silent
        /// Nothing is read and nothing answered until `release`; then as without a script.
        case pause
    }

    package struct Message: Sendable, Equatable {
        package let connection: Int
        /// As in MAIL, with its parameters.
        package let sender: String
        package let recipients: [String]
        /// As it came before dots were taken off; the final dot is not part of it.
        package let wire: Data
        /// With dots taken off.
        package let content: Data
    }

    private struct State {
        var dialogues: [[String]] = []
        var attempts: [Stage: Int] = [:]
        var messages: [Message] = []
        var unfinished = 0
    }

    private let state: Record
    private let gate = Gate()
    private let server: ConnectionServer

    package var port: Int { server.port }
    /// What was accepted, and what reached its final dot without being accepted.
    package var messages: [Message] { state.value.withLock(\.messages) }
    /// Messages whose bytes ended without a final dot.
    package var unfinishedMessages: Int { state.value.withLock(\.unfinished) }
    /// The client's lines, a list a connection; messages are left out.
    package var dialogues: [[String]] { state.value.withLock(\.dialogues) }
    package var connections: Int { server.connections }

    /// - Parameters:
    ///   - capabilities: the lines after the first of the reply to EHLO.
    ///   - script: what to answer; `nil` for what a good server would.
    package init(
        capabilities: [String] = ["PIPELINING", "SIZE 10485760", "8BITMIME", "ENHANCEDSTATUSCODES", "SMTPUTF8"],
        script: @escaping @Sendable (Event) -> Answer? = { _ in nil }
    ) throws {
        let (state, gate) = (Record(), gate)
        self.state = state
        server = try ConnectionServer { connection, number in
            var talk = Talk(
                connection: connection, number: number, state: state, gate: gate, capabilities: capabilities,
                script: script)
            talk.run()
        }
    }

    /// Lets everything go on that a `pause` holds, now and later.
    package func release() {
        gate.open()
    }

    /// Waits until so many messages came.
    package func messages(count: Int) async throws -> [Message] {
        try await eventually("\(count) messages") { messages.count >= count ? messages : nil }
    }

    /// How often a stage was reached.
    package func attempts(at stage: Stage) -> Int {
        state.value.withLock { $0.attempts[stage] ?? 0 }
    }

    private final class Record: Sendable {
        let value = Mutex(State())
    }

    /// One connection's dialogue.
    private struct Talk {
        let connection: LineConnection
        let number: Int
        let state: Record
        let gate: Gate
        let capabilities: [String]
        let script: @Sendable (Event) -> Answer?
        var sender = ""
        var recipients: [String] = []

        mutating func run() {
            state.value.withLock { state in
                while state.dialogues.count <= number { state.dialogues.append([]) }
            }
            guard say(.connect, "", "220 scripted.example.org ESMTP") else { return }
            while let line = connection.readLine() {
                state.value.withLock { $0.dialogues[number].append(line) }
                guard answer(line) else { return }
            }
        }

        /// False ends the connection.
        private mutating func answer(_ line: String) -> Bool {
            switch line.prefix(4).uppercased() {
            case "EHLO":
                let lines = ["scripted.example.org"] + capabilities
                return say(.hello, line, lines.dropLast().map { "250-\($0)\r\n" }.joined() + "250 \(lines.last ?? "")")
            case "HELO": return say(.hello, line, "250 scripted.example.org")
            case "STAR": return say(.startTLS, line, "454 4.7.0 no TLS here")
            case "AUTH": return authenticate(line)
            case "NOOP": return say(.noop, line, "250 2.0.0 nothing done")
            case "MAIL":
                (sender, recipients) = (String(line.dropFirst("MAIL FROM:".count)), [])
                return say(.mail, line, "250 2.1.0 sender fine")
            case "RCPT":
                recipients.append(String(line.dropFirst("RCPT TO:".count)))
                return say(.recipient, line, "250 2.1.5 recipient fine")
            case "DATA": return data(line)
            case "RSET": return say(.reset, line, "250 2.0.0 forgotten")
            case "QUIT":
                _ = say(.quit, line, "221 2.0.0 bye")
                return false
            default: return say(.noop, line, "500 5.5.1 what?")
            }
        }

        /// With or without an initial response (RFC 4954 section 4); whoever comes is welcome.
        private func authenticate(_ line: String) -> Bool {
            let words = line.split(separator: " ")
            let questions = words.count > 2 ? 0 : words.last == "LOGIN" ? 2 : 1
            if let answer = ask(.authentication, line) { return perform(answer, else: "") }
            for _ in 0..<questions {
                connection.write("334 \r\n")
                guard connection.readLine() != nil else { return false }
            }
            connection.write("235 2.7.0 welcome\r\n")
            return true
        }

        private mutating func data(_ line: String) -> Bool {
            var goesOn = false
            guard say(.data, line, "354 go on", &goesOn) else { return false }
            guard goesOn else { return true }
            if let answer = ask(.content, "") {
                guard case .pause = answer else { return perform(answer, else: "") }
                gate.wait()
            }
            // The dot may be the first thing to come.
            let (bytes, isComplete) = connection.read(through: Data("\r\n.\r\n".utf8))
            guard isComplete else {
                state.value.withLock { $0.unfinished += 1 }
                return false
            }
            let wire = bytes.dropLast(3)
            let message = Message(
                connection: number, sender: sender, recipients: recipients, wire: Data(wire),
                content: Self.unstuffed(Data(wire)))
            state.value.withLock { $0.messages.append(message) }
            return say(.message, "", "250 2.0.0 queued as \(number)")
        }

        private static func unstuffed(_ wire: Data) -> Data {
            var content = Data()
            var atLineStart = true
            for byte in wire {
                if !(atLineStart && byte == UInt8(ascii: ".")) { content.append(byte) }
                atLineStart = byte == 0x0A
            }
            return content
        }

        private func ask(_ stage: Stage, _ line: String) -> Answer? {
            let attempt = state.value.withLock { state in
                defer { state.attempts[stage, default: 0] += 1 }
                return state.attempts[stage] ?? 0
            }
            return script(Event(stage: stage, connection: number, attempt: attempt, line: line))
        }

        private func say(_ stage: Stage, _ line: String, _ usual: String) -> Bool {
            var isUsual = false
            return say(stage, line, usual, &isUsual)
        }

        /// `goesOn` tells whether the answer was positive, so that what follows a 354 follows.
        private func say(_ stage: Stage, _ line: String, _ usual: String, _ goesOn: inout Bool) -> Bool {
            guard let answer = ask(stage, line) else {
                connection.write(usual + "\r\n")
                goesOn = true
                return true
            }
            if case .reply(let text) = answer { goesOn = text < "4" }
            if case .pause = answer { goesOn = true }
            return perform(answer, else: usual)
        }

        private func perform(_ answer: Answer, else usual: String) -> Bool {
            switch answer {
            case .reply(let text): connection.write(text + "\r\n")
            case .replyAndClose(let text):
                connection.write(text + "\r\n")
                return false
            case .close: return false
            case .raw(let text):
                connection.write(text)
                while connection.readLine() != nil {}
                return false
            case .silent:
                while connection.readLine() != nil {}
                return false
            case .pause:
                gate.wait()
                connection.write(usual + "\r\n")
            }
            return true
        }
    }
}

/// Closed until it is opened, then open for ever.
final class Gate: Sendable {
    private let condition = NSCondition()
    private let isOpen = Mutex(false)

    func open() {
        isOpen.withLock { $0 = true }
        condition.lock()
        condition.broadcast()
        condition.unlock()
    }

    func wait() {
        condition.lock()
        while !isOpen.withLock({ $0 }) { condition.wait() }
        condition.unlock()
    }
}
