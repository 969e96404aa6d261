import Sessions

extension Meaning {
    /// How a listing names what unclear words may mean.
    var name: Words {
        switch self {
        case .coming(let status): status.name
        case .late: Words(vi: "tham dự, đến muộn", en: "accepted, late")
        case .people(let count): Words(vi: "\(count) người", en: count == 1 ? "1 person" : "\(count) people")
        case .standIn(let name): Words(vi: "\(name) đi thay", en: "\(name) instead")
        case .noMessages: Words(vi: "thôi nhận thư", en: "no more messages")
        case .score(let question, let score):
            Words(vi: "câu \(question): \(score)", en: "question \(question): \(score)")
        }
    }
}

extension Reading {
    /// *tham dự / không dự*; empty where it can mean one thing only.
    func candidateNames(_ context: CommandContext) -> String {
        (candidates ?? []).map { context.text($0.name) }.joined(separator: " / ")
    }
}
