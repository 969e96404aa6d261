extension EnhancedStatus {
    /// What an SMTP reply code alone says in the words of RFC 3463, for servers that give no enhanced code.
    static func ofReply(_ code: Int) -> EnhancedStatus? {
        switch code {
        // Mailbox unavailable, user not local, mailbox name not allowed.
        case 550, 551, 553: EnhancedStatus(5, 1, 1)
        // Exceeded storage allocation, for good and for now.
        case 552: EnhancedStatus(5, 2, 2)
        case 452: EnhancedStatus(4, 2, 2)
        // Shutting down; mailbox busy; local error.
        case 421: EnhancedStatus(4, 3, 2)
        case 450: EnhancedStatus(4, 2, 0)
        case 451: EnhancedStatus(4, 3, 0)
        // The server accepts no mail (RFC 7504), the domain says so (RFC 7504 section 4).
        case 521, 556: EnhancedStatus(5, 3, 2)
        case 530, 535, 538: EnhancedStatus(5, 7, 0)
        case 400...599: EnhancedStatus(code / 100, 0, 0)
        default: nil
        }
    }

    /// The first reply code of a failure that stands where a server speaks: at the beginning of a line or of what
    /// follows a colon, a bracket, a quotation mark or an arrow, or behind `error`, `code`, `smtp`.
    static func replyCode(in line: String) -> Int? {
        let octets = Array(line.utf8)
        var place = 0
        while place + 3 <= octets.count {
            guard octets[place] == 0x34 || octets[place] == 0x35, octets[place + 1].isDigit, octets[place + 2].isDigit,
                place + 3 == octets.count || isEnd(octets[place + 3]), isBeginning(octets, place)
            else {
                place += 1
                continue
            }
            let code =
                Int(octets[place] - 0x30) * 100 + Int(octets[place + 1] - 0x30) * 10 + Int(octets[place + 2] - 0x30)
            if code % 100 < 60 { return code }
            place += 3
        }
        return nil
    }

    private static func isEnd(_ octet: UInt8) -> Bool {
        octet.isWhitespace || octet == .hyphen || octet == .comma || octet == .colon || octet == .closeParenthesis
            || octet == .quote || octet == 0x27 || octet == .dot || octet == .semicolon || octet == .greater
    }

    private static func isBeginning(_ octets: [UInt8], _ place: Int) -> Bool {
        var before = place
        while before > 0, octets[before - 1].isWhitespace { before -= 1 }
        guard before > 0 else { return true }
        let last = octets[before - 1]
        if [.colon, .semicolon, .openParenthesis, .less, .greater, .quote, 0x27, .hyphen, 0x23, .comma, .dot, .equals]
            .contains(last)
        {
            return before < place || last != .dot
        }
        let word = octets[..<before].suffix { $0.lowercased >= 0x61 && $0.lowercased <= 0x7A }
        return before < place && ["error", "code", "smtp", "status", "said", "with"].contains(word.asciiLowercased)
    }
}

extension ArraySlice<UInt8> {
    /// The longest end whose octets all satisfy a condition.
    fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, condition(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
