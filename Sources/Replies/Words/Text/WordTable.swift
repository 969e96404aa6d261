// Each word of a reply is looked up in some dozens of tables: groups of phrases, rules by their first words, vocabulary,
// numbers, abbreviations. The tables are made once, of the words that this program is written with, and never change;
// so they need no hashing that an attacker cannot foresee, nor any storage that may grow. A word's key is mixed by one
// multiplication; its upper bits say where it stands, or else it stands in one of the next places. Half of the places
// stay empty, so that the next empty one, which ends the search, is near.

/// What a word, or two, are looked up by.
protocol TableKey: Hashable, Sendable {
    /// All that tells it from others, in one machine word.
    var mixed: UInt64 { get }
    /// The key of no word, which marks an empty place.
    static var empty: Self { get }
}

/// The places of the keys of a table that does not change.
struct KeyPlaces<Key: TableKey>: Sendable {
    private(set) var keys: [Key]
    /// How far the mixed key is shifted down to the number of a place.
    private let shift: UInt64

    init(_ all: some Collection<Key>) {
        var width: UInt64 = 1
        while 1 << width < all.count * 2 { width += 1 }
        shift = 64 - width
        keys = Array(repeating: .empty, count: 1 << width)
        for key in all where key != .empty {
            var place = first(key)
            while keys[place] != .empty, keys[place] != key { place = next(place) }
            keys[place] = key
        }
    }

    /// Where a key stands; nil where it does not.
    func place(of key: Key) -> Int? {
        var place = first(key)
        while keys[place] != .empty {
            if keys[place] == key { return place }
            place = next(place)
        }
        return nil
    }

    private func first(_ key: Key) -> Int { Int((key.mixed &* 0x9E37_79B9_7F4A_7C15) >> shift) }
    private func next(_ place: Int) -> Int { (place + 1) & (keys.count - 1) }
}

/// What is known of each of a number of words, or pairs of words.
struct WordTable<Key: TableKey, Value: Sendable>: Sendable {
    private let places: KeyPlaces<Key>
    private var values: [Value?]

    init(_ all: [Key: Value]) {
        places = KeyPlaces(all.keys)
        values = Array(repeating: nil, count: places.keys.count)
        for (key, value) in all { if let place = places.place(of: key) { values[place] = value } }
    }

    subscript(_ key: Key) -> Value? { places.place(of: key).flatMap { values[$0] } }
}
