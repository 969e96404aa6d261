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
            đụng, trúng ngày, trúng lịch, trúng vào, rơi vào, rơi đúng, đụng vào, đụng ngay, trùng ngay, trùng đúng
            trúng ngay, trúng đợt, trúng hôm, trúng bữa, mắc dạy, mắc coi, mắc trông, mắc trực, mắc họp, mắc giữ
            mắc làm
            mắc công chuyện, mắc chuyện, mắc việc nhà, kẹt công chuyện, bận công chuyện, vướng công chuyện, vướng việc
            vướng chuyện, bận chuyện nhà, kẹt chuyện nhà, kẹt việc nhà, vướng việc nhà
        # Duties, errands and events; with or without a verb of motion before.
        act: lên lớp, tham quan, tuyên truyền, trông, chăm sóc, nằm yên, canh, gác, công tác, trực, trực ca, trực đêm, trực ban, trực bán trú, trực chiến, trực cấp cứu, trực khoa, trực lễ, trực trường, gác thi
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
            làm lễ, làm giấy, làm giấy tờ, làm thủ tục, nộp báo cáo, lên toà, lên tòa, làm chứng, sang cát, xuống bếp
            đứng bếp, lên kho bạc, ra kho bạc, ra ngân hàng, lên ngân hàng, quyết toán thuế, lên chi cục, chạp mả
            chạp họ, giỗ tổ, giỗ họ, giỗ đầu, giỗ hết, làm giỗ, làm đám, làm đám giỗ, giao trái cây, đi giao hàng
            ship hàng, đi ship, giao ca, trực cổng, cân đo, lễ giỗ, thi nghề, thi cử, thi tuyển, thi viên chức
            thi công chức, thi giáo viên giỏi, thi thăng hạng, thi chứng chỉ, thi tiếng anh, thi ielts, thi nâng hạng
            nhập học, thi đại học, sinh hoạt đảng, sinh hoạt chi bộ, họp gia đình, ma chay, cưới hỏi, hiếu hỉ
            việc hiếu, việc hỉ, đi viếng, viếng, phúng viếng, thăm bệnh, thăm ông, thăm bà, thăm con, thăm cháu
            thăm mẹ, thăm bố, thăm ba, thăm chị, thăm vợ, thăm chồng, thăm họ hàng, thăm người ốm, đưa đội tuyển
            dẫn đội tuyển, dẫn học sinh, đưa học sinh, dẫn trẻ, đưa trẻ, dẫn lớp, dẫn đoàn, đưa đoàn, đi công chuyện
            đi công việc, đi làm ca, trực ca đêm, đi ca đêm, trực thay, gác đêm, gác cổng, họp giao ban đầu tuần
            dựng rạp, dựng nhà, cất nhà, lợp mái, làm nhà, đào giếng, đào ao, tát đìa, giăng lưới, thả lưới, đặt lờ
            bẻ bắp, bẻ ngô, nhổ lạc, nhổ đậu, trồng rừng, cạo mủ cao su, hái chè, hái tiêu, hái điều, làm cỏ, bón phân
            gieo mạ, nhổ mạ, đập lúa, phơi lúa, kéo lúa, chở lúa, đi buôn, đi bán, đi chợ phiên, bán tết, chạy chợ
            trông sạp, dọn sạp, đi bão, đi cứu trợ, cứu trợ, đi từ thiện, từ thiện, đi khảo sát, khảo sát, đi thị sát
            đi tiền trạm, tiền trạm, đi giám sát, giám sát, đánh giá ngoài, kiểm định, đoàn kiểm tra
            đón đoàn kiểm tra, tiếp đoàn kiểm tra, họp khẩn, họp đột xuất, họp online với khách, call, có call
            meeting khác, họp với khách, ca trực, lịch trực, trực bảo vệ, trực y tế, học văn bằng, học thạc sĩ
            học cao học, học đại học, học liên thông, học lái xe, học bằng lái, học lớp, học trung cấp chính trị
            học cảm tình đảng, lớp cảm tình đảng, lớp bồi dưỡng, thi chuyển cấp, đi chấm thi, làm thi, làm giám thị
            ra đề thi, cách ly, đi cách ly, tuyển quân, khám nghĩa vụ, khám tuyển, khám sức khỏe cho con, mổ mắt
            mổ ruột, tiêm cho con, tiêm vắc xin, sinh thiết, trực bệnh, vào viện chăm, nằm viện chăm, xin visa
            phỏng vấn xin việc, đi phỏng vấn, ký hợp đồng, nghiệm thu, bàn giao, đấu thầu, quyết toán cuối năm
            chốt lương, làm lương, trả hàng, lên đơn, đóng hàng, kiểm hàng, chạy chương trình, tổng duyệt
            duyệt văn nghệ, chạy thử, ghi hình, thu âm, tập trung quân, tập quân sự, huấn luyện dân quân, dân quân
            tuần tra, trực chiến đấu, bus duty, on duty, duty, annual leave, business trip, đi hội thi, hội khoẻ
            hội khỏe, hội thao, hội trại, đại hội chi bộ, đại hội công đoàn, đại hội đảng, khai giảng, bế giảng
            sơ kết, lễ tốt nghiệp, lễ ra trường, họp phụ huynh trường con, họp phụ huynh lớp con, tổng kết lớp con
            tổng kết trường
            lên xe hoa, về nhà chồng, lên bàn mổ, vào phòng mổ, vô phòng mổ, lên bàn đẻ, đi mổ, đi sanh, chạy bão
            truyền nước biển
        ill: ốm, bệnh, bịnh, sốt, sốt cao, đau, cảm, bị cảm, cảm cúm, cúm, nằm viện, nhập viện, bó bột, gãy, gãy tay, gãy chân, mổ, vừa mổ, mới mổ
            phải mổ, sick, cách ly, dương tính, tai nạn, sốt xuất huyết, đau bụng, đau đầu, đau lưng, đau dạ dày, đau răng, đau mắt, đau mắt đỏ
            đau chân, đau họng, nghén, ốm nghén, mất tiếng, mất giọng, khàn tiếng, tắt tiếng, trật chân, trẹo chân, trẹo, bong gân, rách cơ, chấn thương
            căng cơ, giãn dây chằng, đứt dây chằng, thuỷ đậu, thủy đậu, covid, f0, tay chân miệng, tiêu chảy, ngộ độc, dị ứng, zona, quai bị, sởi
            viêm phổi, viêm họng, viêm ruột thừa, ruột thừa, huyết áp, tụt huyết áp, chóng mặt, choáng, xây xẩm, kiệt sức, mệt, mệt quá, mệt lắm
            mệt mỏi, oải, oải quá, đuối, đuối quá, đuối sức, nằm bẹp, liệt giường, nằm một chỗ, cấp cứu, té, té xe, ngã, ngã xe, bị thương, đột quỵ
            tai biến, động thai, doạ sảy, dọa sảy, dưỡng thai, nằm nghiêng, bị chó cắn, say, say xe, yếu, đi không nổi, đi không vững, ngất, xỉu, nôn
            ói, không khoẻ, không khỏe, buồn ngủ, bí xị, hết hơi, thở không nổi, qua đời, tạ thế, quy tiên, từ trần, khuất núi, hấp hối, lâm chung, bó chân, nẹp, sưng
            bị xe đụng, bị tông, hết xăng, lên cơn, ho, ho sốt, sổ mũi
            dây chằng, rách dây chằng, đứt gân, trẹo cổ, thoát vị, đau khớp, gút, sỏi thận, bó bột chân, trúng gió
            cảm nắng, say nắng, nhức đầu, viêm xoang, tụt đường huyết, hạ đường huyết, mới đẻ, mới sinh, sắp đẻ
            sắp sinh, bệnh nặng, ốm nặng, ốm liệt, rã rời, nằm bệnh xá, bệnh xá, nằm trạm xá, trạm xá, nóng sốt
            sốt rét, sốt siêu vi, sốt phát ban, cảm lạnh, đau cổ, đau vai, đau gối, đau khớp gối, đau tay
            đau cột sống, ốm sốt, ốm đau, ốm quá, sốt quá, bệnh quá, hậu sản, băng huyết, ra viện chưa lâu, injury
            injured, thẻ đỏ, treo giò, bị treo giò, chấn thương dây chằng
            đau bao tử, đau ruột, bao tử, đau bụng kinh, tới tháng
            có bầu, bầu bì, mang bầu, có thai, mang thai, bầu tháng cuối, bầu vượt mặt, bầu to, vượt cạn
        # Too hard, too dear, too late: no wish or no means.
        hindered: tuổi cao, sức yếu, tuổi già, già cả, lớn tuổi, sức khỏe kém, sức khoẻ kém, sức khoẻ không tốt, chân yếu, mắt mờ
            hết slot nghỉ, hết ngày nghỉ, hết ngày phép, hết suất nghỉ, chuyển sang câu lạc bộ, chuyển sang chỗ, chuyển sang đơn vị, rời nhóm
            rời đội, rời hội, out khỏi, ra khỏi nhóm, không còn ở, không còn làm, không còn sinh hoạt, thôi hội, thôi sinh hoạt, thiếu cô, thiếu người, thiếu giáo viên, thiếu nhân sự, thiếu người trông, không có người trông, không có người coi
            không có người đứng lớp, không ai đứng lớp, không ai trông lớp, không người trông, một mình một lớp, một mình trông, hết tiền, cháy túi, ví rỗng, rỗng túi, kẹt tiền, viêm màng túi, cạn tiền, hết phép, hết vé, không có xe, không có vé
            không ai trông, không ai giữ, không ai coi, không ai trực, không ai thay, mưa to, mưa ngập, ngập đường, ngập, lụt, bão, xa quá
            lỡ xe, lỡ tàu, trễ tàu, kẹt cầu, sạt lở, cấm đường, cúp điện, mất điện, mất mạng, lười, lười quá, ngại, ngán, chán, nản
            già yếu, già rồi, nghỉ hưu, về hưu, chuyển công tác, chuyển trường, nghỉ việc, thôi việc, không còn công tác, bận lòng, bỏ nhóm
            lúa chín, lúa chín rục, nước lên, triều cường, cấm biển, kẹt phà, kẹt biển, kẹt đò, phà ngưng, vé hết
            hết sạch vé, hết sạch, trâu đẻ, trâu sắp đẻ, bò đẻ, bò sắp đẻ, heo đẻ, lợn đẻ, heo sắp đẻ, lợn sắp đẻ
            lúa đổ, nhà dột, tốc mái, vỡ ống nước, chống ngập, ngập lụt, nước ngập, ngập sâu, không có ai trông
            không có ai thay, không có ai coi, không có ai đứng lớp, không có ai đứng quầy, không ai đứng, dịch sởi
            dịch bệnh, đường hư, đường sạt, đường lở, tàu hoãn, tàu huỷ, tàu hủy, máy bay hoãn, hoãn chuyến
            delay chuyến, huỷ chuyến, hủy chuyến, biển động, sóng to, gió to, lũ về, nước lũ, xả lũ, xe ngưng chạy
            không còn xe, không có chuyến, nhà có chuyện, nhà có khách, nhà có việc, nhà có tang, nhà có đám
            nhà có giỗ, nhà mất nước, kẹt tiền xe, hết tiền xe
            đò ngừng, phà ngừng, cầu sập, cầu gãy, đường sập, ngừng chạy, đò nghỉ, phà nghỉ, tàu nghỉ, xe nghỉ
            lũ cuốn, cô lập, chia cắt, mất đường, tắc đường, đứt đường
        """
}
