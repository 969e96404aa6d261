extension BounceNotice {
    /// An address and the line on which it was told.
    struct Mention {
        let address: String
        let line: Int
    }

    /// The recipients the notice tells of, the surest way of telling first; see the rules on top of `BounceNotice`.
    func mentions() -> [Mention] {
        let led = distinct(leading())
        return led.isEmpty ? distinct(inSentences()) : led
    }

    private func distinct(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<String> = []
        return mentions.filter { seen.insert($0.address.lowercased()).inserted }
    }

    /// Whether an address can be a recipient: not the reader of the notice, not its writer, not a server's own.
    func isRecipient(_ address: String) -> Bool {
        let small = address.lowercased()
        if strangers.contains(small) || strangers.contains(OwnIdentity.plain(small)) { return false }
        let local = small.prefix { $0 != "@" }
        return BounceWords.daemons[String(local)] != true && local != "postmaster" && local != "abuse"
            && !local.hasPrefix("microsoftexchange329e71ec88ae")
    }

    // MARK: - Addresses that lead a line or stand behind a label

    private func leading() -> [Mention] {
        var found: [Mention] = []
        var isListed = false
        var listHasAddress = false
        var isAfterBlank = false
        for index in lines.indices {
            if texts[index].octets.count <= 1 {
                isAfterBlank = true
                continue
            }
            let addresses = self.addresses[index].filter { isRecipient($0.address) }
            let led = addresses.first { leads($0, index) || isLabelled($0, index) }
            if BounceWords.headings.occurs(in: texts[index]), led == nil || !isBare(index, led) {
                (isListed, listHasAddress) = (true, false)
            } else if isAfterBlank, listHasAddress, led == nil, !isIndented(index) {
                isListed = false
            }
            isAfterBlank = false
            guard let led, !isAlias(led, index), isListed || isEntry(led, index) || tellsFailure(led, index)
            else { continue }
            listHasAddress = listHasAddress || isListed
            found.append(Mention(address: led.address, line: index))
            // "Recipients: <a>, <b>": those behind a comma are recipients, too.
            found += others(addresses, after: led, index).map { Mention(address: $0.address, line: index) }
        }
        return found
    }

    private func others(
        _ addresses: [AddressScan.Found], after led: AddressScan.Found, _ index: Int
    ) -> [AddressScan.Found] {
        let octets = octets[index]
        var last = led
        var found: [AddressScan.Found] = []
        for next in addresses where next.range.lowerBound > last.range.upperBound {
            let between = octets[last.range.upperBound..<next.range.lowerBound]
            guard between.allSatisfy({ $0.isWhitespace || [.comma, .semicolon, .less, .greater].contains($0) }),
                between.contains(.comma) || between.contains(.semicolon)
            else { break }
            found.append(next)
            last = next
        }
        return found
    }

    /// What stands before an address on its line, as far as it can matter.
    private func words(before found: AddressScan.Found, _ index: Int) -> String {
        let end = found.range.lowerBound
        return String(decoding: octets[index][max(0, end - 160)..<end], as: UTF8.self)
    }

    /// Nothing but signs, a bullet or the type of the address before it.
    private func leads(_ found: AddressScan.Found, _ index: Int) -> Bool {
        let before = words(before: found, index)
        return before.allSatisfy { !$0.isLetter && !$0.isNumber } || isType(before)
    }

    private func isType(_ text: String) -> Bool {
        ["smtp", "mailto", "rfc822", "to"].contains(bare(text))
    }

    /// A known label before it: on its line, or the whole of the line before.
    private func isLabelled(_ found: AddressScan.Found, _ index: Int) -> Bool {
        let before = words(before: found, index)
        // "收件人（Recipient）:", "Recipient: [SMTP:…": what stands in brackets only explains the label.
        let label = bare(before.split { "[(（".contains($0) }.first.map(String.init) ?? before)
        let labels = [label, bare(before)].filter { BounceWords.labels.contains($0) }
        let isMarked = before.contains { ":：<[\t'".contains($0) }
        return labels.contains { label in isMarked || label.contains { !$0.isASCII || $0 == " " } }
    }

    /// `<ha@example.org>: …`: so servers that speak Postfix or qmail begin what they say of a recipient, known or not.
    private func isEntry(_ found: AddressScan.Found, _ index: Int) -> Bool {
        let octets = octets[index]
        return octets.first == .less && found.range.lowerBound == 1
            && octets[found.range.upperBound...].starts(with: [.greater, .colon])
    }

    /// Small letters, no signs at both ends, single spaces.
    private func bare(_ text: String) -> String {
        let words = PhraseText(text, limit: 200).string
        let trimmed = words.drop { !$0.isLetter }
        let last = trimmed.lastIndex { $0.isLetter || $0 == ")" }
        return last.map { String(trimmed[...$0]) } ?? ""
    }

    private func isBare(_ index: Int, _ found: AddressScan.Found?) -> Bool {
        found.map { leads($0, index) } ?? false
    }

    private func isIndented(_ index: Int) -> Bool { lines[index].first.map { $0 == " " || $0 == "\t" } ?? false }

    private func isAlias(_ found: AddressScan.Found, _ index: Int) -> Bool {
        let before = words(before: found, index)
        return BounceWords.aliases.occurs(in: PhraseText(before))
    }

    /// Whether the block of an address tells that it was not reached.
    private func tellsFailure(_ found: AddressScan.Found, _ index: Int) -> Bool {
        let address = found.address.lowercased()
        let next = addresses[(index + 1)...].prefix(30).firstIndex { line in
            line.contains { $0.address.lowercased() != address }
        }
        let text = block(from: index, until: next ?? lines.count, isLoose: false)
        return FailureJudgement(text).status != nil || FailureWords.meaning(of: PhraseText(text)) != nil || isDelay
            || success != nil
    }

    // MARK: - Addresses in sentences and in the SMTP dialogue

    private func inSentences() -> [Mention] {
        var found: [Mention] = []
        for index in lines.indices where !BounceWords.contacts.occurs(in: texts[index]) {
            let known = addresses[index].filter { isRecipient($0.address) }
            guard !known.isEmpty else { continue }
            let named = isRefusal(index) ? known : known.filter { isLedTo($0, index) }
            // What is around a line is judged once, however many addresses are on it.
            guard !named.isEmpty, isFailure(around: index) else { continue }
            found += named.map { Mention(address: $0.address, line: index) }
        }
        return found
    }

    /// The line is a server's refusal.
    private func isRefusal(_ index: Int) -> Bool {
        EnhancedStatus.replyCode(in: lines[index]) != nil || EnhancedStatus.first(in: lines[index]) != nil
    }

    /// The words before it lead to a recipient.
    private func isLedTo(_ found: AddressScan.Found, _ index: Int) -> Bool {
        var words = PhraseText(words(before: found, index)).string
        if words.isEmpty, index > 0 { words = texts[index - 1].string }
        while let last = words.last, !last.isLetter, !last.isNumber, last != ":" { words.removeLast() }
        return BounceWords.leadIns.contains { leadIn in
            guard words.hasSuffix(leadIn) else { return false }
            let rest = words.dropLast(leadIn.count)
            return rest.last.map { !$0.isLetter || leadIn.unicodeScalars.allSatisfy { $0.value >= 0x2E80 } } ?? true
        }
    }

    /// Something failed in the lines around.
    private func isFailure(around index: Int) -> Bool {
        let around = lines[max(0, index - 3)..<min(lines.count, index + 8)].joined(separator: "\n")
        return isDelay || success != nil || FailureWords.meaning(of: PhraseText(around)) != nil
            || FailureJudgement(around).status.map { !$0.isSuccess } ?? false
    }
}
