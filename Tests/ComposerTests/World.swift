import Composer
import Foundation
import Sessions
import Tokens

/// A cluster of preschools, two of its people and one session, from which the tests make what they need.
struct World {
    var language: Language
    var person: Person
    var group: Group
    var session: Session
    var pages = PageLinks("https://convoke.example.org/")
    /// 1 September 2027, 09:00 in Việt Nam.
    var now = Date(timeIntervalSince1970: 1_819_764_000)

    let hoaSen = Organisation(
        id: "hoa-sen", name: "Trường MN Hoa Sen", level: .school, address: "12 Trần Hưng Đạo, Ayun Pa")
    let saoMai = Organisation(id: "sao-mai", name: "Trường MN Sao Mai", level: .school, address: "5 Lê Lợi, Phú Thiện")

    init(_ language: Language, zone: String = "Asia/Ho_Chi_Minh") {
        self.language = language
        let isVietnamese = language == .vietnamese
        person =
            isVietnamese
            ? Person(id: "lan", name: "Nguyễn Thị Lan", honorific: "cô", zone: zone, organisation: "sao-mai")
            : Person(id: "anna", name: "Anna Weber", language: .english, zone: zone, organisation: "sao-mai")
        group = Group(
            id: "cum-3", name: isVietnamese ? "Cụm chuyên môn mầm non số 3" : "Preschool Cluster 3",
            shortName: isVietnamese ? "Cụm MN 3" : "Cluster 3", language: language)
        session = Session(
            id: "cum-3-20270914", group: "cum-3", programme: "ke-hoach-2027", kind: .thematic,
            title: isVietnamese ? "Làm quen văn học qua trò chơi" : "Literature through play",
            start: WallTime("2027-09-14T08:00") ?? .init(.distantPast, in: .gmt), zone: "Asia/Ho_Chi_Minh",
            minutes: 180, host: "hoa-sen",
            agenda: isVietnamese
                ? [
                    AgendaItem(title: "Dự hoạt động mẫu lớp lá", owner: "cô Hoa", minutes: 45),
                    AgendaItem(title: "Trao đổi, rút kinh nghiệm", minutes: 60),
                ]
                : [
                    AgendaItem(title: "A lesson to watch", owner: "Hoa", minutes: 45),
                    AgendaItem(title: "What we learned", minutes: 60),
                ],
            created: now)
        session.feedback = form
    }

    var form: FeedbackForm {
        language == .vietnamese
            ? FeedbackForm(questions: [
                .init("Nội dung có thiết thực không?", .score), .init("Cách tổ chức có gọn không?", .score),
                .init("Lần sau nên làm khác điều gì?", .words),
            ])
            : FeedbackForm(questions: [
                .init("Was the content useful?", .score), .init("Was it well organised?", .score),
                .init("What should we do differently?", .words),
            ])
    }

    func attendee(_ status: ParticipationStatus = .needsAction) -> Attendee {
        Attendee(
            session: session.id, person: person.id, status: status, calendarUID: "4f1c-lan@example.org", since: now)
    }

    func item(
        _ kind: Notice.Kind, _ status: ParticipationStatus = .needsAction, step: String = "step",
        subject: Subject? = nil
    ) -> MessageMatter.Item {
        let key = Notice.Key(
            subject: subject ?? .session(session.id), revision: 0, kind: kind, step: step, person: person.id)
        let notice = Notice(
            key: key, session: session.id, group: group.id, due: now, usefulUntil: now.addingTimeInterval(86_400))
        return MessageMatter.Item(
            notice: notice, group: group, session: session, host: hoaSen, attendee: attendee(status), role: .member)
    }

    func matter(_ items: [MessageMatter.Item], sharesAddress: Bool = false) -> MessageMatter {
        let delivery = Delivery(
            id: Delivery.ID(number: 0x0123_4567_89ab_cdef), person: person.id, due: now,
            usefulUntil: now.addingTimeInterval(86_400))
        return MessageMatter(delivery: delivery, person: person, sharesAddress: sharesAddress, items: items)
    }

    private static let templates = Result { try TemplateLibrary.load() }

    func composer() throws -> MessageComposer {
        let keys = try TokenKeys([1: Secret([UInt8](repeating: 7, count: 32))])
        return MessageComposer(
            templates: try Self.templates.get(),
            settings: ComposerSettings(pages: pages, sendingAddress: "thuky@example.org"), mint: TokenMint(keys: keys))
    }

    func compose(_ items: MessageMatter.Item..., over channel: ChannelKind = .email) throws -> ComposedMessage {
        try composer().compose(matter(items), to: address, over: channel, at: now)
    }

    var address: String { "\(person.id)@truong.example.org" }
}

extension World {
    func also(_ id: Person.ID, _ name: String, _ honorific: String) -> Person {
        Person(id: id, name: name, honorific: honorific, language: language, organisation: "hoa-sen")
    }

    /// Another session of the same group, two months later.
    var next: Session {
        var next = session
        next.id = "cum-3-20271116"
        next.title = language == .vietnamese ? "Sinh hoạt cụm lần 2" : "Second meeting"
        next.kind = .regular
        next.start = WallTime("2027-11-16T08:00") ?? session.start
        next.host = nil
        next.agenda = []
        return next
    }

    var documents: [SessionDocument] {
        language == .vietnamese
            ? [
                .init(title: "Giáo án mẫu", url: "https://tailieu.example.org/giao-an?lop=la&tuan=2"),
                .init(kind: .recording, title: "Hoạt động lớp lá", url: "https://video.example.org/la-2"),
            ]
            : [
                .init(title: "The lesson plan", url: "https://docs.example.org/plan?class=leaf&week=2"),
                .init(kind: .recording, title: "The lesson", url: "https://video.example.org/la-2"),
            ]
    }

    var safetyNotes: [SafetyNote] {
        guard let from = WallDate("2027-09-10"), let until = WallDate("2027-09-20") else { return [] }
        return [
            SafetyNote(
                id: "n", group: group.id, from: from, until: until,
                text: "Đang có dịch tay chân miệng: xin đeo khẩu trang, ai sốt thì ở nhà.",
                english: "Hand, foot and mouth disease is going round: wear a mask, and stay at home with a fever.")
        ]
    }

    func board(isOver: Bool) -> SessionBoard {
        let isVietnamese = language == .vietnamese
        func line(
            _ person: Person, _ status: ParticipationStatus, guests: Int? = nil, comment: String? = nil,
            came: Bool? = nil
        ) -> SessionBoard.Line {
            var attendee = attendee(status)
            attendee.person = person.id
            let isSilent = status == .needsAction
            let rsvp = RSVP(
                id: .init("r-\(person.id)"), session: session.id, person: person.id, status: status, guests: guests,
                comment: comment, rule: "test", source: .person(note: "test"), at: now)
            return SessionBoard.Line(
                person: person, organisation: hoaSen, attendee: attendee,
                rsvp: status == .needsAction ? nil : rsvp, invited: .accepted, came: isOver ? came : nil,
                hasGivenFeedback: false, isReachable: !isSilent,
                awayUntil: isSilent ? WallDate("2027-09-20") : nil)
        }
        return SessionBoard(
            session: session, group: group, host: hoaSen,
            rows: [
                line(also("lan", "Nguyễn Thị Lan", "cô"), .accepted, guests: 2, came: true),
                line(also("minh", "Trần Văn Minh", "thầy"), .accepted, came: true),
                line(
                    also("hue", "Lê Thị Huệ", "cô"), .declined,
                    comment: isVietnamese ? "bận họp phụ huynh" : "parents' evening"),
                line(also("nga", "Phạm Thị Nga", "cô"), .tentative),
                line(also("tam", "Võ Thị Tâm", ""), .needsAction),
            ],
            questions: isOver
                ? [
                    .init(number: 1, text: form.questions[0].text, scores: [5, 4, 4], words: []),
                    .init(
                        number: 3, text: form.questions[2].text, scores: [],
                        words: [isVietnamese ? "Thêm thời gian trao đổi" : "More time to talk"]),
                ] : [],
            remarks: isOver ? [isVietnamese ? "Trường đón tiếp chu đáo" : "A warm welcome"] : [],
            contributions: [
                Contribution(
                    id: "c1", kind: .petition, group: group.id, person: "hue",
                    text: isVietnamese ? "Xin thêm kinh phí đồ dùng" : "More money for materials",
                    source: .person(note: "test"), at: now)
            ], queued: 2)
    }
}
