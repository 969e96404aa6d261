import Foundation
import Ledger
import Sessions

/// How everything stands at one moment, as `status` shows it.
struct StatusSnapshot: Sendable {
    enum Daemon: Hashable, Sendable {
        case running(DaemonReport)
        /// It ended in good order.
        case stopped(DaemonReport)
        /// It wrote nothing for longer than it would, or its process is gone.
        case vanished(DaemonReport)
        case never
    }

    /// The file, its octets and those that are free on its disk.
    struct Disk: Hashable, Sendable {
        var path: String
        var ledger: Int64
        var free: Int64?
    }

    var now: Date
    var daemon: Daemon
    var disk: Disk
    var queue: QueueFigures
    var next: [DeliveryLine]
    /// When the plan of some session or group changes next.
    var nextPlan: Date?
    var suspended: [AddressStanding]
    var ahead: [SessionAhead]
    /// Programmes of which nothing leaves before they are started.
    var quiet: [Programme.ID]

    init(of ledger: LedgerDatabase, at path: String, now: Date) async throws {
        self.now = now
        daemon = Daemon(try await ledger.daemonReport(), at: now)
        disk = Disk(path: path)
        queue = try await ledger.queueFigures(at: now)
        next = try await ledger.nextDeliveries(limit: 3)
        nextPlan = try await ledger.nextReplan(after: now)
        suspended = try await ledger.addresses(suspended: true)
        ahead = try await ledger.sessionsAhead(from: now, limit: 3)
        quiet = try await ledger.quietProgrammes().sorted()
    }
}

extension StatusSnapshot.Daemon {
    /// It tells of itself every half minute.
    private static let silence: TimeInterval = 90

    init(_ report: DaemonReport?, at now: Date) {
        guard let report else {
            self = .never
            return
        }
        if report.stopped {
            self = .stopped(report)
        } else {
            let isFresh = abs(now.timeIntervalSince(report.at)) < Self.silence
            self = isFresh && Self.lives(report) ? .running(report) : .vanished(report)
        }
    }

    /// A process of another machine, or one that is not ours to see, is taken at its word.
    private static func lives(_ report: DaemonReport) -> Bool {
        guard report.host == ProcessInfo.processInfo.hostName else { return true }
        return kill(report.process, 0) == 0 || errno != ESRCH
    }

    var report: DaemonReport? {
        switch self {
        case .running(let report), .stopped(let report), .vanished(let report): report
        case .never: nil
        }
    }
}

extension StatusSnapshot.Disk {
    fileprivate init(path: String) {
        self.path = path
        let files = FileManager.default
        ledger = ["", "-wal"].reduce(0) { sum, suffix in
            sum + ((try? files.attributesOfItem(atPath: path + suffix))?[.size] as? Int64 ?? 0)
        }
        free = (try? files.attributesOfFileSystem(forPath: path))?[.systemFreeSize] as? Int64
    }
}
