// The processor understands what was collected. A round claims messages that wait, oldest first; each is heard (pure),
// its evidence is looked up in the ledger, it is decided (pure), and its end is written with all its facts and its
// receipt in one transaction. A crash leaves a claim that its lease returns, and the message is read again with the same
// result (law 6). A message that fails three times goes to a person and stops nobody else (law 9): one that was begun
// before and not ended is claimed alone, so that the crash it may cause is counted against no other. What is not read
// because we are told to stop, or because the ledger cannot write just now, is given back and was no attempt.

import Foundation
package import Ledger
package import Logging
import Metrics
package import Replies
import ServiceLifecycle
package import Sessions

package struct InboxProcessor: Service {
    private let ledger: LedgerDatabase
    private let reader: ReplyReader
    private let holder: LeaseHolder
    private let rounds: Rounds
    private let onChange: @Sendable () -> Void
    private let logger: Logger

    /// `onChange` wakes those who may have work from what was learned: the filler, the dispatcher.
    package init(
        ledger: LedgerDatabase, reader: ReplyReader, holder: LeaseHolder, rounds: Rounds,
        onChange: @escaping @Sendable () -> Void, logger: Logger
    ) {
        (self.ledger, self.reader, self.holder) = (ledger, reader, holder)
        (self.rounds, self.onChange, self.logger) = (rounds, onChange, logger)
    }

    package func run() async throws { await cancelWhenGracefulShutdown { await work() } }

    /// What `run` does, until the task is cancelled.
    package func work() async {
        await rounds.run {
            try await process()
            return nil
        } onFailure: {
            logger.error("cannot process", metadata: ["error": "\($0)"])
        }
        rounds.pulse.stop(rounds.name)
    }

    /// Understands everything that waits. Returns how many messages ended.
    @discardableResult
    package func process() async throws -> Int {
        var count = 0
        while true {
            let lease = holder.lease(for: .seconds(300))
            let claimed = try await ledger.claimIncoming(limit: 32, at: rounds.clock.now, lease: lease)
            if claimed.isEmpty { return count }
            for (index, message) in claimed.enumerated() {
                do {
                    count += try await process(message) ? 1 : 0
                } catch {
                    await giveBack(claimed[index...])
                    throw error
                }
            }
            rounds.pulse.beat(rounds.name)
            onChange()
        }
    }

    /// Outside this task: a cancelled one gets nothing done any more. What cannot even be given back is returned with
    /// its lease.
    private func giveBack(_ messages: ArraySlice<IncomingMessage>) async {
        let (ids, now) = (messages.map(\.id), rounds.clock.now)
        await Task.apart {
            do {
                try await ledger.release(ids, at: now, instance: holder.instance)
            } catch {
                logger.error("cannot give messages back", metadata: ["error": "\(error)"])
            }
        }.value
    }

    /// Throws `CancellationError`, and what is no fault of the message: the ledger is busy or cannot be written.
    private func process(_ message: IncomingMessage) async throws -> Bool {
        var logger = logger
        logger[metadataKey: "message"] = "\(message.id)"
        do {
            let verdict = message.attempts > 3 ? Self.unreadable : try await verdict(on: message)
            let end = try await ledger.finish(
                message.id, with: verdict, at: rounds.clock.now, instance: holder.instance)
            guard let end else { return false }
            Counter(label: "convoke_incoming_total", dimensions: [("end", end.rawValue)]).increment()
            if let rule = verdict.reading?.ruleName {
                Counter(label: "convoke_readings_total", dimensions: [("rule", rule)]).increment()
            }
            if let delivery = verdict.delivery { logger[metadataKey: "delivery"] = "\(delivery)" }
            logger.info(verdict.bounce == nil ? "read" : "bounced", metadata: ["end": "\(end)"])
            if let status = verdict.bounce?.refusal {
                logger.warning("a mail server refuses what we send", metadata: ["status": "\(status)"])
            }
            // Names, addresses and words: the ledger keeps them for whoever asks there.
            logger.debug("because", metadata: ["why": "\(verdict.explanation)"])
            return true
        } catch let failure as SQLFailure where failure.kind == .busy || failure.kind == .storage {
            throw failure
        } catch {
            try Task.checkCancellation()
            logger.error("cannot read a message", metadata: ["error": "\(error)", "attempt": "\(message.attempts)"])
            return await setAside(message, logger)
        }
    }

    private func verdict(on message: IncomingMessage) async throws -> Verdict {
        var heard = reader.hear(message.raw, received: message.received)
        let now = rounds.clock.now
        let answer = try await ledger.identity(
            for: IdentityQuestion(heard.evidence, in: message.id), at: message.received)
        let left = try await answersLeft(answer, heard.evidence, besides: message.id, at: now)
        if heard.text.holdsOurs, let sent = try await answered(heard.evidence, answer) {
            heard = reader.hear(message.raw, received: message.received, answering: sent)
        }
        let context = KnownContext(answer, for: heard.evidence, answersLeft: left, at: message.received)
        return reader.decide(heard, message: message.id, received: message.received, context: context)
    }

    /// The octets of our message that is answered, while they are kept.
    private func answered(_ evidence: Evidence, _ answer: IdentityAnswer) async throws -> [UInt8]? {
        let tokens = evidence.replyTokens + evidence.threadTokens
        let ids = evidence.answeredMessages.compactMap { answer.deliveryOfMessage[$0] }
        for id in tokens + ids where answer.deliveries[id] != nil {
            if let sent = try await ledger.sentOctets(of: id) { return sent }
        }
        return nil
    }

    /// Law 7, for whoever the answer would go to.
    private func answersLeft(
        _ answer: IdentityAnswer, _ evidence: Evidence, besides message: IncomingMessage.ID, at now: Date
    ) async throws -> Int {
        let delivery = (evidence.replyTokens + evidence.threadTokens).lazy.compactMap { answer.deliveries[$0] }.first
        let person = delivery?.person ?? answer.attendeePerson ?? answer.senders.first
        guard let person else { return 0 }
        return try await ledger.automaticAnswersLeft(
            for: person.person.id, about: delivery?.delivery.id, besides: message, at: now)
    }

    private static let unreadable = Verdict(
        end: .queued,
        explanation: Reason(
            vi: "đọc nhiều lần không được; nhật ký ghi rõ lỗi",
            en: "reading it failed again and again; the log says how"))

    /// What could not be written is read again when its lease runs out; what could not be read is a person's.
    private func setAside(_ message: IncomingMessage, _ logger: Logger) async -> Bool {
        guard message.attempts >= 3 else { return false }
        do {
            return try await ledger.finish(
                message.id, with: Self.unreadable, at: rounds.clock.now, instance: holder.instance) != nil
        } catch {
            logger.error("cannot set a message aside", metadata: ["error": "\(error)"])
            return false
        }
    }
}

extension Verdict.Bounce {
    /// The status of one that is about us or about the message, and not about an address: for the operator.
    fileprivate var refusal: String? {
        kind == .complaint
            ? nil : ([status] + statuses.values.sorted()).first { AddressReport.Kind(status: $0) == .refused } ?? nil
    }
}
