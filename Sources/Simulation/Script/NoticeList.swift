import Composer
import Foundation
import Sessions

/// Everything that was said in a year, for a person to read: one line a moment, kind and reason, with the names below.
struct NoticeList {
    let text: String

    private struct Line: Hashable {
        var at: Date
        var kind: String
        var step: String
        var session: Session.ID?
        var group: Group.ID?
        var why: String
    }

    init(_ record: YearRecord, zone: TimeZone, groups: [Group.ID: Group]) {
        var names: [Line: [String]] = [:]
        var sessions: [Session.ID: Session] = [:]
        for said in record.said {
            let why = record.reasons[said.notice.key]?.description ?? Self.cause(of: said.notice)
            let key = said.notice.key
            let line = Line(
                at: WallTime(said.at, in: zone).instant(in: zone), kind: key.kind.rawValue, step: key.step,
                session: said.notice.session, group: said.notice.group, why: why)
            names[line, default: []].append(said.person.name)
            if let session = said.session, sessions[session.id] == nil { sessions[session.id] = session }
        }
        let words = DateWords(.english)
        var lines = [
            "Every notice of the scripted school years: when (\(zone.identifier)), what, why, and to whom.", "",
        ]
        var month = ""
        for line in names.keys.sorted(by: Self.precedes) {
            let time = WallTime(line.at, in: zone)
            if month != String(time.date.description.prefix(7)) {
                month = String(time.date.description.prefix(7))
                lines += ["", "## \(month)", ""]
            }
            let session = line.session.flatMap { sessions[$0] }
            let group = (session?.group ?? line.group).flatMap { groups[$0]?.shortName } ?? "–"
            lines.append(
                "\(words.weekday(time.date).prefix(3)) \(time.date) \(words.time(time))  \(line.kind)  "
                    + "\(line.session?.rawValue ?? "–") [\(group)]  (\(line.why))")
            lines += Self.wrapped((names[line] ?? []).sorted())
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// Of what no session's plan wanted.
    private static func cause(of notice: Notice) -> String {
        notice.key.kind == .news ? "something happened: \(notice.key.step)" : "answers a message"
    }

    private static func precedes(_ one: Line, _ other: Line) -> Bool {
        func key(_ line: Line) -> (Date, String, String, String) {
            (line.at, line.session?.rawValue ?? "", line.kind + line.step, line.why)
        }
        return key(one) < key(other)
    }

    /// Names in lines of at most 100 characters.
    private static func wrapped(_ names: [String]) -> [String] {
        var lines: [String] = []
        for (index, name) in names.enumerated() {
            let piece = index == names.count - 1 ? name : name + ","
            if let last = lines.last, last.count + piece.count < 100 {
                lines[lines.count - 1] = last + " " + piece
            } else {
                lines.append("    " + piece)
            }
        }
        return lines
    }
}
