package import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One daemon a state folder: an advisory lock on a file there, which the system gives back when the process ends,
/// however it ends.
package final class InstanceLock: Sendable {
    package struct Taken: Error, Hashable, Sendable, CustomStringConvertible {
        /// Process id of the holder, as it wrote it down.
        package let holder: String
        package let folder: String

        package var description: String {
            "another convoke (process \(holder)) works in \(folder); stop it first, or set another state folder"
        }
    }

    private let descriptor: Int32

    package init(in folder: URL) throws {
        let path = folder.appendingPathComponent("lock").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission, userInfo: [NSFilePathErrorKey: path]) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = (try? String(contentsOfFile: path, encoding: .utf8)) ?? "unknown"
            close(descriptor)
            throw Taken(holder: holder.trimmingCharacters(in: .whitespacesAndNewlines), folder: folder.path)
        }
        ftruncate(descriptor, 0)
        let text = Array("\(getpid())\n".utf8)
        _ = pwrite(descriptor, text, text.count, 0)
    }

    deinit { close(descriptor) }
}
