import Composer
import Foundation
import Ledger
import Sessions

/// The snapshot on one screen: at most 23 lines of at most `width` columns, what is wrong in colour.
final class StatusScreen {
    private let snapshot: StatusSnapshot
    private let context: CommandContext
    private let width: Int
    private var lines: [String] = []

    /// A terminal of the smallest size that people still have.
    static let standardWidth = 80

    init(_ snapshot: StatusSnapshot, in context: CommandContext, width: Int?) {
        (self.snapshot, self.context) = (snapshot, context)
        self.width = max(40, width ?? Self.standardWidth)
        tellDaemon()
        tellParts()
        tellQueues()
        tellSessions()
    }

    var text: [String] { lines }

    // MARK: - The daemon

    private func tellDaemon() {
        let since = clock
        switch snapshot.daemon {
        case .running(let report):
            add(vi: "trình chạy", en: "daemon") { line in
                line.add(context.text(vi: "đang chạy", en: "running"), .good)
                line.add(
                    context.text(
                        vi: "từ \(since(report.started)), tiến trình \(report.process)",
                        en: "since \(since(report.started)), process \(report.process)"))
                line.add("Convoke \(report.version)", .faint)
            }
        case .stopped(let report):
            add(vi: "trình chạy", en: "daemon") { line in
                line.add(context.text(vi: "đã dừng", en: "stopped"), .warning)
                line.add(context.text(vi: "lúc \(since(report.at))", en: "at \(since(report.at))"))
                line.add(context.text(vi: "chưa gửi gì", en: "nothing is sent"))
            }
        case .vanished(let report):
            add(vi: "trình chạy", en: "daemon") { line in
                line.add(context.text(vi: "không thấy nữa", en: "gone"), .bad)
                line.add(
                    context.text(
                        vi: "lần cuối \(since(report.at)), tiến trình \(report.process) trên \(report.host)",
                        en: "last seen \(since(report.at)), process \(report.process) on \(report.host)"))
            }
        case .never:
            add(vi: "trình chạy", en: "daemon") { line in
                line.add(context.text(vi: "chưa từng chạy", en: "has never run"), .warning)
                line.add(context.text(vi: "chạy bằng `convoke run`", en: "start it with `convoke run`"))
            }
        }
        add(vi: "lúc này", en: "now") { $0.add("\(clock(snapshot.now)) UTC") }
        tellDisk()
    }

    private func tellDisk() {
        let disk = snapshot.disk
        add(vi: "sổ cái", en: "ledger") { line in
            line.add(context.text(vi: "\(size(disk.ledger))", en: "\(size(disk.ledger))"))
            if let free = disk.free {
                line.add(
                    context.text(vi: "đĩa còn \(size(free))", en: "\(size(free)) left on the disk"),
                    free < 500 << 20 ? .bad : nil)
            }
            line.add(disk.path, .faint)
        }
    }

    private func tellParts() {
        guard let report = snapshot.daemon.report else { return }
        for (vi, en, prefix) in [("kênh gửi", "channels", "channel "), ("hộp thư", "sources", "collector ")] {
            let parts = report.parts.filter { $0.name.hasPrefix(prefix) }
            guard !parts.isEmpty else { continue }
            add(vi: vi, en: en) { line in
                for part in parts { add(part, named: String(part.name.dropFirst(prefix.count)), to: &line) }
            }
        }
        let services = report.parts.filter {
            $0.failingSince != nil && !$0.name.hasPrefix("channel ") && !$0.name.hasPrefix("collector ")
        }
        if !services.isEmpty {
            add(vi: "việc", en: "work") { line in for part in services { add(part, named: part.name, to: &line) } }
        }
        if !report.alarms.isEmpty {
            add(vi: "báo động", en: "alarms") { line in for alarm in report.alarms { line.add(alarm, .bad) } }
        }
        if let canary = report.canary {
            add(vi: "thư thử", en: "canary") { line in
                let sent = clock(canary.sent)
                if let seconds = canary.seconds {
                    line.add(
                        context.text(
                            vi: "gửi \(sent), về sau \(Int(seconds.rounded())) s",
                            en: "sent \(sent), back after \(Int(seconds.rounded())) s"))
                } else {
                    line.add(context.text(vi: "gửi \(sent), chưa về", en: "sent \(sent), not back yet"), .warning)
                }
            }
        }
    }

    private func add(_ part: DaemonReport.Part, named name: String, to line: inout Line) {
        if let since = part.failingSince {
            line.add(
                context.text(vi: "\(name) lỗi từ \(clock(since))", en: "\(name) fails since \(clock(since))"), .bad)
        } else {
            line.add("\(name) ✓", .good)
        }
    }

    // MARK: - The queues

    private func tellQueues() {
        let counts = snapshot.queue.counts
        add(vi: "thư gửi", en: "outbox") { line in
            for state in [Delivery.State.ready, .claimed, .sending, .deferred, .uncertain] {
                let count = counts.deliveries[state] ?? 0
                guard count > 0 || state == .ready else { continue }
                let age = snapshot.queue.oldestDue[state].map { snapshot.now.timeIntervalSince($0) }
                let late = age.map { " (\(duration($0)))" } ?? ""
                line.add("\(context.text(state.name)) \(count)\(late)", (age ?? 0) > 3600 ? .warning : state.ink)
            }
        }
        add(vi: "", en: "") { line in
            for state in [Delivery.State.accepted, .bounced, .failed, .expired, .superseded] {
                let count = counts.deliveries[state] ?? 0
                if count > 0 { line.add("\(context.text(state.name)) \(count)", state == .accepted ? nil : state.ink) }
            }
        }
        tellNext()
        add(vi: "thư đến", en: "inbox") { line in
            let queued = counts.incoming[.queued] ?? 0
            let age = snapshot.queue.oldestQueued.map { " (\(duration(snapshot.now.timeIntervalSince($0))))" } ?? ""
            line.add(
                context.text(vi: "\(queued) chờ người\(age)", en: "\(queued) wait for a person\(age)"),
                queued > 0 ? .warning : nil)
            let unread = (counts.incoming[.pending] ?? 0) + (counts.incoming[.processing] ?? 0)
            line.add(context.text(vi: "\(unread) chưa đọc", en: "\(unread) unread"))
            line.add("\(context.text(IncomingMessage.State.applied.name)) \(counts.incoming[.applied] ?? 0)")
        }
        if !snapshot.suspended.isEmpty {
            add(vi: "địa chỉ hỏng", en: "suspended") { line in
                line.add("\(snapshot.suspended.count)", .bad)
                for address in snapshot.suspended.prefix(3) {
                    line.add("\(address.person.name) \(address.point.address)")
                }
            }
        }
        if !snapshot.quiet.isEmpty {
            add(vi: "đang giữ", en: "held") { line in
                let names = snapshot.quiet.map(\.rawValue).joined(separator: ", ")
                line.add(
                    context.text(
                        vi: "\(names): chưa có `programme start`", en: "\(names): waits for `programme start`"),
                    .warning)
            }
        }
    }

    private func tellNext() {
        let moments = Moments(context)
        for (index, delivery) in snapshot.next.enumerated() {
            let instant = delivery.delivery.nextAttempt ?? delivery.delivery.due
            add(vi: index == 0 ? "sắp gửi" : "", en: index == 0 ? "next" : "") { line in
                line.add(moments.instant(instant, zone: delivery.person.zone))
                line.add("\(delivery.subjects(in: context)) → \(delivery.person.name)")
            }
        }
        guard snapshot.next.isEmpty else { return }
        add(vi: "sắp gửi", en: "next") { line in
            let plan = snapshot.nextPlan.map { clock($0) }
            line.add(
                plan.map { context.text(vi: "xem lại kế hoạch lúc \($0) UTC", en: "the plan has more at \($0) UTC") }
                    ?? context.text(vi: "không có gì", en: "nothing"))
        }
    }

    // MARK: - Sessions

    private func tellSessions() {
        let moments = Moments(context)
        for (index, ahead) in snapshot.ahead.enumerated() {
            add(vi: index == 0 ? "buổi tới" : "", en: index == 0 ? "sessions" : "") { line in
                line.add("\(moments.start(ahead.session)) \(ahead.session.id)")
                line.add(answers(ahead))
                line.add(ahead.session.title, .faint)
            }
        }
    }

    /// How many said what, of how many.
    private func answers(_ ahead: SessionAhead) -> String {
        let all = ahead.answers.values.reduce(0, +)
        let (yes, no) = (ahead.answers[.accepted] ?? 0, ahead.answers[.declined] ?? 0)
        let other = (ahead.answers[.tentative] ?? 0) + (ahead.answers[.delegated] ?? 0)
        return context.text(
            vi: "✓\(yes) ✗\(no) ?\(other) trong \(all)", en: "✓\(yes) ✗\(no) ?\(other) of \(all)")
    }

    // MARK: - Lines

    /// Pieces that stand beside one another until the line is full.
    private struct Line {
        var pieces: [(text: String, ink: Palette.Ink?)] = []

        mutating func add(_ text: String, _ ink: Palette.Ink? = nil) { pieces.append((cleanLine(text), ink)) }
    }

    private static let nameWidth = 13

    private func add(vi: String, en: String, _ fill: (inout Line) -> Void) {
        var line = Line()
        fill(&line)
        guard !line.pieces.isEmpty else { return }
        let name = context.text(vi: vi, en: en)
        let blanks = String(repeating: " ", count: max(1, Self.nameWidth - DisplayWidth.of(name)))
        var (text, room) = (context.palette.apply(.faint, to: name) + blanks, width - Self.nameWidth)
        for (index, piece) in line.pieces.enumerated() {
            let gap = index == 0 ? "" : " · "
            let cut = DisplayWidth.cut(piece.text, to: max(0, room - gap.count))
            guard !cut.isEmpty, cut != "…" else { break }
            text += gap + context.palette.apply(piece.ink, to: cut)
            room -= gap.count + DisplayWidth.of(cut)
        }
        lines.append(text)
    }

    /// In UTC: a ledger has many zones, and a log has this one.
    private func clock(_ date: Date) -> String {
        let wall = WallTime(date, in: .gmt)
        return "\(wall.date) \(DateWords(context.language).time(wall))"
    }

    private func duration(_ seconds: TimeInterval) -> String {
        let whole = Int(max(0, seconds))
        switch whole {
        case ..<120: return "\(whole) s"
        case ..<7200: return "\(whole / 60) min"
        case ..<172_800: return "\(whole / 3600) h"
        default: return context.text(vi: "\(whole / 86_400) ngày", en: "\(whole / 86_400) days")
        }
    }

    private func size(_ bytes: Int64) -> String {
        let (megabytes, gigabytes) = (Double(bytes) / 1e6, Double(bytes) / 1e9)
        return gigabytes >= 10
            ? "\(Int(gigabytes)) GB"
            : gigabytes >= 1
                ? "\((gigabytes * 10).rounded() / 10) GB" : "\((megabytes * 10).rounded() / 10) MB"
    }
}
