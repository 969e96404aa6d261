import Composer
import Foundation
import Sessions

/// What the demo itself says to its visitor, in the visitor's language.
struct DemoWords {
    let language: Language
    let zone: TimeZone

    /// *thứ Năm 22/9/2016, 08:00*.
    func moment(_ instant: Date) -> String {
        let time = WallTime(instant, in: zone)
        let words = DateWords(language)
        return "\(words.shortDate(time.date)), \(words.time(time))"
    }

    func event(_ event: Foresight.Event, groups: [Group.ID: Group]) -> String {
        switch event {
        case .begins(let session): begins(session)
        case .notices(let kind, let session, let count):
            sentence(kind, to: count) + about(session, groups[session.group])
        }
    }

    func begins(_ session: Session) -> String {
        switch language {
        case .vietnamese: "bắt đầu buổi “\(session.title)”"
        case .english: "the session “\(session.title)” begins"
        }
    }

    /// *lời mời gửi 11 người*.
    func sentence(_ kind: Notice.Kind, to count: Int) -> String {
        switch language {
        case .vietnamese: "\(name(kind)) gửi \(count) người"
        case .english: "\(name(kind)) to \(count) \(count == 1 ? "person" : "people")"
        }
    }

    func about(_ session: Session, _ group: Group?) -> String {
        ": \(group.map { "[\($0.shortName)] " } ?? "")\(session.title), \(DateWords(language).shortDate(session.start.date))"
    }

    func name(_ kind: Notice.Kind) -> String {
        switch (language, kind) {
        case (.vietnamese, .callForTopics): "lời mời đăng ký nội dung"
        case (.vietnamese, .turnOffer): "thư hỏi nhận lượt"
        case (.vietnamese, .invitation): "giấy mời"
        case (.vietnamese, .update): "tin thay đổi"
        case (.vietnamese, .cancellation): "tin huỷ buổi họp"
        case (.vietnamese, .agenda): "chương trình buổi họp"
        case (.vietnamese, .reminder): "tin nhắc"
        case (.vietnamese, .feedbackRequest): "câu hỏi góp ý"
        case (.vietnamese, .digest): "bản tổng hợp cho trưởng nhóm"
        case (.vietnamese, .receipt): "thư báo đã ghi nhận"
        case (.vietnamese, .report): "báo cáo"
        case (.vietnamese, .news): "tin báo"
        case (.vietnamese, .datePoll): "thư hỏi chọn ngày"
        case (.english, .callForTopics): "call for topics"
        case (.english, .turnOffer): "offer of a turn"
        case (.english, .invitation): "invitation"
        case (.english, .update): "update"
        case (.english, .cancellation): "cancellation"
        case (.english, .agenda): "agenda"
        case (.english, .reminder): "reminder"
        case (.english, .feedbackRequest): "feedback questions"
        case (.english, .digest): "digest for the chair"
        case (.english, .receipt): "receipt"
        case (.english, .report): "report"
        case (.english, .news): "news"
        case (.english, .datePoll): "date poll"
        }
    }
}
