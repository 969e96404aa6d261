// Whoever left a group comes back by a reply of the words that the receipt of their leaving named, or of the like:
//
//     NHẬN LẠI            what the Vietnamese receipt names
//     Em xin nhận lại thư ạ
//     START               what the English one names
//
// Nothing else may be written beside them but what courtesy adds: *em nhận lại máy chiếu* is about a projector.

import Foundation
import Sessions

enum ReturnWords {
    static func read(_ text: String) -> Bool {
        guard text.count <= 80, !tells(text) else { return false }
        let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .replacing("đ", with: "d").replacing("Đ", with: "d")
        let words = folded.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { !courtesy.contains($0) }
        return phrases.contains(words.joined(separator: " "))
    }

    /// *Em đã nhận lại thư*: what has happened is no wish; without marks the word would be the `dạ` of courtesy.
    private static func tells(_ text: String) -> Bool {
        text.precomposedStringWithCanonicalMapping.lowercased().split { !$0.isLetter }.contains("đã")
    }

    /// Without marks, in small letters, and without the words of courtesy.
    static let phrases: Set<String> = [
        // vi: Cho em nhận lại thư của cụm ạ
        "nhan lai", "nhan lai thu", "nhan lai mail", "nhan lai email", "nhan lai thu cua cum", "nhan lai thu cua nhom",
        "dang ky nhan lai thu", "dang ky lai", "tiep tuc nhan thu", "muon nhan lai thu",
        "muon nhan lai",
        // en: Please start again
        "start", "start again", "restart", "resume", "subscribe", "resubscribe", "subscribe again", "sign up again",
        "sign me up again", "subscribe me again", "add me back",
    ]
    private static let courtesy: Set<String> = [
        "em", "toi", "minh", "chi", "anh", "co", "thay", "a", "nhe", "nha", "vang", "da", "xin", "cho",
        "cam", "on", "duoc", "please", "i", "would", "like", "to", "thanks", "thank", "you", "hi", "hello",
    ]
}

extension KnownReply {
    /// Nil for words that do not ask to come back, or that answer something else.
    func decideReturn() -> Verdict? {
        guard found.delivery?.turn == nil, ReturnWords.read(text), let group = found.group else { return nil }
        var verdict = queue(
            Reason(
                vi: "\(person.person.name) muốn nhận lại thư của nhóm",
                en: "\(person.person.name) wants the group's messages again"))
        verdict.end = .applied
        verdict.facts = [.resubscribe(person.person.id, group)]
        verdict.receipt = decision.receipt([.resubscribed])
        return verdict
    }
}
