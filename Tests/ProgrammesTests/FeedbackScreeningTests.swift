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
