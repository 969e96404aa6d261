extension PageWord {
    var english: String {
        switch self {
        case .skipToContent: "Skip to the content"
        case .languageLabel: "Language"
        case .notFoundTitle: "There is no such page"
        case .notFoundText: "This address leads nowhere. Please open the link in your message again."
        case .badLinkTitle: "This link cannot be read"
        case .badLinkText:
            "Part of it may have been cut off. Please open it from your message again, or simply answer the message in a few words: that counts just as well."
        case .expiredLinkTitle: "This link has expired"
        case .expiredLinkText:
            "The meeting was long ago. If there is still something to say, please answer the message."
        case .expiredBoardTitle: "This link has expired"
        case .expiredBoardText: "A link to the board works for a limited time. The next digest brings a new one."
        case .notOrganiserTitle: "This board is for those who run the group"
        case .notOrganiserText: "The link was sent to a chair or secretary who no longer holds that role."
        case .wrongMethodTitle: "That cannot be done here"
        case .wrongMethodText: "This page does not take that kind of request."
        case .tooLargeTitle: "Too long"
        case .tooLargeText: "What was sent is longer than this page takes. Please write less, or answer by mail."
        case .foreignTitle: "Please send it from this page"
        case .foreignText:
            "That request came from another site, so nothing was recorded. Please open the link in your message again."
        case .faultTitle: "Something went wrong"
        case .faultText:
            "The fault is ours and has been noted. Please try again in a few minutes, or answer the message."
        }
    }
}
