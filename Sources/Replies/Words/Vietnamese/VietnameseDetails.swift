/// Instead of whom, how many: Vietnamese.
enum VietnameseDetails {
    static let standIns = """
        standIn | đổi/sửa/ghi/điền ..1 tên ..2 thành/sang/qua <name> | puts another name down | Đổi tên em thành Hoàng Yến nha chị
        standIn | đổi ca ..6 đi họp | an exchange of duties | Em với cô Giang đổi ca, cô ấy đi họp
        standIn | <name> ..2 đổi ca ..4 {come} | an exchange of duties | Em với cô Giang đổi ca, cô ấy đi họp
        standIn @nobodyYet | một/1/ai/vài {person} ..6 {come} ..1 {replace} | nobody in particular yet | Một bạn trong tổ sẽ đi thay
        standIn @nobodyYet | ai đó ..6 {come}/{comeSoft} ..1 {replace} | nobody in particular yet | em nhờ ai đó đi thay
        standIn @nobodyYet | cử ..1 người ..2 {come} | nobody in particular yet | em sẽ cử người đi thay
        standIn @nobodyYet | nhờ ..1 người/ai ..2 {come} | nobody in particular yet | em nhờ người đi thay
        delegateOff | định/tính ..5 thay ..2 nhưng/mà | called off | Cô Tâm định đi thay em nhưng thôi
        delegateOff | không ..1 nhờ/cần ai/người ..2 {replace} | nobody stands in | không cần ai đi thay
        forSomebody yes | {self} ..2 {come} {replace} <name> | comes in somebody's place | Em dự thay chị Nguyệt
        forSomebody yes | {self} ..2 {replace} <name> ..1 {come} | comes in somebody's place | em thay cô Hoa đi
        forSomebody yes | nhờ {self} ..1 {come} {replace}? | was asked to come instead | Cô Hoa nhờ em đi thay
        forSomebody yes | <name> ..4 nhờ/cử/phân {self} ..1 {come} | was sent | cô Hoa cử em đi
        forSomebody yes | {self} được cử/phân ..2 {come} | was sent | Em được cử đi thay
        forSomebody yes | {self} ..1 đại diện ..6 {come} | comes for the school | Em đại diện trường tham dự
        forSomebody yes | {self} {come} {replace} !nào !thì !này !{self} | comes in somebody's place | em đi thay ạ
        forSomebody | dạy/trông/đứng/trực/làm {replace} | covers a class, not the meeting | bố trí người dạy thay
        forSomebody | {replace} {self} ..1 trông/dạy/trực/giữ/coi/đứng | covers a class | cô Tư thay em trông lớp
        forSomebody | nhờ <name> ..3 trông/dạy/trực/giữ/coi/ghi/gửi/chép/nói/nhắn/báo/đưa/chuyển | a favour | nhờ cô Tư trông lớp
        delegateOff | {neg} ..1 cử/nhờ ai | nobody stands in | không cử ai đi được
        standIn | đổi {self} thành/sang/bằng/qua <name> | puts another name down | đổi em thành cô Mai nhé
        standIn | thay cho? {self} ..1 là/có/sẽ <name> | puts another name down | thay em là cô Ngọc
        standIn | <name> đại diện {self} ..1 {come}? | somebody represents | anh Hoa đại diện em đi
        standIn | <name> {come} chứ {self} {neg} ..1 {come}? | somebody comes instead | cô Hà đi chứ em không đi
        standIn | cử <name> {come} | somebody is sent | trường em cử bạn Ngọc đi
        """

    static let counts = """
        guests | {self} + # {person}? | plus so many | mình + 3 bạn nha
        guests | {bring} ..2 # con/cháu/bé/người/bạn/cô/trợ/khách/đứa/thằng/em/chuyên/học/sinh/vị/đồng/nhân/phụ ..1 | brings so many | Tôi sẽ mang theo hai cháu nội
        guests | cùng/với/kèm # trợ/thư/chuyên/học/nhân/giáo/sinh/đồng/bạn/phụ ..1 | with so many | sẽ đến cùng một thư ký
        guests | đi cùng/kèm : 0/# | with so many | Số người đi cùng: 0
        guestNamed | chung/cùng/với/theo/kèm {kin} | with somebody | đi chung con gái
        guestNamed | <name> và {self} ..1 đều/sẽ/cùng | with somebody | Anh Ngọc, chị Bảy và tôi đều lên
        guestNamed | <name> với {self} ..1 đều/sẽ/cùng | with somebody | cô Lan với em cùng đi
        guestNamed | {self} và <name> | with somebody | em và cô Lan
        guestNamed | ( {self} với/và/cùng <name> ) | with somebody | Có mặt (mình với Huy)
        guestNamed | có {self} với/và/cùng {kin}/bé/con | with somebody | có em với bé út em nữa
        guestNamed | <name> ..2 đi cùng {self} | with somebody | cô Lan sẽ đi cùng em
        guestNamed | đi cùng/với <name> $ | with somebody | Cô đi cùng cô văn thư
        party | cả ..1 tổ/nhóm/trường/lớp/đội/nhà/khoa ..1 # {person} | all of so many | Cả tổ 6 người đều đi
        party | hội/nhóm/đội/tổ/đoàn/nhà/họ/ấp ..6 # {person}/chị/anh em? | so many | Hội phụ nữ ấp tui đăng ký 12 chị em
        party | # tay/chân/con sút/vợt/chèo/giời/đàn ..2 | so many | 4 tay vợt bên tui
        party | # mống/mạng/đứa/người !một !bạn !nữa ..2 | so many | 4 đứa bên tui
        party | nhóm/tổ/đội ..6 số # người | so many | Nhóm hoá sinh đi đủ quân số 7 người
        party | quân số # | in all | đủ quân số 7 người
        party | đăng ký # ghế/vé/suất/chỗ/slot cho | so many | Chú đăng ký 2 ghế cho chú và thím
        party @twoOfUs | hai/2/ba/3 đứa/anh/chị/mẹ/cha/bố/bà/ông/vợ em/con/cháu/chồng? {self} | two of us | hai đứa tui
        alone | chỉ/mỗi/có mỗi? mình {self} | alone | chỉ mình em đi thôi
        alone | chỉ có? {self} ..2 thôi | alone | chỉ em đi thôi
        guests | với # {person} | with so many | Em đi với 2 cô nữa
        guests | {come} và # {person} | and so many | Tôi đi và 3 đồng chí trong chi bộ
        guests | {come} cùng {self}/đoàn ..1 có # {person} | with so many | Đi cùng tôi có 4 giáo viên
        guests | có # {person} nữa | and so many | em đăng ký, có 3 bạn nữa
        guests | và # {person} nữa | with so many | em và 2 cô nữa
        guests | thêm # {person} | so many more | em dẫn thêm 2 bạn
        guests | dẫn/kèm/rủ/đưa/mang/dắt theo # {person} | brings so many | em dẫn theo 2 cô mới vào trường
        guests | {self} với # {person}/bé/cháu thực tập sinh? {come}? | with so many | em với hai bé thực tập sinh đi nha
        guests | bring/dẫn/kèm/rủ/đưa/mang/chở/dắt/bồng ..2 # {person} | brings so many | em dẫn theo 2 cô
        guests | {self} cùng # {person} | with so many | em cùng 3 cô
        guests | thêm # {person}? ..5 {come} | so many more | thêm 1 cô nữa nhưng chắc tới trễ
        guests | + # | plus so many | em đi +2
        guests | cộng # | plus so many | em cộng 1
        guests | cùng/kèm # {person} | with so many | cùng 2 giáo viên
        guestNamed | {self} ..1 với/và/cùng <name> | with somebody | em với cô Diễm đi
        guestNamed | {self} + ck/chồng/vợ/con/<name> | with somebody | Mình + ck nhé
        guestNamed | {self} + {kin} | with somebody | Mình + ck nhé
        guestNamed | + {kin} | with somebody | Mình + ck nhé
        guestNamed | {self} ..1 với/và/cùng {kin} | with somebody | em với chồng đi
        guestNamed | cả <name> ..3 cũng {come} | somebody comes along | cả cô Thương lớp bên cũng đi
        guestNamed | thêm !em !tôi !con !mình !cháu !tui <name> | somebody more | thêm cô Năm bếp trưởng nữa
        guestNamed @brings | dẫn/rủ/đưa/kèm/mang/chở theo? ..1 {kin} | brings somebody | dẫn theo sếp
        guestNamed @brings | dẫn/rủ/đưa/kèm/mang/chở/dắt/bồng theo ..1 con/bé/cháu/sếp/<name> | brings somebody | dẫn theo sếp
        guestNamed | {come} ..1 cùng/với <name> | with somebody | em đi cùng cô Lan
        guestNamed | có <name> ..2 {come} cùng | with somebody | có cô Lan đi cùng
        party | # {person} $ | a head-count | 4 người
        party | # người | a head-count | 4 người ạ
        party | tham gia/dự # {person} | so many | Hội Cựu chiến binh tham gia 20 đồng chí
        party | : ..1 đủ? # {person} | so many | Chi đoàn nhà máy sợi: 30 đoàn viên
        party | tổng ..3 là # | in all | tổng cả lái xe là 5 người
        party | cả hai ..1 {self}? ..1 đều/{come} | two | Đi có bạn, cả hai tui đều ra
        party | # {person} ..3 đi chung/xe | so many | 5 chị em đi chung một taxi
        party | chốt # | so many | Nhóm đạp xe chốt 6
        party | tổng cộng/số ..1 # | in all | tổng cộng 9 người
        party | cả thảy # | in all | cả thảy 5 cô
        party | {self} ..1 # {person} | so many of us | tụi em 2 đứa
        party | {self} {come} # {person}? | so many of us | Tổ em đi 4
        party | {self} ..1 # {person} ..2 {come} | so many of us | bên em 3 cô đi
        party | {come} # {person}? | so many | đi 3 người nhé
        party | đăng ký # | so many | trường em đăng ký 5
        party @twoOfUs | vợ chồng {self} | two of us | vợ chồng em đều dự được
        party @twoOfUs | hai/2 vợ/mẹ/bố/cha/chị/anh/bà chồng/con/em/cháu | two of us | hai mẹ con đi
        party | # {person} ..4 {come} | so many | ba cô lớp Chồi 2 đều đi
        party | # mẹ con | so many | 2 mẹ con mình tới
        party | # vợ chồng | so many | 2 vợ chồng em đi
        party | cả # {person} | all of so many | cả 3 cô đều đi
        party | đăng ký ..1 # {person} | so many | đăng ký 3 người
        party | đăng ký ..5 # người/suất/chỗ/vé | so many | đăng ký cho trường em 4 suất
        party | còn # | what is left | mà 2 cô kẹt nên còn 5
        party | đoàn ..3 # {person}? | so many | Đoàn bên em 7 cô
        party | tổng # người | in all | tổng 2 người
        party | # người ..1 kể cả/luôn {self} | so many, I included | 4 người, kể cả tôi
        alone | ^ một/1 mình {self} thôi | alone | một mình em thôi chị
        alone | ^ ..2 một mình {self} {come} | alone | một mình em đi thôi
        alone | {self}? {come} một/1 mình | alone | em đi một mình
        alone | chỉ ..1 {self} thôi $ | alone | chỉ em thôi ạ
        alone | mỗi/có {self} {come} ..1 thôi | alone | có mỗi em đi thôi
        alone | mỗi mình {self} | alone | mỗi mình em thôi
        alone | có/chỉ mỗi {self} | alone | có mỗi em thôi
        alone | mình ên | alone | tui đi mình ên
        alone | lủi thủi một/1 mình | alone | tui đi lủi thủi một mình
        alone | không/chẳng ..1 kèm/dẫn/dắt/rủ/mang ai/theo | alone | Mình đi không kèm ai hết
        alone | chỉ/đúng một/1 người | alone | Chỉ một người đi thôi
        notCount | 1/một {seat} | a seat for oneself | mình xin 1 chỗ
        notCount | # xe/ngày/giờ/phút/tuổi/cháu/trẻ/bé/tin/thư/lần/buổi/hôm/tuần/tháng/điểm/sao/tiếng/tiết/câu | not people | Lớp em 35 cháu
        notCount | trường vẫn/cũng ..1 có # {person} | in their own right | trường vẫn có 3 cô dự
        notCount | chứ không phải # | not that many | 4 chứ không phải 5
        notCount | # {person} ..1 {busy} | who does not come | 2 cô kẹt
        notCount | thứ # | a weekday | thứ 5
        notCount | lớp/khối/nhóm/tổ/phòng/số/tầng/chồi/lá/mầm # | a name | lớp Chồi 2
        notCount | đưa/đón/chở/rước/chăm ba/má/mẹ/bố | not people | đưa ba đi tái khám
        alone | có mình {self} thôi | alone | có mình em thôi ạ
        alone | có một/1 mình {self} | alone | có một mình em
        guests | + # {person} | plus so many | em + 3 cô tổ lá
        guestNamed | <name> {come} cùng {self} | with somebody | cô Lan đi cùng em
        party | cho/ghi/xin/giữ/để/lấy/đặt/book ..2 # {seat} | so many | Cho 3 ghế, tụi tui tới đủ
        party | có # thôi | so many | đi họp có 5 thôi
        party | vậy/vị/tổng/tất/hết là/chi/cộng/cả/thảy ..1 # | in all | vậy là 3
        party | # miệng ăn? | so many | nhà em 4 miệng ăn kéo qua
        party | # cô/thầy/chị/anh/bạn <name> ..2 bên/lớp/tổ/trường | so many | Hai cô Lụa, Nhiễu bên em qua
        party | # {seat} ..2 tính/kể ..1 cả/luôn | so many | Trường em đăng ký 6 suất, tính cả lái xe
        alone | only/chỉ/mỗi/có mình {self} | alone | Only mình em thôi
        alone | ^ mình {self} lẻ/đơn/thôi/một/solo ..1 | alone | mình em lẻ loi thôi à
        alone | ^ dạ? chỉ {self} $ | alone | Dạ chỉ em ạ
        notCount | trường/lớp/khối/tổ/hội/đội/nhà có # ..2 nhưng/mà | not people | Trường có 46 giáo viên nhưng chỉ em đi
        guests | cho {self} thêm # {person} nữa? | so many more | Cho em thêm 2 người nữa
        party | tính/kể cả/luôn {self} ..1 là # | in all | tính cả em là 6
        guestNamed @brings | cho/dẫn/dắt/đưa/bồng/đèo/chở/bế/rủ ..1 con/cháu/bé/chồng/vợ/mẹ/bạn ..1 {come}? cùng/theo/chung/kèm | brings somebody | em dẫn con theo
        guests | {self} và # {person}/đồng/nhân/phụ/học/cán ..1 | and so many | em và 2 đồng nghiệp
        guests | {self} cùng/với/và # {person} ..4 {come} | with so many | mình cùng 3 cô trong tổ tham gia
        party | # -/–/đến/hoặc/hay # {person} | a head-count | 2-3 người
        party | # nam/nữ ..1 # nam/nữ | a head-count | 2 nam 3 nữ
        notCount | 50/60/40/70 50/40/60/30 | not people | 50 50 nhé
        notCount | nghĩ thêm | not people | em suy nghĩ thêm nha cô Hoa
        """
}
