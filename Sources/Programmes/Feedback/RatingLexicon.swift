/// The words by which a question shows that it rates a person or grades a lesson, Vietnamese and English.
enum RatingLexicon {
    /// Asks for a mark in so many words.
    static let verbs = Phrase.list(
        """
        đánh giá, xếp loại, xếp hạng, phân loại, chấm, chấm điểm, cho điểm, mấy điểm, bao nhiêu điểm, nhận xét, bình chọn,
        bình bầu, rate, rating, grade, grading, score, rank, ranking, evaluate, evaluation, assess, assessment, mark, judge,
        appraise, appraisal
        """)

    /// Asks how good somebody or something was without the word.
    static let qualities = Phrase.list(
        """
        thế nào, ra sao, tốt, tốt nhất, hay nhất, dạy hay, giỏi, giỏi nhất, dở, kém, yếu, xuất sắc, hài lòng, điểm mạnh,
        điểm yếu, ưu điểm, nhược điểm, khuyết điểm, hạn chế, chất lượng, năng lực, nhiệt tình, tay nghề, how good, how well,
        how was, how were, how is, how did, how do you find, good, bad, poor, best, worst, better, quality, performance,
        strength, strengths, weakness, weaknesses, satisfied, think of, opinion of, opinion on, competent, skilled, improve
        """)

    /// Names people, wherever it stands.
    static let people = Phrase.list(
        """
        giáo viên, cô giáo, thầy giáo, người dạy, người trình bày, người báo cáo, báo cáo viên, diễn giả, giảng viên,
        người chủ trì, chủ trì, chủ tọa, người điều hành, người dẫn chương trình, người hướng dẫn, đồng nghiệp,
        tổ trưởng, cụm trưởng, trưởng ban, trưởng nhóm, hiệu trưởng, hiệu phó, thư ký, teacher, presenter, speaker,
        facilitator, trainer, instructor, lecturer, moderator, chair, chairperson, chairman, host, leader, headteacher,
        principal, colleague, coworker, secretary, organiser, organizer, educator
        """)

    /// Names people only after a word that asks for a mark: otherwise it may well be who comes to the session.
    static let peopleWhenRated = Phrase.list(
        """
        thành viên, cán bộ, nhân viên, từng người, cá nhân, mọi người, học viên, staff, member, participant, person,
        people, him, her, them, each other, one another
        """)

    /// Forms of address: whoever is asked, unless something else shows that somebody is talked about. Compared with
    /// their diacritics only, since *co* is also how *có* is typed.
    static let forms: Set = ["cô", "thầy"]

    /// Names a lesson or somebody's teaching.
    static let lessons = Phrase.list(
        """
        giờ dạy, tiết dạy, bài dạy, bài giảng, giờ lên lớp, tiết học, giờ học, tiết mẫu, hoạt động dạy, giáo án, cách dạy,
        lesson, lesson plan, demonstration class, open class, teaching quality, quality of teaching,
        quality of the teaching, teaching skill, teaching skills, teaching style, teaching performance
        """)

    /// Sound like a lesson and are none.
    static let noLessons = Phrase.list("lessons learned, lesson learned, lessons learnt, lesson learnt")

    /// Right behind a person, these make that person the one who answers, learns or does.
    static let deeds = Phrase.list(
        """
        đánh giá, thấy, nghĩ, cảm thấy, muốn, mong muốn, rút ra, nhận xét, cho điểm, cho biết, học, học được, áp dụng,
        vận dụng, sử dụng, trao đổi, chia sẻ, cần, đề xuất, hài lòng, tâm đắc, get, learn, need, want, find, feel, think,
        use, apply, benefit, take
        """)
    /// The same behind a form of address.
    static let moreDeeds: Set = ["có", "vui", "hãy", "sẽ", "đã", "ơi", "đề", "mong", "chấm", "dự"]

    /// Right before people, these make them those for whom something is done.
    static let beneficiary: Set = [
        "cho", "giúp", "với", "for", "to", "help", "helps", "helped", "among", "between", "giữa",
    ]
    /// May stand between the two.
    static let articles: Set = [
        "các", "những", "mọi", "quý", "đội", "ngũ", "the", "your", "our", "all", "other", "fellow", "each",
    ]

    /// What may be asked about: the session and what belongs to it.
    static let session = Phrase.list(
        """
        buổi, nội dung, chuyên đề, tài liệu, thời gian, thời lượng, địa điểm, chương trình, hình thức, hoạt động, thảo luận,
        cuộc họp, hội thi, session, meeting, content, material, materials, topic, time, pace, length, agenda, venue, room,
        discussion, workshop
        """)

    /// `who was best`
    static let askedFor = Phrase.list("ai dạy, ai là, ai trình, ai làm, who, whose, which of you")
}
