// Where counters and timers of the services come together (swift-metrics' backend) until somebody asks for `/metrics`.
// A series is found by its family and its labels and made at its first use; it lives as long as the process. Families
// are those of `MetricFamily.all`, and none has more than a hundred series: what would be one more is counted in a
// series whose label values all are `other`, so that nothing from outside can make the registry grow.

package import Metrics
import Synchronization

package final class PrometheusRegistry: MetricsFactory {
    private struct Labels: Hashable {
        let pairs: [[String]]

        init(_ dimensions: [(String, String)]) { pairs = dimensions.map { [$0.0, $0.1] } }

        var dimensions: [(String, String)] { pairs.map { ($0[0], $0[1]) } }
    }

    private let families: [String: MetricFamily]
    private let series = Mutex<[String: [Labels: MetricSeries]]>([:])

    package init(_ families: [MetricFamily] = MetricFamily.all) {
        self.families = Dictionary(families.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package static let seriesLimit = 100

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        found(label, dimensions)
    }

    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler { found(label, dimensions) }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        found(label, dimensions)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        found(label, dimensions)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        found(label, dimensions)
    }

    // What was counted stays counted.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Every series of the families, in their order, with labels as they were given.
    var samples: [(family: MetricFamily, labels: [(String, String)], value: MetricSeries.Value)] {
        series.withLock { series in
            families.values.sorted { $0.name < $1.name }.flatMap { family in
                (series[family.name] ?? [:]).map { (family, $0.key.dimensions, $0.value.value) }
            }
        }
    }

    private func found(_ name: String, _ dimensions: [(String, String)]) -> MetricSeries {
        guard let family = families[name] else { return MetricSeries([]) }
        return series.withLock { all in
            let labels = Labels(dimensions)
            if let known = all[name]?[labels] { return known }
            let isFull = (all[name]?.count ?? 0) >= Self.seriesLimit
            let place = isFull ? Labels(dimensions.map { ($0.0, "other") }) : labels
            if let known = all[name]?[place] { return known }
            var bounds: [Double] = []
            if case .histogram(let buckets) = family.kind { bounds = buckets }
            let new = MetricSeries(bounds)
            all[name, default: [:]][place] = new
            return new
        }
    }
}

/// One series: a number that was added up or set, and for a histogram how many values fell under each bound.
final class MetricSeries: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    struct Value: Hashable, Sendable {
        /// What was added up or set; of a histogram, the sum of its values.
        var number = 0.0
        /// Of a histogram: how many values were recorded, and how many of them at or under each bound.
        var count = 0
        var buckets: [Int] = []
    }

    private let bounds: [Double]
    private let state: Mutex<Value>

    init(_ bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(Value(buckets: bounds.map { _ in 0 }))
    }

    var value: Value { state.withLock { $0 } }

    func increment(by amount: Int64) { increment(by: Double(amount)) }
    /// A counter only grows.
    func increment(by amount: Double) { if amount > 0, amount.isFinite { state.withLock { $0.number += amount } } }
    func decrement(by amount: Double) { state.withLock { $0.number -= amount } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { state.withLock { $0.number = value } }
    func reset() { state.withLock { $0 = Value(buckets: bounds.map { _ in 0 }) } }
    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        state.withLock { state in
            (state.number, state.count) = (state.number + value, state.count + 1)
            for (index, bound) in bounds.enumerated() where value <= bound { state.buckets[index] += 1 }
        }
    }
}
