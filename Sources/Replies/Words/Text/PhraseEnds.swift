/// Where the longest phrase of each class ends that begins at each word of a text, looked up once for the whole text:
/// every rule and every reader asks for the same ones.
struct PhraseEnds: Sendable {
    private let classes: Int
    /// By word and class the words that the phrase takes; 0 for none.
    private var lengths: [UInt8]
    /// The classes of which a phrase begins anywhere.
    private(set) var present: [Bool]

    init(words: Int, classes: Int) {
        self.classes = classes
        lengths = Array(repeating: 0, count: words * classes)
        present = Array(repeating: false, count: classes)
    }

    mutating func add(_ length: Int, of group: Int, at position: Int) {
        let index = position * classes + group
        lengths[index] = max(lengths[index], UInt8(clamping: length))
        present[group] = true
    }

    /// The end of the longest phrase of the class that begins at `position`; nil if none does.
    func end(of group: Int, at position: Int) -> Int? {
        let index = position * classes + group
        guard index < lengths.count, lengths[index] > 0 else { return nil }
        return position + Int(lengths[index])
    }
}
