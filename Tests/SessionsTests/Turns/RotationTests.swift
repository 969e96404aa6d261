import Foundation
import Sessions
import Testing

@Suite("Whose turn it is")
struct RotationTests {
    private static let day: TimeInterval = 86_400
    private static let start = Date(timeIntervalSince1970: 1_820_000_000)

    private func holder(_ name: String) -> TurnHolder { .organisation(.init(name)) }

    private func wheel(_ names: String, offer: Wheel.Offer? = .init(days: 42, daysToAnswer: 7), fallback: String? = nil)
        -> Wheel
    {
        Wheel(
            duty: .host, order: names.map { holder(String($0)) }, offer: offer, fallback: fallback.map(holder))
    }

    /// Sessions every sixty days from the first on, offered as the wheel says.
    private func seats(_ wheel: Wheel, _ count: Int, from first: Date = start + 60 * day) -> [Rotation.Seat] {
        (0..<count).map { index in
            let start = first + Double(index) * 60 * Self.day
            return Rotation.Seat(
                session: .init("s\(index + 1)"), start: start, wheel: wheel,
                offerAt: wheel.offer.map { start - Double($0.days) * Self.day })
        }
    }

    private func names(_ plan: Rotation.Plan) -> String {
        plan.standings.map { $0.holder?.name ?? "-" }.joined()
    }

    /// Writes a plan down as the ledger does.
    private func apply(_ plan: Rotation.Plan, to rotation: inout Rotation) {
        for id in plan.lapsed { answer(id, .lapsed, in: &rotation) }
        for turn in plan.opened {
            guard let index = rotation.coming.firstIndex(where: { $0.session == turn.id.session }) else { continue }
            rotation.coming[index].chain.append(turn)
        }
    }

    private func answer(_ id: Turn.ID, _ kind: TurnAnswer.Kind, in rotation: inout Rotation) {
        guard let index = rotation.coming.firstIndex(where: { $0.session == id.session }) else { return }
        rotation.coming[index].chain[id.number - 1].answer = kind
    }

    private func last(_ session: Session.ID, in rotation: Rotation) -> Turn? {
        rotation.coming.first { $0.session == session }?.chain.last
    }

    @Test("nobody ever had one: the order of the wheel, and round again")
    func order() {
        let rotation = Rotation(duty: .host, coming: seats(wheel("abc"), 5))
        let plan = rotation.plan(at: Self.start)
        #expect(names(plan) == "abcab")
        #expect(plan.standings.allSatisfy { $0.state == .planned })
        #expect(plan.opened.isEmpty)
        #expect(plan.next == Self.start + 18 * Self.day)
    }

    @Test("whoever had it longest ago is next, over the years")
    func history() {
        let past = [holder("a"): Self.start - 10 * Self.day, holder("b"): Self.start - 200 * Self.day]
        let rotation = Rotation(duty: .host, past: past, coming: seats(wheel("abc"), 4))
        #expect(names(rotation.plan(at: Self.start)) == "cbac")
    }

    @Test("a newcomer never comes first, and does not wait for ever")
    func newcomer() {
        let past = [holder("a"): Self.start - 300 * Self.day, holder("b"): Self.start - 200 * Self.day]
        var rotation = Rotation(
            duty: .host, past: past, newcomers: [holder("n"): Self.start - 1 * Self.day],
            coming: seats(wheel("nab"), 4))
        #expect(names(rotation.plan(at: Self.start)) == "abna")
        rotation = Rotation(duty: .host, newcomers: [holder("n"): Self.start], coming: seats(wheel("nab"), 3))
        #expect(names(rotation.plan(at: Self.start)) == "abn")
    }

    @Test("offered when its time comes, lapses after its deadline, goes to the next, and stays owed")
    func offers() throws {
        var rotation = Rotation(duty: .host, coming: seats(wheel("abc"), 3))
        let offerAt = Self.start + 18 * Self.day
        var plan = rotation.plan(at: offerAt)
        let offer = try #require(plan.opened.first)
        #expect((offer.id.session, offer.holder, offer.id.number) == ("s1", holder("a"), 1))
        #expect(offer.deadline == offerAt + 7 * Self.day)
        #expect(plan.next == offer.deadline)
        apply(plan, to: &rotation)
        plan = rotation.plan(at: offerAt + 3600)
        #expect(plan.opened.isEmpty && plan.lapsed.isEmpty, "an offer is made once")

        plan = rotation.plan(at: offerAt + 7 * Self.day)
        #expect(plan.lapsed == [offer.id])
        #expect(plan.opened.map(\.holder) == [holder("b")])
        #expect(names(plan) == "bac", "a owes the next one")
        apply(plan, to: &rotation)
        answer(try #require(last("s1", in: rotation)).id, .accepted, in: &rotation)
        plan = rotation.plan(at: offerAt + 8 * Self.day)
        #expect(plan.standings.first?.state == .held)
        #expect(names(plan) == "bac")
    }

    @Test("an answer that keeps ends the asking, one that gives back begins it again")
    func givenBack() throws {
        var rotation = Rotation(duty: .host, coming: seats(wheel("abc"), 2))
        let now = Self.start + 18 * Self.day
        apply(rotation.plan(at: now), to: &rotation)
        let first = try #require(last("s1", in: rotation)).id
        answer(first, .accepted, in: &rotation)
        #expect(rotation.plan(at: now + 20 * Self.day).opened.isEmpty)
        answer(first, .givenBack, in: &rotation)
        #expect(rotation.plan(at: now + 20 * Self.day).opened.map(\.holder) == [holder("b")])
    }

    @Test("everybody passed: the last resort has it, else the chair decides", arguments: [nil, "c"] as [String?])
    func fallback(_ resort: String?) {
        var rotation = Rotation(duty: .host, coming: seats(wheel("ab", fallback: resort), 1))
        var now = Self.start + 18 * Self.day
        for _ in 0..<2 {
            apply(rotation.plan(at: now), to: &rotation)
            if let turn = last("s1", in: rotation) { answer(turn.id, .declined, in: &rotation) }
            now += Self.day
        }
        let plan = rotation.plan(at: now)
        #expect(plan.standings.first?.holder == resort.map(holder))
        #expect(plan.standings.first?.state == (resort == nil ? .open : .held))
        #expect(plan.opened.map(\.answer) == (resort == nil ? [] : [.assigned]))
    }

    @Test("whoever nobody can be asked for is passed over at once, and stays owed")
    func unreachable() throws {
        var rotation = Rotation(duty: .host, coming: seats(wheel("abc"), 2))
        rotation.coming[0].unreachable = [holder("a"), holder("b")]
        let now = Self.start + 18 * Self.day
        #expect(rotation.plan(at: Self.start).standings.first?.state == .planned, "it may yet find somebody")
        let plan = rotation.plan(at: now)
        #expect(plan.opened.map(\.holder) == [holder("a"), holder("b"), holder("c")])
        #expect(plan.opened.map(\.answer) == [.unreachable, .unreachable, nil])
        #expect(plan.opened.map(\.id.number) == [1, 2, 3])
        #expect(plan.standings.map(\.state) == [.offered, .planned] && names(plan) == "ca")
        apply(plan, to: &rotation)
        #expect(rotation.plan(at: now).opened.isEmpty)

        rotation.coming[0].unreachable = [holder("c")]
        let lost = rotation.plan(at: now + 3600)
        #expect(lost.unreachable.map(\.number) == [3] && lost.lapsed.isEmpty, "it does not wait for its deadline")
        #expect(lost.standings.first?.state == .open)
    }

    @Test("where nobody at all can be asked, the last resort has it, even if it is one of them")
    func nobody() {
        var rotation = Rotation(duty: .host, coming: seats(wheel("ab", fallback: "b"), 1))
        rotation.coming[0].unreachable = [holder("a"), holder("b")]
        let plan = rotation.plan(at: Self.start + 18 * Self.day)
        #expect(plan.opened.map(\.answer) == [.unreachable, .unreachable, .assigned])
        #expect(plan.standings.first?.holder == holder("b"))
    }

    @Test("nobody is asked the day before: what time is left goes to the last resort or the chair")
    func tooLate() {
        var rotation = Rotation(duty: .host, coming: seats(wheel("abc"), 1))
        let now = Self.start + 59.5 * Self.day
        #expect(rotation.plan(at: now).standings.first?.state == .planned, "whose turn it is hosts unasked")
        rotation.coming[0].chain = [
            Turn(
                id: .init(session: "s1", duty: .host, number: 1), holder: holder("a"), offered: now, deadline: now + 1,
                answer: .declined)
        ]
        #expect(rotation.plan(at: now).standings.first?.state == .open)
    }

    @Test("what is kept or asked of somebody stays theirs, whatever happens around it")
    func stays() throws {
        var rotation = Rotation(duty: .host, coming: seats(wheel("abcd", offer: .init(days: 100, daysToAnswer: 9)), 3))
        let now = Self.start + 30 * Self.day
        apply(rotation.plan(at: now), to: &rotation)
        #expect(rotation.coming.map { $0.chain.last?.holder.name } == ["a", "b", nil])
        answer(try #require(last("s1", in: rotation)).id, .declined, in: &rotation)
        let plan = rotation.plan(at: now)
        #expect(names(plan) == "cba", "b is asked for the second already, and so is not asked for the first as well")
    }

    @Test("without an offer, the order alone decides, and a skipped one comes next")
    func silent() {
        var rotation = Rotation(duty: .host, coming: seats(wheel("abc", offer: nil), 4))
        #expect(names(rotation.plan(at: Self.start)) == "abca")
        rotation.coming[0].chain = [
            Turn(
                id: .init(session: "s1", duty: .host, number: 1), holder: holder("a"), offered: Self.start,
                deadline: nil, answer: .skipped)
        ]
        #expect(names(rotation.plan(at: Self.start)) == "bacb")
        #expect(rotation.plan(at: Self.start).next == nil)
    }

    @Test("without a date nothing is offered and nothing lapses")
    func paused() throws {
        var rotation = Rotation(duty: .host, coming: seats(wheel("ab"), 1))
        let now = Self.start + 18 * Self.day
        apply(rotation.plan(at: now), to: &rotation)
        rotation.coming[0].isPaused = true
        let plan = rotation.plan(at: now + 30 * Self.day)
        #expect(plan.lapsed.isEmpty && plan.opened.isEmpty && plan.standings.first?.state == .offered)
    }

    @Test("fair: after any number of rounds that nobody passes on, nobody had two turns more than another")
    func fair() {
        for holders in 2...9 {
            let order = String("abcdefghi".prefix(holders))
            let plan = Rotation(duty: .host, coming: seats(wheel(order), 40)).plan(at: Self.start - 400 * Self.day)
            for rounds in 1...40 {
                let had = Dictionary(grouping: plan.standings.prefix(rounds).compactMap(\.holder)) { $0 }
                let counts = order.map { had[holder(String($0))]?.count ?? 0 }
                #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
            }
        }
    }

    @Test("fair: whoever passes is asked for the very next session that is free")
    func owed() {
        var numbers = SystemSeed(state: 7)
        for _ in 0..<200 {
            let count = Int(numbers.next() % 5) + 3
            let order = String("abcdefgh".prefix(count))
            var rotation = Rotation(duty: .host, coming: seats(wheel(order, offer: nil), count + 2))
            let passing = Int(numbers.next() % UInt64(count))
            let before = rotation.plan(at: Self.start).standings
            guard let holder = before[passing].holder else { continue }
            rotation.coming[passing].chain = [
                Turn(
                    id: .init(session: rotation.coming[passing].session, duty: .host, number: 1), holder: holder,
                    offered: Self.start, deadline: nil, answer: .declined)
            ]
            let after = rotation.plan(at: Self.start).standings
            #expect(after[passing].holder != holder)
            #expect(after[passing + 1].holder == holder)
        }
    }
}

/// SplitMix64, so that every run is the same.
private struct SystemSeed {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
