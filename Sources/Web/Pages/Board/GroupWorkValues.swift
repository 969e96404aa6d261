import Composer
import Sessions

/// What a group has before it besides its sessions, for the list of the board: topics that are proposed or chosen, with
/// those that seem to be the same beside each other's names, and open lessons and actions.
struct GroupWorkValues: Sendable {
    let topics: [Topic]
    let followUps: [FollowUp]
    let people: [Person.ID: String]
    let words: PageWords

    var values: PageValues {
        let current = topics.filter { $0.state == .proposed || $0.state == .scheduled }
        let open = followUps.filter { $0.state == .open }
        return [
            "topics": .list(current.map(line)), "hasTopics": .flag(!current.isEmpty),
            "followUps": .list(open.map(line)), "hasFollowUps": .flag(!open.isEmpty),
        ]
    }

    private func line(_ topic: Topic) -> PageValues {
        let near = topic.nearDuplicates(among: topics).map { "“\($0.title)”" }
        return [
            "title": .text(topic.title), "person": .text(topic.proposer.flatMap { people[$0] }),
            "state": .text(words[topic.state == .scheduled ? .topicChosen : .topicProposed]),
            "near": .text(near.isEmpty ? nil : words[.topicLike, ["topics": near.joined(separator: ", ")]]),
        ]
    }

    private func line(_ followUp: FollowUp) -> PageValues {
        [
            "title": .text(followUp.text), "person": .text(followUp.owner),
            "kind": .text(words[followUp.kind == .lesson ? .offersLesson : .followUpAction]),
            "due": .text(followUp.due.map { words.dates.shortDate($0) }),
        ]
    }
}
