import ConvokeTesting
import Foundation
import Glibc
import Ledger
import Sessions

/// What this process holds while it delivers a hundred thousand messages, a tenth at a time.
enum MemoryBenchmark {
    static func run(messages: Int, in folder: URL) async throws {
        let sink = try SMTPSink()
        defer { sink.stop() }
        let workplace = try await Workplace(
            folder, smtpPort: sink.port, connections: DeliveryBenchmark.connections)
        print("\nmemory: \(messages) deliveries, a tenth at a time, planned and sent by this process")
        for tenth in 0..<10 {
            let first = 1 + tenth * (messages / 10 / (5 * SampleGroup.people))
            _ = try await DeliveryBenchmark.fill(workplace, messages / 10, from: first)
            let time = try await DeliveryBenchmark.send(workplace)
            let memory = try ProcessFigures.memory(of: getpid())
            let accepted = try await workplace.ledger.counts().deliveries[.accepted] ?? 0
            show(
                "after \(accepted)",
                String(
                    format: "%.1f MB resident, %.1f MB private; the last %d at %.0f/s", Double(memory.resident) / 1024,
                    Double(memory.own) / 1024, messages / 10, Double(messages / 10) / time.seconds))
        }
    }
}
