// Collecting from a Maildir, which a mail server or `convoke deliver` fills. A message is complete when it appears in
// `new`; it is stored, and then moved to `cur` as seen. A crash in between leaves it in `new`, and the ledger knows it by
// its name. `new` is looked at once a second, and only when the folder itself changed is it listed. When a message
// arrived is when its file was last written.

package import Foundation
import Ledger
package import Logging
import Sessions

package struct MaildirSource: InboundSource {
    package let folder: URL
    private let logger: Logger
    private let maximumBytes: Int

    package init(folder: URL, maximumBytes: Int = 25 << 20, logger: Logger) {
        (self.folder, self.maximumBytes, self.logger) = (folder, maximumBytes, logger)
    }

    package var name: String { "maildir \(folder.path)" }

    /// Makes the three folders of a Maildir at `folder`, if they are not there.
    package static func create(at folder: URL) throws {
        for name in ["tmp", "new", "cur"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o770])
        }
    }

    package func collect(into intake: Intake) async throws {
        var seen: Date?
        while true {
            let changed = try modified()
            intake.beat()
            // A change within the last two seconds may be followed by another of the same time stamp.
            if changed != seen || changed.timeIntervalSinceNow > -2 { try await collectNew(into: intake) }
            seen = changed
            try await SystemWallClock().rest(for: .seconds(1))
        }
    }

    /// Stores everything that is in `new` now. Returns how many files were there.
    @discardableResult
    package func collectNew(into intake: Intake) async throws -> Int {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("new").path)
        for name in names.sorted() where !name.hasPrefix(".") { try await collect(name, into: intake) }
        return names.count
    }

    private func collect(_ name: String, into intake: Intake) async throws {
        let file = folder.appendingPathComponent("new").appendingPathComponent(name)
        let (raw, arrived): ([UInt8], Date?)
        do {
            // Anything else could keep us waiting for ever, or lead to a file that is not ours to read.
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                return logger.warning("not a file", metadata: ["file": "\(name)"])
            }
            arrived = attributes[.modificationDate] as? Date
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            raw = Array(try handle.read(upToCount: maximumBytes) ?? Data())
        } catch {
            // One file that cannot be read keeps nobody else's (law 9).
            logger.warning("cannot read a message", metadata: ["file": "\(name)", "error": "\(error)"])
            return
        }
        try await intake.store(Arrival(channel: .email, source: "maildir:\(name)", raw: raw, arrived: arrived))
        do {
            try settle(file, name)
        } catch {
            // It is stored, and known when it is found again.
            logger.warning("cannot move a message to cur", metadata: ["file": "\(name)", "error": "\(error)"])
        }
    }

    private func settle(_ file: URL, _ name: String) throws {
        let base = name.split(separator: ":").first.map(String.init) ?? name
        let seen = folder.appendingPathComponent("cur").appendingPathComponent(base + ":2,S")
        try? FileManager.default.removeItem(at: seen)
        try FileManager.default.moveItem(at: file, to: seen)
    }

    /// One question to the system, since it is asked once a second: Foundation would look up the owner's name as well.
    private func modified() throws -> Date {
        var status = stat()
        guard stat(folder.appendingPathComponent("new").path, &status) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        let time = status.st_mtim
        return Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }
}
