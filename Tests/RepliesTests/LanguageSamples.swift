import Testing

/// What clients of one language write: each line of the table is made into whole messages by `CutLanguageTests`.
struct LanguageSamples: Sendable, CustomTestStringConvertible {
    var code: String
    /// Introductions, each of one or more lines.
    var attributions: [String]
    /// Outlook's fields above the old message.
    var fields: [String]
    /// What phones and programs add.
    var adverts: [String]
    /// Lines above an old or a forwarded message.
    var separators: [String]
    /// Lines above the writer's name.
    var closings: [String] = []

    var testDescription: String { code }

    static let all = western + northern + eastern + others
}
