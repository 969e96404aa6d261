extension PageRefusal {
    /// What happened, and what the reader can do.
    var words: (title: PageWord, text: PageWord) {
        switch self {
        case .notFound: (.notFoundTitle, .notFoundText)
        case .badLink: (.badLinkTitle, .badLinkText)
        case .expiredLink: (.expiredLinkTitle, .expiredLinkText)
        case .expiredBoard: (.expiredBoardTitle, .expiredBoardText)
        case .notOrganiser: (.notOrganiserTitle, .notOrganiserText)
        case .wrongMethod: (.wrongMethodTitle, .wrongMethodText)
        case .tooLarge: (.tooLargeTitle, .tooLargeText)
        case .foreign: (.foreignTitle, .foreignText)
        case .fault: (.faultTitle, .faultText)
        }
    }
}
