/// The words in which people speak of days and of whether one suits them. Written with diacritics; a word typed without
/// any, in a text without any, is compared without.
enum PollWords {
    struct List: Sendable {
        private let forms: Set<String>
        private let plain: Set<String>
        private let formKeys: WordSet
        private let plainKeys: WordSet

        init(_ words: String) {
            forms = Set(words.split(whereSeparator: \.isWhitespace).map { String($0).replacing("_", with: " ") })
            plain = Set(forms.map(Folding.fold))
            (formKeys, plainKeys) = (WordSet(forms), WordSet(plain))
        }

        func contains(_ word: ReplyWord) -> Bool {
            formKeys.contains(word.key) || (word.isBare && plainKeys.contains(word.key))
        }

        /// How many words from `index` on are a phrase of the list; 0 for none.
        func length(in words: ArraySlice<ReplyWord>, at index: Int) -> Int {
            var (length, text, bare) = (0, "", "")
            for (count, word) in words[index...].prefix(4).enumerated() {
                text += (count == 0 ? "" : " ") + word.form
                bare += (count == 0 ? "" : " ") + word.plain
                if forms.contains(text) || (words[index].isBare && plain.contains(bare)) { length = count + 1 }
            }
            return length
        }
    }

    static let yes = List(
        """
        được ok oke okay okie oki yes yep yeah có rảnh tiện tốt hợp đồng_ý chọn vote bầu ưu_tiên ưng thích free can
        could works work fine good great suits suit available possible prefer best better perfect đi_được dự_được
        tham_gia_được xếp_được sắp_xếp_được không_sao không_vấn_đề không_bận không_trùng no_problem i'm_in
        không_có_ý_kiến không_ý_kiến no_objection no_objections don't_mind do_not_mind
        """)
    static let no = List(
        """
        không chẳng chả bận kẹt vướng trùng mắc dính can't cannot can_not won't not no nope none neither unavailable
        busy conflict clash away booked couldn't unable doesn't isn't don't aren't never vắng không_thể không_được cấn_lịch
        """)
    static let ifNeedBe = List(
        """
        nếu_cần nếu_phải nếu_bắt_buộc nếu_không_còn_ngày_khác cùng_lắm bất_đắc_dĩ tạm_được cố_gắng ráng
        chưa_chắc không_chắc không_chắc_chắn chưa_biết có_lẽ chắc_được hơi_khó khó maybe perhaps possibly might
        if_need_be if_needed if_necessary if_i_must not_sure not_certain at_a_push at_a_pinch less_ideal not_ideal
        with_difficulty probably
        """)
    static let except = List(
        "trừ ngoại_trừ chỉ_trừ trừ_ra ngoài except excluding apart_from other_than all_but any_but anything_but")
    static let all = List(
        """
        tất_cả nào_cũng gì_cũng sao_cũng bất_kỳ bất_kì bất_cứ mọi_ngày mọi_hôm mọi_buổi mọi_lúc all both either any every whichever anytime everything
        any_time every_day any_day all_of_them any_of_them both_of_them được_hết được_cả đều cả_mấy bận_hết bận_cả
        whatever all_day không_có_ý_kiến không_ý_kiến no_objection no_objections don't_mind do_not_mind
        tùy_chị tuỳ_chị tùy_anh tuỳ_anh tùy_cô tuỳ_cô tùy_mọi_người tuỳ_mọi_người up_to_you
        """)
    static let rest = List("còn_lại the_rest others the_others other_days ngày_khác hôm_khác mấy_ngày_kia ngày_kia")
    static let contrast = List("nhưng còn but however though whereas while song")
    static let marker = List("số phương_án lựa_chọn option options number no. nr câu mục pa cái choice slot")
    static let day = List("ngày hôm mùng mồng the on")
    static let and = List("và and hoặc hay or với & + , lẫn")
    /// Behind a number they make it a count, or a part of a time.
    static let unit = List(
        """
        người cô thầy bạn đứa mạng suất people persons person of_us adults tuần tháng phút năm lần tiếng weeks week
        minutes hours times % km lớp trẻ cháu tuổi file files ý bài tờ bản trang ảnh
        """)
    /// Behind a number they make it a count of what can be chosen: *cả 3 ngày*, *any of the 3 dates*.
    static let choices = List("ngày buổi hôm lựa_chọn phương_án day days date dates option options")
    /// Whether a day suits is not known: neither a no nor an *if need be*.
    static let unknown = List(
        "không_biết chẳng_biết chả_biết chưa_rõ không_rõ don't_know do_not_know can't_say cannot_say can't_tell no_idea"
    )
    /// A no that needs no other words to be one.
    static let firmNo = List(
        """
        bận kẹt vướng mắc vắng không_thể chẳng_ngày chẳng_hôm không_được không_đi không_dự không_tham_gia không_đến
        không_tới không_sắp_xếp_được không_xếp_được can't_come can't_make cannot_make can't_do cannot_do can't_attend
        cannot_attend cannot_come won't_be unable unavailable none neither nope busy away
        """)
    /// Words around an answer that change nothing of it.
    static let around = List(
        """
        dạ vâng ạ ừ em chị anh cô thầy tôi mình mẹ ba bố con cháu bên nhà ơi nhé nha nhỉ à thì là rồi mất hết cả luôn
        nữa thôi chỉ mỗi vào lúc đi dự họp đến tới tham gia sắp xếp thể đều cũng rất lắm nhất hơn xin lỗi cảm ơn tiếc
        quá chọn lấy theo cho đăng ký nhầm đổi sửa lại thay thành mới đúng đó này ấy nào ngày hôm buổi các những lịch
        được thứ giờ trả lời i i'm am me my for can will be able to do it of them these those that this is are the a
        make come attend work works at sorry afraid unfortunately thanks thank you please we us our one only rather
        would like take pick then so just any on va
        """)
    static let morning = List("sáng morning mornings")
    static let afternoon = List("chiều trưa afternoon afternoons")
    static let evening = List("tối evening evenings")
    static let hour = List("giờ h g am pm")
}
