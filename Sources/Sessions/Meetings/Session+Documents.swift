extension Session {
    /// So many texts and recordings belong to one session at most: they stand in each of its messages.
    package static let documentLimit = 20

    /// Adds a text or a recording, or gives the one at this address another title or kind. Throws `Refusal.unchanged`,
    /// or `.tooManyDocuments`.
    package mutating func attach(_ document: SessionDocument) throws {
        guard !documents.contains(document) else { throw Refusal.unchanged }
        if let index = documents.firstIndex(where: { $0.url == document.url }) {
            documents[index] = document
            return
        }
        guard documents.count < Self.documentLimit else { throw Refusal.tooManyDocuments }
        documents.append(document)
    }

    /// Throws `Refusal.noSuchDocument`.
    package mutating func detach(url: String) throws {
        guard let index = documents.firstIndex(where: { $0.url == url }) else { throw Refusal.noSuchDocument }
        documents.remove(at: index)
    }
}
