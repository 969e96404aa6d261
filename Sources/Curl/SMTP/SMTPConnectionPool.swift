// SMTP does not go through a multi handle: there libcurl waits for the reply to the final dot inside
// curl_multi_perform, and one slow server would stop all others. So each connection is a thread with its own handle.
//
// A lane is one server (host and port): a queue of jobs and the threads that take from it. A job that finds no idle
// thread starts one, up to `connections`. A thread without a job for `idle` says QUIT and ends. A cancelled job leaves
// the queue at once; one that is on a connection ends by the rules of `SMTPAttempt`.

import Foundation

/// Sends messages over at most `connections` connections a server, re-using them. Closed by `close()` or when let go.
package final class SMTPConnectionPool: Sendable {
    private let lanes: SMTPLanes

    /// - Parameters:
    ///   - connections: at the same time, for each server.
    ///   - idle: how long a connection is kept without a message.
    package init(connections: Int = 4, idle: Duration = .seconds(15)) {
        lanes = SMTPLanes(connections: max(1, connections), idle: idle)
    }

    deinit {
        lanes.close()
    }

    /// Hands one message to its server. Never throws: every end is an outcome, also cancelling the task, which stops a
    /// transfer whose last byte is not out, and after that waits for the reply within the grace of its timeouts.
    package func send(_ transfer: SMTPTransfer) async -> SMTPOutcome {
        let lane = lanes.lane(for: transfer.server)
        let flag = CancellationFlag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                lane.enqueue(SMTPJob(transfer: transfer, flag: flag, continuation: continuation))
            }
        } onCancel: {
            flag.raise()
            lane.dropCancelled()
        }
    }

    /// Connects, does TLS, logs in and says NOOP and QUIT on a connection of its own. `.accepted` means that the server
    /// and the credential work; no mail was sent.
    package func verifyLogin(_ server: SMTPServer, timeouts: SMTPTimeouts = .init()) async -> SMTPOutcome {
        let flag = CancellationFlag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread {
                    let connection = SMTPConnection()
                    continuation.resume(returning: connection.login(server, timeouts, flag))
                    connection.drop()
                }
                thread.name = "convoke-login"
                thread.start()
            }
        } onCancel: {
            flag.raise()
        }
    }

    /// Takes no more work: what waits ends as cancelled, what is on a connection is finished, connections say QUIT.
    package func close() {
        lanes.close()
    }
}

/// A message that someone waits for.
struct SMTPJob: Sendable {
    let transfer: SMTPTransfer
    let flag: CancellationFlag
    let continuation: CheckedContinuation<SMTPOutcome, Never>

    func cancel() {
        continuation.resume(returning: .failed(SMTPFailure(.cancelled, at: .connect, "Cancelled before it began")))
    }
}

/// All lanes. Unchecked because the compiler cannot see that `lock` guards the two variables.
private final class SMTPLanes: @unchecked Sendable {
    private let connections: Int
    private let idle: Duration
    private let lock = NSLock()
    private var lanes: [String: SMTPLane] = [:]
    private var isClosed = false

    init(connections: Int, idle: Duration) {
        self.connections = connections
        self.idle = idle
    }

    func lane(for server: SMTPServer) -> SMTPLane {
        lock.withLock {
            let key = server.mail.authority
            let lane = lanes[key] ?? SMTPLane(connections: connections, idle: idle)
            lanes[key] = lane
            if isClosed { lane.close() }
            return lane
        }
    }

    func close() {
        lock.withLock {
            isClosed = true
            lanes.values.forEach { $0.close() }
        }
    }
}

/// One server's queue and threads. Unchecked because the compiler cannot see that `condition` guards all variables.
private final class SMTPLane: @unchecked Sendable {
    private let connections: Int
    private let idle: TimeInterval
    private let condition = NSCondition()
    private var queue: [SMTPJob] = []
    private var threads = 0
    private var idleThreads = 0
    private var isClosed = false

    init(connections: Int, idle: Duration) {
        self.connections = connections
        self.idle = TimeInterval(idle.milliseconds) / 1000
    }

    func enqueue(_ job: SMTPJob) {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed, !job.flag.isRaised else { return job.cancel() }
        queue.append(job)
        if queue.count > idleThreads, threads < connections {
            threads += 1
            let thread = Thread { self.work() }
            thread.name = "convoke-smtp"
            thread.start()
        } else {
            condition.signal()
        }
    }

    func dropCancelled() {
        condition.lock()
        defer { condition.unlock() }
        queue.filter(\.flag.isRaised).forEach { $0.cancel() }
        queue.removeAll(where: \.flag.isRaised)
    }

    func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        queue.forEach { $0.cancel() }
        queue = []
        condition.broadcast()
    }

    private func work() {
        let connection = SMTPConnection()
        while let job = next() {
            job.continuation.resume(returning: connection.carry(job.transfer, job.flag))
        }
        connection.drop()
    }

    /// The next job, or `nil` when the thread must end. NSCondition waits by the wall clock; a clock that jumps ends an
    /// idle connection early or late and harms nothing.
    private func next() -> SMTPJob? {
        condition.lock()
        defer { condition.unlock() }
        let limit = Date(timeIntervalSinceNow: idle)
        while queue.isEmpty {
            idleThreads += 1
            let wasSignalled = !isClosed && condition.wait(until: limit)
            idleThreads -= 1
            if queue.isEmpty, isClosed || !wasSignalled {
                threads -= 1
                return nil
            }
        }
        return queue.removeFirst()
    }
}
