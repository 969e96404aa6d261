/// What the seed decides, in words.
struct Chance: Sendable {
    private let numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    func number() -> UInt64 { numbers.next() }
    func below(_ count: Int) -> Int { Int(numbers.next() % UInt64(max(count, 1))) }
    func oneIn(_ count: Int) -> Bool { below(count) == 0 }
    func between(_ least: Int64, _ most: Int64) -> Int64 {
        least + Int64(numbers.next() % UInt64(max(most - least, 0) + 1))
    }
    /// In 0..<1.
    func fraction() -> Double { Double(numbers.next() >> 11) / Double(1 << 53) }

    func pick<Element>(_ choices: [Element]) -> Element? {
        choices.isEmpty ? nil : choices[below(choices.count)]
    }
}

/// Spans of time in the milliseconds that a trial counts in.
extension Int64 {
    static let second: Int64 = 1000
    static let minute: Int64 = 60 * second
    static let hour: Int64 = 60 * minute
    static let day: Int64 = 24 * hour
}
