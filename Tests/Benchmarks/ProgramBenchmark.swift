import Foundation
import Glibc
import Ledger
import Sessions
import Tokens

/// The built program as a service manager runs it, on a ledger with one group and nothing due.
enum ProgramBenchmark {
    static func prepare(_ folder: URL) async throws {
        let now = SystemWallClock().now
        let ledger = try await Workplace.ledger(in: folder, at: now)
        try await ledger.apply(SampleGroup(number: 1, sessions: 6, firstIn: 60).plan(at: now), at: now)
        let settings = """
            state: \(folder.path)
            mail:
              address: \(Workplace.address.bare)
              smtp:
                host: 127.0.0.1
                port: 25
                security: none
            web:
              listen: 127.0.0.1:0

            """
        try settings.write(to: folder.appending(path: "convoke.yaml"), atomically: true, encoding: .utf8)
    }

    /// Memory now, and what ten seconds of doing nothing cost.
    static func showIdle(_ process: Int32) async throws {
        let memory = try ProcessFigures.memory(of: process)
        let before = try ProcessFigures.work(of: process)
        let began = ContinuousClock.now
        try await Task.sleep(for: .seconds(10))
        let time = (ContinuousClock.now - began).seconds
        let after = try ProcessFigures.work(of: process)
        let share = Double(after.nanoseconds - before.nanoseconds) / 1e9 / time * 100
        let wakes = Double(after.switches - before.switches) / time
        print("\nidle, five seconds after READY")
        show("resident", "\(megabytes(memory.resident)) MB")
        show("private", "\(megabytes(memory.own)) MB")
        show("processor, over ten seconds", String(format: "%.3f %% of a core", share))
        show("times a thread was woken", String(format: "%.1f a second", wakes))
    }

    private static func megabytes(_ kilobytes: Int) -> String { String(format: "%.1f", Double(kilobytes) / 1024) }
}

/// What the kernel knows of a process (proc(5)).
enum ProcessFigures {
    /// What this process and its threads used of the processors so far, in seconds.
    static var ownTime: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// Resident and private memory, in KiB.
    static func memory(of process: Int32) throws -> (resident: Int, own: Int) {
        let fields = try fields(of: "/proc/\(process)/smaps_rollup")
        let own = ["Private_Clean", "Private_Dirty"].compactMap { fields[$0] }.reduce(0, +)
        return (fields["Rss"] ?? 0, own)
    }

    /// Time on a processor, and how often a thread waited for something and was woken again; all threads together.
    static func work(of process: Int32) throws -> (nanoseconds: Int, switches: Int) {
        var total = (nanoseconds: 0, switches: 0)
        for thread in try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task") {
            let folder = "/proc/\(process)/task/\(thread)"
            // A thread may end between the listing and the reading.
            guard let schedule = try? String(contentsOfFile: "\(folder)/schedstat", encoding: .utf8),
                let status = try? fields(of: "\(folder)/status")
            else { continue }
            total.nanoseconds += schedule.split(separator: " ").first.flatMap { Int($0) } ?? 0
            total.switches += status["voluntary_ctxt_switches"] ?? 0
        }
        return total
    }

    /// `Name: number …`, a line each.
    private static func fields(of path: String) throws -> [String: Int] {
        var fields: [String: Int] = [:]
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(whereSeparator: { $0 == ":" || $0.isWhitespace })
            if parts.count > 1 { fields[String(parts[0])] = Int(parts[1]) }
        }
        return fields
    }
}
