import Foundation
import Glibc

/// `convoke run`, started and ready.
final class RunningProgram {
    /// Milliseconds from the start of the process to its READY (sd_notify(3)).
    let startUp: Double
    private let process = Process()

    var processID: Int32 { process.processIdentifier }

    /// Returns when the program says that it is ready.
    init(_ program: String, state: URL) throws {
        let socket = try NotifySocket()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["run", "--settings", state.appending(path: "convoke.yaml").path]
        process.environment = ["NOTIFY_SOCKET": socket.name, "PATH": "/usr/bin:/bin"]
        let log = state.appending(path: "convoke.log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        process.standardError = try FileHandle(forWritingTo: log)
        process.standardInput = FileHandle.nullDevice
        let began = ContinuousClock.now
        try process.run()
        while let message = socket.next() {
            guard message.contains("READY=1") else { continue }
            startUp = (ContinuousClock.now - began).seconds * 1000
            return
        }
        process.terminate()
        let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        throw BenchmarkFault("convoke was not ready within thirty seconds: \(said)")
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}

/// The service manager's end of sd_notify: a datagram socket in the abstract namespace.
private final class NotifySocket {
    /// As `NOTIFY_SOCKET` has it.
    let name = "@convoke-benchmark-\(UUID().uuidString)"
    private let descriptor: Int32

    init() throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = [0] + Array(name.utf8.dropFirst())
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        guard result == 0 else { throw BenchmarkFault("no socket to be told on: errno \(errno)") }
    }

    deinit { close(descriptor) }

    /// The next message; nil when none comes within thirty seconds.
    func next() -> String? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
