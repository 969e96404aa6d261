/// An answer that waits: for somebody, for an hour, for luck.
extension VietnameseIdioms {
    static let maybe = """
        maybe | ^ {self}? xem/coi đã | will see | em xem đã
        maybe @waits | ^ chờ/đợi ..6 đã | waits for something | Đợi lịch trực của khoa ra đã
        maybe | hỏi/xem/coi/ngó/check/dò/bàn/kiểm/cân/tính/liệu/nghĩ ..6 đã $ | will see | Em hỏi chị kế toán đã
        maybe @putsOff | hỏi/xem/coi/ngó/check/dò/bàn/kiểm/cân/tính/liệu/nghĩ ..6 rồi/xong ..2 báo/nhắn/trả/phản/rep/confirm/xác/chốt/hồi !cáo | answers later | Em ngó lịch rồi báo
        maybe @putsOff | sẽ/xin/và ..1 phản/trả/hồi/phúc hồi/lời/âm/đáp !câu !phiếu !thư | answers later | Tôi sẽ trả lời bằng văn bản trong tuần này
        maybe | cân/suy/xem nhắc/nghĩ/xét $ | will see | Tôi sẽ cân nhắc
        maybe | ^^ dạ? {self}? ..1 {hedge} !chắn !nịch !cú ..1 được/kịp/có/vậy/ok/thế/đi $$ | hedged yes | có lẽ được
        maybe | ^^ {hedge} $$ | perhaps | có thể ạ
        maybe | chưa ..1 tính/định/nói/gật/liệu/nghĩ ..1 được/ra/trước/gì | not decided yet | em chưa tính được gì
        maybe | chưa ..1 tính/định/gật/liệu/nghĩ $ | not decided yet | cũng chưa tính
        maybe @waits | lịch/giờ/ngày/buổi ..4 chưa ..1 ra/có/chốt/định/rõ/biết/xếp | waits for something | Lịch thi lại chưa ra
        maybe @waits | chưa thấy/có/ra lịch | waits for something | Chưa thấy lịch trực
        maybe | trời/giời/chúa/ai biết được/đâu? $ | not decided yet | còn được hay không thì giời biết
        maybe | khó nói !chuyện !với | not decided yet | Khó nói lắm
        maybe | ^^ không biết nữa/đâu? $ | not decided yet | hong biet nua
        maybe @putsOff | ^ để mai/tối/chiều/sáng/mốt/sau/lát ..1 nói/tính/hay/báo/trả | answers later | để mai nói nha
        maybe @waits | ^ {self}? chờ/đợi {boss} | waits for something | Chờ bác sĩ cho ra viện
        maybe @waits | chờ/đợi ..6 mới/rồi ..1 biết/hay/chốt/quyết/tính/trả/báo | waits for something | chờ có lịch mới biết
        maybe @waits | {self}? còn/đang/phải ..1 chờ/đợi ..1 | waits for something | em còn đợi chồng về
        maybe | ..0 xong/rồi/nào mới biết/hay/tính/chốt/quyết/dám | not decided yet | khi nào gặt xong mới biết
        maybe | mới biết ..2 {come} ..1 không | not decided yet | mai mới biết đi được không
        maybe @putsOff | chưa hỏi/xin/trình/thưa/liên ..2 | must ask first | còn chồng có cho đi không thì chưa hỏi
        maybe @waits | chưa có ..1 ý/kết/lịch/quyết/trả/phản | waits for something | hiện chưa có ý kiến chỉ đạo
        maybe | chưa trả/nói/hứa/dám/quyết/chắc/hẹn/chốt ..2 trước/được/lời/chắc | not decided yet | em chưa nói trước được
        maybe @putsOff | xin phép ..1 trả/phản/hồi lời/hồi/âm? ..1 {title}? sau/trước/vào/muộn/chậm | answers later | xin phép trả lời trước 16 giờ
        maybe @waits | sau khi ..6 duyệt/họp/bàn/xem/thống/cân/có/chốt | waits for something | trả lời sau khi lãnh đạo duyệt lịch
        maybe @waits | {boss} ..1 chưa/chứ ..1 duyệt/cho/gật/ký/trả/nói/đồng/biết | waits for something | sếp em chưa duyệt
        maybe @putsOff | mới là vấn/cửa đề/ải? | must ask first | ông nhà em mới là vấn đề
        maybe @putsOff | ^ để {self}? ..1 năn/xin/thưa/dò/hỏi/trình/thuyết/bàn/coi/xem/liệu/tính/canh/gạ ..3 | must ask first | để em năn nỉ ông ấy
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
        maybe @putsOff | có ..4 hay không {self}? ..1 báo/nhắn/trả | answers later | có đi được hay không em báo
        maybe | sợ không ..1 {come}/kịp/về/tới ..4 nhắn/báo/nói | may come, or not | Sợ không kịp về, em sẽ nhắn trước
        maybe | đừng/chưa vội/nên tính/chốt/ghi {self}? | not decided yet | chị chưa vội ghi em
        maybe | cứ ghi/để tạm | not decided yet | cứ ghi tạm em
        maybe | ghi/để/tính tạm ..1 {self} | not decided yet | ghi tạm tên em
        maybe | tạm ..1 ghi/để/tính/cho ..1 {self} | not decided yet | tạm ghi em vào
        maybe @waits | canh ..1 vé/xe/giờ/lịch | waits for something | đang canh vé bù
        maybe | on the fence | hesitates | em on the fence
        maybe | cứ cho là ..1 {self} ..2 {come} | reckons so | Cứ cho là em đi
        maybe | giữ chỗ/suất/ghế/phần ..1 {self} ..1 đến/tới !nơi | not decided yet | giữ chỗ cho em đến tối
        maybe @putsOff | ^ để {self} ..8 ..4 được? không/chưa | must ask first | để con thưa với ba coi có về sớm được không
        maybe @putsOff | {daypart}/mai/mốt/lát ..2 {self} nói lại | answers later | chiều mai em nói lại
        maybe | ^ {self} {see} đã $ | will see | Em cân nhắc đã nhé
        maybe @putsOff | {self} báo/nhắn/trả/phản/rep/nói ..2 sau $ | answers later | Em báo chị sau nhé
        maybe | ..0 mai/mốt/tối/chiều/sáng/trưa/{weekday}/hôm/tuần/tháng ..3 mới ..1 biết/rõ/chốt/quyết/hay/xếp | not decided yet | Sáng mai mới biết được ạ
        maybe | tạm thời ..4 {self} | not decided yet | Tạm thời chị cứ để tên em
        maybe @putsOff | {self} bảo/nói/kêu ..1 để ..1 tính/xem/coi/liệu | must ask first | Nhà em bảo để tính
        maybe @waits | {boss} ..1 chưa trả/có/gật/ừ | waits for something | Chồng em chưa trả lời
        maybe @putsOff | để ..1 bàn/họp/hội ..3 rồi/đã/xong | must ask first | Để bàn với tổ rồi báo chị
        maybe | {try} ..6 để ..1 {come} | will try to come | cố gắng thu xếp công việc để tham dự
        maybe @waits | còn/đang ..1 thương/đàm/năn/thuyết/xin/xếp/sắp/thu/cân/hỏi/bàn lượng/phán/nỉ/phục/phép/lịch/xếp/nhắc/ý/bạc/ca | waits for something | Còn đang thương lượng với sếp
        maybe | ^ để ..1 tính/xem/coi/liệu/nghĩ $ | will see | kẹt quá, để tính
        maybe | {self}? nghĩ/nghi/đoán/tin là? {self} ..1 {come} !chắc | thinks so | Em nghĩ em đi được
        hedge | #/năm/sáu/bảy/tám/chín phần/mươi là/phần | so many per cent sure | Tám phần là em đi
        maybe | chắc/được/khoảng/tầm ..1 #/năm/sáu/bảy/tám/chín mươi phần trăm | half and half | Chắc bảy mươi phần trăm
        maybe | tạm thời ..1 là? có/được/đi/ok/ghi/để | not decided yet | Tạm thời là có
        maybe | còn ..3 mới ..2 được/biết/cử/chốt/quyết | not decided yet | Bên em còn họp lại mới cử được
        maybe @putsOff | ^ để {daypart}/mai/mốt ..1 {self} ..1 bàn/hỏi/xem/coi/xin/thưa/tính | must ask first | Để tối em bàn với chồng
        maybe @waits | {self} đang ..1 hỏi/xin/nhờ/kiếm/tìm ..1 | waits for something | Em đang hỏi xin đổi ca
        maybe @putsOff | hẹn ..4 trả/báo lời/lại | answers later | Chị cho em hẹn đến thứ tư trả lời
        maybe | vừa muốn ..3 vừa | half and half | Em vừa muốn đi vừa ngại xa
        maybe @putsOff | suy nghĩ thêm/đã/lại/kỹ | answers later | để em suy nghĩ thêm
        maybe | ^ vâng/ok? có thể/lẽ $ | perhaps | Vâng có thể ạ
        maybe | ^ chắc vậy $ | perhaps | chắc vậy ạ
        maybe | {self}? còn/cũng tuỳ/tùy ..3 | undecided | còn tuỳ chị ạ
        maybe | {self} ..1 sẽ cố/ráng $ | will try to come | em sẽ cố nhé
        maybe | ^ hên xui | a matter of luck | hên xui ạ
        maybe | có khi/thể ..1 {self} ..1 {busy}/bận | perhaps busy | co khi em ban
        maybe | 50/60/40/70 50/40/60/30 | half and half | 50 50 nhé
        """
}
