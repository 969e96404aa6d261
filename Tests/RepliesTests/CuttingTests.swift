import Foundation
import InternetMessage
import Replies
import Testing

@Suite("The new text")
struct CuttingTests {
    struct Expected: Decodable {
        var new: String
        var elided: String?
    }

    static let names = (try? Fixture.names("mail", ending: ".eml")) ?? []

    @Test("every client's form is cut to what was newly written, and what is cut is kept", arguments: names)
    func cut(name: String) throws {
        let mail = MailMessage(parsing: try Fixture.bytes("mail/\(name).eml"))
        let cut = NewTextCutter.cut(mail.body(watching: NewTextCutter.watched))
        let expected = try JSONDecoder().decode(Expected.self, from: Data(try Fixture.bytes("mail/\(name).json")))
        #expect(cut.new == expected.new)
        if let elided = expected.elided { #expect(cut.elided.contains(elided)) }
    }

    @Test("each message has its expectation and the other way round")
    func pairs() throws {
        #expect(try Fixture.names("mail", ending: ".json") == Self.names)
        #expect(Self.names.count >= 15)
    }

    @Test("an answer inside the quotation is kept with the line it answers")
    func inline() throws {
        let mail = MailMessage(parsing: try Fixture.bytes("mail/inline-vi.eml"))
        let cut = NewTextCutter.cut(mail.body())
        #expect(cut.inline.map(\.quoted) == ["Cô có dự không?", "Cô đi mấy người?"])
        #expect(cut.inline.map(\.answer) == ["Em có ạ", "2 người"])
    }

    @Test("more numbers joined than any date has do no harm")
    func joinedNumbers() {
        let text = "Em có ạ\n\nOn 1.2.3.4.5.6.7.8.9.10.11 Lan wrote:\n> Cô có dự không?\n"
        #expect(NewTextCutter.cut(BodyText.plain(text)).new.hasPrefix("Em có ạ"))
    }
}
