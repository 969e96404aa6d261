import Foundation
import Replies
import Testing

@Suite("What people write themselves")
struct PeopleTests {
    /// The texts of the corpus that a responder wrote.
    static let notices: Set<String> = ["b-0549", "b-0565", "d-0169"]

    @Test(
        "is not taken for a machine's, in all of the corpus",
        arguments: ["replies.jsonl", "phone-develop.jsonl", "phone-held.jsonl"])
    func corpus(_ name: String) throws {
        let reader = try Fixture.reader()
        for reply in try LabelledReply.all(in: name) {
            let evidence = reader.hear(try Fixture.mail(reply.text), received: Fixture.received).evidence
            #expect((evidence.automatic != nil) == Self.notices.contains(reply.id), "\(reply.id): \(reply.text)")
        }
    }

    static func lines() throws -> [String] {
        String(decoding: try Fixture.bytes("people.txt"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("of an absence, a stand-in or a machine is their answer", arguments: try lines())
    func people(_ text: String) throws {
        let evidence = try Fixture.reader().hear(try Fixture.mail(text), received: Fixture.received).evidence
        #expect(evidence.automatic == nil)
    }
}
