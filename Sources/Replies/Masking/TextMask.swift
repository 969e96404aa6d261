// A reply that a person decided on is an example to learn from, once nobody can be known by it. Addresses, numbers and
// links go first, then names: of everybody and every school the ledger knows, in whatever case and with whatever marks
// they are written, and whatever stands in capitals behind a title. Each name becomes the same invented one wherever it
// stands, written as it was written: in small letters, without marks, decomposed. Titles stay, since the grammar reads
// them.
//
// A given name may be an everyday word: `mai` is tomorrow, `thu` the autumn, `anh` you. Those are taken for names behind
// a title, in capitals, or as a whole line; otherwise the sentence would lose its sense and nobody would gain.

import Foundation
package import Sessions

/// Makes the people and organisations in texts unknowable, the same ones alike in every text it is given.
package struct TextMask: Sendable {
    private var entries: [Entry] = []
    private let known: Set<String>
    /// What was invented so far, by what it stands for.
    private var invented: [String: String] = [:]
    private var counts: [MaskKind: Int] = [:]

    /// - Parameter organisations: by name; the generic words of one (*Trường Mầm non*) are kept.
    package init(people: [Person], organisations: [Organisation]) {
        let names = people.map { NameForms(person: $0) } + organisations.compactMap { NameForms(organisation: $0.name) }
        known = Set(names.flatMap { $0.words.map(\.folded) })
        for (index, name) in names.enumerated() {
            entries.append(Entry(name: name, stand: "\(name.kind)\(index)"))
        }
        // The longest first: a whole name before its last word.
        entries.sort { ($0.name.words.count, $1.stand) > ($1.name.words.count, $0.stand) }
    }

    private struct Entry: Sendable {
        let name: NameForms
        let stand: String
    }

    /// A text without anybody's name, address, number or link.
    package mutating func mask(_ text: String) -> String {
        let isDecomposed = text.unicodeScalars.count != text.precomposedStringWithCanonicalMapping.unicodeScalars.count
        var masked = ReachMask.mask(text.precomposedStringWithCanonicalMapping) { kind, found in
            invent(kind, for: found.lowercased())
        }
        masked = maskNames(in: masked)
        return isDecomposed ? masked.decomposedStringWithCanonicalMapping : masked
    }

    /// Every text in a decided reading, too.
    package mutating func mask(_ reading: Reading) -> Reading {
        var masked = reading
        masked.delegate = reading.delegate.map { maskName($0) }
        masked.topic = reading.topic.map { mask($0) }
        masked.idea = reading.idea.map { mask($0) }
        masked.petition = reading.petition.map { mask($0) }
        masked.request = reading.request.map { mask($0) }
        masked.answers = reading.answers.mapValues { answer in
            if case .words(let words) = answer { .words(mask(words)) } else { answer }
        }
        return masked
    }

    /// A name that somebody of no list bears, as it stands in a text: from now on it is masked like the others.
    package mutating func learn(_ name: String) {
        for one in name.split(separator: ",") {
            let forms = NameForms(stranger: String(one))
            guard !forms.words.isEmpty, !entries.contains(where: { $0.name == forms }) else { continue }
            let folded = forms.words.map(\.folded)
            // Somebody known is not learned anew by their given name.
            if entries.contains(where: { $0.name.words.map(\.folded).suffix(folded.count) == folded[...] }) { continue }
            entries.append(Entry(name: forms, stand: "stranger \(folded.joined(separator: " "))"))
        }
    }

    private mutating func maskName(_ name: String) -> String {
        learn(name)
        return mask(name)
    }

    // MARK: - Names

    private mutating func maskNames(in text: String) -> String {
        let pieces = MaskPiece.pieces(of: text)
        var result = ""
        var at = pieces.startIndex
        while at < pieces.endIndex {
            if let (entry, count) = match(pieces, at) {
                result += stand(for: entry, as: pieces[at..<at + count])
                at += count
            } else if let count = MaskPiece.stranger(in: pieces, at: at) {
                let name = pieces[at..<at + count].map(\.text).joined()
                let key = Folding.fold(name.lowercased())
                result += invent(.person, for: "stranger \(key)")
                at += count
            } else {
                result += pieces[at].text
                at += 1
            }
        }
        return result
    }

    /// Pieces, separators among them, that are the longest form of some name that fits here.
    private func match(_ pieces: [MaskPiece], _ at: Int) -> (Entry, Int)? {
        guard pieces[at].isWord else { return nil }
        var best: (Entry, Int)?
        for entry in entries {
            for form in entry.name.forms {
                if let count = form.length(in: pieces, at: at), count > best?.1 ?? 0 { best = (entry, count) }
            }
        }
        return best
    }

    private mutating func stand(for entry: Entry, as written: ArraySlice<MaskPiece>) -> String {
        let words = written.filter(\.isWord)
        let stand = invent(entry.name.kind, for: entry.stand)
        var text = stand
        if words.allSatisfy({ $0.text == $0.folded || Folding.fold($0.text) == $0.text }) { text = Folding.fold(text) }
        if words.allSatisfy({ $0.text == $0.text.lowercased() }) {
            text = text.lowercased()
        } else if words.contains(where: { $0.text.count > 1 }), words.allSatisfy({ $0.text == $0.text.uppercased() }) {
            text = text.uppercased()
        }
        return text
    }

    // MARK: - Inventing

    private mutating func invent(_ kind: MaskKind, for found: String) -> String {
        let key = "\(kind) \(found)"
        if let name = invented[key] { return name }
        let name = kind.invented(counts[kind, default: 0], avoiding: known)
        counts[kind, default: 0] += 1
        invented[key] = name
        return name
    }
}
