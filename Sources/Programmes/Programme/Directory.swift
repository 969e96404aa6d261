import Sessions

/// The ids of one kind of thing and where each was given, to find what is named twice and what is named in vain.
struct Directory {
    let thing: Problem.Thing
    private(set) var places: [String: SourcePosition] = [:]
    private var order: [String] = []

    init(_ thing: Problem.Thing) { self.thing = thing }

    /// Takes an id in; a fault if it is taken.
    mutating func add(_ id: String, at node: SourceNode, _ faults: FaultList) {
        if let first = places[id] { return faults.add(.duplicateID(thing, id, firstLine: first.line), at: node) }
        places[id] = node.position
        order.append(id)
    }

    /// A fault if nobody has that id.
    func check<Subject>(_ reference: Located<Identifier<Subject>>?, _ faults: FaultList) {
        guard let reference, places[reference.value.rawValue] == nil else { return }
        let id = reference.value.rawValue
        let nearest = faults.isFull ? nil : NearestName.of(id, among: order)
        faults.add(.unknownReference(thing, id, nearest: nearest), at: reference)
    }
}
