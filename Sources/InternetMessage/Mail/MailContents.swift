/// Sorts the parts of a message into what is said and what is carried along.
struct MailContents {
    private let limits: ParseLimits
    private var texts: [String] = []
    private var htmls: [String] = []
    private var textBytes = 0
    /// What the first text claims to be in.
    private(set) var charset: String?
    private(set) var calendars: [CalendarPart] = []
    private(set) var attachments: [AttachedFile] = []
    private(set) var defects: [MailDefect] = []

    init(limits: ParseLimits) { self.limits = limits }

    /// Apple Mail cuts a text around its pictures: all inline texts together are the body.
    var plainText: String? { texts.isEmpty ? nil : texts.joined(separator: "\n") }
    var html: String? { htmls.isEmpty ? nil : htmls.joined(separator: "\n") }

    mutating func collect(_ entity: Entity) {
        switch entity.content {
        case .multipart(let parts): parts.forEach { collect($0) }
        case .message: attach(entity)
        case .leaf: collectLeaf(entity)
        }
    }

    private mutating func collectLeaf(_ entity: Entity) {
        let type = entity.contentType.mediaType
        if isCalendar(entity) {
            addCalendar(entity)
            if entity.disposition?.kind == .attached || entity.filename != nil { attach(entity) }
        } else if entity.contentType.type == "text", isBody(entity), type == "text/plain" || type == "text/html" {
            addText(entity)
        } else if !isPartOfReport(type), !isOtherRendering(entity) {
            attach(entity)
        }
    }

    private func isPartOfReport(_ type: String) -> Bool {
        switch type {
        case "message/delivery-status", "message/global-delivery-status", "message/feedback-report",
            "message/disposition-notification", "text/rfc822-headers", "message/rfc822-headers":
            true
        default: false
        }
    }

    /// The same text in a form that is not read here: `text/x-amp-html`, `text/watch-html`, `text/enriched`.
    private func isOtherRendering(_ entity: Entity) -> Bool {
        entity.contentType.type == "text" && entity.filename == nil && entity.disposition?.kind != .attached
    }

    /// A text is the body unless it is sent as a file; an inline text with a file name is one.
    private func isBody(_ entity: Entity) -> Bool {
        if entity.disposition?.kind == .attached { return false }
        return entity.filename == nil || (texts.isEmpty && htmls.isEmpty && entity.disposition == nil)
    }

    private func isCalendar(_ entity: Entity) -> Bool {
        switch entity.contentType.mediaType {
        case "text/calendar", "application/ics", "text/x-vcalendar": true
        case "application/octet-stream", "text/plain": entity.filename?.lowercased().hasSuffix(".ics") == true
        default: false
        }
    }

    private mutating func addText(_ entity: Entity) {
        guard textBytes < limits.textBytes else { return }
        var (text, found) = entity.text(limits: limits)
        found.forEach { note($0) }
        charset = charset ?? entity.contentType.charset
        if text.utf8.contains(0) {
            note(.nulOctet)
            text = String(decoding: text.utf8.lazy.filter { $0 != 0 }, as: UTF8.self)
        }
        textBytes += text.utf8.count
        let type = entity.contentType
        if type.subtype == "html" { return htmls.append(text) }
        if type["format"]?.lowercased() == "flowed" {
            text = FlowedText.unflow(text, deletesSpace: type["delsp"]?.lowercased() == "yes")
        }
        texts.append(text)
    }

    /// The same object often comes twice, as an alternative and as a file.
    private mutating func addCalendar(_ entity: Entity) {
        let (text, found) = entity.text(limits: limits)
        found.forEach { note($0) }
        let part = CalendarPart(method: entity.contentType["method"]?.uppercased(), bytes: Array(text.utf8))
        if !calendars.contains(where: { $0.bytes == part.bytes }), calendars.count < 50 { calendars.append(part) }
    }

    private mutating func attach(_ entity: Entity) {
        attachments.append(
            AttachedFile(
                filename: entity.filename, contentType: entity.contentType.mediaType, size: entity.decodedCount))
    }

    private mutating func note(_ defect: MailDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }
}
