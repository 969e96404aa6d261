import Foundation

// The spool belongs to the daemon's user and a group of which whoever hands in mail is a member; the set-group-ID bit on
// its folders gives every file that group, and every file is made readable for it, whatever the umask of a mail server's
// pipe. A spool that is not there is not made: nobody would read it.

/// A Maildir into which messages are laid by who may not write the ledger (cr.yp.to/proto/maildir.html).
package struct SpoolFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    struct Failure: Error {
        let step: String
        let code: Int32
    }

    /// When this returns, the message is on the disk under `new`.
    func lay(_ bytes: [UInt8], named name: String) throws {
        guard access(path + "/new", F_OK) == 0 else { throw Failure(step: "find \(path)", code: errno) }
        let (draft, final) = ("\(path)/tmp/\(name)", "\(path)/new/\(name)")
        do {
            try write(bytes, to: draft)
            guard rename(draft, final) == 0 else { throw Failure(step: "rename", code: errno) }
        } catch {
            unlink(draft)
            throw error
        }
        try sync(folder: path + "/new")
    }

    private func write(_ bytes: [UInt8], to file: String) throws {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Failure(step: "open", code: errno) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o640) == 0 else { throw Failure(step: "fchmod", code: errno) }
        try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: bytes)
        guard fsync(descriptor) == 0 else { throw Failure(step: "fsync", code: errno) }
    }

    private func sync(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(step: "open", code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure(step: "fsync", code: errno) }
    }
}
