/// Coming, taking part, staying away, and what may stand behind a verb of motion.
enum VietnameseComingWords {
    static let text = """
        # Taking part, beyond doubt.
        come: dự, tham dự, tham gia, có mặt, góp mặt, hiện diện, trình diện, góp vui, dự họp, dự lễ, dự thính, dự hội, dự tiệc
            tham dự họp, tham gia họp, đi họp, đi dự, đi dự họp, đi tập, đi đá, đi hát, đi sinh hoạt, đi lễ, đi nghe, đi giao lưu
            đến họp, đến dự, tới họp, tới dự, qua họp, qua dự, qua tập, sang họp, sang dự, vào họp, vào dự, vô họp, vô dự, lên họp
            lên dự, xuống họp, xuống dự, về họp, về dự, ra họp, ra dự, ra sân, ra quân, vào sân, xuống sân, lên sàn, vào trận
            lên lớp họp, join, attend, dự khán, dự online, vào zoom, vào meet, vào phòng họp, lên sân khấu, báo danh, đủ mặt, dial in, join call, join meeting, vào call, dự call, tham gia online, check in
            trực tuyến, vào link, tề tựu, họp mặt cùng, sát cánh, đồng hành, nhập hội, nhập cuộc, theo đoàn, theo cả đoàn, đi cùng đoàn
            đi với đoàn, xuất quân, xung trận, dự đầy đủ, chạy sang, chạy qua, chạy tới, chạy đến, chạy lên, chạy xuống, chạy vô, chạy vào
            phóng tới, phóng sang, phóng qua, phóng lên, tạt qua, tạt vào, ghé qua, ghé vào, ghé sang, ghé tới, lết tới, lết đến, lết qua
            lết lên, bò tới, bò đến, bò lên, mò tới, mò đến, mò sang, mò lên, kéo tới, kéo đến, kéo qua, kéo sang, kéo lên, bay qua, bay tới
            bay đến, bay sang, dọt qua, dọt tới, dọt lên, vọt qua, vọt tới, phi tới, phi sang, phi đến, phi qua, lội tới, lội qua, xách xe qua
            đạp xe tới, đạp xe qua, đi bộ tới, đi bộ qua, đi bộ sang, cuốc bộ, lên đường, đang trên đường, trên đường tới, trên đường đến
            đi ké, quá giang, đi nhờ xe, đi chung, đi chung xe, tháp tùng, đi theo, theo luôn, bon chen, tới quậy, tới luôn, tới liền
            theo dõi được, vào được, lên được, ra được, xuống được, qua được, sang được, ghé được, tới được, đến được, đi được, họp được
            dự được, về được, vô được, tham gia được, tham dự được, có mặt được, thoát được, dự buổi, dự phần, dự đủ, dự trọn, nghe được
            ở lại họp, có mặt đúng giờ, đến đúng giờ, tới đúng giờ, vào đúng giờ, qua đúng giờ, đúng giờ có mặt, tham gai, nhận lời, hội quân, hội ngộ, tái ngộ, góp mặt đầy đủ, đi đủ, dự thi
        # Motion: coming, if nothing else is said to be its aim.
        motion: đi, đến, tới, qua, sang, vào, vô, lên, xuống, ra, về, ghé, đến với, tới với, về với
        # What the group does when it meets: taking part, where it is said barely.
        partake: đá, tập, hát, họp, chơi, sinh hoạt, đánh, nhảy, múa, diễn, bơi, nhậu, chiến, quẩy, quất, triển
        absent: absent, vắng, vắng mặt, nghỉ, nghỉ họp, nghỉ tập, nghỉ đá, nghỉ sinh hoạt, xin nghỉ, xin vắng, xin phép nghỉ, xin phép vắng
            xin được nghỉ, xin được vắng, xin phép, được nghỉ, vắng họp, off, ở nhà, ở lại trường, kiếu, cáo lỗi, cáo từ, cáo bận, cáo lui
            cáo ốm, rút, rút lui, rút tên, rút khỏi, rút suất, thoái thác, khất, xin khất, xin kiếu, lỡ hẹn, thất hẹn, thất lễ, lỗi hẹn
            sai hẹn, bỏ cuộc, bỏ họp, bỏ buổi, bỏ lỡ, bỏ qua, bỏ về, bỏ, lỡ, trốn, trốn họp, né, chuồn, cúp, cúp họp, thiếu mặt, khuyết
            khiếu, xin miễn, xin miễn phép, xin thôi, xin lui, đứng ngoài, ngồi nhà, nằm nhà, nằm nhà nghỉ, ở lại, ở nhà trông, hủy suất
            hủy chỗ, huỷ kèo, hủy kèo, bùng kèo, bùng, bể kèo, hủy vé, xin hủy, cancel, skip, pass, miss, thua, chịu thua
            bó tay, đầu hàng, từ chối, khước từ, chối, xin hẹn, hẹn dịp khác, hẹn lần sau, hẹn kỳ sau, hẹn khi khác, hẹn dịp sau, kiếu từ
            đành hẹn, đành chịu, để dịp khác, để lần sau, để khi khác, để kỳ sau, để hôm khác, để bữa khác, để đợt sau, lần sau bù, kỳ sau bù
            hôm sau bù, bữa sau bù, bù sau, xin phép ở nhà, chịu chết, đành lỗi hẹn, lặn, lặn một hôm, báo vắng, xin nghỉ nốt
        # Behind a verb of motion: still coming.
        meeting: họp, hội, hội nghị, hội thảo, hội trường, buổi họp, cuộc họp, buổi, sinh hoạt, lễ, đại hội, dự, seminar, lớp tập, buổi tập
            trận, trận đấu, giao lưu, liên hoan, tiệc, gặp mặt, họp mặt, họp lớp, họp phụ huynh, họp tổ, họp thôn, họp dân, tập huấn này
            nghe, xem, cổ vũ, ủng hộ, chung vui, chơi với, thăm nhóm, ăn, uống, nhậu, phụ, giúp, khiêng, dọn, góp, tổng vệ sinh, cho vui
            hậu cần, chuẩn bị, đúng, sớm, muộn, trễ, chậm, đủ, cùng, với, chung, một mình, bộ, xe, bằng, taxi, grab, online, trực tiếp, từ
            tất, cả, hết, thay, tiếp, theo, liền, luôn, ngay, thẳng, phần, nửa, tối đa, hai, ba, bốn, năm, mấy, nghen, gặp, nhà, sân, chỗ, đó, đây
            nơi, phòng, lớp, trường, nhà thờ, nhà xứ, nhà văn hoá, nhà văn hóa, đình, chùa, văn phòng, cơ quan, bàn, tới, đến, lại, quậy
            quét, trước, sau, mới, ké, chứ, vì, cho, nhà hàng, quán, câu lạc bộ, trụ sở, xã, phường, thôn, công ty, xưởng, tiếp sức
        # Free to come.
        free: rảnh, rảnh rỗi, trống, trống lịch, free, available, tự do, không bận, hết bận, nghỉ phép để đi, thảnh thơi, rảnh cả ngày
            rỗi, trống tiết, rảnh tay, rảnh quanh năm
        # Things one does for a session: neither coming nor staying away.
        helps: gặp, mang, đem, mang theo, đem theo, chuẩn bị, gửi, nộp, trình bày, báo cáo, phát biểu, chia sẻ, nói, đề xuất, đề nghị
            góp ý, kiến nghị, đóng góp, đóng quỹ, ủng hộ, chụp, quay, in, mặc, cần, hỏi, nhờ, xin, cảm ơn, mời, mong, chúc, nhận
            biết, hiểu, nhớ, quên, thấy, đọc, nghe, xem, chờ, đợi, trễ, muộn, chậm, đúng giờ, sớm, lo, phụ, đăng ký, nấu, làm bánh
            ghi, có ý kiến, có câu hỏi, thay, đại diện, nhường, giao, cử, ủy quyền, uỷ quyền, đề cử, kèm, dẫn, rủ, chở, cộng, thêm
        """
}
