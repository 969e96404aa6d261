/// Whether the writer comes, in Vietnamese: `signs | pattern | what it is | example`.
enum VietnameseAnswers {
    static let yes = """
        yes | {self} {come} | says that they come | Em tham gia ạ
        yes | {self} xếp ..2 {come} | says that they come | Em xếp lịch dự được
        yes | {self} qua/sang/vào/vô/ghé {can}? $ | says that they come over | Mai em qua
        yes | {self} {comeSoft} {can} | can come over | em vô được
        yes | {self} {comeSoft} họp | comes to the meeting | Em qua họp ạ
        yes | ^ {come} $ | the verb alone | Đi ạ
        yes | ^ có {come} | emphasises the verb | Có đi nhé
        yes | {self} có {come} | emphasises the verb | em có đi mà
        yes | ^^ {come} {can}? nhé | the verb with a particle | Đi nhé
        yes | đi liền/chứ/luôn | eager | Đi liền
        yes | đi chứ ..1 sao | rhetorical: why not | Đi chứ sao không
        yes | vẫn {come}/{comeSoft} | comes all the same | em bận nhưng vẫn đi
        yes | sẽ {come} | will come | Sẽ tham dự
        yes | có mặt | will be present | Có mặt ạ
        agree | {comeSure} | comes | là qua họp luôn
        yes | tự đi | comes in person | em tự đi được rồi
        yes | ^ {self} được ạ/rồi/nhé/luôn/chị $ | I can | E dc nha c
        yes | {self} ..2 đăng ký !nói !trình !chủ !phát !chia !báo | signs up | Em đăng ký ạ
        yes | đăng ký {come} | signs up | Đăng ký tham gia
        yes | ^ đăng ký $ | signs up | Đăng ký nhé
        yes | đăng ký ..3 # {person} | signs people up | Đăng ký cho trường: 4 người
        yes | cho/giữ {self} ..1 # {seat} | asks for a seat | cho em 1 suất
        yes | xin # {seat} | asks for a seat | mình xin 1 chỗ
        yes | giữ/xin ..1 {seat} | asks for a seat | giữ chỗ cho em
        yes | ghi/thêm/điền/giữ/để/cho tên {self} !ra | put me on the list | chị cứ để tên em
        yes | ghi/tính/cộng/thêm/cho {self} vào/với | count me in | tính em vào nhé
        yes | cho {self} {come} | let me come | cho em dự lại nha
        yes | cho {self} ..2 tham gia/dự/join | let me come | cho em xin tham gia với
        yes | xin {come} | signs up | Xin tham dự
        yes | xác nhận {come} | confirms | xác nhận tham dự
        yes | xác nhận {self} {come} | confirms | xác nhận em tham dự
        yes | ^ {self} ..1 confirm/xác $ | confirms | Em confirm ạ
        yes | ^ {self} ..1 xác nhận | confirms | Em xác nhận ạ
        yes | vote/say yes | votes yes | Em vote yes
        yes | có {self} $ | counts oneself in | Ừa, có em
        yes | hẹn gặp | see you | Hẹn gặp chị ở đó
        yes | gặp chị/cô/anh/mọi/các/nhau ..3 {this} | see you | gặp chị sáng mai nhé
        yes | không thể không {come} | double negation | Em không thể không đi được
        yes | không thể vắng/thiếu/nghỉ/bỏ | double negation | Buổi này em không thể vắng
        yes | sao ..3 vắng/nghỉ/bỏ/thiếu ..2 được | rhetorical: how could I miss it | Sao mà em vắng được
        yes | {neg} {absent} {can}? | is not absent | chứ em không nghỉ đâu
        yes | {neg} bỏ/lỡ/thiếu | will not miss it | Em không bỏ buổi nào
        yes | vắng sao được | rhetorical | Vắng sao được chị
        yes | không có lý do gì ..2 {absent} | no reason to miss it | Không có lý do gì mà vắng
        yes | {self} mà không {come} thì ai | rhetorical if | Em mà không đi thì ai báo cáo
        yes | không {come} thì ..2 ai | rhetorical if | Em không đi thì còn ai
        yes | không những {self} ..2 cả | not only I | Không những em mà cả cô Thương cũng đi
        yes | thế nào {self} cũng | in any case | thế nào em cũng tới
        yes | thể nào ..1 cũng ..1 {come} | in any case | thể nào em cũng tới
        yes | kiểu gì ..1 cũng ..1 {come} | in any case | Kiểu gì em cũng đi
        yes | bận mấy/cỡ ..3 cũng {come} | in any case | Bận mấy em cũng đi
        yes | hôm/lúc/giờ/ngày/buổi nào cũng được | any day suits | Em thì hôm nào cũng được
        yes | {neg} ..1 {busy} | is not busy | Em không bận, em rảnh
        yes | không ..2 vướng/trùng/kẹt/trở ngại? | nothing in the way | Không có gì trở ngại
        yes | {self} rảnh | is free | Hôm đó em rảnh
        yes | {self} available/free | is free | Em available
        yes | xếp được rồi | has arranged to come | cuối cùng xếp được rồi ạ
        yes | ^ rảnh | is free | Rảnh nhé
        yes | {self} tới rồi | is there already | em tới rồi nè
        yes | {self} đang trên đường | is on the way | em đang trên đường tới
        yes | ai bận chứ {self} ..1 không | others may be busy | Ai bận chứ em thì không
        yes | chắc như bắp/cua/đinh | dead certain | chắc như bắp luôn
        yes | chắc chắn ..2 {come} | certainly | Chắc chắn em đi
        yes | thiếu ..2 sao được | rhetorical | Thiếu em sao được
        yes | có buổi nào {self} vắng đâu | which one did I ever miss | có buổi nào em vắng đâu
        yes | trước giờ ..6 vắng đâu | never missed one | Trước giờ có buổi nào em vắng đâu
        yes | không ai ..4 vắng | nobody is absent | Không ai trong tổ vắng hết, em cũng vậy
        yes | rất/luôn sẵn sàng | ready | Em luôn sẵn sàng
        yes | {self} sẵn sàng | ready | Em sẵn sàng ạ
        yes | ^ {daypart}? {weekday} em ok | that day is fine | Thứ 5 em ok
        yes | {self} ok $ | I am fine with it | Em ok nhé
        yes | {self} ok {time} | I am fine with it | em ok buổi này
        yes | {self} rất/quá ..1 háo/mong ..2 tham/dự | looks forward | Em rất mong được dự
        yes | nghỉ ..4 để {come} | takes leave in order to come | xin nghỉ dạy tiết đó để đi họp
        yes | xếp được ..8 {come}/{comeSoft} | has arranged to come | Em xếp được người trông lớp rồi, mai em qua
        yes | {come} bình thường | as usual | mai em đi họp bình thường
        yes | {come} ..1 online/zoom/meet/mạng | joins online | em join online nhé
        yes | chỉ {come} | only a part | Em chỉ dự phần đầu
        yes | dù/cho/mặc ..4 cũng/vẫn {come} | in any case | dù mưa cũng đi ạ
        yes | đi/dự/họp thôi $ | eager | đi thôi
        yes | nhận lời | accepts | e nhận lời ạ
        yes | không {come} sao được/nổi | rhetorical: how could I miss it | Không đi sao được ạ
        yes | sao ..1 không {come} | rhetorical: why not | sao không đi được
        yes | giờ/nay {self}? {come} {can}? | says that they come | giờ đi được rồi
        """

    static let agree = """
        agree | ^ ok | a sign of agreement | Ok chị
        agree | ok $ | a sign of agreement | Dạ ok
        agree | ^ vâng | yes | Vâng ạ
        agree | dạ vâng | yes | dạ vâng ạ
        agree | da vang/vag | yes, without diacritics | da vang a
        agree | ^ ừ | yes | Ừ nhé
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
        agree | ^ chắc chắn | certainly | Chắc chắn rồi ạ
        agree | nhất định rồi | certainly | Nhất định rồi
        agree | ^ tất/đương nhiên | of course | Tất nhiên rồi
        agree | không vấn đề/thành | no problem | Không vấn đề gì ạ
        agree | không sao ..3 {come} | no problem | K sao c, e đi dc
        agree | ^ không có gì trở | no obstacle | hông có gì trở ngại
        agree | ^^ confirm $$ | confirms | Confirm ạ
        agree | ^^ xác nhận $$ | confirms | Xác nhận ạ
        agree | ^^ {self} nhé $$ | me | Em nhé
        """

    static let no = """
        no | {neg} {able}? {come} {can}? | a plain no | Em không đi được
        no | {neg} {able}? {comeSoft} {can}? !vấn | a plain no | em ko qua được
        no | {neg} sắp/thu/xếp/bố ..2 được | cannot arrange it | em không sắp xếp được ạ
        no | {neg} ..1 dứt/thoát/rời/bỏ/dứt ..2 được | cannot get away | cũng không dứt ra được
        no | {neg} ..1 kịp | cannot make it in time | Em không về kịp
        no | ^ {self}? không được $ | cannot | Em không được rồi
        no | ^ {self} không $ | not me | Em không ạ
        no | {come} không được/nổi/kịp | a plain no | Em đi không được
        no | không {come} đâu | a plain no | không đi đâu
        no | {come} được? đâu | negated behind | Em đi được đâu chị
        no | {self} đâu {come} | negated before | Em đâu đi được
        no | khó {come}/mà | hardly | Em khó đi lắm
        no | {come} gì nổi/được/mà | rhetorical: come how | Đi gì nổi chị
        no | {come} sao nổi/được | rhetorical: come how | Đi sao nổi
        no | sao {self} {come} | rhetorical: how could I come | Sao em đi được
        no | đâu mà {come} | rhetorical: with what time | Giờ đâu mà đi
        no | {absent} $ !mặt | absent | Em vắng ạ
        no | {self} ..1 xin? {absent} | asks leave | Em xin vắng
        no | xin phép? {absent} | asks leave | xin nghỉ ạ
        no | xin {self} {absent} | asks leave | xin em vắng
        no | cho {self} xin? {absent} | asks leave | cho em xin nghỉ
        no | cho {self} xin? phép? {absent} | asks leave | cho em xin phép vắng buổi này
        no | xin ..1 {absent} {time} | asks leave | xin được vắng hôm nay
        no | {absent} {time} {this} | absent this time | nghỉ buổi này
        no | {absent} # {time} | absent for one session | cho e vang 1 buoi
        no | {self} {absent} | absent | Em nghỉ
        no | xin lỗi ..3 {absent} | sorry to be absent | Xin lỗi em vắng
        no | xin/đành/phải kiếu/chịu/thua/khất/lỡ/rút/vắng | begs off | Em đành chịu
        no | ^ {self}? ..1 kiếu | begs off | Mình kiếu nha
        no | {self} ..1 chịu !trách !khó !được !sao | gives up | Em chịu
        no | xin cáo | takes leave | xin cáo lui
        no | cáo lui/lỗi/từ/vắng | takes leave | cáo lỗi
        no | bó tay/thua | gives up | Em bó tay
        no | bỏ/skip/pass/miss {time} {this} | skips it | skip buổi này
        no | {self} ..1 skip/pass/rút/bỏ $ | skips it | Em pass nhé
        no | {self} ..0 skip/pass/miss | skips it | em skip
        no | ^ skip/pass | skips it | Pass ạ
        no | hẹn ..3 {time} {next} | next time | hẹn chị đợt sau
        no | lần/đợt/kỳ/dịp/buổi/hôm sau nhé/ạ/em $ | next time | lần sau nha
        no | để ..1 lần/buổi/kỳ/đợt/dịp/bữa/hôm sau/khác | next time | để lần sau nhé
        no | gạch/xoá/xóa/bỏ/rút/gỡ/loại tên {self} | struck off this one | gạch tên em ra giùm
        no | gạch/xoá/bỏ/rút/gỡ/loại {self} ra | struck off this one | loại em ra nhé
        no | đừng/không ..1 tính {self} | not counted in | đừng tính em nha
        no | trừ/ngoại {self}/mỗi | all but me | Ai cũng đi được trừ em
        no | ước gì ..1 {self} ..2 {come} | a wish | Ước gì em đi được
        no | giá/phải mà/như/chi ..1 {self}? {come} | a wish | Giá mà em đi được
        no | {self} mà {come} thì ..3 {come} | counterfactual | Em mà đi được thì em đã đi rồi
        no | lịch không cho/cho | the calendar does not allow it | mà lịch không cho phép
        no | không cho phép | it is not allowed | sức khoẻ không cho phép
        no | nhường {seat} cho người/ai/các | gives the seat away | nhường suất cho người khác
        no | xin nhường {seat} | gives the seat away | xin nhường suất
        no | lỡ hẹn/mất/buổi | will miss it | Em lỡ hẹn rồi
        no | đành hẹn/lỡ/bỏ/vắng | has to miss it | đành hẹn dịp khác
        no | hủy/huỷ ..1 {seat} | cancels the seat | hủy suất của em
        no | not today | not today | not today ạ
        no | thôi {self} ở nhà | stays at home | Thôi em ở nhà
        no | từ chối | declines | Em xin từ chối
        refuse | ^^ không $$ | no | Không ạ
        refuse | ^^ không ạ/chị/nhé/em/anh | no | không nha, e oải quá
        refuse | ^^ dạ không $$ | no | Dạ không ạ
        refuse | ^^ dạ? thôi ạ/chị/em/cô/anh/nhé | a polite refusal | Dạ thôi ạ, em cám ơn
        refuse | ^^ thôi $$ | a polite refusal | Thôi ạ
        no | {neg} ..1 cử/nhờ/bố ai ..2 {come} {can}? | nobody can be sent | nên không cử ai đi được
        no | làm sao ..2 {come} | rhetorical: how could I come | làm sao mà đi được
        no | {come} kiểu/cách/đường/bằng gì/nào | rhetorical: come how | Đi kiểu gì giờ chị
        no | {come} ..1 sao mà {come}? | rhetorical: come how | Đi sao mà đi
        no | không cho {self}? {come} | it is not allowed | sếp không cho đi
        no | phải/đành/xin/cho ..2 hủy/huỷ/cancel/hoãn !lịch !họp !buổi | cancels | giờ phải hủy chị ơi
        no | {self} cancel/hủy/huỷ !đăng | cancels | em cancel nha chị
        no | đừng/khỏi/không ..1 ghi/thêm/điền/để/tính/báo tên? {self} | not counted in | đừng ghi tên em nha
        no | báo vắng ..1 cho? {self}? | absent | chị báo vắng cho em nhé
        no | {self}? có {come} đâu | negated behind | Em có dự đâu chị
        no | chưa thể? {come} {can}? | a plain no | Em chưa đi được đợt này
        no | {come} không ..1 tiện/ổn/xong/nổi | a plain no | Em đi không tiện chị ơi
        no | {neg} theo/đáp/kham ..1 được/nổi | cannot arrange it | em không theo được lịch này
        no | cho {self} khất/lui/hoãn | begs off | Cho em khất buổi này
        """

    static let clash = """
        clash | {busy} | is busy | Em bận
        clash | {self} ..2 {sick} | is ill | Em ốm rồi
        clash | con/mẹ/bố/ba/bé/chồng/bà/ông/cháu ..2 {sick} | illness at home | con sốt
        clash | {sick} rồi | is ill | Ốm rồi ạ
        clash | ..0 đi {errand} | is elsewhere | em đi công tác
        clash | nghỉ thai sản/phép/sinh/đẻ/ốm | is on leave | Em đang nghỉ thai sản
        clash | đang ở quê/xa/viện/nước/hà/bệnh | is away | Em đang ở quê
        clash | không ở/có ..1 nhà/trường/thành/tỉnh | is away | Hôm đó em không có ở trường
        clash | về quê | is away | em về quê
        clash | đám cưới/giỗ/tang/ma/hỏi | a family event | kẹt đám giỗ
        clash | nhà ..2 có ..1 tang/giỗ/khách/đám/chuyện/cỗ | something at home | Nhà em có đám giỗ
        clash | có việc | something came up | Có việc nhà ạ
        clash | đúng giờ họp | at the very hour | ra bến xe đón má đúng giờ họp
        clash | {time} {this} {self} ..1 phải | has to do something else | Bữa đó em phải đi đón con
        clash | {time} {this} ..6 phải ..6 đón/trực/đưa/dạy/thi/nộp/coi | something else | Hôm đó em phải trực
        clash | {time} {this} ..2 thi/tập/dạy/khám/coi/chấm/đón/hội/họp/bảo/làm | something else | hôm đó thi giáo viên giỏi
        clash | {self}? full lịch/kín/việc | is busy | em full lịch
        clash | giờ đó ..6 chưa/còn/đang | the hour does not suit | giờ đó phụ huynh chưa tan làm
        clash | {self} ..1 trực | is on duty | Hôm đó em trực bán trú
        clash | ôm ..1 # cháu/trẻ/bé/lớp | alone with a class | một mình em ôm 28 cháu
        clash | đứng/giữ/trông lớp một mình | alone with a class | em phải đứng lớp một mình
        clash | thi/chăm ..1 mẹ/con/bố/bà/ông ..2 viện/ốm/bệnh | nurses somebody | em đang chăm mẹ ở viện
        clash | có ..1 hội giảng/thi/nghị | the school's own event | trường em có hội giảng
        clash | oải/mệt quá/lắm | too tired | e oải quá
        clash | deadline dí/ngập | work is pressing | deadline dí quá
        clash | hội giảng/thi | the school's own event | em có hội thi
        clash | {self} còn ..1 ở | is away | Bữa đó tôi còn ở Đà Lạt
        clash | ở ..4 chưa về | is away | tôi ở Đà Lạt chưa về
        clash | đúng ngày/hôm/bữa/lúc/dịp !giờ | a clash | đúng ngày cưới em
        clash | {daypart} {this} {self} ..1 phải | has to do something else | sáng đó em phải đưa ba đi tái khám
        clash | {self} phải đưa/đón/rước/chở/trông/chăm/trực/coi/nộp | has to do something else | em phải đón con
        clash | {weekday}/{daypart} ..2 {self} {busy} | is busy | Sáng thứ 7 em kẹt
        clash | {self} ở quê/xa/viện/nước/tỉnh | is away | tuần đó em ở quê
        clash | {self} ..1 bay ra/vào/đi/sang/về/rồi | is away | hôm đó em bay ra Hà Nội rồi
        clash | lỡ nhận/hẹn/hứa | another duty | em lỡ nhận dạy thay rồi
        """
}
