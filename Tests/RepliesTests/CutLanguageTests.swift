import InternetMessage
import Replies
import Testing

@Suite("The cut in every language")
struct CutLanguageTests {
    private func new(_ body: String) -> String { NewTextCutter.cut(BodyText.plain(body)).new }

    private let own = "Ok, 2.\nLan"

    @Test("is made at each attribution, before quoted and before unquoted text", arguments: LanguageSamples.all)
    func attributions(_ language: LanguageSamples) {
        for line in language.attributions {
            #expect(new("\(own)\n\n\(line)\n\n> Question?\n> Bye\n") == own, "\(line)")
            #expect(new("\(own)\n\(line)\n> Question?\n") == own, "\(line)")
            #expect(new("\(own)\n\n\(line)\n\nQuestion?\n\nBye\n") == own, "\(line)")
            #expect(new("\(line)\n> Question?\n\n\(own)\n") == own, "\(line)")
        }
    }

    @Test("is made at each attribution that is wrapped anywhere", arguments: LanguageSamples.all)
    func wrapped(_ language: LanguageSamples) {
        for line in language.attributions where line.contains("@") {
            let words = line.split { $0 == " " || $0 == "\n" }
            for place in words.indices.dropFirst() where words[..<place].joined(separator: " ").count >= 16 {
                let folded = words[..<place].joined(separator: " ") + "\n" + words[place...].joined(separator: " ")
                #expect(new("\(own)\n\n\(folded)\n> Question?\n") == own, "\(folded)")
            }
        }
    }

    @Test("is made at the block of fields, plain, bold, under a rule, with empty lines", arguments: LanguageSamples.all)
    func fields(_ language: LanguageSamples) {
        let old = "\n\nQuestion?\n"
        let block = language.fields.joined(separator: "\n")
        #expect(new("\(own)\n\n\(block)\(old)") == own)
        #expect(new("\(own)\n________________________________\n\(block)\(old)") == own)
        #expect(new("\(own)\n\n\(language.fields.joined(separator: "\n\n"))\(old)") == own)
        let bold = language.fields.map { field in
            let parts = field.split(separator: ":", maxSplits: 1)
            return "*\(parts[0]):*\(parts[1])"
        }
        #expect(new("\(own)\n\n\(bold.joined(separator: "\n"))\(old)") == own)
        let swapped = [language.fields[3], language.fields[1], language.fields[0], language.fields[2]]
        #expect(new("\(own)\n\n\(swapped.joined(separator: "\n"))\(old)") == own)
        #expect(new("\(own)\n\n\(language.fields.map { "> " + $0 }.joined(separator: "\n"))\n> \n> Question?\n") == own)
    }

    @Test("takes the adverts of phones and programs", arguments: LanguageSamples.all)
    func adverts(_ language: LanguageSamples) {
        for advert in language.adverts {
            #expect(new("\(own)\n\n\(advert)\n") == own, "\(advert)")
            #expect(new("\(own)\n\n\(advert)\n\n\(language.attributions[0])\n> Question?\n") == own, "\(advert)")
            #expect(new("\(advert)\n").isEmpty, "\(advert)")
        }
    }

    @Test("is made at the line above an old or forwarded message", arguments: LanguageSamples.all)
    func separators(_ language: LanguageSamples) {
        let block = language.fields.joined(separator: "\n")
        for line in language.separators {
            #expect(new("\(own)\n\n\(line)\n\(block)\n\nQuestion?\n") == own, "\(line)")
            #expect(new("\(own)\n\n\(line)\n\nQuestion?\n") == own, "\(line)")
            #expect(
                new("\(own)\n\n> \(line)\n> \(block.split(separator: "\n").joined(separator: "\n> "))\n") == own,
                "\(line)")
        }
    }

    @Test("takes closings with a name, not closings alone", arguments: LanguageSamples.all)
    func closings(_ language: LanguageSamples) {
        for closing in language.closings {
            #expect(new("\(own)\n\n\(closing)\nLan Nguyen\n") == own, "\(closing)")
            #expect(new("\(closing)\n") == closing, "\(closing)")
        }
    }
}
