import Foundation
import Sessions
import Testing

@Suite("The office's register")
struct PetitionTests {
    private static let forwarded = Petition.Step(.forwarded(to: "Phòng GD", note: nil), by: "lan", at: .distantPast)
    private static let answered = Petition.Step(.answered("Có"), by: "lan", at: .distantPast)

    private func petition() -> Petition {
        Petition(
            contribution: Contribution(
                id: "p1", kind: .petition, group: "cum", person: "mai", text: "xin thêm đồ chơi",
                source: .message("m1"),
                at: .distantPast))
    }

    @Test("received, forwarded, answered, each once; those who run the group may answer themselves")
    func steps() throws {
        var one = petition()
        #expect(one.state == .received)
        try one.take(Self.forwarded)
        #expect(one.state == .forwarded)
        try one.take(Self.answered)
        #expect(one.state == .answered && one.steps == [Self.forwarded, Self.answered])
        var other = petition()
        try other.take(Self.answered)
        #expect(other.state == .answered)
    }

    @Test(
        "a step that its state does not know is refused and changes nothing",
        arguments: [
            ([forwarded], forwarded), ([answered], forwarded), ([answered], answered),
            ([forwarded, answered], answered), ([forwarded, answered], forwarded),
        ])
    func refused(_ before: [Petition.Step], _ step: Petition.Step) throws {
        var one = petition()
        for step in before { try one.take(step) }
        let state = one.state
        #expect(throws: Petition.IllegalTransition(from: state, to: step.state)) { try one.take(step) }
        #expect(one.steps == before)
    }
}
