/// A calendar object that a message carries.
package struct CalendarPart: Sendable, Hashable {
    /// The `method` parameter in capitals; nil when there is none. The object's own METHOD counts for more.
    package let method: String?
    /// The object in UTF-8.
    package let bytes: [UInt8]
}

/// A file that a message carries.
package struct AttachedFile: Sendable, Hashable {
    /// The name that the sender gave it, decoded; nil when there is none. Never a path to be trusted.
    package let filename: String?
    /// `type/subtype` in small letters.
    package let contentType: String
    /// Octets when decoded.
    package let size: Int
}
