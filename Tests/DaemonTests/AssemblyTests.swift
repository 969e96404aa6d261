import Channels
import Composer
import ConvokeTesting
import Foundation
import Ledger
import Logging
import Sessions
import Testing
import Tokens
import Web

@testable import Daemon

@Suite
struct `The assembly` {
    private struct MovableClock: WallClock {
        let now = Date(timeIntervalSince1970: 1_819_756_800)
        let isVirtual = true

        func sleep(until instant: Date) async throws {}
    }

    private func parts(_ channels: [any Channel], _ ledger: LedgerDatabase, _ mint: TokenMint) throws -> Assembly.Parts
    {
        Assembly.Parts(
            ledger: ledger, clock: MovableClock(), mint: mint, channels: channels,
            templates: try TemplateLibrary.load(overrides: nil),
            composer: ComposerSettings(pages: nil, sendingAddress: "cum@example.org"), logger: Logger(label: "test"))
    }

    @Test("Law 12: a clock that can be moved is refused beside a real channel")
    func virtualClock() async throws {
        let folder = try TemporaryFolder("assembly")
        let ledger = try await LedgerDatabase(GRDBDatabase(path: "\(folder.path)/ledger.sqlite"), at: Date())
        let mint = TokenMint(keys: try TokenKeyFile.load(in: URL(fileURLWithPath: folder.path)))
        let settings = try Settings.load(
            file: nil,
            environment: [
                "CONVOKE_STATE": folder.path, "CONVOKE_MAIL_ADDRESS": "cum@example.org",
                "CONVOKE_MAIL_SMTP_HOST": "localhost",
            ])
        let real = Assembly.channels(settings, mint: mint, clock: MovableClock())
        #expect(real.map(\.kind) == [.email])
        #expect(throws: VirtualClockBesideRealChannel.self) { try Assembly(parts(real, ledger, mint)) }
        #expect(throws: Never.self) { try Assembly(parts([], ledger, mint)) }
    }

    @Test("a service whose work fails again and again is alive, and the daemon is not ready until it succeeds")
    func failingService() async throws {
        let folder = try TemporaryFolder("assembly")
        let ledger = try await LedgerDatabase(GRDBDatabase(path: "\(folder.path)/ledger.sqlite"), at: Date())
        let mint = TokenMint(keys: try TokenKeyFile.load(in: URL(fileURLWithPath: folder.path)))
        let assembly = try Assembly(parts([], ledger, mint))
        for _ in 1...2 { assembly.pulse.fail("filler") }
        #expect(await assembly.health().isReady, "twice may be chance")
        assembly.pulse.fail("filler")
        let health = await assembly.health()
        #expect(health.isAlive && !health.isReady)
        #expect(health.checks.filter { !$0.isWell }.map(\.detail) == ["filler"])
        assembly.pulse.recover("filler")
        #expect(await assembly.health().isReady)
    }
}
