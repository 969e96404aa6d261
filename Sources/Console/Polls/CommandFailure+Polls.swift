import Composer
import Sessions

extension CommandFailure {
    init(_ refusal: DatePoll.Refusal) {
        switch refusal {
        case .isClosed:
            self.init(
                vi: "Việc hỏi ngày đã đóng; hỏi lại bằng `convoke poll open`.",
                en: "The date poll is closed; ask again with `convoke poll open`.")
        case .isOpenAlready:
            self.init(
                vi: "Đang hỏi ngày rồi; thêm hoặc bớt lựa chọn bằng `convoke poll edit`.",
                en: "The date poll is open already; offer or take back days with `convoke poll edit`.")
        case .tooFewOptions:
            self.init(
                .usage, vi: "Phải có ít nhất hai lựa chọn; thêm --option.",
                en: "There must be two options to choose from at least; add --option.")
        case .tooManyOptions:
            self.init(
                .usage, vi: "Nhiều nhất \(DatePoll.mostOptions) lựa chọn một lúc; hãy bớt đi.",
                en: "\(DatePoll.mostOptions) options at a time are the most; leave some out.")
        case .unknownOption(let number):
            self.init(
                vi: "Không có lựa chọn nào số \(number) để chọn; xem `convoke poll show`.",
                en: "There is no option \(number) to choose; see `convoke poll show`.")
        case .offeredAlready(let number, let start):
            self.init(
                vi: "\(start.shown(.vietnamese)) đã có trong danh sách, là số \(number); hãy bỏ bớt một.",
                en: "\(start.shown(.english)) is offered already, as number \(number); leave one of them out.")
        case .hasPassed(let start):
            self.init(
                .usage, vi: "\(start.shown(.vietnamese)) đã qua; hãy chọn giờ khác.",
                en: "\(start.shown(.english)) has passed; choose another time.")
        case .lateDeadline(let until, let first):
            self.init(
                .usage,
                vi: "Hạn trả lời \(DateWords(.vietnamese).shortDate(until)) phải trước lựa chọn đầu tiên "
                    + "(\(first.shown(.vietnamese))); hãy chọn ngày sớm hơn với --until.",
                en: "The last day \(DateWords(.english).shortDate(until)) must lie before the first option "
                    + "(\(first.shown(.english))); choose an earlier one with --until.")
        case .nobodyAnswered:
            self.init(
                vi: "Chưa ai báo dự được ngày nào; hãy tự chọn với --choose, hoặc chờ thêm.",
                en: "Nobody can come on any of the days so far; choose yourself with --choose, or wait.")
        case .hasDate(.cancelled):
            self.init(
                vi: "Buổi này đã bị huỷ; hãy khôi phục trước bằng `convoke session restore`.",
                en: "This session is cancelled; restore it first with `convoke session restore`.")
        case .hasDate:
            self.init(
                vi: "Buổi này có ngày rồi; tạm hoãn trước bằng `convoke session postpone`.",
                en: "This session has a date; take it away first with `convoke session postpone`.")
        }
    }
}

extension WallTime {
    fileprivate func shown(_ language: Language) -> String {
        let words = DateWords(language)
        return "\(words.shortDate(date)) \(words.time(self))"
    }
}
