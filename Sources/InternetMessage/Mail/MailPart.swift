/// A calendar object that a message carries.
package struct CalendarPart: Sendable, Hashable {
    /// The `method` parameter in capitals; nil when there is none. The object's own METHOD counts for more.
    package let method: String?
    /// The object in UTF-8.
    package let bytes: [UInt8]
}

/// A file that a message carries.
package struct AttachedFile: Sendable, Hashable {
    private enum Content: Sendable, Hashable {
        case part(Entity)
        case counted(Int)
    }

    /// The name that the sender gave it, decoded; nil when there is none. Never a path to be trusted.
    package let filename: String?
    /// `type/subtype` in small letters.
    package let contentType: String
    private let content: Content

    init(_ part: Entity) {
        (filename, contentType, content) = (part.filename, part.contentType.mediaType, .part(part))
    }

    init(filename: String, contentType: String, size: Int) {
        (self.filename, self.contentType, content) = (filename, contentType, .counted(size))
    }

    /// Octets when decoded. Counted when it is asked for: few ask, and the files are the bulk of all mail.
    package var size: Int {
        switch content {
        case .part(let part): part.decodedCount
        case .counted(let size): size
        }
    }
}
