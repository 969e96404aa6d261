import Sessions
import Testing

@Suite struct TopicLikenessTests {
    @Test(
        "titles that mean the same topic are near, however they are typed",
        arguments: [
            ("Làm quen văn học", "làm quen với VH"), ("Làm quen văn học", "Lam quen van hoc"),
            ("Làm quen văn học", "Chuyên đề: làm quen văn học qua tranh truyện"),
            ("Trò chơi dân gian", "Các trò chơi dân gian cho trẻ"), ("Góc sách cho lớp mầm", "Góc sách lớp Mầm"),
            ("An toàn bếp ăn bán trú", "an toàn bếp ăn"), ("GDTC ngoài trời", "Giáo dục thể chất ngoài trời"),
            ("Ứng dụng CNTT", "Ứng dụng công nghệ thông tin"), ("Đồ dùng tự làm", "do dung tu lam"),
            ("Outdoor games", "outdoor game for toddlers"), ("Reading aloud", "The reading aloud topic"),
            ("Allergies in the kitchen", "Allergy in the kitchen!"),
        ])
    func near(_ one: String, _ other: String) {
        let (a, b) = (TopicLikeness(one), TopicLikeness(other))
        #expect(a.isNear(b) && b.isNear(a))
    }

    @Test(
        "titles that only share some words are not",
        arguments: [
            ("Làm quen văn học", "Làm quen với toán"), ("Trò chơi dân gian", "Trò chơi vận động"),
            ("An toàn bếp", "An toàn giao thông"), ("Góc sách", "Góc thiên nhiên"), ("Toán", "Văn"),
            ("Outdoor play", "Indoor play"), ("Parking", "Allergies"), ("", "Làm quen văn học"),
            ("VH", "Trò chơi"), ("Chuyên đề", "Nội dung"),
        ])
    func far(_ one: String, _ other: String) {
        let (a, b) = (TopicLikeness(one), TopicLikeness(other))
        #expect(!a.isNear(b) && !b.isNear(a))
    }

    @Test func `a topic is no duplicate of itself, nor of one that was merged or declined`() {
        func topic(_ id: Topic.ID, _ state: Topic.State = .proposed) -> Topic {
            Topic(id: id, group: "g", title: "Làm quen văn học", state: state)
        }
        let others = [topic("a"), topic("b"), topic("c", .merged), topic("d", .declined), topic("e", .scheduled)]
        #expect(topic("a").nearDuplicates(among: others).map(\.id) == ["b", "e"])
    }
}
