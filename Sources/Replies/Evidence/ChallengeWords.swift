import InternetMessage

/// Systems that hold a message until its sender proves to be a person: TMDA, BoxTrapper, Spam Arrest, UOL, EarthLink …
/// They are not answered: whoever runs Convoke decides, once for each such member.
enum ChallengeWords {
    /// What they write in subject or body.
    static let list = [
        // TMDA: "Please confirm your message"
        "please confirm your message", "confirm your message by", "confirmation of your message",
        "your message is being held until",
        "message is being held because", "to release your message", "to deliver your message, please",
        // cPanel BoxTrapper: "Your email requires verification verify#…"
        "your email requires verification", "email requires verification",
        "this message was sent from an unknown sender; verify",
        "the message you sent requires that you verify", "requires that you verify that you are a real",
        // Spam Arrest, ChoiceMail, EarthLink: "click the link below to complete the verification process"
        "complete the verification process", "spamarrest", "spam arrest", "to complete this verification",
        "click below to verify",
        "verify that you are a human", "verify that you are human", "prove that you are human", "prove you are human",
        "confirm that you are human",
        "one-time verification", "one time verification", "i am using a spam",
        "i'm protecting myself from receiving junk mail",
        "i am protecting myself from", "request to be added to my allowed", "added to my allowed senders",
        "approve your address",
        "approved senders list", "whitelist request", "challenge-response", "challenge/response",
        // UOL: "AntiSpam UOL", "confirme o envio da sua mensagem"
        "antispam uol", "anti-spam uol", "confirme o envio", "confirmação de envio de mensagem",
        // Spanish, German, French, Vietnamese
        "confirme su mensaje", "su mensaje está retenido", "bestätigen sie ihre nachricht",
        "bestätigen sie, dass sie ein mensch",
        "confirmez votre message", "confirmer que vous êtes humain", "xác nhận bạn là người thật",
        "xác nhận thư của bạn",
        "xác minh thư của bạn", "thư của bạn đang được giữ",
    ]

    private static let phrases = PhraseSet(list)

    /// The fields of such systems.
    private static let fields = [
        "X-TMDA-Fingerprint", "X-BoxTrapper-ID", "X-Challenge", "X-SpamArrest", "X-ASK-Version",
    ]

    /// The words of a subject that are a challenge; nil if none are.
    static func phrase(subject: PhraseText) -> String? { phrases.first(in: subject)?.phrase }

    /// The field or the words of a message that are a challenge.
    static func evidence(_ mail: MailMessage, text: String) -> String? {
        for name in fields where mail.header.contains(name) { return name }
        let found =
            phrases.first(in: AutomaticWords.ready(mail.subject)) ?? phrases.first(in: AutomaticWords.ready(text))
        return found.map { "“\($0.phrase)”" }
    }

    /// What proves a challenge by itself, where no header says that a machine wrote: its words in what was newly written,
    /// and beside them what a person would not add: more of them, the field of such a system, or a link to follow.
    static func proof(_ mail: MailMessage, text: String) -> String? {
        let found = phrases.all(in: AutomaticWords.ready(text))
        guard let first = found.first else { return nil }
        let isBacked =
            found.contains { $0.range.lowerBound >= first.range.upperBound } || text.contains("http")
            || phrases.occurs(in: AutomaticWords.ready(mail.subject)) || fields.contains { mail.header.contains($0) }
        return isBacked ? "“\(first.phrase)”" : nil
    }
}
