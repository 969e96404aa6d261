import Channels
import ConvokeTesting
import Curl
import Daemon
import Foundation
import Ledger
import Sessions
import Tokens

struct WebhookFigures {
    var messages = 0
    var convoke = Figures()
    var wrk = Figures()
    var ratio = Figures()

    func show() {
        print("\nwebhooks: \(messages) signed messages, 8 connections to a sink on this machine, \(convoke.count) runs")
        Benchmarks.show("convoke: claim, compose, sign, send, outcome on disk", convoke.text("/s"))
        Benchmarks.show("wrk -t 2 -c 8, the same body again and again", wrk.text("/s"))
        Benchmarks.show("ratio", ratio.text("", digits: 3))
    }
}

/// As `DeliveryBenchmark`, by webhook to `Peers/sink.c`; beside it wrk, which repeats one request.
enum WebhookBenchmark {
    static func run(messages: Int, in folder: URL, beside tools: URL, into figures: inout WebhookFigures) async throws {
        let port = try Loopback.freePort()
        let sink = try SupervisedProgram(
            [tools.appending(path: "sink").path, "\(port)"], in: TemporaryFolder("webhook-sink"))
        defer { sink.stop() }
        try Loopback.waitForServer(port: port, greets: false)
        let address = "http://127.0.0.1:\(port)/hook"
        let workplace = try await Workplace(folder) { _ in
            WebhookChannel(
                keys: [.generateShared()], loop: HTTPLoop(maximumConnections: 8), addresses: .anywhere,
                clock: SystemWallClock())
        }
        let (count, _) = try await DeliveryBenchmark.fill(workplace, messages, webhook: address)
        let time = try await DeliveryBenchmark.send(workplace)
        let accepted = try await workplace.ledger.counts().deliveries[.accepted] ?? 0
        guard accepted == count else { throw BenchmarkFault("only \(accepted) of \(count) were accepted") }
        let rate = Double(count) / time.seconds
        let other = try await wrk(address, body: body(workplace), in: folder)
        figures.messages = count
        figures.convoke.add(rate)
        figures.wrk.add(other)
        figures.ratio.add(rate / other)
    }

    /// Of one of the messages.
    private static func body(_ workplace: Workplace) async throws -> [UInt8] {
        let line = try await workplace.ledger.deliveries(DeliveryFilter(limit: 1)).first
        guard let line, let body = try await workplace.ledger.sentOctets(of: line.delivery.id) else {
            throw BenchmarkFault("no message was kept")
        }
        return body
    }

    /// Requests a second.
    private static func wrk(_ address: String, body: [UInt8], in folder: URL) throws -> Double {
        let file = folder.appending(path: "body")
        try Data(body).write(to: file)
        let script = folder.appending(path: "post.lua")
        try """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json; charset=utf-8"
        wrk.body = io.open("\(file.path)", "rb"):read("*a")
        """.write(to: script, atomically: true, encoding: .utf8)
        let said = try SupervisedProgram.run([
            "/usr/bin/wrk", "-t", "2", "-c", "8", "-d", "3s", "-s", script.path, address,
        ])
        let line = said.split(separator: "\n").first { $0.hasPrefix("Requests/sec:") }
        guard let rate = line?.split(separator: " ").last.flatMap({ Double($0) }), !said.contains("Non-2xx") else {
            throw BenchmarkFault("wrk: \(said)")
        }
        return rate
    }
}
