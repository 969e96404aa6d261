import Ledger
import Programmes
import Sessions

extension CommandFailure {
    /// What the rooms below refuse, said so that a person knows what to do.
    package init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let refusal as LedgerRefusal: self.init(refusal)
        case let refusal as Session.Refusal: self.init(refusal)
        case let refusal as DatePoll.Refusal: self.init(refusal)
        case let refusal as TurnRefusal: self.init(refusal)
        case let illegal as Delivery.IllegalTransition: self.init(illegal)
        case let illegal as IncomingMessage.IllegalTransition: self.init(illegal)
        case let illegal as Petition.IllegalTransition: self.init(illegal)
        case let fault as SchemaFault: self.init(fault)
        case let failure as SQLFailure: self.init(failure)
        default:
            self.init(
                vi: "Việc không xong vì một lỗi ngoài dự kiến; thêm --verbose để xem chi tiết.",
                en: "It could not be done because of an unforeseen error; add --verbose for its details.",
                detail: "\(error)")
        }
    }

    private init(_ refusal: LedgerRefusal) {
        switch refusal {
        case .unknown(let what, let id): self.init(unknown: what, id)
        case .idTaken(let what, let id):
            self.init(
                .badInput, vi: "Mã \(id) đã thuộc về \(KindOfThing.vietnamese(what)) khác; hãy chọn mã khác trong tệp.",
                en: "The id \(id) already names another \(what); choose another one in the file.")
        case .tooLate:
            self.init(
                vi: "Đã quá muộn cho việc này: thư không còn ích gì hoặc đã được dọn đi.",
                en: "It is too late for that: the message is of no use any more, or was pruned.", detail: "\(refusal)")
        case .alreadyAnswered:
            self.init(vi: "Người này đã góp ý rồi.", en: "This person has given feedback already.")
        case .alreadyDecided:
            self.init(
                vi: "Đề nghị này đã được quyết định rồi; xem `convoke session requests`.",
                en: "This request was decided on before; see `convoke session requests`.")
        case .wrongForm:
            self.init(
                vi: "Phiếu góp ý của buổi này là phiếu ẩn danh, chỉ trả lời được trên trang của phiếu.",
                en: "This session's questions are anonymous and are answered on their page only.")
        }
    }

    private init(_ illegal: Petition.IllegalTransition) {
        let (from, to) = (illegal.from.name, illegal.to.name)
        self.init(
            vi: "Kiến nghị này \(from.vietnamese) nên không thể ghi là \(to.vietnamese); xem `convoke petition show`.",
            en: "The petition is \(from.english), so that it cannot be \(to.english) now; see `convoke petition show`.")
    }

    /// Nothing has this id; says which command lists what there is.
    init(unknown what: String, _ id: String) {
        let command = KindOfThing.listing(what)
        self.init(
            vi: "Không có \(KindOfThing.vietnamese(what)) nào mã \(id)\(command.map { "; xem `\($0)`" } ?? "").",
            en: "There is no \(what) \(id)\(command.map { "; see `\($0)`" } ?? "").")
    }

    private init(_ refusal: Session.Refusal) {
        switch refusal {
        case .alreadyCancelled:
            self.init(
                vi: "Buổi này đã bị huỷ; hãy khôi phục trước bằng `convoke session restore`.",
                en: "This session is cancelled; restore it first with `convoke session restore`.")
        case .notCancelled:
            self.init(vi: "Buổi này không bị huỷ.", en: "This session is not cancelled.")
        case .unchanged:
            self.init(
                vi: "Không có gì thay đổi: buổi đã như thế rồi.", en: "Nothing changes: the session is already so.")
        case .tooManyDocuments:
            self.init(
                vi: "Một buổi có nhiều nhất \(Session.documentLimit) đường dẫn; hãy bỏ bớt bằng "
                    + "`convoke session link remove`.",
                en: "A session has \(Session.documentLimit) links at most; take one away with "
                    + "`convoke session link remove`.")
        case .noSuchDocument:
            self.init(
                vi: "Buổi này không có đường dẫn ấy; xem `convoke session link list`.",
                en: "This session has no such link; see `convoke session link list`.")
        }
    }

    private init(_ illegal: Delivery.IllegalTransition) {
        self.init(
            vi: "Không làm được với thư đang ở trạng thái “\(illegal.from.name.vietnamese)”.",
            en: "That is not possible for a message that is \(illegal.from.name.english).", detail: "\(illegal)")
    }

    private init(_ illegal: IncomingMessage.IllegalTransition) {
        self.init(
            vi: "Không làm được với thư đến đang ở trạng thái “\(illegal.from.name.vietnamese)”.",
            en: "That is not possible for an incoming message that is \(illegal.from.name.english).",
            detail: "\(illegal)")
    }

    private init(_ fault: SchemaFault) {
        switch fault {
        case .newerThanProgram:
            self.init(
                .unavailable,
                vi: "Sổ cái do một phiên bản Convoke mới hơn ghi; hãy cài phiên bản ấy, hoặc khôi phục bản sao lưu cũ.",
                en: "A newer version of Convoke wrote the ledger; install it, or restore a backup from before.",
                detail: "\(fault)")
        case .changed:
            self.init(
                .unavailable,
                vi: "Cấu trúc sổ cái không phải của chương trình này; hãy cài đúng phiên bản đã tạo ra nó.",
                en: "The ledger's schema is not this program's; install the version that made it.", detail: "\(fault)")
        case .notALedger:
            self.init(
                .unavailable, vi: "Tệp này là cơ sở dữ liệu của chương trình khác; hãy chọn thư mục khác với --state.",
                en: "The file is another program's database; choose another folder with --state.", detail: "\(fault)")
        }
    }

    private init(_ failure: SQLFailure) {
        let detail = "\(failure)"
        switch failure.kind {
        case .busy:
            self.init(
                .temporary, vi: "Một chương trình khác đang giữ sổ cái; hãy thử lại sau giây lát.",
                en: "Another program holds the ledger; try again in a moment.", detail: detail)
        case .storage:
            self.init(
                .unavailable, vi: "Không đọc hoặc ghi được sổ cái; hãy xem quyền truy cập và chỗ trống trên đĩa.",
                en: "The ledger cannot be read or written; look at its permissions and the room on the disk.",
                detail: detail)
        case .damaged:
            self.init(
                .unavailable, vi: "Sổ cái bị hỏng hoặc không phải là sổ cái; hãy khôi phục từ bản sao lưu.",
                en: "The ledger is damaged, or is none; restore it from a backup.", detail: detail)
        case .constraint, .other:
            self.init(
                vi: "Sổ cái không nhận việc này; thêm --verbose để xem chi tiết.",
                en: "The ledger refused that; add --verbose for its details.", detail: detail)
        }
    }
}

/// What the ledger calls things in a refusal.
private enum KindOfThing {
    static func vietnamese(_ what: String) -> String {
        switch what {
        case "session": "buổi họp"
        case "series": "chuỗi buổi họp"
        case "programme": "kế hoạch"
        case "group": "nhóm"
        case "person": "người"
        case "address": "địa chỉ"
        case "organisation": "đơn vị"
        case "delivery": "thư gửi"
        case "message": "thư đến"
        case "topic": "chuyên đề"
        case "idea": "ý tưởng"
        case "safety note": "lưu ý an toàn"
        case "request": "đề nghị"
        case "poll": "cuộc hỏi ngày"
        case "question": "câu hỏi"
        case "petition": "kiến nghị"
        case "lesson": "bài học"
        case "action": "việc đã giao"
        case "follow-up": "bài học hay việc đã giao"
        default: what
        }
    }

    static func listing(_ what: String) -> String? {
        switch what {
        case "session": "convoke session list"
        case "programme": "convoke programme list"
        case "person", "address": "convoke address list"
        case "delivery": "convoke outbox list"
        case "message": "convoke inbox list"
        case "request": "convoke session requests"
        case "safety note": "convoke note list"
        case "topic": "convoke topic list"
        case "question": "convoke question list"
        case "petition": "convoke petition list"
        case "idea": "convoke idea list"
        case "lesson": "convoke lesson list"
        case "action": "convoke action list"
        default: nil
        }
    }
}
