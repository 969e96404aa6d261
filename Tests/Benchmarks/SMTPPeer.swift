import ConvokeTesting
import Foundation
import Tokens

/// Others who hand messages to the same server over as many connections. None but the last keeps anything.
enum SMTPPeer: CaseIterable {
    /// Postfix's load generator: it reads no reply more closely than it must.
    case source
    /// `Peers/smtp.c`: libcurl and nothing else, a thread for each connection.
    case threads
    /// The same, all connections in one curl_multi.
    case multi
    /// `Peers/smtp.py`: smtplib, and a commit to SQLite for each message.
    case python

    var title: String {
        switch self {
        case .source: "smtp-source -d -s 8: the wire alone"
        case .threads: "bare libcurl in C, a thread for each connection"
        case .multi: "bare libcurl in C, one multi"
        case .python: "Python's smtplib, a commit for each message"
        }
    }

    /// Messages a second. `tools` is where the C program was built.
    func rate(messages: Int, bytes: Int, port: Int, tools: URL, _ folder: URL) throws -> Double {
        let (connections, sender) = ("\(DeliveryBenchmark.connections)", Workplace.address.bare)
        // The slow one needs no more to show how slow it is.
        let messages = self == .python ? max(500, messages / 5) : messages
        let command: [String] =
            switch self {
            case .source:
                [
                    "/usr/sbin/smtp-source", "-d", "-s", connections, "-m", "\(messages)", "-l", "\(bytes)",
                    "-f", sender, "-t", "lan@example.org", "127.0.0.1:\(port)",
                ]
            case .threads, .multi:
                [
                    tools.appending(path: "smtp").path, self == .multi ? "multi" : "threads", "\(port)",
                    "\(messages)", connections, "\(bytes)",
                ]
            case .python:
                [
                    "/usr/bin/python3", "Tests/Benchmarks/Peers/smtp.py", "\(port)", "\(messages)", connections,
                    "\(bytes)", folder.appending(path: "outcomes.sqlite").path,
                ]
            }
        let began = ContinuousClock.now
        try SupervisedProgram.run(command)
        return Double(messages) / (ContinuousClock.now - began).seconds
    }
}
