/// One Authentication-Results field (RFC 8601): what a mail server found out about a message's origin.
///
/// It proves nothing by itself. Anybody can write one; only the field of one's own receiving server counts, and the
/// caller decides by `authorityID` which that is.
package struct AuthenticationResults: Sendable, Hashable {
    /// The `authserv-id`: which server says so, in small letters.
    package let authorityID: String
    /// One verdict a method tried, in order; none for `none`.
    package let results: [Result]

    /// One method's verdict.
    package struct Result: Sendable, Hashable {
        /// `spf`, `dkim`, `dmarc` … in small letters.
        package let method: String
        /// `pass`, `fail`, `none`, `softfail`, `temperror` … in small letters.
        package let verdict: String
        /// `ptype.property` in small letters with its value: `header.from` → `example.org`.
        package let properties: [String: String]
        /// Why, in the words of the server.
        package let reason: String?

        /// Whether the verdict is `pass`.
        package var isPass: Bool { verdict == "pass" }
    }

    /// The verdicts of one method, in order; dkim may have several.
    package func results(of method: String) -> [Result] { results.filter { $0.method == method } }

    /// Whether DMARC passed, for `domain` if the server says for which.
    package func passesDMARC(for domain: String) -> Bool {
        results(of: "dmarc").contains { result in
            result.isPass && result.properties["header.from"].map { $0.lowercased() == domain.lowercased() } ?? true
        }
    }

    /// Whether DMARC was evaluated and did not pass.
    package var failsDMARC: Bool { results(of: "dmarc").contains { $0.verdict == "fail" } }

    /// All fields of a header, topmost first: the topmost were added last.
    package static func all(in header: MessageHeader) -> [AuthenticationResults] {
        header.all("Authentication-Results").compactMap { parse($0.unfolded) }
    }

    /// Reads the field's body; nil when no server is named.
    package static func parse(_ body: ArraySlice<UInt8>) -> AuthenticationResults? {
        var scanner = HeaderScanner(body)
        scanner.skipCommentsAndBlanks()
        let authority = scanner.read { !$0.isWhitespace && $0 != .semicolon && $0 != .openParenthesis }
        guard !authority.isEmpty, !authority.contains(.equals) else { return nil }
        _ = scanner.read { $0 != .semicolon }
        var results: [Result] = []
        while scanner.skip(.semicolon) {
            if let result = readResult(&scanner), results.count < 100 { results.append(result) }
            while let byte = scanner.current, byte != .semicolon {
                byte == .openParenthesis ? _ = scanner.readComment() : scanner.advance()
            }
        }
        return AuthenticationResults(authorityID: authority.asciiLowercased, results: results)
    }

    private static func readResult(_ scanner: inout HeaderScanner) -> Result? {
        guard let (methodAndVersion, verdict) = readPair(&scanner) else { return nil }
        let method = methodAndVersion.prefix { $0 != "/" }
        var properties: [String: String] = [:]
        var reason: String?
        while let (name, value) = readPair(&scanner) {
            if name == "reason" { reason = value } else if properties[name] == nil { properties[name] = value }
        }
        return Result(method: String(method), verdict: verdict.lowercased(), properties: properties, reason: reason)
    }

    /// `name=value`, the name in small letters.
    private static func readPair(_ scanner: inout HeaderScanner) -> (String, String)? {
        scanner.skipCommentsAndBlanks()
        let name = scanner.read { !$0.isWhitespace && $0 != .equals && $0 != .semicolon && $0 != .openParenthesis }
        scanner.skipCommentsAndBlanks()
        guard !name.isEmpty, scanner.skip(.equals) else { return nil }
        scanner.skipCommentsAndBlanks()
        if scanner.current == .quote { return (name.asciiLowercased, RawText.decode(scanner.readQuotedString()[...])) }
        let value = scanner.read { !$0.isWhitespace && $0 != .semicolon && $0 != .openParenthesis }
        return (name.asciiLowercased, RawText.decode(value))
    }
}
