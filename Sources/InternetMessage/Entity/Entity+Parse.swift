/// An entity as read, and what was wrong on the way.
package struct ParsedEntity: Sendable {
    /// The root of the tree.
    package let entity: Entity
    /// Each defect once, in the order in which they were met.
    package let defects: [MailDefect]
}

extension Entity {
    /// Reads a message or a part; never fails.
    package static func parse(_ bytes: ArraySlice<UInt8>, limits: ParseLimits = .standard) -> ParsedEntity {
        let octets = bytes.prefix(limits.messageBytes)
        let narrow = WideText.octets(of: octets)
        var reader = EntityReader(bytes: narrow ?? octets, limits: limits)
        if narrow != nil { reader.note(.wideCharacters) }
        if bytes.isEmpty { reader.note(.emptyMessage) }
        if bytes.count > limits.messageBytes { reader.note(.messageTooLarge) }
        let entity = reader.readMessageEntity(depth: 0)
        return ParsedEntity(entity: entity, defects: reader.defects)
    }
}
