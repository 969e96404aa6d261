// What a part is for whoever reads the message.

extension Entity {
    /// Whether it is a calendar object, whatever it is called.
    var isCalendar: Bool {
        switch contentType.mediaType {
        case "text/calendar", "application/ics", "text/x-vcalendar": true
        case "application/octet-stream", "text/plain": filename?.lowercased().hasSuffix(".ics") == true
        default: false
        }
    }

    /// Whether it belongs to a report, which is read elsewhere.
    var isPartOfReport: Bool {
        switch contentType.mediaType {
        case "message/delivery-status", "message/global-delivery-status", "message/feedback-report",
            "message/disposition-notification", "text/rfc822-headers", "message/rfc822-headers":
            true
        default: false
        }
    }

    /// A text in a form that is not read here: `text/x-amp-html`, `text/watch-html`, `text/enriched`.
    var isOtherRendering: Bool {
        contentType.type == "text" && filename == nil && disposition?.kind != .attached && !isPartOfReport
    }

    /// One piece of a message that came in several.
    var isPiece: Bool { contentType.mediaType == "message/partial" }

    /// Why what it holds cannot be read; nil when it can.
    var sealed: MailDefect? {
        switch contentType.mediaType {
        case "multipart/encrypted": .encrypted
        // What was signed has been taken out.
        case "application/pkcs7-mime" where content != .leaf, "application/x-pkcs7-mime" where content != .leaf: nil
        case "application/pkcs7-mime", "application/x-pkcs7-mime":
            switch contentType["smime-type"]?.lowercased() {
            case "signed-data": .opaqueSignature
            case "certs-only": nil
            default: .encrypted
            }
        case "application/ms-tnef", "application/vnd.ms-tnef": .opaqueContainer
        default: filename?.lowercased() == "winmail.dat" ? .opaqueContainer : nil
        }
    }
}
