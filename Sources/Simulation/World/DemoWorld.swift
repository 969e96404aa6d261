import Channels
import Composer
package import Daemon
package import Foundation
import Ledger
import Logging
import Planner
package import Sessions
package import Tokens

/// A Convoke of its own: both example programmes in a ledger, the sandbox in place of every way out, and a clock that
/// stands still until it is moved.
package struct DemoWorld: Sendable {
    package let assembly: Assembly
    package let clock: VirtualClock
    package let post: Post
    package let zone: TimeZone

    /// How a world is made.
    package struct Plan: Sendable {
        /// Where the ledger lies; made if it is not there.
        package var folder: URL
        /// Where people reach the pages: the base of all links in messages.
        package var pages: String
        /// Everybody's language; nil keeps what the programmes say.
        package var language: Language?
        /// With it, ids and tokens are the same in every run. A rehearsal's, never one that a visitor could guess.
        package var seed: UInt64?
        /// In place of the examples, with addresses of the sandbox.
        package var programmes: [ProgrammePlan]?

        package init(
            folder: URL, pages: String, language: Language? = nil, seed: UInt64? = nil,
            programmes: [ProgrammePlan]? = nil
        ) {
            (self.folder, self.pages, self.language, self.seed) = (folder, pages, language, seed)
            self.programmes = programmes
        }
    }

    /// Hộp thư: the address everybody answers to.
    package static let address = TokenAddress(localPart: "hop-cum", domain: "convoke.example.org")

    /// The ledger's file in a demo's folder.
    package static let file = "demo.sqlite"

    /// The clock of the demo that is kept in this file, as it stood last: for commands beside it.
    package static func clock(of file: String) async throws -> VirtualClock {
        let ledger = try await LedgerDatabase(try GRDBDatabase(path: file), at: .distantPast)
        let stood = try await ledger.setting(clockSetting).flatMap(Int64.init)
        return VirtualClock(at: stood.map(Date.init(millisecondsSince1970:)) ?? .distantPast)
    }

    /// Loads the programmes, or goes on with what the folder holds, at the moment where its clock stood. The clock of a
    /// new world starts an hour before the first message.
    package init(_ plan: Plan) async throws {
        let programmes = try plan.programmes ?? ExampleProgrammes.plans(in: plan.language)
        zone = TimeZone(identifier: programmes.first?.groups.first?.zone ?? "UTC") ?? .gmt
        try FileManager.default.createDirectory(at: plan.folder, withIntermediateDirectories: true)
        let founding = programmes.map { $0.programme.from }.min()?.founding(in: zone) ?? .distantPast
        let database = try GRDBDatabase(path: plan.folder.appendingPathComponent(Self.file).path)
        let ledger = try await Self.ledger(database, seed: plan.seed, at: founding)
        let stood = try await ledger.setting(Self.clockSetting).flatMap(Int64.init)
        let clock = VirtualClock(at: stood.map(Date.init(millisecondsSince1970:)) ?? founding)
        for programme in programmes { try await ledger.apply(programme, at: clock.now) }
        let mint = TokenMint(keys: try Self.keys(plan))
        (self.clock, post) = (clock, Post())
        assembly = try Self.assembly(plan, ledger: ledger, clock: clock, mint: mint, post: post)
        if stood == nil {
            let first = [try await foresight()?.at, try await ledger.nextTurns(after: clock.now)].compactMap(\.self)
                .min()
            if let first { clock.move(to: first.addingTimeInterval(-3600)) }
            try await keepTime()
        }
    }

    /// Writes down where the clock stands, for the next start in this folder.
    package func keepTime() async throws {
        let now = clock.now
        try await assembly.ledger.set(Self.clockSetting, to: String(now.millisecondsSince1970), at: now)
    }

    private static let clockSetting = "demo.clock"

    private static func ledger(_ database: GRDBDatabase, seed: UInt64?, at now: Date) async throws -> LedgerDatabase {
        guard let numbers = seed.map(SeededNumbers.init) else { return try await LedgerDatabase(database, at: now) }
        return try await LedgerDatabase(database, at: now, randomNumber: numbers.next)
    }

    private static func keys(_ plan: Plan) throws -> TokenKeys {
        guard let seed = plan.seed else { return try TokenKeyFile.load(in: plan.folder) }
        return try TokenKeys([1: Secret("a rehearsal's key, known to all: \(seed)")])
    }

    private static func assembly(
        _ plan: Plan, ledger: LedgerDatabase, clock: VirtualClock, mint: TokenMint, post: Post
    ) throws -> Assembly {
        let sandbox = SandboxChannel(form: EmailForm(address: address, mint: mint)) { message, address in
            try await ledger.storeSandbox(message.delivery, to: address, raw: message.bytes, at: clock.now)
            post.note(.init(delivery: message.delivery, address: address, raw: message.bytes))
        }
        var parts = Assembly.Parts(
            ledger: ledger, clock: clock, mint: mint, channels: [sandbox], templates: try TemplateLibrary.load(),
            composer: ComposerSettings(pages: PageLinks(plan.pages), sendingAddress: address.bare),
            logger: DemoLog.logger)
        parts.jitter = { 0.5 }
        return try Assembly(parts)
    }
}

extension WallDate {
    /// When a programme that starts on this day was entered: the morning of it.
    fileprivate func founding(in zone: TimeZone) -> Date? {
        WallTime(date: self, hour: 7, minute: 0)?.instant(in: zone)
    }
}

/// The demo says what went wrong, and nothing else.
enum DemoLog {
    static var logger: Logger {
        var logger = Logger(label: "convoke") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        return logger
    }
}
