import ConvokeTesting
import Daemon
import Foundation
import Ledger
import Outbox
import Sessions
import Tokens

struct DeliveryFigures {
    var messages = 0
    var bytes = 0
    var convoke = Figures()
    var wire = Figures()
    var ratio = Figures()
    var fill = Figures()

    func show() {
        print("\ndeliveries: \(messages) messages of \(bytes) bytes, 8 connections to smtp-sink, \(convoke.count) runs")
        Benchmarks.show("convoke: claim, compose, send, outcome on disk", convoke.text("/s"))
        Benchmarks.show("smtp-source -d -s 8: the wire alone", wire.text("/s"))
        Benchmarks.show("ratio", ratio.text("", digits: 3))
        Benchmarks.show("before it: plan and insert the rows", fill.text("/s"))
    }
}

/// From rows that are due in a ledger on the disk to outcomes that are on the disk, by the daemon's own dispatcher;
/// beside it Postfix's load generator, which makes up its messages and keeps nothing.
enum DeliveryBenchmark {
    private static let connections = 8

    static func run(messages: Int, in folder: URL, into figures: inout DeliveryFigures) async throws -> Workplace {
        let sink = try SMTPSink()
        defer { sink.stop() }
        let workplace = try await Workplace(folder, smtpPort: sink.port, connections: connections)
        let count = try await fill(workplace, messages, &figures)
        let time = try await send(workplace)
        let accepted = try await workplace.ledger.counts().deliveries[.accepted] ?? 0
        guard accepted == count else { throw BenchmarkFault("only \(accepted) of \(count) were accepted") }
        let bytes = try await averageBytes(workplace)
        let wire = try sourceTime(messages: count, bytes: bytes, port: sink.port)
        (figures.messages, figures.bytes) = (count, bytes)
        figures.convoke.add(Double(count) / time.seconds)
        figures.wire.add(Double(count) / wire.seconds)
        figures.ratio.add(wire.seconds / time.seconds)
        return workplace
    }

    /// Returns how many deliveries are due.
    private static func fill(_ workplace: Workplace, _ messages: Int, _ figures: inout DeliveryFigures) async throws
        -> Int
    {
        // Everybody was there long before the invitations fell due.
        let longAgo = workplace.now.addingTimeInterval(-30 * 86_400)
        let perGroup = 5 * SampleGroup.people
        for number in 1...max(1, (messages + perGroup - 1) / perGroup) {
            let plan = SampleGroup(number: number, sessions: 5, firstIn: 7).plan(at: workplace.now)
            try await workplace.ledger.apply(plan, at: longAgo)
        }
        let began = ContinuousClock.now
        let count = try await workplace.assembly.filler.fill()
        figures.fill.add(Double(count) / (ContinuousClock.now - began).seconds)
        return count
    }

    /// The service itself, not its `drain`: as in the daemon, the next messages are claimed while others are on the
    /// wire.
    private static func send(_ workplace: Workplace) async throws -> Duration {
        let began = ContinuousClock.now
        let work = Task { try await workplace.assembly.dispatcher.run() }
        defer { work.cancel() }
        while try await hasWork(workplace.ledger) {
            guard ContinuousClock.now - began < .seconds(300) else { throw BenchmarkFault("deliveries hang") }
            try await Task.sleep(for: .milliseconds(10))
        }
        return ContinuousClock.now - began
    }

    private static func hasWork(_ ledger: LedgerDatabase) async throws -> Bool {
        if try await ledger.nextDue() != nil { return true }
        return try await ledger.hasLeases()
    }

    private static func averageBytes(_ workplace: Workplace) async throws -> Int {
        var sizes: [Int] = []
        for line in try await workplace.ledger.deliveries(DeliveryFilter(limit: 50)) {
            sizes.append(try await workplace.ledger.delivery(line.delivery.id)?.kept?.bytes.count ?? 0)
        }
        return sizes.reduce(0, +) / max(1, sizes.count)
    }

    private static func sourceTime(messages: Int, bytes: Int, port: Int) throws -> Duration {
        let began = ContinuousClock.now
        try SupervisedProgram.run([
            "/usr/sbin/smtp-source", "-d", "-s", "\(connections)", "-m", "\(messages)", "-l", "\(bytes)",
            "-f", Workplace.address.bare, "-t", "lan@example.org", "127.0.0.1:\(port)",
        ])
        return ContinuousClock.now - began
    }
}
