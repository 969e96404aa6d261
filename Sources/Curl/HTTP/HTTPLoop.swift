// One thread owns a CURLM and nobody else touches it. Work comes in through a locked list and a wake-up, results go back
// by continuation. The thread's round: take new jobs, drop those whose task was cancelled, let libcurl work, hand out
// what has ended, wait for a socket, a timer or a wake-up. Every wait is bounded by libcurl's own timeouts of the
// transfers; closing the loop ends all of them as cancelled.

import CCurl
import Foundation

/// Sends HTTP requests, any number at the same time, on one thread. Closed by `close()` or when let go.
package final class HTTPLoop: Sendable {
    private let core: HTTPLoopCore

    /// - Parameter maximumConnections: at the same time, over all hosts; more requests wait within their own timeout.
    package init(maximumConnections: Int = 32) {
        core = HTTPLoopCore()
        let core = core
        let thread = Thread { core.run(maximumConnections: maximumConnections) }
        thread.name = "convoke-http"
        thread.start()
    }

    deinit {
        core.close()
    }

    /// Sends the request once and returns whatever the server answered.
    ///
    /// Throws when there is no complete answer; cancelling the task throws `.cancelled`, and in every case the failure
    /// tells whether the request may have been sent.
    package func perform(_ exchange: HTTPExchange) async throws(HTTPFailure) -> HTTPAnswer {
        try exchange.validate()
        let flag = CancellationFlag()
        let core = core
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                core.start(HTTPJob(exchange: exchange, flag: flag, continuation: continuation))
            }
        } onCancel: {
            flag.raise()
            core.wake()
        }
        return try result.get()
    }

    /// Ends what is on the way as cancelled and stops the thread.
    package func close() {
        core.close()
    }
}

/// A request that someone waits for.
struct HTTPJob: Sendable {
    let exchange: HTTPExchange
    let flag: CancellationFlag
    let continuation: CheckedContinuation<Result<HTTPAnswer, HTTPFailure>, Never>
}

extension HTTPExchange {
    /// What libcurl would pass on as it is and must not: a line break or NUL that begins another field or request.
    func validate() throws(HTTPFailure) {
        let texts = fields.flatMap { [$0.name, $0.value] } + [url, proxy ?? "", authorities ?? ""]
        let isClean = texts.allSatisfy { text in text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } }
        let hasNames = fields.allSatisfy { field in
            !field.name.isEmpty && field.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        }
        guard isClean, hasNames else {
            throw HTTPFailure(
                kind: .invalidRequest, requestSent: false, status: nil, detail: "A control character in the request")
        }
    }
}

/// The thread's side of the loop. Unchecked because the compiler cannot see that `lock` guards `waiting`, `isClosed` and
/// the life of `multi`, and that only the thread in `run` touches the transfers.
private final class HTTPLoopCore: @unchecked Sendable {
    private let lock = NSLock()
    private var waiting: [HTTPJob] = []
    private var isClosed = false
    private var multi: UnsafeMutableRawPointer?

    init() {
        multi = CurlLibrary.isReady ? curl_multi_init() : nil
        isClosed = multi == nil
    }

    func start(_ job: HTTPJob) {
        let accepted = lock.withLock {
            guard !isClosed else { return false }
            waiting.append(job)
            return true
        }
        accepted ? wake() : job.continuation.resume(returning: .failure(.closed))
    }

    func wake() {
        lock.withLock { _ = multi.map { curl_multi_wakeup($0) } }
    }

    func close() {
        lock.withLock { isClosed = true }
        wake()
    }

    func run(maximumConnections: Int) {
        guard let multi = lock.withLock({ self.multi }) else { return }
        convoke_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, maximumConnections)
        var active: [UnsafeMutableRawPointer: HTTPTransfer] = [:]
        while true {
            let (jobs, closed) = lock.withLock { (takeWaiting(), isClosed) }
            for job in jobs { begin(job, on: multi, &active) }
            for transfer in active.values where closed || transfer.job.flag.isRaised {
                end(transfer, on: multi, &active, transfer.cancelled())
            }
            if closed { break }
            var running: Int32 = 0
            curl_multi_perform(multi, &running)
            handOut(multi, &active)
            curl_multi_poll(multi, nil, 0, active.isEmpty ? 60_000 : 1000, nil)
        }
        lock.withLock {
            self.multi = nil
            curl_multi_cleanup(multi)
        }
    }

    private func takeWaiting() -> [HTTPJob] {
        defer { waiting = [] }
        return waiting
    }

    private func begin(
        _ job: HTTPJob, on multi: UnsafeMutableRawPointer, _ active: inout [UnsafeMutableRawPointer: HTTPTransfer]
    ) {
        guard let transfer = try? HTTPTransfer(job), transfer.handle.setupFault == nil,
            curl_multi_add_handle(multi, transfer.handle.pointer) == CURLM_OK
        else { return job.continuation.resume(returning: .failure(.unavailable)) }
        active[transfer.handle.pointer] = transfer
    }

    private func handOut(
        _ multi: UnsafeMutableRawPointer, _ active: inout [UnsafeMutableRawPointer: HTTPTransfer]
    ) {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            let result = convoke_done_result(message)
            guard let handle = convoke_done_handle(message), let transfer = active[handle] else { continue }
            end(transfer, on: multi, &active, transfer.outcome(result))
        }
    }

    private func end(
        _ transfer: HTTPTransfer, on multi: UnsafeMutableRawPointer,
        _ active: inout [UnsafeMutableRawPointer: HTTPTransfer], _ result: Result<HTTPAnswer, HTTPFailure>
    ) {
        curl_multi_remove_handle(multi, transfer.handle.pointer)
        active[transfer.handle.pointer] = nil
        transfer.job.continuation.resume(returning: result)
    }
}

extension HTTPFailure {
    fileprivate static let closed = HTTPFailure(
        kind: .cancelled, requestSent: false, status: nil, detail: "The HTTP loop is closed")
    fileprivate static let unavailable = HTTPFailure(
        kind: .broken, requestSent: false, status: nil, detail: "libcurl cannot do what is needed")
}
