import Foundation
import Ledger
import Sessions

extension Assembly {
    /// The body of `/metrics`: what the services counted, and how everything stands now. A ledger that cannot be read
    /// hides nothing else.
    func metricsText(_ registry: PrometheusRegistry, refusals: [String: Int]) async -> String {
        var text = PrometheusText(registry)
        text.add("convoke_build_info", 1, of: [("version", ConvokeVersion.current)])
        for (reason, count) in refusals.sorted(by: { $0.key < $1.key }) {
            text.add("convoke_posts_refused_total", Double(count), of: [("reason", reason)])
        }
        for (part, trouble) in pulse.parts.sorted(by: { $0.key < $1.key }) {
            text.add("convoke_part_working", trouble == nil ? 1 : 0, of: [("part", part)])
        }
        let figures = try? await ledger.queueFigures(at: clock.now)
        text.add("convoke_ledger_readable", figures == nil ? 0 : 1)
        if let figures { add(figures, to: &text) }
        add(ProcessFigures.read(), to: &text)
        return text.text
    }

    private func add(_ figures: QueueFigures, to text: inout PrometheusText) {
        let now = clock.now
        for state in Delivery.State.allCases {
            text.add(
                "convoke_deliveries", Double(figures.counts.deliveries[state] ?? 0), of: [("state", state.rawValue)])
        }
        for state in [Delivery.State.ready, .claimed, .sending, .deferred, .uncertain] {
            let age = figures.oldestDue[state].map { max(0, now.timeIntervalSince($0)) } ?? 0
            text.add("convoke_deliveries_oldest_due_seconds", age, of: [("state", state.rawValue)])
        }
        for state in IncomingMessage.State.allCases {
            text.add("convoke_incoming", Double(figures.counts.incoming[state] ?? 0), of: [("state", state.rawValue)])
        }
        text.add(
            "convoke_incoming_oldest_seconds",
            figures.oldestPending.map { max(0, now.timeIntervalSince($0)) } ?? 0)
        text.add("convoke_addresses_suspended", Double(figures.counts.suspendedAddresses))
    }

    private func add(_ figures: ProcessFigures, to text: inout PrometheusText) {
        text.add("process_resident_memory_bytes", figures.residentBytes)
        text.add("process_open_fds", figures.openDescriptors)
        text.add("process_max_fds", figures.mostDescriptors)
        text.add("process_threads", figures.threads)
        text.add("process_cpu_seconds_total", figures.processorSeconds)
        text.add("process_start_time_seconds", figures.started)
    }
}
