extension DecodingError {
    /// What is wrong with a line of JSON that somebody handed in.
    var sentence: String {
        switch self {
        case .keyNotFound(let key, _): "`\(key.stringValue)` is missing"
        case .typeMismatch(_, let context) where !context.codingPath.isEmpty,
            .valueNotFound(_, let context) where !context.codingPath.isEmpty:
            "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` is of another type"
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` has no such value"
        default: "not a JSON object"
        }
    }
}
