import Foundation
import Ledger
import Sessions

/// The activity bank (*ngân hàng ý tưởng*): what members offered, word for word, with who offered it and for which
/// session.
struct IdeaBank {
    struct Idea: Encodable {
        let id: Contribution.ID
        let text: String
        let group: Group.ID
        let person: Person.ID?
        let name: String?
        let organisation: String?
        let session: Session.ID?
        let title: String?
        /// The session's.
        let date: WallDate?
        /// When it was offered.
        let at: Date
    }

    /// The latest first.
    let ideas: [Idea]

    init(of groups: [Group], on ledger: LedgerDatabase) async throws {
        let people = Dictionary(try await ledger.people().map { ($0.id, $0) }) { one, _ in one }
        let schools = Dictionary(try await ledger.organisations().map { ($0.id, $0.name) }) { one, _ in one }
        let sessions = Dictionary(try await ledger.sessions(SessionFilter()).map { ($0.id, $0) }) { one, _ in one }
        var ideas: [Idea] = []
        for group in groups {
            for one in try await ledger.contributions(to: group.id, kind: .idea) {
                let (person, session) = (one.person.flatMap { people[$0] }, one.session.flatMap { sessions[$0] })
                ideas.append(
                    Idea(
                        id: one.id, text: one.text, group: group.id, person: one.person, name: person?.name,
                        organisation: person?.organisation.flatMap { schools[$0] }, session: one.session,
                        title: session?.title, date: session?.start.date, at: one.at))
            }
        }
        self.ideas = ideas.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Those in which every word of `words` stands, in the idea or in who offered it: without regard to case and marks,
    /// and so that a beginning of a word is enough.
    func matching(_ words: String) -> [Idea] {
        let wanted = Self.words(of: words)
        return ideas.filter { idea in
            let said = Self.words(
                of: [idea.text, idea.name, idea.organisation, idea.title].compactMap(\.self).joined(separator: " "))
            return wanted.allSatisfy { word in said.contains { $0.hasPrefix(word) } }
        }
    }

    private static func words(of text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
            .replacing("đ", with: "d").replacing("Đ", with: "d").split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
