/// Questions, another time, no more messages, and what members offer: Vietnamese.
enum VietnameseWishes {
    static let groups = """
        tail: mấy chị, mấy cô, mấy anh, các bạn, bà con, anh chị, cả nhà, thầy cô, bác, chú, cô chú, sơ, cha, bố, mẹ, má, z, dzậy
            ban tổ chức, admin, ad, trưởng, anh trưởng, chị trưởng, nghen, nhe, nhé, quý vị, các bác, các thầy, thủ quỹ, vại, rứa
        # Messages as such, and where one's address stands.
        message: tin, tin nhắn, thư, mail, email, thông báo, thư mời, nhắc nhở, thư từ, thư điện tử, e mail, sms, zalo, tin báo
            giấy mời, bản tin, tin tức, thông tin, cuộc gọi, link, lời nhắc
        register: danh sách, list, hệ thống, danh bạ, mailing list, danh sách nhận thư, danh sách nhận tin, danh sách nhận, nhóm zalo
            nhóm chat, hộp thư, địa chỉ liên hệ, danh sách liên hệ, danh sách gửi, data, dữ liệu, database, group
        quit: gỡ, xoá, xóa, bỏ, rút, loại, cho, đưa, out, remove, gạch, huỷ, hủy, kick, xin, tháo
        cease: đừng, thôi, khỏi, ngừng, ngưng, dừng, chấm dứt, miễn, stop, cắt, tắt, bớt, hết
        leaveVi: về, rời, chuồn, lủi, té, dọt, phắn, thoát, out, rút, lượn, biến, tếch, về trước, đi trước, ra về, rời phòng, ra trước
            rời họp, đi đón, về đón, chạy về, chạy đi, ra sân bay, ra bến, về nhà, về lớp, về trực, lên lớp, rút lui, bỏ về, ra ngoài
        askWord: mấy giờ, mấy buổi, mấy người, mấy tầng, mấy câu, mấy ngày, mấy tiếng, mấy lần, mấy phút, mấy tiết, mấy phần, mấy chỗ
            mấy suất, tầng mấy, lầu mấy, phòng mấy, ngày mấy, thứ mấy, cổng mấy, số mấy, tiết mấy, khoá mấy, bao nhiêu, bao lâu, bao giờ
            khi nào, ở đâu, chỗ nào, lúc nào, hôm nào, ngày nào, giờ nào, cái nào, người nào, phòng nào, trường nào, ai vậy, gì vậy
        bring: mang, đem, dẫn, dắt, chở, bồng, rủ, kéo, đưa
        topicWord: mục, phần, chuyện, việc, nội dung, chủ đề, chuyên đề, vấn đề, đề tài, topic, ý, câu chuyện, vụ
        agendaWord: chương trình, chương trình họp, lịch họp, cuộc họp, buổi họp, agenda, nghị sự, phiên họp, nội dung họp, buổi sinh hoạt
            cuộc họp nhóm, mục khác, phần khác, phần thảo luận, mục thảo luận, kế hoạch họp, chương trình nghị sự, buổi tới, kỳ tới, kỳ họp
        officeWord: phòng, sở, pgd, phòng giáo dục, phòng gd, phòng gd đt, phòng gd & đt, phòng giáo dục và đào tạo, sở giáo dục, bộ
            sở gd, lãnh đạo phòng, lãnh đạo sở, cấp trên, uỷ ban, ủy ban, ubnd, trưởng phòng, phòng gdđt, sở gdđt, ngành
        """

    static let questions = """
        question | được/đc không {tail}? {tail}? $ | asks leave | cho cô Mai đi thay được không ạ
        question | không {tail} $ !sao | asks yes or no | có ghi hình lại không chị
        question | có/cần ..5 không {tail}? $ | asks yes or no | co can dem may tinh ko
        question | có ..6 không {tail} , | asks yes or no | có trà nước không ạ, để em chuẩn bị
        question | {come} được? không {tail}? $ | asks whether to come | em đi dc k c
        question | họp ..2 ở đâu/nào/mấy | asks for information | Họp ở đâu ạ
        question | mấy giờ | asks when | Mấy giờ bắt đầu
        question | ở đâu ..1 {tail}? | asks where | gửi xe ở đâu
        question | bao giờ | asks when | Bao giờ Phòng trả lời
        question | khi nào | asks when | khi nào có biên bản
        question | ^^ có ..8 không $ | asks yes or no | Có được tính giờ bồi dưỡng thường xuyên không chị
        question | là/cái/làm/cần/có/mang gì $ | asks what | Em cần mang gì ạ
        question | gì/sao/đâu/ai/nào vậy/thế/đây/hả | asks | có gì vậy chị
        question | thế nào/sao $ | asks how | nội dung thế nào ạ
        question | như thế nào | asks how | đi như thế nào
        question | ai {come}/trình/dạy/chủ/phụ/báo | asks who | buổi này ai trình bày
        question | bao nhiêu | asks how much | bao nhiêu người dự
        question | bao lâu | asks how long | họp bao lâu
        question | lúc/hôm/ngày/giờ/thứ/tiết nào/mấy !cũng | asks when | họp hôm nào ạ
        question | ai có ..4 cho {self} | asks for something | ai có gì cho em với
        question | đi/xe/gửi ..2 đâu !được | asks where | gửi xe đâu chị
        question | tầng/phòng/chỗ/số/cổng/thứ mấy/nào | asks where | Phòng họp tầng mấy
        question | hả {tail}? {tail}? $$ | asks | bắt buộc hả chị
        question | thì có ..6 không {tail}? {tail}? $ | asks yes or no | Vắng thì có bị trừ điểm không chị
        question | phải không | asks | họp thứ 6 phải không
        question | đúng không | asks | họp thứ 6 đúng không
        question | chưa {tail} $ | asks whether already | có chương trình chưa chị
        question | {weekday} hay ..1 {weekday} | one or the other | họp thứ 6 hay thứ 7
        question | <name> hay <name> | one or the other | Họp Zoom hay Meet ạ
        question | zoom hay meet | one or the other | Zoom hay Meet vậy anh
        question | cho {self} hỏi | asks | Cho em hỏi gửi xe ở đâu
        question | {self} hỏi | asks | em hỏi chút
        question | cho {self} ..1 xin ..2 {sent} | asks to be sent something | Cho em xin lại link với
        question | {self} xin ..2 {sent} | asks to be sent something | em xin slide ạ
        question | xin ..1 {sent} | asks to be sent something | xin file với ạ
        question | gửi ..1 {self} ..2 {sent} | asks to be sent something | gửi giúp em slide
        question | gửi ..3 {sent} ..2 cho {self} | asks to be sent something | gửi lại link cho em
        question | có ai/gì ..3 cho {self} | asks for something | ai có gì cho em với
        question | ai có ..4 cho {self} | asks for something | ai có gì cho em với
        question | là sao {tail} | asks what it means | 1-5 điểm là sao chị
        question | có được ..6 không | asks yes or no | có được thanh toán tiền xăng không
        question | giúp ..1 {self} ..2 được không | asks a favour | gửi giúp em được không
        question | {askWord} ..2 {tail}? $ | asks for information | form có mấy câu vậy
        question | {askWord} ..4 vậy/thế/z/hả/ạ/nhỉ/ta | asks for information | lầu mấy z
        question | có/đã ..8 chưa {tail}? {tail}? $ | asks whether already | Slide có up lên đâu chưa ạ
        question | có ai ..8 chưa/không | asks | Có ai nói về lớp ghép chưa
        question | có ..8 không {tail} {tail}? $ | asks yes or no | Có trò nào cho trẻ 2 tuổi ngày mưa không mấy chị
        question | muốn/xin/cho/được hỏi | asks | tôi chỉ muốn hỏi vì sao
        question | cho hỏi | asks | cho hỏi phòng họp lầu mấy
        question | đề/nhờ/phiền/mong/vui/nhớ nghị/lòng? ..2 gửi ..4 {sent} | asks to be sent something | Đề nghị gửi trước tài liệu
        question | cho {self} xin {tail}? $ | asks for something | c quay video lại cho e xin nha
        question | cho xin ..4 {sent} | asks to be sent something | Cho xin cái biên bản tháng trước
        question | giảng/giải/chỉ/hướng thích/dẫn? ..1 giúp/giùm/hộ {self}? | asks a favour | giảng giúp em
        question | resend ..2 được không | asks to be sent something | resend giúp em được không
        question | ok/okay/được không {tail}? {tail}? $ | asks leave | vô trễ xíu okay không
        question | sao {tail} {tail}? $$ | asks | dress code sao chị
        question | mấy mấy | asks how much | kết quả trận hôm qua mấy mấy
        notQuestion | không/chả/chẳng sao {tail}? $ | a negation | không sao chị
        notQuestion | biết/tính/làm ..1 sao {tail}? $ | does not know | chưa biết sao chị
        notQuestion | bất cứ/kỳ/kì/luận ..2 gì/ai/nào/đâu | any | Đừng ghi tên tôi vào bất cứ cái gì
        notQuestion | chứ ai/đâu/gì/sao ..2 | rhetorical | em đi chứ ai đi nữa
        notQuestion | làm sao mà ..2 {come} | rhetorical | làm sao mà đi được
        notQuestion | tuỳ/tùy ..8 không | depends | tùy hôm đó có ai đứng lớp giúp em không
        notQuestion | coi/xem/canh/chờ/đợi ..6 nào/mấy/đâu/không/chưa $ | wonders | đang coi ngày đốn lúa trúng hôm nào
        notQuestion | để ..2 hỏi | must ask first | để em hỏi chồng em đã
        notQuestion | ^ không {tail} {tail}? $ | a bare no | không nha chị
        notQuestion | không thì | if not | không thì thôi
        notQuestion | không biết ..5 không | wonders, asks nothing | ko bít có đi dc ko nữa
        notQuestion | còn/để/phải ..1 {see} ..6 không $ | wonders | còn coi con có hết sốt hông
        notQuestion | có ..3 hay không | whether or not | xem có đi hay không
        notQuestion | sao không $ | rhetorical | Đi chứ sao không
        notQuestion | chứ ..1 không $ | rhetorical | đi chứ không
        notQuestion | thì ai ..2 | rhetorical | Em mà không đi thì ai báo cáo
        notQuestion | thì không $ | not a tag | Ai bận chứ em thì không
        notQuestion | biết sao $ | does not know | chưa biết sao
        notQuestion | không có gì | nothing | không có gì trở ngại
        notQuestion | không bận | is not busy | Em khong ban
        notQuestion | không ..2 gì $ | nothing | em không góp ý gì
        notQuestion | ai cũng | everybody | Ai cũng đi được
        notQuestion | không ai | nobody | không ai vắng
        notQuestion | không ..2 ai | nobody | Không nhờ ai đi thay được
        notQuestion | {wh} cũng | any | hôm nào cũng được
        notQuestion | ^^ dạ? không $$ | a bare no | Không ạ
        notQuestion | ..1 gì nổi | rhetorical | Đi gì nổi chị
        notQuestion | sao được/nổi | rhetorical | Vắng sao được
        notQuestion | vắng đâu | rhetorical | có buổi nào em vắng đâu
        notQuestion | {come}/được đâu $ | negation behind | đi được đâu
        notQuestion | ai bận | rhetorical | Ai bận chứ em thì không
        notQuestion | ^ {self}? chưa $ | not yet | em chưa
        question | hay ..3 vậy/thế/hả $ | one or the other | mặc áo dài hay đồng phục vậy
        question | sao ..6 vậy/thế/hả/nhỉ | asks why | sao lại dời sang thứ 6 vậy
        question | có ..3 nào ..8 chưa | asks whether already | có chuyên đề nào về trẻ tăng động chưa chị
        question | gửi lại ..1 giúp/giùm/hộ/cho/với | asks to be sent something | chị gửi lại giúp
        question | chưa thấy/nhận được? ..1 {sent} | asks to be sent something | Em chưa thấy link
        notQuestion | chưa biết ..5 không | wonders, asks nothing | chưa biết có xin được không
        notQuestion | {self} hỏi lại/ý/xem/trường/sếp | must ask first | em hỏi lại trường rồi báo sau
        notQuestion | {self} ..1 {say} đâu | about what was said, not what is | em có nói đâu
        notQuestion | khỏi/không cần ai | nobody | khỏi cần ai đi thế
        question | {come} hả {tail}? $ | asks | em khỏi đi hả chị
        notQuestion | {say} {self} {come} hả | about what was said, not what is | chị Hạnh nói em đi hả
        """

    static let moves = """
        reschedule | {move} ..1 lịch/ngày/giờ/buổi/họp/cuộc/sang/qua/lại/xuống/tới/đến/vào/lên/ra/# | asks to move | dời sang thứ 5
        reschedule | {move} ..4 được không | asks to move | Hoãn ít bữa được không chị
        notReschedule | {move} lại? ..1 <name> | another person | giờ đổi lại cô Trinh đi thay
        reschedule | {move} ..3 {weekday}/{daypart}/tuần/tháng | asks to move | chuyển qua chiều
        reschedule | ngày/hôm/buổi/giờ/lịch khác ..1 được/thì/nhé/không | another day | họp ngày khác được không
        reschedule | họp/tổ/làm ..1 {weekday}/{daypart}/tuần/ngày/hôm ..3 được không | another time | họp buổi tối được không
        reschedule | sang ..1 {weekday}/tuần/tháng/chiều/hôm/ngày ..3 được/nhé/thì | another time | sang thứ 5 được không
        reschedule | {weekday}/{daypart} thì ..1 ok/được/rảnh/tiện/tốt | offers another day | chủ nhật thì ok
        reschedule | hay ..1 {self}? ..1 họp/để/làm/chuyển ..1 #/ngày/hôm/{weekday}/{daypart}/tuần | offers another day | hay mình họp 22 đi chị
        reschedule | nếu ..1 họp/làm/tổ ..1 từ/lúc/vào/{weekday}/{daypart}/sau/sớm/muộn | on condition of another time | neu hop tu 14h
        reschedule | họp ..1 {weekday}/{daypart}/ngày/tuần/hôm khác/sau/tới ..2 thì | another time | họp tuần sau thì em đi được
        reschedule | đẩy/bắt/cho ..2 sớm/muộn/lùi ..2 hơn/lên/lại/# | earlier or later | cho họp muộn hơn được không
        reschedule | đề nghị/xin ..1 {move} | asks to move | Đề nghị chuyển lịch họp
        reschedule | chọn/tìm/thu/lấy/họp/tổ/kiếm/sắp/đổi xếp/chức? ..2 ngày/tuần/hôm/buổi/giờ/tháng khác | another day | anh chọn tuần khác được không
        reschedule | mong/xin/đề nghị? ..4 ngày/tuần/hôm/buổi/giờ khác | another day | mong cụm thu xếp ngày khác
        reschedule | move/reschedule ..1 sang/qua/lại | asks to move | Move sang next week thì em join được
        reschedule | họp/làm/tổ/để chức? ..1 {weekday}/{daypart} ..1 được/không/thì ..1 không/hay/tiện | another time | họp chiều được không
        notReschedule | {move} ..1 sang/qua/lên/về ..1 hội/trường/phòng/sở/chỗ/cô/chị/anh/thầy/lớp/hình/online/zoom/pgd/sân/quán/địa | another person | đổi qua hội trường lớn
        notReschedule | ca/phần/bài/tiết/xe/chuyến/tàu/thi/công ..4 {move} | own plans change | ca phẫu thuật dời sang đúng buổi chiều ấy
        notReschedule | {move} cái ..3 rồi | own plans change | em reschedule cái 1:1 rồi
        notReschedule | {move} ..1 lịch ..1 kiểm/thi/khám/dạy/học/công | own plans change | dời lịch kiểm tra
        notReschedule | {move} ..1 trường/nhà/việc/công/job/số/máy/khẩu | something else changes | tôi chuyển trường rồi
        notReschedule | đừng/không/khỏi ..1 {move} | asks not to move | đừng dời nữa
        notReschedule | đã {move} | was moved already | cảm ơn chị đã dời giúp
        notReschedule | {move} rồi | was moved already | dời rồi hả chị
        notReschedule | {thanks} ..4 {move} | was moved already | cảm ơn chị đã dời
        notReschedule | giữ nguyên | keep as it is | giữ nguyên lịch
        notReschedule | {move} ý/chủ/đề/topic/tên/ca/người/chỗ/phòng/trường/lớp/khoản/công/kế | something else changes | em xin đổi chủ đề
        notReschedule | {move} {sent} !họp | passes something on | chuyển biên bản
        notReschedule | plan/lịch đổi | own plans change | plan đổi phút chót
        notReschedule | sao ..1 {move} | asks why | sao lại dời sang thứ 6 vậy
        notReschedule | rời ..1 buổi/họp/sân/phòng ..1 lúc/trước/sớm | something else | Em rời buổi lúc 10 rưỡi
        """

    static let stops = """
        unsubscribe | {cease} ..2 gửi/nhắn/mail/nhận/theo/làm ..3 {message} | no more messages | thôi nhận thư
        unsubscribe | {cease} ..1 gửi/nhắn/mail ..8 nữa | no more messages | đừng gửi thư mời lẫn nhắc nhở gì cho tôi nữa
        unsubscribe | {cease} nhận {message} | no more messages | thôi nhận thư
        unsubscribe | {cease} theo dõi | no more messages | cho tôi ngừng theo dõi
        unsubscribe | {quit} ..4 khỏi ..1 {register} | off the list | Gỡ email của tôi ra khỏi hệ thống
        unsubscribe | {quit} ..4 ra ..1 {register} | off the list | bỏ em ra danh sách
        unsubscribe | cắt ..1 đi | no more messages | cắt hẳn đi
        unsubscribe | stop gửi/nhắn/mail | no more messages | Stop gửi mail nha
        notUnsubscribe | nhận được | a receipt | không nhận được thư mời
        unsubscribe | đừng/thôi/khỏi/ngừng/ngưng/dừng ..1 gửi/nhắn/mail/email/spam/làm | no more messages | Đừng gửi cho tôi nữa
        unsubscribe | không ..3 nhận ..2 thư/tin/mail/email/thông/thêm | no more messages | tôi không muốn nhận thư nữa
        unsubscribe | không nhận ..2 nữa | no more messages | em không nhận tin nữa
        unsubscribe | hủy/huỷ đăng ký ..1 nhận/thư/tin/mail/email | no more messages | huỷ đăng ký nhận tin
        unsubscribe | danh sách nhận/gửi/mail/email/liên/tin | off the list | bỏ em ra khỏi danh sách nhận tin
        unsubscribe | xoá/xóa/bỏ/gỡ ..1 địa chỉ/email/mail/số/sđt | off the list | xoá địa chỉ thư này
        unsubscribe | mailing list | off the list | Remove em khỏi mailing list
        unsubscribe | unsub/unsubscribe | off the list | unsub giùm em
        unsubscribe | đừng ..1 làm phiền | no more messages | đừng làm phiền tôi
        unsubscribe | chặn/block đây/số/tin/{self}/luôn/hết | no more messages | tôi chặn đây
        unsubscribe | ngưng/ngừng/dừng/tắt ..2 thông báo/tin/thư/mail | no more messages | tắt thông báo giúp em
        unsubscribe | hủy/huỷ theo dõi | no more messages | huỷ theo dõi
        notUnsubscribe | khỏi/đừng/không nhắc | tired of reminders | Chị khỏi nhắc
        notUnsubscribe | danh sách ..2 tham/họp/dự/phát/đi/khách | struck off one meeting | bỏ em khỏi danh sách tham dự
        notUnsubscribe | gửi # lần | complains of doubles | Gửi 1 lần thôi chị ơi
        notUnsubscribe | gửi/nhắn ..3 qua zalo/sms/tin/viber/điện/email/mail | another channel | đừng gửi mail, nhắn qua zalo
        notUnsubscribe | đừng gửi ..2 bản/giấy/trùng/hai | complains of something else | đừng gửi trùng nữa
        notUnsubscribe | đừng gửi ..3 {sent} | something else | đừng gửi slide
        unclear | ^^ hủy/huỷ đăng ký $$ | the meeting, or the messages? | huỷ đăng ký
        unclear | ^^ hủy/huỷ $$ | the meeting, or the messages? | huỷ
        unclear | ^^ {self}? {self}? xin? hủy/huỷ đăng ký $$ | the meeting, or the messages? | em huỷ đăng ký ạ
        """
}
