/// What keeps people elsewhere: work, duty, travel, family, illness, weather, worry; from school, hospital, factory, farm,
/// office, church and pitch.
enum VietnameseActivityWords {
    static let text = """
        busy: kín rồi, kín cả ngày, kín hết, kín tuần, hết chỗ trống, bận, bận việc, bận rồi, bận bịu, bận túi bụi, bận ngập đầu, kẹt, kẹt việc, kẹt lịch, vướng, vướng lịch, vướng bận, trùng
            trùng lịch, trùng giờ, trùng ngày, trùng hôm, trùng buổi, trùng ca, đụng lịch, đụng giờ, đụng ngày, cấn, cấn lịch, cấn giờ
            mắc việc, mắc kẹt, mắc bận, dính lịch, dính, dính việc, kín lịch, lịch kín, full lịch, kín mít, có việc, có việc nhà, có việc bận
            có việc riêng, có việc gia đình, có công chuyện, có chuyện, có hẹn, có hẹn rồi, có lịch, có lịch rồi, có kèo, có show, có ca
            có tiết, có giờ, có khách, có đoàn, có hội, có đám, bận con, bận cháu, busy, ooo, out of office, ngập đầu, ngập mặt, ngập việc
            bù đầu, ngập trong, lock lịch, chồng lịch, chạy deadline, dí deadline, deadline dí, deadline, quá tải, quay cuồng, tối mắt tối mũi
            lỡ nhận, lỡ hẹn với, lỡ hứa, trót nhận, trót hẹn, trót hứa, bận đột xuất, việc đột xuất, lu bu, lu bu quá, tối mặt, bấn
            kẹt cứng, vướng con, vướng con nhỏ, mắc đám, kẹt đám
        # Duties, errands and events; with or without a verb of motion before.
        act: tham quan, tuyên truyền, trông, chăm sóc, nằm yên, canh, gác, công tác, trực, trực ca, trực đêm, trực ban, trực bán trú, trực chiến, trực cấp cứu, trực khoa, trực lễ, trực trường, gác thi
            coi thi, chấm thi, đi thi, thi, thi học kỳ, thi cuối kỳ, thi giữa kỳ, thi lại, thi lái xe, thi bằng lái, bảo vệ luận văn
            bảo vệ luận án, bảo vệ đề cương, bảo vệ đồ án, dạy, dạy bù, dạy thay, dạy thêm, đứng lớp, có lớp, lên lớp dạy, học, đi học, học bù
            tập huấn, học chính trị, bồi dưỡng, hội giảng, hội thi, thao giảng, dự giờ, kiểm tra, thanh tra, đón đoàn, tiếp đoàn, tiếp khách
            đi làm, tăng ca, làm ca, ca đêm, ca ngày, ca chiều, ca sáng, ca tối, vào ca, đổi ca, làm thêm, làm bù, làm việc, ở công ty, ở xưởng
            kiểm kê, quyết toán, chốt sổ, khoá sổ, khóa sổ, kiểm toán, tổng kết, giao ban, họp giao ban, họp công ty, họp cơ quan, họp phường
            họp phòng, họp hội đồng, họp chi bộ, họp khoa, họp trường, họp phụ huynh cho con, họp lớp con, gặp đối tác, gặp khách
            giao hàng, nhận hàng, xuất hàng, chạy hàng, ra hàng, bán hàng, đứng quầy, trông hàng, trông quán, trông tiệm, coi tiệm, coi quán
            trông con, trông cháu, giữ cháu, giữ con, coi cháu, coi con, coi nhà, trông nhà, ở nhà trông, ở nhà coi, canh nồi bánh
            đón con, đón cháu, đưa con, đưa cháu, đưa đón, rước con, rước cháu, chở con, chở mẹ, chở ba, chở vợ, đón má, đón mẹ, đón ba, đón khách
            đón bố, đưa mẹ, đưa ba, đưa bố, đưa vợ, đưa ông, đưa bà, đón vợ, đón chồng, đón, đưa, rước, chăm mẹ, chăm ba, chăm con, chăm ông, chăm bà
            chăm vợ, chăm chồng, chăm người ốm, nuôi bệnh, nuôi mẹ, nuôi vợ, chăm, ở viện, ở bệnh viện, vào viện, vô viện, khám, đi khám, tái khám
            khám thai, khám răng, khám bệnh, siêu âm, xét nghiệm, chụp phim, nhổ răng, niềng răng, tiêm, tiêm khớp, tiêm phòng, tiêm chủng, chích ngừa
            vật lý trị liệu, tập vật lý trị liệu, châm cứu, truyền nước, truyền hoá chất, hoá trị, xạ trị, chạy thận, lọc máu, đẻ, sinh, đi đẻ, đi sinh
            ở cữ, nghỉ thai sản, thai sản, nghỉ không lương, xin nghỉ không lương, xin nghỉ phép, nghỉ làm, xin nghỉ làm, nghỉ bù, nghỉ sinh, nghỉ đẻ, nghỉ phép, nghỉ ốm, nghỉ bệnh, nghỉ dưỡng, nghỉ mát, du lịch, đi chơi, đi biển, đi phượt
            về quê, về nội, về ngoại, về quê ngoại, về quê nội, về bên ngoại, đi xa, đi nước ngoài, ở nước ngoài, ở quê, ở xa, ở tỉnh, đi tỉnh
            đi vắng, đi khỏi, xuất cảnh, bay, ra sân bay, lên máy bay, lên tàu, ra bến xe, đi mỹ, đi nhật, ngồi trên máy bay, trên máy bay, trên tàu
            trên xe, trên xe khách, đi tàu, đi biển dài, đi ghe, ra khơi, đánh cá, cập bến, đi rừng, đi rẫy, đi nương, lên rẫy, làm rẫy, làm đồng
            ra đồng, gặt, gặt lúa, cắt lúa, đốn lúa, cấy, cấy lúa, sạ, sạ lúa, phun thuốc, tưới, tưới cà, hái cà, hái cà phê, cạo mủ, thu hoạch
            vào vụ, vào mùa, đúng vụ, tát ao, bắt cá, kéo lưới, vắt sữa, đỡ đẻ cho bò, trông trâu, chăn trâu, chăn bò, lùa vịt, bán lúa, xay lúa, chợ
            đi chợ, chợ phiên, dọn hàng, cưới, đám cưới, ăn cưới, đi cưới, đám hỏi, đám giỗ, đám tang, đám ma, giỗ, ăn giỗ, ăn hỏi, dạm ngõ, ra mắt
            chạy đám, phụ đám, thôi nôi, đầy tháng, tân gia, giỗ ông, giỗ bà, giỗ mẹ, giỗ bố, giỗ ba, giỗ cụ, tang, có tang, chịu tang, đưa tang
            đưa ma, bốc mộ, cải táng, tảo mộ, thanh minh, cúng, cúng giỗ, cúng rằm, lễ thêm sức, thêm sức, rước lễ, tĩnh tâm, hành hương, lễ cưới
            rửa tội, bổn mạng, phục vụ lễ, giúp lễ, sinh nhật, tiệc, liên hoan, họp họ, họp tộc, dọn nhà, chuyển nhà, chuyển trọ, sửa nhà, lợp nhà
            xây nhà, đổ mái, đổ bê tông, động thổ, nhập trạch, thợ tới, thợ đến, sửa xe, xe hư, hư xe, hỏng xe, chết máy, thủng lốp, nổ lốp
            công chứng, lên phường, lên xã, lên uỷ ban, lên ủy ban, ra toà, hầu toà, ra tòa, làm hộ chiếu, làm căn cước, phỏng vấn, thử việc
            phỏng vấn visa, nộp hồ sơ, nghĩa vụ, nghĩa vụ quân sự, nhập ngũ, dân vận, đi thực tế, thực tập, thực tế, dã ngoại, đi trại, cắm trại
            lễ hội, hội làng, đón dâu, rước dâu, đi tình nguyện, hiến máu, trực chốt, chống bão, chạy lũ, chống dịch, đi dịch, cứu hộ, diễn tập
            quay phim, ở trường quay, diễn, đi diễn, đi hát, đi tour, chạy show, chạy sô, chạy xe, lái xe, chạy grab, chạy ca, chạy máy
            mổ ca, ca mổ, ca phẫu thuật, hội chẩn, phẫu thuật, đỡ đẻ, trông phòng, canh máy, bảo trì, sự cố, khắc phục sự cố, chữa cháy
            livestream, buổi phỏng vấn, hẹn bác sĩ, hẹn khách, hẹn thợ, hẹn người yêu, hẹn hò, đi date, xem mắt, đi net, ngủ
        ill: ốm, bệnh, bịnh, sốt, sốt cao, đau, cảm, bị cảm, cảm cúm, cúm, nằm viện, nhập viện, bó bột, gãy, gãy tay, gãy chân, mổ, vừa mổ, mới mổ
            phải mổ, sick, cách ly, dương tính, tai nạn, sốt xuất huyết, đau bụng, đau đầu, đau lưng, đau dạ dày, đau răng, đau mắt, đau mắt đỏ
            đau chân, đau họng, nghén, ốm nghén, mất tiếng, mất giọng, khàn tiếng, tắt tiếng, trật chân, trẹo chân, trẹo, bong gân, rách cơ, chấn thương
            căng cơ, giãn dây chằng, đứt dây chằng, thuỷ đậu, thủy đậu, covid, f0, tay chân miệng, tiêu chảy, ngộ độc, dị ứng, zona, quai bị, sởi
            viêm phổi, viêm họng, viêm ruột thừa, ruột thừa, huyết áp, tụt huyết áp, chóng mặt, choáng, xây xẩm, kiệt sức, mệt, mệt quá, mệt lắm
            mệt mỏi, oải, oải quá, đuối, đuối quá, đuối sức, nằm bẹp, liệt giường, nằm một chỗ, cấp cứu, té, té xe, ngã, ngã xe, bị thương, đột quỵ
            tai biến, động thai, doạ sảy, dọa sảy, dưỡng thai, nằm nghiêng, bị chó cắn, say, say xe, yếu, đi không nổi, đi không vững, ngất, xỉu, nôn
            ói, không khoẻ, không khỏe, buồn ngủ, bí xị, hết hơi, thở không nổi, qua đời, hấp hối, lâm chung, bó chân, nẹp, sưng
            bị xe đụng, bị tông, hết xăng, lên cơn, ho, ho sốt, sổ mũi
        # Too hard, too dear, too late: no wish or no means.
        hindered: tuổi cao, sức yếu, tuổi già, già cả, lớn tuổi, sức khỏe kém, sức khoẻ kém, sức khoẻ không tốt, chân yếu, mắt mờ
            hết slot nghỉ, hết ngày nghỉ, hết ngày phép, hết suất nghỉ, chuyển sang câu lạc bộ, chuyển sang chỗ, chuyển sang đơn vị, rời nhóm
            rời đội, rời hội, out khỏi, ra khỏi nhóm, không còn ở, không còn làm, không còn sinh hoạt, thôi hội, thôi sinh hoạt, thiếu cô, thiếu người, thiếu giáo viên, thiếu nhân sự, thiếu người trông, không có người trông, không có người coi
            không có người đứng lớp, không ai đứng lớp, không ai trông lớp, không người trông, một mình một lớp, một mình trông, hết tiền, cháy túi, ví rỗng, rỗng túi, kẹt tiền, viêm màng túi, cạn tiền, hết phép, hết vé, không có xe, không có vé
            không ai trông, không ai giữ, không ai coi, không ai trực, không ai thay, mưa to, mưa ngập, ngập đường, ngập, lụt, bão, xa quá
            lỡ xe, lỡ tàu, trễ tàu, kẹt cầu, sạt lở, cấm đường, cúp điện, mất điện, mất mạng, lười, lười quá, ngại, ngán, chán, nản
            già yếu, già rồi, nghỉ hưu, về hưu, chuyển công tác, chuyển trường, nghỉ việc, thôi việc, không còn công tác, bận lòng, bỏ nhóm
        """
}
