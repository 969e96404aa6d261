import Sessions

/// A session's board as JSON has it. Nobody's address is in it.
struct SessionReport: Encodable {
    struct Asked: Encodable {
        let person: Person.ID
        let name: String
        let organisation: Organisation.ID?
        let role: Attendee.Role
        let invitation: Delivery.State?
        let answer: ParticipationStatus
        let delegate: String?
        let guests: Int?
        let party: Int?
        let rule: Reason?
        let came: Bool?
        let gaveFeedback: Bool
    }

    struct Question: Encodable {
        let number: Int
        let text: String
        let average: Double?
        let scores: [Int]
        let words: [String]
    }

    struct Figures: Encodable {
        let asked: Int
        let answered: Int
        let accepted: Int
        let declined: Int
        let tentative: Int
        let delegated: Int
        let headCount: Int
        /// Nil where no attendance was taken.
        let came: Int?
        let feedback: Int
        let queued: Int
    }

    let session: Session
    let group: String
    let host: String?
    let figures: Figures
    let people: [Asked]
    let questions: [Question]
    let remarks: [String]
    /// Anonymous answers that are too few to be shown.
    let withheldAnswers: Int
    /// By kind: lessons, ideas, petitions …, in the order of arrival.
    let contributions: [String: [String]]
    /// The register, with what became of each.
    let petitions: [PetitionEntry]

    init(_ board: SessionBoard, petitions: [Petition]) {
        self.petitions = petitions.map(PetitionEntry.init)
        (session, group, host) = (board.session, board.group.name, board.host?.name)
        figures = Figures(board)
        people = board.rows.filter { $0.attendee.removed == nil }.map(Asked.init)
        questions = board.questions.map {
            Question(number: $0.number, text: $0.text, average: $0.average, scores: $0.scores, words: $0.words)
        }
        (remarks, withheldAnswers) = (board.remarks, board.withheldAnswers)
        contributions = Dictionary(grouping: board.contributions, by: \.kind.rawValue)
            .mapValues { $0.map(\.text) }
    }
}

extension SessionReport.Figures {
    init(_ board: SessionBoard) {
        let counted = board.counted
        let attendanceWasTaken = board.rows.contains { $0.came != nil }
        self.init(
            asked: counted.count, answered: counted.count { $0.attendee.status != .needsAction },
            accepted: board.count(.accepted), declined: board.count(.declined), tentative: board.count(.tentative),
            delegated: board.count(.delegated), headCount: board.headCount,
            came: attendanceWasTaken ? board.rows.count { $0.came == true } : nil,
            feedback: board.rows.count(where: \.hasGivenFeedback), queued: board.queued)
    }
}

extension SessionReport.Asked {
    init(_ line: SessionBoard.Line) {
        self.init(
            person: line.person.id, name: line.person.name, organisation: line.organisation?.id,
            role: line.attendee.role, invitation: line.invited, answer: line.attendee.status,
            delegate: line.rsvp?.delegate, guests: line.rsvp?.guests, party: line.rsvp?.party, rule: line.rsvp?.rule,
            came: line.came, gaveFeedback: line.hasGivenFeedback)
    }
}
