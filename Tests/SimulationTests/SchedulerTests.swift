import Foundation
import Sessions
import Synchronization
import Testing

@testable import Simulation

@Suite("The seeded scheduler") struct SchedulerTests {
    /// What happened, in its order.
    private final class Story: Sendable {
        private let state = Mutex<[String]>([])
        func tell(_ line: String) { state.withLock { $0.append(line) } }
        var lines: [String] { state.withLock(\.self) }
    }

    private func run(_ scheduler: SeededScheduler, until end: Int64 = .day) {
        while scheduler.step() || scheduler.pass(until: end) {}
    }

    @Test("what is ready together runs in the seed's order, and in the same one each time")
    func order() {
        func story(_ seed: UInt64) -> [String] {
            let (scheduler, story) = (SeededScheduler(seed: seed, at: .distantPast), Story())
            for number in 0..<8 {
                scheduler.begin {
                    story.tell("\(number)")
                    await Task.yield()
                    story.tell("\(number) again")
                }
            }
            run(scheduler)
            return story.lines
        }
        #expect(story(1) == story(1))
        #expect(Set((1...20).map(story)).count > 1)
        #expect(story(1).count == 16)
    }

    @Test("Law 12: a jump of the clock wakes who sleeps until an instant, and nobody who sleeps for a while")
    func jump() {
        let (scheduler, story) = (SeededScheduler(seed: 1, at: .distantPast), Story())
        let clock = SimulatedClock(SimulatedProcess(number: 1, on: scheduler))
        let noon = scheduler.shown.addingTimeInterval(3600)
        scheduler.begin {
            try? await clock.sleep(until: noon)
            story.tell("noon at \(clock.elapsed)")
        }
        scheduler.begin {
            try? await clock.sleep(for: .seconds(3600))
            story.tell("an hour at \(clock.elapsed)")
        }
        scheduler.at(10 * .minute) { scheduler.jump(by: 50 * .minute) }
        run(scheduler)
        #expect(story.lines == ["noon at 600.0 seconds", "an hour at 3600.0 seconds"])
    }

    @Test("looks for something new grow apart while nothing happens, and come soon after something did")
    func looks() {
        let (scheduler, story) = (SeededScheduler(seed: 1, at: .distantPast), Story())
        let clock = SimulatedClock(SimulatedProcess(number: 1, on: scheduler))
        scheduler.begin {
            while (try? await clock.rest(for: .seconds(1))) != nil { story.tell("\(clock.elapsed)") }
        }
        scheduler.at(5 * .hour) { story.tell("something") }
        run(scheduler, until: 6 * .hour)
        #expect(
            story.lines == [
                "2.0 seconds", "1200.0 seconds", "something", "18002.0 seconds", "19200.0 seconds",
            ])
    }

    @Test("work begun apart stays on the scheduler and outlives its beginner")
    func apart() {
        let (scheduler, story) = (SeededScheduler(seed: 1, at: .distantPast), Story())
        let clock = SimulatedClock(SimulatedProcess(number: 1, on: scheduler))
        let task = scheduler.begin {
            Task.apart {
                story.tell(Task.isCancelled ? "cancelled" : "apart")
                try? await clock.sleep(for: .seconds(60))
                story.tell(Task.isCancelled ? "cancelled" : "still there")
            }
            do { try await clock.sleep(for: .seconds(3600)) } catch { story.tell("the beginner is cancelled") }
        }
        scheduler.at(.second) { task.cancel() }
        run(scheduler)
        #expect(story.lines == ["apart", "the beginner is cancelled", "still there"])
        #expect(scheduler.strangers == 0)
    }

    @Test("a job that comes from another thread is noticed")
    func strangers() async {
        let scheduler = SeededScheduler(seed: 1, at: .distantPast)
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                scheduler.begin {}
                continuation.resume()
            }
        }
        #expect(scheduler.strangers == 1)
        run(scheduler)
    }
}
