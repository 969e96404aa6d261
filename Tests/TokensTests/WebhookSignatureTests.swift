import Foundation
import Testing
import Tokens

@Suite("Standard Webhooks 1.0")
struct WebhookSignatureTests {
    let shared: WebhookKey
    let body = Array(#"{"type":"session.rsvp.changed"}"#.utf8)
    let now = Date(timeIntervalSince1970: 1_809_000_000)

    init() throws { shared = try #require(WebhookKey("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")) }

    @Test("v1 is the HMAC of id, timestamp and body")
    func knownSignature() {
        // Computed apart from this code, with Python's hmac.
        let signature = WebhookSignature.sign(id: "msg_1", timestamp: 1_809_000_000, body: body, keys: [shared])
        #expect(signature == "v1,n8vddifWgmWUJpCeoqQJ7oVFdcN2Z/2MUlCDZzhkb5U=")
    }

    @Test("each kind of key verifies its own signature", arguments: [WebhookKey.generateShared(), .generateSigning()])
    func roundTrip(key: WebhookKey) throws {
        let given = try #require(WebhookKey(key.textForTheOtherSide))
        let signature = WebhookSignature.sign(id: "m", timestamp: 1_809_000_000, body: body, keys: [key])
        try verify(signature, keys: [given])
        try verify(signature, keys: [shared, given])
        try verify("v1,AAAA v9,x " + signature, keys: [given])
        #expect(throws: WebhookSignature.Refusal.noMatch) { try verify(signature, keys: [shared]) }
        #expect(throws: WebhookSignature.Refusal.noMatch) {
            try verify(signature, body: body + [0x20], keys: [given])
        }
    }

    @Test("while keys are replaced, one message bears a signature of each")
    func rotation() throws {
        let (old, new) = (WebhookKey.generateShared(), WebhookKey.generateShared())
        let signature = WebhookSignature.sign(id: "m", timestamp: 1_809_000_000, body: body, keys: [old, new])
        #expect(signature.split(separator: " ").count == 2)
        try verify(signature, keys: [old])
        try verify(signature, keys: [new])
    }

    @Test("five minutes are tolerated on either side", arguments: [-300, -1, 0, 300])
    func withinTolerance(offset: Int) throws {
        try verify(signatureOfNow, keys: [shared], at: now.addingTimeInterval(Double(offset)))
    }

    @Test("more than five minutes are not", arguments: [-301, 301, 86_400])
    func outsideTolerance(offset: Int) {
        #expect(throws: WebhookSignature.Refusal.outsideTolerance) {
            try verify(signatureOfNow, keys: [shared], at: now.addingTimeInterval(Double(offset)))
        }
    }

    @Test("malformed headers are refused as such", arguments: ["", " 1", "01", "1e9", "9999999999999999999999", "x"])
    func malformed(timestamp: String) {
        #expect(throws: WebhookSignature.Refusal.malformed) {
            try WebhookSignature.verify(
                id: "m", timestamp: timestamp, signature: "v1,AAAA", body: body, keys: [shared], now: now)
        }
    }

    @Test(
        "a key of the wrong form is no key",
        arguments: ["", "whsec_", "whsec_AAAA", "whsec_!", "abc_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "whsk_AAAA"])
    func badKeys(text: String) { #expect(WebhookKey(text) == nil) }

    private var signatureOfNow: String {
        WebhookSignature.sign(id: "m", timestamp: 1_809_000_000, body: body, keys: [shared])
    }

    private func verify(
        _ signature: String, body: [UInt8]? = nil, keys: [WebhookKey], at instant: Date? = nil
    ) throws {
        try WebhookSignature.verify(
            id: "m", timestamp: "1809000000", signature: signature, body: body ?? self.body, keys: keys,
            now: instant ?? now)
    }
}

@Suite("Secrets")
struct SecretTests {
    @Test("Law 14: a secret shows its value in no description, dump or interpolation")
    func hidden() {
        let secret = Secret("hunter2-hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        dump(WebhookKey.shared(secret), to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped, "\([secret])", "\(WebhookKey.shared(secret))"] {
            #expect(!text.contains("hunter"))
            #expect(!text.contains("104"))
        }
        #expect(secret.text == "hunter2-hunter2")
    }

    @Test("Law 14: token keys show nothing when printed")
    func hiddenKeys() throws {
        let keys = try TokenKeys([1: Secret([UInt8](repeating: 104, count: 32))])
        #expect(!"\(TokenMint(keys: keys))".contains("104"))
    }

    @Test("random secrets have the length asked for and differ")
    func random() {
        #expect(Secret.random(byteCount: 24).bytes.count == 24)
        #expect(Secret.random() != Secret.random())
    }

    @Test("equality looks at every byte and at the length")
    func equality() {
        #expect(constantTimeEqual([1, 2, 3], [1, 2, 3]))
        #expect(!constantTimeEqual([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEqual([1, 2, 3], [1, 2]))
    }
}
