/// Words of a reply that belong to nothing the grammar found and are no mere address, particle or time. The fewer there
/// are, the surer the grammar can be of itself.
enum UnreadWords {
    private static let plain = RuleBook.standard.groups.singleWords(
        of: ["filler", "opener", "self", "me", "time", "this", "next", "title", "thanks"])

    static func count(in text: ReplyText, signs: [Found]) -> Int {
        var isRead = text.words.map { word in
            word.kind != .word || (word.isBare ? plain.bare.contains(word.plainKey) : plain.marked.contains(word.key))
        }
        for sign in signs { for index in sign.range { isRead[index] = true } }
        return isRead.count { !$0 }
    }
}
