import Foundation
import InternetMessage
import Sessions

// Automatic mail that its header does not admit. A word in a subject, or the wording of a notice, is a suspicion: the
// message goes to a person and is no verdict. What is a person's own answer must not be taken for a machine's: "Hôm đó
// em đi công tác nên không dự được" and "I'm out of the office that day, so no" speak of one meeting, and so are read.

/// What words tell of automatic mail, and of an absence.
enum AutomaticWords {
    /// Characters of a text that are looked at.
    private static let limit = 4_000

    /// A text made ready to be looked through.
    static func ready(_ text: String) -> PhraseText {
        PhraseText(String(text.prefix(limit)).precomposedStringWithCanonicalMapping)
    }

    /// What makes a message without automatic headers suspect; nil if nothing does.
    static func suspicion(_ mail: MailMessage, text: String) -> String? {
        if let writer = mail.from.first, noReply.contains(String(writer.localPart.lowercased())) {
            return "From: \(writer.address)"
        }
        if let word = mail.bounceSubject { return "Subject: “\(word)”" }
        return suspicion(subject: mail.subject, text: text)
    }

    /// Nobody writes from there; but some people's forms do.
    private static let noReply: Set<String> = [
        "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply", "mailer-daemon",
    ]

    /// The words that make a message without automatic headers suspect, quoted; nil if none do.
    static func suspicion(subject: String, text: String) -> String? {
        let title = ready(String(subject.prefix(300)))
        if let word = AwayPhrases.subjects.opening(title) { return "Subject: “\(word.phrase)”" }
        if let word = ChallengeWords.phrase(subject: title) { return "“\(word)”" }
        let body = ready(text)
        if let word = AwayPhrases.titles.opening(body) { return "“\(word.phrase)”" }
        var first: [AwayPhrases.Sign: PhraseSet<AwayPhrases.Sign>.Match] = [:]
        for match in AwayPhrases.signs.all(in: body) where first[match.value] == nil { first[match.value] = match }
        if let word = first[.challenge] { return "“\(word.phrase)”" }
        // Whoever speaks of the meeting speaks for himself, unless the message opens by saying that it is a machine's.
        let isAnswer = first[.answer] != nil
        if let word = first[.machine], !isAnswer || word.range.lowerBound < 80 { return "“\(word.phrase)”" }
        guard let absence = first[.absence], let notice = first[.notice], !isAnswer else { return nil }
        return "“\(absence.phrase)” … “\(notice.phrase)”"
    }

    /// What an automatic answer says of an absence; nil where it does not say that anybody is away. The first line is
    /// the subject, in which our own words stand, too: its dates count only beside words of absence, and last.
    static func away(_ text: String, received: WallDate) -> Verdict.Away? {
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let (subject, body) = (ready(String(lines.first ?? "")), ready(String(lines.dropFirst().first ?? "")))
        let subjectTells = AwayPhrases.absences.occurs(in: subject) || AwayPhrases.absenceTitles.opening(subject) != nil
        var until = AbsenceReader(body, received: received).until
        if until == nil, subjectTells { until = AbsenceReader(subject, received: received).until }
        guard
            subjectTells || AwayPhrases.absences.occurs(in: body)
                || until != nil && AwayPhrases.notices.occurs(in: body)
        else { return nil }
        return Verdict.Away(until: until, standIn: AwayStandIn.read(text))
    }
}
