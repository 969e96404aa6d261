import Foundation

/// What the kernel says of this process (proc(5)); on a system without `/proc`, nothing.
struct ProcessFigures {
    var residentBytes: Double?
    var openDescriptors: Double?
    var mostDescriptors: Double?
    var threads: Double?
    var processorSeconds: Double?
    /// In seconds since 1970.
    var started: Double?

    static func read() -> ProcessFigures {
        var figures = ProcessFigures()
        figures.openDescriptors =
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map { Double($0.count) }
        figures.mostDescriptors = text(of: "/proc/self/limits")?.split(separator: "\n")
            .first { $0.hasPrefix("Max open files") }?.split(separator: " ").dropFirst(3).first.flatMap { Double($0) }
        guard let stat = text(of: "/proc/self/stat"), let end = stat.lastIndex(of: ")") else { return figures }
        // Behind the command, which may hold blanks and parentheses: field 3 is the first here.
        let fields = stat[stat.index(after: end)...].split(separator: " ").map { Double($0) }
        guard fields.count > 21 else { return figures }
        let tick = Double(sysconf(Int32(_SC_CLK_TCK)))
        figures.processorSeconds = fields[11].flatMap { user in fields[12].map { (user + $0) / tick } }
        figures.threads = fields[17]
        figures.residentBytes = fields[21].map { $0 * Double(sysconf(Int32(_SC_PAGESIZE))) }
        let boot = text(of: "/proc/stat")?.split(separator: "\n").first { $0.hasPrefix("btime ") }?.dropFirst(6)
        figures.started = fields[19].flatMap { ticks in boot.flatMap { Double($0) }.map { $0 + ticks / tick } }
        return figures
    }

    private static func text(of path: String) -> String? {
        // Files of the kernel have no size: read until they end.
        FileHandle(forReadingAtPath: path).flatMap { try? $0.readToEnd() }.map { String(decoding: $0, as: UTF8.self) }
    }
}
