import Foundation
import Sessions
import Tokens

/// What mail servers write about a message of ours (RFC 3464), and mailbox providers for their users (RFC 5965).
struct ReportMail {
    /// One recipient that it tells of.
    struct Recipient {
        var address: String
        var status: String
        var action = "failed"
        var server = "mx.example.org"
    }

    var delivery: Delivery.ID
    var recipients: [Recipient] = []
    /// A complaint, instead of a report about delivery.
    var complaint: String?
    var number = 1

    init(on delivery: Delivery.ID, _ recipients: [Recipient], number: Int = 1) {
        (self.delivery, self.recipients, self.number) = (delivery, recipients, number)
    }

    init(on delivery: Delivery.ID, complaint: String) { (self.delivery, self.complaint) = (delivery, complaint) }

    var text: String {
        let path = answering.address(token: mint.mint(delivery: delivery.number, purpose: .bounce))
        let type = complaint == nil ? "delivery-status" : "feedback-report"
        let lines =
            [
                "Return-Path: <>", "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>", "To: \(path)",
                "Subject: \(complaint == nil ? "Undelivered Mail Returned to Sender" : "Email Feedback Report")",
                "Message-ID: <report.\(number)@mx.example.org>", "Date: Tue, 03 Aug 2027 01:00:00 +0000",
                "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=\(type); boundary=b", "", "--b",
                "Content-Type: text/plain; charset=us-ascii", "", "This is a report (\(number)).", "", "--b",
                "Content-Type: message/\(type)", "",
            ] + (complaint.map(feedback) ?? status) + [
                "--b", "Content-Type: text/rfc822-headers", "",
                "Message-ID: <\(mint.mint(delivery: delivery.number, purpose: .thread))@convoke.example.org>",
                "From: answer@convoke.example.org", "Subject: Invitation", "", "--b--", "",
            ]
        return lines.joined(separator: "\r\n")
    }

    private var status: [String] {
        ["Reporting-MTA: dns; mx.example.org", "Arrival-Date: Sun, 01 Aug 2027 00:00:00 +0000", ""]
            + recipients.flatMap { one in
                [
                    "Final-Recipient: rfc822; \(one.address)", "Original-Recipient: rfc822;\(one.address)",
                    "Action: \(one.action)", "Status: \(one.status)", "Remote-MTA: dns; \(one.server)",
                    "Diagnostic-Code: smtp; \(one.status.hasPrefix("4") ? 450 : 550) \(one.status) <\(one.address)> says so",
                    "",
                ]
            }
    }

    private func feedback(_ kind: String) -> [String] {
        [
            "Feedback-Type: \(kind)", "User-Agent: Example/1.0", "Version: 1",
            "Original-Rcpt-To: <mai@example.org>", "",
        ]
    }
}
