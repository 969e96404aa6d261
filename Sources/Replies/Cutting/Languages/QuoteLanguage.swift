/// What mail clients of one language write around the message that is answered. Phrases are data: one value a language,
/// small letters or not as it comes, one or two per line of meaning; `PhraseBook` folds them once for all.
///
/// A new language is a new file with one such value, a line in `all`, and a row in the tests' `LanguageSamples`.
struct QuoteLanguage: Sendable {
    /// ISO 639 code, for messages of tests.
    let code: String
    /// The first word of an attribution: "On", "Le", "Vào". Week-days where the language begins with them.
    var openers: [String] = []
    /// What the attribution says that the person did: "wrote", "a écrit".
    var wrote: [String] = []
    /// The beginning of an attribution that has no verb: "Quoting", "Zitat von".
    var citing: [String] = []

    /// The names of the fields that clients show above the old message.
    var from: [String] = []
    var sent: [String] = []
    var to: [String] = []
    var copy: [String] = []
    var subject: [String] = []

    /// Between dashes above an old message that is answered: "Original Message".
    var original: [String] = []
    /// Between dashes, or before a colon, above a message that is passed on: "Forwarded message".
    var forwarded: [String] = []
    /// Of a line that asks to answer above it.
    var replyAbove: [String] = []

    /// A line of its own above the name: "Best regards". It says nothing but that the letter is over.
    var closings: [String] = []
    /// A line above the name that also says something: "Thanks". It goes only with a whole block of contact data.
    var thanks: [String] = []
    /// The beginning of what phones and programs write about themselves: "Sent from my".
    var adverts: [String] = []
    /// The end of such a line, where the language has its verb there.
    var advertEnds: [String] = []
    /// The beginning of such a line that needs no name of a device to be known: "Virus-free".
    var notices: [String] = []
    /// The beginning of a disclaimer or of a list's footer; it goes to the end.
    var disclaimers: [String] = []
    /// Words of which a disclaimer holds at least three.
    var legal: [String] = []
    /// The beginning of a warning that a mail gateway puts above what the writer wrote.
    var banners: [String] = []

    /// Every language that is known.
    static let all: [QuoteLanguage] = [
        vietnamese, english, french, german, spanish, portuguese, italian, dutch, polish, russian, ukrainian, czech,
        swedish, danish, norwegian, finnish, turkish, japanese, simplifiedChinese, traditionalChinese, korean, thai,
        indonesian, hungarian, romanian, greek, slovak, bulgarian, croatian, slovenian, catalan, hebrew, arabic,
        estonian,
        latvian, lithuanian, malay,
    ]
}
