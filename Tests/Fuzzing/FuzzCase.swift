/// What is damaged, and what has to survive it.
package enum FuzzKind: String, CaseIterable, Sendable {
    /// A whole message: header, entities, charsets, HTML, cutting, reports, calendar parts, words.
    case mail
    /// iCalendar text, with its recurrences.
    case calendar
    /// The newly written words of a reply.
    case words
}

/// One damaged input. Its number alone tells everything: run it again by that number.
package struct FuzzCase: Sendable {
    package var number: Int
    package var kind: FuzzKind
    package var bytes: [UInt8]

    /// Case `number` of a run over `corpus`: a fixture, or two spliced, with one to twenty changes.
    package init(_ number: Int, seed: UInt64, corpus: FuzzCorpus) {
        var chance = Chance(seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0x2545_F491_4F6C_DD1D)
        kind = FuzzKind.allCases[number % FuzzKind.allCases.count]
        let samples = corpus.samples[kind] ?? []
        var bytes = samples.isEmpty ? [] : samples[Int.random(in: 0..<samples.count, using: &chance)]
        if samples.count > 1, Int.random(in: 0..<8, using: &chance) == 0 {
            let other = samples[Int.random(in: 0..<samples.count, using: &chance)]
            bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &chance)))
            bytes += other.suffix(Int.random(in: 0...other.count, using: &chance))
        }
        for _ in 0..<Int.random(in: 1...20, using: &chance) { Mutation.mutate(&bytes, kind, &chance) }
        self.number = number
        self.bytes = Array(bytes.prefix(200_000))
    }
}
