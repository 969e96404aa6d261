import Foundation
import Glibc

/// A folder that is there as long as this value is held. Other users may pass through it, because mail servers work
/// under their own.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init(_ purpose: String = "test") throws {
        var template = Array("/tmp/convoke-\(purpose)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestServerError("no temporary folder: errno \(errno)") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        chmod(path, 0o755)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, making the folders above it, and returns its path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        let file = "\(path)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    /// Makes a folder that belongs to `user`, or to whoever runs the tests, and returns its path.
    @discardableResult
    package func makeFolder(_ name: String, owner user: String? = nil, mode: UInt32 = 0o755) throws -> String {
        let folder = "\(path)/\(name)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        chmod(folder, mode_t(mode))
        if let user, let entry = getpwnam(user) { _ = chown(folder, entry.pointee.pw_uid, entry.pointee.pw_gid) }
        return folder
    }
}

/// A test server could not be started, or did not do in time what a test waits for.
package struct TestServerError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
