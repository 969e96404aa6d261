import Foundation
import Synchronization

/// Accepts connections and gives each, with its number from 0, to a closure on a thread of its own.
package final class ConnectionServer: Sendable {
    package let port: Int
    private let listener: ListeningSocket
    private let registry = Registry()

    package init(_ serve: @escaping @Sendable (LineConnection, Int) -> Void) throws {
        listener = try ListeningSocket()
        port = listener.port
        let thread = Thread { [registry, listener] in
            // Closed by whoever accepts: if another did, the descriptor might be a new server's by the time this thread
            // comes to accept, which would then take that server's connection away.
            defer { listener.close() }
            while let connection = listener.accept() {
                guard let number = registry.add(connection) else { return connection.close() }
                let thread = Thread {
                    serve(connection, number)
                    connection.close()
                    registry.remove(number)
                }
                thread.start()
            }
        }
        thread.start()
    }

    deinit {
        stop()
    }

    /// How many connections came.
    package var connections: Int { registry.accepted }

    /// Ends the connections and accepts no more.
    package func stop() {
        guard let open = registry.stop() else { return }
        listener.interrupt()
        open.forEach { $0.interrupt() }
    }

    private final class Registry: Sendable {
        private struct State {
            var isStopped = false
            var open: [Int: LineConnection] = [:]
            var accepted = 0
        }

        private let state = Mutex(State())

        var accepted: Int { state.withLock(\.accepted) }

        /// The connection's number, or `nil` when the server has stopped.
        func add(_ connection: LineConnection) -> Int? {
            state.withLock { state in
                guard !state.isStopped else { return nil }
                let number = state.accepted
                state.accepted += 1
                state.open[number] = connection
                return number
            }
        }

        func remove(_ number: Int) {
            state.withLock { $0.open[number] = nil }
        }

        /// What is open, or `nil` when it had stopped before.
        func stop() -> [LineConnection]? {
            state.withLock { state in
                defer { state.isStopped = true }
                return state.isStopped ? nil : Array(state.open.values)
            }
        }
    }
}

/// Waits for something that another thread or process does, looking every few milliseconds.
@discardableResult
package func eventually<T>(
    _ what: String, seconds: Int = 120, _ look: () async throws -> T?
) async throws -> T {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
        if let found = try await look() { return found }
        guard ContinuousClock.now < end else { throw TestServerError("waited \(seconds) seconds for \(what)") }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// A value that a test and its server's threads share.
package final class Locked<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    package init(_ value: Value) {
        mutex = Mutex(value)
    }

    package var value: Value { mutex.withLock { $0 } }

    package func update(_ change: (inout Value) -> Void) {
        mutex.withLock { change(&$0) }
    }
}
