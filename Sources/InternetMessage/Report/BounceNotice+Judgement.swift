extension BounceNotice {
    /// The notice as a report; nil where it tells of no recipient.
    func report(failed: [Mailbox], attached: MessageHeader?) -> DeliveryReport? {
        let original = attached ?? returnedHeader
        var mentions = mentions()
        let told = Set(mentions.map { $0.address.lowercased() })
        mentions += failed.filter { !told.contains($0.comparable) }.map { Mention(address: $0.address, line: -1) }
        if mentions.isEmpty, let only = soleRecipient(of: original) { mentions = [Mention(address: only, line: -1)] }
        let recipients = mentions.prefix(DeliveryReport.recipientLimit).enumerated().map { place, mention in
            let end = place + 1 < mentions.count ? mentions[place + 1].line : lines.count
            return recipient(mention, until: end > mention.line ? end : lines.count, isAlone: mentions.count == 1)
        }
        // An alias that is told on a line of its own was sent to; its member is no other recipient.
        let finals = Set(recipients.compactMap { $0.finalAddress?.lowercased() })
        let distinct = recipients.filter { $0.finalAddress != nil || !finals.contains($0.address.lowercased()) }
        guard !distinct.isEmpty else { return nil }
        return DeliveryReport(
            isStandard: false, reportingServer: reporter, recipients: distinct, originalHeader: original)
    }

    /// A notice that names nobody speaks of the one recipient there was.
    private func soleRecipient(of header: MessageHeader?) -> String? {
        guard let header, !linesOfAddress.keys.contains(where: isRecipient),
            isDelay || texts.contains(where: { FailureWords.meaning(of: $0) != nil })
        else { return nil }
        let everybody = ["To", "Cc", "Bcc"].flatMap { header.all($0).flatMap { AddressList.parse($0.body).mailboxes } }
        return everybody.count == 1 ? everybody.first?.address : nil
    }

    private func recipient(_ mention: Mention, until end: Int, isAlone: Bool) -> DeliveryReport.Recipient {
        let near = mention.line >= 0 ? block(from: mention.line, until: end, isLoose: false) : ""
        let elsewhere = linesNaming(mention.address, besides: mention.line)
        let wide = isAlone ? block(from: max(0, mention.line), until: lines.count, isLoose: true) : ""
        let whole = isAlone ? lines.joined(separator: "\n") : commonWords()
        let own = FailureJudgement.first(of: isAlone ? [near, elsewhere, wide, whole] : [near, elsewhere])
        // What is said of nobody in particular is said of those of whom nothing else is said.
        let judgement = own.status == nil ? FailureJudgement.first(of: [whole]) : own
        let said = [near, elsewhere, isAlone ? whole : ""].joined(separator: "\n")
        let alias = alias(in: near)
        let action = action(judgement, BounceWords.successes.best(in: PhraseText(near))?.value ?? success)
        return DeliveryReport.Recipient(
            address: alias ?? mention.address, finalAddress: alias == nil ? nil : mention.address, action: action,
            status: judgement.status.map { settled($0, judgement.basis, action) } ?? Self.vague(action),
            basis: judgement.basis, speaker: speaker(said, mention.address),
            diagnostic: diagnostic(near, elsewhere, whole),
            remoteServer: nil)
    }

    /// A server that goes on trying has not given up on a full mailbox; one that gave up after days has.
    private func settled(
        _ status: EnhancedStatus, _ basis: DeliveryReport.Basis, _ action: DeliveryReport.Action
    ) -> EnhancedStatus {
        switch action {
        case .delayed: status.statusClass == 4 ? status : status.withClass(4)
        case .failed: status
        case .delivered, .relayed, .expanded: status.isSuccess ? status : EnhancedStatus(2, 0, 0) ?? status
        }
    }

    private static func vague(_ action: DeliveryReport.Action) -> EnhancedStatus? {
        switch action {
        case .failed: EnhancedStatus(5, 0, 0)
        case .delayed: EnhancedStatus(4, 0, 0)
        case .delivered, .relayed, .expanded: EnhancedStatus(2, 0, 0)
        }
    }

    /// A code of the fifth class is a failure whatever else the text says.
    private func action(
        _ judgement: FailureJudgement, _ success: DeliveryReport.Action?
    ) -> DeliveryReport.Action {
        if judgement.basis == .code, let status = judgement.status {
            if status.isPermanent { return .failed }
            if status.isSuccess { return success ?? .delivered }
        }
        if let success, judgement.basis == .nothing { return success }
        if judgement.basis == .reply, judgement.status?.isPermanent ?? false { return .failed }
        return isDelay ? .delayed : .failed
    }

    // MARK: - Where it is told

    /// The lines from an address on, up to the next one. A close block ends with its paragraph, or goes on while the
    /// lines are indented; a loose one has thirty lines.
    func block(from start: Int, until end: Int, isLoose: Bool) -> String {
        var block: [String] = []
        var hasBlank = false
        for index in start..<min(end, start + 30, lines.count) {
            let isBlank = texts[index].octets.count <= 1
            if !isLoose, index > start {
                if isBlank {
                    hasBlank = block.count > 1
                    if hasBlank, index + 1 < lines.count, !lines[index + 1].hasPrefix(" "),
                        !lines[index + 1].hasPrefix("\t")
                    {
                        break
                    }
                    continue
                }
                if lines[index].drop(while: { $0 == " " }).hasPrefix("-----") { break }
            }
            block.append(lines[index])
        }
        return block.joined(separator: "\n")
    }

    /// Other lines with the address, each with what the server answered below it.
    private func linesNaming(_ address: String, besides line: Int) -> String {
        var found: [String] = []
        for index in (linesOfAddress[address.lowercased()] ?? []).prefix(6) where index != line {
            found.append(lines[index])
            let answer = (index + 1)..<min(index + 3, lines.count)
            found += answer.prefix { addresses[$0].isEmpty && !lines[$0].isEmpty }.map { lines[$0] }
        }
        return found.joined(separator: "\n")
    }

    /// What is said of all: the lines before the first address and those without any.
    private func commonWords() -> String {
        lines.filter { !$0.utf8.contains(.at) }.prefix(30).joined(separator: "\n")
    }

    /// `(expanded from <lop5@example.org>)`, `(generated from …)`.
    private func alias(in block: String) -> String? {
        let text = PhraseText(block)
        guard let match = BounceWords.aliases.first(in: text) else { return nil }
        let behind = text.text(match.range.upperBound..<min(match.range.upperBound + 200, text.octets.count))
        guard let alias = AddressScan.all(in: behind).first, alias.range.lowerBound < 12 else { return nil }
        return AddressScan.all(in: block).first?.address.lowercased() == alias.address ? nil : alias.address
    }

    /// The recipient's server answered the reporter, or is of the recipient's own domain.
    private func speaker(_ said: String, _ address: String) -> DeliveryReport.Speaker {
        if BounceWords.quotations.occurs(in: PhraseText(said, limit: 40_000)) { return .recipientServer }
        return DeliveryReport.isOwnServer(reporter, of: address) ? .recipientServer : .reporter
    }

    /// The line in which the server speaks.
    private func diagnostic(_ texts: String...) -> String? {
        let lines = texts.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
        let line =
            lines.first { EnhancedStatus.first(in: $0) != nil } ?? lines.first {
                EnhancedStatus.replyCode(in: $0) != nil
            }
            ?? lines.first { FailureWords.meaning(of: PhraseText($0)) != nil }
        return line?.trimmed
    }
}

extension DeliveryReport {
    /// Whether a server stands in the domain of an address, or the domain in the server's.
    static func isOwnServer(_ server: String?, of address: String) -> Bool {
        guard let server = server?.lowercased(), let domain = Mailbox(address: address.lowercased()).domain else {
            return false
        }
        return server == domain || server.hasSuffix("." + domain)
            || domain.hasSuffix("." + server) && server.contains(".")
            || server.split(separator: ".").dropFirst().joined(separator: ".") == domain
    }
}
