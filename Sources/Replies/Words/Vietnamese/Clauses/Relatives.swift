// Parents who write to a teacher, and elders who write to the young, call themselves what the others call them:
//
//     bé hết ho rồi nên mẹ đi họp                 mẹ is the writer
//     nội bé Bắp đi họp thế mẹ                    mẹ is the writer, nội comes instead
//     bà ngoại cháu đi họp hộ                     cháu tells whose grandmother; the writer is cháu
//
// So a kin word with its owner behind it is one person, and where nobody says *I*, the kin word in whose place somebody
// comes, or else the first that does something, is the writer.

enum Relatives {
    private static let parents: Set<String> = [
        "mẹ", "bố", "ba", "má", "cha", "u", "tía", "nội", "ngoại", "ông", "bà", "bọ", "mệ",
    ]
    private static let replacing: Set<String> = ["thay", "thế", "hộ", "giùm", "giúp"]
    private static let children: Set<String> = ["bé", "cháu", "cu", "con"]

    static func joined(_ items: [ClauseItem], _ text: ReplyText) -> [ClauseItem] {
        writers(owned(items, text), text)
    }

    /// `bà ngoại cháu`, `bố vợ em`: one person.
    private static func owned(_ items: [ClauseItem], _ text: ReplyText) -> [ClauseItem] {
        var result: [ClauseItem] = []
        for (index, item) in items.enumerated() {
            if item.tag == .writer, item.range.count == 1, let last = result.last, last.tag == .kin,
                last.range.count > 1,
                !text.words[last.range.upperBound - 1].isBare, index + 1 < items.count,
                [.aux, .come, .motion, .partake, .ill, .absent, .busy, .neg, .ongoing, .must].contains(
                    items[index + 1].tag),
                !["em", "tôi", "mình", "con", "cháu"].contains(text.words[last.range.upperBound - 1].form)
            {
                result[result.count - 1].range = last.range.lowerBound..<item.range.upperBound
            } else {
                result.append(item)
            }
        }
        return result
    }

    private static func writers(_ items: [ClauseItem], _ text: ReplyText) -> [ClauseItem] {
        func form(_ item: ClauseItem) -> String { text.words[item.range.lowerBound].form }
        func isParent(_ item: ClauseItem) -> Bool {
            [.kin, .writer].contains(item.tag) && parents.contains(form(item))
        }
        guard !items.contains(where: { $0.tag == .writer && !isParent($0) && form($0) != "phụ" }) else { return items }
        let named = items.indices.filter { isParent(items[$0]) }
        let replaced = named.first { index in
            let at = items[index].range.lowerBound
            return at > 0 && replacing.contains(text.words[at - 1].form)
        }
        let acting = named.first { index in
            items[index].range.count == 1 && index + 1 < items.count && !isChild(index + 1, items, text)
                && (index == 0 || opening.contains(items[index - 1].tag))
        }
        guard let writer = (replaced ?? acting).map({ form(items[$0]) }) else { return items }
        return items.map { item in
            var item = item
            if isParent(item) {
                if item.range.count == 1, form(item) == writer {
                    item.tag = .writer
                } else if replaced != nil {
                    item.tag = .kin
                }
            }
            return item
        }
    }

    private static let opening: Set<ClauseTag> = [.particle, .comma, .stop, .so, .because, .but, .and, .here, .address]

    /// `mẹ bé Na` may be anybody's name for the writer's wife.
    private static func isChild(_ index: Int, _ items: [ClauseItem], _ text: ReplyText) -> Bool {
        children.contains(text.words[items[index].range.lowerBound].form)
    }
}
