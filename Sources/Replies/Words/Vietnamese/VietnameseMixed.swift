/// English words in Vietnamese sentences, as offices and schools write them: `em in nha`, `cho em skip`, `Tentative nhé, chờ
/// sếp approve`. The sentence is Vietnamese, and the word that decides is not.
enum VietnameseMixed {
    static let groups = """
        inEn: in, going, join, attend, come, present, joining, coming, attending, available, free, on board, accept, accepted
            confirmed, go, on time, ready, in rồi, dự, có mặt, on the way, otw, yes, ok
        outEn: absent, out, off, skip, pass, decline, declined, bail, reject, cancel, unavailable, not available, no, nope, can't, cannot
            không join, không attend, drop, ooo, out of office, day off, not going, not coming, not join, sorry không
        # Elsewhere by duty or leave.
        dutyMixed: on duty, annual leave, on leave, sick leave, maternity leave, off sick, out of town, full ca, full lessons, full lịch, full tiết
            full slot, full schedule, full ngày, full day, on call, oncall, overtime, business trip, wfh trông con, double booked, sick, busy, on shift
            night shift, day off, ot, on site, onsite, out of office, ooo, jet lag, quarantine, injury, injured, stuck
        eventMixed: workshop, meeting, training, call, shift, conference, interview, flight, deadline, webinar, exam, event, class, seminar, parent meeting
            presentation, demo, appointment, duty, field trip, camp, wedding, party, gig, show, tour, tutoring, lesson, lessons, kickoff, review, audit
        openMixed: tentative, pending, on the fence, not sure, tbc, tbd, fifty fifty, standby, waitlist, unsure, maybe, possible, waiting, on hold, 50/50
        laterMixed: sync, check, align, confirm, ask, hỏi, double check, recheck, rep, reply, update, xin, consult, discuss, verify, think
        mealMixed: lunch, dinner, ăn, cơm, tiệc, buffet, teabreak, tea break, party, phần, karaoke, warm up, after party, nhậu, breakfast, bữa, photo, ảnh
        endVi: nha, nhé, nghen, ạ, rồi, luôn, mà, á, nhe, nghe, đó, đấy, hen, hỉ, nè, thôi, chị, anh, cô, thầy, đi, hết, với, bb, ha, vậy, sếp
        """

    static let rules = """
        yes | {self} ..1 in/going/present/come/coming/joining/attending/go/available/free/ready {endVi} | says that they come | em in nha
        yes | {self} ..1 in/going/present/come/coming/joining/attending/available/free $ | says that they come | tụi em in
        yes | {self} ..1 accept/accepted/approve ..3 | accepts | Em accept invite rồi á
        yes | {self} ..1 confirm !lại !sau !mai !với !cuối {endVi}/join/có/tham/attend/going | confirmed | Em confirm đi, cần bring laptop không
        yes | {self} ..1 register/registered/rsvp/booked/signed/confirm/confirmed ..1 rồi/đủ/slot/ghế/chỗ | signs up | Em register rồi
        yes | ^ confirm/confirmed slot/chỗ/nhé/nha/ạ/ghế | confirmed | Confirmed nhé chị Hạ
        yes | ^ ..1 confirm/book # slot/slots/seats/seat/ghế/suất/vé/chỗ | confirmed | confirm 2 slot nha chị
        party | confirm/book # slot/slots/seats/ghế/suất/vé/chỗ | so many | book 4 seats cho phòng marketing
        no | xin/cho/mình/em drop/out/off/skip ..1 buổi/kèo/trận/hôm/lần/kỳ | skips it | em xin drop buổi này
        standIn | manager/leader/lead/director/boss/senior/partner/supervisor/head/assistant/deputy {self} ..1 {come} {replace} | somebody comes instead | manager em dự thay
        standIn | <name> ..4 {come} {replace} {self} | somebody comes instead | Anh Thịnh lead team em sẽ dự thay em
        standIn | delegate ..1 cho <name> | delegates | Em delegate cho Bảo Ngân
        standIn | <name> ..1 substitute/sub/cover/replace cho/giùm/dùm {self} | somebody comes instead | Chị Quế substitute cho em
        yes @unhedged | count {self} in | counted in | count em in nha mấy bà
        yes | chốt ..1 {inEn} | says that they come | em chốt going rồi đó
        yes | ^^ on time ..1 | on time | On time luôn
        yes @unhedged | see you ở/tại/there/hôm/tối/sáng/chiều/thứ | counted in | See you ở đó nha chị
        yes | no way ..1 {self} {absent}/miss/skip/absent | not absent | No way em vắng buổi này
        yes | {self} late ..2 | comes late | em late 10p thôi
        no | ^ {outEn} {endVi} | a plain no | no nha bb
        no | {self} ..1 {outEn} {endVi}/$ | a plain no | em skip nha
        no | {self} ..1 out/skip/pass/miss/off trận/buổi/kèo/hôm/lần/kỳ/tuần/game/session/bữa | a plain no | coach cho em out trận này
        no | skip nha/nhé/ạ/giúp/luôn | skips it | skip nha, em ở sân bay
        clash | {self} ..3 {dutyMixed} | another duty | Em đang annual leave ở Đà Nẵng rồi
        clash | có {eventMixed} | another duty | Tuần sau em có workshop ở Singapore rồi
        clash | kẹt/dính/vướng/bận/mắc ..1 {eventMixed} | another duty | em dính deadline
        maybe | ^ {self}? ..1 {openMixed} ..1 | perhaps | Em tentative nhé, chờ HR approve
        maybe | {self} ..1 {openMixed} | perhaps | Em đang waiting kết quả test
        maybe @putsOff | chờ/đợi/waiting ..3 approve/confirm/duyệt/ok/feedback/reply | answers later | đợi sếp approve leave
        maybe @putsOff | để {self} ..1 {laterMixed} ..3 | answers later | Để em sync với sếp đã rồi confirm
        mask | skip/pass/bỏ/cancel/miss {mealMixed} | something else | Yes ạ, nhưng em skip lunch
        mask | partner/teacher/bạn/mấy/team/sếp ..3 off/out/absent/wfh/skip/sick ..1 | somebody else's coming | partner teacher off sick rồi
        standIn | nhờ ..1 <name> ..1 sub/cover/attend/join/replace/go/present | somebody was asked | Em nhờ teacher Vicky sub cho em buổi này
        standIn | <name> ..4 replace/sub/cover/represent ..1 {self} | somebody comes instead | Chị Ngân bên HR sẽ replace em nha
        standIn | <name> ..4 attend/join/go/come giùm/hộ/thay/giúp/instead/dùm | somebody comes instead | Mr Hưng bên trường em sẽ attend giùm
        standIn @nobodyYet | một/1/ai/somebody/someone ..5 go/attend/join/come/sub/replace instead/thay/giùm/hộ | nobody in particular yet | một bạn trong team em sẽ go instead
        unclear | yes mà/hay/với no | both at once | yes mà no
        unclear | vâng/yes nope/no | both at once | vâng nope ạ
        question | {giveVi} ..2 giúp/giùm/hộ/cho ..1 {self} ..1 với | asks to be sent something | share lại location giúp em với
        notEarly | out trận/buổi/kèo/game/lần/hôm/khỏi/luôn | something else | coach cho em out trận này
        """
}
