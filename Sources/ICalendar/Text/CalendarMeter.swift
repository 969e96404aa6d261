// Time depends on the machine; work does not. In a debug build the reader of calendars tells how many octets it looks
// at, and a test may ask for the sum. In a release build nothing of it is left.

#if DEBUG
    import Synchronization

    /// Counts the octets that the reader looks at, each as often as it is looked at.
    package final class CalendarMeter: Sendable {
        @TaskLocal private static var current: CalendarMeter?

        private let steps = Atomic(0)

        private init() {}

        /// How many octets are looked at while `work` runs.
        package static func measure(_ work: () -> Void) -> Int {
            let meter = CalendarMeter()
            $current.withValue(meter) { work() }
            return meter.steps.load(ordering: .relaxed)
        }

        package static func add(_ count: Int) {
            if let current { current.steps.wrappingAdd(count, ordering: .relaxed) }
        }
    }
#else
    /// Counts nothing.
    package enum CalendarMeter {
        @inline(__always)
        package static func add(_ count: @autoclosure () -> Int) {}
    }
#endif
