import Foundation
import Sessions
import Testing

@testable import Programmes

struct ExampleProgrammesTests {
    @Test("both examples import without a fault", arguments: ["cum-mam-non-3", "ban-chat-luong-cu-chi"])
    func imports(name: String) throws {
        let plan = try Self.plan(name)
        #expect((8...14).contains(plan.people.count))
        #expect(plan.people.allSatisfy { $0.addresses.allSatisfy { $0.address.hasSuffix("example.org") } })
        #expect(plan.sessions.allSatisfy { $0.feedback?.questions.map(\.scale) == [.score, .score, .words] })
    }

    static func plan(_ name: String) throws -> ProgrammePlan {
        try ProgrammeFile.read(TestFiles.example(name), name: "\(name).yaml").get()
    }
}
