import Foundation
import Sessions

extension Reading {
    /// What a calendar program's button says, with the words of its COMMENT (RFC 5546 section 3.2.3). Words that say
    /// otherwise make it unclear. The body beside it is the program's own (*Lan has accepted …*) and is not read.
    init(pressed status: ParticipationStatus, comment: String?) {
        let words = comment?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        let said = words.isEmpty ? Reading() : WordReader.read(words, kind: .rsvp)
        let partstat = "PARTSTAT=\(status.rawValue.uppercased())"
        self = said
        self.status = status
        (clarify, rule) = (false, Reason(vi: partstat, en: partstat))
        if let other = said.status, other != status {
            clarify = true
            rule += Reason(vi: " trái với lời kèm theo, ", en: " against the comment, ") + said.rule
        }
        if status == .declined || status == .tentative { (guests, party) = (nil, nil) }
    }
}
