// Measures the four figures of docs/performance.md one after the other and prints them. It judges nothing: a figure is
// good or bad beside the one it is printed with, taken in the same run on the same machine.

import Foundation

@main
struct BenchmarkRun {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let program = arguments.first, let path = arguments.dropFirst().first else {
            throw BenchmarkFault("usage: Benchmarks CONVOKE FOLDER [MESSAGES] [RUNS] [PART…]")
        }
        let messages = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5000
        let runs = arguments.dropFirst(3).first.flatMap { Int($0) } ?? 3
        let parts = arguments.dropFirst(4).compactMap { Part(rawValue: $0) }
        let folder = URL(fileURLWithPath: path)
        let scratch = try ScratchFolder(folder)
        print(machine())
        for part in parts.isEmpty ? Part.allCases : parts {
            switch part {
            case .traffic: try await measureTraffic(messages: messages, runs: runs, in: scratch, beside: folder)
            case .webhooks: try await measureWebhooks(messages: messages, runs: runs, in: scratch, beside: folder)
            case .program: try await measureProgram(program, in: scratch)
            case .large: try await LargeLedgerBenchmark.run(program: program, in: scratch)
            case .memory: try await MemoryBenchmark.run(messages: 20 * messages, in: scratch.make())
            }
        }
    }

    /// What can be measured by itself.
    private enum Part: String, CaseIterable {
        /// Deliveries and replies.
        case traffic
        case webhooks
        /// Start-up and idle.
        case program
        /// A ledger with a million deliveries.
        case large
        /// Twenty times as many messages as a run has: 100,000 unless told otherwise.
        case memory
    }

    private static func measureWebhooks(
        messages: Int, runs: Int, in scratch: ScratchFolder, beside tools: URL
    ) async throws {
        var figures = WebhookFigures()
        for _ in 0..<runs {
            try await WebhookBenchmark.run(
                messages: messages, in: scratch.make(), beside: tools, into: &figures)
        }
        figures.show()
    }

    /// Each run has a ledger of its own, so that the last one starts with as little as the first.
    private static func measureTraffic(
        messages: Int, runs: Int, in scratch: ScratchFolder, beside tools: URL
    ) async throws {
        var (deliveries, replies) = (DeliveryFigures(), ReplyFigures())
        for _ in 0..<runs {
            let measured = try await DeliveryBenchmark.run(
                messages: messages, in: scratch.make(), beside: tools, into: &deliveries)
            try await ReplyBenchmark.run(replies: min(messages, 2000), in: measured, into: &replies)
        }
        deliveries.show()
        replies.show()
    }

    private static func measureProgram(_ program: String, in scratch: ScratchFolder) async throws {
        let state = try scratch.make()
        try await ProgramBenchmark.prepare(state)
        var start = Figures()
        for _ in 0..<11 {
            // Called from here without an `await`: a child inherits the signal mask of the thread that starts it, and
            // only the main thread's blocks nothing.
            let running = try RunningProgram(program, state: state)
            start.add(running.startUp)
            running.stop()
        }
        print("\nstart-up to READY, small ledger, \(start.count) starts")
        show("convoke run", start.text(" ms", digits: 1))
        let idle = try RunningProgram(program, state: state)
        defer { idle.stop() }
        try await Task.sleep(for: .seconds(5))
        try await ProgramBenchmark.showIdle(idle.processID)
    }

    private static func machine() -> String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let kernel = (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)) ?? "?"
        let processors = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = processors.split(separator: "\n").first { $0.hasPrefix("model name") }
        let name = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "processor ?"
        let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first ?? "?"
        return "machine: \(cores) cores (\(name)), Linux \(kernel.trimmingCharacters(in: .whitespacesAndNewlines)), "
            + "load before the run \(load)"
    }
}

/// Why nothing could be measured.
struct BenchmarkFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
