import Foundation

/// What single lines tell about signatures, adverts and disclaimers.
enum SignatureClues {
    /// The lines that end a letter: RFC 3676's mark, with its blank lost on the way or not, and long dashes alone.
    static func isDelimiter(_ text: String) -> Bool {
        let bare = text.drop { $0 == " " }
        guard bare.utf8.count <= 7 else { return false }
        return text.count - bare.count <= 3 && ["-- ", "--", "—", "– ", "–", "― ", "—— ", "——"].contains(bare)
    }

    /// A rule of at least two underscores or three other signs.
    static func isRule(_ text: String, _ folded: [UInt8]) -> Bool {
        guard folded.count >= 2, let first = text.first, first != " ", first != ">" else { return false }
        return (folded.allSatisfy { $0 == 0x5F } && folded.count >= 2) || SeparatorLines.isRule(folded)
    }

    // MARK: - Adverts

    /// "Sent from my iPhone": an opening, and a device within the next words, or little else in the line.
    static func isAdvert(_ folded: [UInt8]) -> Bool {
        var line = FoldedText.undecorated(folded[...])
        // A picture or a link before the words.
        if line.first == 0x3C || line.first == 0x5B, let end = line.firstIndex(where: { $0 == 0x3E || $0 == 0x5D }) {
            line = FoldedText.undecorated(line[(end + 1)...])
        }
        guard line.count >= 6, line.count <= 200 else { return false }
        let book = PhraseBook.all
        if book.notices.starts(line) { return true }
        if let match = book.adverts.matches(line).first, namesDevice(line.dropFirst(match.length)) { return true }
        let bare = line.last.map { ".!".utf8.contains($0) } == true ? line.dropLast() : line
        let isEnd = book.advertEnds.contains { bare.count > $0.count && bare.suffix($0.count).elementsEqual($0) }
        return isEnd && bare.count <= 90 && holdsDevice(bare)
    }

    private static func namesDevice(_ rest: ArraySlice<UInt8>) -> Bool {
        if let next = rest.first, LineClues.isLetter(next), next < 0xE0 { return false }
        let words = Self.words(rest)
        if words.prefix(5).contains(where: isDevice) { return words.count <= 24 }
        return words.first.map {
            ["my", "mon", "meinem", "mi", "meu", "mio", "mijn", "min", "mein"].contains(
                String(decoding: $0, as: UTF8.self))
        } == true
            && words.count <= 4
    }

    private static func holdsDevice(_ line: ArraySlice<UInt8>) -> Bool {
        words(line).prefix(8).contains(where: isDevice)
    }

    private static func isDevice(_ word: ArraySlice<UInt8>) -> Bool {
        let devices = PhraseBook.all.devices
        if devices.contains(Array(word)) { return true }
        // "iPhone'umdan", "iPhoneから送信", "我的iPhone": a device with its ending in a script or language of endings.
        return PhraseBook.all.deviceStems.occur(in: word)
    }

    private static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        text.split { $0 == FoldedText.space || ",.;:<>()[]\"!|/".utf8.contains($0) }
    }

    // MARK: - Disclaimers and banners

    /// A warning of a gateway, above what was written.
    static func isBanner(_ folded: [UInt8]) -> Bool {
        PhraseBook.all.banners.starts(FoldedText.undecorated(folded[...])) || PhraseBook.all.banners.starts(folded[...])
    }

    /// A paragraph that begins like a disclaimer, or holds three words of lawyers.
    static func isDisclaimer(_ paragraph: [UInt8]) -> Bool {
        let isAnnounced = PhraseBook.all.disclaimers.starts(FoldedText.undecorated(paragraph[...]))
        guard isAnnounced || paragraph.count >= 120 else { return false }
        let legal = PhraseBook.all.legal.most(in: paragraph[...])
        if paragraph.count >= 120, legal >= 3 { return true }
        guard isAnnounced else { return false }
        let marks = [
            "http", "subscri", "reply to this", "reply to the", "environment", "printing", "môi trường", "đăng ký",
            "print",
        ]
        return paragraph.count >= 120 || (legal >= 1 && paragraph.count >= 30)
            || marks.contains { paragraph.contains(Array($0.utf8)) }
    }

    // MARK: - Closings

    enum Closing {
        /// "Best regards": the letter is over.
        case formula
        /// "Thanks": part of what is said, unless a whole block of contact data follows.
        case thanks
    }

    /// A closing line, alone or with a name behind it.
    static func closing(_ text: String, _ folded: [UInt8]) -> Closing? {
        guard folded.count <= 90 else { return nil }
        let line = FoldedText.undecorated(folded[...])
        if let whole = closing(bare(line)) { return whole }
        guard let comma = line.firstIndex(where: { $0 == 0x2C || $0 == 0x2E }), line[comma...].count > 1,
            let found = closing(bare(line[..<comma]))
        else { return nil }
        let tail = text.drop { $0 != "," && $0 != "." }.dropFirst()
        return NameWords.areAll(tail, atMost: 5) && !tail.contains("?") && !tail.contains("!") ? found : nil
    }

    private static func closing(_ line: [UInt8]) -> Closing? {
        if PhraseBook.all.closings.contains(line) { return .formula }
        return PhraseBook.all.thanks.contains(line) ? .thanks : nil
    }

    private static func bare(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var line = line
        while let last = line.last {
            if ",.!;:~/-^ ".utf8.contains(last) {
                line.removeLast()
            } else if line.count >= 3,
                ["，", "。", "！", "…", "、"].contains(where: { line.suffix(3).elementsEqual($0.utf8) })
            {
                line.removeLast(3)
            } else {
                break
            }
        }
        return Array(line)
    }

    // MARK: - Names and contact data

    /// "-Lan", "~ Bob Smith": a dash and nothing but a name.
    static func isDashedName(_ text: String) -> Bool {
        let bare = text.trimmingBlanks
        guard let first = bare.first, "-–—~/".contains(first), bare.count <= 40 else { return false }
        let name = bare.drop { "-–—~/ ".contains($0) }
        guard let letter = name.first, letter.isUppercase, !name.contains(where: { $0.isNumber || "?!:,".contains($0) })
        else { return false }
        return NameWords.areAll(name, atMost: 3)
    }

    /// A telephone number with its label, an address, a site.
    static func holdsContact(_ folded: [UInt8]) -> Bool {
        let line = FoldedText.undecorated(folded[...])
        guard line.count <= 160 else { return false }
        let text = String(decoding: line, as: UTF8.self)
        if text.contains("www.") || text.contains("http") || LineClues(line).hasAddress { return true }
        let digits = line.count(where: LineClues.isDigit)
        return digits >= 7 && digits * 10 >= line.count * 3
            || (digits >= 5 && contactLabels.contains { text.hasPrefix($0) || text.contains(" " + $0) })
    }

    private static let contactLabels = [
        "tel", "phone", "mobile", "cell", "fax", "office", "direct", "đt", "sđt", "điện thoại", "di động", "hotline",
        "email",
        "e-mail", "mail", "mob", "ph", "t:", "m:", "f:", "p:", "tél", "handy", "mobil", "zalo", "skype", "địa chỉ",
        "тел",
        "電話", "电话", "전화", "โทร", "telp", "hp", "gsm",
    ]

    /// A sentence, which signatures do not hold in their first lines.
    static func isProse(_ text: String) -> Bool {
        let bare = text.trimmingBlanks
        guard let last = bare.last else { return false }
        let words = bare.split(separator: " ").count
        if last == "?" { return true }
        // A short sentence is told from a name or an office by its small letters.
        if ".!".contains(last), words >= 4, NameWords.share(bare.dropLast()[...]) < 0.5 { return true }
        return (".!…:".contains(last) && words >= 7) || (words >= 16 && !bare.contains("|") && !bare.contains("•"))
    }

    /// A postscript, which is the writer's own again.
    static func isPostscript(_ folded: [UInt8]) -> Bool {
        let text = String(decoding: folded.prefix(12), as: UTF8.self)
        return ["ps:", "p.s", "ps.", "ps ", "p/s", "pss", "p.p.s", "tái bút", "t.b", "tb:", "nb:", "n.b", "ps -"]
            .contains { text.hasPrefix($0) }
    }
}
