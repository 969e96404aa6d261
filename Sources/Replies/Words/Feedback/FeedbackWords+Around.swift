/// Small words around scores and labels.
extension FeedbackWords {
    /// Said in passing behind anything.
    static let particles = WordList(
        "ạ nhé nha nhe nhỉ hả hở ha á à nè đó đấy thôi luôn rồi vậy hen then though please pls is are là thì trước first nữa cơ"
    )

    /// Units of a score.
    static let units = WordList("điểm đ sao star stars point points pts mark marks ⭐ 🌟")

    /// Before a label, what ties the score before it to it.
    static let links = WordList(
        """
        for the cho về on phần in to of as ở với ve phan mục khoản câu this how what i we " “ ” * ( chung với độ mức cái ô
        about regarding concerning bên đối my your cả
        """)

    /// Between a label and its score, without weight.
    static let leadIns = WordList(
        """
        em tôi mình chị anh cô thầy cho chấm thì là được có mới xin đều vẫn cũng chỉ dám đánh giá ở tầm cỡ khoảng mức điểm của
        thôi đâu nhận xứng đáng hôm qua trước nay nghĩ nâng bấm ghi lúc nãy phải ban đầu cùng chắc mà but i'd i i'll say give
        giving a an is was would it it's that's about just only score solid well also gets get be my mark rate rating
        probably definitely e la thi me from vote easily still mỗi câu each con cháu tạm nói chung nhé nhỉnh khá vừa đúng tròn
        firm both một liền hẳn nguyên bác tụi bọn u full deserves earns good fair honest went with put gave that the please
        then strong clear very generous comfortably cứ phần này đó còn chẵn trọn đạt kịch trần sát sàn ok okela oke riêng và
        and are i'm scores mạnh dạn rất hơi quyết chốt khoanh chọn đây  = : " ( ~ * . … ? ! , [ { → > | - – — ⏎
        """)

    /// What figures count that are no scores.
    static let counted = WordList(
        """
        phút giờ tiếng minutes minute hours hour tuổi cháu trẻ người tháng năm buổi lần lớp years year people câu cau mục
        questions cô trường nhóm ngày trang slide slides bạn kids children days day months month th nd rd st p h am pm
        vnd usd vòng bàn ghế chuyến đứa tuần weeks week times trò mục tiết bài
        bé xe hộp chai ly km m kg lít items item pages page mics micro rooms groups tables
        parents teachers members sessions topics o'clock  cái bộ cuốn
        """)

    /// Behind these a number names something and is no score.
    static let identified = WordList(
        """
        phòng lầu tầng lớp tổ khối nhóm bàn trang slide hiệp tiết tháng ngày thứ tuần kỳ đợt lần sở quận phường chương
        room table item year class grade slides page day week session unit chapter floor row group team bus part section phần
         version hẻm đường quán lô khu xe tuyến ca vòng mùa aged age under over  next
        """)

    /// Behind a number word that is a score.
    static let ending = WordList(
        """
        luôn hết ạ nhé cho for cả across from thôi on both all và and out vì tại because trên is về rưỡi with với as to again
        too cũng mỗi nữa at in giùm á đi trừ cộng chứ tròn trĩnh đó đấy hai nè please but nhưng mà sao đều thì since nghe
        trước also apiece each though đây rồi các còn hả this that would or hay hoặc dưới between mới sang xuống lên thành
        chẵn điểm được giúp dùm chưa cơ instead rather not thay kìa ơi phẩy mấy quá lắm à ha hả đâu all overall
        """)

    /// Before a score: somebody gives it.
    static let giving = WordList(
        "cho chấm điểm mức vote rate give gave rated score scored giving đánh khoanh chọn mark chốt awarding gets get deserves"
    )

    /// Who or what a score is for, if it is not for a question.
    static let others = WordList(
        "cô thầy bạn chị anh em các mấy the ban mc bác chú speaker host hậu văn buổi trà bữa our your")

    /// A score said in their clause was given before.
    static let past = table(
        """
        hôm qua, hôm trước, hôm đó, hôm ấy, hôm kia, hôm bữa, kỳ trước, lần trước, tháng trước, hồi sáng, hồi nãy, lúc nãy
        lúc đầu, ban đầu, trước đó, đợt trước, earlier, last time, last month, yesterday, before, at first, initially
        was going to, wanted to, meant to, started as, started at, started out, used to, would have, định, tính, lẽ ra, originally
        """)
}
