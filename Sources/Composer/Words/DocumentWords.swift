import Sessions

/// The texts and recordings of a session, a line for each: *– Giáo án mẫu: https://…*. What leads nowhere a browser may
/// go is left out.
struct DocumentWords: Sendable {
    let words: Wording

    func add(
        _ documents: [SessionDocument], as key: TemplateKey = .documents, to values: inout TemplateValues
    ) {
        let linked = documents.compactMap { document in
            webAddress(document.url).map { (name: name(of: document), url: $0) }
        }
        guard !linked.isEmpty else { return }
        values.set(
            key, rendered: linked.map { "– \($0.name): \($0.url)" }.joined(separator: "\n"),
            html: linked.map { name, url in
                "– \(escapedHTML(name)): <a href=\"\(escapedHTML(url))\">\(escapedHTML(url))</a>"
            }.joined(separator: "<br>\n"))
    }

    private func name(of document: SessionDocument) -> String {
        let title = cleanLine(document.title)
        switch document.kind {
        case .document: return title
        case .recording: return "\(title) (\(words.recording))"
        }
    }
}
