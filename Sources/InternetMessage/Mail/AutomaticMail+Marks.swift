extension MailMessage {
    /// The envelope sender is empty, or a server's: RFC 3834 section 2 forbids to answer such mail by a machine.
    var isFromNobody: Bool {
        switch returnPath {
        case .null: true
        case .address(let address): Mailbox(address: address.lowercased()).localPart == "mailer-daemon"
        case nil: header.first("Return-Path")?.value.lowercased() == "<mailer-daemon>"
        }
    }

    // MARK: - Bounces

    /// The report's type, a field that only bounces have, or a writer that is a server and words that are a bounce's.
    var bounceEvidence: String? {
        if let evidence = reportEvidence { return evidence }
        for name in ResponderMarks.bounces { if let value = header[name] { return "\(name): \(value)" } }
        let writer = from.first
        let local = writer?.localPart.lowercased() ?? ""
        if BounceWords.daemons[local] == true || local.hasPrefix("microsoftexchange329e71ec88ae") {
            return "From: \(writer?.address ?? "")"
        }
        if local == "postmaster", isFromNobody { return "From: \(writer?.address ?? "")" }
        guard isServer(writer, local), let phrase = bounceSubject else { return nil }
        // An empty envelope or a server's name is half a proof, the subject a quarter, the words the rest.
        if isFromNobody || local == "postmaster" || speaksAsBounce { return "Subject: “\(phrase)”" }
        return nil
    }

    private var reportEvidence: String? {
        if entity.contentType.mediaType == "multipart/report" {
            let type = entity.contentType["report-type"]?.lowercased()
            if type == "delivery-status" || type == "feedback-report" {
                return "Content-Type: report-type=\(type ?? "")"
            }
        }
        for part in entity.all() {
            switch part.contentType.mediaType {
            case "message/delivery-status", "message/global-delivery-status", "message/feedback-report":
                return "Content-Type: \(part.contentType.mediaType)"
            default: continue
            }
        }
        if let value = header["Content-Class"], value.lowercased().contains("content-classes:dsn") {
            return "Content-Class: \(value)"
        }
        return FeedbackReport(self) == nil ? nil : "Subject: \(subject)"
    }

    /// The writer is, by address, by name or by having none, more likely a server than a person.
    private func isServer(_ writer: Mailbox?, _ local: String) -> Bool {
        guard let writer else { return isFromNobody || header.contains("From") }
        if isFromNobody || BounceWords.daemons[local] != nil { return true }
        return writer.name.map { BounceWords.daemonNames.occurs(in: PhraseText($0)) } ?? false
    }

    /// The words with which the subject begins like a bounce's; nil where it does not.
    package var bounceSubject: String? {
        let text = PhraseText(String(subject.prefix(300)))
        return (BounceWords.subjects.opening(text) ?? BounceWords.subjectEndings.first(in: text))?.phrase
    }

    private var speaksAsBounce: Bool {
        let lines = body().lines.prefix(40).map { String($0.text.prefix(500)) }
        return BounceWords.openings.occurs(in: PhraseText(lines.joined(separator: " "), limit: 10_000))
    }

    // MARK: - Automatic answers

    var autoReplyEvidence: String? {
        for field in header.all("Auto-Submitted") {
            if let value = AutoSubmitted.parse(field.unfolded), value != .no {
                return "Auto-Submitted: \(value.keyword)"
            }
        }
        for name in ResponderMarks.flags {
            if let value = header[name], !["no", "false", "0", "none", "off"].contains(value.lowercased()) {
                return "\(name): \(value)"
            }
        }
        for (name, part) in ResponderMarks.values {
            if let value = header.all(name).lazy.map(\.value).first(where: { $0.lowercased().contains(part) }) {
                return "\(name): \(value)"
            }
        }
        if entity.all().contains(where: { $0.contentType.mediaType == "message/disposition-notification" })
            || entity.contentType["report-type"]?.lowercased() == "disposition-notification"
        {
            return "Content-Type: report-type=disposition-notification"
        }
        if let evidence = bulkAnswer { return evidence }
        return isFromNobody ? "Return-Path: \(header["Return-Path"] ?? "<>")" : nil
    }

    /// Old responders call themselves bulk or junk; so do old lists, but those do not answer a message of ours.
    private var bulkAnswer: String? {
        guard let value = header["Precedence"]?.lowercased(), value == "bulk" || value == "junk",
            !(inReplyTo.isEmpty && references.isEmpty), !ResponderMarks.lists.contains(where: { header.contains($0) })
        else { return nil }
        return "Precedence: \(value)"
    }

    // MARK: - Lists

    var listEvidence: String? {
        for name in ResponderMarks.lists { if let value = header[name] { return "\(name): \(value)" } }
        for name in ["Precedence", "X-Precedence"] {
            if let value = header[name]?.lowercased(), ["bulk", "list", "junk"].contains(value) {
                return "\(name): \(value)"
            }
        }
        return nil
    }
}
