import Foundation
import Sessions
import Tokens

/// The links of one delivery, each with a token of its own purpose; all nil where people cannot reach our pages.
struct MessageLinks: Sendable {
    let pages: PageLinks?
    let page: String
    let leave: String?
    let boardExpiry: Date
    private let mint: TokenMint
    private let holder: Person.ID

    init(matter: MessageMatter, settings: ComposerSettings, mint: TokenMint, now: Date) {
        let delivery = matter.delivery.id.number
        (pages, self.mint, holder) = (settings.pages, mint, matter.person.id)
        page = mint.mint(delivery: delivery, purpose: .page)
        leave = settings.pages?.leave(token: mint.mint(delivery: delivery, purpose: .unsubscribe))
        boardExpiry = now.addingTimeInterval(Double(settings.boardLinkLifetime.components.seconds))
    }

    func answer(_ session: Session.ID, _ choice: ParticipationStatus? = nil) -> String? {
        pages?.answer(token: page, session: session, choice: choice)
    }

    func feedback(_ session: Session.ID) -> String? { pages?.feedback(token: page, session: session) }

    func poll(_ session: Session.ID) -> String? { pages?.poll(token: page, session: session) }

    func board(_ group: Group.ID) -> String? {
        let link = LinkToken(scope: .board, subject: group.rawValue, holder: holder.rawValue, expires: boardExpiry)
        return pages?.board(token: mint.seal(link))
    }
}
