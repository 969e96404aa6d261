/// The header of a message or of a part of one: its fields in their order, raw octets kept (RFC 5322 section 3.6).
///
/// The order matters: trace fields such as Authentication-Results count only above the line where our own server
/// put its mark.
package struct MessageHeader: Sendable, Hashable {
    /// The fields in the order in which they stood.
    package let fields: [HeaderField]

    /// A header of these fields.
    package init(fields: [HeaderField] = []) { self.fields = fields }

    /// The first field of that name, without regard to case.
    package func first(_ name: String) -> HeaderField? {
        fields.first { $0.isNamed(name) }
    }

    /// Every field of that name in order, without regard to case.
    package func all(_ name: String) -> [HeaderField] {
        fields.filter { $0.isNamed(name) }
    }

    /// What the first field of that name gives from which `read` gets anything, without regard to case.
    func firstOf<Value>(_ name: String, read: (HeaderField) -> Value?) -> Value? {
        for field in fields where field.isNamed(name) { if let value = read(field) { return value } }
        return nil
    }

    /// The first field's body on one line, not decoded; nil when the field is absent.
    package subscript(_ name: String) -> String? { first(name)?.value }

    /// Whether there is a field of that name, without regard to case.
    package func contains(_ name: String) -> Bool { first(name) != nil }

    /// The fields written back as they were read.
    package var bytes: [UInt8] { fields.flatMap(\.raw) }
}
