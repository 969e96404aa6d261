/// Prometheus' text format 0.0.4: HELP, TYPE and the samples of each family, families and samples in a stable order.
struct PrometheusText {
    private var samples: [String: [(suffix: String, labels: [(String, String)], value: Double)]] = [:]
    private var families: [String: MetricFamily] = [:]

    init(_ registry: PrometheusRegistry) {
        for sample in registry.samples {
            switch sample.family.kind {
            case .counter, .gauge: add(sample.family, sample.labels, sample.value.number)
            case .histogram(let bounds): add(sample.family, sample.labels, sample.value, bounds)
            }
        }
    }

    /// A figure that is so now. Nothing for a name that is in no catalogue, and for a number that is not known.
    mutating func add(_ name: String, _ value: Double?, of labels: [(String, String)] = []) {
        guard let family = Self.catalogue[name], let value else { return }
        add(family, labels, value)
    }

    private static let catalogue = Dictionary(
        MetricFamily.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    private mutating func add(
        _ family: MetricFamily, _ labels: [(String, String)], _ value: Double, suffix: String = ""
    ) {
        families[family.name] = family
        samples[family.name, default: []].append((suffix, labels, value))
    }

    private mutating func add(
        _ family: MetricFamily, _ labels: [(String, String)], _ value: MetricSeries.Value, _ bounds: [Double]
    ) {
        for (bound, count) in zip(bounds, value.buckets) {
            add(family, labels + [("le", Self.number(bound))], Double(count), suffix: "_bucket")
        }
        add(family, labels + [("le", "+Inf")], Double(value.count), suffix: "_bucket")
        add(family, labels, value.number, suffix: "_sum")
        add(family, labels, Double(value.count), suffix: "_count")
    }

    var text: String {
        var text = ""
        for family in families.values.sorted(by: { $0.name < $1.name }) {
            text += "# HELP \(family.name) \(Self.escaped(family.help, quotes: false))\n"
            text += "# TYPE \(family.name) \(family.kind.keyword)\n"
            // Of a histogram the buckets of a series belong together, and stand in the order of their bounds.
            let lines = (samples[family.name] ?? []).map { sample in
                (place: sample.labels.filter { $0.0 != "le" }.map { "\($0.0)=\($0.1)" }.joined(separator: ","), sample)
            }
            for (_, sample) in lines.enumerated().sorted(by: { ($0.1.place, $0.0) < ($1.1.place, $1.0) }).map(\.1) {
                text += "\(family.name)\(sample.suffix)\(Self.written(sample.labels)) \(Self.number(sample.value))\n"
            }
        }
        return text
    }

    private static func written(_ labels: [(String, String)]) -> String {
        guard !labels.isEmpty else { return "" }
        return "{" + labels.map { "\($0.0)=\"\(escaped($0.1, quotes: true))\"" }.joined(separator: ",") + "}"
    }

    /// What the format says of HELP and of label values. Other control characters go: nobody needs them.
    private static func escaped(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            case _ where scalar.value < 0x20: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whole numbers without a fraction, as everybody else writes them.
    private static func number(_ value: Double) -> String {
        if let whole = Int64(exactly: value) { return "\(whole)" }
        return value.isNaN ? "NaN" : value == .infinity ? "+Inf" : value == -.infinity ? "-Inf" : "\(value)"
    }
}
