/// What a composed clause says.
enum ClauseMeaning: String, CaseIterable {
    case comes = "says that they come"
    case staysAway = "a plain no"
    case wouldRegret = "rhetorical: would be sorry to miss it"
    case unwilling = "does not want to"
    case unable = "cannot get away"
    case free = "is free"
    case busy = "is busy"
    case ill = "is ill"
    case hindered = "something in the way"
    case elsewhere = "does something else at that hour"
    case standIn = "somebody comes instead"
    case granted = "whatever comes"
    case signsUp = "signs up"
    case forbidden = "it is not allowed"
    case others = "about others"
    case nextTime = "next time"
    case sorryYes = "sorry, and yet says that they come"
    case seesFirst = "will see"
    case leavesEarly = "leaves early"
    case sameHour = "at the very hour"
    case wouldHarm = "counterfactual"
    case ifThen = "if, said with thì"
    case otherComes = "somebody else's coming"

    func rule(_ sign: Sign) -> Rule {
        Rule(
            signs: [sign], role: role, pattern: .composed, name: rawValue, example: "",
            line: sign.rawValue + rawValue)
    }

    var role: RuleRole? {
        switch self {
        case .wouldRegret: .rhetorical
        case .elsewhere: .elsewhere
        case .wouldHarm: .counterfactual
        case .busy: .busy
        default: nil
        }
    }
}
