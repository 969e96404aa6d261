/// What the composer is told once.
package struct ComposerSettings: Hashable, Sendable {
    /// Where people reach our pages; nil where there is none, and then every message does without links.
    package var pages: PageLinks?
    /// The bare sending address, without a token: ORGANIZER of calendar parts (RFC 5545 §3.8.4.3).
    package var sendingAddress: String
    /// The sender's name; a group's message goes out under its name *via* this one.
    package var senderName: String
    /// For how long a link to a group's board opens it.
    package var boardLinkLifetime: Duration

    package init(
        pages: PageLinks?, sendingAddress: String, senderName: String = "Convoke",
        boardLinkLifetime: Duration = .seconds(7 * 86_400)
    ) {
        (self.pages, self.sendingAddress, self.senderName) = (pages, sendingAddress, senderName)
        self.boardLinkLifetime = boardLinkLifetime
    }
}
