/// One metric as Prometheus knows it: a name, what it counts, and its HELP. Everything that Convoke measures stands in
/// `MetricFamily.all`; what has no entry there is not shown, so that neither a library nor a slip can make a label set
/// that grows without end.
package struct MetricFamily: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case counter
        case gauge
        /// With the upper bounds of its buckets, in seconds, ascending; the last one, `+Inf`, goes without saying.
        case histogram([Double])

        /// As TYPE writes it.
        var keyword: String {
            switch self {
            case .counter: "counter"
            case .gauge: "gauge"
            case .histogram: "histogram"
            }
        }
    }

    package var name: String
    package var kind: Kind
    package var help: String

    init(_ name: String, _ kind: Kind, _ help: String) { (self.name, self.kind, self.help) = (name, kind, help) }
}

extension MetricFamily {
    package static let all: [MetricFamily] = moving + standing + process

    /// What the services count as they go.
    private static let moving: [MetricFamily] = [
        MetricFamily("convoke_attempts_total", .counter, "Attempts to send, by channel and outcome."),
        MetricFamily(
            "convoke_transfer_seconds",
            .histogram([0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]),
            "Time a message was on the wire, by channel."),
        MetricFamily("convoke_incoming_total", .counter, "Incoming messages, by how they ended."),
        MetricFamily("convoke_readings_total", .counter, "Answers that were read, by the rule that decided."),
        MetricFamily(
            "convoke_plan_seconds", .histogram([0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1]),
            "Time to plan one session and to store its plan."),
        MetricFamily(
            "convoke_leases_rescued_total", .counter, "Leases that ran out and were given back, by what was held."),
        MetricFamily("convoke_posts_refused_total", .counter, "Posts to /in/ that were refused, by reason."),
        MetricFamily("convoke_alarms_total", .counter, "Alarms told, by what was wrong."),
    ]

    /// What is so at the moment of asking.
    private static let standing: [MetricFamily] = [
        MetricFamily("convoke_build_info", .gauge, "Always 1; the version is in the label."),
        MetricFamily("convoke_deliveries", .gauge, "Messages in the outbox, by state."),
        MetricFamily(
            "convoke_deliveries_oldest_due_seconds", .gauge,
            "How long ago the oldest message that waits in this state fell due; 0 where none is late."),
        MetricFamily("convoke_incoming", .gauge, "Incoming messages, by state."),
        MetricFamily(
            "convoke_incoming_oldest_seconds", .gauge,
            "Age of the oldest message that waits to be read; 0 where none does."),
        MetricFamily(
            "convoke_addresses_suspended", .gauge, "Addresses that are not used any more because they failed."),
        MetricFamily("convoke_ledger_readable", .gauge, "1 while the ledger can be read."),
        MetricFamily(
            "convoke_part_working", .gauge, "1 while this channel, source or service works, 0 while it fails."),
    ]

    /// Of the process, named as every Prometheus client names them.
    private static let process: [MetricFamily] = [
        MetricFamily("process_resident_memory_bytes", .gauge, "Resident memory size in bytes."),
        MetricFamily("process_open_fds", .gauge, "Number of open file descriptors."),
        MetricFamily("process_max_fds", .gauge, "Maximum number of open file descriptors."),
        MetricFamily("process_threads", .gauge, "Number of operating system threads."),
        MetricFamily("process_cpu_seconds_total", .counter, "Total user and system CPU time spent in seconds."),
        MetricFamily("process_start_time_seconds", .gauge, "Start time of the process since unix epoch in seconds."),
    ]
}
