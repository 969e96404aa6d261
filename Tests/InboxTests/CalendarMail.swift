import Foundation

/// What calendar programs send when their owner presses a button (RFC 5546, RFC 6047), each in its own manner.
struct CalendarMail {
    /// Whose manner it is.
    enum Client: CaseIterable, Sendable {
        /// Multipart with the part twice, METHOD in capitals, DTSTART in UTC, the answer's words in COMMENT's stead.
        case google
        /// One part in base64, TZID with Windows' name, without ORGANIZER, words in X-RESPONSE-COMMENT's stead in COMMENT.
        case outlook
        /// Quoted address with capitals, `MAILTO:` in capitals, an own PRODID, COMMENT.
        case apple
    }

    var client: Client = .google
    var method = "REPLY"
    var status: String? = "ACCEPTED"
    var uid: String
    var sequence = 0
    /// Local time in Việt Nam, `20270914T080000`; nil leaves DTSTART out.
    var start: String? = "20270914T080000"
    var comment: String?
    var from = "mai@example.org"
    var attendee: String?
    /// Further parameters of ATTENDEE.
    var parameters = ""
    /// Further lines of the event.
    var lines: [String] = []
    var number = 1

    var text: String {
        let type = "text/calendar; charset=UTF-8; method=\(method)"
        let head = [
            "From: \(from)", "To: answer@convoke.example.org", "Subject: Accepted: Sinh hoat cum",
            "Message-ID: <calendar.\(number).\(method)@mail.example.org>",
            "MIME-Version: 1.0",
        ]
        switch client {
        case .google:
            let part = "Content-Type: \(type)\r\nContent-Transfer-Encoding: 7bit\r\n\r\n\(calendar)"
            return
                (head + [
                    "Content-Type: multipart/mixed; boundary=b", "", "--b",
                    "Content-Type: multipart/alternative; boundary=a",
                    "", "--a", "Content-Type: text/plain; charset=UTF-8", "", "mai@example.org has accepted", "",
                    "--a", part, "--a--", "--b", "Content-Type: application/ics; name=invite.ics",
                    "Content-Disposition: attachment; filename=invite.ics", "", calendar, "--b--", "",
                ]).joined(separator: "\r\n")
        case .outlook:
            let base64 = Data(calendar.utf8).base64EncodedString(options: [.lineLength76Characters])
            return
                (head + [
                    "Content-Type: \(type)", "Content-Transfer-Encoding: base64", "", base64, "",
                ]).joined(separator: "\r\n")
        case .apple:
            return (head + ["Content-Type: \(type.lowercased())", "", calendar]).joined(separator: "\r\n")
        }
    }

    private var calendar: String {
        let address = attendee ?? from
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(product)", "METHOD:\(method)", "BEGIN:VEVENT"]
        lines += ["UID:\(uid)", "SEQUENCE:\(sequence)", "DTSTAMP:20270803T010000Z"] + time
        let answer = status.map { ";PARTSTAT=\($0)" } ?? ""
        switch client {
        case .google:
            lines += ["ORGANIZER:mailto:answer@convoke.example.org"]
            lines += [
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT\(answer)\(parameters);X-NUM-GUESTS=0:mailto:\(address)"
            ]
        case .outlook: lines += ["ATTENDEE\(answer)\(parameters):mailto:\(address)"]
        case .apple:
            lines += ["ORGANIZER;CN=\"Cụm\":MAILTO:Answer@Convoke.example.org"]
            lines += ["ATTENDEE;CN=\"Mai\"\(answer)\(parameters):MAILTO:\(address.uppercased())"]
        }
        lines += comment.map { ["COMMENT;LANGUAGE=vi-VN:\($0)"] } ?? []
        lines += self.lines + ["END:VEVENT", "END:VCALENDAR", ""]
        return lines.joined(separator: "\r\n")
    }

    private var product: String {
        switch client {
        case .google: "-//Google Inc//Google Calendar 70.9054//EN"
        case .outlook: "Microsoft Exchange Server 2010"
        case .apple: "-//Apple Inc.//macOS 15.0//EN"
        }
    }

    private var time: [String] {
        guard let start else { return [] }
        switch client {
        case .outlook: return ["DTSTART;TZID=SE Asia Standard Time:\(start)"]
        case .apple: return ["DTSTART;TZID=Asia/Ho_Chi_Minh:\(start)"]
        case .google:
            // Seven hours earlier: 08:00 is 01:00Z of the same day.
            let hour = (Int(start.dropFirst(9).prefix(2)) ?? 7) - 7
            return ["DTSTART:\(start.prefix(9))\(hour < 10 ? "0" : "")\(hour)\(start.suffix(4))Z"]
        }
    }
}
