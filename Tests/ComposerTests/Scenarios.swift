import Foundation
import Sessions

/// One message of every kind, and of every form a kind can take: the golden files are made of these.
enum Scenario: String, CaseIterable, Sendable {
    case invitation, invitationAsHost, invitationFromElsewhere, invitationWithoutPages, invitationAtSharedAddress
    case updateOfTime, updateOfPlace, updateRestored, updateAfterYes, updatePostponed, updateDated
    case updateOnline, updateInPersonAgain, updateTogether, updateFollower, updatePostponedTogether
    case cancellation, cancellationOfOne, cancellationTogether, cancellationFollower, cancellationUndated
    case updatePostponedFollower, questionUndated
    case invitationOnline, feedbackWithRecording
    case agenda, agendaAfterYes
    case reminderUnanswered, reminderTomorrow, reminderTentative
    case feedback, feedbackNudge, feedbackAnonymous, feedbackAnonymousWithoutPages
    case callForTopics
    case datePoll, datePollFromElsewhere, datePollReminder, datePollAddition, datePollResult
    case turnOffer, turnOfferOwn, turnPassed, turnOpen, turnClaimed, invitationWithTurns, receiptOfTurn,
        receiptOfLateTurn, asksTurn
    case digestBefore, digestAfter, report, reportOfProgramme, board
    case receipt, receiptOfTwo, receiptOfReceipt
    case receiptOfVote, asksDates, asksEarlierTime
    case asksComing, asksWhichSession, asksWhichPerson, asksSender, asksScore, asksPage
    case asksMeetingOrMessages, asksWhoOfTwo, asksStandIn, asksOneOfTwoScores, asksWhichQuestion
    case merged
    case topicScheduled, topicDeclined, topicMerged, question, reschedule, newsOfAnHour
    case sessionRequested, requestConfirmed, requestDeclined, asksToJoin
    case questionWaiting, wishesToMove, answered, answeredByGroup, petitionForwarded, petitionAnswered, left, returned
    case receiptOfAnswer, receiptOfLeaving, receiptOfReturn, asksDeed
    case addressMissing, addressFull, addressUnwanted, mailRefused, away, awayWithoutDay
    case addressOfChair, awayOfChair, leftOfChair
    case petition, petitionOfNobody

    func world(_ language: Language) -> World {
        let isElsewhere = self == .invitationFromElsewhere || self == .datePollFromElsewhere
        var world = World(language, zone: isElsewhere ? "America/New_York" : "Asia/Ho_Chi_Minh")
        switch self {
        case .invitationWithoutPages, .feedbackAnonymousWithoutPages: world.pages = nil
        case .invitationAsHost: world.person.organisation = "hoa-sen"
        case .reminderTomorrow: world.now = Date(timeIntervalSince1970: 1_820_797_200)
        case .feedback, .feedbackNudge, .feedbackAnonymous, .feedbackWithRecording, .digestAfter, .report:
            world.now = Date(timeIntervalSince1970: 1_820_970_000)
        default: break
        }
        if self == .feedbackAnonymous || self == .feedbackAnonymousWithoutPages {
            world.session.feedback?.anonymous = true
        }
        return world
    }

    func matter(in world: World) -> MessageMatter {
        var matter = world.matter(items(in: world), sharesAddress: self == .invitationAtSharedAddress)
        if self == .invitationOnline { matter.safetyNotes = world.safetyNotes }
        return matter
    }

    private func items(in world: World) -> [MessageMatter.Item] {
        switch self {
        case .invitation, .invitationAsHost, .invitationFromElsewhere, .invitationWithoutPages,
            .invitationAtSharedAddress:
            [world.item(.invitation)]
        case .invitationOnline: [invitationOnline(in: world)]
        case .updateOfTime, .updateOfPlace, .updateRestored, .updateAfterYes, .updatePostponed, .updateDated,
            .updateOnline, .updateInPersonAgain, .updateTogether, .updateFollower, .updatePostponedTogether,
            .updatePostponedFollower:
            [update(in: world)]
        case .cancellation, .cancellationOfOne, .cancellationTogether, .cancellationFollower, .cancellationUndated:
            [cancellation(in: world)]
        case .questionUndated: [questionUndated(in: world)]
        case .agenda: [world.item(.agenda)]
        case .agendaAfterYes: [world.item(.agenda, .accepted)]
        case .reminderUnanswered: [world.item(.reminder)]
        case .reminderTomorrow: [world.item(.reminder, .accepted)]
        case .reminderTentative: [world.item(.reminder, .tentative)]
        case .feedback, .feedbackAnonymous, .feedbackAnonymousWithoutPages:
            [world.item(.feedbackRequest, .accepted, step: "questions")]
        case .feedbackWithRecording: [feedbackWithRecording(in: world)]
        case .feedbackNudge: [world.item(.feedbackRequest, .accepted, step: "nudge")]
        case .callForTopics: [callForTopics(in: world)]
        case .datePoll, .datePollFromElsewhere, .datePollReminder, .datePollAddition,
            .datePollResult:
            [datePoll(in: world)]
        case .turnOffer, .turnOfferOwn, .invitationWithTurns: [turns(in: world)]
        case .digestBefore, .digestAfter: [withBoard(.digest, in: world)]
        case .report: [withBoard(.report, in: world)]
        case .reportOfProgramme: [programmeReport(in: world)]
        case .board: [boardLink(in: world)]
        case .merged: merged(in: world)
        case .topicScheduled, .topicDeclined, .topicMerged, .question, .reschedule, .sessionRequested,
            .requestConfirmed, .requestDeclined, .asksToJoin, .turnPassed, .turnOpen,
            .turnClaimed, .addressMissing, .addressFull, .addressUnwanted, .mailRefused, .away, .awayWithoutDay,
            .addressOfChair, .awayOfChair, .leftOfChair, .petition, .petitionOfNobody:
            [news(in: world)]
        case .newsOfAnHour: [Scenario.topicMerged.news(in: world), Scenario.turnPassed.news(in: world)]
        case .questionWaiting, .wishesToMove, .answered, .answeredByGroup, .petitionForwarded, .petitionAnswered, .left,
            .returned:
            [news(in: world)]
        case .receipt, .receiptOfTwo, .receiptOfReceipt, .asksComing, .asksWhichSession, .asksWhichPerson, .asksSender,
            .asksScore, .asksPage, .receiptOfVote, .asksDates, .asksEarlierTime,
            .receiptOfTurn, .receiptOfLateTurn, .asksTurn,
            .asksMeetingOrMessages, .asksWhoOfTwo, .asksStandIn, .asksOneOfTwoScores, .asksWhichQuestion,
            .receiptOfAnswer, .receiptOfLeaving, .receiptOfReturn, .asksDeed:
            [receipt(in: world)]
        }
    }

    private func update(in world: World) -> MessageMatter.Item {
        var world = world
        world.session.sequence = 1
        switch self {
        case .updateOfTime:
            world.session.before = world.session.details
            world.session.start = WallTime("2027-09-16T13:30") ?? world.session.start
            world.session.link = "https://meet.example.org/cum-3"
            world.session.reason = world.language == .vietnamese ? "trùng lịch họp của Sở" : "the office meets that day"
        case .updateRestored:
            world.session.before = world.session.details
            world.session.before?.status = .cancelled
        case .updatePostponed:
            world.session.before = world.session.details
            world.session.status = .tentative
            world.session.reason = world.language == .vietnamese ? "dịch tay chân miệng" : "there is an epidemic"
        case .updateOnline:
            world.session.before = world.session.details
            world.session.onlineLink = "https://meet.example.org/cum-3"
            world.session.reason = world.language == .vietnamese ? "mưa bão, đường ngập" : "the roads are flooded"
        case .updateInPersonAgain:
            world.session.before = world.session.details
            world.session.before?.onlineLink = "https://meet.example.org/cum-3"
        case .updateTogether, .updateFollower:
            world.session.before = world.session.details
            world.session.start = WallTime("2027-09-15T08:00") ?? world.session.start
            world.session.reason = world.language == .vietnamese ? "thứ Ba họp hội đồng" : "Tuesdays are taken"
        case .updatePostponedTogether, .updatePostponedFollower:
            world.session.before = world.session.details
            world.session.status = .tentative
            world.session.reason = world.language == .vietnamese ? "dịch tay chân miệng" : "there is an epidemic"
        case .updateDated:
            world.session.before = world.session.details
            world.session.before?.status = .tentative
            world.session.start = WallTime("2027-10-12T08:00") ?? world.session.start
        default:
            world.session.before = world.session.details
            world.session.before?.host = "sao-mai"
        }
        var item = world.item(
            .update,
            self == .updateAfterYes || self == .updatePostponed || self == .updateDated ? .accepted : .needsAction)
        if self == .updateOfPlace || self == .updateAfterYes { item.previousHost = world.saoMai }
        if self == .updateTogether || self == .updateFollower || self == .updatePostponedTogether
            || self == .updatePostponedFollower
        {
            item.together = [world.session, changedAlike(world)]
            item.isExplainedElsewhere = self == .updateFollower || self == .updatePostponedFollower
        }
        return item
    }

    /// The next session, changed in one go with this one.
    private func changedAlike(_ world: World) -> Session {
        var next = world.next
        next.before = next.details
        next.status = world.session.status
        if next.status == .confirmed { next.start = WallTime("2027-11-17T08:00") ?? next.start }
        return next
    }

    private func invitationOnline(in world: World) -> MessageMatter.Item {
        var world = world
        world.session.onlineLink = "https://meet.example.org/cum-3"
        world.session.documents = world.documents
        var item = world.item(.invitation)
        item.previous = world.next
        item.previous?.start = WallTime("2027-07-13T08:00") ?? world.session.start
        item.previous?.documents = [.init(kind: .recording, title: "Video", url: "https://video.example.org/1")]
        return item
    }

    private func feedbackWithRecording(in world: World) -> MessageMatter.Item {
        var world = world
        world.session.documents = world.documents
        return world.item(.feedbackRequest, .accepted, step: "questions")
    }

    private func cancellation(in world: World) -> MessageMatter.Item {
        var world = world
        if self != .cancellationOfOne {
            world.session.status = .cancelled
            world.session.sequence = 2
            world.session.reason = world.language == .vietnamese ? "mưa bão, đường ngập" : "the roads are flooded"
        }
        if self == .cancellationUndated {
            world.session.before = world.session.details
            world.session.before?.status = .tentative
        }
        if self == .cancellationFollower { world.session.documents = world.documents }
        var item = world.item(.cancellation, .accepted)
        item.isExplainedElsewhere = self == .cancellationFollower
        if self == .cancellationTogether { item.together = [world.session, changedAlike(world)] }
        if self == .cancellationOfOne {
            item.attendee?.removed = world.now
            item.attendee?.revision = 1
        }
        return item
    }

    private func questionUndated(in world: World) -> MessageMatter.Item {
        var world = world
        world.session.before = world.session.details
        world.session.status = .tentative
        return Scenario.question.news(in: world)
    }

    private func turnNews(in world: World, next: String?) -> News {
        .turnPassed(duty: .host, holder: world.hoaSen.name, how: next == nil ? .lapsed : .declined, next: next)
    }

    private func claim(in world: World) -> News {
        .turnClaimed(
            .init(
                duty: .host, holder: world.hoaSen.name, how: .declined, by: "lan",
                words: world.language == .vietnamese ? "Trường em nhận ạ" : "We will host", isTaken: false,
                next: world.saoMai.name))
    }

    private func turns(in world: World) -> MessageMatter.Item {
        let schools = [world.hoaSen.name, world.saoMai.name, "Trường MN Ban Mai"]
        var item = world.item(
            self == .invitationWithTurns ? .invitation : .turnOffer, step: self == .turnOfferOwn ? "chair" : "host")
        let me = world.person.addressedName
        item.notice.usefulUntil = world.now.addingTimeInterval(7 * 86_400)
        item.turns = [
            TurnPicture(
                duty: .host, holder: .organisation("hoa-sen"), state: .offered, deadline: item.notice.usefulUntil,
                order: schools),
            TurnPicture(duty: .chair, holder: .person(world.person.id), state: .held, order: [me, "thầy Dũng"]),
            TurnPicture(duty: .minutes, holder: .person("dung"), state: .planned, order: ["thầy Dũng", me]),
        ]
        return item
    }

    private func callForTopics(in world: World) -> MessageMatter.Item {
        var item = world.item(.callForTopics)
        item.topics = [
            Topic(
                id: "t1", group: world.group.id,
                title: world.language == .vietnamese ? "Góc sách cho lớp mầm" : "A reading corner")
        ]
        return item
    }

    private func withBoard(_ kind: Notice.Kind, in world: World) -> MessageMatter.Item {
        var item = world.item(kind)
        item.board = world.board(isOver: self != .digestBefore)
        item.role = .chair
        return item
    }

    private func boardLink(in world: World) -> MessageMatter.Item {
        var item = world.item(.report, subject: .board(world.group.id, 0))
        item.session = nil
        return item
    }

    private func programmeReport(in world: World) -> MessageMatter.Item {
        var item = world.item(.report, subject: .programme("ke-hoach-2027"))
        item.session = nil
        item.programme = WallDate("2027-09-01").flatMap { from in
            WallDate("2028-05-31").map { until in
                Programme(
                    id: "ke-hoach-2027", group: world.group.id,
                    title: world.language == .vietnamese ? "Kế hoạch năm học 2027–2028" : "Plan for 2027–2028",
                    from: from,
                    until: until)
            }
        }
        return item
    }

    private func merged(in world: World) -> [MessageMatter.Item] {
        var other = world
        other.session = world.next
        return [world.item(.reminder), other.item(.invitation)]
    }

    private func news(in world: World) -> MessageMatter.Item {
        let isVietnamese = world.language == .vietnamese
        let title = isVietnamese ? "Làm quen với VH" : "Stories for nursery"
        let news: News =
            switch self {
            case .topicDeclined:
                .topicDeclined(title: title, reason: isVietnamese ? "đã có năm ngoái" : "we had it last year")
            case .topicMerged: .topicMerged(title: title, into: isVietnamese ? "Làm quen văn học" : "First stories")
            case .question: .question(words: isVietnamese ? "Mấy giờ bắt đầu ạ?" : "When do we start?", by: "lan")
            case .reschedule:
                .reschedule(words: isVietnamese ? "Dời sang thứ Năm được không?" : "Could we do Thursday?", by: "lan")
            case .turnClaimed: claim(in: world)
            case .turnPassed: turnNews(in: world, next: world.saoMai.name)
            case .turnOpen: turnNews(in: world, next: nil)
            case .sessionRequested, .requestConfirmed, .requestDeclined, .asksToJoin: newsOfRequest(in: world)
            case .addressMissing, .addressFull, .addressUnwanted, .mailRefused, .away, .awayWithoutDay, .addressOfChair,
                .awayOfChair:
                newsOfPerson()
            default: newsOfOffer(in: world) ?? .topicScheduled(title: title)
            }
        let step = self == .questionWaiting ? News.reminderStep : news.step
        var item = world.item(.news, step: step, subject: .matter("topic:t1"))
        item.news = news
        if news.isForOrganisers { item.role = .chair }
        let isForDeputy = self == .addressOfChair || self == .awayOfChair || self == .leftOfChair
        if isForDeputy || self == .petition || self == .petitionOfNobody { (item.role, item.attendee) = (nil, nil) }
        item.mentioned.people = [
            world.also("lan", "Nguyễn Thị Lan", "cô"), world.also("hue", "Lê Thị Huệ", "cô"),
        ]
        let withoutSession: [Scenario] = [
            .topicDeclined, .sessionRequested, .requestDeclined, .addressMissing, .addressFull, .addressUnwanted,
            .mailRefused, .petitionForwarded, .petitionAnswered, .left, .returned,
            .addressOfChair, .leftOfChair, .petition, .petitionOfNobody,
        ]
        if withoutSession.contains(self) { item.session = nil }
        return item
    }

    private func receipt(in world: World) -> MessageMatter.Item {
        var item = world.item(.receipt, subject: .incoming("m1"))
        let isVietnamese = world.language == .vietnamese
        func rsvp(_ session: Session, _ status: ParticipationStatus, party: Int? = nil) -> ReceiptContent.Line {
            .rsvp(
                session: session.id, status: status, delegate: nil, guests: nil, party: party, late: false,
                leavesEarly: false)
        }
        if self == .receiptOfVote || self == .asksDates { item.session?.status = .tentative }
        let session = world.session
        if self == .asksWhichSession || self == .asksWhichPerson || self == .asksSender { item.session = nil }
        item.mentioned = .init(
            sessions: [session, world.next],
            people: [world.also("lan", "Nguyễn Thị Lan", "cô"), world.also("hue", "Lê Thị Huệ", "cô")])
        let content: (lines: [ReceiptContent.Line], question: ReceiptContent.Question?)
        switch self {
        case .receipt: content = ([rsvp(session, .accepted, party: 3)], nil)
        case .receiptOfTwo: content = ([rsvp(session, .accepted), rsvp(world.next, .declined)], nil)
        case .asksComing:
            content = ([], .coming(session: session.id, readings: [.coming(.accepted), .coming(.declined)]))
        case .asksMeetingOrMessages:
            content = ([], .coming(session: session.id, readings: [.coming(.declined), .noMessages]))
        case .asksWhoOfTwo:
            content = ([], .coming(session: session.id, readings: [.coming(.accepted), .standIn("Thu")]))
        case .asksStandIn: content = ([rsvp(session, .delegated)], .standIn(session: session.id))
        case .asksOneOfTwoScores:
            let readings = [Meaning.score(question: 1, 4), .score(question: 1, 5)]
            content = ([], .score(session: session.id, question: 1, readings: readings))
        case .asksWhichQuestion:
            let readings = [Meaning.score(question: 1, 4), .score(question: 2, 4)]
            content = ([], .score(session: session.id, question: nil, readings: readings))
        case .asksWhichSession: content = ([], .whichSession([session.id, world.next.id]))
        case .asksWhichPerson: content = ([], .whichPerson(["lan", "hue"]))
        case .asksSender: content = ([], .confirmSender)
        case .asksScore:
            let line = ReceiptContent.Line.feedback(session: session.id, answers: [1: .score(5)])
            content = ([line], .score(session: session.id, question: 2))
        case .asksPage: content = ([], .useThePage(session: session.id))
        case .receiptOfVote: content = ([world.vote([1: .yes, 2: .no, 3: .ifNeedBe])], nil)
        case .asksEarlierTime: content = ([], .earlierTime(session: session.id))
        case .asksDates:
            content = (
                [world.vote([2: .no])],
                .dates(session: session.id, options: world.poll.options.filter { $0.number != 2 })
            )
        case .receiptOfTurn, .receiptOfLateTurn:
            let turn = Turn.ID(session: session.id, duty: .host, number: 1)
            let isLate = self == .receiptOfLateTurn
            let line = ReceiptContent.TurnLine(
                turn, holder: world.hoaSen.name, isTaken: true, isTooLate: isLate, now: isLate ? world.saoMai.name : nil
            )
            content = ([.turn(line)], nil)
        case .asksTurn:
            content = ([], .turn(.init(session: session.id, duty: .host, number: 1), holder: world.hoaSen.name))
        default: content = receiptOfOffer() ?? ([], nil)
        }
        if [.receiptOfAnswer, .receiptOfLeaving, .receiptOfReturn].contains(self) { item.session = nil }
        item.receipt = ReceiptContent(
            lines: content.lines, question: content.question,
            heard: isVietnamese ? "Vâng không sao ạ" : "Yes no problem",
            inReplyTo: "<abc@mail.example.org>")
        return item
    }
}
