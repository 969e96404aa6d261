import Foundation
import Sessions
import Testing

@Suite("Why an attempt failed")
struct DeliveryFailureTests {
    @Test("every failure has a reason in words, stored ones too", arguments: ["", " ", "\n"])
    func words(_ detail: String) throws {
        #expect(DeliveryFailure(code: 554, detail: detail).detail == "no reason was given")
        let stored = #"{"detail":"\#(detail == "\n" ? "" : detail)","addressIsBad":false}"#
        let failure = try JSONDecoder().decode(DeliveryFailure.self, from: Data(stored.utf8))
        #expect(failure == DeliveryFailure(detail: "no reason was given"))
    }

    @Test("the log has the codes, or our own words where the other side gave none")
    func reason() {
        #expect(DeliveryFailure(code: 550, enhancedStatus: "5.1.1", detail: "no user x@y").reason == "550 5.1.1")
        #expect(DeliveryFailure(code: 503, detail: "the endpoint answered 503").reason == "503")
        #expect(DeliveryFailure(detail: "no connection (connect)").reason == "no connection (connect)")
    }

    @Test("what is stored is read again")
    func coding() throws {
        let failure = DeliveryFailure(
            code: 421, enhancedStatus: "4.3.2", detail: "closing", retryAfter: Date(timeIntervalSince1970: 5),
            addressIsBad: true, isOutage: true)
        let coded = try JSONEncoder().encode(failure)
        #expect(try JSONDecoder().decode(DeliveryFailure.self, from: coded) == failure)
    }
}
