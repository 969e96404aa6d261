import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("plan")
struct PlanCommandTests {
    @Test("the preview says what goes to whom, when and why", arguments: Language.allCases)
    func preview(language: Language) async throws {
        let ran = try await Desk().run(PlanPreviewCommand(days: 20), language)
        #expect(ran.status == .success)
        try expectGolden(ran.output, "plan.\(language.rawValue).txt")
    }

    @Test("as JSON every notice stands by itself, with its reason")
    func json() async throws {
        let ran = try await Desk().run(PlanPreviewCommand(days: 3), json: true)
        let notices = try #require(
            try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]])
        #expect(notices.count == 8)
        #expect(notices.allSatisfy { $0["session"] as? String == first.rawValue && $0["reason"] is String })
        #expect(Set(notices.compactMap { $0["kind"] as? String }) == ["call-for-topics", "invitation"])
    }

    @Test("nothing to say is said")
    func nothing() async throws {
        let desk = try await Desk(imports: false)
        let ran = await desk.run(PlanPreviewCommand(days: 7), .vietnamese)
        #expect(ran.output == "Trong 7 ngày tới không có gì phải gửi.\n")
    }

    @Test("a preview writes nothing")
    func readsOnly() async throws {
        let desk = try await Desk()
        _ = await desk.run(PlanPreviewCommand(days: 60))
        #expect(try await desk.ledger.deliveries().isEmpty)
    }
}
