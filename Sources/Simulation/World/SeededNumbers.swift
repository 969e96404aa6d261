import Synchronization

/// Numbers that look random and are the same in every run (SplitMix64, Steele and others 2014).
package final class SeededNumbers: Sendable {
    private let state: Mutex<UInt64>

    package init(seed: UInt64) { state = Mutex(seed) }

    package func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            return Self.mixed(state)
        }
    }

    static func mixed(_ number: UInt64) -> UInt64 {
        var number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
        return number ^ number >> 31
    }
}

/// A number that is the same in every run and on every machine for the same words: what decides how a scripted person
/// behaves. Swift's own hashes differ from run to run.
package struct StableHash: Hashable, Sendable {
    package let value: UInt64

    package init(_ words: String..., seed: UInt64 = 0) {
        let bytes = words.joined(separator: "\u{1F}").utf8
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        value = SeededNumbers.mixed(hash)
    }

    /// A number in `0..<count`.
    package func below(_ count: Int) -> Int { Int(value % UInt64(max(count, 1))) }

    package func pick<Element>(_ choices: [Element]) -> Element? {
        choices.isEmpty ? nil : choices[below(choices.count)]
    }
}
