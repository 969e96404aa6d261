// The collector watches every source at once, each in a task of its own. A source that fails is begun anew after a pause
// that doubles up to five minutes, for ever: mail servers come back. A minute of good work makes the pause short again.

package import Ledger
package import Logging
import ServiceLifecycle
package import Sessions

package struct InboxCollector: Service {
    private let sources: [any InboundSource]
    private let intake: Intake
    private let pulse: Pulse
    private let clock: any WallClock
    private let logger: Logger

    /// `bell` is the processor's: rung when a message was stored.
    package init(
        sources: [any InboundSource], ledger: LedgerDatabase, clock: any WallClock, pulse: Pulse,
        ringing bell: Bell, logger: Logger
    ) {
        (self.sources, self.pulse, self.clock, self.logger) = (sources, pulse, clock, logger)
        intake = Intake(ledger: ledger, clock: clock, ringing: bell)
    }

    package func run() async throws { await cancelWhenGracefulShutdown { await work() } }

    /// What `run` does, until the task is cancelled.
    package func work() async {
        await withDiscardingTaskGroup { group in
            for source in sources { group.addTask { await watch(source) } }
            // With no source at all the service still lives until it is told to stop.
            if sources.isEmpty { group.addTask { try? await clock.rest(for: .seconds(1 << 30)) } }
        }
    }

    private func watch(_ source: any InboundSource) async {
        let name = "collector \(source.name)"
        var logger = logger
        logger[metadataKey: "source"] = "\(source.name)"
        var pause = Duration.seconds(1)
        while !Task.isCancelled {
            pulse.beat(name)
            let began = clock.elapsed
            do {
                // The first beat comes when the place was reached.
                try await source.collect(
                    into: intake.beating {
                        pulse.beat(name)
                        pulse.recover(name)
                    })
            } catch is CancellationError {
                break
            } catch {
                if Task.isCancelled { break }
                if clock.elapsed - began > .seconds(60) { pause = .seconds(1) }
                pulse.fail(name)
                logger.warning("source lost, trying again", metadata: ["error": "\(error)", "in": "\(pause)"])
            }
            await rest(pause, name)
            pause = min(pause * 2, .seconds(300))
        }
        pulse.stop(name)
    }

    /// A long pause is not silence.
    private func rest(_ pause: Duration, _ name: String) async {
        let end = clock.elapsed + pause
        while clock.elapsed < end, !Task.isCancelled {
            pulse.beat(name)
            try? await clock.sleep(for: min(.seconds(20), end - clock.elapsed))
        }
    }
}

extension Intake {
    func beating(_ beat: @escaping @Sendable () -> Void) -> Intake {
        Intake(ledger: ledger, clock: clock, ringing: bell, beat: beat)
    }
}
