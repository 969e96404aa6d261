/// Questions, another time, no more messages, and what members offer: Vietnamese.
enum VietnameseWishes {
    static let groups = """
        tail: mấy chị, mấy cô, mấy anh, các bạn, bà con, anh chị, cả nhà, thầy cô, bác, chú, cô chú, sơ, cha, bố, mẹ, má, z, dzậy
            ban tổ chức, admin, ad, trưởng, anh trưởng, chị trưởng, nghen, nhe, nhé, quý vị, các bác, các thầy, thủ quỹ, vại, rứa
        # What the group does when it meets, and when it could.
        meetVi: họp, đá, tập, hát, làm, tổ chức, sinh hoạt, bắt đầu, gặp, mở, chạy, meeting, họp hành, ra sân, thi đấu, diễn ra, bắt đầu họp
        dayVi: thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, cn, t2, t3, t4, t5
            t6, t7, cuối tuần, đầu tuần, giữa tuần, hôm sau, tuần sau, tháng sau, ngày mai, ngày mốt, bữa sau, sáng hôm sau, tối hôm sau
            chiều hôm sau, rằm, sau rằm, hôm sau rằm, qua rằm, qua tết, sau tết, tuần kế, tuần tới, monday, tuesday, wednesday, thursday
            friday, saturday, sunday, next week, hôm khác, ngày khác, bữa khác, tối thứ tư, sáng thứ bảy
        hourVi: sáng, trưa, chiều, tối, buổi sáng, buổi trưa, buổi chiều, buổi tối, sáng sớm, đầu giờ chiều, cuối giờ, giờ hành chính
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

    static let moves = """
        reschedule | {move} ..1 lịch/ngày/giờ/buổi/họp/cuộc/sang/qua/lại/xuống/lên/# | asks to move | dời sang thứ 5
        reschedule | {move} ..4 được không | asks to move | Hoãn ít bữa được không chị
        notReschedule | {move} lại? ..1 <name> | another person | giờ đổi lại cô Trinh đi thay
        reschedule | {move} ..3 {weekday}/{daypart}/tuần/tháng | asks to move | chuyển qua chiều
        reschedule | ngày/hôm/buổi/giờ khác ..1 được/thì/nhé/không | another day | họp ngày khác được không
        reschedule | họp/tổ/làm ..1 {weekday}/{daypart}/tuần/ngày/hôm ..3 được không | another time | họp buổi tối được không
        reschedule | sang ..1 {weekday}/tuần/tháng/chiều/hôm/ngày ..3 được/nhé/thì | another time | sang thứ 5 được không
        reschedule @binds | {weekday}/{daypart} thì ..1 ok/được/rảnh/tiện/tốt | offers another day | chủ nhật thì ok
        reschedule @binds | hay ..1 {self}? ..1 họp/để/làm/chuyển ..1 #/ngày/hôm/{weekday}/{daypart}/tuần | offers another day | hay mình họp 22 đi chị
        reschedule @binds | nếu ..1 họp/làm/tổ ..1 từ/lúc/vào/{weekday}/{daypart}/sau/sớm/muộn | on condition of another time | neu hop tu 14h
        reschedule | họp ..1 {weekday}/{daypart}/ngày/tuần/hôm khác/sau/tới ..2 thì | another time | họp tuần sau thì em đi được
        reschedule | đẩy/bắt/cho ..2 sớm/muộn/lùi ..2 hơn/lên/lại | earlier or later | cho họp muộn hơn được không
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
        notReschedule | {move} !lịch {sent} !họp | passes something on | chuyển biên bản
        notReschedule | plan/lịch đổi | own plans change | plan đổi phút chót
        notReschedule | sao ..1 {move} | asks why | sao lại dời sang thứ 6 vậy
        notReschedule | rời ..1 buổi/họp/sân/phòng ..1 lúc/trước/sớm | something else | Em rời buổi lúc 10 rưỡi
        reschedule @binds | {meetVi} ..2 {hourVi}/{dayVi}/sau/trước/lúc/từ ..4 thì ..2 {self} ..2 {come}/{comeSoft} | on condition of another time | Họp vào buổi tối thì bọn cháu đi được
        reschedule @binds | phải/nếu ..2 {meetVi} ..1 sau/trước/từ/lúc/vào ..3 thì | on condition of another time | Phải họp sau 17h30 thì tui mới tới được
        reschedule @binds | nếu ..2 cho {meetVi} ..4 thì | on condition of another time | nếu anh cho đá lúc 6h tối thì e có mặt
        reschedule | {meetVi} sớm/trễ/muộn/lùi/lui/chậm lại/hơn/lên/xuống/đi | earlier or later | Đá sớm lại một tiếng cho mát
        reschedule | ^ {self}? {meetVi} ..1 # giờ/tiếng #/rưỡi? đi/nha/nhé/nghen/được/cho/hỉ | another time | họp tám giờ đi
        reschedule | qua/sang/lên ..1 {dayVi}/# đi/nha/nhé/nghen/được/hỉ | another day | qua 29 đi chị
        reschedule | cho qua/sang/xuống/lên ..1 {dayVi}/{hourVi} | another day | xin anh cho qua tối thứ Tư
        reschedule | {self} {meetVi} ..1 {dayVi} ..1 nhé/đi/nha/nghen/hỉ/được | another day | mình họp hôm sau rằm chị nhé
        reschedule @binds | hay ..1 {dayVi}/{hourVi} ..2 {self} {meetVi} | offers another day | hay sáng hôm sau mình đá đi
        reschedule @binds | hay ..1 {self} {move} ..2 # | offers another day | hay mình nhích lên 7 giờ đi chị
        reschedule | {move} ..1 # tiếng/giờ/phút/ngày/hôm/tuần/bữa | asks to move | Delay 1 tiếng được không
        reschedule | {move} ..2 {dayVi} | asks to move | shift qua tuần sau nha
        reschedule @binds | nếu ..2 {move} ..2 | on condition of another time | nếu lui lại qua rằm
        reschedule @binds | {dayVi} thì ok/fine/được/rảnh/tiện/ngon/good/free | offers another day | thứ 5 thì fine ạ
        notReschedule | {move} ..1 sang ..1 họp? trực/online/zoom/meet/hybrid | another place | Chuyển sang họp trực tuyến được không
        notReschedule | {move} món/bánh/thực/áo/màu/xe/giáo/bàn/ghế/link/form/mẫu/size/mật/số/đội/vị/đồ/giày/tiền/câu/điểm/từ | something else changes | đề nghị trường đổi món xế
        notReschedule | đừng/khỏi/không ai ..1 xin? {move} | asks not to move | đừng ai xin đổi ngày nữa
        notReschedule | {move} sang/qua/xuống lớp/tổ/đội/nhóm/hội | something else changes | em chuyển sang đội khác
        notReschedule | giá/phải/ước mà/như/chi/gì ..3 {meetVi} ..3 | if it were not so | Giá mà họp sớm hơn một ngày
        notReschedule | flight/bay/tàu/xe/phà/chuyến ..3 {move} | own plans change | tuỳ flight của em có delay
        reschedule | {move} lại? nửa/# tiếng/buổi/giờ/ngày/hôm | asks to move | Lùi lại nửa tiếng cho tụi em
        reschedule | {meetVi} ..1 {hourVi}/{dayVi} ..2 tiện/dễ/đỡ/hay/ổn/hợp/tốt/khoẻ hơn/lý | another time | Họp buổi chiều tiện hơn
        reschedule | xếp/chọn/tìm/kiếm/đổi/sắp/thu/lấy/bố ..1 hôm/ngày/buổi/bữa/giờ/dịp/tuần khác | another day | Chị xếp hôm khác giúp em
        reschedule | đề/mong/yêu nghị/cầu? ..4 {meetVi} ..2 {dayVi}/{hourVi}/sau/trước/giữa/lúc/vào/cuối/đầu | another time | Đề nghị tổ chức vào cuối tuần
        reschedule | xin cho/ban/anh/chị/các/bác ..3 {meetVi} ..2 {dayVi}/{hourVi}/sau/trước/giữa/lúc/vào/cuối/đầu | another time | xin cho họp vào thứ ba
        reschedule | nên ..1 {meetVi} ..2 {dayVi}/{hourVi}/sau/trước/giữa/vào/cuối/đầu | another time | Cụm mình nên họp sau vụ gặt
        reschedule | {meetVi} ..4 {dayVi}/{hourVi}/khác/#/sau/trước ..3 được không/chăng/nhỉ | another time | các chị xem có thể họp thứ bảy được không
        reschedule | có thể ..2 {meetVi} ..2 {dayVi}/{hourVi}/sau/trước/khác | another time | có thể nào họp vào đầu giờ chiều
        reschedule | {meetVi} bữa/hôm/ngày/tuần/dịp khác | another day | họp bữa khác được không
        reschedule | gộp/dồn ..4 với/vào buổi/ngày/hôm/{dayVi} | another day | Có thể gộp với buổi tổng kết ngày 28
        reschedule | sớm/muộn/trễ hơn # tiếng/giờ/phút ..2 được/nha/nhé/đi | earlier or later | sớm hơn một tiếng được không anh
        reschedule | xếp/sắp/chỉnh lại ..1 lịch/giờ/ngày/buổi | asks to move | xếp lại lịch vào cuối tháng
        reschedule | {move} ..1 được không/chăng | asks to move | mình dời được không
        reschedule | xin ..1 {move} ra/tới/đến/sang/qua | asks to move | xin lùi ra Giêng
        reschedule | xin/nhờ/mong/phiền ..3 {move} ..1 cho/qua/sang/lịch/tới | asks to move | Xin các bác lùi lại cho hết mùa thi
        reschedule | {meetVi} giữa/cuối/đầu tháng/tuần ..3 đi/nha/nhé | another day | họp giữa tháng giêng đi anh em
        notReschedule | {move} sang <name> | another person | Đổi sang cô Thảo Vy nhé
        notReschedule | đề nghị phòng/sở/cấp/trường ..8 | something else | đề nghị phòng mở lớp buổi chiều
        notReschedule | thêm mục ..8 | something else | Đề nghị thêm mục khung giờ mở cổng sau
        notReschedule | {move} qua/sang ca | own plans change | ảnh cho em đổi qua ca tối
        notReschedule | {move} qua {move} lại | own plans change | Em với chị đổi qua đổi lại
        reschedule @binds | hay ..1 để ..1 {dayVi} | offers another day | hay là để cuối tuần đi mấy chị
        reschedule | ^ qua/sang? {dayVi}/{weekday} được/ok không/chứ | another day | thứ 5 được không chị
        reschedule | {move} ..1 giúp/giùm/hộ/dùm {self} | asks to move | dời lại giúp em
        notReschedule | có lịch/việc/hẹn khác | own plans change | em có lịch khác
        notReschedule | {move} ..3 email/mail/zalo/sđt/tài/số/account | something else changes | anh đổi giúp em sang email mới
        notReschedule | {move} lịch nhổ/răng/làm/mổ/tiêm/bay/hẹn/con/xe/siêu | own plans change | em đổi lịch nhổ răng rồi
        notReschedule | không ..1 ai ..2 {move} | asks not to move | Không ai bảo đổi lịch
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
        unsubscribe | đừng/thôi/khỏi/ngừng/ngưng/dừng ..1 gửi/nhắn/mail/email/spam | no more messages | Đừng gửi cho tôi nữa
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
        notUnsubscribe | đừng gửi ..3 {sent} !lẫn !nữa !hay | something else | đừng gửi slide
        unsubscribe | dừng/ngưng mọi/các/hết/hẳn/toàn ..2 {message} | no more messages | dừng mọi tin tự động
        unsubscribe | tắt/ngắt/ngừng/cắt ..3 {message} | no more messages | Làm ơn ngừng mấy tin tự động tới số này
        unsubscribe | khỏi/miễn/thôi nhận/gửi/gởi từ/luôn/nữa/hẳn/thêm | no more messages | cho tui khỏi nhận từ rày về sau
        unsubscribe | miễn/khỏi gửi/gởi/nhắn từ/luôn/nữa/hẳn | no more messages | Mấy cái thư này xin miễn gửi từ giờ
        unsubscribe | {quit} ..2 khỏi mọi/các/hết ..1 {message} | no more messages | số này xin gỡ khỏi mọi thông báo
        unsubscribe | ngừng/dừng/ngưng/tắt hẳn/luôn/giùm/hết ..1 | no more messages | ngừng hẳn cho tôi nhờ
        unsubscribe | leave/out/rời nhóm/group ..1 {message}/list | no more messages | leave nhóm tin nhắn
        unsubscribe | out group list | off the list | Out group list nha
        notUnsubscribe | đừng/khỏi/không gửi/gởi/nhắn/gọi ..2 lúc/giờ/khuya/đêm/sớm ..6 | another channel | Đừng nhắn lúc 5 giờ sáng, nhắn trưa giùm
        notUnsubscribe | danh sách ..1 đại/báo/trình/nói/phát/đoàn/đội biểu/cáo/bày? | struck off one meeting | Tôi xin rút khỏi danh sách đại biểu
        notUnsubscribe | ngừng/dừng/tắt xe/máy/điện/mic/camera/mưa/họp | something else | tắt mic giùm
        unclear @meetingOrMessages | ^^ hủy/huỷ đăng ký $$ | the meeting, or the messages? | huỷ đăng ký
        unclear @meetingOrMessages | ^^ hủy/huỷ $$ | the meeting, or the messages? | huỷ
        unclear @meetingOrMessages | ^^ {self}? {self}? xin? hủy/huỷ đăng ký $$ | the meeting, or the messages? | em huỷ đăng ký ạ
        unsubscribe | {cease}/không ..1 gửi/gởi/nhắn/mail/báo ..4 {message} | no more messages | đề nghị không gửi thông báo đến địa chỉ này
        unsubscribe | {cease}/không gửi/gởi/nhắn ..8 nữa | no more messages | đừng gởi thông báo ca đoàn cho con nữa
        unsubscribe | huỷ/hủy/ngắt/thôi/khỏi/dừng nhận ..1 {message}/tin/nữa | no more messages | Huỷ nhận tin
        unsubscribe | xoá/xóa/gỡ/bỏ/xoá ..1 số/email/mail/địa ..1 {self}/này/tui | off the list | xoá số tui đi
        unsubscribe | opt out | no more messages | Opt-out toàn bộ tin nhắn
        notUnsubscribe | khỏi/đừng/không ..1 cần? nhắn/nhắc/gửi nữa ..8 có mặt | tired of reminders | khỏi nhắn nữa, 7h tôi có mặt
        notUnsubscribe | nhớ ..3 khỏi/đừng nhắn/nhắc | tired of reminders | Nhớ mà, khỏi nhắn nữa
        notUnsubscribe | khỏi ..1 danh sách ..1 {meetVi}/đội/trận/chơi/dự/ăn/lớp | struck off one meeting | gạch em khỏi danh sách đá trận ni
        notUnsubscribe | nhắn/gửi/gởi/báo ..1 zalo/viber/mail/email/sms/messenger thôi ..6 | another channel | Nhắn Zalo thôi, đừng gửi tin SMS nữa
        notUnsubscribe | không gửi ..2 kịp/được/nổi/qua | something else | em không gửi kịp biên bản
        notUnsubscribe | không/chưa ..1 gửi ..2 {self}/biên/file/bài/báo | something else | chị chưa gửi em thư mời
        notUnsubscribe | chắc chắn | idiom | chac chan em di
        """
}
