/// The words by which a question shows that it rates a person or grades a lesson, Vietnamese and English.
enum RatingLexicon {
    /// Asks for a mark in so many words.
    static let verbs = Phrase.list(
        """
        đánh giá, xếp loại, xếp hạng, phân loại, chấm, chấm điểm, cho điểm, mấy điểm, bao nhiêu điểm, nhận xét, bình chọn,
        bình bầu, phê bình, rate, rating, grade, grading, score, rank, ranking, evaluate, evaluation, assess, assessment,
        mark, judge, appraise, appraisal, criticise, criticize
        """)

    /// Gives the marks themselves to choose from.
    static let scales = Phrase.list(
        """
        từ 1 đến 5, từ 1 đến 10, từ một đến năm, từ một đến mười, thang điểm, mấy sao, bao nhiêu sao, tốt khá, giỏi khá,
        đạt hay, đạt hoặc, from 1 to 5, from 1 to 10, from one to five, from one to ten, 1 to 5, 1 to 10, 1 5, 1 10,
        out of 5, out of 10, out of five, out of ten, on a scale, scale of, how many stars, how many points, a b c
        """)

    /// Asks how good somebody or something was without the word. No word stands here alone that is another one without
    /// its diacritics (*đúng* as in *nội dung*, *dở* as in *do*).
    static let qualities = Phrase.list(
        """
        thế nào, ra sao, tốt, tốt nhất, hay nhất, dạy hay, dạy dở, giỏi, giỏi nhất, kém, yếu, xuất sắc, hài lòng, điểm mạnh,
        điểm yếu, ưu điểm, nhược điểm, khuyết điểm, hạn chế, chất lượng, năng lực, nhiệt tình, tay nghề, trình độ, kỹ năng,
        kĩ năng, thái độ, phong cách, tác phong, chuyên nghiệp, dễ hiểu, rõ ràng, hấp dẫn, lôi cuốn, sinh động, thu hút,
        tự tin, có hay, hay không, có đạt, có khá, xứng đáng, ấn tượng, mức nào, cần cải thiện, nên cải thiện,
        cần khắc phục, nên thay đổi, cần thay đổi, rút kinh nghiệm gì, need to improve, how good, how well, how was, how were, how is,
        how did, how does, how do you find, how would you describe, to what extent, good, bad, poor, best, worst, better,
        well, badly, poorly, quality, performance, performed, strength, strengths, weakness, weaknesses, satisfied,
        happy with, pleased with, think of, think about, opinion of, opinion on, opinion about, competent, competence,
        skilled, skills, knowledgeable, confident, convincing, effective, effectively, engaging, interesting, helpful,
        friendly, professional, prepared, clear, clearly, impression of, impressed by, improve, do differently,
        should change
        """)

    /// Sound like one of them and are none.
    static let noQualities = Phrase.list("as well, as well as, and well, well being")

    /// Says how well something was done: behind it, whoever acts is what is asked about.
    static let verdicts = Phrase.list(
        """
        tốt, tốt nhất, giỏi, giỏi nhất, kém, yếu, đúng cách, hay nhất, how well, well, good, badly, poorly, better, best,
        correctly, properly, effectively
        """)

    /// Names people, wherever it stands.
    static let people = Phrase.list(
        """
        giáo viên, cô giáo, thầy giáo, người dạy, người trình bày, người báo cáo, báo cáo viên, diễn giả, giảng viên,
        người chủ trì, chủ trì, chủ tọa, người điều hành, người dẫn chương trình, người hướng dẫn, đồng nghiệp,
        tổ trưởng, cụm trưởng, trưởng ban, trưởng nhóm, hiệu trưởng, hiệu phó, phó hiệu trưởng, ban giám hiệu, thư ký,
        giám khảo, cốt cán, chuyên viên, người đứng lớp, gv, cbql, teacher, presenter, speaker, facilitator, trainer,
        instructor, lecturer, moderator, chair, chairperson, chairman, chairwoman, host, leader, headteacher,
        head teacher, principal, deputy, colleague, coworker, secretary, organiser, organizer, educator, mentor, coach,
        tutor, panellist, panelist, inspector
        """)

    /// Stands before a name, which then names a person.
    static let titles: Set = ["ms", "mr", "mrs", "miss", "mister", "madam", "dr", "prof", "professor"]
    /// The same in Vietnamese; the name has to be written with a capital letter, since most of these words mean *you*.
    static let titlesBeforeCapitals: Set = [
        "cô", "thầy", "anh", "chị", "em", "ông", "bà", "bạn", "co", "thay",
    ]
    /// Right before a name, these make it a place.
    static let whereabouts: Set = [
        "ở", "tại", "phố", "đường", "quận", "huyện", "xã", "phường", "trường", "non", "at", "in", "near", "school",
    ]

    /// Right behind a name that begins the question, these show that it is one.
    static let doings: Set = [
        "dạy", "trình", "điều", "chủ", "hướng", "dẫn", "làm", "nói", "giảng", "đứng", "did", "does", "do", "taught",
        "teaches", "presented", "presents", "spoke", "led", "explained", "ran",
    ]

    /// Names people only after a word that asks for a mark: otherwise it may well be who comes to the session.
    static let peopleWhenRated = Phrase.list(
        """
        thành viên, cán bộ, nhân viên, từng người, cá nhân, mọi người, học viên, học sinh, trẻ, các cháu, staff, member,
        participant, person, people, him, her, them, each other, one another, children, child, pupil, student
        """)

    /// Forms of address: whoever is asked, unless something else shows that somebody is talked about. Compared with
    /// their diacritics only, since *co* is also how *có* is typed.
    static let forms: Set = ["cô", "thầy"]

    /// Names a lesson or somebody's teaching.
    static let lessons = Phrase.list(
        """
        giờ dạy, tiết dạy, bài dạy, bài giảng, giờ lên lớp, tiết học, giờ học, tiết mẫu, tiết thao giảng, thao giảng,
        hội giảng, tiết chuyên đề, dự giờ, hoạt động dạy, hoạt động học, giáo án, cách dạy, lesson, lesson plan,
        demonstration class, demo class, open class, the class, teaching, teaching quality, quality of teaching,
        quality of the teaching, teaching skill, teaching skills, teaching style, teaching performance
        """)

    /// Sound like a lesson and are none.
    static let noLessons = Phrase.list(
        """
        lessons learned, lesson learned, lessons learnt, lesson learnt, dạy học, hoạt động dạy học,
        hoạt động học tập, for teaching, for lessons, for your lessons, for our lessons, teaching material, teaching materials, teaching aid, teaching aids, teaching method,
        teaching methods, for your teaching, for your own teaching, for our teaching
        """)

    /// Right behind a person, these make that person the one who answers, learns or does.
    static let deeds = Phrase.list(
        """
        đánh giá, thấy, nghĩ, cảm thấy, cảm nhận, muốn, mong muốn, rút ra, nhận xét, cho điểm, cho biết, học được, cần,
        đề xuất, góp ý, hài lòng, tâm đắc, hiểu, get, learn, need, want, find, feel, think, benefit
        """)
    /// Begin like a deed and say what somebody lacks.
    static let shortcomings = Phrase.list(
        "cần cải thiện, cần khắc phục, cần thay đổi, cần rút kinh nghiệm, need to improve, need improvement")
    /// So do these, unless the question asks how well it was done.
    static let actions = Phrase.list("học, áp dụng, vận dụng, sử dụng, trao đổi, chia sẻ, use, apply, take")
    /// The same behind a form of address.
    static let moreDeeds: Set = ["có", "vui", "hãy", "sẽ", "đã", "ơi", "đề", "mong", "chấm", "dự"]
    /// Right before a form of address, these show who is asked: *theo thầy cô*, *ý kiến của thầy cô*.
    static let asking = Phrase.list(
        """
        theo, thưa, kính thưa, ý kiến của, cảm nhận của, suy nghĩ của, mong muốn của, đề xuất của, góp ý của,
        công việc của, lớp của, trường của, nhu cầu của
        """)

    /// Right before people, these make them those for whom something is done.
    static let beneficiary: Set = [
        "cho", "giúp", "với", "vào", "for", "to", "into", "help", "helps", "helped", "among", "between", "giữa",
    ]
    /// May stand between the two.
    static let articles: Set = [
        "các", "những", "mọi", "quý", "đội", "ngũ", "the", "your", "our", "all", "other", "fellow", "each",
    ]

    /// What may be asked about: the session and what belongs to it.
    static let session = Phrase.list(
        """
        buổi, nội dung, chuyên đề, tài liệu, thời gian, thời lượng, địa điểm, chương trình, hình thức, hoạt động, thảo luận,
        cuộc họp, hội thi, mức độ, công tác tổ chức, khâu tổ chức, không khí, lịch, giấy mời, thông báo, ví dụ,
        cơ sở vật chất, phòng họp, điều gì, điều nào, phần nào, session, meeting, content, material, materials, topic,
        time, timing, schedule, pace, length, agenda, venue, room, discussion, workshop, organisation, organization,
        atmosphere, handout, handouts, slides, example, examples, invitation, exercise, exercises, what, which part
        """)

    /// `who was best`
    static let askedFor = Phrase.list("ai dạy, ai là, ai trình, ai làm, who, whose, which of you")
}
