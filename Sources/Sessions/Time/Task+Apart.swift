// Work that must not end with the task that begins it: the record of what was sent, a lease given back. It is a task of
// its own, which no cancellation of its beginner reaches. A task of its own also leaves its beginner's executor, and in a
// simulation everything runs on one: so it goes where the beginner's home is.

package enum Home {
    /// Where tasks that are begun apart run; nil wherever the system likes.
    @TaskLocal package static var executor: (any TaskExecutor)?
}

extension Task where Failure == Never {
    /// Begins `operation` in a task that is not cancelled with this one.
    @discardableResult
    package static func apart(_ operation: sending @escaping () async -> Success) -> Task {
        Task(executorPreference: Home.executor, operation: operation)
    }
}
