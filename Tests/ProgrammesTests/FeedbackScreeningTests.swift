import Foundation
import Sessions
import Testing

@testable import Programmes

/// Law 13: feedback is about the session, never about a person.
struct FeedbackScreeningTests {
    static let people = [
        Person(id: "lan", name: "Nguyễn Thị Lan", honorific: "cô"),
        Person(id: "mai", name: "Lê Mai", honorific: "chị"),
        Person(id: "ann", name: "Ann Porter", honorific: "Dr", language: .english),
    ]
    let screening = FeedbackScreening(people: people)

    @Test(
        "Law 13: a question that rates a person is refused, whatever its scale",
        arguments: [
            "Đánh giá giáo viên",
            "Đánh giá giáo viên dạy chuyên đề",
            "danh gia giao vien",
            "Hãy xếp loại giáo viên trình bày",
            "Xếp loại cho giáo viên",
            "Thầy cô chấm điểm người trình bày thế nào?",
            "Bạn đánh giá báo cáo viên ra sao?",
            "Cho điểm báo cáo viên",
            "Thầy cô nhận xét gì về người dạy?",
            "Cô Lan dạy thế nào?",
            "Nhận xét về cô Lan",
            "Đánh giá Nguyễn Thị Lan",
            "Chị Mai trình bày có tốt không?",
            "Đánh giá năng lực của cô",
            "Thầy dạy có tốt không?",
            "Năng lực của đồng nghiệp thế nào?",
            "Ai dạy tốt nhất hôm nay?",
            "Xếp loại từng thành viên",
            "Cụm trưởng điều hành có tốt không?",
            "Người chủ trì điều hành thế nào?",
            "Điểm mạnh và điểm yếu của giáo viên dạy là gì?",
            "Buổi họp hay, nhưng xếp loại cho giáo viên thế nào?",
            "Rate the teacher",
            "How good was the presenter?",
            "How well did the speaker explain the topic?",
            "How was the facilitator?",
            "Please grade the teachers",
            "What did you think of the presenter?",
            "Who was the best speaker?",
            "Which teacher taught best?",
            "Evaluate your colleague's performance",
            "How would you rate Dr Ann?",
            "Rate each member's contribution",
            "What are the teacher's weaknesses?",
            "How did the chair run the meeting?",
            "Assess the trainer",
            "What should the presenter improve?",
        ],
        [FeedbackForm.Question.Scale.score, .words])
    func refusesRatingPeople(question: String, scale: FeedbackForm.Question.Scale) {
        #expect(screening.objection(to: question, scale)?.target == .person)
    }

    @Test(
        "Law 13: a question that grades a lesson is refused, whatever its scale",
        arguments: [
            "Xếp loại giờ dạy", "xep loai gio day", "Đánh giá tiết dạy hôm nay", "Chất lượng giờ dạy thế nào?",
            "Tiết học mẫu có tốt không?", "Chấm điểm bài giảng", "Nhận xét giáo án", "Grade the lesson",
            "How good was the lesson?", "How would you rate the demonstration class?", "Rate the quality of teaching",
        ],
        [FeedbackForm.Question.Scale.score, .words])
    func refusesGradingLessons(question: String, scale: FeedbackForm.Question.Scale) {
        #expect(screening.objection(to: question, scale)?.target == .lesson)
    }

    @Test(
        "Law 13: an answer from 1 to 5 about a person or a lesson is a mark without the word",
        arguments: ["Giáo viên", "Người trình bày", "Giờ dạy", "The presenter", "Lesson", "Speaker: clarity"])
    func refusesMarksWithoutTheWord(question: String) {
        #expect(screening.objection(to: question, .score)?.words == "1-5")
        #expect(screening.objection(to: question, .words) == nil)
    }

    @Test(
        "a question about the session passes",
        arguments: [
            "Nội dung", "Thời gian và nhịp độ", "Thời gian và nhịp độ của buổi sinh hoạt có phù hợp không?",
            "Nội dung buổi sinh hoạt có ích cho công việc của thầy cô đến mức nào?",
            "Nội dung buổi chuyên đề có hữu ích cho giáo viên không?",
            "Noi dung co huu ich khong?",
            "Thầy cô đánh giá nội dung buổi sinh hoạt thế nào?",
            "Cô đánh giá thời gian của buổi họp ra sao?",
            "Các cô có hài lòng với buổi sinh hoạt không?",
            "Quý thầy cô vui lòng cho biết địa điểm có thuận tiện không?",
            "Giáo viên có thể áp dụng những gì đã trao đổi?",
            "Đánh giá nội dung chuyên đề",
            "Đánh giá mức độ hữu ích của buổi chuyên đề cho giáo viên",
            "Bài học rút ra từ buổi sinh hoạt là gì?",
            "Lần sau nên giữ điều gì, nên thay đổi điều gì?",
            "Giờ đây nên làm gì tiếp?",
            "Ai nên chủ trì buổi sau?",
            "Cuộc họp có đủ thời gian để trao đổi không?",
            "Địa điểm và cơ sở vật chất có phù hợp không?",
            "Content", "Time and pace", "How useful was the content?", "How did time and pace suit you?",
            "What should we keep, what should we change?", "Rate the session", "How was the venue?",
            "How good was the discussion?", "How useful was the lessons-learned review?",
            "How useful was the session for teachers?", "What can teachers use in class tomorrow?",
            "Was there enough time for speakers to answer?", "How well was the host school reached?",
            "What topic should we take up next?", "How was the length of the meeting?",
        ])
    func passesQuestionsAboutTheSession(question: String) {
        #expect(screening.objection(to: question, .words) == nil)
    }

    @Test(
        "a scored question about the session passes",
        arguments: [
            "Nội dung buổi sinh hoạt có ích cho công việc của thầy cô đến mức nào?",
            "Thời gian và nhịp độ của buổi sinh hoạt có phù hợp không?", "How useful was the content?",
            "How did time and pace suit you?", "How useful was the session for your colleagues?",
            "Tài liệu có giúp giáo viên không?", "Chuyên đề có phù hợp với giáo viên mới không?",
        ])
    func passesScores(question: String) {
        #expect(screening.objection(to: question, .score) == nil)
    }

    @Test(
        "Law 13: however it is put, a rating of a person is refused",
        arguments: [
            "Cô Lan dạy có tốt không?", "Lan dạy có tốt không?", "Hôm nay Mai trình bày thế nào?",
            "Thầy Minh điều hành có tốt không?", "Anh Tuấn hướng dẫn ra sao?", "Co Lan day co tot khong?",
            "Giáo viên đứng lớp có tự tin không?", "Người trình bày nói có rõ ràng, dễ hiểu không?",
            "Giáo viên sử dụng đồ dùng có tốt không?", "Giáo viên cần cải thiện điều gì?",
            "Giáo viên nên thay đổi điều gì?", "Thái độ của người chủ trì thế nào?",
            "Kỹ năng sư phạm của cô giáo ra sao?", "Cho cô Lan từ 1 đến 5 điểm", "Giáo viên xứng đáng mấy sao?",
            "Chuyên viên của phòng làm việc có chuyên nghiệp không?", "Ban giám hiệu điều hành tốt không?",
            "Xếp loại GV: tốt, khá, trung bình, yếu", "Chấm điểm từng học sinh", "Bạn có ấn tượng gì về thầy giáo?",
            "Did Ms Lan do well?", "What did Ms Lan do well?", "How did Mr Minh do?", "Did Ann do a good job?",
            "Was Lan well prepared?", "Rate the teacher from 1 to 5", "How many stars does the presenter deserve?",
            "On a scale of 1 to 10, the trainer", "Was the speaker clear?", "Was the facilitator engaging?",
            "Did the teacher use the materials well?", "What does the teacher need to improve?",
            "What should the chair do differently?", "Do teachers need to improve?", "Were you impressed by the coach?",
            "Is Dr Porter competent?", "To what extent is the leader effective?", "Judge the children's answers",
            "Were you happy with the organisers?", "What do you think about Ms Lan?",
        ],
        [FeedbackForm.Question.Scale.score, .words])
    func refusesEveryRatingOfPeople(question: String, scale: FeedbackForm.Question.Scale) {
        #expect(screening.objection(to: question, scale)?.target == .person)
    }

    @Test(
        "Law 13: however it is put, a mark for a lesson is refused",
        arguments: [
            "Chấm điểm tiết dạy", "Tiết dạy đạt hay không đạt?", "Tiết thao giảng thế nào?",
            "Hoạt động học có sinh động không?", "Cách dạy có dễ hiểu không?", "Giờ học đạt mức nào?",
            "Bài dạy được mấy điểm?", "Tiết chuyên đề được bao nhiêu sao?", "How was the teaching?",
            "Was the demo class any good?", "How many points for the lesson?", "Was the open class well prepared?",
            "Rate the lesson plan out of 10", "How effective was the lesson?",
        ],
        [FeedbackForm.Question.Scale.score, .words])
    func refusesEveryMarkForLessons(question: String, scale: FeedbackForm.Question.Scale) {
        #expect(screening.objection(to: question, scale)?.target == .lesson)
    }

    @Test(
        "a question about the session, what helped and what to change passes, with either scale",
        arguments: [
            "Buổi sinh hoạt có bổ ích không?", "Nội dung có phù hợp với nhu cầu của thầy cô không?",
            "Theo thầy cô, nội dung buổi họp có thiết thực không?", "Theo thầy cô, lần sau nên thay đổi điều gì?",
            "Ý kiến của thầy cô về nội dung buổi họp thế nào?", "Điều gì giúp thầy cô nhiều nhất?",
            "Thời lượng như vậy có đủ không?", "Công tác tổ chức có tốt không?", "Địa điểm có thuận tiện không?",
            "Địa điểm ở Bà Triệu có thuận tiện không?", "Tài liệu có rõ ràng, dễ hiểu không?",
            "Thảo luận có sôi nổi không?", "Chuyên đề có thu hút không?", "Hình thức tổ chức có phù hợp không?",
            "Phần nào của buổi họp hay nhất?", "Phần nào nên rút gọn?", "Lần sau nên bàn chuyên đề gì?",
            "Nội dung về phương pháp dạy học có thiết thực không?",
            "Thầy cô vận dụng được nội dung vào giờ dạy đến mức nào?", "Thầy cô cần thêm tài liệu gì?",
            "Ngày mai có nên họp tiếp không?", "Mai có nên họp tiếp không?", "Cơ sở vật chất có tốt không?",
            "Giấy mời gửi có kịp không?", "Không khí buổi họp thế nào?", "Mức độ hữu ích của buổi họp",
            "Chương trình có hợp lý không?", "Thời gian trao đổi có đủ không?",
            "Thầy cô có hài lòng với nội dung không?",
            "Ví dụ trong tài liệu có rõ ràng không?", "Việc chia nhóm thảo luận có hợp lý không?",
            "Was the session useful?", "How was the session?", "How clear were the materials?",
            "Was the pace good?", "What helped you most?", "What helped teachers most?", "What should we change?",
            "What should we keep?", "Was the agenda clear?", "How well was the meeting organised?",
            "How was the organisation?", "Was there enough time as well?", "Which part was most interesting?",
            "Rate the topic from 1 to 5", "How many stars does the venue deserve?", "Was the room good?",
            "Did the session start on time?", "How effective was the workshop?", "Was the invitation clear?",
            "How useful were the examples for your lessons?", "How useful was the content for teaching?",
            "Were the slides easy to read?", "How good was the discussion among teachers?",
            "Do you need more time for questions?", "What topic would help you?", "Were the handouts helpful?",
            "Was the length of the meeting good?", "To what extent did the content meet your needs?",
            "How was the venue at Lan School?", "Was the online meeting easy to join?",
            "Is every two months often enough?",
            "What would you like to discuss next?", "What topics do teachers want?",
        ],
        [FeedbackForm.Question.Scale.score, .words])
    func passesWhateverIsAboutTheSession(question: String, scale: FeedbackForm.Question.Scale) {
        #expect(screening.objection(to: question, scale) == nil)
    }

    @Test("decomposed text reads as composed text does")
    func readsDecomposedText() {
        let decomposed = "Đánh giá giáo viên".decomposedStringWithCanonicalMapping
        #expect(screening.objection(to: decomposed, .words)?.object == "giáo viên")
    }

    @Test("the objection names the words it is about")
    func namesTheWords() {
        let objection = screening.objection(to: "How would you rate the presenter today?", .score)
        #expect(objection == .init(target: .person, words: "rate", object: "presenter"))
    }
}
