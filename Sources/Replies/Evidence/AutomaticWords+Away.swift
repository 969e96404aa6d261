import Foundation
import Sessions

extension AutomaticWords {
    /// Phrases that say the owner of the mailbox is away: other automatic answers confirm receipt, or ask who writes.
    static let absences = [
        // I am out of the office this week; Out of office
        "out of the office", "out of office", "out-of-office",
        // I am on annual leave; I am on maternity leave
        "on annual leave", "on maternity leave", "on leave", "on vacation", "on holiday",
        // I am away and will answer when I return
        "i am away", "i'm away", "i will be away", "i am currently away", "when i return", "when i am back",
        // Hiện tôi đang nghỉ phép; em nghỉ thai sản; tôi đi công tác; cô Lan đi vắng
        "nghỉ phép", "nghỉ thai sản", "nghỉ ốm", "nghỉ hè", "đi công tác", "đi vắng", "vắng mặt",
        // sẽ phản hồi sau khi trở lại làm việc
        "trở lại làm việc", "khi tôi trở lại", "khi em trở lại", "khi trở lại",
    ]

    /// What an automatic answer says of an absence; nil where it does not say that anybody is away.
    static func away(_ text: String, received: WallDate) -> Verdict.Away? {
        let until = awayUntil(text, received: received)
        let words = String(text.prefix(2_000)).lowercased().precomposedStringWithCanonicalMapping
        guard until != nil || absences.contains(where: { words.contains($0) }) else { return nil }
        return Verdict.Away(until: until)
    }
}
