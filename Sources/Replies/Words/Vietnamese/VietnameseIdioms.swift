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
        # What only those have who come, and to put it by.
        portion: cơm, suất cơm, phần cơm, bánh, nước, trà, ly, cốc, ly trà, cốc nước, tô, bát, đĩa, đũa, đôi đũa, áo, áo đồng phục, mũ
            phù hiệu, thẻ, tài liệu, tập tài liệu, phiếu, vé, ghế, chỗ, chỗ ngồi, chỗ đậu xe, suất, slot, phần, phần ăn, mâm, giường, phòng
            quà, bộ, bộ hồ sơ, sổ, chai nước, hộp cơm, ổ bánh, bánh mì, chân, chân đá
        keep: chừa, để, để dành, giữ, dành, phần, nấu, đặt, in, làm, may, pha, mua, lấy, chuẩn bị, kê, gói, chia, cho, thêm, xếp, book
        ride: đèo, đón, chở, rước, cho đi nhờ, cho đi ké, cho quá giang, cho ké, cho đi chung, hú, ghé đón, qua đón, gọi
        # What one goes by, and has not.
        means: thời gian, thì giờ, thời giờ, sức, hơi, hơi sức, tâm trí, tâm trạng, bụng dạ, đầu óc, lòng dạ, tiền, phép, chân
        # To come, at the end of an answer.
        go: đi, tới, đến, qua, sang, ra, lên, vô, vào, xuống, dự, có mặt, tham dự, tham gia, góp mặt, họp, đi họp, lội qua, lội tới, chạy qua
            chạy tới, bò tới, bò qua, lết tới, lết qua, mò tới, mò qua, bay tới, phi tới, ráng đi, phải đi
        # Who decides for the writer.
        boss: sếp, hiệu trưởng, hiệu phó, giám đốc, chủ, chồng, vợ, bố, mẹ, ba, ông xã, bà xã, cơ quan, công ty, trường, khoa, phòng, ban
            bác sĩ, con, chủ quán, quản đốc, thủ trưởng, lãnh đạo, cấp trên, giám hiệu, ông ấy, bà ấy, cô ấy, anh ấy, bí thư, ca trưởng
        """

    static let conditions = """
        condition | mà ..4 thì {self} ..2 {come}/{comeSoft} | if, said with mà | Tàu Cát Bà mà chạy thì em sang
        condition | ^ họp/tập/đá/làm/tổ vào/ở/lúc/online/qua/tối/sáng/chiều/trực ..4 thì | if | Họp vào buổi tối thì em đi được
        condition @onlyThen | không ..2 thì {self}? ..1 chịu/thôi/thua/nghỉ/khỏi | only then | không trả thì chịu
        condition | lỡ/ngộ/nhỡ/lỡ ..1 {self} ..4 thì | if | Lỡ em sinh sớm thì khỏi
        condition @onlyThen | có ..3 {self}? mới ..1 {come}/vào/vô/qua/ra/tới/đi | only then | có điện em mới vào được
        condition | kẹt/vướng/bận/mắc lắm/quá thì | if | Kẹt lắm thì em nhắn
        unreal | ^ giá đừng/không/gì/mà/hôm/được/đi | if only | Giá đừng trùng hôm khám thai thì em đã đi
        unreal | phải chi | if only | phải chi không trùng
        mask | miễn có/là ..1 nước/trà/chè/bia/cơm/kẹo/bánh/xôi/cà/rượu/mồi/trái | a joke | miễn có nước chè là em đi
        mask | vụ/khoản/phần/chuyện ..4 miễn cho ..1 | begs off | vụ bán vé thì miễn cho em
        mask | nếu không ..1 bể/hỏng/thủng/kẹt/ngủ/quên ..1 bánh/xe/lốp/dậy/đường/trời | the usual proviso | Nếu không bể bánh xe thì 8 giờ em có mặt
        mask | {thanks} ..4 {move} ..3 , thế/vậy/nên ..1 là? | it has been moved | Cảm ơn chị đã lùi sang chiều, thế là em dự được
        mask | nửa/phần buổi sau | the later part | em vô nửa buổi sau
        mask @automatic | tự động : | an automatic answer | Trả lời tự động: tôi đi công tác
        mask @automatic | tin/thư/trả ..1 tự động | an automatic answer | Tin nhắn tự động
        mask | {move} rồi thì {self} | it has been moved | Lịch dời rồi thì em theo
        mask | đâu mà phải {see} | no need | đi họp đâu mà phải báo cơm
        mask | để {self} còn/tiện/dễ tính/sắp/xếp/liệu/lo | asks in order to plan | Họp qua mạng để con còn tính ca
        mask | về coi/trông/xem máy/nhà/con/cháu/lúa/lợn/heo/bò/tiệm/quán | looks after something | phải về coi máy gặt
        mask | hồi/ban/lúc/hôm sáng/nãy/chiều/tối/qua ..1 {self} trả/nhắn/báo | said earlier | hồi sáng em trả lời sao
        mask | # dự bị | the reserves of a team | 3 dự bị
        mask | không ai/có đi/tới/đến theo/kèm/cùng/chung | nobody comes along | không ai đi theo
        mask | mới họp/gặp/tập ..1 {time}/hôm/tuần trước/qua/rồi/xong | the past | mới họp tuần trước mà
        revise @takesBack | mà lộn/nhầm | corrects itself | à mà lộn
        notLate clash | tháng/tuần/hôm/ngày/mai/mốt/khuya/sau/thứ/cn/quý/rằm/mùng/năm ..2 mới về/vô/vào/xuống/ra/lên/dìa/sang/bay | is away | cuối tháng mới về
        mask | {event} vậy/thế/này thì | it has happened | Lụt vậy thì đi đâu
        condition | ^ xếp/sắp/thu/xin/đổi/mượn/nhờ/gửi/kiếm/tìm/bố xếp/trí? ..1 được ..3 {self} ..1 {come}/qua/sang/lên/ra/vô/vào | if | Xếp được lịch em sẽ đi
        mask | có gì đâu ..1 mà phải? ngại/lo/sợ | no need to worry | có gì đâu mà phải ngại
        condition | ai/người ..5 thì {self} ..1 {go} | if, said with thì | ai đổi ca cho em thì em đi
        condition | có người/ai ..3 là {self} | if, said with thì | Có người trực thay là em đi liền
        condition @onlyThen | khi/chừng/lúc/bao nào/giờ ..4 thì? {self} ..1 {go} | only then | Khi nào xong việc em tới
        condition | không thì {self} ..1 {go} | if | trúng bão thì khó, không thì em xuống
        mask | nhất/quyết/khẳng định | certainly | nhất định không bỏ
        mask | đừng để {self} lại | do not leave me behind | Đi nhé, đừng để em lại
        mask | phải báo cơm/trước/danh/ai/gì | no need | Có phải báo cơm không
        condition | ^ trời {neg} mưa/bão/lụt/giông | on a condition | trời không mưa em đi
        """

    static let unclear = """
        unclear @lateOrAbsent | kệ {self} | late, or not at all | Kệ em, cả nhà cứ bắt đầu
        unclear | ^^ dạ {self} nhé/nghe ạ? $$ | may only mean: I hear you | Dạ em nghe ạ
        unclear @placeOrMessages | ^^ xin? huỷ/hủy/cancel giúp/giùm/hộ? {self}? với? $$ | the place, the messages, or the meeting? | xin huỷ
        unclear @meetingOrMessages | ^^ dạ? {self}? xin? huỷ/hủy/xoá/xóa/bỏ/ngưng/ngừng/dừng/gỡ giúp/giùm/hộ? {self}? cái? đăng ký ..2 $$ | the meeting, or the messages? | Xoá giúp em cái đăng ký
        unclear | y như/chang/hệt/xì ..2 trước/cũ/ngoái/mọi | as always | y chang năm ngoái
        unclear | đi/{come} hay {away}/không thì/cũng | both at once | Đi hay nghỉ thì em cũng vui
        unclear | ai rảnh/tiện ..3 đi | anybody | ai rảnh người đó đi
        unclear @oneOfSeveral | buổi/ngày/ca #/một/sáng hay buổi/ngày/ca #/hai/chiều | one of several | Buổi 1 hay buổi 2 em có mặt
        unclear @oneOfTwo | {kin} hay/hoặc {kin} | one of two | Mẹ hay ba con đi
        unclear @placeOrMessages | ^^ cho? {self} rút với? $$ | the place, the messages, or the meeting? | cho em rút với
        unclear @placeOrMessages | ^^ xoá/xóa/xoa/delete/gạch/gỡ tên? {self} đi? $$ | the place, the messages, or the meeting? | xoá tên em nhé
        unclear @restOrThought | ^^ {self} nghi ngày/hôm/buổi đó/do/ấy/ay $$ | nghỉ (absent) or nghĩ (think) | em nghi ngay do
        unclear @passesTurn | nhường lượt/phiên/phần cho <name> | passes the turn on | Kỳ này em nhường lượt cho cô Phin
        unclear | không đi thì kỳ ..3 đi ..1 cũng kỳ | both at once | không đi thì kỳ, mà đi thì cũng kỳ
        unclear | ^^ {self}? vang cô/cha/thầy/bác $$ | vâng (yes) or vắng (absent) | vang co
        unclear @oneOfTwo | {self} hay/hoặc {kin}/thằng/con/chồng/vợ | one of two | Tui hay thằng em tui
        unclear @oneOfTwo | <name> hay/hoặc <name> ..4 {replace} | one of two | Cô Én hay cô Yến bên em đi thay
        """

    static let standIns = """
        standIn | gạch/bỏ/xoá/xóa/rút tên? {self} ..2 ghi/thêm/điền/thế/thay/để/lấy tên? <name> | puts another name down | gạch em, ghi cô Sáu Lượm
        standIn | điền/ghi/thế/để/xếp tên? <name> vào/vô ..1 chỗ/suất/phần/vị của? {self} | puts another name down | điền tên cô Dương vào chỗ của em
        standIn | đổi/sửa/thay ..1 tên ..5 thành/sang/qua/bằng <name> | puts another name down | đổi tên em trong danh sách thành chị Vân
        standIn @givesSeat | ghế/chỗ/suất/phần/vé của? {self} ..2 <name> ..1 ngồi/đi/lấy/nhận/dùng/xài | takes my place | Ghế của tui để anh Nhựt ngồi
        standIn @givesSeat | <name> ..3 thế/thay/đá chân/chỗ/suất {self} | takes my place | Cô Ngát khối bé thế chân em
        standIn @givesSeat | {self} giao ..1 cho <name> , {self} không ..1 đi/qua/lên/dự/tới/đến/ra | takes my place | Vụ này em giao hẳn cho cô Quế, em không qua nữa
        standIn | <name> ..2 {come}/sang/qua/lên/vô/vào/ra/tới/đến ..1 hộ/giùm/thế/thay {self} | comes instead | Bác Chắp sang họp hộ tôi
        standIn @givesSeat | {replace} {self} ..1 : <name> | takes my place | hai đồng chí dự thay tôi: đồng chí Hà và đồng chí Hằng
        standIn @givesSeat | {come} {replace} {self} : <name> | takes my place | 2 đồng chí dự thay tôi: đồng chí Hà và đồng chí Hằng
        standIn @givesSeat | suất/chỗ/vé/phần/ghế {self} ..3 cho/để/nhường/chuyển <name> | the seat goes to | Suất em chị cho bạn Hải nhé
        """
}
