import ConvokeTesting
import Curl
import Foundation
import Ledger
import Metrics
import Sessions
import Testing

@testable import Daemon

@Suite("Metrics")
struct MetricsTests {
    private let registry = PrometheusRegistry()

    private func text() throws -> ExpositionText { try ExpositionText(PrometheusText(registry).text) }

    private func count(_ name: String, _ dimensions: [(String, String)] = [], by amount: Int = 1) {
        Metrics.Counter(label: name, dimensions: dimensions, factory: registry).increment(by: amount)
    }

    @Test("a counter is one series however often it is asked for, and label sets are told apart")
    func counters() throws {
        count("convoke_attempts_total", [("channel", "email"), ("outcome", "accepted")], by: 2)
        count("convoke_attempts_total", [("channel", "email"), ("outcome", "accepted")])
        count("convoke_attempts_total", [("channel", "email"), ("outcome", "deferred")])
        count("convoke_attempts_total", [("channel", "email"), ("outcome", "deferred")], by: 0)
        let text = try text()
        #expect(text.value("convoke_attempts_total", ["channel": "email", "outcome": "accepted"]) == 3)
        #expect(text.value("convoke_attempts_total", ["channel": "email", "outcome": "deferred"]) == 1)
        #expect(text.samples.count == 2)
    }

    @Test("a timer is a histogram in seconds")
    func histogram() throws {
        let timer = Metrics.Timer(
            label: "convoke_transfer_seconds", dimensions: [("channel", "email")], factory: registry)
        for milliseconds in [1, 30, 30, 700, 1_000_000] { timer.recordNanoseconds(Int64(milliseconds) * 1_000_000) }
        let text = try text()
        #expect(text.value("convoke_transfer_seconds_bucket", ["channel": "email", "le": "0.005"]) == 1)
        #expect(text.value("convoke_transfer_seconds_bucket", ["channel": "email", "le": "0.05"]) == 3)
        #expect(text.value("convoke_transfer_seconds_bucket", ["channel": "email", "le": "120"]) == 4)
        #expect(text.value("convoke_transfer_seconds_count", ["channel": "email"]) == 5)
        #expect(abs((text.value("convoke_transfer_seconds_sum", ["channel": "email"]) ?? 0) - 1000.761) < 1e-6)
    }

    @Test("nothing from outside makes it grow: a series too many is counted as other, a name nobody knows not at all")
    func bounded() throws {
        for number in 0..<500 { count("convoke_readings_total", [("rule", "rule \(number)")]) }
        for number in 0..<500 { count("convoke_made_up_\(number)_total") }
        let text = try text()
        #expect(text.samples.count == PrometheusRegistry.seriesLimit + 1)
        #expect(text.value("convoke_readings_total", ["rule": "other"]) == 400)
    }

    @Test("what stands in a label can break no line, and is told whole")
    func escaping() throws {
        count("convoke_posts_refused_total", [("reason", "a \"b\" \\ c\nd} 7 # e\u{1}")])
        let sample = try #require(try text().samples.first)
        #expect(sample.labels["reason"] == "a \\\"b\\\" \\\\ c\\nd} 7 # e")
    }

    @Test("figures of the process are those of the kernel")
    func process() throws {
        let figures = ProcessFigures.read()
        #expect(try #require(figures.residentBytes) > 1_000_000)
        #expect(try #require(figures.openDescriptors) >= 3)
        #expect(try #require(figures.mostDescriptors) >= figures.openDescriptors ?? 0)
        #expect(try #require(figures.threads) >= 1)
        #expect(try #require(figures.processorSeconds) > 0)
        let age = Date().timeIntervalSince1970 - (try #require(figures.started))
        #expect(age > -2 && age < 86_400)
    }

    @Test("whatever a service counts is in the catalogue, and counters alone end in _total")
    func catalogue() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var used: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            used.formUnion(text.matches(of: /label: "(convoke_\w+)"/).map { String($0.1) })
        }
        #expect(used.count > 5)
        #expect(used.subtracting(MetricFamily.all.map(\.name)).sorted() == [])
        #expect(Set(MetricFamily.all.map(\.name)).count == MetricFamily.all.count)
    }
}

/// What a daemon answers on its port.
struct DaemonPages {
    let port: Int
    private let loop = HTTPLoop()

    /// Waits until the daemon is ready.
    init(of daemon: ConvokeProgram) async throws {
        let line = try await daemon.line("message=ready")
        let match = try #require(line.firstMatch(of: /listening=127\.0\.0\.1:(\d+)/))
        port = try #require(Int(match.1))
    }

    func get(_ path: String) async throws -> (status: Int, body: String) {
        let answer = try await loop.perform(
            HTTPExchange(.get, "http://127.0.0.1:\(port)\(path)", addresses: .anywhere))
        return (answer.status, String(decoding: answer.body, as: UTF8.self))
    }

    func metrics() async throws -> ExpositionText { try ExpositionText(try await get("/metrics").body) }
}
