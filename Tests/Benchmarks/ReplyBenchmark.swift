import Daemon
import Foundation
import Inbox
import Ledger
import Sessions
import Tokens

struct ReplyFigures {
    var replies = 0
    var applied = 0
    var collect = Figures()
    var process = Figures()
    var both = Figures()

    func show() {
        print("\nreplies: \(replies) from a Maildir, to the deliveries above; \(applied) of the last run were applied")
        Benchmarks.show("collect: file to row on disk, moved to cur", collect.text("/s"))
        Benchmarks.show("process: row to facts and receipt on disk", process.text("/s"))
        Benchmarks.show("both, one after the other", both.text("/s"))
    }
}

/// Answers that people could have written, each with the token of its own delivery, above a quotation of what it answers.
enum ReplyBenchmark {
    private static let words = [
        "Em sẽ tham dự ạ.", "Có", "Dạ em đến ạ, em cảm ơn chị.", "Em xin phép vắng vì bận họp ở trường.",
        "Yes, I will be there.", "Sorry, I can't make it this time.",
    ]

    static func run(replies: Int, in workplace: Workplace, into figures: inout ReplyFigures) async throws {
        let maildir = workplace.folder.appending(path: "maildir")
        try MaildirSource.create(at: maildir)
        let lines = try await workplace.ledger.deliveries(DeliveryFilter(states: [.accepted], limit: replies))
        for (index, line) in lines.enumerated() {
            let file = maildir.appending(path: "new/\(1_000_000 + index).M1.example")
            try Data(reply(index, to: line, workplace).utf8).write(to: file)
        }
        let source = MaildirSource(folder: maildir, logger: workplace.logger)
        let intake = Intake(
            ledger: workplace.ledger, clock: workplace.assembly.clock, ringing: workplace.assembly.bells.processor)
        let began = ContinuousClock.now
        let collected = try await source.collectNew(into: intake)
        let stored = ContinuousClock.now
        let processed = try await workplace.assembly.processor.process()
        let done = ContinuousClock.now
        guard collected == lines.count, processed == lines.count else {
            throw BenchmarkFault("\(lines.count) replies, \(collected) collected, \(processed) processed")
        }
        figures.replies = lines.count
        figures.applied = try await workplace.ledger.counts().incoming[.applied] ?? 0
        figures.collect.add(Double(collected) / (stored - began).seconds)
        figures.process.add(Double(processed) / (done - stored).seconds)
        figures.both.add(Double(processed) / (done - began).seconds)
    }

    private static func reply(_ index: Int, to line: DeliveryLine, _ workplace: Workplace) -> String {
        let number = line.delivery.id.number
        let token = workplace.mint.mint(delivery: number, purpose: .reply)
        let thread = workplace.mint.mint(delivery: number, purpose: .thread)
        let quoted = (1...20).map { "> Dòng thứ \($0) của thư mời, như người gửi đã viết." }.joined(separator: "\r\n")
        return """
            From: Lan <\(line.contactPoint?.address ?? "")>\r
            To: \(Workplace.address.address(token: token))\r
            Subject: Re: Sinh hoat cum chuyen mon\r
            Date: Sun, 22 Nov 2026 08:00:00 +0700\r
            Message-ID: <reply-\(index)@example.org>\r
            In-Reply-To: <\(thread)@example.org>\r
            MIME-Version: 1.0\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: 8bit\r
            \r
            \(words[index % words.count])\r
            \r
            \(CutLine.text)\r
            \(quoted)\r

            """
    }
}
