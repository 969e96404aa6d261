// The office's register. What a member asks of the office (*kiến nghị*) is received as it was written; somebody who runs
// the group forwards it. Where the office has a contact it is sent there, and a reply to it is the answer; else what came
// back is written down. Each step is appended, taken once, and told to the member; an office may answer more than once.
//
//   received ─► forwarded ─► answered
//       └──────────────────────▲        answered by those who run the group themselves

package import Foundation

/// A petition with what became of it.
package struct Petition: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable, Codable {
        case received, forwarded, answered
    }

    /// One step of it.
    package struct Step: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// To which office, as the member is told; `contact` is who it was sent to, nil where it went on paper.
            case forwarded(to: String, note: String?, contact: Person.ID? = nil)
            case answered(String)
        }

        package var kind: Kind
        /// Whose doing it was.
        package var decider: String
        package var at: Date

        package init(_ kind: Kind, by decider: String, at: Date) {
            (self.kind, self.decider, self.at) = (kind, decider, at)
        }

        /// What the petition is after it.
        package var state: State {
            switch kind {
            case .forwarded: .forwarded
            case .answered: .answered
            }
        }
    }

    package struct IllegalTransition: Error, Hashable, Sendable {
        package let from: State
        package let to: State

        package init(from: State, to: State) { (self.from, self.to) = (from, to) }
    }

    /// Of kind `petition`; its words are the member's.
    package var contribution: Contribution
    package private(set) var steps: [Step]

    /// - Parameter steps: those taken so far, as `take` allowed them, and whatever the office replied.
    package init(contribution: Contribution, steps: [Step] = []) {
        (self.contribution, self.steps) = (contribution, steps)
    }

    package var state: State { steps.last?.state ?? .received }

    /// Throws `IllegalTransition`, and changes nothing, for a step that its state does not know.
    package mutating func take(_ step: Step) throws {
        switch (state, step.state) {
        case (.received, .forwarded), (.received, .answered), (.forwarded, .answered): steps.append(step)
        default: throw IllegalTransition(from: state, to: step.state)
        }
    }
}
