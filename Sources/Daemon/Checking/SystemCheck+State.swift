import Composer
import Foundation
import Ledger
import Sessions

// What lies on the disk: looked at, never written.

extension SystemCheck {
    func state() -> Finding {
        let path = settings.state.path
        guard let folder = Self.existingFolder(from: settings.state) else {
            return Finding(
                subject: "state", isWell: false, text: "a file stands where the folder \(path) has to be",
                remedy: "set state to another path")
        }
        guard access(folder.path, W_OK | X_OK) == 0 else {
            return Finding(
                subject: "state", isWell: false, text: "\(folder.path) cannot be written to",
                remedy: "give the user convoke runs as the right to write there")
        }
        let free = (try? FileManager.default.attributesOfFileSystem(forPath: folder.path))?[.systemFreeSize] as? Int64
        if let free, free <= 200 << 20 {
            return Finding(
                subject: "state", isWell: false, text: "\(path): \(free >> 20) MB left on the disk",
                remedy: "make room: below 200 MB Convoke may have to stop")
        }
        let room = free.map { ", \($0 >> 30) GB left on the disk" } ?? ""
        guard folder.path == path else {
            return Finding(subject: "state", isWell: true, text: "\(path) is not there yet; `run` makes it\(room)")
        }
        do {
            let keys = try TokenKeyFile.read(in: settings.state)
            let remark = keys == nil ? "; there are no token keys yet, `run` makes them" : ""
            return Finding(subject: "state", isWell: true, text: "\(path)\(room)\(remark)")
        } catch {
            return Finding(
                subject: "state", isWell: false, text: "\(error)",
                remedy: "make it readable for the user convoke runs as, or restore it from a backup: without these "
                    + "keys, links and addresses already sent stop working")
        }
    }

    /// What it is, and the groups in it of whose organisers nobody can be reached.
    func ledger() async -> [Finding] {
        let path = settings.state.appendingPathComponent("ledger.sqlite").path
        guard FileManager.default.fileExists(atPath: path) else {
            return [
                Finding(
                    subject: "ledger", isWell: true,
                    text: "there is none at \(path) yet; `run`, or the first `programme import`, makes it")
            ]
        }
        do {
            let found = try await LedgerExamination(path: path, at: clock.now)
            return [finding(of: found)] + found.unled.map(finding)
        } catch {
            return [
                Finding(
                    subject: "ledger", isWell: false, text: "\(path): \(error)",
                    remedy: "see docs/operations.md, “When the ledger does not open”")
            ]
        }
    }

    private func finding(of found: LedgerExamination) -> Finding {
        guard found.faults.isEmpty else {
            return Finding(
                subject: "ledger", isWell: false, text: found.faults.joined(separator: "; "),
                remedy: "restore the last backup (docs/operations.md)")
        }
        guard let sessions = found.sessions, let people = found.people else {
            return Finding(
                subject: "ledger", isWell: true,
                text:
                    "of an earlier version: `run` makes \(found.pendingMigrations) migration(s); make a backup first"
            )
        }
        let quiet = found.quiet.map(\.rawValue).sorted().joined(separator: ", ")
        let remark = quiet.isEmpty ? "" : "; nothing is sent of \(quiet) before `convoke programme start`"
        return Finding(subject: "ledger", isWell: true, text: "\(sessions) sessions, \(people) people\(remark)")
    }

    private func finding(of unled: UnledGroup) -> Finding {
        let people = unled.organisers.map { "\($0.person) (\($0.reason ?? "no address"))" }.joined(separator: ", ")
        return Finding(
            subject: "group \(unled.group)", isWell: false, text: "nobody who runs it can be reached: \(people)",
            remedy:
                "ask them for another address and import it, use an old one again with `convoke address reinstate`, "
                + "or let somebody else run the group")
    }

    func templates() -> Finding {
        do {
            _ = try Assembly.templates(settings)
            let found = settings.templates.map { "those in \($0.path) are sound" } ?? "the built-in ones"
            return Finding(subject: "templates", isWell: true, text: found)
        } catch {
            return Finding(subject: "templates", isWell: false, text: error.lines.joined(separator: "; "))
        }
    }

    /// The folder, or the nearest one above that is there; nil where a file stands in the way.
    private static func existingFolder(from folder: URL) -> URL? {
        var folder = folder
        while true {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) {
                return isFolder.boolValue ? folder : nil
            }
            let above = folder.deletingLastPathComponent()
            guard above.path != folder.path else { return nil }
            folder = above
        }
    }
}
