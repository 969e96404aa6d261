/// What members offer, in Vietnamese: subjects for an agenda, activities for the bank, petitions to the office. An offer is
/// announced by a verb (`đăng ký`, `góp`, `kiến nghị`) with a noun, `về` or a colon behind it, or put in a place (`vào
/// chương trình`, `vô kho`), before or behind what is offered.
enum VietnameseOffers {
    static let groups = """
        registerVi: đăng ký, ghi danh, đăng kí, ghi tên, register, book
        # To speak of something.
        discussVi: bàn về, bàn bạc, thảo luận, trao đổi, mổ xẻ, bàn luận, bàn tới, bàn đến, nói tới, đề cập, discuss, bàn, thảo luận về
            trao đổi về, nói về, chia sẻ về, trình bày về, tham luận về, share về, nói chuyện về, share, trình bày, chia sẻ, báo cáo
            tham luận, present về, talk về, phát biểu về, góp ý về, hỏi về, giới thiệu, phát biểu, báo cáo về, nói chuyện, kể về, nói
        # The next time the group meets.
        nextVi: kỳ tới, bữa tới, hôm tới, lần tới, next month, next time, tháng sau, buổi sau, buổi tới, tháng tới, kỳ sau, đợt tới
            bữa họp tới, buổi họp tới, cuộc họp tới, lần họp tới, kỳ họp tới, bữa sau, lần sau, tuần tới, hôm họp, bữa họp, phiên tới
            phiên sau, đợt sau, kỳ này, buổi này, tháng này, lần này, bữa này, hôm sau, kỳ họp này, buổi họp này, next week, lần họp sau
        # To put into the bank, and the bank.
        saveVi: góp, tặng, gửi, gởi, đóng góp, nộp, ghi, lưu, save, thêm, bỏ, cất, bank, đưa, cho, add, nhập, hiến, chuyển, up, đăng
        bankVi: kho, ngân hàng, kho trò chơi, kho hoạt động, kho ý tưởng, ngân hàng hoạt động, ngân hàng trò chơi, ngân hàng ý tưởng
            kho đồ chơi, kho đồ dùng, bank, activity bank, idea bank, kho chung, kho của cụm, kho tư liệu, kho sáng kiến, ngân hàng chung
            ngân hàng sáng kiến, thư viện hoạt động
        playVi: trò, trò chơi, hoạt động, game, activity, sáng kiến, ý tưởng, idea, trò mới, hoạt động mới, đồ chơi, mẹo
        """

    static let rules = """
        topic @namesTopic | ^ {offering} ..5 : | the topic is | Chủ đề em xin trình bày: sử dụng loa kéo
        topic @namesTopic | nội dung thảo luận ..2 : | the topic is | Nội dung thảo luận thêm: ứng dụng AI
        topic | ghi tên {self} {topicWord} | registers a talk | Chị ghi tên em phần hồ sơ tuyển sinh
        topic | góp/bổ/thêm/đưa/add/ghi sung? ..2 mục/chủ/nội/chuyên/topic đề/dung? : | on the agenda | Cho mình góp mục: chia sẻ kinh phí
        topic | góp/bổ sung? ..1 mục/topic/chủ đề? | on the agenda | Cho mình góp mục 'chia sẻ kinh phí'
        topic | thêm/bổ/đưa sung? ..2 giùm/giúp/hộ ..1 {self}? ..1 : | on the agenda | Thêm giùm tui: đèn đường hẻm 47
        topic | add ..2 topic/mục | on the agenda | add giúp em topic update app điểm danh
        topic | cho {self} ..1 thêm/bổ/góp sung? {topicWord} | on the agenda | cho con thêm mục tập bài
        topic | {agendaWord} ..3 cho/xin {self} ..1 thêm/bổ/góp sung? | on the agenda | Trong mục Khác cho em thêm tiêm chủng
        topic | trong mục khác ..2 cho {self} thêm | on the agenda | Trong mục Khác cho em thêm tiêm chủng
        topic | # phút ..1 {tell} về | asks for speaking time | một suất 10 phút chia sẻ về
        topic | {tell} # phút về | asks for speaking time | em xin trình bày 15 phút về
        topic | tháng/buổi/kỳ/lần/đợt/tuần này/tới/sau ..2 {tell}/bàn {topicWord}/về | proposes a topic | Tháng này mình bàn chuyện trẻ chậm nói
        topicBefore | vào ..1 lịch/cuộc/buổi/phiên họp | on the agenda | đưa phần xử lý khi trẻ sặc vào lịch họp
        topicBefore | thì cho {self} nói/bàn/trình | registers a talk | Nước ngập hẻm 5 thì cho tôi nói
        noOffer | góp ý : | something else | góp ý: giữ lại phần xem video
        noOffer | nếu ..4 chưa ..6 thì cho {self} nói | on a condition | Nếu chưa ai nói về thuế nhà thì cho tôi nói
        noOffer | ý tưởng ..6 , xin? rút | takes it back | Cái ý tưởng ném vòng của tôi, xin rút
        noOffer | bí ý tưởng ..3 | asks for ideas | Em bí ý tưởng quá
        noOffer | đăng ký ..2 ở đâu/chỗ | asks how | Em đăng ký chủ đề ở chỗ nào
        noOffer | đăng ký ..2 thế/như nào | asks how | đăng ký chủ đề thế nào
        noOffer | để ..1 nghĩ/tính/xem | not decided yet | để nghĩ xem
        noOffer | bản kiến nghị | an old one | Bản kiến nghị năm ngoái đã trình chưa
        noOffer | kiến/đề nghị ..2 phòng? ghi nhận | politeness | Đề nghị Phòng ghi nhận
        idea | góp/đóng/gửi/tặng góp? ..4 ngân/kho hàng? ..4 : | for the bank | Góp vô ngân hàng nè chị: trò nối đuôi
        idea | góp/đóng/gửi góp? ..3 ý ..1 : | an idea | Tôi xin đóng góp một ý: cho bé dán lá
        idea | ý tưởng cho ..2 , | an idea | Ý tưởng cho kho, cho trẻ gõ nhịp
        ideaBefore | thêm/đưa/bỏ/cho ..1 vào/vô ..1 list/danh/bộ/kho ..1 hoạt/trò/ý động/chơi/tưởng? | for the bank | thêm vào list hoạt động
        petition | gửi/chuyển/trình/báo/nhắn/đề/kính/nhờ/thưa/đạt ..2 lên/tới/đến/với/cho? ..1 {officeWord} ..4 : | asks the office | Gửi Phòng: giảm sĩ số
        petition | chuyển lên ..1 {officeWord} ..4 : | asks the office | chuyển lên Phòng GD&ĐT: cấp thêm nhân viên
        petition | nguyện vọng ..5 : | asks the office | có nguyện vọng gửi Phòng: hỗ trợ tiền thuê nhà
        petition | {officeWord} có thể/nên/cần/phải | asks the office | Phòng Giáo dục có thể mở thêm lớp
        petition | kính mong/đề {officeWord} | asks the office | kính mong Phòng xem xét miễn thi đua
        topic | đăng ký ..1 chủ đề/nội/chuyên/đề/tham | registers a topic | Em đăng ký chủ đề: quản lý giờ ngủ
        topic | đăng ký ..1 trình/nói/báo/chia/phát bày/về/cáo/sẻ/biểu về? | registers a talk | em đăng ký trình bày kinh nghiệm
        topic | đăng ký ..1 nói/chia/trình/phát ..2 về/việc | registers a talk | dk noi 5p ve viec phu huynh
        topic | cho {self} ..1 # phút ..2 nói/bàn/chia/trình ..1 về/bày/sẻ | asks for speaking time | cho e 10p nói về góc STEAM
        topic | xin # phút ..2 nói/bàn/chia/trình ..1 về | asks for speaking time | xin 10 phút nói về vệ sinh
        topic | xin đổi chủ đề ..4 thành/sang/qua | registers another topic | em xin đổi chủ đề đã đăng ký thành
        topic | {self} ..1 đề xuất ..1 chủ đề/chuyên/nội/bàn/thảo/trao | proposes a topic | Em đề xuất chủ đề: an toàn bếp
        topic | đề xuất chủ đề/chuyên | proposes a topic | Đề xuất chủ đề an toàn
        topic | đề/muốn/mong/xin ..2 bàn/trao/thảo về/đổi/luận về? | proposes a topic | em muốn bàn về bữa ăn
        topic | tháng/buổi/kỳ/lần/đợt sau/tới/này ..2 bàn/thảo/nói/trao về/luận/đổi về? | proposes a topic | Tháng sau bàn về phòng chống
        topic | đưa vào chương trình/nghị/agenda chuyện/việc/nội/mục? | on the agenda | đưa vào chương trình chuyện thiếu bảo mẫu
        topic | thêm/bổ/đưa ..2 vào chương/agenda/nội/nghị trình/dung/sự ..1 mục/việc/nội/chuyện/phần | on the agenda | thêm vào chương trình mục an toàn
        topic @namesTopic | chủ đề của em/tôi/mình/tổ/trường ..1 là | the topic is | Chủ đề của em là cho trẻ làm quen chữ
        topic @namesTopic | ^ chủ đề : | the topic is | Chủ đề: giáo dục giới tính
        topic @namesTopic | ^ chủ đề đăng ký : | the topic is | Chủ đề đăng ký: bé ăn ngoan
        topic | {self} ..1 có một trường/case/bé/trẻ/cháu/vấn/chuyện/tình/ca | a case to discuss | Bên em có một trường hợp trẻ cắn bạn, mong các chị gỡ rối
        topicBefore | cho/đưa/thêm/bổ ..2 vào ..1 mục/chương/phần/agenda/nội | on the agenda | cho vao muc thao luan giup em
        topicBefore | mong ..3 gỡ rối/bàn/thảo | a case to discuss | mong các chị gỡ rối cùng
        topicBefore | vào agenda | on the agenda | thêm "an toàn bếp" vào agenda
        topicBefore | vào ..1 cuộc/buổi/phiên họp | on the agenda | đưa nội dung tuyển sinh vào cuộc họp tới
        topicBefore | vào ..1 chương trình | on the agenda | thêm mục an toàn vào chương trình nhé
        topicBefore | vào ..1 nghị sự | on the agenda | đưa chuyện vệ sinh vào nghị sự
        noOffer | rút ..2 chủ đề/nội/chuyên | takes a topic back | Chị rút chủ đề của em ra nha
        noOffer | chủ đề ..5 hay | praise | Chủ đề tháng này hay quá chị
        noOffer | không ..2 đăng ký | registers nothing | em không đăng ký nói gì đâu
        noOffer | không ..2 kiến/đề nghị/xuất | expressly none | Thôi em không kiến nghị gì nữa
        noOffer | ý tưởng ..6 hay/được/tuyệt/thích | praise | Ý tưởng hôm trước của cô Thắm hay ghê
        noOffer | bí ý tưởng | asks for ideas | Em bí ý tưởng quá
        noOffer | đừng ..2 đưa | takes an idea back | Đừng đưa trò ném bóng của em vào kho
        noOffer | trả/giải ..1 kiến nghị | asks after an old one | Bao giờ Phòng trả lời kiến nghị
        noOffer | kiến nghị ..1 nhà trường/trường/chị/cô/ban | to the school | Em xin kiến nghị nhà trường mua nệm
        noOffer | kiến nghị ..2 trước/cũ/hôm | an old one | kiến nghị tháng trước
        noOffer | có ý tưởng nào/gì | asks for ideas | có ý tưởng nào không
        noOffer | rút ..2 kiến nghị/ý | takes it back | em rút kiến nghị
        idea | góp ..2 ý tưởng | an idea | Góp ý tưởng: cho trẻ gieo hạt
        idea | ý tưởng ..6 : | an idea | y tuong cho tre 3t: in hinh
        idea | ý tưởng là | an idea | ý tưởng là cho bé làm bánh
        idea | ngân hàng hoạt động/ý/trò/đồ ..2 : | for the bank | Ngân hàng hoạt động: trò đi chợ quê
        idea | góp ..1 cho/vào ngân hàng/kho ..1 hoạt/ý/trò động/tưởng/chơi | for the bank | em góp cho ngân hàng hoạt động trò thả thuyền
        idea | góp ..1 hoạt động/trò/sáng | an idea | em góp hoạt động: vẽ bằng lá
        idea | sáng kiến ..3 : | an idea | Sáng kiến nho nhỏ: dán bàn chân
        idea | idea nè/nhé/: | an idea | idea nè: làm sensory bin
        idea | idea ..5 : | an idea | idea cho lớp lá: làm đèn
        ideaBefore | thêm ..1 vào kho/ngân | for the bank | chị thêm vào kho trò chơi nha
        ideaBefore | ghi/gửi/thêm/đưa/cho/bỏ/lưu/cất ..2 vào ..1 kho/ngân | for the bank | Gửi vào kho nhé
        petition | kiến nghị ..1 phòng/sở/pgd/cấp/lãnh/ubnd/ngành/bộ giáo/giáo? dục? | asks the office | Kiến nghị Phòng Giáo dục: giảm hồ sơ
        petition | kiến nghị ..1 phòng/sở/pgd/ngành/bộ | asks the office | kien nghi pgd bo quy dinh
        petition | kiến nghị cấp trên | asks the office | xin kiến nghị cấp trên xem xét phụ cấp
        petition | kiến nghị : | asks the office | Kiến nghị: cấp thêm đồ chơi
        petition | kiến nghị | asks the office | em kiến nghị cấp thêm đồ chơi
        petition | đề nghị/xuất phòng/sở/pgd giáo? dục? | asks the office | đề nghị Phòng cấp thêm biên chế
        petition | mong/xin/nhờ phòng/sở/pgd ..1 giáo? dục? | asks the office | Mong Phòng cho giáo viên vùng ven được học
        petition | gửi/chuyển/đưa/báo ..1 lên phòng/sở/pgd/cấp giúp/giùm/hộ? : | asks the office | nhờ chị gửi lên phòng giùm: tụi em cần
        topic | {self} ..1 báo cáo chuyên đề/chủ | registers a talk | em xin báo cáo chuyên đề trò chơi
        topic | đề xuất ..1 đưa nội dung/chủ/chuyện/phần | proposes a topic | đề xuất đưa nội dung phòng chống đuối nước vào
        noOffer | có chuyên/chủ ..1 nào | asks for ideas | có chuyên đề nào về trẻ tăng động chưa
        topic | đăng ký ..1 {offering} !gì !nào | registers a topic | em đăng ký chuyên đề cách rèn nề nếp
        topic | đăng ký : | registers a topic | Trường em xin đăng ký: xây dựng góc thư viện
        topic | đăng ký # {offering} | registers a topic | em đăng ký 1 bài về góc thiên nhiên
        topic | đề/gợi xuất/ý ..1 {offering} | proposes a topic | đề xuất nội dung ứng dụng AI
        topic | xin/sẽ ..3 {tell} {offering}? về | registers a talk | em xin trình bày về góc học tập
        topic | xin/sẽ ..3 báo cáo {offering} | registers a talk | xin 15 phút báo cáo chuyên đề bé làm quen với màu sắc
        topic | muốn ..1 {tell} về | proposes a topic | em muốn trao đổi về chế độ ăn
        topic @namesTopic | ^ {offering} : | the topic is | Chuyên đề: an toàn giao thông
        noOffer | rút lại? {offering} | takes a topic back | rút lại chuyên đề em đăng ký
        noOffer | hủy/huỷ/bỏ ..1 {offering} | takes a topic back | hủy bài em đăng ký
        idea | góp # hoạt động/trò/ý/đồ ..1 chơi/tưởng/dùng? | an idea | góp 1 hoạt động: cho trẻ gieo hạt
        idea | {self} ..1 gửi/góp/có/đề ..1 ý tưởng | an idea | Em gửi ý tưởng làm nhạc cụ
        idea | hoạt động ..4 ngân hàng : | for the bank | Hoạt động hay để bỏ ngân hàng: thổi bong bóng
        idea | ^ ý tưởng : | an idea | ý tưởng: cho trẻ xếp hình
        idea | ^ trò chơi : | an idea | Trò chơi: ném bóng
        topic | {registerVi} ..1 {topicWord}/{offering} !gì !nào | registers a topic | Cho em ghi danh chủ đề dạy trẻ phân loại rác
        topic | {registerVi} ..1 {discussVi} !gì | registers a talk | cho em ghi tên nói chuyện trẻ biếng ăn rau
        topic | {nextVi} ..3 {discussVi} ..2 {topicWord}? | proposes a topic | Hôm tới bàn giúp em vụ đón trẻ muộn với ạ
        topic | muốn/định ..3 {discussVi} ..1 {topicWord}? | proposes a topic | Kỳ tới tui muốn trình bày cách trồng sầu riêng
        topic | xin/sẽ {discussVi} {topicWord} | registers a talk | cô Hợp sẽ nói phần rèn nền nếp
        topic | trình/báo bày/cáo luôn {offering} | registers a talk | trình bày luôn chuyên đề giáo dục song ngữ
        topic | đề/gợi xuất/ý ..1 {topicWord} | proposes a topic | Tổ 4 tuổi đề xuất mục hợp đồng sữa
        topic | đề/gợi xuất/ý ..1 {discussVi} | proposes a topic | Tôi đề xuất bàn lịch tưới nước
        topic | thêm/ghi/xếp/bổ/đưa/add/nêu sung? ..2 {self} {topicWord} | on the agenda | chị thêm giùm em mục xe đưa rước
        topic | xếp/cho/để {self} ..1 {discussVi} !với !chuyện về? | registers a talk | xếp cho em nói về góc thiên nhiên
        topic | thêm/ghi/xếp/bổ/đưa/cho/điền sung? ..2 vào/vô ..1 {agendaWord} ..3 {topicWord}/: | on the agenda | Thêm vào chương trình hộ em chuyện trốn ngủ trưa
        topic | # phút ..1 {discussVi} ..1 {offering}? | asks for speaking time | Cho tổ Bếp 10 phút trao đổi thực đơn mùa nóng
        topic | # phút cho/về {offering}/{topicWord} | asks for speaking time | Xin 10 phút cho chuyên đề dạy tiếng
        topic | đưa/thêm/ghi/xếp mục/nội/vấn/chuyện/vụ/việc dung/đề? | on the agenda | đưa mục sửa mái che vô họp
        topic | suất/slot/lượt phát/nói/trình/báo/chia biểu/bày/cáo/sẻ? về? | asks for speaking time | xin 1 suất phát biểu về an toàn
        topic | đổi/thay/sửa/swap/change ..1 {offering}/bài/topic/mục ..5 thành/sang/qua/bằng | registers another topic | Đổi bài em đã ghi thành cách nấu cháo
        topic | bỏ/rút ..1 {offering} ..2 thay/đổi bằng/thành/sang/qua | registers another topic | Em bỏ đề tài cũ, thay bằng phân loại rác
        topic | không ..1 nói/bàn/trình ..6 nữa mà ..1 nói/bàn/trình về/bày? | registers another topic | không nói về tô màu nữa mà nói về nặn đất sét
        topic @namesTopic | {offering} ..1 {self} ..3 trình/nói/đăng/báo/chọn/bàn bày/ký/cáo? là | the topic is | Chủ đề em xin trình bày là thẻ tranh
        topic | có ..1 {topicWord}/item/case ..2 muốn/cần/mới/xin ..5 : | a case to discuss | em có vấn đề muốn đưa ra bàn: sân sau ngập
        topic @namesTopic | {topicWord}/item/case mới ..4 : | the topic is | Em có item mới cho agenda: safety
        topic | gửi/nêu/góp ..1 {topicWord} ..6 : | proposes a topic | xin gửi nội dung để các chị bàn hộ: trẻ biếng ăn
        topic | cùng bàn/thảo/trao về/luận/đổi | proposes a topic | Mình muốn cả hội cùng bàn về lịch tưới nước
        topic @namesTopic | mục/phút/agenda/nghị ..5 : | the topic is | Cho con một mục: lịch tập múa lân
        topic | bàn/nói/trao/thảo đổi/luận? giùm/giúp/hộ/thêm ..1 {self}? {topicWord} | proposes a topic | Bàn giùm chuyện xe rác
        topic | bàn thêm !với | proposes a topic | Bàn thêm lịch phun thuốc muỗi
        topic @namesTopic | bàn/thảo giúp/giùm/hộ/thêm/luận/bạc ..4 : | the topic is | Đưa vô mục bàn bạc giùm tui: thủy lợi phí
        topic | cho ..2 bàn chuyện/vụ/việc/về/mục/thêm | proposes a topic | Cho bàn vụ tiếng ồn karaoke
        topic | bàn/nói/thảo giúp/giùm/hộ/luận chuyện/vụ/việc | proposes a topic | nhờ cụm bàn giúp chuyện tăng cường tiếng Việt
        topic | {self} ..1 nêu {topicWord}? | proposes a topic | em nêu chuyện đường ngập
        topic | đưa lên/ra bàn ..0 :? | proposes a topic | đưa lên bàn: tổ chức trung thu
        topic | xin/cho ..2 một/1 mục/phần !cơm !ăn :? | asks for speaking time | Lớp Sóc Nâu xin một mục xoay vòng góc chơi
        topic | xin # phút cho/về/: | asks for speaking time | xin 10p cho kế hoạch học hè
        topic | {nextVi} ..2 nên/cần có ..1 mục/phần/chuyên đề? | proposes a topic | Lần tới nên có mục sơ cứu hóc dị vật
        topic @namesTopic | phần/mục/chủ/đề/nội/chuyên đề/tài/dung? của ..4 là | the topic is | Phần của tổ 4 sẽ là bảo dưỡng phanh xe
        topic @namesTopic | nội/chủ/đề/chuyên dung/đề/tài ..4 là | the topic is | Nội dung trường tôi đề nghị là quản lý bếp
        topic | {self} ..1 lo/đảm/phụ nhận/trách? phần/mục | registers a talk | Buổi tháng 11 tôi lo phần lắng nghe trẻ
        topic | ^ {self}? báo cáo về | registers a talk | Tui báo cáo về chống trơn trượt
        topic | {registerVi} thuyết/nói/trình trình/về/bày về? | registers a talk | con đăng ký thuyết trình cách tách bè
        topic | ghi/đưa/thêm vô/vào ..1 mục ..3 là/: | on the agenda | ghi vô một mục là giá thuê máy gặt
        topic | ghi/đưa/thêm vào/vô nội dung | on the agenda | ghi vào nội dung bảo hiểm tai nạn
        topic | cho/xin ..3 góp phần/việc/chuyện/mục/đề/nội/vụ tài/dung? | on the agenda | Cho nhóm con góp đề tài lễ Thêm Sức
        topic | đề nghị/xuất mục/topic/item | proposes a topic | Em đề xuất mục team building
        topic | propose mục/topic/item | proposes a topic | Em propose mục team building
        topic | vote topic/chủ đề? | proposes a topic | Mình vote topic an toàn
        noOffer | thôi/khỏi/đừng ..1 đưa/thêm/báo/ghi | takes a topic back | Thôi khỏi đưa mục của tôi vào nữa
        noOffer | đăng ký ..4 hạn/nào | asks how | Đăng ký chủ đề tới hạn nào là chót
        noOffer | ai ..4 trình/báo/nói bày/cáo/về ..0 | asks who | ai là người trình bày phần báo cáo
        noOffer | cho hỏi | asks | cho hỏi có bàn vụ quỹ không
        noOffer | đang đề/kiến nghị | something else | đang đề nghị cấp trên điều chỉnh
        noOffer | thu/sắp/cố xếp ..1 việc/chuyện/công | something else | Em sẽ cố thu xếp việc đồng áng
        noOffer | góp ý câu/thôi | something else | Em góp ý câu 3: nên có chỗ gửi con
        noOffer | bàn đầu/cuối/sau/ghế/trước | something else | đừng xếp em ngồi bàn đầu
        noOffer | bàn với ..4 trả/rồi/một/báo | not decided yet | để em bàn với anh nhà em rồi trả lời
        noOffer | ^ báo cáo ..4 : {self} | something else | Báo cáo tổ trưởng: em tới
        noOffer | hết/xong ..2 báo/trình/phần ..4 rút/về | something else | Nghe xong phần báo cáo là em rút
        noOffer | xin/cho số/sđt | something else | cho tui xin số điện thoại
        noOffer | kiến nghị ..6 chưa/hồi/âm | asks after an old one | Vì sao kiến nghị của tổ tôi chưa thấy trả lời
        noOffer | phần/bản/cái kiến nghị | an old one | Phần kiến nghị em nói bữa trước coi như không có
        noOffer | {officeWord} thì có | asks how | Ý kiến gửi Phòng thì có cần ký tên không
        idea | {playVi} ..6 : | an idea | Góp một trò: bịt mắt đoán mùi gia vị
        idea | hiến kế ..3 : | an idea | Hiến kế một bài: kể chuyện bằng vớ rách
        idea | {bankVi} ..7 : | for the bank | kho hoạt động thêm trò này nha: đi tìm trứng cút
        idea | cho {self} góp : | an idea | cho em góp: đem khăn cũ xé thành sợi
        idea | thử trò này ..2 : | an idea | Thử trò này coi: đặt gối thành đảo
        ideaBefore | , ..2 góp cho/vào/vô {bankVi} | for the bank | Trẻ lớp em xếp sỏi, xin góp cho ngân hàng hoạt động
        petition | đề/kiến nghị ..1 {officeWord} !giao | asks the office | Đề nghị cấp trên cho phép điểm lẻ học hai buổi
        petition | thưa {officeWord} , {self} ..1 đề/xin/mong/kiến nghị? | asks the office | Thưa Phòng, chúng tôi đề nghị bố trí xe
        petition | gửi/gởi/chuyển/nói ..1 lên ..1 {officeWord} ..3 :? | asks the office | Gởi lên Phòng giùm: điểm trường cần nước sạch
        petition | lên {officeWord} nói ..2 : | asks the office | Lên Phòng nói giùm: đừng bắt nộp báo cáo
        topicBefore | vào/vô ..1 {agendaWord} | on the agenda | ghi thêm việc bầu kế toán vô chương trình
        noOffer | thôi không/khỏi ..1 {discussVi} | takes a topic back | em thôi không báo cáo chuyên đề nữa
        noOffer | một/1 trong hai/các/mấy/những/2 | one of several | Em đăng ký nói một trong hai bài đã gởi
        noOffer | {discussVi} gì/nào | asks for ideas | kỳ tới bàn gì vậy chị
        noOffer | có ..1 {playVi} nào/gì | asks for ideas | cô nào có trò gì cho trẻ trong ngày mưa
        noOffer | có ..2 {topicWord}/{offering} nào/gì | asks for ideas | có chủ đề nào chưa chị
        noOffer | kiến/đề nghị ..1 hợp/đội/hội/clb/câu/công/giám/xứ/thôn/ấp/nhóm/quý/lớp ..0 | to the school | Tui kiến nghị hợp tác xã mua thêm máy cấy
        noOffer | kiến nghị gì/nào/chi | asks for ideas | có ai định kiến nghị gì không chị
        noOffer | kiến nghị ..4 tới/đến đâu | asks after an old one | Kiến nghị kỳ trước gửi tới đâu rồi
        idea | {saveVi} ..3 cho/vào/vô/: ..1 {bankVi} ..2 {playVi} | for the bank | Bên cháu góp cho kho trò nhảy sạp
        idea | {saveVi} {bankVi} ..3 : | for the bank | Gửi ngân hàng hoạt động: trò tìm dép
        idea | {saveVi} {bankVi} {playVi} | for the bank | Gửi ngân hàng hoạt động trò tìm dép
        idea | {bankVi} ..3 {saveVi} ..1 : | for the bank | Ngân hàng hoạt động cho tui gởi: chuyền nước
        idea | {self} ..2 góp/tặng/đề/gợi/giới/khoe/hiến xuất/ý/thiệu/góp? ..2 {playVi} ..3 :? | an idea | Em đề xuất hoạt động gói bánh chưng
        idea | ^ {playVi} ..4 : | an idea | Hoạt động cho tháng 6: các bé vẽ mặt nạ
        idea | ^ {playVi} ..3 là | an idea | Ý tưởng của em là lấy vỏ ngao sơn màu
        idea | ý kiến hoạt động ..1 : | an idea | ý kiến hoạt động: nặn tò he
        ideaBefore | {saveVi} ..3 cho/vào/vô ..1 {bankVi} | for the bank | thêm vô kho hoạt động nha chị
        petition | ^ thưa/kính/gửi/dạ? thưa/gửi? {officeWord} ơi? , xin/mong/đề/please/cho/đừng nghị? | asks the office | Thưa Phòng, xin đừng bắt giáo viên nhập liệu
        petition | ^ {officeWord} ơi ,? please/xin/mong/cho? | asks the office | Sở ơi, please cho giáo viên hợp đồng
        petition | gửi/chuyển/trình/báo/nhắn/đề/đưa ..2 lên trên ..3 : | asks the office | Gửi lên trên giúp em: xe đưa rước
        petition | ý/nguyện/kiến kiến/vọng/nghị ..2 với/lên/gửi/tới/đến/cho {officeWord} ..1 :/là/rằng/, | asks the office | Em xin có ý kiến với cấp trên là bớt mấy cuộc thi
        petition | kiến/đề nghị ..1 lên/tới/với/đến {officeWord} | asks the office | Kiến nghị lên cấp trên giảm sổ sách
        """
}
