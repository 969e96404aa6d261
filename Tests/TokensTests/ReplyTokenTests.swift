import Testing
import Tokens

@Suite("Reply tokens")
struct ReplyTokenTests {
    let mint: TokenMint
    let delivery: UInt64 = 0x0123_4567_89ab_cdef

    init() throws { mint = TokenMint(keys: try TokenKeys([1: Secret([UInt8](repeating: 7, count: 32))])) }

    @Test("the written form is fixed: what was mailed last year is still read")
    func writtenForm() {
        let token = mint.mint(delivery: delivery, purpose: .reply)
        // Computed apart from this code, with Python's hmac and base64.
        #expect(token == "ceaqci2fm6e2xtppeps7idzbgkr7im2n")
        #expect(token.utf8.count == ReplyToken.length)
    }

    @Test("each purpose is read back as itself, and serves for no other", arguments: TokenPurpose.allCases)
    func purposes(purpose: TokenPurpose) {
        let token = mint.mint(delivery: delivery, purpose: purpose)
        #expect(mint.read(token) == ReplyToken(delivery: delivery, purpose: purpose))
        for other in TokenPurpose.allCases {
            #expect(mint.read(token, for: other) == (other == purpose ? delivery : nil))
        }
    }

    @Test("rewriting the purpose bits does not make one token into another")
    func forgedPurpose() throws {
        var bytes = try #require(Base32.decode(mint.mint(delivery: delivery, purpose: .thread)))
        bytes[0] = bytes[0] & 0xf0 | TokenPurpose.reply.rawValue
        #expect(mint.read(Base32.encode(bytes)) == nil)
    }

    @Test("a change of any bit of any byte is noticed", arguments: 0..<20)
    func tampering(index: Int) throws {
        let genuine = try #require(Base32.decode(mint.mint(delivery: delivery, purpose: .reply)))
        for bit in 0..<8 {
            var bytes = genuine
            bytes[index] ^= 1 << UInt8(bit)
            #expect(mint.read(Base32.encode(bytes)) == nil)
        }
    }

    @Test("case does not matter, length does")
    func caseAndLength() {
        let token = mint.mint(delivery: .max, purpose: .bounce)
        #expect(mint.read(token.uppercased())?.delivery == .max)
        #expect(mint.read(token.dropLast()) == nil)
        #expect(mint.read(token + "a") == nil)
        #expect(mint.read("") == nil)
        #expect(mint.read(String(repeating: "ế", count: 32)) == nil)
    }

    @Test("the newest key mints, older ones verify, one taken away no longer does")
    func keyRotation() throws {
        let (old, new) = (Secret([UInt8](repeating: 7, count: 32)), Secret([UInt8](repeating: 8, count: 32)))
        let both = TokenMint(keys: try TokenKeys([1: old, 2: new]))
        let onlyNew = TokenMint(keys: try TokenKeys([2: new]))
        let (before, after) = (mint.mint(delivery: 1, purpose: .page), both.mint(delivery: 1, purpose: .page))
        #expect(before != after)
        #expect(both.read(before)?.delivery == 1)
        #expect(both.read(after)?.delivery == 1)
        #expect(onlyNew.read(after)?.delivery == 1)
        #expect(onlyNew.read(before) == nil)
    }

    @Test("no key and a short key are refused")
    func badKeys() {
        #expect(throws: TokenKeys.Refusal.noKey) { try TokenKeys([:]) }
        #expect(throws: TokenKeys.Refusal.tooShort(3)) { try TokenKeys([3: Secret([1, 2, 3])]) }
    }
}

@Suite("Finding tokens")
struct FindingTests {
    let mint: TokenMint
    let answer = TokenAddress(localPart: "answer", domain: "example.org")

    init() throws { mint = TokenMint(keys: try TokenKeys([1: .random()])) }

    @Test("in an address of ours, whatever its case and separator", arguments: ["+", "-", "="] as [Character])
    func address(separator: Character) {
        let ours = TokenAddress(localPart: "tra.loi", separator: separator, domain: "example.org")
        let address = ours.address(token: mint.mint(delivery: 5, purpose: .reply))
        #expect(mint.read(address: address.uppercased(), of: ours)?.delivery == 5)
        #expect(mint.read(address: ours.bare, of: ours) == nil)
        #expect(mint.read(address: "x" + address, of: ours) == nil)
        #expect(mint.read(address: address + ".evil", of: ours) == nil)
    }

    @Test("a local part with a token keeps within 64 octets or is refused by check")
    func fits() {
        #expect(TokenAddress(localPart: String(repeating: "a", count: 31), domain: "example.org").fits)
        #expect(!TokenAddress(localPart: String(repeating: "a", count: 32), domain: "example.org").fits)
    }

    @Test("in References, once each and in order, among other people's ids")
    func references() {
        let (one, two) = (mint.mint(delivery: 1, purpose: .thread), mint.mint(delivery: 2, purpose: .thread))
        let header = """
            <CAF=abcdefghijklmnopqrstuvwxyzabcdefgh@mail.gmail.com> <\(one)@example.org>
             <\(two.uppercased())@example.org> <\(one)@example.org> <\(String(repeating: "a", count: 32))@x>
            """
        #expect(mint.tokens(in: header).map(\.delivery) == [1, 2])
    }

    @Test("in an address that a forwarder rewrote")
    func rewritten() {
        let address = answer.address(token: mint.mint(delivery: 9, purpose: .bounce))
        #expect(mint.tokens(in: "SRS0=Hh1=AB=example.org=" + address).map(\.delivery) == [9])
    }

    @Test("a header of a megabyte costs one pass and finds nothing")
    func long() { #expect(mint.tokens(in: String(repeating: "a", count: 1 << 20)).isEmpty) }
}
