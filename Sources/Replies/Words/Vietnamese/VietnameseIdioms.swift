/// What is said of coming by idioms and circumstances, where no composition of words gives it.
enum VietnameseIdioms {
    static let groups = """
        # Not coming, as it is denied or wondered at.
        away: vắng, vắng mặt, nghỉ, bỏ, bỏ lỡ, lỡ, thiếu, trốn, từ chối, chối, khước từ, không đi, không đến, không tới, không dự
            không tham gia, không có mặt, không qua, không ra, không lên, không sang, bỏ qua, quên, kiếu, ở nhà
        # Ends a question that expects no answer.
        indeed: à, á, hả, sao, chắc, nổi, được, đành, chăng
        # A place that is reached.
        reached: cổng, sân, nơi, chỗ họp, hội trường, trước cổng, trường, ngõ, đầu ngõ, bãi xe, nhà văn hoá, nhà văn hóa, dưới nhà
            sảnh, cửa, trạm, bãi đỗ, quán, phòng họp
        # Who decides for the writer.
        boss: sếp, hiệu trưởng, hiệu phó, giám đốc, chủ, chồng, vợ, bố, mẹ, ba, ông xã, bà xã, cơ quan, công ty, trường, khoa, phòng, ban
            bác sĩ, con, chủ quán, quản đốc, thủ trưởng, lãnh đạo, cấp trên, giám hiệu, ông ấy, bà ấy, cô ấy, anh ấy, bí thư, ca trưởng
        """

    static let yes = """
        yes | {self} mà lại? {away} ..1 {indeed} | rhetorical: how could I miss it | Em mà lại vắng à
        yes | {away} !lớp !con !việc !nhà !trẻ !cháu !ca ..1 làm? sao mà? được/nổi/đành/đặng/nỡ | rhetorical: how could I miss it | Từ chối làm sao được khi chị mời
        yes | {away} thế/kiểu/cách/đằng nào/gì được/nổi | rhetorical: how could I miss it | bỏ thế nào được
        yes | vắng/thiếu {self} thì/là/lấy ..4 ai/sao/gì/buồn/dở/mất/toi/chết/nào | rhetorical: how could I miss it | Vắng em thì lấy ai lĩnh xướng
        yes | ai/đứa/người/bạn ..3 {away} ..2 chứ {self} ..1 không/chẳng/đâu/chả | others may be absent | ai vắng chứ em không bao giờ vắng đâu
        yes | không/chẳng/đừng có? chuyện ..2 {away} | a double negation | không có chuyện em vắng
        yes | {away} ..1 mới/là lạ/chuyện/hiếm | rhetorical: how could I miss it | vắng mới lạ
        yes | bỏ/vắng/lỡ/nghỉ ..2 thì/là tiếc/phí/uổng/hối/ân/chết/dại ..1 | rhetorical: would be sorry to miss it | bỏ buổi này thì phí
        yes | chưa ..1 vắng/bỏ/nghỉ/lỡ/thiếu buổi/bữa/hôm/lần/kỳ/cái nào/gì | never missed one | tôi chưa bỏ buổi nào
        yes | chưa/không từng/hề/bao ..2 vắng/bỏ/nghỉ/lỡ/thiếu | never missed one | em chưa từng vắng buổi nào
        yes | đi chứ ..3 sao/gì/răng/nào | rhetorical: why not | Đi chứ biết làm thế nào
        yes | không đi/tới/đến/họp/dự thì ..1 làm/biết/đi/còn gì/sao/đâu/ai | rhetorical: why not | không đi thì biết làm gì
        yes | {self} không {come}/đi/tới/qua/ra thì ai/lấy | rhetorical: why not | em không đi thì ai đi
        yes | để ..1 phần {self} ..2 #/một chỗ/suất/ghế/vé | asks for a seat | cứ để phần con một chỗ
        yes | giữ/chừa/dành/để/xí/chiếm giùm/hộ/giúp? ..1 phần/chỗ/ghế/suất ..1 {self} | asks for a seat | dành phần em nhé
        yes | phần {self} ..1 #/một chỗ/suất/ghế/vé | asks for a seat | phần em một suất
        yes | xí {self}? ..1 #/một? chỗ/suất/slot/ghế | asks for a seat | xí một chỗ
        yes | chắc ..1 suất/cú/kèo/ăn/chân !chưa | certainly | Chắc suất luôn chị ạ
        yes | đã ..1 có vé | has arranged to come | em đã có vé rồi
        yes | có tên {self} !trong !chưa !không | counts oneself in | Có tên em nhé
        yes | có {self} ..1 trong đội/danh/đoàn/nhóm/đó/ban/số/hàng | counts oneself in | kỳ này có em trong đội hình
        yes | tính/xếp/cho/ghi/điền/thêm ..0 tên? {self} vô/vào ..1 đội/danh/đoàn/nhóm/hàng/xe/bàn/mâm | counts oneself in | cứ tính em vô đội hình
        yes | {self} ..1 trong/vào/vô đội/hàng ..1 hình/ngũ/bóng | counts oneself in | em vô đội hình
        yes | ^ {self}? xin? xung phong !nói !trình !chia !báo !phát !làm !đọc !hát !dẫn | eager | Em xung phong
        yes | {self} xin? ghi danh | signs up | em xin ghi danh
        yes | xin ghi danh | signs up | Xin ghi danh: bác Ba và tôi
        yes | điểm danh : ..2 có | counts oneself in | hàng tiền vệ điểm danh: có
        yes | {self} điểm danh $ | counts oneself in | em điểm danh
        yes | điểm danh {self} $ | counts oneself in | điểm danh em
        yes | ^ {self}? đến/tới/ra/vào/vô ..1 {reached} rồi | is there already | Đến cổng rồi mà bảo vệ chưa cho vào
        yes | {self} ..1 đang ..1 ở/ngoài/dưới/trước ..1 {reached} | is there already | em đang ở ngoài cổng
        yes | {self} đang ..1 dắt/khoá/khóa/nổ/leo/lên/xuống xe !tải !khách | is on the way | em đang dắt xe
        yes | {self} lên đường | is on the way | em lên đường đây
        yes | có mặt như sơn/thường/đinh | certainly | có mặt như sơn
        yes | trời/bão/mưa/gió/đá ..2 có sập/đổ/tới/to ..4 đi/đến/tới/có | in any case | trời có sập em cũng đi
        yes | khỏi/không/chẳng/đừng cần/phải? rủ/mời/nhắc/năn/gọi/giục ..2 cũng ..2 đi/tới/đến/qua/ra/có | in any case | Khỏi rủ cũng tới
        yes | khỏi/không/chẳng/đừng cần/phải? rủ/mời/nhắc/năn/giục ..3 {self}/mệ/bà/bác ..1 đi/tới/đến/qua/ra/lên | in any case | không phải nhắc, em đi từ sớm
        yes | {self} ..1 đăng ký/kí rồi | signs up | em đăng ký rồi mà
        yes | đừng/khỏi/chớ ..1 gạch/xoá/xóa/bỏ/loại tên? {self} | stays on the list | Chị đừng gạch tên em nhé
        yes | xin được {boss} ..2 rồi | has arranged to come | em xin được cô hiệu trưởng rồi
        yes | {boss} ..2 cho/duyệt/đồng/gật ý/đi/nghỉ/đầu? ..1 rồi !mà !nhưng | has arranged to come | sếp duyệt rồi
        yes | đổi được ..1 ca/lịch/tiết/phiên rồi | has arranged to come | em đổi được ca rồi
        yes | xin/lần giữ ..1 nguyên | agreed | lần này xin giữ nguyên
        yes | hôm/ngày/lúc/giờ/buổi/bữa nào ..2 cũng ..2 {come}/đi/tới/được/sẵn/rảnh/ok | any day suits | Em thì lúc nào cũng sẵn sàng
        yes | {self} ..1 trực/đích tiếp/thân ..1 {come} | comes in person | tôi trực tiếp dự
        agree | ^ dạ? {self}? xin vâng | yes | Con xin vâng cha ạ
        agree | ^^ được {self}/em nhé $$ | yes | Được em nhé
        agree | ^ ok/ô con/kê dê/con | yes | Ok con dê
        agree | ^ ô kê | yes | Ô kê con dê
        agree | ^ quá được/ok/đã | yes | quá được luôn
        agree | ^ nhất/hàng trí/chuẩn ..1 hai/cao/luôn | yes | nhất trí cao
        agree | ^ tuyệt/quá/hay ..1 đấy/quá/vời $ | yes | tuyệt vời
        yes | {self} ..1 dẫn/dắt/bồng/chở/đưa/rủ/kéo theo | brings somebody | con dắt theo nội của bé
        yes | <name> ..3 {come} chung/cùng/với ..1 {self} | comes with the writer | cô Huệ đi chung với em
        yes | đăng ký ..3 # {seat} | signs people up | xin đăng ký 5 chỗ
        guestNamed yes | ^^ dạ? {self} , <name> $$ | with somebody | em, cô Hường và anh Bảy nhé chị
        alone yes | mình {self} ..2 thôi | alone | mình em lẻ loi thôi à
        yes | {self} ..1 bố/sắp/thu/xin/nhờ/gửi/đổi/tranh/nghỉ/dời/gác/bỏ ..6 để/mà ..1 {come}/qua/sang/lên/ra $ | has arranged to come | Em sẽ bố trí người trông lớp để đi
        yes | ^ {self}? ..1 thu/sắp/bố xếp/trí ..1 được $ | has arranged to come | Em bận nhưng thu xếp được
        yes | {self}? thu/sắp/bố xếp/trí ..1 được $ | has arranged to come | Em bận nhưng thu xếp được
        yes | đi/dự/họp/nghe/ngồi/tới/qua ..1 thì ..1 được/ok/có/kịp/tới $ | comes | ngồi nghe thì được
        yes | {self} đang trên xe/tàu/taxi/grab rồi $ | is on the way | Em đang trên xe rồi
        yes | {self} ..1 đặt/mua/book vé xe/tàu? rồi $ | has arranged to come | Em đặt vé xe rồi
        yes | cho {self} ..1 đặt/giữ/xin/xí ..1 chỗ/ghế/suất/chân/vé/slot | asks for a seat | Chị cho em đặt chỗ gần bảng
        yes | {self} ..1 ngồi hàng/bàn/ghế/cạnh/gần | asks for a seat | Em ngồi hàng đầu luôn nhé
        yes | nhận kèo | accepts | Đội em nhận kèo
        yes | ^ mai/mốt/chiều/sáng/tối/{weekday} gặp $ | see you | Mai gặp nhé
        yes | chỉ? chờ/mong/đợi ..1 ngày/hôm/buổi ..1 đi/này/họp $ | looks forward | chỉ chờ ngày đi
        """

    static let no = """
        no | ai lại/đời/nỡ/dám/dại ..6 mà ..1 {come} | rhetorical: come how | Ai lại bỏ con ốm mà đi họp
        no | lấy/kiếm/đào/tìm/biết đâu/gì/ai ra? ..6 mà ..1 {come} | rhetorical: come how | Lấy đâu ra người trông lớp mà đi
        no | bóng/họp/đi/tập/hát/đá/chơi/ăn/nhậu/hội với ..1 hành/bánh/banh/đứng/hò/đấm/tành/bời/uống/hè/nhậu/gì/chi ..1 gì/chi/sao/nữa? | rhetorical: come how | Bóng với banh gì nữa
        no | có cánh/phép/mọc ..1 cánh? mới/may/hoạ/họa ..6 về/kịp/tới/đến | counterfactual | Có cánh mới bay kịp
        no | ước ..3 cánh/phân/phép/hai ..4 kịp/về/đi/tới/đến/thân? | counterfactual | Ước có đôi cánh bay về
        no | phân thân ..1 | counterfactual | không biết phân thân kiểu gì
        no | {come}/đi được? thì {self}? ..1 nói/đã/báo/gật/đăng/xung ..1 liền/rồi/ngay | counterfactual | đi được thì em nói liền rồi
        no | {self} mà ..3 {come} ..1 thì ..3 mắng/chửi/la/giết/đuổi/bỏ/từ/cạo/nghỉ/mất/chết/toi | rhetorical: come how | em mà bỏ đi họp thì vợ em mắng cho
        no | không phải {self}? không/làm ..1 muốn/ưng/nể/thích/ham/quý/thiết/biếng ..6 mà/nhưng/tại/chỉ/do/vì | a courteous no | không phải em không ưng đi họp, mà con trâu nó sắp đẻ
        no | xù/bùng/leo/quịt/huỷ/hủy ..0 kèo/hẹn | a plain no | Em xù kèo nhé
        no | chừa tên? {self} ra | struck off this one | Chừa tên em ra chị nhé
        no | gạch/xoá/xóa/bỏ/rút/gỡ/loại tên? {self} ..1 khỏi/ra ..1 danh/đội/chuyến/trận/buổi/đoàn/list/hàng | struck off this one | gạch em khỏi danh sách đá trận này
        no | tha/buông/miễn/chừa ..1 cho? {self} ..1 {time}/trận/kèo/vụ {this}/ni? | begs off | tha cho em buổi này
        no | cho {self} ..1 thiếu/vắng/thoát/khuất/lặn/trốn/lỡ ..1 {time}/mặt/trận/hôm | begs off | cho em thiếu buổi này
        no | hẹn ..3 quý/năm/tháng/tuần/khoá/khóa/mùa/vụ/trận/kỳ/đợt/dịp sau/tới/khác | next time | Hẹn chị quý sau nhé
        no | ^ để ..1 kỳ/lần/đợt/dịp/buổi/tháng/quý/năm/trận/phiên/chuyến tới/sau/khác | next time | Để kỳ tới nhé
        no | nhường ..1 {seat}/lượt/phần ..5 cho người/ai/các/mấy/những/đồng/bạn/ng | gives the seat away | nhường suất tập huấn này cho mấy cô mới
        no | {self} đi ..1 không được | cannot | em đi không được
        no | {self} rút !kiến !lại !ý !đề !tiền !thăm !phần !bài !tham !lui !kinh | begs off | em rút nha
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
        no | bỏ/rời lớp/con/nhà/việc/trẻ/cháu/máy/quán/mẹ/chợ/ca/vợ/trực/tiệm ..2 sao/thế/kiểu/gì/đâu ..1 được/nổi/đành? | rhetorical: come how | em bỏ lớp sao được
        no | ^ {self}? đi/{come} thì ai/lấy ..2 trông/coi/giữ/dạy/nấu/bán/làm/chăm/trực/đứng/đón/lo | rhetorical: come how | Đi thì ai trông cháu
        no | rút ..1 khỏi/ra danh/đội/đoàn/nhóm/buổi/chuyến/trận/cuộc | begs off | Em xin rút khỏi danh sách
        no | không/chẳng/chưa ..1 cử ..1 được ai/người | nobody comes | Tổ em không cử được ai
        clash | {self} ..1 đăng ký đi {errand} | another duty | Em đã đăng ký đi du lịch
        clash | {time} {this} ..1 {self} ..2 về/lên/ra/vào/sang/xuống ..1 {errand} | is away | Hôm đó em ra Hà Nội
        """

    static let maybe = """
        maybe | ^ {self}? xem/coi đã | will see | em xem đã
        maybe | ^ chờ/đợi ..6 đã | waits for something | Đợi lịch trực của khoa ra đã
        maybe | chờ/đợi ..6 mới/rồi ..1 biết/hay/chốt/quyết/tính/trả/báo | waits for something | chờ có lịch mới biết
        maybe | {self}? còn/đang/phải ..1 chờ/đợi ..1 | waits for something | em còn đợi chồng về
        maybe | ..0 xong/rồi/nào mới biết/hay/tính/chốt/quyết/dám | not decided yet | khi nào gặt xong mới biết
        maybe | mới biết ..2 {come} ..1 không | not decided yet | mai mới biết đi được không
        maybe | chưa hỏi/xin/trình/thưa/liên ..2 | must ask first | còn chồng có cho đi không thì chưa hỏi
        maybe | chưa có ..1 ý/kết/lịch/quyết/trả/phản | waits for something | hiện chưa có ý kiến chỉ đạo
        maybe | chưa trả/nói/hứa/dám/quyết/chắc/hẹn/chốt ..2 trước/được/lời/chắc | not decided yet | em chưa nói trước được
        maybe | xin phép ..1 trả/phản/hồi lời/hồi/âm? ..1 {title}? sau/trước/vào/muộn/chậm | answers later | xin phép trả lời trước 16 giờ
        maybe | sau khi ..6 duyệt/họp/bàn/xem/thống/cân/có/chốt | waits for something | trả lời sau khi lãnh đạo duyệt lịch
        maybe | {boss} ..1 chưa/chứ ..1 duyệt/cho/gật/ký/trả/nói/đồng/biết | waits for something | sếp em chưa duyệt
        maybe | mới là vấn/cửa đề/ải? | must ask first | ông nhà em mới là vấn đề
        maybe | ^ để {self}? ..1 năn/xin/thưa/dò/hỏi/trình/thuyết/bàn/coi/xem/liệu/tính/canh/gạ ..3 | must ask first | để em năn nỉ ông ấy
        maybe | may/hoạ/họa ra/chăng ..1 thì/mới/là? kịp/được/đi/tới | may come, or not | may ra thì kịp
        maybe | tới/đến đâu hay/tính ..1 đó/đấy/đến/tới | may come, or not | tới đâu hay tới đó
        maybe | lăn tăn | hesitates | em lăn tăn lắm
        maybe | lấn cấn | hesitates | em còn lấn cấn
        maybe | do dự | hesitates | em còn do dự
        maybe | đắn đo | hesitates | em đang đắn đo
        maybe | băn khoăn | hesitates | em băn khoăn quá
        maybe | #/một/nửa/bảy/sáu/tám phần ..1 đi ..2 #/một/nửa/ba/bốn/hai phần | half and half | Bảy phần đi ba phần ở
        hedge | #/chín/tám/bảy/sáu phần mười/trăm | so many per cent sure | Chín phần mười là em đi
        maybe | {come}/đi được? hay không ..1 chưa/còn/phải/tuỳ/tùy/là/thì | depends | đi hay không còn chưa rõ
        maybe | có ..4 hay không {self}? ..1 báo/nhắn/trả | answers later | có đi được hay không em báo
        maybe | sợ không ..1 {come}/kịp/về/tới ..4 nhắn/báo/nói | may come, or not | Sợ không kịp về, em sẽ nhắn trước
        maybe | đừng/chưa vội/nên tính/chốt/ghi {self}? | not decided yet | chị chưa vội ghi em
        maybe | cứ ghi/để tạm | not decided yet | cứ ghi tạm em
        maybe | ghi/để/tính tạm ..1 {self} | not decided yet | ghi tạm tên em
        maybe | tạm ..1 ghi/để/tính/cho ..1 {self} | not decided yet | tạm ghi em vào
        maybe | canh ..1 vé/xe/giờ/lịch | waits for something | đang canh vé bù
        maybe | on the fence | hesitates | em on the fence
        maybe | cứ cho là ..1 {self} ..2 {come} | reckons so | Cứ cho là em đi
        maybe | giữ ..3 {self} ..1 đến/tới !nơi | not decided yet | giữ chỗ cho em đến tối
        maybe | ^ để {self} ..8 ..4 được? không/chưa | must ask first | để con thưa với ba coi có về sớm được không
        maybe | {daypart}/mai/mốt/lát ..2 {self} nói lại | answers later | chiều mai em nói lại
        maybe | ^ {self} {see} đã $ | will see | Em cân nhắc đã nhé
        maybe | {self} báo/nhắn/trả/phản/rep/nói ..2 sau $ | answers later | Em báo chị sau nhé
        maybe | ..0 mai/mốt/tối/chiều/sáng/trưa/{weekday}/hôm/tuần/tháng ..3 mới ..1 biết/rõ/chốt/quyết/hay/xếp | not decided yet | Sáng mai mới biết được ạ
        maybe | tạm thời ..4 {self} | not decided yet | Tạm thời chị cứ để tên em
        maybe | {self} bảo/nói/kêu ..1 để ..1 tính/xem/coi/liệu | must ask first | Nhà em bảo để tính
        maybe | {boss} ..1 chưa trả/có/gật/ừ | waits for something | Chồng em chưa trả lời
        maybe | để ..1 bàn/họp/hội ..3 rồi/đã/xong | must ask first | Để bàn với tổ rồi báo chị
        """

    static let conditions = """
        condition | mà ..4 thì {self} ..2 {come}/{comeSoft} | if, said with mà | Tàu Cát Bà mà chạy thì em sang
        condition | ^ họp/tập/đá/làm/tổ vào/ở/lúc/online/qua/tối/sáng/chiều/trực ..4 thì | if | Họp vào buổi tối thì em đi được
        condition | không ..2 thì {self}? ..1 chịu/thôi/thua/nghỉ/khỏi | only then | không trả thì chịu
        condition | lỡ/ngộ/nhỡ/lỡ ..1 {self} ..4 thì | if | Lỡ em sinh sớm thì khỏi
        condition | có ..3 {self}? mới ..1 {come}/vào/vô/qua/ra/tới/đi | only then | có điện em mới vào được
        condition | kẹt/vướng/bận/mắc lắm/quá thì | if | Kẹt lắm thì em nhắn
        unreal | giá đừng/không/gì/mà/hôm/được/đi | if only | Giá đừng trùng hôm khám thai thì em đã đi
        unreal | phải chi | if only | phải chi không trùng
        mask | miễn có/là ..1 nước/trà/chè/bia/cơm/kẹo/bánh/xôi/cà/rượu/mồi/trái | a joke | miễn có nước chè là em đi
        mask | miễn cho ..1 | begs off | vụ bán vé thì miễn cho em
        mask | nếu không ..1 bể/hỏng/thủng/kẹt/ngủ/quên ..1 bánh/xe/lốp/dậy/đường/trời | the usual proviso | Nếu không bể bánh xe thì 8 giờ em có mặt
        mask | {thanks} ..4 {move} ..3 , thế/vậy/nên ..1 là? | it has been moved | Cảm ơn chị đã lùi sang chiều, thế là em dự được
        mask | {move} rồi thì ..1 | it has been moved | Lịch dời rồi thì em theo lịch mới
        mask | nửa/phần buổi sau | the later part | em vô nửa buổi sau
        mask | tự động : | an automatic answer | Trả lời tự động: tôi đi công tác
        mask | tin/thư/trả ..1 tự động | an automatic answer | Tin nhắn tự động
        mask | {move} rồi thì {self} | it has been moved | Lịch dời rồi thì em theo
        mask | đâu mà phải {see} | no need | đi họp đâu mà phải báo cơm
        mask | để {self} còn/tiện/dễ tính/sắp/xếp/liệu/lo | asks in order to plan | Họp qua mạng để con còn tính ca
        mask | về coi/trông/xem máy/nhà/con/cháu/lúa/lợn/heo/bò/tiệm/quán | looks after something | phải về coi máy gặt
        mask | hồi/ban/lúc/hôm sáng/nãy/chiều/tối/qua ..1 {self} trả/nhắn/báo | said earlier | hồi sáng em trả lời sao
        mask | # dự bị | the reserves of a team | 3 dự bị
        mask | không ai/có đi/tới/đến theo/kèm/cùng/chung | nobody comes along | không ai đi theo
        mask | mới họp/gặp/tập ..1 {time}/hôm/tuần trước/qua/rồi/xong | the past | mới họp tuần trước mà
        revise | mà lộn/nhầm | corrects itself | à mà lộn
        notLate clash | tháng/tuần/hôm/ngày/mai/mốt/khuya/sau/thứ/cn/quý ..2 mới về | is away | cuối tháng mới về
        mask | {event} vậy/thế/này thì | it has happened | Lụt vậy thì đi đâu
        condition | ^ xếp/sắp/thu/xin/đổi/mượn/nhờ/gửi/kiếm/tìm/bố xếp/trí? ..1 được ..3 {self} ..1 {come}/qua/sang/lên/ra/vô/vào | if | Xếp được lịch em sẽ đi
        """

    static let unclear = """
        unclear | kệ {self} | late, or not at all | Kệ em, cả nhà cứ bắt đầu
        unclear | ^^ dạ {self} nhé ạ $$ | may only mean: I hear you | Dạ em nghe ạ
        unclear | ^^ xin? huỷ/hủy/cancel giúp/giùm/hộ? {self}? với? $$ | the place, the messages, or the meeting? | xin huỷ
        unclear | ^^ cho? {self} rút với? $$ | the place, the messages, or the meeting? | cho em rút với
        unclear | ^^ xoá/xóa/xoa/delete/gạch/gỡ tên? {self} đi? $$ | the place, the messages, or the meeting? | xoá tên em nhé
        unclear | ^^ {self} nghi ngày/hôm/buổi đó/do/ấy/ay $$ | nghỉ (absent) or nghĩ (think) | em nghi ngay do
        unclear | nhường lượt/phiên/phần cho <name> | passes the turn on | Kỳ này em nhường lượt cho cô Phin
        unclear | không đi thì kỳ ..3 đi ..1 cũng kỳ | both at once | không đi thì kỳ, mà đi thì cũng kỳ
        unclear | ^^ {self}? vang cô/cha/thầy/bác $$ | vâng (yes) or vắng (absent) | vang co
        unclear | {self} hay/hoặc {kin}/thằng/con/chồng/vợ | one of two | Tui hay thằng em tui
        unclear | <name> hay/hoặc <name> ..4 {replace} | one of two | Cô Én hay cô Yến bên em đi thay
        """

    static let standIns = """
        standIn | gạch/bỏ/xoá/xóa/rút tên? {self} ..2 ghi/thêm/điền/thế/thay/để/lấy tên? <name> | puts another name down | gạch em, ghi cô Sáu Lượm
        standIn | điền/ghi/thế/để/xếp tên? <name> vào/vô ..1 chỗ/suất/phần/vị của? {self} | puts another name down | điền tên cô Dương vào chỗ của em
        standIn | đổi/sửa/thay ..1 tên ..5 thành/sang/qua/bằng <name> | puts another name down | đổi tên em trong danh sách thành chị Vân
        standIn | ghế/chỗ/suất/phần/vé của? {self} ..2 <name> ..1 ngồi/đi/lấy/nhận/dùng/xài | takes my place | Ghế của tui để anh Nhựt ngồi
        standIn | <name> ..3 thế/thay/đá chân/chỗ/suất {self} | takes my place | Cô Ngát khối bé thế chân em
        standIn | {self} giao ..1 cho <name> , {self} không ..1 đi/qua/lên/dự/tới/đến/ra | takes my place | Vụ này em giao hẳn cho cô Quế, em không qua nữa
        standIn | <name> ..2 {come}/sang/qua/lên/vô/vào/ra/tới/đến ..1 hộ/giùm/thế/thay {self} | comes instead | Bác Chắp sang họp hộ tôi
        standIn | {replace} {self} ..1 : <name> | takes my place | hai đồng chí dự thay tôi: đồng chí Hà và đồng chí Hằng
        standIn | {come} {replace} {self} : <name> | takes my place | 2 đồng chí dự thay tôi: đồng chí Hà và đồng chí Hằng
        """
}
