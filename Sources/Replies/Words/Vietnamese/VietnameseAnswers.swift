/// Whether the writer comes, in Vietnamese: `signs @role | pattern | what it is | example`.
enum VietnameseAnswers {
    static let yes = """
        yes | đi liền/chứ/luôn | eager | Đi liền
        yes @rhetorical | đi chứ ..1 sao | rhetorical: why not | Đi chứ sao không
        yes | tự đi | comes in person | em tự đi được rồi
        yes | ^ {self} được ạ/rồi/nhé/luôn/chị $ | I can | E dc nha c
        yes | ^ đăng ký $ | signs up | Đăng ký nhé
        yes | đăng ký ..3 # {person} | signs people up | Đăng ký cho trường: 4 người
        yes | cho/giữ {self} ..1 # {seat} | asks for a seat | cho em 1 suất
        yes | {self} xin? đăng ký !thi !từ !học !khám !nói !trình !chủ !phát !chia !báo | signs up | Em đăng ký ạ
        yes | giữ/xin {seat} | asks for a seat | giữ chỗ cho em
        yes | giữ/chừa/để/dành giùm/hộ/cho? {self} ..1 {seat} | asks for a seat | chừa em chỗ gần cửa
        yes @unhedged | chắc chắn có $ | certainly | mặt thì chắc chắn có
        yes | {come}/họp/tập/đá thì ..1 có $ | comes | chứ họp thì có
        no | {come}/họp/tập/đá thì ..1 không $ | a plain no | họp thì em không
        early yes | buổi? sáng ..2 có , ..1 buổi? chiều ..2 không | the morning only | sáng có, chiều thì không
        early yes | buổi? sáng ..2 được , ..1 buổi? chiều ..2 không | the morning only | sáng được, chiều không
        late yes | buổi? chiều ..2 có , ..1 buổi? sáng ..2 không | the afternoon only | Chiều có, sáng thì không
        late yes | buổi? chiều ..2 được , ..1 buổi? sáng ..2 không | the afternoon only | chiều được, sáng không
        early yes | ngày/buổi/phiên 1/một/đầu ..2 {come} , ngày/buổi/phiên 2/hai/sau ..2 {absent}/nghỉ/bận/xin | the first part | Ngày 1 em dự, ngày 2 em xin phép
        yes | thêm/cho/ghi/giữ/để/lấy/book/đặt ..1 #/một {seat} !về | asks for a seat | Thêm một vé cho mình
        yes @unhedged | nhất/quyết định ..2 {come} | certainly | Nhất định em có mặt
        yes @unhedged | kể/tính/ghi/thêm cả? {self} nữa/vào/luôn | count me in | Kể cả tôi nữa
        yes | {self}? cố tới/đến/đi/vào/qua đúng/sớm giờ? | doubts the hour, not the coming | em cố tới đúng giờ
        yes | báo đủ | all of us come | ca đoàn báo đủ ạ
        yes | full đội/team/quân/đoàn | all of us come | full đội hình nha
        yes | {self} ..1 đại diện $ | comes for the school | em đại diện ạ
        yes | {self} ..1 cover {time} {this} | comes in somebody's place | em cover buổi này
        yes | đủ quân/mặt/người | all of us come | Đội em đủ quân
        yes | {weekday}/{daypart}/mai/mốt ..1 gặp mọi/chị/anh/cả/bà/các/mấy/nhau | see you | thứ Năm gặp mọi người
        yes | xin/cho ..1 {self}? một/1 chân/slot/suất | asks for a seat | Em xin một chân trong đội hình
        yes | xin # {seat} | asks for a seat | mình xin 1 chỗ
        yes | {self} ..1 ghi/điền tên $ | signs up | giờ em ghi tên nhé
        yes | ghi/thêm/điền/giữ/để/cho tên {self} !ra | put me on the list | chị cứ để tên em
        yes @unhedged | ghi/tính/cộng/thêm/cho {self} vào/với | count me in | tính em vào nhé
        yes | cho {self} ..2 tham gia/dự/join | let me come | cho em xin tham gia với
        yes | ^ {self} ..1 confirm/xác $ | confirms | Em confirm ạ
        yes | ^ {self} ..1 xác nhận | confirms | Em xác nhận ạ
        yes | vote/say yes | votes yes | Em vote yes
        yes @unhedged | có {self} $ | counts oneself in | Ừa, có em
        yes | hẹn gặp | see you | Hẹn gặp chị ở đó
        yes | gặp chị/cô/anh/mọi/các/nhau ..3 {this} | see you | gặp chị sáng mai nhé
        yes | không thể vắng/thiếu/nghỉ/bỏ | double negation | Buổi này em không thể vắng
        yes @rhetorical | sao ..3 vắng/nghỉ/bỏ/thiếu ..2 được | rhetorical: how could I miss it | Sao mà em vắng được
        yes @asksNothing | vắng sao được | rhetorical | Vắng sao được chị
        yes | không những {self} ..2 cả | not only I | Không những em mà cả cô Thương cũng đi
        yes @asksNothing | thế nào {self} cũng | in any case | thế nào em cũng tới
        yes | hôm/lúc/giờ/ngày/buổi nào cũng được | any day suits | Em thì hôm nào cũng được
        yes | không ..2 vướng/trùng/kẹt/trở ngại? | nothing in the way | Không có gì trở ngại
        yes | {self} rảnh | is free | Hôm đó em rảnh
        yes | {self} available/free | is free | Em available
        yes | xếp được rồi | has arranged to come | cuối cùng xếp được rồi ạ
        yes | ^ rảnh | is free | Rảnh nhé
        yes | {self} tới rồi | is there already | em tới rồi nè
        yes | {self} đang trên đường !về !ra !lên | is on the way | em đang trên đường tới
        yes | ai bận chứ {self} ..1 không | others may be busy | Ai bận chứ em thì không
        yes | chắc như bắp/cua/đinh | dead certain | chắc như bắp luôn
        yes @asksNothing | thiếu ..2 sao được | rhetorical | Thiếu em sao được
        yes | có buổi nào {self} vắng đâu | which one did I ever miss | có buổi nào em vắng đâu
        yes | trước giờ ..6 vắng đâu | never missed one | Trước giờ có buổi nào em vắng đâu
        yes | không ai ..4 vắng | nobody is absent | Không ai trong tổ vắng hết, em cũng vậy
        yes | rất/luôn sẵn sàng | ready | Em luôn sẵn sàng
        yes | {self} sẵn sàng | ready | Em sẵn sàng ạ
        yes | ^ {daypart}? {weekday} em ok | that day is fine | Thứ 5 em ok
        yes | {self} ok $ | I am fine with it | Em ok nhé
        yes | {self} ok ..1 lịch/ngày/giờ/hôm/buổi/bữa | I am fine with it | mình ok lịch này
        yes | {self} ok {time} | I am fine with it | em ok buổi này
        yes | {self} rất/quá ..1 háo/mong ..2 tham/dự | looks forward | Em rất mong được dự
        yes | đi/dự/họp thôi $ | eager | đi thôi
        yes | nhận lời $ | accepts | e nhận lời ạ
        yes | nhận lời mời/đi/dự/tham/họp/đến | accepts | tôi nhận lời mời
        """

    static let agree = """
        agree | ^ ok | a sign of agreement | Ok chị
        agree | ok $ | a sign of agreement | Dạ ok
        agree | ^ vâng $ | yes | Vâng ạ
        agree | ^ vâng được/ok/đồng/nhất/rồi/ngày/hôm/mai/sáng/chiều/hẹn | yes | Vâng rồi ạ
        agree | dạ vâng | yes | dạ vâng ạ
        agree | ^^ ừ/ừm ạ? $$ | yes | Ừ
        agree | ^^ nhất định ạ? $$ | yes | Nhất định ạ
        agree | da vang/vag | yes, without diacritics | da vang a
        agree | ^ ừ nhé/chị/em/anh/cô/được/ok/đi/rồi/luôn/mai/sáng/chiều | yes | Ừ nhé
        agree | ^ có ạ/chị/chứ/anh/nhé/cô/luôn $ | yes | Có ạ
        agree | ^^ có $$ | yes | Có
        agree | dạ có $ | yes | Dạ có ạ
        agree | ^^ được $$ | fine | Được ạ
        agree | ^^ dạ được $$ | fine | Dạ được chị
        agree | ^ được luôn/chứ/nhé | fine | Được luôn!
        agree | thôi được | all right then | Thôi được, em đi
        agree | nhất trí | agreed | Nhất trí chị ạ
        agree | tán thành | agreed | Tán thành
        agree | đồng ý | agreed | Đồng ý ạ
        agree | duyệt | agreed | Duyệt!
        agree | chốt !số !tên | settled | Chốt nhé
        agree | triển/quẩy/quất | slang: go | Triển luôn
        agree | ^ yes/y | yes | Yes chị
        agree | ^ chuẩn/chuẩn luôn | right | Chuẩn luôn
        agree @unhedged | ^ chắc chắn | certainly | Chắc chắn rồi ạ
        agree @unhedged | nhất định rồi | certainly | Nhất định rồi
        agree | ^ tất/đương nhiên | of course | Tất nhiên rồi
        agree | không vấn đề/thành | no problem | Không vấn đề gì ạ
        agree | không sao ..3 {come} | no problem | K sao c, e đi dc
        agree | ^ không có gì trở | no obstacle | hông có gì trở ngại
        agree | ^^ confirm $$ | confirms | Confirm ạ
        agree | ^^ xác nhận $$ | confirms | Xác nhận ạ
        agree | ^^ {self} nhé $$ | me | Em nhé
        agree | {neg} quên ..4 đâu | will not forget | tôi không quên buổi họp đâu
        agree | ^ sẵn sàng | ready | Sẵn sàng
        agree | ^^ + 1 cho {self} | agrees | +1 cho em
        agree | ^ tuân lệnh/chỉ/thủ | obeys | Tuân lệnh sếp
        agree | ^ nhận lệnh/kèo | accepts | nhận kèo
        agree | chốt/lên/vô kèo | settled | chốt kèo nha
        agree | ^ yên tâm/chí !là | rest assured | Yên chí nha
        agree | ^ an tâm | rest assured | an tâm đi chị
        agree | ^ còn phải/cần hỏi | of course | Còn phải hỏi
        agree | ^ khỏi hỏi/nói/bàn | of course | khỏi nói
        agree | ^ dĩ/hiển nhiên | of course | dĩ nhiên rồi
        agree | ^ duyệt/quất/triển/chiến/quẩy luôn/liền/thôi | slang: go | chiến luôn
        agree | ^ ngại gì/chi | why not | ngại gì
        agree | ^ ủng hộ | agreed | ủng hộ luôn ạ
        refuse | chắc/tất/đương/dĩ chắn/nhiên ..1 không $ | certainly not | Chắc chắn là không
        refuse | ^^ dạ? không , | a bare no | Không, cảm ơn
        refuse | ^^ không {thanks} $$ | a bare no | Không cảm ơn
        refuse | {time} này thôi | not this time | Lần này thôi ạ
        refuse | ^ thôi khỏi | a polite refusal | Thôi khỏi, đông lắm
        refuse | ^^ khỏi $$ | a polite refusal | khỏi nha
        no @counterfactual | {come} {can}? thì {self}? đã | counterfactual | Em đi được thì đã đi rồi
        refuse | chắc ..1 thôi $ | a polite refusal | chồng đi vắng, chắc thôi
        no @rhetorical | đá đấm/hành/đứng/tành/hò/uống gì/chi/sao/kiểu | rhetorical: come how | thế này thì đá đấm gì
        no @rhetorical | họp/đi/tập/hát hành/đứng/tành/hò gì/chi/sao | rhetorical: come how | họp hành gì nữa
        refuse | thôi {self} ..1 không | a polite refusal | thôi em không nha
        """

    static let no = """
        no | {neg} sắp/thu/xếp/bố ..2 được | cannot arrange it | em không sắp xếp được ạ
        no | {neg} ..1 dứt/thoát/rời ..2 được | cannot get away | cũng không dứt ra được
        no | {neg} ..1 kịp $ | cannot make it in time | Em không về kịp
        no | ^ {self}? không được $ | cannot | Em không được rồi
        no | ^ {self} không $ | not me | Em không ạ
        no | ^ {self}? ..1 kiếu | begs off | Mình kiếu nha
        no | {self} ..1 chịu !trách !khó !được !sao | gives up | Em chịu
        no | {self} xin vắng | absent | em xin vắng ạ
        no | xin/cho ..1 {self} ..1 miễn !phí !là !giảm | begs off | chị cho em miễn buổi này
        refuse | ^^ dạ? {self}? xin? miễn $ | begs off | Miễn nha
        no | xin cáo | takes leave | xin cáo lui
        no | cáo lỗi/từ/vắng | takes leave | cáo lỗi
        no | bó tay/thua | gives up | Em bó tay
        no | skip/pass/miss {time} {this} | skips it | skip buổi này
        no | {self} ..1 skip/pass/bỏ $ | skips it | Em pass nhé
        no | {self} ..0 skip/pass/miss | skips it | em skip
        no | ^ skip/pass | skips it | Pass ạ
        no | hẹn ..3 {time} {next} | next time | hẹn chị đợt sau
        no | lần/đợt/kỳ/dịp/buổi/hôm sau nhé/ạ/em $ | next time | lần sau nha
        no | để ..1 lần/buổi/kỳ/đợt/dịp/bữa/hôm sau/khác | next time | để lần sau nhé
        no @struckOff | gạch/xoá/xóa/bỏ/rút/gỡ/loại tên {self} | struck off this one | gạch tên em ra giùm
        no @struckOff | gạch/xoá/bỏ/rút/gỡ/loại {self} ra | struck off this one | loại em ra nhé
        no | đừng/không ..1 tính {self} | not counted in | đừng tính em nha
        no | trừ/ngoại {self}/mỗi | all but me | Ai cũng đi được trừ em
        yes | không/chẳng/chả ai ..5 trừ/ngoại/ngoài ..1 {self} | nobody but me | Không ai đi được, trừ em
        yes | vắng/nghỉ/bận/kẹt/ốm ..2 trừ/ngoại ..1 {self} | nobody but me | Cả tổ nghỉ hết trừ em
        no | lịch không cho/cho | the calendar does not allow it | mà lịch không cho phép
        no | không cho phép | it is not allowed | sức khoẻ không cho phép
        no | nhường {seat} cho người/ai/các | gives the seat away | nhường suất cho người khác
        no | xin nhường {seat} | gives the seat away | xin nhường suất
        no | lỡ hẹn/mất/buổi | will miss it | Em lỡ hẹn rồi
        no | đành hẹn/lỡ/bỏ/vắng | has to miss it | đành hẹn dịp khác
        no | hủy/huỷ ..1 {seat} | cancels the seat | hủy suất của em
        no | not today | not today | not today ạ
        no | thôi {self} ở nhà | stays at home | Thôi em ở nhà
        refuse | ^^ không $$ | no | Không ạ
        refuse | ^^ không ạ/chị/nhé/em/anh | no | không nha, e oải quá
        refuse | ^^ dạ không $$ | no | Dạ không ạ
        refuse | ^^ dạ? thôi em $ | a polite refusal | Thôi em ạ
        refuse | ^^ dạ? thôi ạ/chị/cô/anh/nhé | a polite refusal | Dạ thôi ạ, em cám ơn
        refuse | ^^ thôi $$ | a polite refusal | Thôi ạ
        no | phải/đành/xin/cho ..2 hủy/huỷ/cancel/hoãn !lịch !họp !buổi | cancels | giờ phải hủy chị ơi
        no | {self} cancel/hủy/huỷ !đăng | cancels | em cancel nha chị
        no | đừng/khỏi/không ..1 ghi/thêm/điền/tính/báo tên? {self} | not counted in | đừng ghi tên em nha
        no | báo vắng ..1 cho? {self}? | absent | chị báo vắng cho em nhé
        no | {neg} theo/đáp/kham ..1 được/nổi | cannot arrange it | em không theo được lịch này
        no | cho {self} khất/lui/hoãn | begs off | Cho em khất buổi này
        """

    static let clash = """
        clash | nghỉ thai sản/phép/sinh/đẻ/ốm | is on leave | Em đang nghỉ thai sản
        clash | đang ở quê/xa/viện/nước/hà/bệnh | is away | Em đang ở quê
        clash | không ở/có ..1 nhà/trường/thành/tỉnh | is away | Hôm đó em không có ở trường
        clash | về quê !họp !dự | is away | em về quê
        clash | đám cưới/giỗ/tang/ma/hỏi | a family event | kẹt đám giỗ
        clash | nhà ..2 có ..1 tang/giỗ/khách/đám/chuyện/cỗ | something at home | Nhà em có đám giỗ
        clash | có việc | something came up | Có việc nhà ạ
        clash | đúng giờ họp | at the very hour | ra bến xe đón má đúng giờ họp
        clash | {self}? full lịch/kín/việc | is busy | em full lịch
        clash | giờ đó ..6 chưa/còn/đang | the hour does not suit | giờ đó phụ huynh chưa tan làm
        clash | {self} ..1 trực !tiếp !tuyến | is on duty | Hôm đó em trực bán trú
        clash | ôm ..1 # cháu/trẻ/bé/lớp | alone with a class | một mình em ôm 28 cháu
        clash | đứng/giữ/trông lớp một mình | alone with a class | em phải đứng lớp một mình
        clash | thi/chăm ..1 mẹ/con/bố/bà/ông ..2 viện/ốm/bệnh | nurses somebody | em đang chăm mẹ ở viện
        clash | có ..1 hội giảng/thi/nghị | the school's own event | trường em có hội giảng
        clash | oải/mệt quá/lắm | too tired | e oải quá
        clash | deadline dí/ngập | work is pressing | deadline dí quá
        clash | hội giảng/thi | the school's own event | em có hội thi
        clash | {self} còn ..1 ở | is away | Bữa đó tôi còn ở Đà Lạt
        clash | ở ..4 chưa về | is away | tôi ở Đà Lạt chưa về
        clash | đúng ngày/hôm/bữa/lúc !giờ | a clash | đúng ngày cưới em
        clash | {self} phải đưa/đón/rước/chở/trông/chăm/trực/coi/nộp | has to do something else | em phải đón con
        clash | {self} ở quê/xa/viện/nước/tỉnh | is away | tuần đó em ở quê
        clash | {self} ..1 bay ra/vào/đi/sang/về/rồi | is away | hôm đó em bay ra Hà Nội rồi
        clash | lỡ nhận/hẹn/hứa | another duty | em lỡ nhận dạy thay rồi
        """
}
