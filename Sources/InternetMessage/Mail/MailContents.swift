// Parts are sorted into what is said and what is carried along. What is said comes in stretches: alternatives are one
// stretch in two forms, and texts one after the other, as Apple Mail writes them around its pictures and as lists add
// their footers, are one stretch each. A stretch that has no plain form is read from its HTML.

/// Sorts the parts of a message.
struct MailContents {
    private let limits: ParseLimits
    private(set) var stretches: [TextStretch] = []
    /// Texts in forms that are not read, for messages that say nothing else.
    private var lastResorts: [Entity] = []
    private var textBytes = 0
    /// The stretch at the end is open: its other forms follow.
    private var isInAlternative = false
    /// What the first text claims to be in.
    private(set) var charset: String?
    private(set) var calendars: [CalendarPart] = []
    private var seenCalendars: Set<[UInt8]> = []
    private(set) var attachments: [AttachedFile] = []
    private(set) var defects: [MailDefect] = []

    /// Sorts the parts of a message.
    init(_ message: Entity, limits: ParseLimits) {
        self.limits = limits
        switch message.content {
        // A message that is nothing but another one says what that one says.
        case .message(let inner): collect(inner)
        default: message.isPiece ? collectPiece(message) : collect(message)
        }
        if stretches.allSatisfy(\.isBlank) { lastResorts.prefix(5).forEach { addText($0) } }
    }

    private mutating func collect(_ entity: Entity) {
        noteSealed(entity)
        switch entity.content {
        case .multipart(let parts) where entity.contentType.subtype == "alternative" && !isInAlternative:
            stretches.append(TextStretch())
            isInAlternative = true
            parts.forEach { collect($0) }
            isInAlternative = false
        case .multipart(let parts): parts.forEach { collect($0) }
        case .message: attach(entity)
        case .leaf: collectLeaf(entity)
        }
    }

    private mutating func collectLeaf(_ entity: Entity) {
        let type = entity.contentType.mediaType
        if entity.isCalendar {
            addCalendar(entity)
            if entity.disposition?.kind == .attached || entity.filename != nil { attach(entity) }
        } else if entity.contentType.type == "text", isBody(entity), type == "text/plain" || type == "text/html" {
            addText(entity)
        } else if entity.isOtherRendering {
            lastResorts.append(entity)
        } else if !entity.isPartOfReport {
            if entity.contentType.type == "text", entity.filename == nil { lastResorts.append(entity) }
            attach(entity)
        }
    }

    /// One piece of a message (RFC 2046 section 5.2.2.1): the first has the header of the whole inside it.
    private mutating func collectPiece(_ entity: Entity) {
        note(.partialMessage)
        if entity.contentType["number"] == "1" {
            let inner = Entity.parse(entity.body, limits: limits)
            inner.defects.forEach { note($0) }
            collect(inner.entity)
        } else {
            stretches[openStretch()].add(RawText.decode(entity.body.prefix(limits.textBytes)))
        }
    }

    /// A text is the body unless it is sent as a file; an inline text with a file name is one.
    private func isBody(_ entity: Entity) -> Bool {
        if entity.disposition?.kind == .attached { return false }
        return entity.filename == nil || (stretches.allSatisfy(\.isEmpty) && entity.disposition == nil)
    }

    // MARK: - What is said

    private mutating func addText(_ entity: Entity) {
        guard textBytes < limits.textBytes else { return }
        let type = entity.contentType
        charset = charset ?? type.charset
        if type.subtype == "html" {
            textBytes += entity.body.count
            stretches[openStretch()].add(HTMLPage(part: entity, limits: limits))
            return
        }
        var (text, found) = entity.said(limits: limits)
        found.forEach { note($0) }
        textBytes += text.utf8.count
        if type["format"]?.lowercased() == "flowed" {
            text = FlowedText.unflow(text, deletesSpace: type["delsp"]?.lowercased() == "yes")
        }
        if let found = Uuencode.withoutFiles(text) {
            text = found.text
            if found.isTorn { note(.damagedUuencode) }
            for file in found.files {
                let type = "application/octet-stream"
                attachments.append(AttachedFile(filename: file.name, contentType: type, size: file.size))
            }
        }
        stretches[openStretch()].add(text)
    }

    /// The place of the stretch that what comes next belongs to.
    private mutating func openStretch() -> Int {
        if !isInAlternative || stretches.isEmpty { stretches.append(TextStretch()) }
        return stretches.count - 1
    }

    // MARK: - What is carried along

    /// The same object often comes twice, as an alternative and as a file.
    private mutating func addCalendar(_ entity: Entity) {
        let (text, found) = entity.text(limits: limits)
        found.forEach { note($0) }
        let part = CalendarPart(method: entity.contentType["method"]?.uppercased(), bytes: Array(text.utf8))
        if calendars.count < 50, seenCalendars.insert(part.bytes).inserted { calendars.append(part) }
    }

    private mutating func attach(_ entity: Entity) {
        attachments.append(AttachedFile(entity))
    }

    private mutating func noteSealed(_ entity: Entity) {
        if let defect = entity.sealed { note(defect) }
    }

    private mutating func note(_ defect: MailDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }
}
