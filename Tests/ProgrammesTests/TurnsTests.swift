import Sessions
import Testing

@testable import Programmes

@Suite("Turns in a programme file")
struct TurnsTests {
    private func with(_ turns: String) -> String {
        SmallFile.with("    rotation: [north, south]\n", "    rotation: [north, south]\n    turns:\n\(turns)")
    }

    @Test("hosting takes its order from the rotation, the others state their own")
    func wheels() throws {
        let plan = try SmallFile.plan(
            with(
                """
                      - { duty: host, offered: 42, answer: 5, fallback: south }
                      - { duty: chair, order: [bob, ann] }
                      - { duty: minutes, order: [ann, bob], offered: 14 }

                """))
        #expect(
            plan.series.first?.wheels == [
                Wheel(
                    duty: .host, order: [.organisation("north"), .organisation("south")],
                    offer: .init(days: 42, daysToAnswer: 5), fallback: .organisation("south")),
                Wheel(duty: .chair, order: [.person("bob"), .person("ann")]),
                Wheel(
                    duty: .minutes, order: [.person("ann"), .person("bob")], offer: .init(days: 14, daysToAnswer: 7)),
            ])
        #expect(
            plan.sessions.map(\.host) == ["north", "south", "north", "south"], "a first guess, until the ledger says")
    }

    @Test("without the key, the file alone says who hosts")
    func absent() throws { #expect(try SmallFile.plan().series.first?.wheels == nil) }

    @Test(
        "one clear error that names the place",
        arguments: [
            ("      - { duty: hosting }\n", "hosting"), ("      - { duty: chair }\n", "order"),
            ("      - { duty: chair, order: [carl] }\n", "carl"), ("      - { duty: host, answer: 3 }\n", "offered"),
            ("      - { duty: host, fallback: west }\n", "west"), ("      - { duty: host, offered: 0 }\n", "0"),
            ("      - { duty: host, order: [north] }\n", "order"),
            ("      - duty: host\n      - duty: host\n", "host"),
        ])
    func faults(_ turns: String, _ word: String) {
        let faults = SmallFile.faults(with(turns))
        #expect(faults.count == 1, "\(faults)")
        #expect(faults.first?.line ?? 0 > 26)
        #expect(faults.first.map { "\($0)".contains(word) } ?? false, "\(faults)")
    }
}
