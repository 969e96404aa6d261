/// What a composed clause says on coming: a rule without a pattern. `signs @role || what it is | example`.
enum FrameMeaning: String, CaseIterable, Sendable {
    case comes = "yes || says that they come | I shall definitely be attending"
    case keepsFrom = "yes || nothing keeps me away | Nothing could keep me away"
    case cannot = "no || a plain no | We won't be able to join you"
    case misses = "no || misses it | I'm going to have to give it a miss"
    case hedged = "maybe || a hedged yes | I reckon I can come along"
    case leave = "no @asksLeave || asks leave | Can I skip this one?"
    case possiblyNot = "maybe || a possible no | I might have to skip it"
    case tries = "maybe || will try | I'm trying to get there"
    case asks = "maybe @putsOff || must ask first | I need to check with my boss"
    case planned = "no || had been going to | I was hoping to be there"
    case wished = "no @counterfactual || counterfactual | We would attend but for the flood"
    case notBusy = "agree || is not busy | I'm not away that week"
    case suits = "agree @suits || suits | Wednesday works"
    case suitsNot = "clash || does not suit | The 9th is impossible for us"
    case elsewhere = "clash || is elsewhere | We'll be in Spain"
    case duty = "clash || another duty | I've got a dentist appointment"
    case ill = "clash || illness at home | The kids have chickenpox"
    case maybeElsewhere = "maybe || perhaps busy | I might be in hospital"

    /// Never fails: a test reads them all.
    var rule: Rule? { Self.rules[self] }

    private static let rules: [FrameMeaning: Rule] = {
        var rules: [FrameMeaning: Rule] = [:]
        for meaning in allCases { rules[meaning] = try? Rule(line: meaning.rawValue[...], groups: WordGroups([])) }
        return rules
    }()
}
