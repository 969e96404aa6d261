import ConvokeTesting
import Foundation
import Glibc
import Synchronization

/// The socket that systemd would make for a `Type=notify` service.
final class NotifySocket: Sendable {
    let path: String
    private let folder: TemporaryFolder
    private let descriptor: Int32
    private let heard = Mutex<[String]>([])

    init() throws {
        folder = try TemporaryFolder("notify")
        path = "\(folder.path)/socket"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        guard bound else { throw TestServerError("no notify socket: errno \(errno)") }
    }

    deinit { close(descriptor) }

    /// Every datagram so far, in order.
    var messages: [String] {
        heard.withLock { heard in
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
                guard count > 0 else { return heard }
                heard.append(String(decoding: buffer[..<count], as: UTF8.self))
            }
        }
    }

    /// Waits until one begins like that, and returns its place among all.
    @discardableResult
    func index(of beginning: String) async throws -> Int {
        try await eventually("\(beginning) on the notify socket", seconds: 60) {
            messages.firstIndex { $0.hasPrefix(beginning) }
        }
    }
}
