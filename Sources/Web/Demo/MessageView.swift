import Composer
import Ledger

/// The ways to look at a message.
enum MessageView: String, CaseIterable, Sendable {
    case html, text, calendar, raw

    /// The one asked for, if the message has it; else the first it has.
    init(_ name: String?, of parts: DemoControls.Parts) {
        let asked = name.flatMap(MessageView.init(rawValue:))
        self = [asked, .html, .text].compactMap(\.self).first { $0.exists(in: parts) } ?? .raw
    }

    func exists(in parts: DemoControls.Parts) -> Bool {
        switch self {
        case .html: !parts.html.isEmpty
        case .text: !parts.text.isEmpty
        case .calendar: !parts.calendar.isEmpty
        case .raw: true
        }
    }

    var word: PageWord {
        switch self {
        case .html: .viewHTML
        case .text: .viewText
        case .calendar: .viewCalendar
        case .raw: .viewRaw
        }
    }

    /// What stands between the tabs and the reply box; the HTML part has a frame instead.
    func source(of message: SandboxMessage, _ parts: DemoControls.Parts) -> PageValues.Value {
        switch self {
        case .html: ""
        case .text: .markup(linked(parts.text))
        case .calendar: .verbatim(parts.calendar)
        case .raw: .verbatim(String(decoding: message.raw.prefix(256 << 10), as: UTF8.self))
        }
    }

    /// As a mail client shows plain text: addresses become links.
    private func linked(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.map { line in
            line.split(separator: " ", omittingEmptySubsequences: false).map { word in
                let escaped = escapedHTML(String(word))
                guard word.hasPrefix("https://") || word.hasPrefix("http://") else { return escaped }
                return "<a href=\"\(escaped)\" rel=\"noreferrer\">\(escaped)</a>"
            }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}
