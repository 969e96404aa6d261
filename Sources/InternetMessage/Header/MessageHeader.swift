/// The header of a message or of a part of one: its fields in their order, raw octets kept (RFC 5322 section 3.6).
///
/// The order matters: trace fields such as Authentication-Results count only above the line where our own server
/// put its mark.
package struct MessageHeader: Sendable, Hashable {
    /// The fields in the order in which they stood.
    package let fields: [HeaderField]

    // Fields are looked up by their places: to pass one on copies it, with all it refers to, and each message asks for
    // more than a dozen.

    /// A header of these fields.
    package init(fields: [HeaderField] = []) { self.fields = fields }

    /// The first field of that name, without regard to case.
    package func first(_ name: String) -> HeaderField? {
        fields.indices.first { fields[$0].isNamed(name) }.map { fields[$0] }
    }

    /// Every field of that name in order, without regard to case.
    package func all(_ name: String) -> [HeaderField] {
        var all: [HeaderField] = []
        for index in fields.indices where fields[index].isNamed(name) { all.append(fields[index]) }
        return all
    }

    /// What the first field of that name gives from which `read` gets anything, without regard to case.
    func firstOf<Value>(_ name: String, read: (HeaderField) -> Value?) -> Value? {
        for index in fields.indices where fields[index].isNamed(name) {
            if let value = read(fields[index]) { return value }
        }
        return nil
    }

    /// The first field's body on one line, not decoded; nil when the field is absent.
    package subscript(_ name: String) -> String? { first(name)?.value }

    /// Whether there is a field of that name, without regard to case.
    package func contains(_ name: String) -> Bool { fields.indices.contains { fields[$0].isNamed(name) } }

    /// The fields written back as they were read.
    package var bytes: [UInt8] { fields.flatMap(\.raw) }
}
