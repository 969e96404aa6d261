/// Why a message or a field of it is not written. The values themselves are not in the error: they may be personal.
package enum MailWritingError: Error, Sendable, Hashable {
    /// The field name is empty or holds a character that no name may hold.
    case badFieldName(String)
    /// A value holds CR, LF, NUL or another control character: a field cannot be smuggled in.
    case controlCharacter(field: String)
    /// A word outside ASCII in a field that knows no encoded words.
    case notASCII(field: String)
    /// What stands for a list identifier is none.
    case badListIdentifier
    /// A word is longer than any line may be.
    case wordTooLong(field: String)
    /// What stands for an address is none.
    case badAddress(field: String)
    /// The caller adds a field that the writer itself writes.
    case reservedField(String)
    /// A calendar part's method is not a word of letters.
    case badMethod
    /// A media type is not two tokens.
    case badMediaType(String)
}
