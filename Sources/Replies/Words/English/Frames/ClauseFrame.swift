/// What a clause has said so far, while it is being read.
struct ClauseFrame {
    enum Person: Hashable { case writer, kin, other, addressee, thing }

    private(set) var subject: Person?
    /// Whom the clause before was about, for one that begins with a helping verb (`Tom, who …, has agreed to come`).
    private var inherited: Person?
    private(set) var negations = 0
    private(set) var possible = false
    private(set) var probable = false
    private(set) var trying = false
    private(set) var wish = false
    /// A helping verb stands before the person: `can I …`.
    private(set) var isInverted = false
    private var perfect: Int?
    private var operatorEnd: Int?
    /// It is one that asks where it stands first: `may I`, but not `a chance I`.
    private var isHelper = true
    private(set) var would = false
    private(set) var have = false
    private(set) var wouldHave = false
    private(set) var being = false
    private(set) var isPast = false
    private(set) var isPlan = false
    private(set) var nothing = false
    private(set) var isUnder = false
    /// Words without a class since the last person or helping verb, and since the clause began.
    private(set) var unknowns = 0
    private(set) var hasUnknown = false
    private(set) var firstUnknown: Int?
    /// Behind a `so`: what could then be done is what it is for (`moved my shift so I could come`).
    private(set) var isPurpose = false
    private(set) var hasPredicate = false
    /// First unit that belongs to what is being said.
    private(set) var start: Int?
    var hasMe = false
    /// `I don't know`: an `if` behind it is what is not known, no condition.
    var isUnsure = false
    var isNow = false
    var isElsewhen = false
    /// The other time is past: what comes next may be told of this one (`despite having flu last week I'll be there`).
    var isBygone = false
    /// An event that is a clash once the session's time is named beside it.
    var duty: Range<Int>?

    /// A clause that is nothing but person and helping verb so far: `I can't`, `but I will`.
    private(set) var isBareHelper = false
    /// How `-ing` forms of coming (or of staying away) as the subject of the clause turn it.
    var gerund: Bool?

    var isDenied: Bool { negations > 0 }
    /// A helping verb or a person stands before, with nothing unknown in between.
    var isTied: Bool { start != nil && unknowns == 0 }

    /// A verb of no class right behind the writer: `we fly to Crete`.
    var isTiedToVerb: Bool { subject == .writer && hasVerb && !would && !possible && !isPlan }
    var hasVerb = false
    /// `We are four`: a head-count tells no place.
    var hasNumber = false

    /// A new clause; within a sentence nothing is taken over: a clause without a person is the writer's.
    mutating func begin(isSentence: Bool) {
        let person = subject == .other && !isSentence ? subject : nil
        self = ClauseFrame()
        inherited = person
    }

    /// Behind `and`, `but`, `because`: the person stays, what was said of him does not.
    mutating func join(_ word: String) {
        let (person, effort, chance) = (subject == .thing ? nil : subject, trying, possible)
        self = ClauseFrame()
        subject = person
        // `Trying to swap my shift so I can come`.
        if word == "so" { (trying, isPurpose) = (effort, true) }
        // `I may be late or not come at all`.
        if word == "or" { possible = chance }
    }

    /// Behind `when`, `before`, `if`: for `if` the clause may still answer, under a condition.
    mutating func subordinate(_ word: String) {
        if isUnsure, ["if", "whether", "when"].contains(word) { return }
        self = ClauseFrame()
        isUnder = !["if", "unless", "provided", "providing", "assuming", "as", "so", "even", "otherwise", "once"]
            .contains(word)
    }

    mutating func person(_ person: Person, _ range: Range<Int>) {
        if hasPredicate {
            let under = isUnder
            self = ClauseFrame()
            isUnder = under
        }
        let follows = operatorEnd == range.lowerBound
        isInverted =
            isInverted && subject == .thing && !hasPredicate
            || subject == nil && follows && isHelper && !isDenied && !wish
                && (isPlan || would || possible || being || probable)
        // `I'd say I'll be there`: the wish was for the saying.
        if unknowns > 0, negations == 0, person == .writer { would = false }
        if isBygone, hasUnknown { isElsewhen = false }
        subject = person
        being = false
        if !(start.map { _ in unknowns == 0 } ?? false) || negations == 0 && !probable && !possible {
            start = start ?? range.lowerBound
        }
        if unknowns > 0, negations == 0 { start = range.lowerBound }
        unknowns = 0
    }

    mutating func gerundSubject(_ comes: Bool, _ range: Range<Int>) {
        person(.thing, range)
        gerund = comes
    }

    /// Right behind *have*.
    func isPerfect(before unit: Int) -> Bool { perfect == unit }

    /// Who was not known before the verb came.
    mutating func become(_ person: Person) { subject = person }

    /// A person who only belongs to what is named.
    mutating func belong(_ range: Range<Int>) { hasMe = true }

    mutating func thing(_ range: Range<Int>) {
        if subject == nil || hasPredicate { person(.thing, range) }
    }

    mutating func operate(
        _ range: Range<Int>, being: Bool = false, have: Bool = false, past: Bool = false, plan: Bool = false,
        would: Bool = false, possible: Bool = false, probable: Bool = false, trying: Bool = false, wish: Bool = false,
        canInvert: Bool = true
    ) {
        if hasPredicate { reopen() }
        isHelper = canInvert
        if start == nil, subject == nil, have || being || plan, inherited != nil { subject = inherited }
        start = start ?? range.lowerBound
        unknowns = 0
        self.being = being || (self.being && !plan && !have)
        if have, self.would { wouldHave = true }
        self.have = self.have || have
        isPast = isPast || past
        isPlan = isPlan || plan
        self.would = self.would || would
        self.possible = self.possible || possible
        self.probable = self.probable || probable
        self.trying = self.trying || trying
        self.wish = self.wish || wish
        operatorEnd = range.upperBound
        perfect = have ? range.upperBound : nil
        isBareHelper =
            !isUnder && !hasUnknown
            && ((subject == .writer || subject == .other) && (being || plan || possible)
                || subject == nil && self.possible
                || self.probable && plan)
    }

    mutating func deny(_ range: Range<Int>, nothing: Bool) {
        if hasPredicate { reopen() }
        start = start ?? range.lowerBound
        negations += 1
        unknowns = 0
        self.nothing = self.nothing || nothing
        if nothing, subject == nil { subject = .thing }
    }

    mutating func unknown(_ range: Range<Int>, isVerb: Bool = false) {
        if isVerb, subject == .writer, unknowns == 0, !hasUnknown { hasVerb = true }
        unknowns += range.count
        firstUnknown = firstUnknown ?? range.lowerBound
        hasUnknown = true
        isBareHelper = false
    }

    /// A verb was met: what follows belongs to it until somebody or a helping verb begins anew.
    mutating func close() {
        hasPredicate = true
        isBareHelper = false
        duty = nil
    }

    private mutating func reopen() {
        let (person, under) = (subject, isUnder)
        self = ClauseFrame()
        (subject, isUnder) = (person, under)
    }
}
