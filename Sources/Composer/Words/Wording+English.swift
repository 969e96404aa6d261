import Sessions

extension Wording {
    static let english = Wording(
        meetings: [
            .regular: "meeting", .thematic: "thematic session", .classroomVisit: "classroom visit",
            .contest: "contest", .review: "review meeting", .onRequest: "meeting",
        ],
        answers: [
            .accepted: "coming", .declined: "not coming", .tentative: "not sure yet", .delegated: "sending somebody",
            .needsAction: "no answer yet",
        ],
        replies: [.accepted: "Yes", .declined: "No", .tentative: "Maybe", .delegated: "Substitute"],
        contributions: [
            .topic: "topic", .idea: "idea", .petition: "petition", .lesson: "lesson", .question: "question",
            .reschedule: "wish for another date", .request: "wish for an extra session",
        ],
        votes: [.yes: "can come", .ifNeedBe: "if need be", .no: "cannot come"],
        noDate: "no date yet",
        people: { $0 == 1 ? "1 person" : "\($0) people" },
        minutes: { "\($0) min" },
        messages: { $0 == 1 ? "1 message" : "\($0) messages" },
        until: { "until \($0)" },
        delegate: { "\($0) comes instead" },
        feedback: { "feedback on question \($0)" },
        near: { title, proposer in
            "like \(title)" + (proposer.map { ", registered by \($0)" } ?? ", which is there already")
        },
        late: "arriving late",
        leavesEarly: "leaving early",
        unsubscribed: "no more messages of this group, but for changes and cancellations of meetings you were told of "
            + "and answers to what you write; to get them again, reply START",
        resubscribed: "you get this group's messages again",
        answerGoes: { "your answer goes to \($0.isEmpty ? "who asked" : $0.joined(separator: ", "))" },
        duties: [.host: "host", .chair: "chair", .minutes: "take the minutes"],
        turnLines: [.host: "Turns to host", .chair: "In the chair", .minutes: "Minutes"],
        takesTurn: { "\($0) takes the turn to \($1)" },
        passesTurn: { "\($0) passes on the turn to \($1)" },
        turnHasGone: { "but the turn had gone on\($0.map { " to \($0)" } ?? ""), so nothing changes" },
        thisTime: "this time",
        passedTurns: [
            .declined: "passes on", .givenBack: "gives back", .lapsed: "has not answered about", .skipped: "is let off",
            .unreachable: "cannot be asked about",
        ],
        addressFaults: [
            .missing: "the server says that there is no such mailbox", .returned: "mail came back on different days",
            .full: "the mailbox has been full for a long time",
            .delayed: "the server has not taken our mail for a long time",
        ],
        away: { "away until \($0)" },
        unreachable: "no mail gets through",
        answerCount: { $0 == 1 ? "1 answer" : "\($0) answers" },
        decimalSeparator: ".",
        or: "or",
        scale: "1–5",
        inWords: "in a few words",
        changes: Changes(
            time: ("Time before", "Time now"), place: ("Place before", "Place now"),
            host: ("Host before", "Host now"), link: ("Link before", "Link now"), none: "none",
            online: { "online, \($0)" }),
        online: "online",
        recording: "recording",
        safety: { "Safety note (\($0)): \($1)" },
        quote: { "“\($0)”" },
        more: { "+ \($0) more" },
        product: "-//Convoke//Convoke//EN",
        via: "via"
    )
}
