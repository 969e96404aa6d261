import Foundation

/// Puts plain answers together: every answer with several openings and closings, the same in every run.
enum PlainAnswers {
    static func vietnamese(_ plain: PlainAnswersTests.Plain) -> [String] {
        let ends = plain == .no || plain == .deputy ? sorry : plain == .move ? asking : closings
        return combined(openings, answers[plain] ?? [], ends) { core, index in
            core.replacing("{s}", with: writers[index % writers.count])
        }
    }

    static func english(_ plain: PlainAnswersTests.Plain) -> [String] {
        combined(openingsEn, answersEn[plain] ?? [], plain == .no ? sorryEn : closingsEn) { core, _ in core }
    }

    static func bare(_ text: String) -> String {
        text.replacing("đ", with: "d").replacing("Đ", with: "D").decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass == .notReordered }.map(String.init).joined()
    }

    private static func combined(
        _ openings: [String], _ cores: [String], _ closings: [String], filled: (String, Int) -> String
    ) -> [String] {
        let rounds = max(4, 260 / max(1, cores.count) + 1)
        return cores.indices.flatMap { at in
            (0..<rounds).map { round in
                let number = at * 7 + round * 11
                let opening = openings[number % openings.count]
                let closing = closings[(at * 5 + round * 3) % closings.count]
                return opening + filled(cores[at], number) + closing
            }
        }
    }

    private static let writers = ["em", "tôi", "mình", "em", "tui"]
    private static let openings = [
        "", "Dạ ", "Dạ em chào chị, ", "Kính gửi anh Tuấn, ", "Chào cô Hoa ", "", "Dạ thầy, ", "Thưa mọi người ",
        "Dạ em chào cả nhà, ", "Chị ơi ", "Em chào bác ", "",
    ]
    private static let closings = ["", " ạ", " nhé", " nha chị Lan", " ạ.", "!", " nhé anh Tuấn ạ", " ạ 😊"]
    private static let sorry = ["", " ạ", " chị ạ", " nha anh Tuấn", " ạ. Mong mọi người thông cảm", ".", " nhé cô"]
    private static let asking = ["", " ạ", " chị", "?", " ạ?"]

    private static let answers: [PlainAnswersTests.Plain: [String]] = [
        .yes: [
            "{s} đi", "{s} đi được", "{s} dự", "{s} sẽ tham gia", "{s} có mặt", "{s} sẽ đến", "{s} tham dự",
            "{s} đăng ký", "{s} nhận lời", "{s} đồng ý", "thứ 6 {s} đi được", "chiều mai {s} rảnh",
            "tối nay {s} có mặt",
            "cho {s} một suất", "{s} xác nhận tham gia", "nhất định {s} đi", "{s} vẫn đi", "{s} sẽ thu xếp đến dự",
            "{s} ghi lịch rồi", "đăng ký cho {s}", "{s} không vắng", "hẹn gặp chị hôm đó", "{s} sẵn sàng", "{s} đi họp",
        ],
        .no: [
            "{s} không đi được", "{s} không tham gia được", "{s} bận rồi", "{s} xin phép vắng", "cho {s} xin nghỉ",
            "{s} không dự được", "hôm đó {s} bận", "{s} có lịch khác", "{s} phải đi công tác", "{s} không sắp xếp được",
            "{s} ốm", "{s} không đăng ký", "tiếc quá {s} không đi được", "{s} xin kiếu", "{s} hết phép",
            "chiều mai {s} có tiết", "chắc {s} không đi được", "{s} đi không được", "{s} từ chối", "{s} không rảnh",
        ],
        .perhaps: [
            "{s} chưa chắc", "để {s} xem lịch", "{s} sẽ báo sau", "có thể {s} đi", "chắc {s} đi được",
            "{s} chưa biết đi được không", "{s} sẽ cố gắng tham gia", "nếu rảnh {s} đi", "{s} suy nghĩ thêm",
            "để {s} hỏi sếp đã", "{s} trả lời sau", "có lẽ {s} đi được", "50 50", "{s} chưa quyết định",
            "{s} phải hỏi chồng đã", "{s} sẽ cố gắng thu xếp", "trời không mưa thì {s} đi", "hên xui",
        ],
        .deputy: [
            "cô Mai đi thay {s}", "{s} nhờ cô Mai đi thay", "{s} cử cô Mai đi thay", "cô Mai sẽ dự thay {s}",
            "{s} bận, cô Mai đi thay", "{s} không đi được, nhờ cô Mai đi thay", "đổi {s} thành cô Mai",
            "{s} bận nên cô Mai sẽ đi thay", "cô Mai đại diện {s} đi", "trường {s} cử cô Mai đi", "thay {s} là cô Mai",
        ],
        .late: [
            "{s} đến muộn", "{s} tới trễ 10 phút", "{s} sẽ đến muộn", "{s} đi nhưng đến muộn",
            "{s} xin đến muộn 15 phút",
            "cho {s} vào trễ 5 phút", "{s} đến hơi muộn", "{s} chỉ dự được buổi chiều", "{s} sẽ tới sau",
            "{s} vắng sáng, chiều {s} có mặt", "kẹt xe, {s} tới trễ", "9 giờ {s} mới đến được",
        ],
        .leavesEarly: [
            "{s} xin về sớm", "{s} đi nhưng về sớm", "{s} chỉ dự được buổi sáng", "{s} ngồi được 1 tiếng thôi",
            "sáng {s} đi, chiều {s} bận", "10h {s} phải về", "{s} dự đến 10 giờ rồi về", "{s} chỉ tham gia phần đầu",
            "{s} xin phép về trước", "cho {s} về sớm 15 phút", "{s} phải về sớm đón con",
        ],
        .move: [
            "dời sang thứ 5 được không", "đổi lịch được không", "có thể dời lịch không", "{s} xin dời lịch",
            "{s} đề nghị lùi lịch", "đổi sang ngày khác được không", "họp sớm hơn được không",
            "dời sang tuần sau được không", "{s} xin đổi ngày", "dời sang buổi chiều được không",
        ],
    ]

    private static let openingsEn = [
        "", "Hi, ", "Hi Sarah, ", "Dear Anna ", "Hello! ", "Hi there, ", "Good morning, ", "Thanks Mike, ", "Hey Ben, ",
        "",
    ]
    private static let closingsEn = ["", ".", "!", " thanks", ". Thanks!", ". Best, Priya"]
    private static let sorryEn = ["", ". Sorry", ", sorry!", " :(", ". Best, Priya", ". Thanks"]

    private static let answersEn: [PlainAnswersTests.Plain: [String]] = [
        .yes: [
            "I'll be there", "I'm in", "count me in", "I can make it", "I'm coming", "I will attend",
            "I'd love to come",
            "yes please", "see you there", "I'm available", "we'll be there", "put me down", "I can attend",
            "wouldn't miss it", "Friday works", "I don't mind coming", "happy to come", "I'll join", "yes, count me in",
            "please add me",
        ],
        .no: [
            "I can't make it", "I won't be there", "I'm unable to attend", "not this time", "I'm away", "I'm on leave",
            "I have another appointment", "I'll have to miss it", "can't this week", "count me out",
            "I'm not available",
            "probably not", "I have to work", "we can't come", "I don't think I can make it", "it's a no from me",
            "definitely won't", "not on Friday",
        ],
        .perhaps: [
            "maybe", "not sure yet", "I'll let you know", "let me check", "I might come", "I'll try to come",
            "I hope to come", "I should be able to come", "probably", "I think so", "it depends", "50/50",
            "I need to check with my husband", "I haven't decided yet", "I'll come if I can", "can't say yet",
        ],
        .deputy: [
            "Tom will come instead", "Tom is coming instead of me", "I'm sending Tom", "I can't make it but Tom will",
            "Tom will represent me", "Tom will attend on my behalf", "please put Tom down instead",
            "I've asked Tom to go instead", "I'm away, Tom will attend", "Tom will stand in for me",
        ],
        .late: [
            "I'll be late", "I'm running late", "I'll be 10 minutes late", "I'll arrive late",
            "I can only come after 10",
            "afternoon only", "I'll come but late", "I'll miss the start", "start without me, I'll be late",
            "not in the morning but I can do the afternoon", "stuck in traffic, will be late",
        ],
        .leavesEarly: [
            "I have to leave early", "I'll leave at 3", "I can only stay until 10", "I can stay for an hour",
            "morning only", "I can do the morning but not the afternoon", "I'll be there for the first half",
            "I'm in until 3", "yes to the morning, no to the afternoon", "can't stay long",
        ],
        .move: [
            "can we move it to Thursday?", "can we reschedule?", "could we change the date?", "can we postpone",
            "could it be an hour later?", "can we push it to next week?", "is it possible to reschedule?",
            "can we do Thursday instead?", "could we push it back an hour?",
        ],
    ]
}
