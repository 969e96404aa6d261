import Foundation
import Sessions
import Testing

@testable import Planner

/// Sessions that are moved, cancelled, restored, answered, left and joined at random, with deliveries that end in any
/// way. Each seed is one reproducible life.
@Suite("Random lives of a session")
struct RandomLifeTests {
    @Test("Laws 1 and 4 hold whatever happens", arguments: 0..<60)
    func life(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var life = Rehearsal(Self.scene(&dice), at: Scene().at("08-01T09:00"))
        life.outcome = Self.outcome(seed)
        for _ in 0..<40 {
            let before = life.sent.count
            life.run(until: life.now.addingTimeInterval(Double.random(in: 0...4 * 86_400, using: &dice).rounded()))
            for sending in life.sent[before...] { try check(sending, life.scene) }
            try Self.event(&life, &dice)
        }
        let keys = life.sent.map(\.notice.key)
        #expect(Set(keys).count == keys.count, "Law 1: nothing is said twice")
        let uncertain = life.keys(in: .uncertain)
        #expect(life.plan().wanted.allSatisfy { uncertain.contains($0.key) || !keys.contains($0.key) })
    }

    @Test("Law 2: to look only when `next` says so misses nothing that looking all the time finds", arguments: 0..<8)
    func next(seed: UInt64) throws {
        func log(everyMinutes: Int?) throws -> [Rehearsal.Sending] {
            var dice = Dice(seed: seed)
            var life = Rehearsal(Self.scene(&dice), at: Scene().at("08-01T09:00"), everyMinutes: everyMinutes)
            for _ in 0..<10 {
                life.run(until: life.now.addingTimeInterval(Double.random(in: 0...8 * 86_400, using: &dice).rounded()))
                try Self.event(&life, &dice)
            }
            return life.sent
        }
        #expect(try log(everyMinutes: nil) == log(everyMinutes: 211))
    }

    private func check(_ sending: Rehearsal.Sending, _ scene: Scene) throws {
        let notice = sending.notice
        let person = try #require(scene.people.first { $0.person.id == notice.key.person })
        let start = try #require(scene.session.startInstant)
        #expect(sending.at < notice.usefulUntil && notice.due <= sending.at)
        if notice.key.kind == .reminder {
            #expect(sending.at < start, "Law 4: no reminder after the start")
            #expect(scene.session.status != .cancelled && person.attendee.removed == nil)
            #expect(person.attendee.status != .declined && person.attendee.status != .delegated)
            #expect(sending.at >= person.attendee.since)
        }
        if notice.key.kind == .feedbackRequest { #expect(sending.at >= scene.session.endInstant ?? start) }
        if scene.session.status == .cancelled { #expect(notice.key.kind == .cancellation) }
        if !notice.urgent {
            let zone = try #require(TimeZone(identifier: person.person.zone))
            #expect(Policy.standardQuietHours?.window(holding: sending.at, in: zone) == nil, "it was quiet")
        }
    }

    private static func scene(_ dice: inout Dice) -> Scene {
        let hour = Int.random(in: 0...23, using: &dice)
        let start = "2027-09-14T\(hour < 10 ? "0" : "")\(hour):15"
        return Scene(start: start).with("chair", role: .chair).with("lan").with("eva", zone: "Europe/Berlin")
            .with("office", role: .observer).with("joe", zone: "America/New_York")
    }

    private static func outcome(_ seed: UInt64) -> @Sendable (Notice) -> Delivery.State {
        let ends: [Delivery.State] = [.accepted, .accepted, .accepted, .uncertain, .failed, .bounced]
        return { notice in
            var dice = Dice(seed: seed &+ UInt64(abs(Int(notice.due.timeIntervalSince1970))))
            return ends.randomElement(using: &dice) ?? .accepted
        }
    }

    private static func event(_ life: inout Rehearsal, _ dice: inout Dice) throws {
        let now = life.now
        let name = life.scene.people.randomElement(using: &dice)?.person.id ?? "lan"
        let days = Int.random(in: -3...9, using: &dice)
        let hour = Int.random(in: 0...23, using: &dice)
        let kind = Int.random(in: 0..<9, using: &dice)
        let status = ParticipationStatus.allCases.randomElement(using: &dice) ?? .accepted
        let came = Bool.random(using: &dice)
        life.change { scene in
            switch kind {
            case 0:
                return scene.changing { session in
                    let date = session.start.date.adding(days: days)
                    let start = WallTime(date: date, hour: hour, minute: 15)
                    try? session.move(.init(start: start), reason: nil, at: now)
                }
            case 1: return scene.changing { try? $0.cancel(reason: nil, at: now) }
            case 2: return scene.changing { try? $0.restore(reason: nil, at: now) }
            case 3: return scene.changing { try? $0.publish(agenda: [AgendaItem(title: "\(hour)")]) }
            case 4, 5:
                return scene.changing(name) { ($0.attendee.status, $0.answered) = (status, now) }
            case 6:
                return scene.changing(name) { person in
                    person.attendee.revision += 1
                    if person.attendee.removed == nil {
                        person.attendee.removed = now
                    } else {
                        (person.attendee.removed, person.attendee.since) = (nil, now)
                    }
                }
            case 7: return scene.changing(name) { $0.awayUntil = WallTime(now, in: .gmt).date.adding(days: 4) }
            default: return scene.changing(name) { $0.came = came }
            }
        }
    }
}

/// SplitMix64: the same numbers on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
