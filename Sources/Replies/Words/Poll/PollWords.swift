/// The words in which people speak of days and of whether one suits them. Written with diacritics; a word typed without
/// any, in a text without any, is compared without.
enum PollWords {
    struct List: Sendable {
        private let forms: Set<String>
        private let plain: Set<String>

        init(_ words: String) {
            forms = Set(words.split(whereSeparator: \.isWhitespace).map { String($0).replacing("_", with: " ") })
            plain = Set(forms.map(Folding.fold))
        }

        func contains(_ word: ReplyWord) -> Bool {
            forms.contains(word.form) || (word.isBare && plain.contains(word.plain))
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
        tất_cả nào_cũng gì_cũng sao_cũng bất_kỳ bất_kì bất_cứ mọi all both either any every whichever anytime everything
        any_time every_day any_day all_of_them any_of_them both_of_them được_hết được_cả đều cả_mấy bận_hết bận_cả
        whatever all_day
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
        minutes hours times % km lớp trẻ cháu tuổi
        """)
    static let morning = List("sáng morning mornings")
    static let afternoon = List("chiều trưa afternoon afternoons")
    static let evening = List("tối evening evenings")
    static let hour = List("giờ h g am pm")
}
