import Synchronization

/// The port the server was given, for those who asked for any: they wait here until it listens, or gave up.
final class BoundPort: Sendable {
    private enum State {
        case waiting([CheckedContinuation<Int, any Error>])
        case bound(Int)
        case never
    }

    private let state = Mutex(State.waiting([]))

    /// Throws `WebServer.NotListening` when the server ended without having listened.
    var value: Int {
        get async throws {
            try await withCheckedThrowingContinuation { continuation in
                let known: Result<Int, any Error>? = state.withLock { state in
                    switch state {
                    case .waiting(let others):
                        state = .waiting(others + [continuation])
                        return nil
                    case .bound(let port): return .success(port)
                    case .never: return .failure(WebServer.NotListening())
                    }
                }
                if let known { continuation.resume(with: known) }
            }
        }
    }

    func settle(_ port: Int?) {
        let waiting = state.withLock { state -> [CheckedContinuation<Int, any Error>] in
            guard case .waiting(let waiting) = state else { return [] }
            state = port.map(State.bound) ?? .never
            return waiting
        }
        let result: Result<Int, any Error> = port.map { .success($0) } ?? .failure(WebServer.NotListening())
        for continuation in waiting { continuation.resume(with: result) }
    }
}
