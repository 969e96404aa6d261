/// What leaves an answer open, says nothing, or looks like an answer and is none.
enum VietnameseDoubts {
    static let maybe = """
        maybe | chưa chắc/dám/quyết/hứa/khẳng | not decided yet | chưa chắc nữa chị ơi
        maybe | chưa biết/rõ !nhà !nhờ !mấy !ai !là !đường !cách !chỗ !họp !phòng !link !gì !tên | not decided yet | em chưa biết nữa
        maybe | chưa ..2 hứa/chắc/quyết/trả/xếp/nhận/xác/biết/sắp | not decided yet | chưa dám hứa trước
        maybe | không dám hứa/chắc | does not promise | Không dám hứa
        maybe | không ..1 hứa/chắc trước? | does not promise | Em không chắc
        maybe | không biết ..3 {come} ..2 không | wonders whether | ko bít có đi dc ko nữa
        maybe | không biết ..3 được không | wonders whether | không biết xếp lịch được không
        maybe | {self}? {try} !mặt !thể | will try | Em sẽ cố gắng ạ
        mask | {try} đợi/chờ/giữ/lên/nhé | tells others to try | ráng đợi nha
        yes | {self}? {try} ..1 {come} đúng/sớm | doubts the hour, not the coming | em cố gắng tới đúng giờ
        maybe | {self}? {try} !chịu !đợi ..3 {come} | will try to come | Em sẽ cố gắng đi
        maybe | để {self} {see} | will see | Để em xem lịch đã
        maybe | để {self} ..3 {see} | will see | để em về hỏi lại
        maybe | phải xem/coi/hỏi/check/dò/ngó/bàn !nhà !con !hàng !máy | must see first | phải coi tuần đó cô Ngân đi làm lại chưa
        maybe | còn {see} | must see first | còn coi con có hết sốt không
        maybe @waits | chờ/đợi ..4 {see}/duyệt/lịch/kết | waits for something | Em chờ lịch trường đã
        maybe @putsOff | {self} {later} | answers later | tối em báo lại
        maybe @putsOff | tối/mai/chiều/sáng/lát/tí/chút/sau {self} báo !cáo | answers later | tối em báo
        maybe @putsOff | sẽ {later} | answers later | bác sẽ báo sau
        maybe @putsOff | xin ..2 {later} | answers later | em xin phép trả lời chị vào thứ tư
        maybe @putsOff | rồi ..2 {later} | answers later | check rồi ping lại
        maybe @putsOff | {later} chị/anh/cô/sau/nhé | answers later | Em báo lại chị sau
        maybe | let em/me/us/mình check/see/ask | will see | Let em check calendar
        maybe @putsOff | nợ ..2 câu/lời trả/đáp/hứa | answers later | cho chị nợ câu trả lời
        maybe @putsOff | {daypart}/mai/lát/chút nay/mai? ..1 {self} trả/rep/phản/xác lời/hồi/nhận? | answers later | Tối nay em trả lời
        maybe | không/chưa/chẳng biết/rõ/hay/chắc ..8 không/chưa | wonders whether | Không biết hôm đó có phải trực không nữa
        maybe | cho {self} ..1 suy/nghĩ/cân/tính/coi/xem ..1 thêm/đã/nhắc/lại/lịch/kỹ | will see | Cho em suy nghĩ thêm
        maybe @putsOff | xong/gì/rồi/đó/hai/ba/tư/năm/sáu/bảy/nhật ..1 {self} ..1 báo !cáo !vắng !tên !danh !cho !nghỉ | answers later | Có gì em báo chị nha
        maybe @waits | đang xin/chờ/đợi/hỏi/thu/sắp/trình phép/ý/duyệt/kết/lịch/xếp/trả/sếp | waits for something | Đang xin phép, chưa thấy trả lời
        maybe | nửa ..3 nửa !đầu !sau | half and half | Nửa muốn đi nửa muốn ở
        maybe | ^ để coi/xem/dò/ngó/tính ..6 đã/sao/chưa | will see | Để coi trâu đẻ chưa đã
        maybe @putsOff | biết/rõ chắc ..1 {self}? ..1 nhắn/báo/alo/gọi | answers later | Để lúc nào biết chắc em nhắn
        hedge | 20/30/40/50/60/70/80/90/95 % | so many per cent sure | 70% là em tới được
        maybe | dự bị | in reserve | để tên em dạng dự bị
        maybe | có thể ' | may come | tính mình là 'có thể' nhé
        maybe | để ngỏ | left open | em để ngỏ nhé
        maybe | chưa chốt/ngã được? | not decided yet | em chưa chốt được
        maybe | bốc thăm/đồng | left to lot | bọn tôi bốc thăm đã
        maybe @putsOff | {daypart}/mai/mốt/lát/{weekday}/hôm/tuần ..2 {self} ..1 chốt !luôn !rồi | answers later | sáng t7 con chốt
        yes | {self} ..1 chốt ..1 đi/tham/dự/luôn/#/một/có | signs up | Em chốt một chân
        maybe | phân vân | hesitates | vẫn phân vân
        maybe | lưỡng lự | hesitates | còn lưỡng lự
        maybe | 50 / 50 | half and half | 50/50 chị ạ
        maybe | năm mươi năm mươi | half and half | năm mươi năm mươi chị
        maybe | năm ăn năm thua | half and half | Năm ăn năm thua
        maybe | {self} maybe | perhaps | em maybe thôi
        maybe | hên xui | a matter of luck | Hên xui chị ơi
        maybe | tuỳ/tùy !ý !chị !cô !anh !bạn | depends | tuỳ trời nha chị
        maybe | còn tuỳ/tùy | depends | Còn tuỳ
        maybe | phụ thuộc | depends | phụ thuộc thời tiết
        maybe | chắc !chắn !nịch !cú ..1 {self} ..1 {come} | hedged yes | Chắc em đi được ạ
        maybe | có lẽ ..2 {come} | hedged yes | Có lẽ em tham gia được
        maybe | có thể ..1 {self}? {come} | hedged yes | Có thể em tham gia
        maybe | {self} có thể ..1 {come} được? | may come | Em có thể đến
        maybe | mới ..1 biết/liệu/tính/rõ/chốt/quyết được | not decided yet | rồi em mới tính được
        maybe | mới ..1 biết/liệu/tính/rõ/chốt/quyết $ | not decided yet | rồi em mới tính
        maybe | mới dám ..1 nói/hứa/chắc/nhận/chốt/trả | not decided yet | rồi con mới dám nói chắc
        maybe | nghĩ/nghi là ..1 {come} | thinks so | em nghĩ là đi được
        maybe | dự là ..1 {come} | reckons so | Dự là đi
        maybe @plans | dự kiến ..2 {come} | plans to | Dự kiến em có mặt
        maybe @plans | định/tính ..1 {come} !đâu | plans to | Em tính đi
        maybe | hy/hi vọng ..3 {come} | hopes to | Hy vọng em đi được
        maybe | mong {come} | hopes to | mong là đi được
        maybe | khả năng ..3 được/đi/dự/có/tham | probably | khả năng cao là được
        maybe | chắc ..1 được | probably | Chắc là được ạ
        maybe | chắc cũng/là ..1 {come}/được | probably | Chắc cũng đi được
        maybe | muốn ..3 mà/nhưng chưa | would like to, does not know | cung muon di ma chua biet sao
        maybe | đi nếu | on a condition | Em đi nếu trường cho mượn xe
        maybe | nghiêng về | leans | Em nghiêng về không đi
        hedge | {hedge} !chắn !nịch !cú !như !trăm | hedges | Chắc em đi được
        hedge | chưa mua | not arranged yet | chưa mua được vé xe
        maybe @putsOff | xin ý kiến | must ask first | Em phải xin ý kiến cô hiệu trưởng đã
        maybe @putsOff | hỏi ý ..1 | must ask first | để hỏi ý sếp đã
        maybe | chưa cho/duyệt/đồng !phép !vào | not decided yet | sếp chưa duyệt
        maybe | depend/depends | depends | depend vào lịch thi
        maybe | {come} được? hay không còn | depends | Đi hay không còn tùy con nhỏ
        maybe | để {see} ..4 đã | will see | để coi sức khoẻ sao đã
        """

    static let conditions = """
        condition | nếu | if | Nếu mưa thì em chịu
        condition | miễn là/sao/không/đừng/có/được | provided | Miễn không trùng ngày thi là em dự
        condition | {if} | if | tuỳ hôm đó
        condition | mà ..3 là ..1 chịu/nghỉ/thôi/ở | if, said with mà | mà gió to là chịu
        condition | có ai/người ..2 thì | if, said with thì | có ai đi thì em đi cùng
        condition @onlyThen | không thì thôi | only then | không thì thôi ạ
        condition | trừ khi/phi | unless | Trừ khi mưa to
        condition | {event} ..2 thì | if, said with thì | Trời không mưa thì em qua ạ
        condition | {move} ..4 thì/là {self}? | if another time | Dời qua thứ 7 thì em mới đi được
        condition @onlyThen | thì {self} mới | only then | trường cho thì em mới đi
        mask | {event} ..3 rồi thì | it has happened | con hết sốt rồi thì em đi
        mask | {move} ..4 rồi thì | it has been moved | dời sang thứ 6 rồi thì em đi được
        clash @clashesWithNewDate | {move} ..3 thì {self}? lại ..1 {busy} | clashes with the new date | dời sang thứ 6 thì em lại bận
        unreal | giá/phải mà/như/chi | if only | Giá mà không bận thì em đi
        unreal | ^ giá {self} | if only | Giá em rảnh thì em đi
        unreal | nếu không/chẳng ..8 thì ..7 rồi $ | if it were not so | Nếu không phải quyết toán thuế thì chị chạy sang rồi
        unreal | ước gì | if only | Ước gì em đi được
        unreal | nếu/không ..2 vướng/kẹt/bận/trực ..6 thì {self}? đã | if it were not so | Nếu không vướng đám giỗ thì em đã đi rồi
        unreal | mà ..6 thì {self}? đã | if it were not so | Em mà rảnh thì em đã đi
        mask | nếu không có gì thay/đổi/trục/bất/đột ..3 | the usual proviso | nếu không có gì thay đổi
        mask | không có gì thay đổi/trục | the usual proviso | không có gì thay đổi thì em đi
        mask | nếu trời thương | the usual proviso | nếu trời thương
        mask | nếu được ạ/chị | politeness | nếu được ạ
        mask | nếu chị/anh/cô cần | politeness | nếu chị cần
        mask | nếu cần | politeness | nếu cần
        mask | trừ bất khả/khả | the usual proviso | trừ bất khả kháng
        revise @takesBack | đùa thôi/tí/chút/đấy/ạ | a joke taken back | đùa thôi, em đi
        revise @takesBack | {self} đùa | a joke taken back | em đùa đấy
        revise @takesBack | giỡn thôi/chơi/á | a joke taken back | giỡn thôi
        revise @takesBack | à không/nhầm/quên | corrects itself | à nhầm
        revise @takesBack | nói lại/rút | corrects itself | em nói lại
        revise | đổi ý | changes its mind | em đổi ý rồi
        revise | nghĩ lại | changes its mind | mà nghĩ lại
        condition @onlyThen | phải/chờ/đợi ..6 mới {come} | only then | phải chờ hiệu trưởng ký em mới đi được
        unreal | nếu ..6 thì {self}? đã | if it were not so | Nếu em khoẻ thì em đã có mặt
        mask | giờ/đâu/nào/sao để {self} {see} | asks in order to plan | Họp xong mấy giờ để em sắp xếp
        """

    static let unclear = """
        unclear | làm sao/gì thì làm | leaves it to the organiser | Thôi chị làm sao thì làm
        unclear | em vang nhé | vâng (yes) or vắng (absent) | em vang nhe
        unclear @restOrThought | ^^ {self} nghi $$ | nghỉ (absent) or nghĩ (think) | em nghi
        unclear | không {come} được? thì {self} ..1 báo/nhắn/gọi | what if not | Không đi được thì em báo trước chứ
        unclear | ^^ {self} vang $$ | vâng (yes) or vắng (absent) | em vang a
        unclear | ^^ dạ $$ | may only mean: I hear you | Dạ
        unclear | ^^ không sao $$ | answers what? | Không sao ạ
        unclear | sao cũng được | leaves it to the organiser | em sao cũng được
        unclear | thế nào cũng được | leaves it to the organiser | thế nào cũng được ạ
        unclear | gì cũng được | leaves it to the organiser | gì cũng được
        unclear | tuỳ/tùy ý? chị/anh/cô/bạn/sếp/mọi | leaves it to the organiser | tuỳ chị
        unclear | theo ý | leaves it to somebody | Em theo ý trường ạ
        unclear | nghe theo | leaves it to somebody | em nghe theo chị
        unclear | {self} theo ..1 {title}/trường/nhà/sếp | leaves it to somebody | em theo nhà trường
        unclear | ^ {self}? ..1 như mọi khi/lần/hôm/thường/cũ | as always | Như mọi khi ạ
        unclear @reported | {neg}/chưa có? {say} là? {self}? sẽ? không? {come}/{absent} | about what was said, not what is | Em không nói là em đi
        unclear @reported | {neg}/chưa ..1 {say} ..2 {self} ..1 {come} | about what was said, not what is | không hề nói hôm đó em đi
        unclear @reported | {neg}/chưa ..1 {say} ..1 sẽ {come} | about what was said, not what is | tôi không hề báo là sẽ tham gia
        unclear @reported | ai {say} là? {self} không? {come}/{absent} | about what was said, not what is | ai nói em đi vậy
        unclear @reported | <name> {say} là? {self} không? {come}/{absent} ..1 hả/à/sao | about what was said, not what is | chị Hạnh nói em đi hả
        unclear @reported | {self} ..1 {say} đâu | about what was said, not what is | em có nói đâu
        unclear | {come} hay không {come} | both at once | thì đi hay không đi
        unclear | như cũ | as always | Như cũ nhé
        unclear | giống lần/hôm/đợt trước | as last time | giống lần trước
        unclear @oneOfSeveral | {self} ..1 {come} một/1 $ | one of several | Ngày 3 hoặc ngày 5 em đi một
        unclear | tới đâu hay | may come, or not | tới đâu hay tới đó
        unclear | ^ thì? vẫn vậy/thế thôi/ạ/chị/mà | as always | Thì vẫn vậy thôi
        unclear @oneOfSeveral | {come}/rảnh ..1 một/1 thôi/buổi/ngày/trong/hôm/bữa !sáng !chiều !đầu !sau !mình | one of several | em đi một thôi ạ
        unclear @oneOfSeveral | được một/1 {person}/{time}/trong | one of several | em đi được một buổi
        unclear @oneOfSeveral | hai/2 buổi ..3 được một | one of two sessions | Hai buổi thì em đi được một
        unclear @oneOfTwo | một trong hai | one of two | một trong hai đứa em đi
        unclear @oneOfTwo | hoặc {self} hoặc | one of two | hoặc em hoặc cô Lan đi
        unclear @oneOfTwo | {self} hoặc/hay {kin} | one of two | Em hoặc chồng em đi
        unclear @oneOfTwo | {self} hoặc {title} | one of two | em hoặc cô Lan đi
        unclear @lateOrAbsent | cứ họp đi ..2 đừng chờ/đợi {self} | late, or not at all | Mọi người cứ họp đi, đừng chờ em
        unclear @lateOrAbsent | đừng/khỏi chờ/đợi {self} | late, or not at all | đừng chờ em
        unclear | không phải là không | a double negation that promises nothing | không phải là không được
        unclear | ok nhưng ..1 không ok | both at once | ok nhưng mà ko ok lắm
        unclear | có/được mà/và không | both at once | được mà không được
        unclear | vừa muốn ..2 vừa không | both at once | vừa muốn đi vừa không
        unclear @goodWish | chúc ..2 buổi ..4 | good wishes, as if absent | Chúc buổi họp thành công
        unclear @passesTurn | nhường chị/cô/anh/bạn ..3 | passes the turn on | kỳ này em nhường chị Hoa
        unclear | ai đi cũng được | anybody | ai đi cũng được
        unclear @wrongPerson | nhầm người/số/địa | the wrong person | nhầm số rồi
        unclear @wrongPerson | không phải giáo/cô/thầy/người | the wrong person | tôi không phải giáo viên
        unclear @reported | {self} có {say} là? {self} sẽ? không? {come} đâu | about what was said, not what is | em có nói là em đi đâu
        """

    static let nothing = """
        nothing | đã nhận được | a receipt | Đã nhận được thư
        nothing | nhận được thư/tin/mail/email/giấy/thông | a receipt | em nhận được thư rồi
        nothing | đã xem/đọc/rõ/biết/nắm | a receipt | Đã xem
        nothing | {self}? biết rồi | a receipt | Dạ em biết rồi chị
        nothing | {self} nhớ rồi/mà | a receipt | em nhớ rồi
        nothing | {self} nắm được/rồi/thông | a receipt | em nắm rồi ạ
        nothing | {thanks} | thanks | Em cảm ơn
        nothing | noted | a receipt | noted ạ
        """

    static let masks = """
        mask | {self}? xin? rút/lui/gạch/bỏ/gỡ ..2 khỏi ..1 danh sách báo/phát/trình/nói ..1 | another thing | Cho em xin lui khỏi danh sách báo cáo
        mask | vâng ..5 đã báo/nhắc/thông/gửi/mời tin? $ | a receipt | Vâng ạ em cảm ơn chị đã báo
        mask | họp/đá/tập/hát/chơi cứ họp/đá/tập/hát/chơi | go on without me | họp cứ họp nha
        mask | nghỉ giữa giờ/buổi | a break | Nghỉ giữa giờ có trà nước không
        mask | giờ nghỉ | a break | giờ nghỉ có nước không
        mask | nghỉ trưa/giải/ngơi/hè/tết/lễ | a rest or a holiday | nghỉ trưa ở đâu
        mask | nghỉ dạy/hưu/việc/làm | left the job | em nghỉ dạy rồi
        mask | chưa bao giờ ..1 vắng | was never absent | chưa bao giờ em vắng mà
        mask | vắng lần/hôm/buổi/tháng/kỳ trước | absence in the past | em vắng lần trước
        mask | {time} trước ..3 vắng/nghỉ | absence in the past | hôm trước em nghỉ
        mask | hôm qua {self} ..3 nghỉ/vắng/được/đi | said yesterday | Hôm qua em xin nghỉ
        mask | hôm qua ..5 không {come} được? | said yesterday | hôm qua em nhắn không đi được
        mask | hồi nãy/sáng ..5 không {come} được? | said earlier | hồi nãy em nhắn không đi
        mask | lúc/hồi nãy ..5 {come} được? | said earlier | lúc nãy em nhắn là đi
        mask | muốn ..3 {come} ..1 lắm mà | would like to | Em muốn đi lắm mà
        mask | {self} ..2 muốn ..2 {come} | would like to | Em rất muốn tham gia
        mask | muốn cũng không | even if I wanted | có muốn cũng không dứt ra
        mask | hết bận/kẹt/ốm/sốt/bệnh | over | em hết bận rồi
        mask | {sick} ..4 đỡ/khỏi/khoẻ/khỏe/hết | over | em bệnh mấy hôm nay mà đỡ rồi
        mask | đỡ ốm/sốt/bệnh/đau/rồi | over | mẹ em đỡ rồi
        mask | đi làm lại | back at work | cô Ngân đi làm lại
        mask | đi công tác về | back from a trip | Em đi công tác về là qua họp
        mask | kẹt/bận xe | a traffic jam | Em kẹt xe tới trễ
        mask | kẹt phím/cửa | something stuck | kẹt phím caps
        mask | liên hoan/tiệc/ăn/cơm ..6 kiếu/vắng/nghỉ/về | the party, not the meeting | còn liên hoan thì cho em kiếu
        mask | tưởng ..1 không ..1 {come} được? | had feared | Tưởng không đi được
        mask | không phải {self} không | a double negation | không phải em không muốn
        mask | # cô/thầy/bạn/người/đứa/giáo ..1 {busy} | who does not come | 2 cô kẹt
        mask | nghỉ phép đến/tới ..8 trả lời | a machine's words | đang nghỉ phép đến hết ngày 20/6 và sẽ trả lời
        mask | không phải ..1 không | a double negation | không phải em không đi
        mask | {busy} ..1 nhưng | busy, and yet | em bận nhưng vẫn đi
        mask | nghỉ phép ..1 nhưng vẫn | on leave, and yet | Em nghỉ phép nhưng vẫn vào họp
        mask | đi khám sức khoẻ/khỏe | a check-up | đi khám sức khoẻ
        mask | không phát biểu/chia/trình/báo/nói | will not speak | nhưng không phát biểu đâu
        mask | đồng/nhất ý/trí với nội/chương/kế/ý/đề | agrees with the content | Em đồng ý với nội dung
        mask | sắp/xếp đi | a particle: go on | chị cứ xếp đi
        mask | xếp/chọn/nói/làm/gửi/viết/tính/bàn/đổi/dời/chốt đi | a particle: go on | chị chốt đi
        mask | hổng/không lẽ ..3 {absent} | surely not | hổng lẽ em nghỉ hoài
        mask | dạ được hai/ba/mấy | counts days | Dạ được hai hôm nay em bệnh
        mask | reply/rep/answer late/muộn/trễ | the reply is late | Sorry em reply late
        mask | nộp muộn/trễ/chậm | late with papers | nộp muộn báo cáo
        mask | paper accepted | about a paper | paper accepted rồi
        mask | đồng ý ..2 cho ..1 nghỉ/vắng | asks consent | chị đồng ý cho em nghỉ
        mask | không những/chỉ ..3 mà còn? | not only | không chỉ em mà
        mask | có đi có lại | a saying | có đi có lại
        mask | nhắn/gửi/viết/báo qua | through something | nhắn qua zalo
        mask | hôm/tuần/tháng/năm/lần/đợt qua | past | tháng qua
        mask | tới nơi | when arriving | tới nơi gọi em
        mask | đi lại/đường/xe/bộ | travel | đi lại khó khăn
        mask | lần/buổi/đợt/kỳ/tháng trước {self}? {come} | the past | lần trước em đi
        mask | mới vào/về/ra/vô nghề/làm/trường/ngành/tổ/lớp | new here | 2 cô mới vào trường
        mask | đã {move} ..4 rồi thì | it has been moved | Đã dời sang thứ 6 rồi thì em đi được
        mask | không khí | the mood, no negation | Không khí lần trước vui quá
        mask | không phải lo | no need to worry | k phai lo
        mask | đừng/khỏi/không lo | no need to worry | đừng lo
        mask | đừng/khỏi lo {self}? ..1 không ..1 {come} | no need to worry | đừng lo tui hổng tới
        mask | không/đừng quên | will not forget | em không quên đâu
        mask | không cần ..2 | no need | không cần nhắc em đâu
        mask | ^ ..4 {neg} mở/tải/xem/đọc/truy/bấm/click/load/download/open/quét/kết/đăng cập/nối/nhập? ..1 được | another thing | em không mở được file
        mask | ^ ..2 link/file/zoom/form/mail/email/máy/app/mạng/wifi/web ..2 {neg} ..1 vào/mở/xem/chạy/tải/lên/hoạt/quét ..1 được? | another thing | link không vào được
        mask | ^ ..3 {neg} ..1 vào/vô/thấy/tìm/nhận/gửi được ..1 link/file/zoom/form/mail/email/thư/web/app/nhóm | another thing | em không vào được link
        """
}
