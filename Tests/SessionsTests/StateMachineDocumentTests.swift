import Foundation
import Sessions
import Testing

@Suite("docs/state-machines.md")
struct StateMachineDocumentTests {
    /// `from --> to: words`, as the diagram under a heading has it.
    private struct Arrow: Hashable, CustomStringConvertible {
        var from: String
        var to: String
        var words: String

        var description: String { "\(from) --> \(to): \(words)" }
    }

    private static let document: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/state-machines.md")
        return (try? String(contentsOf: root.standardizedFileURL, encoding: .utf8)) ?? ""
    }()

    private static func section(_ heading: String) throws -> Substring {
        let start = try #require(document.range(of: "\n## \(heading)\n"))
        let rest = document[start.upperBound...]
        return rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
    }

    private static func arrows(_ heading: String) throws -> [Arrow] {
        try section(heading).split(separator: "\n").filter { $0.contains("-->") && !$0.contains("[*]") }.map { line in
            let halves = line.split(separator: ": ", maxSplits: 1)
            let states = try #require(halves.first).components(separatedBy: " --> ")
            try #require(halves.count == 2 && states.count == 2, "not an arrow: \(line)")
            return Arrow(
                from: states[0].trimmingCharacters(in: .whitespaces), to: states[1], words: String(halves[1]))
        }
    }

    private static func rows(_ heading: String) throws -> [String] {
        try section(heading).split(separator: "\n").filter { $0.hasPrefix("| `") }
            .map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    }

    @Test("every state of a turn is told, and every way in which a hand passes it on")
    func turn() throws {
        #expect(try Self.rows("A turn") == TurnStanding.State.allCases.map(\.rawValue))
        let told = try Self.section("A turn")
        for kind in TurnAnswer.Kind.allCases where !kind.keeps { #expect(told.contains("`\(kind.rawValue)`")) }
    }

    @Test("the diagram of a delivery is what the code does, arrow for arrow")
    func delivery() throws {
        var code: Set<Arrow> = []
        for state in Delivery.State.allCases {
            for (words, event) in DeliveryStateTests.events {
                var delivery = Delivery(
                    id: .init(number: 1), person: "lan", state: state, due: .distantPast, usefulUntil: .distantFuture)
                guard (try? delivery.apply(event)) != nil else { continue }
                // A claimed one is ready again whatever the decision would be.
                let short = state == .claimed ? words.prefix { $0 != "," } : words[...]
                code.insert(Arrow(from: state.rawValue, to: delivery.state.rawValue, words: String(short)))
            }
        }
        let drawn = try Self.arrows("Delivery")
        #expect(Set(drawn) == code)
        #expect(Set(drawn).count == drawn.count, "an arrow is drawn twice")
        #expect(try Self.rows("Delivery") == Delivery.State.allCases.map(\.rawValue))
    }

    @Test("the diagram of an incoming message is what the code does, arrow for arrow")
    func incomingMessage() throws {
        var code: Set<Arrow> = []
        for state in IncomingMessage.State.allCases {
            for (words, event) in IncomingMessageStateTests.events {
                var message = IncomingMessage(
                    id: "m", channel: .email, source: "", received: .distantPast, state: state, raw: [])
                guard (try? message.apply(event)) != nil else { continue }
                code.insert(Arrow(from: state.rawValue, to: message.state.rawValue, words: words))
            }
        }
        let drawn = try Self.arrows("IncomingMessage")
        #expect(Set(drawn) == code)
        #expect(Set(drawn).count == drawn.count, "an arrow is drawn twice")
        #expect(try Self.rows("IncomingMessage") == IncomingMessage.State.allCases.map(\.rawValue))
    }
}
