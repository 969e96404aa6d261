/// Every word and sentence on our pages, by name. Templates use them by these names; both languages say all of them,
/// or this does not compile. `{…}` is replaced.
enum PageWord: String, CaseIterable, Sendable {
    // Frame
    case skipToContent, languageLabel
    // In place of a page
    case notFoundTitle, notFoundText, badLinkTitle, badLinkText, expiredLinkTitle, expiredLinkText
    case expiredBoardTitle, expiredBoardText, notOrganiserTitle, notOrganiserText, wrongMethodTitle, wrongMethodText
    case tooLargeTitle, tooLargeText, foreignTitle, foreignText, faultTitle, faultText
}
