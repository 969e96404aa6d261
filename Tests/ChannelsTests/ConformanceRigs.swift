import Channels
import ConvokeTesting
import Curl
import Foundation
import Sessions
import Tokens

/// How the other side of a channel behaves.
enum Behaviour: String, CaseIterable, Sendable {
    case accepts, defers, refusesForGood, throttles
    case silentBeforeTheLastByte, silentAfterTheLastByte, hangsUpAfterTheLastByte
}

/// A channel with the world it talks to: what each new channel brings to the conformance suite.
protocol ConformanceRig: Sendable {
    static var name: String { get }
    /// What no outcome may contain.
    static var secrets: [String] { get }
    var channel: any Channel { get }
    var address: String { get }

    init(_ behaviour: Behaviour) async throws

    /// The bytes of the messages that arrived whole, as the receiver understands them.
    func arrived() async throws -> [Data]
}

/// What any of them does in a test that has no patience.
private let hurry = SMTPTimeouts(
    connect: .seconds(10), reply: .seconds(3), transfer: .seconds(10), graceAfterCancelling: .seconds(1))

struct EmailRig: ConformanceRig {
    static let name = "e-mail"
    static let secrets = ["S3CRET-word", Data("\0chair\0S3CRET-word".utf8).base64EncodedString()]
    let channel: any Channel
    let address = "mai@example.org"
    private let server: ScriptedSMTPServer

    init(_ behaviour: Behaviour) async throws {
        let server = try ScriptedSMTPServer(
            capabilities: ["AUTH PLAIN", "SIZE 10485760", "8BITMIME", "ENHANCEDSTATUSCODES"]
        ) { Self.answer($0.stage, behaviour) }
        let mail = MailServer(
            host: "127.0.0.1", port: server.port, security: .none,
            credential: .password(user: "chair", password: Curl.Secret("S3CRET-word")))
        channel = EmailChannel(
            form: form, server: SMTPServer(mail, helloName: "convoke.example.org"), connections: 1, timeouts: hurry)
        self.server = server
    }

    private static func answer(
        _ stage: ScriptedSMTPServer.Stage, _ behaviour: Behaviour
    ) -> ScriptedSMTPServer.Answer? {
        switch (behaviour, stage) {
        case (.defers, .recipient): .reply("450 4.2.0 greylisted")
        case (.refusesForGood, .recipient): .reply("550 5.1.1 no such user")
        case (.throttles, .message): .reply("421 4.7.0 slow down")
        case (.silentBeforeTheLastByte, .recipient), (.silentAfterTheLastByte, .message): .silent
        case (.hangsUpAfterTheLastByte, .message): .close
        default: nil
        }
    }

    func arrived() async throws -> [Data] { server.messages.map(\.content) }
}

struct WebhookRig: ConformanceRig {
    static let name = "webhook"
    static let secrets = ["S3CRET-path", "c2VjcmV0"]
    let channel: any Channel
    let address: String
    private let server: ScriptedHTTPServer

    init(_ behaviour: Behaviour) async throws {
        let server = try ScriptedHTTPServer { _, _ in
            switch behaviour {
            case .accepts: .answer(204)
            case .defers: .answer(503)
            case .refusesForGood: .answer(410)
            case .throttles: .answer(429, fields: ["Retry-After: 120"])
            case .silentBeforeTheLastByte: .ignoreBody
            case .silentAfterTheLastByte: .silent
            case .hangsUpAfterTheLastByte: .closeAfterBody
            }
        }
        self.server = server
        address = server.url + "/hooks/S3CRET-path"
        channel = WebhookChannel(
            keys: [.shared(Tokens.Secret("c2VjcmV0 of thirty-two bytes, a."))], loop: HTTPLoop(), addresses: .anywhere,
            timeout: .seconds(1), clock: FixedClock(at: composedAt))
    }

    func arrived() async throws -> [Data] { server.received.map(\.body) }
}
