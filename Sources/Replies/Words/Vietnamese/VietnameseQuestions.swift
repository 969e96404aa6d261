/// What a Vietnamese reply asks: yes or no, one or the other, when and where, to be sent something. What only sounds like
/// a question asks nothing: what nobody can know, what any answer fits, what nobody would do.
enum VietnameseQuestions {
    static let groups = """
        giveVi: gửi, gởi, share, up, đăng, chia sẻ, post, resend, bắn, quăng, chụp, nhắn, send, forward, fw, chuyển, thảy
            share lại, gửi lại, gởi lại, bắn lại, up lại, chụp lại, chia sẻ lại
        # What the writer may want to be sent.
        wantedVi: số tài khoản, stk, số tk, sơ đồ, đường dẫn, số xe, bài phát biểu, bảng giá, mẫu giáo án, link, slide, slides, tài liệu, biên bản, file, bản ghi, recording, record, video, hình, hình ảnh, địa chỉ, lịch, chương trình
            thư mời, giấy mời, bản đồ, định vị, zoom, mẫu, form, clip, agenda, location, ảnh, ảnh chụp, số phòng, số điện thoại, bài hát
            danh sách, invite, invite link, password, mật khẩu, nhạc, notes, minutes, số nhà, toạ độ, tọa độ
            bản nhạc, pdf, giáo án, kịch bản, đề cương, ghi âm, map, file bài hát, id, link zoom, link họp
        # Ends of a question that call somebody.
        tailVi: ạ, vậy, thế, chị, anh, cô, thầy, nhỉ, em, ta, bạn, hả, mọi người, sếp, đội trưởng, trưởng, cha, sơ, bác, chú, dì, rứa, hè, hỉ
            mấy chị, mấy cô, mấy anh, các chị, các cô, các anh, cả nhà, cả đội, ca trưởng, thủ quỹ, nghen, nha, cậu, ông, bà, ad, z, dợ, dzậy
            anh em, mấy ông, mấy bà, quý vị, ban tổ chức, trời, vại
        whatVi: mấy giờ, ở đâu, đâu, khi nào, bao giờ, lúc nào, hôm nào, ngày nào, thứ mấy, mấy, bao nhiêu, bao lâu, ai, gì, nào, sao
            thế nào, như thế nào, ra sao, chỗ nào, kiểu gì, cái gì, những gì, mấy người, chi, mô, răng, không, chưa, cái nào, cách nào
        """

    static let rules = """
        question | được/đc không {tail}? {tail}? $ | asks leave | cho cô Mai đi thay được không ạ
        question | không {tail} $ !sao | asks yes or no | có ghi hình lại không chị
        question | có/cần ..5 không {tail}? $ | asks yes or no | co can dem may tinh ko
        question | có ..6 không {tail} , | asks yes or no | có trà nước không ạ, để em chuẩn bị
        question | {come} được? không {tail}? $ | asks whether to come | em đi dc k c
        question @asksInformation | họp ..2 ở đâu/nào/mấy | asks for information | Họp ở đâu ạ
        question | mấy giờ | asks when | Mấy giờ bắt đầu
        question | ở đâu ..1 {tail}? | asks where | gửi xe ở đâu
        question | bao giờ | asks when | Bao giờ Phòng trả lời
        question | khi nào | asks when | khi nào có biên bản
        question | ^^ có ..8 không $ | asks yes or no | Có được tính giờ bồi dưỡng thường xuyên không chị
        question | là/cái/làm/cần/có/mang gì $ | asks what | Em cần mang gì ạ
        question | gì/sao/đâu/ai/nào vậy/thế/đây/hả | asks | có gì vậy chị
        question | thế nào/sao $ | asks how | nội dung thế nào ạ
        question | như thế nào | asks how | đi như thế nào
        question | ai {come}/trình/dạy/chủ/phụ/báo | asks who | buổi này ai trình bày
        question | bao nhiêu | asks how much | bao nhiêu người dự
        question | bao lâu | asks how long | họp bao lâu
        question | lúc/hôm/ngày/giờ/thứ/tiết nào/mấy !cũng | asks when | họp hôm nào ạ
        question | ai có ..4 cho {self} | asks for something | ai có gì cho em với
        question | đi/xe/gửi ..2 đâu !được | asks where | gửi xe đâu chị
        question | tầng/phòng/chỗ/số/cổng/thứ mấy/nào | asks where | Phòng họp tầng mấy
        question | hả {tail}? {tail}? $$ | asks | bắt buộc hả chị
        question | thì có ..6 không {tail}? {tail}? $ | asks yes or no | Vắng thì có bị trừ điểm không chị
        question | phải không | asks | họp thứ 6 phải không
        question | đúng không | asks | họp thứ 6 đúng không
        question | chưa {tail} $ | asks whether already | có chương trình chưa chị
        question | {weekday} hay ..1 {weekday} | one or the other | họp thứ 6 hay thứ 7
        question | <name> hay <name> !đi !thay !dự !sẽ !bên | one or the other | Họp Zoom hay Meet ạ
        question | zoom hay meet | one or the other | Zoom hay Meet vậy anh
        question | cho {self} hỏi | asks | Cho em hỏi gửi xe ở đâu
        question | {self} hỏi | asks | em hỏi chút
        question | cho {self} ..1 xin ..2 {sent} | asks to be sent something | Cho em xin lại link với
        question | {self} xin !{move} ..2 {sent} | asks to be sent something | em xin slide ạ
        question | xin ..1 {sent} | asks to be sent something | xin file với ạ
        question | gửi ..1 {self} ..2 {sent} | asks to be sent something | gửi giúp em slide
        question | gửi ..3 {sent} ..2 cho {self} | asks to be sent something | gửi lại link cho em
        question | có ai/gì ..3 cho {self} | asks for something | ai có gì cho em với
        question | ai có ..4 cho {self} | asks for something | ai có gì cho em với
        question | là sao {tail} | asks what it means | 1-5 điểm là sao chị
        question | có được ..6 không | asks yes or no | có được thanh toán tiền xăng không
        question | giúp ..1 {self} ..2 được không | asks a favour | gửi giúp em được không
        question @asksInformation | {askWord} ..2 {tail}? $ | asks for information | form có mấy câu vậy
        question @asksInformation | {askWord} ..4 vậy/thế/z/hả/ạ/nhỉ/ta | asks for information | lầu mấy z
        question | có/đã ..8 chưa {tail}? {tail}? $ | asks whether already | Slide có up lên đâu chưa ạ
        question | có ai ..8 chưa/không | asks | Có ai nói về lớp ghép chưa
        question | có ..8 không {tail} {tail}? $ | asks yes or no | Có trò nào cho trẻ 2 tuổi ngày mưa không mấy chị
        question | muốn/xin/cho/được hỏi | asks | tôi chỉ muốn hỏi vì sao
        question | cho hỏi | asks | cho hỏi phòng họp lầu mấy
        question | đề/nhờ/phiền/mong/vui/nhớ nghị/lòng? ..2 gửi ..4 {sent} | asks to be sent something | Đề nghị gửi trước tài liệu
        question | cho {self} xin {tail}? $ | asks for something | c quay video lại cho e xin nha
        question | cho xin ..4 {sent} | asks to be sent something | Cho xin cái biên bản tháng trước
        question | giảng/giải/chỉ/hướng thích/dẫn? ..1 giúp/giùm/hộ {self}? | asks a favour | giảng giúp em
        question | resend ..2 được không | asks to be sent something | resend giúp em được không
        question | ok/okay/được không {tail}? {tail}? $ | asks leave | vô trễ xíu okay không
        question | sao {tail} {tail}? $$ | asks | dress code sao chị
        question | mấy mấy | asks how much | kết quả trận hôm qua mấy mấy
        question | có ..5 không để/cho {self} | asks yes or no | có cơm trưa không để tui nhịn đói
        question | có bị/được/cần/phải/ghi/cho/đem/ai/chia/xe/chỗ/máy/cơm/ăn/giữ/gửi/mời/uống/nước/giải ..6 không !có !ai !phải !được !thì !kịp | asks yes or no | con vắng có bị mất danh hiệu không thầy
        question | chi vậy/hả | asks | mặc áo dài màu chi vậy
        question | hay ..4 vậy/đây/nhỉ/ta/hả {tailVi}? {tailVi}? $ | one or the other | Đá sân cỏ hay sân đất vậy mấy ông
        question | # giờ? #? hay # giờ? #? {tailVi}/đây/vậy/nhỉ/ta | one or the other | Giờ khai mạc là 7h30 hay 8h chị
        question | cũ/trong/trái/trên hay mới/ngoài/phải/dưới | one or the other | họp ở nhà văn hoá cũ hay mới ạ
        question | sao ..4 không ..6 vậy/thế/nhỉ/hả | asks why | Sao cụm mình không mời trường dân lập vậy
        question | cho {self} số/biết/xin !lỗi !phép !nghỉ !vắng !về !đi ..1 với/đi/nhé/nha/giúp | asks to be sent something | cho em biết với
        question | xin cho biết | asks | xin cho biết số phòng họp
        question | xin ..1 {wantedVi} | asks to be sent something | cho xin danh sách phòng thi
        question | ai có ..8 cho/gửi/share/chỉ {self} | asks for something | ai có số xe đi chung cho em xin với
        question | ^ ai cầm/chở/chấm/dẫn/giữ/nấu/nhắn/được/là | asks who | ai cầm chìa khoá sân
        question | chưa thấy ..1 ghi/gửi/có/trên/lên | asks | Chưa thấy ghi ngày, chị bổ sung giúp
        question | tính ..1 sao/răng/thế {tailVi}/vậy ..1 | asks how | máy chiếu tính sao anh
        question | có sao không | asks leave | cô Hảo đi thay thì có sao không
        question | cách/đường/kiểu/loại/quán/xe/cái/số/phòng nào ..2 {tailVi}? $ | asks | Điểm danh bằng cách nào ạ
        question | chừng nào ..4 | asks when | Chừng nào có lịch tập bài mới
        question | {giveVi} ..1 {self} ..1 xem/xin/coi | asks to be sent something | gửi em xem với
        question | ^ ..2 {wantedVi} ..3 đâu rồi? {tailVi}? {tailVi}? | asks where | Link Teams đâu anh ơi
        question | những/cái gì {tailVi}? {tailVi}? $ | asks what | Giấy tờ cần mang những gì bác nhỉ
        question | rộng/xa/đông/nặng/khó/lâu/gần/nóng/lạnh/mát không {tailVi}? {tailVi}? $ | asks yes or no | chỗ đó rộng không
        notQuestion | không bao giờ ..4 | never | không bao giờ đến cuối
        notQuestion | chưa bao/khi giờ/nào ..4 | never | Chưa bao giờ em muốn vắng
        notQuestion @rhetorical | ai là/mà ..3 đâu | rhetorical | ai là cô giáo đâu mà nhắn
        notQuestion | bao/chừng/khi/lúc giờ/nào ..8 mới ..3 | any | Bao giờ xe sửa xong tui mới dám nói
        notQuestion | lúc/khi/hôm/bữa nào ..4 hay/thì/chứ lúc/hôm/khi/bữa/đó? ..2 | any | Em đến lúc nào hay lúc ấy
        notQuestion | đến/tới đâu hay/tính ..2 | any | Họp đến đâu hay đến đó
        notQuestion @rhetorical | đi đâu nổi/nữa/được/mà ..2 | rhetorical | đi đâu nữa hả chị
        notQuestion @rhetorical | ai đi đâu ..3 | rhetorical | Tôm nổi đầu, ai đi đâu cho được
        notQuestion | chưa/không ..2 bao giờ $ | never | Tui không nói không đi bao giờ
        notQuestion | mọi/bữa/hôm khi/nọ/trước sao ..4 vậy | any | Bữa nọ sao thì bữa này vậy
        notQuestion | chị/cô/anh/thầy <name> sao ..3 vậy | any | chị Bình sao em vậy
        notQuestion | hỏi ..4 đã | must ask first | Em hỏi chị kế toán đã
        notQuestion | để/coi/xem ..8 không đã ..1 | wonders | em xem con bé có hạ sốt không đã
        notQuestion | hỏi ..1 có đi không à | about what was said, not what is | Chị hỏi em có đi không à
        notQuestion | ai lo/rảnh/đi người/thì | any | ai rảnh người đó đi
        notQuestion | không/chả/chẳng sao {tail}? $ | a negation | không sao chị
        notQuestion | biết/làm ..1 sao {tail}? $ | does not know | chưa biết sao chị
        notQuestion | bất cứ/kỳ/kì/luận ..2 gì/ai/nào/đâu | any | Đừng ghi tên tôi vào bất cứ cái gì
        notQuestion @rhetorical | chứ ai/đâu/gì/sao ..2 | rhetorical | em đi chứ ai đi nữa
        notQuestion @rhetorical | làm sao mà ..2 {come} | rhetorical | làm sao mà đi được
        notQuestion | tuỳ/tùy ..8 không | depends | tùy hôm đó có ai đứng lớp giúp em không
        notQuestion | coi/xem/canh ..6 nào/mấy/đâu/không/chưa $ | wonders | đang coi ngày đốn lúa trúng hôm nào
        notQuestion | để ..2 hỏi | must ask first | để em hỏi chồng em đã
        notQuestion | ^ không {tail} {tail}? $ | a bare no | không nha chị
        notQuestion | không thì | if not | không thì thôi
        notQuestion | không biết ..5 không | wonders, asks nothing | ko bít có đi dc ko nữa
        notQuestion | còn/để ..1 {see} ..6 không $ | wonders | còn coi con có hết sốt hông
        notQuestion | có ..3 hay không | whether or not | xem có đi hay không
        notQuestion @rhetorical | chứ/mà sao không $ | rhetorical | Đi chứ sao không
        notQuestion @rhetorical | chứ ..1 không $ | rhetorical | đi chứ không
        notQuestion @rhetorical | thì ai ..2 | rhetorical | Em mà không đi thì ai báo cáo
        notQuestion | thì không $ | not a tag | Ai bận chứ em thì không
        notQuestion | biết sao $ | does not know | chưa biết sao
        notQuestion | không có gì | nothing | không có gì trở ngại
        notQuestion | không bận | is not busy | Em khong ban
        notQuestion | không ..2 gì $ | nothing | em không góp ý gì
        notQuestion | ai cũng | everybody | Ai cũng đi được
        notQuestion | không ai | nobody | không ai vắng
        notQuestion | không ..2 ai | nobody | Không nhờ ai đi thay được
        notQuestion | {wh} cũng | any | hôm nào cũng được
        notQuestion | ^^ dạ? không $$ | a bare no | Không ạ
        notQuestion @rhetorical | ..1 gì nổi | rhetorical | Đi gì nổi chị
        notQuestion @rhetorical | sao được/nổi | rhetorical | Vắng sao được
        notQuestion @rhetorical | vắng đâu | rhetorical | có buổi nào em vắng đâu
        notQuestion | {come}/được đâu $ | negation behind | đi được đâu
        notQuestion @rhetorical | ai bận | rhetorical | Ai bận chứ em thì không
        notQuestion | ^ {self}? chưa $ | not yet | em chưa
        question | hay ..3 vậy/thế/hả $ | one or the other | mặc áo dài hay đồng phục vậy
        question | sao ..6 vậy/thế/hả/nhỉ | asks why | sao lại dời sang thứ 6 vậy
        question | có ..3 nào ..8 chưa | asks whether already | có chuyên đề nào về trẻ tăng động chưa chị
        question | gửi lại ..1 giúp/giùm/hộ/cho/với | asks to be sent something | chị gửi lại giúp
        question | chưa thấy/nhận được? ..1 {sent} | asks to be sent something | Em chưa thấy link
        notQuestion | chưa biết ..5 không | wonders, asks nothing | chưa biết có xin được không
        notQuestion | {self} hỏi lại/ý/xem/trường/sếp | must ask first | em hỏi lại trường rồi báo sau
        notQuestion | {self} ..1 {say} đâu | about what was said, not what is | em có nói đâu
        notQuestion | khỏi/không cần ai | nobody | khỏi cần ai đi thế
        question | {come} hả {tail}? $ | asks | em khỏi đi hả chị
        notQuestion | {say} {self} {come} hả | about what was said, not what is | chị Hạnh nói em đi hả
        question | được/kịp/nổi không {tailVi} $ | asks leave | Đá sớm lại một tiếng được không đội trưởng
        question | có/còn ..6 không {tailVi} {tailVi}? $ | asks yes or no | Có cho người ngoài đội vô coi không rứa
        question | tới/đến đâu rồi | asks how | Kiến nghị gửi tới đâu rồi cô
        question | mặc/mang/họp/ăn/học/nộp/ngồi/gặp/đi/trả/đóng/face ..4 hay !quá !lắm !thật !ghê !nhỉ !bị !như !mà !là !nhất ..4 {tailVi}? $ | one or the other | Mặc áo dài hay đồng phục ạ
        question | buổi/họp/phòng/lịch ..5 hay hybrid/online/offline/zoom/meet/trực/qua/ở | one or the other | Buổi này face to face hay hybrid ạ
        question | trực tiếp/tuyến hay ..2 qua/trực/online/zoom | one or the other | Họp trực tiếp hay qua mạng
        question | {giveVi} ..2 giúp/giùm/hộ/cho/lại/dùm ..1 {self} ..3 {wantedVi} | asks to be sent something | Chị share lại giúp em invite link với
        question | {giveVi} {self} ..2 {wantedVi} | asks to be sent something | cô nhắn em số phòng với
        question | {wantedVi} ..2 {giveVi} ..1 {self} | asks to be sent something | biên bản chị gửi em một bản với
        question | {wantedVi} ..1 {giveVi} cho {self} | asks to be sent something | slide share cho em với
        question | cho {self} ..1 xin ..2 {wantedVi} | asks to be sent something | Cho em xin lại ảnh chụp bảng
        question | có {playVi}/cách/mẹo/tài ..1 gì/nào ..6 {giveVi}/chỉ/mách/bày ..1 {self} | asks for something | cô nào có trò gì chỉ em với
        question | chỉ/mách/bày/gợi ý? {self} với $ | asks for something | chỉ em với
        notQuestion | hôm/ngày/giờ/lúc/bữa/buổi/khi/thứ nào/mấy/mô ..2 cũng | any | Hôm nào em cũng dự được
        notQuestion | hay ..3 chi? ..1 cũng | any | thứ 3 hay thứ 5 chi em cũng rảnh
        notQuestion | chưa/không/chẳng/mới biết/rõ/chọn/chốt/hay/chắc/tính ..6 {whatVi} | wonders, asks nothing | chưa biết ai rảnh hôm nào
        notQuestion | không biết bao nhiêu | a lot | dự không biết bao nhiêu buổi
        notQuestion | chưa/không/mới biết/rõ ..3 đi ..2 không | wonders, asks nothing | mới biết đi được không
        notQuestion | tuỳ/tùy ..8 chưa/không/nào/sao | depends | tuỳ con em hết sốt chưa
        notQuestion @rhetorical | biết làm thế/răng/sao ..1 | rhetorical | Đành đi chứ biết làm thế nào
        notQuestion @rhetorical | lấy đâu/mô/ai/gì ..8 | rhetorical | Lấy đâu ra người trông lớp mà đi hả chị
        notQuestion @rhetorical | ai/người lại/nỡ/đời/dám ..8 | rhetorical | Ai lại bỏ con ốm mà đi họp hả chị
        notQuestion @rhetorical | ai ..2 chứ | rhetorical | ai vắng chứ em không bao giờ vắng
        notQuestion | có ..4 đâu/mô ..1 | negation behind | Em có đi họp đâu mà phải báo cơm
        notQuestion | không ..8 đâu/mô | negation behind | không phải tui không ưng đi họp tổ mô
        notQuestion | được đâu/mô {tailVi}? {tailVi}? | negation behind | đi được đâu chị ơi
        notQuestion @rhetorical | răng/sao mà ..4 | rhetorical | Răng mà đi nổi
        notQuestion | bảo/nói/quyết/tính/kêu/dặn/phán sao/răng/gì/thế/chi ..2 | any | Sếp bảo sao em làm vậy
        notQuestion | trả lời sao | any | sáng em trả lời sao rồi
        notQuestion | thôi/ngừng/đừng/ngưng/không/khỏi/dừng gửi/gởi/nhắn/mail ..4 | no more messages | xin thôi gửi giấy mời cho tôi
        notQuestion | xin gửi/gởi/đăng/góp/nộp/báo !lại !giúp | sends something | xin gửi nội dung để các chị bàn
        notQuestion | {self} ..1 hỏi ..6 rồi | must ask first | Em hỏi bố bọn trẻ rồi
        notQuestion | cho bà/mọi/dân/người con/người? hỏi | says, asks nothing | cho bà con hỏi nhiều hơn
        notQuestion | hỏi nhiều/đáp/lại/thăm/ý | says, asks nothing | thêm giờ hỏi đáp
        notQuestion | đều/điểm/chấm/cho # sao | a score | hai câu đều 4 sao nha
        notQuestion | ai đó | somebody else's coming | cử ai đó đi thay
        notQuestion | ai ..3 thì | any | ai đi thì tối bàn
        notQuestion | hay như/quá/lắm/ghê/thật/nhất/là | praise | Hai chủ đề hay như nhau
        notQuestion | mà cũng không | both at once | cũng được mà cũng không
        notQuestion | có maybe/thể/khi/lẽ không | both at once | maybe có maybe không
        """
}
