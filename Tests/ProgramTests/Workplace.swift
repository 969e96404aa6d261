import ConvokeTesting
import Foundation
import Ledger
import Programmes
import Sessions

/// A state folder, a settings file in it, and a programme in its ledger: what an operator has before `convoke run`.
final class Workplace: Sendable {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder("workplace") }

    var state: String { "\(folder.path)/state" }

    /// Writes the settings of a daemon that submits without login to `port`, and returns the file's path.
    @discardableResult
    func settings(smtp port: Int, mail: [String] = [], more: String = "", connections: Int = 2) throws -> String {
        try folder.write(
            """
            state: \(state)
            mail:
              address: cum@example.org
              smtp: { host: 127.0.0.1, port: \(port), security: none, connections: \(connections) }
            \(mail.map { "  \($0)\n" }.joined())
            web: { listen: "127.0.0.1:0" }
            \(more)

            """, to: "convoke.yaml")
    }

    /// Starts the daemon; the caller waits for what it wants to see.
    func run(environment: [String: String] = [:]) throws -> ConvokeProgram {
        try ConvokeProgram(["run", "--settings", "\(folder.path)/convoke.yaml"], environment: environment)
    }

    /// The ledger, as another process has it; made if it is not there.
    func ledger() async throws -> LedgerDatabase {
        try await LedgerDatabase(database(), at: Date())
    }

    func database() throws -> GRDBDatabase {
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        return try GRDBDatabase(path: "\(state)/ledger.sqlite")
    }

    /// A session whose invitation is due now, for the chair and so many members.
    func seed(members: Int, in ledger: LedgerDatabase) async throws {
        let plan = try ProgrammeFile.read(SmallProgramme(count: members).text, name: "small.yaml").get()
        try await ledger.apply(plan, at: Date())
    }
}

extension LedgerDatabase {
    /// The people whose invitation is in one of these states.
    func people(_ states: Delivery.State...) async throws -> Set<String> {
        let lines = try await deliveries(DeliveryFilter(states: Set(states), limit: 1000))
        return Set(lines.map(\.person.id.rawValue))
    }
}

extension ScriptedSMTPServer.Message {
    /// The local part of the one recipient.
    var person: String {
        String(recipients.first?.drop { $0 == "<" || $0 == " " }.prefix { $0 != "@" } ?? "")
    }

    var messageID: String {
        let header = String(decoding: content, as: UTF8.self).components(separatedBy: "\r\n\r\n").first ?? ""
        return header.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix("message-id:") } ?? ""
    }
}
