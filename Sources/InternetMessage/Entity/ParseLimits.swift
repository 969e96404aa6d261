/// How much of a message is read. Everything beyond is left out with a named defect.
package struct ParseLimits: Sendable, Hashable {
    /// Octets of the whole message.
    package var messageBytes: Int
    /// Octets of one header.
    package var headerBytes: Int
    /// Fields of one header.
    package var headerFields: Int
    /// Levels of multipart and message/rfc822 inside one another.
    package var depth: Int
    /// Parts in the whole message.
    package var parts: Int
    /// Octets of decoded text of one part.
    package var textBytes: Int

    /// Limits in octets, fields, levels and parts; each has the standard value unless given.
    package init(
        messageBytes: Int = 50_000_000, headerBytes: Int = 512_000, headerFields: Int = 2_000, depth: Int = 20,
        parts: Int = 1_000, textBytes: Int = 10_000_000
    ) {
        self.messageBytes = messageBytes
        self.headerBytes = headerBytes
        self.headerFields = headerFields
        self.depth = depth
        self.parts = parts
        self.textBytes = textBytes
    }

    /// What a mail system carries and a person writes, with a wide margin.
    package static let standard = ParseLimits()
}
