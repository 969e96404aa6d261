import Sessions

extension Wording {
    static let vietnamese = Wording(
        meetings: [
            .regular: "buổi sinh hoạt", .thematic: "buổi sinh hoạt chuyên đề", .classroomVisit: "buổi dự giờ",
            .contest: "hội thi", .review: "buổi họp rút kinh nghiệm", .onRequest: "buổi họp",
        ],
        answers: [
            .accepted: "tham dự", .declined: "không dự", .tentative: "chưa chắc", .delegated: "cử người đi thay",
            .needsAction: "chưa trả lời",
        ],
        replies: [.accepted: "Có", .declined: "Không", .tentative: "Chưa chắc", .delegated: "Đi thay"],
        contributions: [
            .topic: "chuyên đề", .idea: "ý tưởng", .petition: "kiến nghị", .lesson: "bài học", .question: "câu hỏi",
            .reschedule: "xin đổi ngày", .request: "xin tổ chức thêm buổi",
        ],
        votes: [.yes: "dự được", .ifNeedBe: "nếu cần thì dự được", .no: "không dự được"],
        noDate: "chưa định ngày",
        people: { "\($0) người" },
        minutes: { "\($0) phút" },
        messages: { "\($0) thư" },
        until: { "đến \($0)" },
        delegate: { "cử \($0) đi thay" },
        feedback: { "góp ý câu \($0)" },
        near: { title, proposer in "giống \(title)" + (proposer.map { " \($0) đã đăng ký" } ?? " đã có") },
        late: "đến muộn",
        leavesEarly: "về sớm",
        unsubscribed: "thôi nhận thư của nhóm; buổi họp đã báo mà đổi hay huỷ thì vẫn báo, viết thư thì vẫn có hồi âm; "
            + "muốn nhận lại thì trả lời NHẬN LẠI",
        resubscribed: "nhận lại thư của nhóm",
        answerGoes: { "câu trả lời được chuyển tới \($0.isEmpty ? "người hỏi" : $0.joined(separator: ", "))" },
        duties: [.host: "đăng cai", .chair: "chủ trì", .minutes: "ghi biên bản"],
        turnLines: [.host: "Lượt đăng cai", .chair: "Chủ trì", .minutes: "Ghi biên bản"],
        takesTurn: { "\($0) nhận lượt \($1)" },
        passesTurn: { "\($0) nhường lượt \($1)" },
        turnHasGone: { "nhưng lượt đã chuyển\($0.map { " cho \($0)" } ?? "") nên không có gì thay đổi" },
        thisTime: "lần này",
        passedTurns: [
            .declined: "nhường", .givenBack: "trả lại", .lapsed: "để quá hạn", .skipped: "được bỏ qua",
            .unreachable: "không nhận được thư hỏi",
        ],
        addressFaults: [
            .missing: "máy chủ báo không có hộp thư này", .returned: "thư đã bị trả lại trong nhiều ngày khác nhau",
            .full: "hộp thư đầy đã lâu", .delayed: "máy chủ nhận thư đã lâu không nhận",
        ],
        away: { "vắng đến \($0)" },
        unreachable: "không gửi thư tới được",
        answerCount: { "\($0) câu trả lời" },
        decimalSeparator: ",",
        or: "hay",
        scale: "1–5",
        inWords: "viết vài chữ",
        changes: Changes(
            time: ("Thời gian trước đây", "Thời gian mới"), place: ("Địa điểm trước đây", "Địa điểm mới"),
            host: ("Đơn vị đăng cai trước đây", "Đơn vị đăng cai mới"),
            link: ("Liên kết trước đây", "Liên kết mới"), none: "không có",
            online: { "họp trực tuyến, \($0)" }),
        online: "họp trực tuyến",
        recording: "bản ghi",
        safety: { "Lưu ý an toàn (\($0)): \($1)" },
        quote: { "“\($0)”" },
        more: { "+ \($0) việc khác" },
        product: "-//Convoke//Convoke//VI",
        via: "qua"
    )
}
