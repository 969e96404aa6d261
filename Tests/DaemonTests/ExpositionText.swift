import Foundation

/// Reads Prometheus' text format 0.0.4 as strictly as its description is written, without a look at what writes it.
/// What is not so is told with its line.
struct ExpositionText {
    struct Fault: Error, CustomStringConvertible {
        let line: Int
        let reason: String
        var description: String { "line \(line): \(reason)" }
    }

    struct Sample: Hashable {
        var name: String
        var labels: [String: String]
        var value: Double
    }

    private(set) var types: [String: String] = [:]
    private(set) var helps: [String: String] = [:]
    private(set) var samples: [Sample] = []

    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Fault(line: 0, reason: "the last line does not end") }
        var family: String?
        var done: Set<String> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
            let number = index + 1
            if line.hasPrefix("# ") {
                let name = try meta(line, number)
                if family != name {
                    if let family { done.insert(family) }
                    family = name
                }
                guard !done.contains(name) else { throw Fault(line: number, reason: "\(name) comes twice") }
            } else {
                let sample = try Self.sample(line, number)
                let isOfFamily =
                    sample.name == family
                    || types[family ?? ""] == "histogram"
                        && ["_bucket", "_sum", "_count"].contains { sample.name == (family ?? "") + $0 }
                guard isOfFamily else { throw Fault(line: number, reason: "not of \(family ?? "any family")") }
                guard !samples.contains(where: { $0.name == sample.name && $0.labels == sample.labels }) else {
                    throw Fault(line: number, reason: "the same series twice")
                }
                samples.append(sample)
            }
        }
        try checkTypes()
        try checkHistograms()
    }

    /// The sum over all series of this name whose labels hold these.
    func sum(_ name: String, _ labels: [String: String] = [:]) -> Double {
        samples.filter { sample in sample.name == name && labels.allSatisfy { sample.labels[$0.key] == $0.value } }
            .reduce(0) { $0 + $1.value }
    }

    func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        samples.first { $0.name == name && $0.labels == labels }?.value
    }

    private mutating func meta(_ line: Substring, _ number: Int) throws -> String {
        let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
        guard parts.count == 4, ["HELP", "TYPE"].contains(parts[1]) else {
            throw Fault(line: number, reason: "neither HELP nor TYPE")
        }
        guard parts[2].wholeMatch(of: /[a-zA-Z_:][a-zA-Z0-9_:]*/) != nil else {
            throw Fault(line: number, reason: "no metric name: \(parts[2])")
        }
        if parts[1] == "TYPE" {
            guard ["counter", "gauge", "histogram", "summary", "untyped"].contains(parts[3]) else {
                throw Fault(line: number, reason: "no such type")
            }
            guard types.updateValue(parts[3], forKey: parts[2]) == nil else {
                throw Fault(line: number, reason: "a second TYPE")
            }
        } else if helps.updateValue(parts[3], forKey: parts[2]) != nil {
            throw Fault(line: number, reason: "a second HELP")
        }
        return parts[2]
    }

    private static func sample(_ line: Substring, _ number: Int) throws -> Sample {
        guard let match = line.prefixMatch(of: /([a-zA-Z_:][a-zA-Z0-9_:]*)/) else {
            throw Fault(line: number, reason: "no metric name")
        }
        var rest = line[match.range.upperBound...]
        var labels: [String: String] = [:]
        if rest.first == "{" {
            rest = rest.dropFirst()
            while rest.first != "}" {
                guard let label = rest.prefixMatch(of: /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"/) else {
                    throw Fault(line: number, reason: "no label at \(rest)")
                }
                guard labels.updateValue(String(label.2), forKey: String(label.1)) == nil else {
                    throw Fault(line: number, reason: "a label twice")
                }
                rest = rest[label.range.upperBound...]
                if rest.first == "," {
                    rest = rest.dropFirst()
                } else if rest.first != "}" {
                    throw Fault(line: number, reason: "neither , nor } behind a label")
                }
            }
            rest = rest.dropFirst()
        }
        let words = ["+Inf": Double.infinity, "-Inf": -.infinity, "NaN": .nan]
        guard rest.first == " ", let value = words[String(rest.dropFirst())] ?? Double(rest.dropFirst()) else {
            throw Fault(line: number, reason: "no value: \(rest)")
        }
        return Sample(name: String(match.1), labels: labels, value: value)
    }

    private func checkTypes() throws {
        for (name, type) in types {
            guard helps[name] != nil else { throw Fault(line: 0, reason: "\(name) has no HELP") }
            guard (type == "counter") == name.hasSuffix("_total") else {
                throw Fault(line: 0, reason: "\(name) is a \(type)")
            }
        }
    }

    /// Buckets grow with their bound, end with +Inf, and that one is the count.
    private func checkHistograms() throws {
        for name in types.filter({ $0.value == "histogram" }).keys {
            let series = Dictionary(grouping: samples.filter { $0.name == name + "_bucket" }) { sample in
                sample.labels.filter { $0.key != "le" }
            }
            for (labels, buckets) in series {
                let bounds = buckets.compactMap { $0.labels["le"].flatMap { $0 == "+Inf" ? .infinity : Double($0) } }
                let isSound =
                    bounds.count == buckets.count && bounds == bounds.sorted() && bounds.last == .infinity
                    && buckets.map(\.value) == buckets.map(\.value).sorted()
                    && buckets.last?.value == value(name + "_count", labels) && value(name + "_sum", labels) != nil
                guard isSound else { throw Fault(line: 0, reason: "the histogram \(name) \(labels) is broken") }
            }
        }
    }
}
