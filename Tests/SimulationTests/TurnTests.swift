import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("Turns, from the offer to the invitation")
struct TurnTests {
    @Test("offered by message, taken by three words; the invitation names the host and the order")
    func taken() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        let offer = try await cluster.mail(.turnOffer, to: "hoa")
        #expect(offer.text.contains("Trường MN Hoa Sen có nhận lượt này không?"))
        #expect(
            offer.text.contains(
                "Thứ tự lượt đăng cai: Trường MN Hoa Sen (lần này), Trường MN Ban Mai, Trường MN Sao Mai"))
        let told = try await cluster.told(.turnOffer)
        #expect(told == ["hoa", "hue"], "both of the school, and nobody else")

        try await cluster.answer(offer, by: "hoa", "Trường em nhận ạ")
        try await cluster.expect("hoa-sen held")
        let receipt = try await cluster.mail(.receipt, to: "hoa")
        #expect(receipt.text.contains("Trường MN Hoa Sen nhận lượt đăng cai"))

        try await cluster.pass(days: 40)
        let invitation = try await cluster.mail(.invitation, to: "sao")
        #expect(invitation.text.contains("Địa điểm: Trường MN Hoa Sen, 1 Trần Hưng Đạo"))
        #expect(
            invitation.text.contains("Lượt đăng cai: Trường MN Hoa Sen (lần này), Trường MN Ban Mai, Trường MN Sao Mai")
        )
        #expect(try await cluster.told(.update).isEmpty)
    }

    @Test("passed on by words: the next is asked, takes it, and who passed is first the next time")
    func passed() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hue"), by: "hue", "Xin nhường lượt này ạ")
        try await cluster.expect("ban-mai offered")
        let offer = try await cluster.mail(.turnOffer, to: "ban")
        #expect(offer.text.contains("Thứ tự lượt đăng cai: Trường MN Ban Mai (lần này), Trường MN Hoa Sen"))
        try await cluster.answer(offer, by: "ban", "Vâng, trường em đăng cai được")
        try await cluster.pass(days: 13)
        try await cluster.expect("ban-mai held")
        #expect(try await cluster.ledger.session("ky-20271012")?.host == "ban-mai")
        #expect(try await cluster.ledger.session("ky-20271214")?.host == "hoa-sen")

        // The chair hears of it, once.
        let news = try await cluster.mail(.news, to: "lan")
        #expect(news.text.contains("Trường MN Hoa Sen nhường lượt đăng cai"))
        #expect(news.text.contains("Lượt chuyển sang Trường MN Ban Mai."))
        let heard = try await cluster.told(.news)
        #expect(heard == ["lan"])

        // The colleague answers the first offer, which has gone on: kept, told so, and nothing changes.
        let late = try await cluster.mail(.turnOffer, to: "hoa")
        try await cluster.answer(late, by: "hoa", "Trường em nhận ạ")
        try await cluster.expect("ban-mai held")
        let receipt = try await cluster.mail(.receipt, to: "hoa")
        #expect(receipt.text.contains("nhưng lượt đã chuyển cho Trường MN Ban Mai nên không có gì thay đổi"))
    }

    @Test("silence until the deadline: it lapses and the next is asked")
    func silence() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        try await cluster.expect("hoa-sen offered")
        try await cluster.pass(days: 18.1)
        try await cluster.expect("ban-mai offered")
        let told = try await cluster.told(.turnOffer)
        #expect(told == ["hoa", "hue", "ban"])
        let board = try #require(try await cluster.ledger.turnBoards(of: "cum", at: cluster.now).first)
        #expect(board.sessions.first?.passed.map(\.answer) == [.lapsed])
        #expect(board.holders.first { $0.id.name == "hoa-sen" }?.owes == true)
    }

    @Test("everybody passed: nobody is left to ask, and the chair is told to decide")
    func open() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        for (person, words) in [("hoa", "Xin nhường ạ"), ("ban", "Không nhận được ạ"), ("sao", "Nhường ạ")] {
            let offer = try await cluster.mail(.turnOffer, to: .init(person))
            try await cluster.answer(offer, by: .init(person), words)
        }
        try await cluster.expect("- open")
        let host = try await cluster.ledger.session("ky-20271012")?.host
        #expect(host == nil, "nobody is named who said no")
        try await cluster.pass(days: 13)
        let news = try await cluster.mail(.news, to: "lan")
        #expect(news.text.contains("không còn ai trong vòng để hỏi"))
    }

    @Test("Law 8: words that leave it open record nothing and are asked back once; the answer to that counts")
    func unclear() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        let offer = try await cluster.mail(.turnOffer, to: "hoa")
        try await cluster.answer(offer, by: "hoa", "để em hỏi hiệu trưởng rồi trả lời")
        try await cluster.expect("hoa-sen offered")
        let question = try await cluster.mail(.receipt, to: "hoa")
        #expect(question.text.contains("chưa rõ Trường MN Hoa Sen có nhận lượt đăng cai không"))
        try await cluster.answer(question, by: "hoa", "Nhận")
        try await cluster.expect("hoa-sen held")
        #expect(try await cluster.ledger.rsvps(of: "ky-20271012").isEmpty, "a turn is no yes to coming")
    }

    @Test("two of one school answer differently: the latest counts as long as the turn has not gone on")
    func colleagues() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hoa"), by: "hoa", "Nhận ạ")
        try await cluster.pass(days: 13)
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hue"), by: "hue", "Không, trường đang sửa sân")
        try await cluster.expect("ban-mai offered")
        let board = try #require(try await cluster.ledger.turnBoards(of: "cum", at: cluster.now).first)
        #expect(board.sessions.first?.passed.map(\.answer) == [.givenBack])
    }

    @Test("no, and a colleague's yes while the next is only asked: nothing changes, and the chair is told of both")
    func disagreement() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        let late = try await cluster.mail(.turnOffer, to: "hoa")
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hue"), by: "hue", "Xin nhường ạ")
        try await cluster.pass(days: 13)
        try await cluster.answer(late, by: "hoa", "Trường em nhận ạ")
        try await cluster.expect("ban-mai offered")
        let receipt = try await cluster.mail(.receipt, to: "hoa")
        #expect(receipt.text.contains("nhưng lượt đã chuyển cho Trường MN Ban Mai nên không có gì thay đổi"))
        try await cluster.pass(days: 14)
        let news = try await cluster.mail(.news, to: "lan")
        #expect(news.text.contains("sau đó cô Lê Thị Hoa lại trả lời là nhận"))
        #expect(news.text.contains("Trường em nhận ạ"))
        #expect(news.text.contains("Lượt đã chuyển sang Trường MN Ban Mai, nên chưa có gì thay đổi."))
        #expect(try await cluster.told(.news) == ["lan", "lan"])
        let board = try #require(try await cluster.ledger.turnBoards(of: "cum", at: cluster.now).first)
        #expect(board.sessions.first?.passed.map(\.answer) == [.declined], "what came late changes nothing")
    }

    @Test("everybody passed, then a colleague of the last one says yes: nobody else has it, so it is theirs")
    func claimed() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        for (person, words) in [("hoa", "Xin nhường ạ"), ("ban", "Không nhận được ạ"), ("sao", "Nhường ạ")] {
            let offer = try await cluster.mail(.turnOffer, to: .init(person))
            try await cluster.answer(offer, by: .init(person), words)
        }
        try await cluster.expect("- open")
        try await cluster.pass(days: 13)
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "lan"), by: "lan", "Trường tôi nhận")
        try await cluster.expect("sao-mai held")
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hue"), by: "hue", "Trường em nhận")
        try await cluster.expect("sao-mai held")
    }

    @Test("Law 6: a message that is read again says the same, and passes nothing on twice")
    func again() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hoa"), by: "hoa", "Xin nhường ạ")
        let message = try #require(try await cluster.ledger.incoming(limit: 10).first?.message.id)
        let before = try await cluster.ledger.turnBoards(of: "cum", at: cluster.now)
        try await cluster.clockwork.settle {
            try await cluster.ledger.reprocess(message, at: cluster.now)
        }
        #expect(try await cluster.ledger.turnBoards(of: "cum", at: cluster.now) == before)
        let told = try await cluster.told(.turnOffer)
        #expect(told == ["hoa", "hue", "ban"])
    }

    @Test("a host who gives back after the invitations: everybody is told of the new one")
    func afterInvitation() async throws {
        let cluster = try await Cluster()
        try await cluster.pass(days: 12)
        try await cluster.answer(try await cluster.mail(.turnOffer, to: "hoa"), by: "hoa", "Nhận")
        try await cluster.pass(days: 30)
        #expect(try await cluster.told(.invitation).count == 5)
        try await cluster.clockwork.settle {
            try await cluster.ledger.change(
                .assign("ky-20271012", .host, .organisation("sao-mai")), note: "lan", at: cluster.now)
        }
        try await cluster.pass(days: 31)
        let update = try await cluster.mail(.update, to: "ban")
        #expect(update.text.contains("Địa điểm mới: Trường MN Sao Mai"))
        #expect(try await cluster.told(.update).count == 5)
    }
}

/// Three schools that host in turn, from 1 September 2027 on; the first session is on 12 October.
private struct Cluster {
    let world: DemoWorld
    let clockwork: Clockwork
    private let folder: TemporaryFolder
    private let begun: Date

    var ledger: LedgerDatabase { world.assembly.ledger }
    var now: Date { world.clock.now }

    init() async throws {
        folder = try TemporaryFolder()
        world = try await DemoWorld(
            .init(folder: folder.url, pages: "http://127.0.0.1:9", seed: 5, programmes: [.threeSchools]))
        clockwork = Clockwork(world)
        begun = Date(timeIntervalSince1970: 1_819_756_800)
    }

    /// To so many days after 1 September.
    func pass(days: Double) async throws { try await clockwork.advance(to: begun.addingTimeInterval(days * 86_400)) }

    struct Letter {
        let raw: [UInt8]
        let address: String
        var text: String { MailMessage(parsing: raw).body().string }
    }

    /// The latest message with a notice of this kind in the person's mailbox.
    func mail(_ kind: Notice.Kind, to person: Person.ID) async throws -> Letter {
        for message in try await ledger.sandboxMessages(of: person) {
            let line = try await ledger.delivery(message.delivery)?.line
            if line?.notices.contains(where: { $0.key.kind == kind }) == true {
                return Letter(raw: message.raw, address: message.address)
            }
        }
        throw NoSuchMail(kind: kind, person: person)
    }

    struct NoSuchMail: Error {
        let kind: Notice.Kind
        let person: Person.ID
    }

    /// As the person's own mail program would.
    func answer(_ letter: Letter, by id: Person.ID, _ words: String) async throws {
        let person = try #require(try await ledger.person(id))
        let number = UInt64(try await ledger.incoming(limit: 1000).count) + 1
        let reply = ClientReply(
            to: letter.raw, from: Mailbox(name: person.name, address: letter.address), language: .vietnamese,
            date: now, number: number, zone: world.zone)
        let raw = try reply.bytes(words)
        try await clockwork.settle {
            try await ledger.store(Arrival(channel: .sandbox, source: "test:\(number)", raw: raw), at: now)
        }
    }

    /// Who was told something of this kind, in the order in which they were.
    func told(_ kind: Notice.Kind) async throws -> [Person.ID] {
        let lines = try await ledger.deliveries(DeliveryFilter(states: [.accepted], limit: 10_000))
        return lines.flatMap(\.notices).filter { $0.key.kind == kind }
            .sorted { ($0.due, $0.key.person) < ($1.due, $1.key.person) }.map(\.key.person)
    }

    /// Whose the first session is, and how far.
    func expect(_ wanted: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let standing = try await ledger.turnBoards(of: "cum", at: now).compactMap { board in
            board.sessions.first { $0.session == "ky-20271012" }.map {
                "\($0.holder?.name ?? "-") \($0.state.rawValue)"
            }
        }
        #expect(standing == [wanted], sourceLocation: sourceLocation)
    }
}

extension ProgrammePlan {
    fileprivate static var threeSchools: ProgrammePlan {
        let schools = [
            ("hoa-sen", "Hoa Sen", "1 Trần Hưng Đạo"), ("ban-mai", "Ban Mai", "2 Lê Lợi"),
            ("sao-mai", "Sao Mai", "3 Phố Mới"),
        ]
        let people: [(Person.ID, String, Organisation.ID)] = [
            ("lan", "Nguyễn Thị Lan", "sao-mai"), ("hoa", "Lê Thị Hoa", "hoa-sen"), ("hue", "Trần Thị Huệ", "hoa-sen"),
            ("ban", "Vũ Thị Ban", "ban-mai"), ("sao", "Đỗ Thị Sao", "sao-mai"),
        ]
        let wheel = Wheel(
            duty: .host, order: schools.map { .organisation(.init($0.0)) }, offer: .init(days: 30, daysToAnswer: 7))
        let starts = ["2027-10-12T08:00", "2027-12-14T08:00", "2028-02-15T08:00"].compactMap(WallTime.init)
        return ProgrammePlan(
            organisations: schools.map {
                Organisation(id: .init($0.0), name: "Trường MN \($0.1)", level: .school, address: $0.2)
            },
            people: people.map { id, name, school in
                PersonEntry(
                    person: Person(id: id, name: name, honorific: "cô", organisation: school),
                    addresses: [.init(channel: .sandbox, address: "\(id)@example.org")])
            },
            groups: [Group(id: "cum", name: "Cụm chuyên môn", shortName: "Cụm")],
            members: people.map { .init(group: "cum", person: $0.0, role: $0.0 == "lan" ? .chair : .member) },
            programme: Programme(
                id: "nam", group: "cum", title: "Kế hoạch", from: WallDate(dayNumber: starts[0].date.dayNumber - 41),
                until: WallDate(dayNumber: starts[0].date.dayNumber + 240)),
            series: [
                Series(
                    id: "ky", programme: "nam", title: "Sinh hoạt cụm", start: starts[0], zone: "Asia/Ho_Chi_Minh",
                    minutes: 180, added: Array(starts.dropFirst()), rotation: schools.map { .init($0.0) },
                    wheels: [wheel])
            ],
            sessions: starts.enumerated().map { index, start in
                SessionOutline(
                    id: .init("ky-\(start.date.description.filter { $0 != "-" })"), group: "cum", series: "ky",
                    recurrence: start, title: "Sinh hoạt cụm", start: start, zone: "Asia/Ho_Chi_Minh", minutes: 180,
                    host: .init(schools[index].0), stated: [])
            })
    }
}
