/// Staying away, told by an idiom or a rhetorical question.
extension VietnameseIdioms {
    static let no = """
        no @rhetorical | {come}/họp/đi/tập/đá/hát/ngồi ..1 đâu/gì/sao/chi/mô !{come} ..1 nổi/được/đặng/xuể !không | rhetorical: come how | Tết tới nơi rồi, họp gì nổi
        no @rhetorical | ai ..2 {come}/họp/đi/ngồi ..1 nổi/đành/đặng !không | rhetorical: come how | Máy gặt hỏng, ai ngồi họp nổi
        clash | trường/lớp/khối/cơ/công/xã {self}/ty/quan ..1 họp phụ/công/chi/hội/giao/liên | the school's own event | Hôm đó trường em họp phụ huynh rồi
        clash | đang/phải/còn/mắc/bận ..1 lo !phần !lắng !gì !chi | has to do something else | Nhà đang lo đám
        clash | ^ lo !phần !lắng !gì !chi !được !xa !rồi !liệu !sớm | has to do something else | lo dọn nhà sau lũ
        clash | {kin}/cụ/cha/nội/ngoại/bà/ông/bác/chú/dì ..3 mới/vừa mất !ngủ !sức !việc !xe !tiếng !máy | is ill | Má tui mới mất
        clash | {kin}/cụ/cha/nội/ngoại/bà/ông/bác/chú/dì ..3 mất hồi/sáng/tối/đêm/chiều/hôm/tuần/rồi/ngày | is ill | Ông cụ nhà tôi mất sáng nay
        clash | {self}? theo ghe/tàu/xe/nó/chồng/vợ/mẹ/má/ba/con/bố ..3 đi/lên/ra/về/vô/xuống/sang !họp !dự !cùng | is away | Mùng 5 em theo ghe đi Năm Căn rồi
        no | ^ lần/đợt/kỳ/dịp/buổi/hôm/bữa/chuyến/kiếp sau/tới/khác nhé/ạ/gặp/nha | next time | Kỳ sau gặp nhé
        no | hẹn/khất ..1 kiếp/bữa/hôm/dịp/khi khác/sau | next time | cho em khất bữa khác
        no @rhetorical | ai lại/đời/nỡ/dám/dại ..6 mà ..1 {come} | rhetorical: come how | Ai lại bỏ con ốm mà đi họp
        no @rhetorical | lấy/kiếm/đào/tìm/biết đâu/gì/ai ra? ..6 mà ..1 {come} | rhetorical: come how | Lấy đâu ra người trông lớp mà đi
        no @rhetorical | bóng/họp/đi/tập/hát/đá/chơi/ăn/nhậu/hội với ..1 hành/bánh/banh/đứng/hò/đấm/tành/bời/uống/hè/nhậu/gì/chi ..1 gì/chi/sao/nữa? | rhetorical: come how | Bóng với banh gì nữa
        no @counterfactual | có cánh/phép/mọc ..1 cánh? mới/may/hoạ/họa ..6 về/kịp/tới/đến | counterfactual | Có cánh mới bay kịp
        no @counterfactual | ước ..3 cánh/phân/phép/hai ..4 kịp/về/đi/tới/đến/thân? | counterfactual | Ước có đôi cánh bay về
        no @counterfactual | phân thân ..1 | counterfactual | không biết phân thân kiểu gì
        no @counterfactual | {come}/đi được? thì {self}? ..1 nói/đã/báo/gật/đăng/xung ..1 liền/rồi/ngay | counterfactual | đi được thì em nói liền rồi
        no @rhetorical | {self} mà ..3 {come} ..1 thì ..3 mắng/chửi/la/giết/đuổi/bỏ/từ/cạo/nghỉ/mất/chết/toi | rhetorical: come how | em mà bỏ đi họp thì vợ em mắng cho
        no | không phải {self}? không/làm ..1 muốn/ưng/nể/thích/ham/quý/thiết/biếng ..6 mà/nhưng/tại/chỉ/do/vì | a courteous no | không phải em không ưng đi họp, mà con trâu nó sắp đẻ
        no | xù/bùng/leo/quịt/huỷ/hủy ..0 kèo/hẹn | a plain no | Em xù kèo nhé
        no @struckOff | chừa tên? {self} ra | struck off this one | Chừa tên em ra chị nhé
        no @struckOff | gạch/xoá/xóa/bỏ/rút/gỡ/loại tên? {self} ..1 khỏi/ra ..1 danh/đội/chuyến/trận/buổi/đoàn/list/hàng | struck off this one | gạch em khỏi danh sách đá trận này
        no | tha/buông/miễn/chừa ..1 cho? {self} ..1 {time}/trận/kèo/vụ {this}/ni? | begs off | tha cho em buổi này
        no | cho {self} ..1 thiếu/vắng/thoát/khuất/lặn/trốn/lỡ ..1 {time}/mặt/trận/hôm | begs off | cho em thiếu buổi này
        no | hẹn ..3 quý/năm/tháng/tuần/khoá/khóa/mùa/vụ/trận/kỳ/đợt/dịp sau/tới/khác | next time | Hẹn chị quý sau nhé
        no | ^ để ..1 kỳ/lần/đợt/dịp/buổi/tháng/quý/năm/trận/phiên/chuyến tới/sau/khác | next time | Để kỳ tới nhé
        no | nhường ..1 {seat}/lượt/phần ..5 cho người/ai/các/mấy/những/đồng/bạn/ng | gives the seat away | nhường suất tập huấn này cho mấy cô mới
        no | {self} đi ..1 không được | cannot | em đi không được
        no | đừng/khỏi/chớ ..1 tính/kể/đếm/trông/chờ/mong/hy/đợi phần/tên? {self} | not counted in | đừng tính em nhé
        no | {self} ..1 hẹn ..1 {next} | next time | em hẹn lần sau
        no | không/chẳng/chả ..1 cử/phái/bố/điều ..1 ai/người/được/đại/cán/giáo ..4 tham/dự/đi/được/họp | nobody comes | xin phép không cử người tham dự
        no | không/chẳng/chả có ai/người ..2 {come} được? !kèm !theo !cùng !với | nobody comes | trường em không có ai đi được
        no | {self} ..1 đầu hàng/chào/thua/gục | gives up | em xin đầu hàng
        no | bó tay/chiếu/giò | gives up | em bó tay
        no | thôi {self} ..1 khỏi/chịu/thua/kiếu | a polite refusal | thôi em khỏi
        no | tiếc ..2 quá/lắm/ghê/thật ..1 {self} ..1 {busy}/{absent}/{sick} | begs off | Tiếc quá em bận
        no | sức/điều/công/hoàn/lịch khỏe/khoẻ/kiện/việc/cảnh/trình? ..2 chưa/không/chẳng cho ..1 phép? | it is not allowed | sức khoẻ chưa cho phép
        no | không/chẳng có {self} !trong ..0 đâu/đó/nhé/$ | not counted in | không có em đâu
        delegateOff no | không/chẳng/chưa ..1 cử/phái/bố/điều ..1 người/ai/được/cán/đại/giáo ..3 tham/dự/đi/được/họp/thay | nobody comes | xin phép không cử người tham dự
        delegateOff no | <name> ..2 nhận/định/tính/hứa/bảo/nói ..4 đi/{replace} ..2 mà/nhưng ..5 {sick}/{busy} | called off | Cô Thơm nhận đi thay mà sáng nay cũng sốt
        no @rhetorical | bỏ/rời lớp/con/nhà/việc/trẻ/cháu/máy/quán/mẹ/chợ/ca/vợ/trực/tiệm ..2 sao/thế/kiểu/gì/đâu ..1 được/nổi/đành? | rhetorical: come how | em bỏ lớp sao được
        no @rhetorical | ^ {self}? đi/{come} thì ai/lấy ..2 trông/coi/giữ/dạy/nấu/bán/làm/chăm/trực/đứng/đón/lo | rhetorical: come how | Đi thì ai trông cháu
        no | rút ..1 khỏi/ra danh/đội/đoàn/nhóm/buổi/chuyến/trận/cuộc | begs off | Em xin rút khỏi danh sách
        no | không/chẳng/chưa ..1 cử ..1 được ai/người | nobody comes | Tổ em không cử được ai
        clash | {self} ..1 đăng ký đi {errand} | another duty | Em đã đăng ký đi du lịch
        clash | {time} {this} ..1 {self} ..2 về/lên/ra/vào/sang/xuống ..1 {errand} | is away | Hôm đó em ra Hà Nội
        no | không/chẳng/sao ..1 bỏ/để ..4 mà ..1 {come} | cannot get away | mình không bỏ nó mà đi họp được
        no | ^ không được rồi | cannot | Không được rồi em ơi
        no | {boss} ..1 không/chẳng/chả ..1 duyệt/đồng/gật/ký/chịu | it is not allowed | Sếp không duyệt phép
        no | không/chưa/chẳng xin ..1 nghỉ/phép ..1 được | it is not allowed | em chưa xin nghỉ được
        no | nên/thôi ..1 chịu/thôi/đành/thua $ | gives up | Em chưa được nghỉ phép nên chịu
        no @rhetorical | ai đi cho nổi/được/đành | rhetorical: come how | Tết đến nơi, ai đi cho nổi
        no | hẹn ..1 sang năm/tháng/tuần/quý/kỳ | next time | Hẹn sang năm nhé
        no | bù ..1 {time} {next} | next time | Để em bù buổi sau
        no | lực bất tòng tâm | cannot | Muốn lắm mà lực bất tòng tâm
        no @rhetorical | {come}/đi ..1 thì ai/lấy ..3 ăn/nuôi/quản/thay/mở/gác/nấu/bán | rhetorical: come how | Đi thì lấy ai cho lợn ăn
        clash | tòa/toà/công/phường/sở/viện/tổ/xã/huyện ..2 mời/gọi/triệu/điều {self} | another duty | Toà mời tôi sáng đó
        clash | {self} ..1 bị ..2 mời/gọi/triệu/điều ..1 lên/đi/về/ra | another duty | em bị công an mời lên
        clash | {self} không phải người/thành của/viên tổ/nhóm/đội/trường? ..1 nữa | left the job | Em không phải người của tổ nữa
        clash | {self} còn/đang/lại ..1 phải !hỏi !xem !coi !chờ !đợi !xin !báo | has to do something else | Em còn phải chấm hết đống bài thi
        no @rhetorical | rảnh/đi/khoẻ/khỏe/dám/sướng/lành đâu mà | rhetorical: come how | Rảnh đâu mà rảnh
        no @rhetorical | {means} đâu/nào/mô | rhetorical: come how | Thời gian đâu chị ơi
        no @rhetorical | ai ..4 mà đi/họp/tập/dự | rhetorical: come how | Ai trông con cho mà đi
        no @counterfactual | ba đầu sáu tay | counterfactual | Em có ba đầu sáu tay đâu
        no | thôi ..1 tha/miễn/chừa/buông cho? {self} | begs off | Thôi tha cho em
        no | {neg} bỏ đi/con/lớp/nhà/việc/mẹ/máy/hàng/trẻ/cháu/quán/ca/bố/ông/bà/trực ..2 được? | cannot get away | em không bỏ đi được
        no | {boss} ..1 cấm !ơn | it is not allowed | Chồng em cấm
        clash | bị cấm/nhốt/phạt/giữ ..1 túc/cửa/nhà/trại/lại | something in the way | Bị cấm túc rồi
        clash | xe/ghe/tàu/đò/vỏ/honda {self}? ..1 hư/hỏng/chết/thủng/nổ/ngập/bể/xịt/mất !điện !máy? | something in the way | Ghe tui hư máy rồi
        no | nay/giờ ..2 {self} ..1 nói/bảo/báo/xin không $ | changes its mind | nay em nói không
        no | {neg} bỏ được $ | cannot get away | Vuông tôm tới ngày xổ, em không bỏ được
        no @asksLeave | cho {self} ..1 #/một ngày? phép | asks leave | Cho em một phép
        clash | đò/phà/cầu/chuyến ..1 ngừng/nghỉ/hoãn/hủy/sập/gãy/cấm | something in the way | Đò ngừng chạy rồi
        no | ^ {self}? {neg} đăng ký $ | a plain no | em không đăng ký ạ
        refuse | ^ chịu thôi/rồi/luôn? $ | a polite refusal | chịu thôi chị
        clash @busy | {self} ..1 có lịch/việc/hẹn khác | is busy | hôm đó em có lịch khác
        no | {self}? {neg} ..1 sắp/thu/bố xếp/trí ..1 được $ | a plain no | em không sắp xếp được
        """
}
