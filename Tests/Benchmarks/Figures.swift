import Foundation

/// The same thing measured several times.
struct Figures {
    private var values: [Double] = []

    var count: Int { values.count }
    var median: Double { values.isEmpty ? .nan : values.sorted()[values.count / 2] }

    mutating func add(_ value: Double) { values.append(value) }

    /// `1234/s  (1200 … 1300)`: the median, the least and the greatest.
    func text(_ unit: String, digits: Int = 0) -> String {
        let format = { (value: Double) in String(format: "%.\(digits)f", value) }
        guard let least = values.min(), let greatest = values.max() else { return "nothing measured" }
        return "\(format(median))\(unit)  (\(format(least)) … \(format(greatest)))"
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// One line of the report.
func show(_ name: String, _ text: String) {
    print("  " + name.padding(toLength: max(50, name.count), withPad: " ", startingAt: 0) + text)
}

/// Where the ledgers of a run lie: on the disk that durability is measured on. Emptied at the start and at the end.
final class ScratchFolder {
    private let folder: URL
    private var made = 0

    init(_ folder: URL) throws {
        self.folder = folder.appending(path: "ledgers")
        try? FileManager.default.removeItem(at: self.folder)
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A new, empty folder in it.
    func make() throws -> URL {
        made += 1
        let folder = folder.appending(path: "\(made)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
