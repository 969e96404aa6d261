/// For which part of a session somebody comes, in Vietnamese: after it began, or not to its end. A part is told by its place
/// (`hiệp một`, `khúc giữa`, `phần còn lại`), by the clock, or by what one does before and afterwards.
enum VietnameseHours {
    static let groups = """
        # The first part; what opens it alone may be missed without a word on the rest.
        opens: đầu giờ, phần đầu, nửa đầu, hiệp một, hiệp 1, hiệp đầu, tiết đầu, tiết một, tiết 1, khai mạc, phần khai mạc, giờ khai mạc
            lúc khai mạc, mở đầu, phần mở đầu, lễ khai mạc, chào cờ, phần chào cờ, khởi động, màn khởi động, nửa tiếng đầu, tiếng đầu
            giờ đầu, khúc đầu, đoạn đầu, màn đầu, set 1, ván đầu, bài đầu, phút đầu, first half, đầu buổi, nửa buổi đầu, lượt đầu
            chặng đầu, part 1, part một, part one, phần 1, phần một, phần i, phần khởi động, phần giới thiệu, phần điểm danh, điểm danh
            phần thủ tục, màn chào hỏi, nửa giờ đầu, giờ khai hội, phần nghi thức, phần văn nghệ, phần báo cáo, session 1, mục đầu
        firstPart: ngày đầu, ngày một, ngày 1, buổi sáng, sáng, hôm đầu, buổi đầu, sáng sớm, ca sáng, ngày thứ nhất, ngày đầu tiên
            day 1, buổi thứ nhất
        closes: cuối giờ, phần cuối, nửa sau, nửa cuối, hiệp hai, hiệp 2, hiệp sau, tiết hai, tiết cuối, tiết 2, tiết sau, phần còn lại
            phần bế mạc, nửa buổi sau, khúc sau, đoạn cuối, đoạn sau, khúc cuối, cuối buổi, tiếng cuối, giờ cuối, phần biểu quyết
            second half, set 2, lượt cuối, phút cuối, part 2, part hai, part two, phần 2, phần hai, phần sau, nửa buổi cuối
            phần thảo luận, phần hỏi đáp, phần bốc thăm, chặng cuối, phần liên hoan, phần ăn uống, session 2, mục cuối, nửa giờ cuối
        lastPart: ngày sau, ngày hai, ngày 2, ngày cuối, buổi chiều, chiều, hôm sau, trưa, ca chiều, ngày thứ hai, day 2, buổi thứ hai
        middle: giữa chừng, giữa buổi, khúc giữa, giữa giờ, nửa chừng, đoạn giữa, giữa hiệp, giữa trận
        # Being there, barely said.
        there: đi, dự, tham dự, tham gia, có mặt, trình diện, vô, vào, tới, đến, qua, sang, ghé, lên, xuống, ra sân, vô sân, vào sân
            in, join, check in, ở, ngồi, họp, đá, hát, tập, ở lại, nán, nán lại, nghe, góp mặt, vô họp, vào họp, dự được, ở được
            ngồi được, join được, vô được, vào được, chạy qua, chạy sang, chạy tới, chạy đến, chạy vô, chạy vào, tham gia được
            có mặt được, nhập cuộc, attend, ra, ghé được, bò lên, lết tới, lết lên, mò tới, chạy lên, tạt qua, đá được, hát được, tập được
        # Being elsewhere.
        gone: bận, kẹt, vướng, vắng, nghỉ, không, chưa, phải, trực, đứng lớp, lên lớp, dạy, xin, chịu, call, meeting, off, out, khỏi, né
            bỏ, lỡ, chủ trì, mắc, dính, có khách, có hẹn, có việc, có tiết, có ca, có lịch, có họp, có call, có meeting, có parent meeting
            đưa, đón, busy, có giờ, có lớp, đi khám, coi thi, chấm thi, có cuộc, kẹt call, lên sở, lên phòng, xuống xã, ra bến, tiếp, có đoàn
        # To go before the rest.
        outVi: rút, kiếu, lặn, dông, lủi, lui, chuồn, dọt, thoát, cáo lui, xin về, rời buổi, rời lớp, chạy về, tách đoàn, ra về, xuống núi
            rút lui, ra trước, lui trước, về trước, rút trước, xin phép về, rút êm, đi trước, phắn, cáo từ, ra bến, ra xe, ra sân bay
            rời họp, rời cuộc họp, thoát zoom, rút về, về sớm, lui sớm, rút sớm
        # To go, while it lasts.
        goes: về, rời, chuồn, té, dọt, phắn, thoát, out, rút, lượn, tếch, lui, đi, chạy, off, drop, biến, cáo, kiếu, đi đón, đón, đi trước
            về trước, rút trước, lui trước, lên, qua, ra, xuống, ship, leave, xin về, ra về, đi về, rút lui, chạy về, có mặt ở, sang
        """

    static let rules = """
        late yes | {come}/{comeSoft} sau ..1 # phút/giờ/tiếng | only after | Cho em xin phép vào sau 15p
        late | sau # giờ ..5 mới | only after | Sau 20h em mới thoát được
        late | # giờ ..4 mới xong/tan/thoát/rảnh/hết/về | only then | 9h em mới xong việc, xong em ghé
        late | {daypart} {self} ..1 mới xong/tan/thoát/rảnh/hết | only then | chiều em mới xong việc ở phường
        late | phần/lúc/mục khai/mở/đầu/thủ mạc/màn/tục? ..4 né/vắng/bỏ/lỡ/khỏi/nghỉ | misses the beginning | phần khai mạc cho mình né
        late | né/vắng/bỏ/lỡ ..1 phần/lúc/mục/màn khai/mở/đầu mạc/màn? | misses the beginning | em lỡ phần khai mạc
        late | {lateWord} nửa/một/hai/vài/mấy ..1 tiếng/phút/khắc/chút | how late | trễ nửa tiếng
        late yes | chiều ..2 có/được/đi/dự/rảnh ..4 sáng ..3 không/bận/vắng/kẹt/nghỉ/chịu | the afternoon only | Chiều có, sáng thì không
        late yes | sáng ..3 không/bận/vắng/kẹt/nghỉ/chịu ..6 chiều ..2 có/được/đi/dự/vào/rảnh | the afternoon only | sáng em bận, chiều em dự
        early yes | sáng ..2 có/được/đi/dự/rảnh ..4 chiều ..3 không/bận/vắng/kẹt/nghỉ/chịu/thôi | the morning only | sáng có, chiều không
        early yes | ngày 1/đầu/một ..2 {come} ..3 ngày 2/sau/hai/cuối ..2 xin/nghỉ/vắng/không/bận | only a part | Ngày 1 em dự, ngày 2 em xin phép
        early | {leaveVi} ..1 trước ..1 #/phần/khi/lúc/giờ/mọi/hết/cuối/mục/đoạn | leaves early | tôi phải rời phòng trước phần bầu cử
        early yes | dự/ngồi/ở/có tham/mặt? ..1 tới/đến # giờ/rưỡi/hơn/kém? ..3 {leaveVi}/thôi/rồi | until then | em dự tới 9 rưỡi rồi chạy về
        early | #/trưa/nửa ..2 {self} ..1 phải/xin ..1 {leaveVi} | has to go | 10 rưỡi em phải ra sân bay
        early yes | {come} ..2 #/nửa/half/phần/một tiếng/giờ/phút/buổi? đầu | the first part | em join được 1 tiếng đầu thôi
        early yes | ngồi/ở/họp ..2 tới/đến ..1 lúc/khi/chuông/giờ | only until | em chỉ ngồi được tới lúc chuông reo
        notLate | {lateWord} nhất | on time | tới chậm nhất là 7h
        notLate | {come}? {lateWord} nhất | on time | tới chậm nhất là 7h
        notLate | mới tới/đến ..1 bến/trạm/nhà/sân/ga/quê | on the way | mới tới bến xe miền Tây
        late yes | {self} ..2 {come} {lateWord} | comes late | Em đến muộn khoảng 20 phút
        late yes | {come} {lateWord} !hơn !lại | comes late | đến trễ 15p
        late yes | {comeSoft} {lateWord} !hơn !lại | comes late | e vào trễ xíu
        late | {lateWord} chút/xíu/tí/tẹo/khoảng/tầm/chừng/cỡ/độ | how late | chắc trễ chừng 10p
        late | {lateWord} # | how late | trễ 15 phút
        late | # phút ..1 {lateWord} | how late | 10p muộn
        late | ^ ..3 {lateWord} $ | comes late | chắc em trễ
        late yes | {self} tới/đến/vào/qua sau | comes after the rest | em tới sau
        late yes | # giờ #? ..2 mới {come}/{comeSoft} | only then | 8h30 em mới tới
        late yes | {self} mới {comeSoft} !làm !học !dạy !nghề !trường !tới | only then | Chiều em mới vô được
        late yes | giờ/rưỡi/xong/rồi/sáng/trưa/chiều/tối/nửa ..1 mới {comeSoft} !làm !học !dạy !nghề !trường | only then | Tan chợ xong mới ghé được
        late yes | mới {come}/{comeSoft} !học !làm !dạy !tuần !hôm !xong | only then | chín rưỡi em mới tới
        late yes | {busy} tới/đến # giờ? ..3 qua/tới/đến/vào/vô | after another duty | Em kẹt tới 9 giờ, sau đó qua liền
        late yes | sau # giờ ..3 {come} | only after | sau 9h em mới tới
        late yes | từ # giờ? ..2 {self} {come}/{comeSoft} | from then on | từ 10h em vào
        late yes | {come} từ # giờ | from then on | em dự từ 9h
        late yes | chỉ ..1 {come} ..1 buổi? chiều | only the later part | Em chỉ dự buổi chiều
        late yes | chỉ ..1 {come} ..2 phần/nửa/buổi sau/cuối/hai/chiều | only the later part | chỉ dự được nửa sau
        late | # phút nữa ..2 {come} | comes later | 30 phút nữa em tới
        late yes | vắng/bỏ/lỡ ..1 phần/lúc/# đầu | misses the beginning | em vắng phần đầu
        notLate yes | {neg} ..1 {come}? {lateWord} | not late | Em không đến trễ
        notLate | {neg} ..1 bị {lateWord} | not late | không bị trễ
        notLate | {neg} dám ..1 {lateWord} | not late | không dám muộn
        notLate | muốn đến | wants to come, not comes late | em muon den lam
        notLate | {come} đúng giờ | on time | đến đúng giờ
        notLate | {lateWord} ..1 như lần/hôm/đợt | as last time | trễ như lần trước
        early yes | về sớm/trước !họp | leaves early | Cho em xin về sớm
        early | ra/rời ..1 sớm | leaves early | rời họp sớm
        early yes | xin ..2 về lúc/trước # | leaves early | em xin về lúc 10h
        early | đến # giờ ..3 phải về/đi/đón | has to go | đến 10h em phải về
        early | # giờ ..2 {self} ..2 phải ..1 về/đi/lên/đón/qua/ra/chạy/có | has to go | 9h em phải lên Phòng
        early | # giờ ..2 {self} ..1 xin ..2 về/đi/ra | asks to go | 10h em xin phép về
        early yes | {self}? ..1 drop/leave/out/rời/thoát/về lúc/trước/sớm | leaves early | Em drop lúc 10h
        early yes | phải ra/về/leave/rời sớm | leaves early | cũng phải ra sớm
        early yes | không ..1 ở ..2 tới/đến cuối/hết | leaves early | em không ở lại tới cuối được
        early yes | chỉ ..2 {come} ..1 phần/nửa/buổi/lúc/tiếng đầu/sáng/trước | only the first part | Em chỉ dự được phần đầu
        early yes | chỉ ..2 {come} ..2 tới/đến # | only until | em chỉ dự được đến 10h
        early yes | chỉ ..2 ngồi/ở ..2 đến/tới | only until | chỉ ngồi được tới 9h
        early yes | {come} ..1 đến/tới # giờ | until then | em dự tới 10h
        early yes | {come} ..1 đến/tới giờ/lúc/giữa nghỉ/giải/ăn/giờ/buổi ..3 về/thôi | until then | em có mặt đến giờ giải lao rồi xin về
        early yes | {come} ..1 buổi? sáng ..1 chiều ..3 {busy} | the morning only | đi được buổi sáng, chiều em có tiết
        early yes | {come} ..1 buổi? sáng ..1 chiều ..3 {absent}/không | the morning only | dự buổi sáng, chiều em nghỉ
        early yes | {come} ..1 nửa/phần/buổi/tiếng đầu | the first part | dự nửa đầu
        early yes | sáng {self} {come} ..2 chiều ..3 {absent} | the morning only | sáng em dự, chiều em nghỉ
        early yes | buổi? sáng ..2 {come} ..3 buổi? chiều ..4 nghỉ/vắng/bận/không/kẹt | the morning only | buổi sáng em dự, buổi chiều cho em xin nghỉ
        late yes | buổi? sáng ..3 vắng/bận/nghỉ/kẹt/không ..6 buổi? chiều ..2 {come} | the afternoon only | sáng em bận, chiều em dự
        late yes | chiều {self} ..2 {come} ..4 sáng ..2 bận/kẹt/vướng | the afternoon only | Chiều em mới vô được, sáng kẹt
        notEarly yes | {neg} về sớm | not early | Em không về sớm nữa
        notEarly yes | {come}/ở/ngồi ..1 tới/đến hết/cuối !phần !mục !tiết | to the end | ở tới hết luôn
        notLate | thì {self} mới {come} | only then | Dời qua thứ 7 thì em mới đi được
        late yes | nửa/phần/buổi/tiết sau/cuối/hai ..1 {self} ..2 {come} | only the later part | Nửa sau em mới có mặt được
        early | {self} ..1 chuồn trước/sớm | leaves early | em chuồn trước nha
        late yes | {opens} ..4 {gone} ..8 {there} | misses the beginning | Hiệp một em chưa ra kịp, hiệp hai em vô sân
        late yes | {firstPart} ..4 {gone} ..6 {lastPart} ..3 {there} | only the later part | sáng em bận cân đo, trưa em vô họp
        late | {opens} ..3 {gone} | misses the beginning | 15p đầu kẹt call với phụ huynh
        late yes | {there} ..2 {opens} không/chịu/thua/vắng/kẹt/bận | misses the beginning | vào phần đầu không được
        late yes | {lastPart} thì ..1 {self} ..1 {there} ..4 {firstPart} ..6 {gone} | only the later part | buổi chiều thì tôi dự, còn sáng tôi phải chủ trì chào cờ
        late yes | chỉ ..3 {there} ..2 {closes} | only the later part | Em xin phép chỉ dự phần biểu quyết
        late yes | {there} ..1 {closes} ..2 thôi | only the later part | em dự phần sau thôi
        late yes | {there} ..1 {closes} !thì | only the later part | em vô nửa buổi sau nghen
        late yes | {closes} ..2 {self} ..1 {there} | only the later part | hiệp hai em vô sân
        late yes | {there} từ tiết/hiệp/phần/phút/mục/giữa/nửa ..1 | from then on | Em dự từ tiết hai
        late yes | {there} sau # phút/giờ/tiếng/phần | only after | Cho em trình diện sau 15 phút
        late yes | {there} ..1 sau giờ/lúc/phần? khai/mở/bắt/chào mạc/màn/đầu/cờ | only after | ra sau giờ khai mạc chừng 20 phút
        late yes | vô/vào/tới/đến/ghé/qua {middle} | only the later part | Vô giữa chừng
        late early yes | chỉ ..2 {there} ..1 {middle} | a part only | chỉ ghé khúc giữa được thôi
        late | hơi/hơi bị? {lateWord} | comes late | em ra sân mà hơi muộn
        late | khỏi/đừng/không/chẳng ..1 chờ/đợi/wait ..1 {self}? {opens} | comes after the rest | khỏi chờ khởi động
        late | tới/đến/qua/lên/xuống/vô/vào nơi? ..2 cũng/chắc/là/thì ..1 hết/lố/quá/qua/xong ..1 {opens} | misses the beginning | xuống tới nơi cũng hết phần chào cờ
        late | lố/quá/qua giờ ..1 khai/họp/bắt/mở/vào | misses the beginning | tới nơi chắc lố giờ khai mạc
        late yes | # giờ #/rưỡi? ..3 mới {there} | only then | phải 9 giờ em mới bò lên tới nơi
        late yes | {busy}/mắc/dính ..5 tới/đến # giờ #/rưỡi? ..6 {there} | after another duty | em bận đến 8h30 thôi, xong việc em chạy qua liền
        late yes | {self} vô/vào/tới/đến/qua/join/ghé lúc # ..3 vì/do/tại | only then | em vô lúc 9:30 vì sáng phải drop con
        late yes | {there} sau nha/nhé/nghen/nghe/ạ/nhe , | comes after the rest | Em join sau nha, 15p đầu kẹt
        late | chừng/khoảng/tầm/cỡ/độ # giờ ..2 mới | only then | tầm 9 giờ mới xong lớp
        early yes | {there} ..2 {opens} ..2 thôi | only the first part | join được part 1 thôi
        early yes | {there} ..2 nửa/# tiếng/giờ/phút đầu ..1 thôi | only the first part | em chỉ ở được 1 tiếng đầu thôi
        early yes | chỉ ..3 {there} ..2 {opens} | only the first part | em chỉ ở được phần khai mạc
        early yes | chỉ ..3 {there} ..2 # tiếng/giờ/phút đầu | only the first part | em chỉ ở được 1 tiếng đầu
        early yes | {there} ..2 {opens} ..6 {closes} ..3 {gone} | only the first part | Em đá hiệp một, hiệp hai có call
        early yes | {there} ngày/hôm đầu/một/1 | only the first part | em dự ngày đầu
        early yes | {there} ..2 {opens} ..1 rồi/xong ..3 {goes} | only the first part | Tôi dự phần khai mạc rồi xin phép đi trước
        early yes | {there} ..2 tới/đến ..6 rồi/xong ..2 xin/{goes} | until then | dự đến hết phần báo cáo rồi xin phép lui
        early yes | {there} ..2 tới/đến {middle} | until then | Tui ngồi tới giữa buổi thôi
        early | về ..1 {middle} | leaves early | về cũng giữa chừng
        early yes | {there} ..4 xong ..1 {self}? ..1 chạy/đi/xin về | leaves early | chỉ ở được phần khai mạc, xong em chạy về
        early | xin/phải ..2 rút/lui/chạy/rời/té/dọt/đi/rút trước/sớm | leaves early | cũng xin rút trước
        early | xin/phải ..2 {goes} lúc # | leaves early | e xin chạy lúc 10h
        early | rời ..1 buổi/họp/sân/phòng/lớp lúc/trước/sớm ..1 | leaves early | Em rời buổi lúc 10 rưỡi
        early | # giờ #/rưỡi? ..3 phải ..1 {goes} | has to go | 10h30 phải về nấu cơm
        early | trưa/chiều/xế/nửa buổi? ..2 phải/xin ..1 về/chạy/rút/rời/lui | has to go | trưa phải về coi máy gặt
        early | tới/đến giờ/lúc giải/nghỉ/ăn lao/trưa? ..3 phải ..1 {goes} | has to go | Tới giờ giải lao là em phải về
        early yes | không ..1 trụ/ở/ngồi/nán/dự ..2 đến/tới cuối/hết/cùng | leaves early | không trụ được đến cuối
        early yes | không ..1 {there} được? ..1 {closes} | misses the end | không ở được phần cuối
        notEarly | không/chẳng/hết ..2 về trước nữa | not early | không lật đật về trước nữa đâu
        notEarly | tới tan/cùng/bế/khuya | to the end | ngồi tới tan luôn
        notEarly | về sớm được không | something else | coi có về sớm được không
        notLate | mới về/dìa/họp/vô/vào/qua ..1 làm/nghề/trường/ngành/nhận/học/hội/đội/tuần/hôm/tháng/bữa/nhà/tới | something else | con mới vô làm
        notLate | cuối/đầu/giữa/sang tháng/năm/tuần ..2 mới | something else | cuối tháng mới dìa
        notLate | mới họp/về/dìa | something else | Ủa mới họp tuần trước mà
        notLate | họp/làm/tổ/bắt/đẩy {lateWord} lại/hơn/xuống/lên/đi | something else | họp trễ lại một tiếng
        notLate | nhà trẻ | something else | cô Dao lớp nhà trẻ
        notLate | có ..2 {self} mới {there} | only then | có điện em mới vô zoom được
        notLate | thì ..2 mới {there} | only then | thì tui mới tới được
        notLate | khỏi/đừng/không lo/sợ ..2 {lateWord} | not late | khỏi lo em trễ
        notLate | flight/chuyến ..3 delay | something else | tuỳ flight của em có delay
        early yes | {there} được? ..2 #/nửa tiếng/phút/giờ/buổi ..1 rồi/xong ..3 {goes} | only the first part | Em ngồi được chừng một tiếng rồi phải về
        early yes | {there} ..1 một/1/tí/chút/xíu/lát chút/lát/xíu/tí? rồi/xong ..3 {goes} | only the first part | em ghé một chút rồi chạy về
        early yes | {there} ..1 nửa buổi/chừng | only the first part | em dự nửa buổi thôi
        early yes | chỉ ..2 {there} ..2 #/nửa tiếng/phút/giờ/buổi | only the first part | em chỉ ở được một tiếng
        early | phải/xin ..1 {goes} ..2 sớm/trước | leaves early | phải chạy về trước
        early | về/đi/ra/rút/lui/rời trước ..1 #/mười/nửa/phút/giờ/khi/lúc/mọi/cả | leaves early | xin về trước mười phút
        early | {goes} giữa buổi/chừng/giờ/trận | leaves early | em rút giữa chừng
        early | không/chẳng ..1 {there} ..2 trọn/đủ/suốt/cuối | leaves early | em không dự trọn buổi được
        early | tới/đến # giờ #/rưỡi? ..2 là/thì ..2 {goes} | has to go | đến 10 giờ là em về
        late yes | {there} sau chừng/khoảng/tầm/cỡ/độ #/nửa tiếng/phút/giờ | only after | em vô sau chừng nửa tiếng
        late | trễ/muộn/chậm #/nửa/một/vài/ít/mấy tiếng/phút/xíu/chút | how late | cho em muộn ít phút
        late | các/mọi/cả/mấy/anh ..2 cứ họp/bắt/tiến/vào/khai/đá/tập ..2 {self} ..3 {there} | comes after the rest | các chị cứ họp trước, em tới sau
        late | {there} tiết/hiệp/phần/ca sau/hai/2/cuối | only the later part | em vào tiết sau
        late | xong ..4 mới {there} | comes after the rest | giao ca xong em mới qua
        late | {come}/{comeSoft}/{there} ..1 sau phần/bài/tiết/mục/màn/lúc/khi/khai/giải/giờ/chút/tí/xíu/một/nửa/chị/anh/mọi !họp !tan !tết | comes after the rest | em vô sau phần giới thiệu đại biểu
        late | xong là ..1 {self}? ..1 chạy/phóng | comes after the rest | xong là em chạy qua
        late | xong {self} ..1 chạy/phóng | comes after the rest | trao huy chương xong em chạy sang
        late | ^ ..2 {meetVi} trước đi/nha/nhé/giùm/giúp/nửa/hộ | comes after the rest | mọi người họp trước giùm
        late | không kịp ..1 #/khai/bài/phần/đầu/lúc | misses the beginning | Không kịp khai mạc đâu nhưng em vô
        late | từ bài/hiệp/phần/tiết/mục thứ? hai/2/ba/3 | from then on | tui vô từ bài thứ hai
        late | #/rưỡi ..5 mới ..3 xong/tan/hết/bỏ ..1 | only then | Tám rưỡi con em mới thi xong
        late | trễ/muộn/chậm hơn mọi/các/chị/anh/mấy/cả | comes late | chậm hơn các chị một lúc
        late | trễ/muộn/chậm giờ/một/tí/chút/xíu/nửa | how late | em đến nhưng muộn giờ
        late | mất/lỡ/hụt/khất/né ..1 đầu/nửa/phần/mở/khúc giờ/khai/mở/màn/đầu ..1 | misses the beginning | Cho khất nửa giờ đầu
        late | {there} ..1 lúc/giờ giải/nghỉ lao/giải !rồi | only then | em vào lúc nghỉ giải lao
        late | tí/chút/lát/xíu nữa? {self} ..1 tới/qua/sang/vô/vào/ra/chạy/đến | comes later | tí em tới
        late | {come}/{comeSoft} sau tí/chút/một/xíu ..1 | comes after the rest | đi sau một chút nghen
        late | quá giờ/# chút/tí/xíu/giờ? | how late | chắc quá giờ chút
        late | đợi/chờ ..6 rồi/xong {self} ..1 qua/ra/vô/tới/sang/chạy | comes after the rest | Đợi phơi xong mẻ cá rồi tui qua
        late | {there} buổi? chiều thôi | the afternoon only | Tui dự buổi chiều thôi
        late early | {there} ..4 giữa giờ/buổi/lễ/trận ..1 thôi | a part only | Em ghé được chừng một tiếng giữa giờ thôi
        early | {self} ..1 {outVi} ..1 lúc/hồi/khoảng/tầm/giữa/sớm/trước ..1 | leaves early | em rút lúc ba rưỡi
        early | phải/xin ..1 {outVi} ..1 lúc/hồi/khoảng/tầm/giữa/sớm/trước ..1 | leaves early | tôi xin rút lúc ba rưỡi
        early | giờ/rưỡi/kém ..2 {self}? ..1 phải/xin ..1 {outVi}/về/chạy/rước | has to go | hai rưỡi mình xin rút
        early | giờ/rưỡi/kém ..1 {self} {outVi}/về | has to go | ba rưỡi em rời họp
        early | đúng # giờ? #? ..1 {self} ..1 {outVi}/về | has to go | đúng 11h em về nấu cơm
        early | dự/họp/ngồi/xem/chơi ..1 xong/hết/tới/đến ..5 là/rồi/thì ..1 {self}? ..1 phải/xin? ..1 {outVi}/về/chạy | until then | Họp xong phần tài chính là tôi rút
        early | hết phần/giờ/tiết/hiệp/buổi ..3 {self} ..1 {outVi}/chạy/xin | until then | Hết phần một em chạy qua nhà xứ
        early | xong/hết ..3 {self} ..1 {outVi} ..1 | until then | ăn cơm trưa xong tui dông
        early | tới/đến giải/giữa/đoạn/lúc ..4 {self} ..1 xin/phải? ..1 {outVi}/về | until then | tới giữa buổi mình về
        early | {there} ..2 buổi? sáng thôi | the morning only | Tui họp sáng thôi
        early | sáng {there} thôi | the morning only | sáng họp thôi
        early | {there} ..1 nửa buổi ..1 | only the first part | Ghé nửa buổi sáng thôi
        early | buổi? sáng ..4 {there} ..5 buổi? chiều ..3 {gone}/{busy}/phải/xin | the morning only | Sáng em đi được, chiều em trực quầy thuốc
        early | {there} ..1 buổi? sáng ..1 buổi? chiều ..4 có/phải/bận/trực/đi | the morning only | Dự buổi sáng, buổi chiều trường có đoàn khám
        early | vắng/nghỉ/khất/miễn ..1 phần/buổi/tiết/hiệp chiều/cuối/sau/hai/2 | misses the end | Cho tôi vắng phần chiều
        early | phần/khúc/đoạn/màn ..4 {self} ..1 xin/phải? ..1 {outVi} | leaves early | phần liên hoan sau đó em kiếu
        early | hiệp/buổi/tiết/phần 2/hai/sau/cuối ..1 {self} ..1 xin? phép? ..1 {outVi}/đưa/đi | misses the end | Hiệp 2 em rút
        early | sau đó ..1 {self}? ..1 phải/xin/chạy ..2 | leaves early | sau đó phải lên xe ra Nha Trang
        early | chỉ dự/họp/ngồi/ở/đứng ..1 phần/hiệp/tiết/buổi/tới/đến đầu/trưa/# | only the first part | em chỉ đứng phần đầu
        early | dự/họp/ngồi ..1 hai/2/một/# tham/phần/bài/tiết/hiệp/mục luận? đầu | only the first part | Cho em dự hai tham luận đầu rồi em xin về
        early | {there} ..1 tới/đến giờ? giải/trước/lúc/giữa/khi lao/đó/chia? | only until | Dự tới giờ giải lao
        early | ngồi/ở/dự/họp được? tới/đến #/trưa/nửa/chiều/rưỡi ..1 | only until | em ngồi được tới bốn rưỡi
        early | gần cuối/hết ..1 {self} ..1 phải/xin ..1 | leaves early | Gần cuối em phải đi đón khách
        early | giữa buổi/giờ/chừng ..1 {self} ..1 phải/xin ..1 {goes}/{outVi} | leaves early | Giữa buổi tôi phải về phát đề
        notLate | trẻ con/nhỏ/thơ/đó | something else | chi so tre do thoi chu van di
        notLate | mới tới/đến/vô/vào/ra lượt/đời | something else | chờ ba năm nay mới tới lượt
        notLate | hôm/ngày/tháng/tuần/bữa ..1 mới ..1 xuống/về/vô/ra | something else | Lên bản phát áo ấm, ba hôm mới xuống
        notLate | hết/khỏi/lành/đỡ sưng/sốt/ốm/đau/bệnh ..2 mới {come} | only then | Đầu gối hết sưng em mới đi được
        notLate | tin ..2 đến muộn | something else | Tin nhắn đến muộn
        notEarly | về kịp/tới/đến/nhà/rồi/quê | something else | ba con đi ghe về kịp rồi
        late yes | vắng/nghỉ/bận/kẹt/off ..1 sáng ..4 chiều ..3 {come}/có/được/rảnh/vào/qua | the afternoon only | Em vắng sáng, chiều em có mặt
        early yes | vắng/nghỉ/bận/kẹt/off ..1 chiều ..4 sáng ..3 {come}/có/được/rảnh/vào/qua | the morning only | Em vắng chiều, sáng em có mặt
        early yes | {there} được? #/nửa tiếng/phút ..1 thôi | only the first part | tôi ngồi được 1 tiếng thôi
        early | {self} out/off/rời/thoát sớm | leaves early | em out sớm nhé
        """
}
