/// A value with parameters, as Content-Type and Content-Disposition have it (RFC 2045 section 5.1, RFC 2231).
package struct ParameterisedValue: Sendable, Hashable {
    /// One parameter; the name in small letters, the value decoded.
    package struct Parameter: Sendable, Hashable {
        /// In small letters.
        package var name: String
        /// Decoded.
        package var value: String

        /// A parameter to be written.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What stands before the first semicolon, comments removed.
    package var value: String
    /// Every parameter in order, of each name the first.
    package var parameters: [Parameter]

    /// A value to be written.
    package init(value: String, parameters: [Parameter] = []) {
        self.value = value
        self.parameters = parameters
    }

    /// The parameter of that name, without regard to case.
    package subscript(_ name: String) -> String? { parameters.first(named: name) }
}

extension [ParameterisedValue.Parameter] {
    /// The value of the parameter of that name, without regard to case.
    func first(named name: String) -> String? {
        let key = name.asciiLowercased
        return first { $0.name == key }?.value
    }
}
