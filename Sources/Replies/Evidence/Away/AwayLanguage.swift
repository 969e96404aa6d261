/// The words of one language by which automatic answers and away messages are known and read. All in small letters.
/// A language is a file of its own beside this one, and an entry in `all`.
struct AwayLanguage: Sendable {
    /// ISO 639-1.
    let code: String
    /// What such a message is called: the subject, or the text itself, begins so. People write such words, too, so this
    /// is a suspicion and no more.
    var titles: [String] = []
    /// A subject begins so: "Out of office: …"; a person's text may.
    var subjects: [String] = []
    /// Only a machine says so of itself: "this is an automatic reply".
    var machine: [String] = []
    /// The owner of the mailbox is away.
    var absences: [String] = []
    /// What notices add and people who answer do not: "I will reply when I return", "for urgent matters contact".
    var notices: [String] = []
    /// What people add who speak of one certain meeting: "so I can't make it", "that day".
    var answers: [String] = []
    /// Before the last day away, and behind it where the language puts it there.
    var until: [String] = []
    var untilBehind: [String] = []
    /// Before the first day back, and behind it.
    var back: [String] = []
    var backBehind: [String] = []
    /// Between the first and the last day; they count only with a number on either side.
    var ranges: [String] = []
    /// Before a month whose last day is meant.
    var ends: [String] = []
    /// Before whom to turn to, and behind.
    var standIn: [String] = []
    var standInBehind: [String] = []
    /// January first; another form behind a bar; a form of four letters or more stands for all that begin so.
    var months: [String] = []
    /// Monday first, as `months`.
    var weekdays: [String] = []

    static let all: [AwayLanguage] = [
        .vietnamese, .english, .french, .german, .spanish, .portuguese, .italian, .dutch, .polish, .russian, .ukrainian,
        .czech, .swedish, .danish, .norwegian, .finnish, .turkish, .japanese, .chinese, .korean, .thai, .indonesian,
    ]
}
