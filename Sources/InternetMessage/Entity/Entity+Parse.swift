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
        var reader = EntityReader(bytes: bytes.prefix(limits.messageBytes), limits: limits)
        if bytes.isEmpty { reader.note(.emptyMessage) }
        if bytes.count > limits.messageBytes { reader.note(.messageTooLarge) }
        let entity = reader.readEntity(depth: 0, defaultType: .textPlain)
        return ParsedEntity(entity: entity, defects: reader.defects)
    }
}
