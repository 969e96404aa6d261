import Testing

@testable import Replies

@Suite("The tables of words")
struct WordTableTests {
    private static let words = (0..<5_000).map { "từ\($0)" }

    @Test("what was put in is found, and nothing else")
    func values() {
        let table = WordTable(Dictionary(uniqueKeysWithValues: Self.words.enumerated().map { (WordKey($1), $0) }))
        for (number, word) in Self.words.enumerated() { #expect(table[WordKey(word)] == number) }
        for word in ["", "từ", "từ5000", "tu1", String(repeating: "từ1", count: 20)] {
            #expect(table[WordKey(word)] == nil)
        }
    }

    @Test("the order of a pair counts")
    func pairs() {
        let (one, other) = (WordKey("đi"), WordKey("họp"))
        let table = WordTable([WordPair(one, other): 1])
        #expect(table[WordPair(one, other)] == 1)
        #expect(table[WordPair(other, one)] == nil && table[WordPair(one, one)] == nil)
    }

    @Test("an empty table knows nothing, and an empty word is in none")
    func empty() {
        #expect(WordTable<WordKey, Int>([:])[WordKey("đi")] == nil)
        #expect(!WordSet([""]).contains("") && !WordSet([String]()).contains("đi"))
    }

    @Test("sets are joined and told apart")
    func sets() {
        let (one, other): (WordSet, WordSet) = (["đi", "họp"], ["họp", "vắng"])
        let (both, rest) = (one.union(other), one.subtracting(other))
        #expect(["đi", "họp", "vắng"].allSatisfy { both.contains($0) } && !both.contains("bận"))
        #expect(rest.contains("đi") && !rest.contains("họp") && !rest.contains("vắng"))
    }
}
