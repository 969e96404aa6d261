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
    var processor = Figures()
    var fill = Figures()
    var peers: [SMTPPeer: Figures] = [:]
    var ratios: [String: Figures] = [:]

    func show() {
        print("\ndeliveries: \(messages) messages of \(bytes) bytes, 8 connections to smtp-sink, \(convoke.count) runs")
        Benchmarks.show("convoke: claim, compose, send, outcome on disk", convoke.text("/s"))
        Benchmarks.show("  its processor time for each", processor.text(" µs"))
        for peer in SMTPPeer.allCases { Benchmarks.show(peer.title, peers[peer, default: Figures()].text("/s")) }
        for (name, figures) in ratios.sorted(by: { $0.key < $1.key }) {
            Benchmarks.show("convoke to \(name)", figures.text("", digits: 3))
        }
        Benchmarks.show("before it: plan and insert the rows", fill.text("/s"))
    }

    mutating func add(_ rate: Double, beside peers: [SMTPPeer: Double]) {
        convoke.add(rate)
        for (peer, other) in peers { self.peers[peer, default: Figures()].add(other) }
        let others: [String: Double] = [
            "smtp-source": peers[.source, default: 0],
            "bare libcurl": max(peers[.threads, default: 0], peers[.multi, default: 0]),
            "smtplib": peers[.python, default: 0],
        ]
        for (name, other) in others where other > 0 { ratios[name, default: Figures()].add(rate / other) }
    }
}

/// From rows that are due in a ledger on the disk to outcomes that are on the disk, by the daemon's own dispatcher;
/// beside it, to the same server, those who make up their messages.
enum DeliveryBenchmark {
    static let connections = 8

    static func run(
        messages: Int, in folder: URL, beside tools: URL, into figures: inout DeliveryFigures
    ) async throws -> Workplace {
        let sink = try SMTPSink()
        defer { sink.stop() }
        let workplace = try await Workplace(folder, smtpPort: sink.port, connections: connections)
        let count = try await fill(workplace, messages, &figures)
        let before = ProcessFigures.ownTime
        let time = try await send(workplace)
        let processor = ProcessFigures.ownTime - before
        let accepted = try await workplace.ledger.counts().deliveries[.accepted] ?? 0
        guard accepted == count else { throw BenchmarkFault("only \(accepted) of \(count) were accepted") }
        (figures.messages, figures.bytes) = (count, try await averageBytes(workplace))
        figures.processor.add(processor / Double(count) * 1e6)
        var peers: [SMTPPeer: Double] = [:]
        for peer in SMTPPeer.allCases {
            peers[peer] = try peer.rate(messages: count, bytes: figures.bytes, port: sink.port, tools: tools, folder)
        }
        figures.add(Double(count) / time.seconds, beside: peers)
        return workplace
    }

    private static func fill(_ workplace: Workplace, _ messages: Int, _ figures: inout DeliveryFigures) async throws
        -> Int
    {
        let (count, time) = try await fill(workplace, messages)
        figures.fill.add(Double(count) / time.seconds)
        return count
    }

    /// Makes so many deliveries due, of groups that are numbered from `first`. Returns how many they are, and how long the
    /// planner and the ledger took for them.
    static func fill(
        _ workplace: Workplace, _ messages: Int, from first: Int = 1, webhook: String? = nil
    ) async throws -> (count: Int, time: Duration) {
        // Everybody was there long before the invitations fell due.
        let longAgo = workplace.now.addingTimeInterval(-30 * 86_400)
        let perGroup = 5 * SampleGroup.people
        for number in first..<(first + max(1, (messages + perGroup - 1) / perGroup)) {
            let group = SampleGroup(number: number, sessions: 5, firstIn: 7, webhook: webhook)
            try await workplace.ledger.apply(group.plan(at: workplace.now), at: longAgo)
        }
        let began = ContinuousClock.now
        let count = try await workplace.assembly.filler.fill()
        return (count, ContinuousClock.now - began)
    }

    /// The service itself, not its `drain`: as in the daemon, the next messages are claimed while others are on the
    /// wire.
    static func send(_ workplace: Workplace) async throws -> Duration {
        let began = ContinuousClock.now
        let work = Task { try await workplace.assembly.dispatcher.run() }
        defer { work.cancel() }
        while try await hasWork(workplace.ledger) {
            guard ContinuousClock.now - began < .seconds(600) else { throw BenchmarkFault("deliveries hang") }
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
}
