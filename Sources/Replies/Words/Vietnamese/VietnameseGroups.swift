/// Vietnamese words and phrases that mean the same to the grammar. Written with diacritics, in the spelling that
/// `Abbreviations` leads to; what a text without diacritics looks like follows by itself.
enum VietnameseGroups {
    static let text = """
        # Particles and forms of address: may stand anywhere.
        filler: ạ, à, á, nhé, nhỉ, ơi, luôn, cũng, vẫn, sẽ, thì, là, đều, thật, thực, lắm, quá, rất, dạ, thưa, chị, anh
            cô, thầy, bạn, các chị, các cô, các anh, mọi người, cả nhà, rồi, nữa, đấy, đó, ấy, này, mà, sếp, bác, chú
            cả, hẳn, chắc chắn, nhất định, đang, đã, lại, vậy, liền, hoàn toàn, thực sự, thật sự, hihi, hehe, haha, hi
            đi mà, với ạ, giùm, hộ, hết, cái, ủa, trân trọng, vui vẻ, đầy đủ, đúng giờ, kính, ban tổ chức, btc, kính thưa
            kính gửi, ad, admin
        # Before the answer itself.
        opener: dạ, vâng, dạ vâng, ừ, ok, rồi, thôi, à, ủa, chị ơi, anh ơi, cô ơi, thầy ơi
        self: em, tôi, mình, con, cháu, bọn em, tụi em, chúng em, chúng tôi, chúng mình, bên em, bên mình, bên tôi
            bọn mình, tụi mình, tụi tôi, tổ em, tổ tôi, tổ mình, trường em, trường tôi, trường mình, nhóm em, nhóm mình
            lớp em, lớp mình, em đây, em nó, chúng con, gia đình em, đơn vị em, đơn vị tôi, cá nhân tôi, cá nhân em
        neg: không, chẳng, chả, đâu có, không thể, chẳng thể, chả thể, không có, không còn, không hề, không tài nào
            chưa thể, đâu, khó mà, không thể nào
        able: thể, được, kịp, còn, sắp xếp, thu xếp, bố trí, có thể, dám, tiện, có, thể nào, xếp lịch, cách nào, muốn
        can: được, nổi, kịp, được rồi
        come: đi, đi họp, đi dự, đi dự họp, dự, dự họp, tham dự, tham gia, đến, đến dự, đến họp, tới, tới dự, tới họp
            có mặt, góp mặt, tham dự họp, tham gia họp, join, attend, góp vui, đi được, dự được, tham gia được, đến được
            tới được, tham dự được, qua họp, qua dự, qua được, sang họp, sang dự, sang được, vào họp, vào được, vô họp
            vô được, lên họp, lên dự, lên được, về họp, về dự, về được, ra họp, ra được, ghé được, ghé qua, họp được
            đi đến, theo dõi được, hiện diện, tham gia với, đồng hành, bay qua, xuống họp, xuống được, có mặt được, rsvp
        comeSure: tham dự, tham gia, có mặt, góp mặt, qua họp, đi họp, đi dự, tới dự, đến dự, dự họp, đến họp, tới họp, vào họp
            đi được, dự được, tới được, đến được, tham gia được, tham dự được, qua được, vào được, lên họp
        comeSoft: qua, sang, vào, vô, lên, ghé, xuống, ra, họp, về
        errand: công tác, khám, viện, bệnh viện, học, thi, đám, đám cưới, ăn cưới, đón, tiêm, dạy, làm, du lịch, quê
            nước ngoài, tập huấn, nghĩa vụ, chơi, chợ, đẻ, sinh, chăm, nuôi, trực, coi thi, chấm thi, đưa, rước, xa
            thăm, viếng, cấp cứu, phép, nghỉ mát, ra bắc, vào nam, hà nội, sài gòn, đà nẵng, huế
        absent: vắng, vắng mặt, nghỉ, nghỉ họp, xin nghỉ, xin vắng, xin phép nghỉ, xin phép vắng, được nghỉ, vắng họp
            không dự, không tham gia, không tham dự, không đi, off, ở nhà, kiếu, cáo lỗi, cáo từ, rút
        busy: bận, kẹt, vướng, mắc, trùng, trùng lịch, trùng giờ, trùng ngày, đụng, đụng lịch, bận việc, có việc
            bận họp, bận dạy, bận thi, bận con, kẹt lịch, kẹt việc, cấn lịch, vướng lịch, busy, ooo, out of office
            có việc bận, có việc riêng, có việc nhà, có lịch, có hẹn, có tiết, có ca, có giờ, có đoàn, trực, kẹt đám
            mắc việc, bận đột xuất, có việc đột xuất, kín lịch, lịch kín, dính lịch, dính
        sick: ốm, bệnh, sốt, đau, bị cảm, cúm, nằm viện, nhập viện, bó bột, gãy, mổ, sick, cách ly, dương tính, tai nạn
            sốt xuất huyết, đau bụng, đau đầu, nghén, mất tiếng, trật, bong gân, thuỷ đậu, thủy đậu, covid, f0
        this: này, nay, đó, đấy, ấy, kia, mai, tới, hôm nay, ngày mai
        time: buổi, hôm, ngày, lần, kỳ, đợt, bữa, tuần, tháng, phiên, cuộc, chuyến, dịp
        next: sau, khác, kế tiếp, sắp tới
        hedge: chắc, có lẽ, có nhẽ, nghe chừng, không chừng, có thể, có khi, hình như, khéo, e là, e rằng, sợ là, sợ, chắc là, may ra, khả năng, maybe
            khả năng cao, khả năng là, hy vọng, hi vọng, mong là, dự kiến, dự là, tính là, định, nghĩ là, tính, có vẻ
            chắc cũng, không biết chừng, lỡ
        # A possible no stays open; a courteous one does not.
        mightNot: có khi, có thể, hình như, khéo, không biết chừng, lỡ, khả năng, sợ, e, e là, sợ là, có nguy cơ
        try: cố gắng, sẽ cố, sẽ ráng, ráng đi, cố xếp, cố sắp, cố thu, ráng, gắng, sẽ cố, ráng xếp, thử
        see: xem, coi, xem xét, xem lại, coi lại, xem thử, coi thử, hỏi, hỏi lại, check, kiểm tra, sắp xếp, cân nhắc
            tính, suy nghĩ, nghĩ, xin phép, báo, báo lại, trả lời, xem đã, bàn, thu xếp
        later: báo lại, trả lời sau, trả lời lại, trả lời chị, trả lời cô, ping lại, nhắn lại, báo sau, trả lời sau, xác nhận sau, xác nhận lại, confirm lại, tính sau
            phản hồi sau, phản hồi lại, báo sau, chốt sau, nói sau, rep sau, gọi lại, hồi âm
        if: nếu, nếu như, nếu mà, miễn là, miễn sao, miễn không, miễn đừng, miễn trời, nhỡ đâu, nhỡ mà, nhỡ có, nhỡ không, nhỡ em, nhỡ hôm, nhỡ trời, nhỡ lại, trừ khi, trừ phi, với điều kiện, chỉ khi, giả sử, hễ, lỡ mà
            if, tuỳ, tùy, ngộ nhỡ, phòng khi, trường hợp
        thanks: cảm ơn, cám ơn, đội ơn, tri ân
        title: teacher, coach, mr, ms, miss, auntie, uncle, cô bé
            cô, thầy, chị, anh, bạn, đồng chí, đ/c, bác, chú, cậu, dì, bà, ông, em, con bé, cháu, mợ, thím, sếp, má, ms
            mr, dr, mrs, cô giáo, thầy giáo, ths, ts, bs, cô bé, bé, đồng nghiệp, mẹ, bố
        office: hiệu phó, hiệu trưởng, phó hiệu trưởng, tổ trưởng, tổ phó, phó, trưởng, bếp trưởng, y tế, kế toán, văn thư
            thư ký, bảo mẫu, cấp dưỡng, chủ nhiệm, giáo vụ, phó chủ tịch, phó phòng, chuyên môn, giám hiệu, phó ban, deputy, tổng phụ trách, bí thư, phó bí thư, trưởng phòng, phó phòng, trưởng thôn, phó thôn, trưởng xóm
            trưởng ấp, tổ trưởng dân phố, đội trưởng, đội phó, lớp trưởng, lớp phó, trưởng khoa, phó khoa, điều dưỡng trưởng, quản đốc
            kế toán trưởng, giám đốc, phó giám đốc, chủ tịch, thủ quỹ, cấp phó, trưởng nhóm, phó nhóm, trưởng ca, ca trưởng, ca phó, chủ nhiệm
            trưởng đoàn, phó đoàn, thủ kho, trưởng bộ phận, quản lý, luật sư, sinh viên, nghiên cứu sinh, học viên, kỹ sư, bác sĩ
        kin: ông nội, bà nội, ông ngoại, bà ngoại, bé út, bé con, con gái, con trai, thằng cu, cháu nội, cháu ngoại, con nhỏ, người yêu, bạn gái, bạn trai
            bạn cùng phòng trọ, bé nhà, con nhỏ, đứa con, bà xã, ông xã, vợ, chồng, mẹ, bố, ba, má, chị gái, em gái, anh trai, chị dâu, con gái, con trai, bạn cùng phòng
            deputy, trợ lý, phó, cấp phó, hiệu phó, hiệu trưởng, phó hiệu trưởng, tổ phó, tổ trưởng, sếp
        replace: thay, giùm, hộ, giúp, thế, dùm, đại diện, thay mặt, thế chỗ, thay chỗ, cover
        entrust: nhờ, cử, để, cho, gửi, uỷ quyền, ủy quyền, phân công, giao, nhường, điều, uỷ nhiệm, ủy nhiệm, đề cử, phái
        seat: suất, chỗ, slot, vé, ghế
        person: người, cô, đứa, bạn, chị, anh, em, thầy, mẹ con, vợ chồng, chị em, giáo viên, đồng chí, cô giáo, mạng, khách
            anh em, thành viên, suất, bố con, bà cháu, cha con, mống, đại biểu, thành viên nữa, gv, vị, cầu thủ, đoàn viên, hội viên, xã viên, đội viên, vận động viên, thanh niên, học viên, công nhân
        weekday: thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, cn
            t2, t3, t4, t5, t6, t7, cuối tuần, đầu tuần
        daypart: sáng, chiều, trưa, tối, buổi sáng, buổi chiều, buổi tối, buổi trưa, đầu giờ chiều, đầu giờ sáng, cuối giờ
        move: reschedule, move, dời, chuyển, lùi, hoãn, đổi, đẩy, dời lại, lùi lại, hoãn lại, xê, xê dịch, rời, dịch, đôn, tịnh tiến, nhích, lui, lui lại, shift qua, shift sang, shift lại, delay, prepone, nhích lên, nhích xuống, dời sang, postpone
        say: nói, bảo, báo, nhắn, hứa, kêu, đăng ký, nhận lời, xác nhận, trả lời, khẳng định
        offering: chuyên đề, chủ đề, nội dung, bài, tiết, tiết dạy, tham luận, báo cáo, topic, đề tài, phần
        tell: trao đổi, chia sẻ, thảo luận, bàn, nói, trình bày, báo cáo, tham luận
        # What may or may not happen, before a thì.
        event: ngập, lụt, nước lên, nước rút, tắc đường, kẹt xe, mất điện, có điện, vướng, kẹt, hên, may, may mắn, rảnh, tiện, êm, về sớm, xong sớm, về kịp, tạnh mưa, mưa, nắng, bão, tạnh, hết sốt, hết ốm, hết bệnh, đỡ hơn, khỏi ốm, khỏi bệnh, khoẻ, khỏe, xong, duyệt, ký, cho phép, cho đi, đồng ý cho
            xin được, gửi được, có người, có ai, còn chỗ, có xe, rảnh được, thu xếp được, sắp xếp được, trông giúp, trông hộ
            chịu, kịp, đổi được, có lương
        lateWord: muộn, trễ, chậm, late, delay
        sent: link, slide, slides, tài liệu, biên bản, file, bản ghi, recording, record, video, hình ảnh, địa chỉ, lịch, chương trình
            thư mời, giấy mời, nội dung, bản đồ, định vị, zoom, ghi hình, ghi âm, mẫu, form, hình, clip, agenda
        wh: mấy giờ, ở đâu, đâu, khi nào, bao giờ, lúc nào, hôm nào, ngày nào, thứ mấy, mấy, bao nhiêu, bao lâu, ai, gì, nào
            tại sao, vì sao, sao, thế nào, như thế nào, ra sao, chỗ nào, phòng nào, kiểu gì, cách nào, cái gì, những gì
        tail: ạ, vậy, thế, chị, anh, cô, thầy, nhỉ, em, ta, bạn, hả, trời, à, mọi người, sếp, các chị, các cô
        """
}
