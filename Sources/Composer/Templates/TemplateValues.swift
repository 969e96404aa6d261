import Mustache

/// What a template may name. Flat texts and flags and nothing else: rendering looks up a dictionary and reflects on no
/// struct, which is more than ten times faster, and a list is rendered once, before.
enum TemplateKey: String, CaseIterable, Sendable {
    // The person
    case addressee, you, You
    // The group and the programme
    case group, programme
    // The session
    case title, meeting, when, shortWhen, where_ = "where", host, link, linkURL, agenda, topics, reason, code, howSoon
    // Where it would be if it were not on line; texts and recordings
    case venue, documents, previousDocuments, previousWhen
    // What changed
    case changes, together, togetherCount
    // Whose turn it is
    case duty, holder, turnOrder, turns, passed, nextHolder
    // Links to pages
    case answerURL, yesURL, noURL, maybeURL, feedbackURL, pollURL, leaveURL, boardURL, boardExpiry
    // Questions after a session
    case questions, example
    // The chair's picture
    case summary, accepted, declined, tentative, missing, came, scores, remarks, contributions, queue
    // A date poll
    case options, deadline
    // A receipt
    case heard, recorded, readings, choices, number
    // News: a topic and the one it was merged into; who wrote, as a sentence begins and within one
    case topic, otherTopic, who, whom
    // An answer; an office; who wishes to move a session, and how many; what to type
    case answer, office, wishes, count, command
    // Until when somebody is away, and who stands in
    case until, standIn
    // The whole message
    case subject, cutLine, cutLineClass, sections, mergedExample, safety
    // The look of a button that answers, and of any other
    case mainButton, button
}

/// What a template may ask.
enum TemplateFlag: String, CaseIterable, Sendable {
    /// No answer yet; said yes; said maybe; said no.
    case isUnanswered, isAccepted, isTentative, isDeclined
    /// The person was taken off the list; a cancelled session takes place after all; its start is another.
    case isRemoved, isRestored, isMoved
    /// It has no date for now; it had none and has one again.
    case isPostponed, isDated
    /// It has no date, or had none when it was cancelled.
    case isUndated
    /// It takes place on line instead of in its room; it was in the room before, or is again; none of all these.
    case isOnline, goesOnline, returnsInPerson, isPlainChange
    /// The change is explained in another message to this person; this one brings the calendar's entry.
    case isFollower
    /// The person's own organisation is the host; the person runs the group.
    case isHost, isOrganiser
    /// It is the person's own turn, not an organisation's; a turn passed on is the holder's again.
    case isOwnTurn, isTaken
    /// Asked a second time; answered on a page and nowhere else; the session is over.
    case isNudge, isAnonymous, isOver
    /// Whether the person comes is asked, again or for the first time.
    case asksAgain
    /// A receipt asks something, and which of its questions.
    case asksBack, asksComing, asksStandIn, asksWhichSession, asksWhichPerson, asksSender, asksScore, asksPage,
        asksDates, asksEarlierTime, asksTurn, asksDeed
    /// A date poll of which the person has answered the rest; only one option is asked about.
    case isAddition, isOneOption
    /// How a date poll stands, for those who choose.
    case isResult
    /// The owner of an address wants no mail there; nothing reaches them in another way; they have not answered.
    case isUnwanted, isCutOff, isSilent
    /// The news are of somebody who runs a group, and nobody else who does can be told.
    case isDeputy
    /// Somebody else reads the same mailbox.
    case sharesAddress
}

/// The values of one section or message, in both forms: as they are, and escaped for HTML.
struct TemplateValues: Hashable, Sendable {
    private(set) var plain: [String: String] = [:]
    private var html: [String: String] = ["mainButton": ButtonStyle.main, "button": ButtonStyle.plain]
    private var flags: Set<String> = []

    /// One line of somebody's words. Nothing, or nothing visible, leaves the key unset.
    subscript(key: TemplateKey) -> String? {
        get { plain[key.rawValue] }
        set {
            let line = newValue.map(cleanLine) ?? ""
            plain[key.rawValue] = line.isEmpty ? nil : line
            html[key.rawValue] = line.isEmpty ? nil : escapedHTML(line)
        }
    }

    subscript(flag: TemplateFlag) -> Bool {
        get { flags.contains(flag.rawValue) }
        set { if newValue { flags.insert(flag.rawValue) } else { flags.remove(flag.rawValue) } }
    }

    /// A list, a line for each entry; an empty one leaves the key unset.
    mutating func set(_ key: TemplateKey, lines: [String]) {
        let lines = lines.map(cleanLine)
        plain[key.rawValue] = lines.isEmpty ? nil : lines.joined(separator: "\n")
        html[key.rawValue] = lines.isEmpty ? nil : lines.map(escapedHTML).joined(separator: "<br>\n")
    }

    /// Puts `text`, which needs no cleaning and no escaping, in the place of a value and returns that; nil, and nothing
    /// done, where there is none.
    mutating func exchange(_ key: TemplateKey, for text: String) -> PersonalText? {
        guard let old = plain[key.rawValue] else { return nil }
        defer { (plain[key.rawValue], html[key.rawValue]) = (text, text) }
        return PersonalText(plain: old, html: html[key.rawValue] ?? "")
    }

    /// What templates have rendered already.
    mutating func set(_ key: TemplateKey, rendered text: String, html markup: String) {
        plain[key.rawValue] = text
        html[key.rawValue] = markup
    }

    static func == (one: Self, other: Self) -> Bool {
        one.flags == other.flags && one.plain == other.plain && one.html == other.html
    }

    /// Texts that tell most: all of them would be hashed for each message.
    func hash(into hasher: inout Hasher) {
        for key in Self.telling { hasher.combine(plain[key.rawValue]) }
        hasher.combine(flags.count)
        hasher.combine(plain.count)
    }

    private static let telling: [TemplateKey] = [
        .code, .when, .title, .group, .heard, .recorded, .who, .summary, .questions, .options,
    ]

    var forText: Context { Context(texts: plain, flags: flags) }
    var forHTML: Context { Context(texts: html, flags: flags) }

    /// One of the two forms as Mustache sees it: a key's text, a flag, or `hasKey` for whether a key is set.
    struct Context: MustacheParent, Sendable {
        let texts: [String: String]
        let flags: Set<String>

        func child(named name: String) -> Any? {
            if let text = texts[name] { return text }
            if name.hasPrefix("has") { return texts[name.dropFirst(3).lowercasingFirst] != nil }
            return flags.contains(name)
        }
    }

    /// Whether a template may use this name.
    static func knows(_ name: String) -> Bool {
        TemplateKey(rawValue: name) != nil || TemplateFlag(rawValue: name) != nil
            || name.hasPrefix("has") && TemplateKey(rawValue: name.dropFirst(3).lowercasingFirst) != nil
    }
}

/// Written into each element, since many mail programs drop style sheets. High enough for a thumb, and colours that hold
/// on a light and on a dark ground.
private enum ButtonStyle {
    static let main = frame + "border:2px solid #1a7f37;background:#1a7f37;color:#fff"
    static let plain = frame + "border:2px solid #767676;color:inherit"

    private static let frame =
        "display:inline-block;padding:12px 20px;margin:0 8px 8px 0;border-radius:8px;font-weight:bold;"
        + "text-decoration:none;"
}

extension StringProtocol {
    var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
    var uppercasingFirst: String { prefix(1).uppercased() + dropFirst() }
}
