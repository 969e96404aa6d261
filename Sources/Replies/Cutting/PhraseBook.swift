// The phrases of all languages, folded once and sorted by how they are looked up: whole lines in a set, beginnings by
// their first octets, so that the number of languages costs nothing.

/// The phrases of every known language, ready to be compared with folded lines.
final class PhraseBook: Sendable {
    /// What a field of a header block is called, by its folded name.
    let fields: [[UInt8]: Set<HeaderRole>]
    let openers: PhraseStarts
    let citing: PhraseStarts
    let wrote: [Verb]
    /// Their places in `wrote`, by how they begin and by their last octet.
    let wroteByStart: PhraseStarts
    let wroteByEnd: [UInt8: [[UInt8]]]
    let original: PhraseStarts
    let forwarded: PhraseStarts
    let replyAbove: PhraseStarts
    let closings: Set<[UInt8]>
    let thanks: Set<[UInt8]>
    let adverts: PhraseStarts
    let advertEnds: [[UInt8]]
    let notices: PhraseStarts
    let disclaimers: PhraseStarts
    let banners: PhraseStarts
    /// The words of disclaimers.
    let legal: PhraseStarts
    /// Words that name a device or a mail program, and parts of words that do.
    let devices: Set<[UInt8]>
    let deviceStems: PhraseStarts

    /// A verb of attributions, and the languages (by their place in `QuoteLanguage.all`) that have it.
    struct Verb: Sendable {
        var text: [UInt8]
        var languages: Set<Int>
    }

    static let all = PhraseBook(QuoteLanguage.all)

    init(_ languages: [QuoteLanguage]) {
        func folded(_ phrases: KeyPath<QuoteLanguage, [String]>) -> [[UInt8]] {
            Array(Set(languages.flatMap { $0[keyPath: phrases] }.map(FoldedText.fold)))
        }
        var fields: [[UInt8]: Set<HeaderRole>] = [:]
        for language in languages {
            for (role, names) in [
                (HeaderRole.from, language.from), (.sent, language.sent), (.to, language.to), (.copy, language.copy),
                (.subject, language.subject),
            ] { for name in names { fields[FoldedText.fold(name), default: []].insert(role) } }
        }
        for name in HeaderRole.otherNames { fields[FoldedText.fold(name), default: []].insert(.other) }
        self.fields = fields
        openers = PhraseStarts(
            languages.enumerated().flatMap { index, language in language.openers.map { ($0, index) } })
        citing = PhraseStarts(languages.enumerated().flatMap { index, language in language.citing.map { ($0, index) } })
        var verbs: [[UInt8]: Set<Int>] = [:]
        for (index, language) in languages.enumerated() {
            for verb in language.wrote { verbs[FoldedText.fold(verb), default: []].insert(index) }
        }
        wrote = verbs.map { Verb(text: $0.key, languages: $0.value) }.sorted { $0.text.count > $1.text.count }
        wroteByStart = PhraseStarts(wrote.enumerated().map { (String(decoding: $1.text, as: UTF8.self), $0) })
        wroteByEnd = Dictionary(grouping: wrote.map(\.text).filter { !$0.isEmpty }) { $0[$0.count - 1] }
        original = PhraseStarts(languages.flatMap { $0.original.map { ($0, 0) } })
        forwarded = PhraseStarts(languages.flatMap { $0.forwarded.map { ($0, 0) } })
        replyAbove = PhraseStarts(languages.flatMap { $0.replyAbove.map { ($0, 0) } })
        closings = Set(folded(\.closings))
        thanks = Set(folded(\.thanks))
        adverts = PhraseStarts(languages.flatMap { $0.adverts.map { ($0, 0) } })
        advertEnds = folded(\.advertEnds)
        notices = PhraseStarts(languages.flatMap { $0.notices.map { ($0, 0) } })
        disclaimers = PhraseStarts(languages.flatMap { $0.disclaimers.map { ($0, 0) } })
        banners = PhraseStarts(languages.flatMap { $0.banners.map { ($0, 0) } })
        legal = PhraseStarts(languages.enumerated().flatMap { index, language in language.legal.map { ($0, index) } })
        devices = Set(Devices.names.map(FoldedText.fold))
        deviceStems = PhraseStarts(Devices.stems.map { ($0, 0) })
    }
}

/// What a field of a header block tells.
enum HeaderRole: Hashable, Sendable {
    case from, sent, to, copy, subject, other

    /// Fields that clients add in any language.
    static let otherNames = [
        "cc", "bcc", "reply-to", "reply to", "importance", "attachments", "attachment", "organization", "priority",
        "message-id", "mailed-by", "signed-by", "newsgroups", "in-reply-to", "x-mailer", "anlagen", "wichtigkeit",
        "pièces jointes", "importance", "anexos", "allegati", "bijlagen", "załączniki", "priorité", "tệp đính kèm",
        "tập tin đính kèm", "mức độ quan trọng", "đính kèm", "添付ファイル", "附件", "첨부", "вложения", "cc:", "kopie",
        "resent-from",
        "when", "where", "quand", "wann", "conversation", "return-path", "categories",
    ]
}

/// Names of devices and mail programs, as they stand in the adverts below messages of every language.
enum Devices {
    /// Found within words, because endings are put to them or no blank stands beside them: "iPhonesta", "iPhoneから".
    static let stems = [
        "iphon", "ipad", "android", "samsung", "outlook", "galaxy", "huawei", "xiaomi", "手机", "手機", "邮箱", "メール", "스마트폰",
        "갤럭시", "휴대폰", "qq",
    ]

    static let names = [
        "iphone", "ipad", "ipod", "android", "samsung", "galaxy", "blackberry", "windows", "nokia", "htc", "huawei",
        "xiaomi", "redmi", "oppo", "vivo", "pixel", "oneplus", "motorola", "moto", "sony", "xperia", "lumia", "nexus",
        "realme", "asus", "zenfone", "lenovo", "vsmart", "bphone", "honor", "droid", "palm", "treo", "symbian",
        "galaxy®",
        "mobile", "phone", "smartphone", "cellphone", "cell", "cellular", "handset", "handheld", "tablet", "pda",
        "mail",
        "email", "e-mail", "outlook", "yahoo", "gmail", "hotmail", "proton", "protonmail", "tutanota", "fastmail",
        "thunderbird", "zimbra", "missive", "polymail", "mimestream", "tuta", "mailfence", "posteo", "airmail",
        "mailbox", "spark", "superhuman", "mailspring", "k-9", "k9", "aqua", "gmx",
        "web.de", "bluemail", "edison", "newton", "canary", "mailbird", "postbox", "verizon", "t-mobile", "at&t",
        "sprint",
        "vodafone", "mac", "macbook", "imac", "watch", "laptop", "roundcube", "icloud", "hey", "mymail", "boxer",
        "touchdown", "nine", "typeapp", "type", "zalo", "zoho", "rocketmail", "aol", "device", "messenger", "poczty",
        "wireless", "gsm", "tel", "ios", "telstra", "rogers", "cricket", "surface", "chromebook", "wp", "wp8",
        // Telephones and mail programs in other languages, without endings where they have many.
        "điện", "thoại", "thư", "máy", "di động", "téléphone", "portable", "tablette", "appareil", "courrier", "handy",
        "mobiltelefon", "mobilgerät", "smartphones", "gerät", "móvil", "movil", "celular", "teléfono", "telefono",
        "correo",
        "dispositivo", "telemóvel", "telefone", "cellulare", "posta", "toestel", "apparaat", "telefoon", "mobiele",
        "telefonu", "komórki", "telefon", "telefonem", "телефона", "смартфона", "почты", "мобильной", "мобильного",
        "устройства",
        "пошти", "телефону", "смартфону", "mobilu", "mobilního", "telefonemi", "mobil", "mobiltelefonen", "puhelimesta",
        "puhelimestani", "iphonesta", "ipadista", "androidista", "samsungista", "telefonumdan", "ponsel", "hp",
        "telepon",
        "พกพา", "มือถือ", "手机", "手機", "邮箱", "メール", "스마트폰",
    ]
}
