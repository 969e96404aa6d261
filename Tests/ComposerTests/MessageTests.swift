import Composer
import Foundation
import Sessions
import Testing
import Tokens

@Suite("Messages")
struct MessageTests {
    @Test("Law 11: no message shows anybody's address", arguments: Scenario.allCases, Language.allCases)
    func noAddresses(scenario: Scenario, language: Language) throws {
        let message = try compose(scenario, language)
        for text in [message.subject, message.text, message.html, message.chat] { #expect(!text.contains("@")) }
    }

    @Test(
        "news of what somebody asks say that a reply goes to them",
        arguments: [Scenario.question, .questionWaiting, .reschedule, .wishesToMove, .sessionRequested],
        Language.allCases)
    func answersToNews(scenario: Scenario, language: Language) throws {
        let message = try compose(scenario, language)
        for text in [message.text, message.html, message.chat] {
            #expect(text.contains(language == .vietnamese ? "được chuyển tới" : "goes to"))
        }
    }

    @Test(
        "Law 11: the calendar part names one attendee, the recipient, and the sending address",
        arguments: [
            Scenario.invitation, .updateOfTime, .cancellation,
        ])
    func oneAttendee(scenario: Scenario) throws {
        let world = scenario.world(.vietnamese)
        let calendar = try #require(try compose(scenario, .vietnamese).calendar).text.replacing("\r\n ", with: "")
        let lines = calendar.split(separator: "\r\n")
        #expect(lines.count { $0.hasPrefix("ATTENDEE") } == 1)
        #expect(lines.contains { $0.hasPrefix("ATTENDEE") && $0.hasSuffix(":mailto:\(world.address)") })
        #expect(calendar.matches(of: /mailto:/).count == 2)
        #expect(lines.contains { $0.hasPrefix("ORGANIZER") && $0.hasSuffix(":mailto:thuky@example.org") })
    }

    @Test("a poll and a cancellation bear the links of the session", arguments: [Scenario.datePoll, .cancellation])
    func links(scenario: Scenario) throws {
        let world = scenario.world(.vietnamese)
        var matter = scenario.matter(in: world)
        matter.items[0].session?.documents = world.documents
        let message = try world.composer().compose(matter, to: world.address, over: .email, at: world.now)
        for document in world.documents {
            #expect(message.text.contains(document.url))
            #expect(message.html.contains(document.url.replacing("&", with: "&amp;")))
        }
    }

    @Test("what changes of a session without a date is not told as a postponement once more")
    func undatedChange() throws {
        let world = Scenario.updatePostponed.world(.vietnamese)
        var matter = Scenario.updatePostponed.matter(in: world)
        matter.items[0].session?.before?.status = .tentative
        matter.items[0].session?.onlineLink = "https://meet.example.org/a"
        let message = try world.composer().compose(matter, to: world.address, over: .email, at: world.now)
        #expect(message.subject.contains("Chuyển sang họp trực tuyến"))
        #expect(!message.text.contains("Tạm hoãn") && message.text.contains("chưa định ngày"))
    }

    @Test("text and HTML say the same", arguments: Scenario.allCases, Language.allCases)
    func sameWords(scenario: Scenario, language: Language) throws {
        let message = try compose(scenario, language)
        let markup = String(
            message.html[(message.html.firstRange(of: "</head>")?.upperBound ?? message.html.startIndex)...])
        let text = message.text.split(separator: "\n").filter { $0 != "——" && $0 != "* * *" }
        let withoutLinks = text.filter { !$0.contains("https://convoke") }.joined(separator: "\n")
        #expect(missing(words(withoutLinks), in: words(plain(markup))) == nil)
        let withoutAnchors = markup.replacing(/<a [^>]*>[^<]*<\/a>/, with: " ")
        #expect(missing(words(plain(withoutAnchors)), in: words(text.joined(separator: "\n"))) == nil)
    }

    @Test(
        "the cut line stands above everything, and the first line under it names the person",
        arguments: Language.allCases)
    func cutLine(language: Language) throws {
        let message = try compose(.invitation, language)
        #expect(message.text.hasPrefix(CutLine.text + "\n\n"))
        #expect(CutLine.text.lowercased().contains(CutLine.core))
        let body = try #require(message.html.firstRange(of: "<body"))
        let cut = try #require(message.html.firstRange(of: "<div class=\"\(CutLine.htmlClass)\""))
        #expect(!plain(String(message.html[body.lowerBound..<cut.lowerBound])).contains { $0.isLetter })
        let greeting = message.text.split(separator: "\n")[1]
        #expect(greeting == (language == .vietnamese ? "Kính gửi cô Lan," : "Dear Anna,"))
    }

    @Test("a message of several notices has one greeting, one footer, a section for each, and the nearest first")
    func merged() throws {
        let message = try compose(.merged, .vietnamese)
        #expect(message.text.matches(of: /Kính gửi/).count == 1)
        #expect(message.text.matches(of: /——/).count == 1)
        #expect(message.subject.contains("Xin trả lời: Làm quen văn học qua trò chơi"))
        #expect(message.subject.contains("(+ 1 việc khác)"))
        #expect(message.kinds == [.reminder, .invitation])
        #expect(message.text.contains("14/9: Có, 16/11: Không"))
        #expect(message.calendar?.method == "REQUEST")
    }

    @Test("the subject bears the code of its session")
    func code() throws {
        let code = SessionCode("cum-3-20270914").description
        #expect(SessionCode.candidates(in: try compose(.invitation, .english).subject).contains(code))
    }

    @Test("every link bears a token of its own purpose, and the board's opens only the board of that group")
    func links() throws {
        let world = Scenario.digestBefore.world(.vietnamese)
        let message = try compose(.digestBefore, .vietnamese)
        let mint = try world.composer().mint
        let leave = try #require(message.unsubscribeURL)
        #expect(mint.tokens(in: leave).map(\.purpose) == [.unsubscribe])
        #expect(mint.tokens(in: try compose(.invitation, .vietnamese).text).map(\.purpose) == [.page, .unsubscribe])
        let match = try #require(message.text.firstMatch(of: /\/b\/([A-Za-z0-9_\-]+)/))
        let link = try mint.open(link: match.1, scope: .board, at: world.now)
        #expect(link.subject == "cum-3" && link.holder == "lan")
        #expect(link.expires == world.now.addingTimeInterval(7 * 86_400))
    }

    @Test("without a public address there is no link at all", arguments: Scenario.allCases, Language.allCases)
    func noPages(scenario: Scenario, language: Language) throws {
        var world = scenario.world(language)
        world.pages = nil
        let message = try world.composer().compose(
            scenario.matter(in: world), to: world.address, over: .email, at: world.now)
        #expect(!message.text.contains("https://convoke"))
        #expect(!message.html.contains("https://convoke"))
        #expect(!message.html.contains("<a href=\"\""))
        #expect(message.unsubscribeURL == nil)
    }

    @Test("the calendar part goes by mail and into the sandbox, and nowhere else", arguments: ChannelKind.allCases)
    func channels(channel: ChannelKind) throws {
        let world = World(.vietnamese)
        let message = try world.compose(world.item(.invitation), over: channel)
        #expect((message.calendar != nil) == (channel == .email || channel == .sandbox))
    }

    @Test("Law 13: an anonymous form is never asked by reply")
    func anonymous() throws {
        for language in Language.allCases {
            let message = try compose(.feedbackAnonymous, language)
            #expect(message.text.contains("https://convoke.example.org/f/"))
            for question in World(language).form.questions { #expect(!message.text.contains(question.text)) }
        }
    }

    @Test("what it lacks is refused by name")
    func refusals() throws {
        let world = World(.vietnamese)
        #expect(throws: MessageComposer.Refusal.nothingToSay) {
            try world.composer().compose(world.matter([]), to: "a@example.org", over: .email, at: world.now)
        }
        for kind in Notice.Kind.allCases where kind != .report {
            var item = world.item(kind)
            item.session = nil
            #expect(throws: MessageComposer.Refusal.incomplete(kind)) { try world.compose(item) }
        }
        var item = world.item(.invitation)
        item.session?.zone = "Mars/Olympus"
        #expect(throws: MessageComposer.Refusal.unknownZone("Mars/Olympus")) { try world.compose(item) }
    }

    @Test("a question whose sessions or people are gone from the ledger is still a whole sentence")
    func nothingMentioned() throws {
        let world = World(.vietnamese)
        var item = world.item(.receipt)
        for question in [ReceiptContent.Question.whichSession(["a", "b"]), .whichPerson(["a", "b"])] {
            item.receipt = ReceiptContent(lines: [], question: question, heard: "có")
            let text = try world.compose(item).text
            #expect(text.contains("“có”") && text.contains("?") && !text.contains(": ?"))
        }
    }

    @Test("an operator's file replaces the part it holds and leaves the rest")
    func override() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("=== subject ===\nGiấy mời {{title}}\n".utf8).write(
            to: folder.appending(path: "vi.invitation.mustache"))
        let world = World(.vietnamese)
        let composer = MessageComposer(
            templates: try TemplateLibrary.load(overrides: folder), settings: try world.composer().settings,
            mint: try world.composer().mint)
        let message = try composer.compose(
            world.matter([world.item(.invitation)]), to: world.address, over: .email, at: world.now)
        #expect(message.subject.hasPrefix("[Cụm MN 3] Giấy mời Làm quen văn học"))
        #expect(message.text == (try compose(.invitation, .vietnamese).text))
    }

    private func compose(_ scenario: Scenario, _ language: Language) throws -> ComposedMessage {
        let world = scenario.world(language)
        return try world.composer().compose(
            scenario.matter(in: world), to: world.address, over: .email, at: world.now)
    }

    private func plain(_ markup: String) -> String {
        let text = markup.replacing(/<[^>]*>/, with: " ")
        return ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"].reduce(text) {
            $0.replacing($1.key, with: $1.value)
        }
    }

    private func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

    /// The first word of `some` that does not follow in `all` in its order.
    private func missing(_ some: [Substring], in all: [Substring]) -> Substring? {
        var rest = all[...]
        for word in some {
            guard let found = rest.firstIndex(of: word) else { return word }
            rest = rest[(found + 1)...]
        }
        return nil
    }
}
