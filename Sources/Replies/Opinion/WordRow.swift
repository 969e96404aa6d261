/// Words in one row of octets, with an edge at both ends. The second opinion goes over the same words again and again; as
/// strings they would be taken apart each time.
struct WordRow: Sendable {
    /// The words, each with a blank behind it.
    private var octets: [UInt8] = []
    /// Where each word begins, and where the last blank ends.
    private var starts: [Int] = [0]

    init(_ words: some Sequence<String>) {
        octets.reserveCapacity(words.underestimatedCount * 8)
        starts.reserveCapacity(words.underestimatedCount + 3)
        add("^")
        for word in words { add(word) }
        add("$")
    }

    private mutating func add(_ word: String) {
        octets.append(contentsOf: word.utf8)
        octets.append(UInt8(ascii: " "))
        starts.append(octets.count)
    }

    /// The edges counted.
    private var count: Int { starts.count - 1 }

    /// Without the blank behind it.
    private func word(_ index: Int) -> ArraySlice<UInt8> { octets[starts[index]..<starts[index + 1] - 1] }

    /// The words of each of `runs`.
    var runsOfWords: [ArraySlice<String>] {
        let words = (0..<count).map { String(decoding: word($0), as: UTF8.self) }
        return words.indices.flatMap { start in
            (1...3).filter { start + $0 <= words.count }.map { words[start..<start + $0] }
        }
    }

    /// Runs of one, two and three, the edges counted.
    func runs(_ group: Bucket.Group) -> [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(count * 3)
        for start in 0..<count {
            var bucket = Bucket(group)
            for index in start..<min(start + 3, count) {
                bucket.add(word(index))
                numbers.append(bucket.number)
            }
        }
        return numbers
    }

    /// `không … đi`: two words with one to three others between them.
    var pairs: [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(count * 3)
        for start in 1..<count - 1 {
            var first = Bucket(.pairs)
            first.add(word(start))
            for other in min(start + 2, count - 1)..<min(start + 5, count - 1) {
                var pair = first
                pair.add(word(other))
                numbers.append(pair.number)
            }
        }
        return numbers
    }

    /// Runs of two to five characters within a word, the blanks around it counted: what survives typing errors and new
    /// words.
    var characters: [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(octets.count * 4)
        for index in 1..<count - 1 {
            let (before, end) = (starts[index] - 1, starts[index + 1])
            for start in before..<end where UTF8.isBeginning(octets[start]) {
                var bucket = Bucket(.characters)
                var next = start
                while bucket.count < 5, next < end {
                    next = bucket.addCharacter(of: octets, at: next, before: end)
                    if bucket.count > 1 { numbers.append(bucket.number) }
                }
            }
        }
        return numbers
    }
}
