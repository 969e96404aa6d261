// A Vietnamese reply on coming is composed of small clauses: who, a predicate, and what bends it.
//
//     hôm đó   em    chắc   không   đi      được   đâu
//     when     who   hedge  not     coming  can    not
//
// The reader walks over the words from left to right. It keeps who is spoken of, the negations that wait for a
// predicate, and the frame in which the clause stands: something believed or reported, something granted (`dù …`), the
// past, a reason, a purpose. At each predicate it works out what the clause says of coming:
//
// - coming, taking part, being free: a yes; negated an odd number of times, a no. `đâu` behind the verb, `sao … được`
//   and `… gì nổi` around it are negations, too;
// - staying away: the other way round;
// - being busy, ill, on duty or on the way to something else: a clash, unless it is over, past or denied;
// - a verb of motion is coming where nothing, or the meeting, is its aim, and something else otherwise;
// - what no lexicon knows, said of the writer for the hour of the session, with no word on coming beside it, is a clash
//   as well: whoever tells an invitation what they do at that hour says why they do not come.
//
// What others do is told apart: a relative who comes may stand in for the writer. Hedges, conditions and questions are
// weighed afterwards, with the signs of all other rules. Each word is looked at a bounded number of times.

import InternetMessage

struct ClauseReader {
    let text: ReplyText
    let lexicon = ClauseLexicon.vietnamese
    let items: [ClauseItem]
    /// Somebody speaks of themselves by a pronoun, so that a bare title is whoever is written to.
    let hasWriter: Bool
    /// Where the hour of the session is named: `cùng giờ`, `đúng hôm đó`.
    let moments: [Int]
    var clause = ClauseState()
    var found: [Found] = []
    var lastPerson: PersonName?
    /// Others of the same sentence are somewhere else.
    var didOthersLeave = false
    var didWriterSpeak = false

    init(_ text: ReplyText) {
        self.text = text
        items = ClauseReader.settled(Relatives.joined(lexicon.items(text), text), text)
        let items = items
        moments = Self.moments(in: text)
        hasWriter = items.indices.contains { items[$0].tag == .writer && !Self.isCalled($0, items, text) }
    }

    /// Every sign of coming or staying away that clauses give.
    static func signs(in text: ReplyText) -> [Found] {
        guard text.isVietnamese else { return [] }
        var reader = ClauseReader(text)
        StepMeter.add(reader.items.count)
        for index in reader.items.indices {
            if reader.isGranted(index) { reader.grant(index) }
            reader.step(index)
        }
        reader.finish(reader.text.words.count)
        return reader.found + StandInFrames(text: text, items: reader.items).signs()
    }

    /// `con` and `cháu` are a child where the writer is somebody else.
    private static func settled(_ items: [ClauseItem], _ text: ReplyText) -> [ClauseItem] {
        func form(_ item: ClauseItem) -> String { text.words[item.range.lowerBound].form }
        let children: Set<String> = ["con", "cháu"]
        let isElder =
            items.contains {
                $0.tag == .writer && !children.contains(form($0)) && ($0.range.count > 1 || form($0) != "em")
                    && !isAlone($0, text)
            }
            || items.indices.contains {
                items[$0].tag == .writer && form(items[$0]) == "em" && !isCalled($0, items, text)
            }
        return items.enumerated().map { index, item in
            var item = item
            let next = index + 1 < items.count ? items[index + 1] : nil
            switch item.tag {
            case .writer where form(item) == "toi" && index > 0 && items[index - 1].tag == .writer: item.tag = .motion
            case .absent where text.words[item.range.upperBound - 1].plain == "phep":
                let ends: [ClauseTag] = [.comma, .stop, .here, .address, .particle, .but, .so, .and, .over]
                if let next, !ends.contains(next.tag) { item.tag = .aux }
            case .kin where form(item) == "ba" && (next?.tag == .address || next?.tag == .others): item.tag = .number
            case .house
            where form(item) == "hộ" && ![.number, .person].contains(next?.tag)
                && (index == 0 || items[index - 1].tag != .number):
                item.tag = .particle
            case .house where index > 0 && form(items[index - 1]) == "họp": item.tag = .particle
            case .house where ![.unknown, .number, .person].contains(next?.tag): item.tag = .others
            default: break
            }
            guard isElder else { return item }
            if item.tag == .writer, item.range.count == 1, children.contains(form(item)) { item.tag = .kin }
            return item
        }
    }

    /// `đi một mình`: the word for alone, no writer.
    private static func isAlone(_ item: ClauseItem, _ text: ReplyText) -> Bool {
        let at = item.range.lowerBound
        return at > 0 && text.words[at].plain == "minh" && ["1", "mot"].contains(text.words[at - 1].plain)
    }

    /// `… nhé em`, `em ơi`: called, not spoken of.
    private static func isCalled(_ index: Int, _ items: [ClauseItem], _ text: ReplyText) -> Bool {
        let at = items[index].range.lowerBound
        if at > 0, ["ơn", "mời"].contains(text.words[at - 1].form) { return true }
        guard index + 1 < items.count else { return index > 0 }
        let next = items[index + 1]
        if next.tag == .stop || next.tag == .comma { return index > 0 && items[index - 1].tag != .and }
        return text.words[next.range.lowerBound].form == "ơi"
    }
}

/// What is known of a clause while it is read.
struct ClauseState {
    enum Who { case unsaid, writer, kin, named(PersonName), others, addressed }
    var who = Who.unsaid
    /// Where the frame begins: its subject or its first word that counts.
    var start: Int?
    /// Where the predicate begins that is being read.
    var verb: Int?
    var negations: [Int] = []
    var isHere = false, isPast = false, isBelieved = false, isGranted = false, isReason = false, isPurpose = false
    var isNext = false, isForbidden = false, isHouse = false, isSorry = false, wasDenied = false,
        isPart = false
    var brings = false
    var mustDo = false, wants = false, isOver = false, isAble = false
    /// Words that no predicate took.
    var content = 0
    /// Something was said that is neither coming nor a clash.
    var isOtherwise = false
    var hasPredicate = false
}
