/// How a date poll stands: who answered what, and which option is the best.
package struct PollBoard: Hashable, Sendable {
    package var session: Session
    package var poll: DatePoll
    /// Everybody asked, observers left out.
    package var voters: [Voter]

    package struct Voter: Hashable, Sendable {
        package var person: Person
        package var role: Attendee.Role
        /// Belongs to the session's host.
        package var isHost: Bool
        /// By number; withdrawn options too.
        package var answers: [Int: Vote.Answer]

        package init(person: Person, role: Attendee.Role, isHost: Bool, answers: [Int: Vote.Answer]) {
            (self.person, self.role, self.isHost, self.answers) = (person, role, isHost, answers)
        }

        /// Without this person the session makes no sense: who chairs it, and who hosts it.
        var isNeeded: Bool { role == .chair || isHost }
    }

    package init(session: Session, poll: DatePoll, voters: [Voter]) {
        (self.session, self.poll, self.voters) = (session, poll, voters)
    }
}

extension PollBoard {
    /// One option with the answers to it.
    package struct Standing: Hashable, Sendable {
        package var option: PollOption
        package var yes: [Voter]
        package var ifNeedBe: [Voter]
        package var no: [Voter]
        package var silent: [Voter]

        package var can: Int { yes.count + ifNeedBe.count }
        /// Those who chair or host and cannot.
        package var missed: [Voter] { no.filter(\.isNeeded) }
    }

    /// Of each option that can be chosen, in the order of their numbers.
    package var standings: [Standing] {
        poll.standing.map { option in
            func voters(_ answer: Vote.Answer?) -> [Voter] {
                self.voters.filter { $0.answers[option.number] == answer }
            }
            return Standing(
                option: option, yes: voters(.yes), ifNeedBe: voters(.ifNeedBe), no: voters(.no), silent: voters(nil))
        }
    }

    /// Those who answered nothing that can still be chosen.
    package var silent: [Voter] {
        let numbers = Set(poll.standing.map(\.number))
        return voters.filter { numbers.isDisjoint(with: $0.answers.keys) }
    }

    /// Best first: whom the session needs can come; most can; most can without difficulty; it is the earliest.
    package var ranking: [Standing] {
        standings.sorted { one, other in
            (one.missed.count, -one.can, -one.yes.count, one.option.start)
                < (other.missed.count, -other.can, -other.yes.count, other.option.start)
        }
    }

    /// Nil while nobody can come on any of them.
    package var best: Standing? { ranking.first { $0.can > 0 } }

    /// Why it is the best, for whoever decides.
    package func explanation(of standing: Standing) -> Reason {
        var parts = [counts(standing)]
        if standing.missed.isEmpty {
            let needed = voters.filter(\.isNeeded)
            let isDifference = ranking.contains { !$0.missed.isEmpty }
            if isDifference, needed.allSatisfy({ $0.answers[standing.option.number]?.can ?? false }) {
                parts.append(Reason(vi: "người chủ trì và đơn vị đăng cai đều dự được", en: "chair and host can come"))
            }
        } else {
            let names = standing.missed.map(\.person.addressedName).joined(separator: ", ")
            parts.append(Reason(vi: "vắng người cần có: \(names)", en: "without \(names), who is needed"))
        }
        return .joined(parts)
    }

    private func counts(_ standing: Standing) -> Reason {
        let difficulty = standing.ifNeedBe.count
        let (vi, en) = difficulty == 0 ? ("", "") : (" (\(difficulty) người nếu cần)", " (\(difficulty) if need be)")
        return Reason(
            vi: "\(standing.can) trên \(voters.count) người dự được\(vi)",
            en: "\(standing.can) of \(voters.count) can come\(en)")
    }
}
