/// The number of a thing that the second opinion looks at: FNV-1a over its words, small and the same on every machine.
struct Bucket {
    /// Things of different groups are different, whatever their words.
    enum Group: UInt8 {
        case forms = 1
        case plain, characters, pairs, circumstances, signs, rules
    }

    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    /// How many words or characters were added.
    private(set) var count = 0

    init(_ group: Group) { add(group.rawValue) }

    init(_ group: Group, _ words: some Sequence<String>) {
        self.init(group)
        for word in words { add(word) }
    }

    mutating func add(_ word: String) { add(word.utf8) }

    mutating func add(_ word: some Sequence<UInt8>) {
        for octet in word { add(octet) }
        add(0 as UInt8)
        count += 1
    }

    /// The same with one more word.
    func adding(_ word: String) -> Bucket {
        var more = self
        more.add(word)
        return more
    }

    /// Adds the character that begins at a place of a text, and returns where the next one begins.
    mutating func addCharacter(of text: [UInt8], at start: Int, before limit: Int) -> Int {
        var end = start
        repeat {
            add(text[end])
            end += 1
        } while end < limit && !UTF8.isBeginning(text[end])
        count += 1
        return end
    }

    private mutating func add(_ octet: UInt8) { hash = (hash ^ UInt64(octet)) &* 0x0000_0100_0000_01b3 }

    /// The upper half, which the multiplications mix best, folded onto the lower one.
    var number: Int { Int((hash ^ hash >> 32) % UInt64(OpinionFeatures.buckets)) }
}

extension UTF8 {
    /// Whether a character begins with the octet; else it goes on with it.
    static func isBeginning(_ octet: UInt8) -> Bool { octet & 0xC0 != 0x80 }
}
