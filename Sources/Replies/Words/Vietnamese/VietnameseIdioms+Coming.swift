/// Coming, told by an idiom, by what only those ask for who come, or by where somebody already is.
extension VietnameseIdioms {
    static let yes = """
        yes @rhetorical | {self} mà lại? {away} ..1 {indeed} | rhetorical: how could I miss it | Em mà lại vắng à
        yes @rhetorical | {away} !lớp !con !việc !nhà !trẻ !cháu !ca ..1 làm? sao mà? được/nổi/đành/đặng/nỡ | rhetorical: how could I miss it | Từ chối làm sao được khi chị mời
        yes @rhetorical | {away} thế/kiểu/cách/đằng nào/gì được/nổi | rhetorical: how could I miss it | bỏ thế nào được
        yes @rhetorical | vắng/thiếu {self} thì/là/lấy ..4 ai/sao/gì/buồn/dở/mất/toi/chết/nào | rhetorical: how could I miss it | Vắng em thì lấy ai lĩnh xướng
        yes | ai/đứa/người/bạn ..3 {away} ..2 chứ {self} ..1 không/chẳng/đâu/chả | others may be absent | ai vắng chứ em không bao giờ vắng đâu
        yes | không/chẳng/đừng/đâu/gì có? chuyện ..2 {away} | a double negation | không có chuyện em vắng
        yes @rhetorical | {away} ..1 mới/là lạ/chuyện/hiếm | rhetorical: how could I miss it | vắng mới lạ
        yes @rhetorical | bỏ/vắng/lỡ/nghỉ ..2 thì/là tiếc/phí/uổng/hối/ân/chết/dại ..1 | rhetorical: would be sorry to miss it | bỏ buổi này thì phí
        yes | chưa ..1 vắng/bỏ/nghỉ/lỡ/thiếu buổi/bữa/hôm/lần/kỳ/cái nào/gì | never missed one | tôi chưa bỏ buổi nào
        yes | chưa/không từng/hề/bao/khi ..2 vắng/bỏ/nghỉ/lỡ/thiếu | never missed one | em chưa từng vắng buổi nào
        yes @rhetorical | đi chứ ..3 sao/gì/răng/nào | rhetorical: why not | Đi chứ biết làm thế nào
        yes @rhetorical | không đi/tới/đến/họp/dự thì ..1 làm/biết/đi/còn gì/sao/đâu/ai | rhetorical: why not | không đi thì biết làm gì
        yes @rhetorical | {self} không {come}/đi/tới/qua/ra thì ai/lấy | rhetorical: why not | em không đi thì ai đi
        yes | để ..1 phần {self} ..2 #/một chỗ/suất/ghế/vé | asks for a seat | cứ để phần con một chỗ
        yes | giữ/chừa/dành/để/xí/chiếm giùm/hộ/giúp? ..1 phần/chỗ/ghế/suất ..1 {self} | asks for a seat | dành phần em nhé
        yes | phần {self} ..1 #/một chỗ/suất/ghế/vé | asks for a seat | phần em một suất
        yes | xí {self}? ..1 #/một? chỗ/suất/slot/ghế | asks for a seat | xí một chỗ
        yes @unhedged | chắc ..1 suất/cú/kèo/ăn/chân !chưa | certainly | Chắc suất luôn chị ạ
        yes | đã ..1 có vé | has arranged to come | em đã có vé rồi
        yes @unhedged | có tên {self} !trong !chưa !không | counts oneself in | Có tên em nhé
        yes @unhedged | có {self} ..1 trong đội/danh/đoàn/nhóm/đó/ban/số/hàng | counts oneself in | kỳ này có em trong đội hình
        yes @unhedged | tính/xếp/cho/ghi/điền/thêm ..0 tên? {self} vô/vào ..1 đội/danh/đoàn/nhóm/hàng/xe/bàn/mâm | counts oneself in | cứ tính em vô đội hình
        yes @unhedged | {self} ..1 trong/vào/vô đội/hàng ..1 hình/ngũ/bóng | counts oneself in | em vô đội hình
        yes | ^ {self}? xin? xung phong !nói !trình !chia !báo !phát !làm !đọc !hát !dẫn | eager | Em xung phong
        yes | {self} xin? ghi danh | signs up | em xin ghi danh
        yes | xin ghi danh | signs up | Xin ghi danh: bác Ba và tôi
        yes @unhedged | điểm danh : ..2 có | counts oneself in | hàng tiền vệ điểm danh: có
        yes @unhedged | {self} điểm danh $ | counts oneself in | em điểm danh
        yes @unhedged | điểm danh {self} $ | counts oneself in | điểm danh em
        yes | ^ {self}? đến/tới/ra/vào/vô ..1 {reached} rồi | is there already | Đến cổng rồi mà bảo vệ chưa cho vào
        yes | {self} ..1 đang ..1 ở/ngoài/dưới/trước ..1 {reached} | is there already | em đang ở ngoài cổng
        yes | {self} đang ..1 dắt/khoá/khóa/nổ/leo/lên/xuống xe !tải !khách | is on the way | em đang dắt xe
        yes | {self} lên đường | is on the way | em lên đường đây
        yes @unhedged | có mặt như sơn/thường/đinh | certainly | có mặt như sơn
        yes @asksNothing | trời/bão/mưa/gió/đá ..2 có sập/đổ/tới/to ..4 đi/đến/tới/có | in any case | trời có sập em cũng đi
        yes @asksNothing | khỏi/không/chẳng/đừng cần/phải? rủ/mời/nhắc/năn/gọi/giục ..2 cũng ..2 đi/tới/đến/qua/ra/có | in any case | Khỏi rủ cũng tới
        yes @asksNothing | khỏi/không/chẳng/đừng cần/phải? rủ/mời/nhắc/năn/giục ..3 {self}/mệ/bà/bác ..1 đi/tới/đến/qua/ra/lên | in any case | không phải nhắc, em đi từ sớm
        yes | {self} ..1 đăng ký/kí rồi | signs up | em đăng ký rồi mà
        yes | đừng/khỏi/chớ ..1 gạch/xoá/xóa/bỏ/loại tên? {self} | stays on the list | Chị đừng gạch tên em nhé
        yes | xin được {boss} ..2 rồi | has arranged to come | em xin được cô hiệu trưởng rồi
        yes | {boss} ..2 cho/duyệt/đồng/gật ý/đi/nghỉ/đầu? ..1 rồi !mà !nhưng | has arranged to come | sếp duyệt rồi
        yes | đổi được ..1 ca/lịch/tiết/phiên rồi | has arranged to come | em đổi được ca rồi
        yes | xin/lần giữ ..1 nguyên | agreed | lần này xin giữ nguyên
        yes | hôm/ngày/lúc/giờ/buổi/bữa nào ..2 cũng ..2 {come}/đi/tới/được/sẵn/rảnh/ok | any day suits | Em thì lúc nào cũng sẵn sàng
        yes | {self} ..1 trực/đích tiếp/thân ..1 {come} | comes in person | tôi trực tiếp dự
        yes | ghé/tới/phóng/bay/chạy/phi liền/luôn/ngay $ | eager | Tan ca là phi luôn
        yes | khăn gói | eager | Khăn gói sẵn sàng
        agree | giơ tay | agreed | nghe có karaoke là giơ tay liền
        agree | gật đầu/rồi/liền/cái | agreed | gật đầu cái rụp
        agree | ^ {self}? hứa danh? dự? $ | rest assured | Em hứa
        agree | ^ có này/có/nhé | yes | Có nè
        agree @unhedged | ^ trăm phần trăm | certainly | Trăm phần trăm nhé
        agree @unhedged | ^ 100 % $ | certainly | 100% nhé
        yes | đảm/bảo bảo/đảm quân/đủ | all of us come | Đảm bảo quân số
        yes @unhedged | ghi có $ | count me in | Tưởng bận hoá ra không, ghi có
        yes @unhedged | đúng hẹn $ | certainly | đúng hẹn nghen
        agree | ^ dạ? {self}? xin vâng | yes | Con xin vâng cha ạ
        agree | ^^ được {self}/em nhé $$ | yes | Được em nhé
        agree | ^ ok/ô con/kê dê/con | yes | Ok con dê
        agree | ^ ô kê | yes | Ô kê con dê
        agree | ^ quá được/ok/đã | yes | quá được luôn
        agree | ^ nhất/hàng trí/chuẩn ..1 hai/cao/luôn | yes | nhất trí cao
        yes | {self} ..1 dẫn/dắt/bồng/chở/đưa/rủ/kéo theo | brings somebody | con dắt theo nội của bé
        yes | <name> ..3 {come} chung/cùng/với ..1 {self} | comes with the writer | cô Huệ đi chung với em
        yes | đăng ký ..3 # {seat} | signs people up | xin đăng ký 5 chỗ
        guestNamed yes | ^^ dạ? {self} , <name> ..4 $$ | with somebody | em, cô Hường và anh Bảy nhé chị
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
        yes | ^ tập/đá/hát/chơi/họp tiếp | comes | tập tiếp nhé cô
        alone yes | ^ chỉ/mỗi có? mình? {self} thôi? $ | alone | Dạ chỉ em ạ
        yes | {self} ..1 đông/đầy đủ $ | all of us come | tổ em đông đủ
        yes | chưa/không bao giờ ..1 từ chối | a double negation | Em chưa bao giờ từ chối chị mà
        yes | nghỉ ..4 để đi {come}/tập/họp/học/dự | has arranged to come | em nghỉ cạo mủ để đi tập huấn
        yes | {keep} ..2 {portion} ..1 cho {self} !về !gửi | asks for a seat | Nhớ chừa cơm cho em
        yes | {keep} cho {self} ..2 {portion} !phát !nói !trình !xem !đọc | asks for a seat | in cho em một bộ hồ sơ
        yes | #/một {portion} cho {self} | asks for a seat | Một phiếu cho em
        yes | {ride} ..1 {self} ..1 với/nhé/cùng $ | asks for a ride | Đèo em với nhé
        yes | ai/có đi/về ..1 chung/cùng xe với? {self} | asks for a ride | Ai đi chung xe với em không
        yes @unhedged | tính/kể/đếm/cộng/gộp/ghi cả? {self} nhé/vào/nữa/luôn/với | count me in | Tính cả em nhé
        yes @unhedged | thêm {self} nữa | count me in | Thêm em nữa là đủ mâm
        yes @asksNothing | mấy/sao/gì/đâu/cỡ ..3 cũng ..1 {go} | in any case | Bận mấy cũng phải đi
        yes | {self} được ..4 cử/phân/giao/chọn ..1 công? đi/dự/tham/đến/họp !coi !chấm !học !thi | was sent | Em được cô hiệu trưởng cử đi
        yes | {self} ..1 thay/đại mặt/diện ..5 đi/dự/đến/tới/tham/họp | comes for the school | Tôi thay mặt tổ đến dự
        yes | {self} ..1 ngồi/đứng/chờ/đợi ..2 dưới/ngoài/trước/ở/trong/trên ..1 {reached} | is there already | Em ngồi dưới sân chờ nãy giờ
        yes | {self} ..1 ngóng/mong/hóng/trông/đợi/chờ/háo ..2 {time} {this} | looks forward | Em ngóng buổi này cả tháng
        yes | cho {self} đá/bắt/đánh ..1 chính/gôn/với/cặp/tiền/hậu | comes | Cho em bắt chính nhé anh
        yes | {self}? ..1 sẵn sàng ..1 đi/ra/lên/tham | ready | Hai mẹ con em sẵn sàng đi
        yes | {self} ..2 đã? sẵn sàng | ready | Hai mẹ con em đã sẵn sàng
        yes | không/chẳng thiếu/vắng ..1 ai/người/mống/một/đứa | all of us come | Nhóm em không thiếu ai
        yes | đội hình/ngũ ..1 đầy đủ | all of us come | Đội hình đầy đủ anh nhé
        yes | quân số ..1 đủ | all of us come | Quân số đủ
        yes | {self} ..1 thu/sắp/gửi/bố/lo/dàn xếp/trí/con ..4 xong ..1 rồi | has arranged to come | Em thu xếp con cái xong xuôi rồi
        yes | nay/giờ ..2 {self} ..1 nói/bảo/báo/xin có | changes its mind | Trước em nói không, nay em nói có
        yes @rhetorical | {self} mà ..1 {away} ..3 thì ..1 trời/ai/sao/lấy/chết/toi/có/thà | rhetorical: how could I miss it | Em mà vắng thì trời sập
        yes | thiếu/vắng gì/ai ..3 chứ ..1 không/chẳng/đâu thiếu/vắng {self} | others may be absent | Vắng ai chứ không vắng em
        yes | {self} ..1 ghi/note/lưu/save lịch ..1 | signs up | em note lịch rồi ạ
        yes @unhedged | ^ + {self} $ | counts oneself in | + em
        yes | ^ đăng ký cho {self} $ | signs up | đăng ký cho em nhé
        yes @unhedged | ^ {self} có $ | counts oneself in | Em có ạ
        yes | {self}? không vắng $ | a double negation | em khong vang
        yes | {self} sẽ tới/đến/qua $ | signs up | em se toi
        """
}
