import Foundation
import Testing
import Tokens

@Suite("Link tokens")
struct LinkTokenTests {
    let mint: TokenMint
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    var link: LinkToken {
        LinkToken(scope: .board, subject: "cụm-mn-3", holder: "lan", expires: now.addingTimeInterval(3600))
    }

    init() throws { mint = TokenMint(keys: try TokenKeys([1: .random()])) }

    @Test("what was sealed is opened until it expires, and not at that second")
    func roundTrip() throws {
        let text = mint.seal(link)
        #expect(try mint.open(link: text, scope: .board, at: now) == link)
        #expect(try mint.open(link: text, scope: .board, at: link.expires.addingTimeInterval(-1)) == link)
        #expect(throws: LinkToken.Refusal.expired(link.expires)) {
            try mint.open(link: text, scope: .board, at: link.expires)
        }
    }

    @Test("a board's link opens no feed, and the other way round")
    func scopes() {
        let text = mint.seal(link)
        #expect(throws: LinkToken.Refusal.invalid) { try mint.open(link: text, scope: .feed, at: now) }
    }

    @Test("a change of any character is noticed")
    func tampering() {
        let text = Array(mint.seal(link))
        for index in text.indices {
            var other = text
            other[index] = other[index] == "A" ? "B" : "A"
            #expect(throws: LinkToken.Refusal.invalid) { try mint.open(link: String(other), scope: .board, at: now) }
        }
    }

    @Test("moving the border between subject and holder is noticed")
    func border() throws {
        let one = LinkToken(scope: .board, subject: "ab", holder: "c", expires: link.expires)
        let other = LinkToken(scope: .board, subject: "a", holder: "bc", expires: link.expires)
        #expect(mint.seal(one) != mint.seal(other))
        #expect(try mint.open(link: mint.seal(other), scope: .board, at: now) == other)
    }

    @Test("what is no link is refused", arguments: ["", "A", "AAAA", "====", "ế", String(repeating: "A", count: 4096)])
    func garbage(text: String) {
        #expect(throws: LinkToken.Refusal.invalid) { try mint.open(link: text, scope: .board, at: now) }
    }

    @Test("fits into an address line and needs no escaping there")
    func form() {
        let text = mint.seal(link)
        #expect(text.utf8.count < 100)
        #expect(text.wholeMatch(of: /[A-Za-z0-9_\-]+/) != nil)
    }
}
