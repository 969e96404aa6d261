/// Coming, taking part, staying away, and what may stand behind a verb of motion.
enum VietnameseComingWords {
    static let text = """
        # Taking part, beyond doubt.
        come: dự, tham dự, tham gia, có mặt, góp mặt, hiện diện, trình diện, góp vui, dự họp, dự lễ, dự thính, dự hội, dự tiệc
            tham dự họp, tham gia họp, đi họp, đi học hỏi, đi dự, đi dự họp, đi tập, đi đá, đi hát, đi sinh hoạt, đi lễ, đi nghe, đi giao lưu
            đến họp, đến dự, tới họp, tới dự, qua họp, qua dự, qua tập, sang họp, sang dự, vào họp, vào dự, vô họp, vô dự, lên họp
            lên dự, xuống họp, xuống dự, về họp, về dự, ra họp, ra dự, ra sân, ra quân, vào sân, xuống sân, lên sàn, vào trận
            lên lớp họp, join, attend, dự khán, dự online, vào zoom, vào meet, vào phòng họp, lên sân khấu, báo danh, đủ mặt, dial in, join call, join meeting, vào call, dự call, tham gia online, check in
            trực tuyến, vào link, tề tựu, họp mặt cùng, sát cánh, đồng hành, nhập hội, nhập cuộc, theo đoàn, theo cả đoàn, đi cùng đoàn
            đi với đoàn, xuất quân, xung trận, dự đầy đủ, chạy sang, chạy qua, chạy tới, chạy đến, chạy lên, chạy xuống, chạy vô, chạy vào
            xuất phát, khởi hành, xách xe chạy, tái xuất, chạy ra, bước qua, bước sang, bước ra, bước lên, ra ngay, qua ngay
            phóng tới, phóng sang, phóng qua, phóng lên, tạt qua, tạt vào, ghé qua, ghé vào, ghé sang, ghé tới, lết tới, lết đến, lết qua
            lết lên, bò tới, bò đến, bò lên, mò tới, mò đến, mò sang, mò lên, kéo tới, kéo đến, kéo qua, kéo sang, kéo lên, bay qua, bay tới
            bay đến, bay sang, dọt qua, dọt tới, dọt lên, vọt qua, vọt tới, phi tới, phi sang, phi đến, phi qua, lội tới, lội qua, xách xe qua
            đạp xe tới, đạp xe qua, đi bộ tới, đi bộ qua, đi bộ sang, cuốc bộ, lên đường, đang trên đường, trên đường tới, trên đường đến
            đi ké, quá giang, đi nhờ xe, đi chung, đi chung xe, tháp tùng, đi theo, theo luôn, bon chen, tới quậy, tới luôn, tới liền
            theo dõi được, vào được, lên được, ra được, xuống được, qua được, sang được, ghé được, tới được, đến được, đi được, họp được
            dự được, về được, vô được, tham gia được, tham dự được, có mặt được, thoát được, dự buổi, dự phần, dự đủ, dự trọn, nghe được
            ở lại họp, có mặt đúng giờ, đến đúng giờ, tới đúng giờ, vào đúng giờ, qua đúng giờ, đúng giờ có mặt, tham gai, hội quân, hội ngộ, tái ngộ, góp mặt đầy đủ, đi đủ, dự thi
            vác xác tới, vác xác đến, vác xác qua, vác xác sang, vác xác ra, vác xác lên, vác xác vô, vác xác vào
            vác xác đi, vác xác xuống, vác mặt tới, vác mặt đến, vác mặt qua, vác mặt sang, vác mặt ra, vác mặt lên
            vác mặt vô, vác mặt vào, vác mặt đi, vác mặt xuống, vác thân tới, vác thân đến, vác thân qua
            vác thân sang, vác thân ra, vác thân lên, vác thân vô, vác thân vào, vác thân đi, vác thân xuống
            vác bụng tới, vác bụng đến, vác bụng qua, vác bụng sang, vác bụng ra, vác bụng lên, vác bụng vô
            vác bụng vào, vác bụng đi, vác bụng xuống, lết xác tới, lết xác đến, lết xác qua, lết xác sang, lết xác ra
            lết xác lên, lết xác vô, lết xác vào, lết xác đi, lết xác xuống, lết thân tới, lết thân đến, lết thân qua
            lết thân sang, lết thân ra, lết thân lên, lết thân vô, lết thân vào, lết thân đi, lết thân xuống
            xách mông tới, xách mông đến, xách mông qua, xách mông sang, xách mông ra, xách mông lên, xách mông vô
            xách mông vào, xách mông đi, xách mông xuống, xách dép tới, xách dép đến, xách dép qua, xách dép sang
            xách dép ra, xách dép lên, xách dép vô, xách dép vào, xách dép đi, xách dép xuống, mang xác tới
            mang xác đến, mang xác qua, mang xác sang, mang xác ra, mang xác lên, mang xác vô, mang xác vào
            mang xác đi, mang xác xuống, vác cái bụng tới, vác cái bụng đến, vác cái bụng qua, vác cái bụng sang
            vác cái bụng ra, vác cái bụng lên, vác cái bụng vô, vác cái bụng vào, vác cái bụng đi, vác cái bụng xuống
            vác cái thân tới, vác cái thân đến, vác cái thân qua, vác cái thân sang, vác cái thân ra, vác cái thân lên
            vác cái thân vô, vác cái thân vào, vác cái thân đi, vác cái thân xuống, cuốc bộ tới, cuốc bộ đến
            cuốc bộ qua, cuốc bộ sang, cuốc bộ ra, cuốc bộ lên, cuốc bộ vô, cuốc bộ vào, cuốc bộ đi, cuốc bộ xuống
            chạy bộ tới, chạy bộ đến, chạy bộ qua, chạy bộ sang, chạy bộ ra, chạy bộ lên, chạy bộ vô, chạy bộ vào
            chạy bộ đi, chạy bộ xuống, đạp xe đến, đạp xe sang, đạp xe ra, đạp xe lên, đạp xe vô, đạp xe vào
            đạp xe đi, đạp xe xuống, chạy xe tới, chạy xe đến, chạy xe qua, chạy xe sang, chạy xe ra, chạy xe lên
            chạy xe vô, chạy xe vào, chạy xe đi, chạy xe xuống, bắt xe tới, bắt xe đến, bắt xe qua, bắt xe sang
            bắt xe ra, bắt xe lên, bắt xe vô, bắt xe vào, bắt xe đi, bắt xe xuống, đi xe tới, đi xe đến, đi xe qua
            đi xe sang, đi xe ra, đi xe lên, đi xe vô, đi xe vào, đi xe đi, đi xe xuống, phóng xe tới, phóng xe đến
            phóng xe qua, phóng xe sang, phóng xe ra, phóng xe lên, phóng xe vô, phóng xe vào, phóng xe đi
            phóng xe xuống, lái xe tới, lái xe đến, lái xe qua, lái xe sang, lái xe ra, lái xe lên, lái xe vô
            lái xe vào, lái xe đi, lái xe xuống, phi xe tới, phi xe đến, phi xe qua, phi xe sang, phi xe ra
            phi xe lên, phi xe vô, phi xe vào, phi xe đi, phi xe xuống, bắt grab tới, bắt grab đến, bắt grab qua
            bắt grab sang, bắt grab ra, bắt grab lên, bắt grab vô, bắt grab vào, bắt grab đi, bắt grab xuống
            đón xe tới, đón xe đến, đón xe qua, đón xe sang, đón xe ra, đón xe lên, đón xe vô, đón xe vào, đón xe đi
            đón xe xuống, đi tàu tới, đi tàu đến, đi tàu qua, đi tàu sang, đi tàu ra, đi tàu lên, đi tàu vô
            đi tàu vào, đi tàu đi, đi tàu xuống, tham chiến, ra trận, vào cuộc, chơi liền, chơi luôn, chơi tới bến
            góp một tay, góp tay, góp sức, góp giọng, góp chân, góp một chân, góp một suất, có suất, đi tất, đi trọn
            đi tuốt, đi ráo, đi cả, đến cùng, tới cùng, ngồi nghe, ngồi dự, về kịp, tới kịp, đến kịp, qua kịp, lên kịp
            ra kịp, sang kịp, vô kịp, xuống kịp, đi kịp, họp đủ, có mặt kịp, góp vui với, nghe giảng, online, onl
            bấm link, vô link, vào mạng họp, ngồi tới, ngồi đến, ở tới, ở đến, ở lại tới, trụ tới, trụ đến, ở lại đến
            dự hết, dự tới, dự đến, dự trọn vẹn, tham gia đủ, chung tay, tiếp sức, tiếp ứng, góp phần, nhập tiệc
            đổ bộ, kéo quân, kéo quân tới, kéo quân đến, có mặt đông đủ, đi đông đủ, không bỏ sót, đến đủ, tới đủ
            tập đủ, đi đá banh, đi đá bóng, ra sân bóng
            đá chính, bắt chính, bắt gôn, giữ gôn, giữ khung thành, đánh chính
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
            bó tay, đầu hàng, từ chối, từ chối tham dự, từ chối tham gia, từ chối đi, từ chối đến, khước từ, chối, xin hẹn, hẹn dịp khác, hẹn lần sau, hẹn kỳ sau, hẹn khi khác, hẹn dịp sau, kiếu từ
            đành hẹn, đành chịu, để dịp khác, để lần sau, để khi khác, để kỳ sau, để hôm khác, để bữa khác, để đợt sau, lần sau bù, kỳ sau bù
            hôm sau bù, bữa sau bù, bù sau, xin phép ở nhà, chịu chết, đành lỗi hẹn, lặn, lặn một hôm, báo vắng, xin nghỉ nốt
            lướt, lui, xù, xù kèo, bùng hẹn, leo cây, vắng bóng, ngồi ngoài, đứng ngoài cuộc, đứng bên lề, xin đầu hàng
            xin bó tay, bái bai, rút êm, cáo vắng, cáo mệt, nằm ngoài, xin miễn cho, không có mặt được, nghỉ hát
            nghỉ múa, nghỉ chơi, vắng tập, vắng đá, nghỉ hôm, nghỉ bữa, nghỉ buổi, bỏ tập, bỏ hát, lỡ buổi, bỏ kèo
            xin rút, rút chân, rút kèo, báo nghỉ, báo kiếu, xin phép nghỉ họp, xin phép vắng mặt, xin phép được vắng
            xin phép được nghỉ, xin phép được vắng mặt, xin được vắng mặt, xin vắng mặt, đành phụ lòng, phụ lòng
            phụ lòng mời, đành khước từ, đành vắng, đành nghỉ, đành kiếu, đành khất, khiếm diện, thôi đi, đình công
             # Behind a verb of motion: still coming.
        meeting: họp, hội, hội nghị, hội thảo, hội trường, buổi họp, cuộc họp, buổi, sinh hoạt, lễ, đại hội, dự, seminar, lớp tập, buổi tập
            trận, trận đấu, giao lưu, liên hoan, tiệc, gặp mặt, họp mặt, họp lớp, họp phụ huynh, họp tổ, họp thôn, họp dân, tập huấn này
            nghe, xem, cổ vũ, ủng hộ, chung vui, chơi với, thăm nhóm, ăn, uống, nhậu, phụ, giúp, khiêng, dọn, góp, tổng vệ sinh, cho vui
            hậu cần, chuẩn bị, đúng, sớm, muộn, trễ, chậm, đủ, cùng, với, chung, một mình, bộ, xe, bằng, taxi, grab, online, trực tiếp, từ
            tất, cả, hết, thay, tiếp, theo, liền, luôn, ngay, thẳng, phần, nửa, tối đa, hai, ba, bốn, năm, mấy, nghen, gặp, nhà, sân, chỗ, đó, đây
            nơi, phòng, lớp, trường, nhà thờ, nhà xứ, nhà văn hoá, nhà văn hóa, đình, chùa, văn phòng, cơ quan, bàn, tới, đến, lại, quậy
            quét, trước, sau, mới, ké, chứ, vì, cho, nhà hàng, quán, câu lạc bộ, trụ sở, xã, phường, thôn, công ty, xưởng, tiếp sức
            như, bình thường, nha, hỉ, đại diện, dẫu, tham quan cùng, lắng nghe, học hỏi, hội họp, mít tinh, sự kiện
            chương trình, hội thi này, chung kết, bán kết, giải, vui, đá, hát, tập, múa, chơi, cổ động, đón, khai mạc
            bế mạc, bù, đi, chớ, hầu, bái, giao ban đầu tuần, vậy, rứa, nữa, à, cơ, thêm, một chút, một lát, tí, xíu
            lát, chút
            hè, công tác hội
            nhờ, thoải mái, vui vẻ, suốt, miết, hoài
        # Free to come.
        free: rảnh, rảnh rỗi, trống, trống lịch, free, available, tự do, không bận, hết bận, nghỉ phép để đi, thảnh thơi, rảnh cả ngày
            rỗi, trống tiết, rảnh tay, rảnh quanh năm
            rảnh rang, rảnh sáng, rảnh chiều, rảnh tối, trống giờ, trống buổi, rảnh việc, không vướng gì, không vướng
            không kẹt, không kẹt gì, chẳng bận gì, không bận gì, chẳng vướng gì, không mắc gì, không trùng gì
            không trùng lịch gì, không trùng lịch, không bị trùng, không đụng lịch
        # Things one does for a session: neither coming nor staying away.
        helps: gặp, mang, đem, mang theo, đem theo, chuẩn bị, gửi, nộp, trình bày, báo cáo, phát biểu, chia sẻ, nói, đề xuất, đề nghị
            góp ý, kiến nghị, đóng góp, đóng quỹ, ủng hộ, chụp, quay, in, mặc, cần, hỏi, nhờ, xin, cảm ơn, mời, mong, chúc, nhận
            biết, hiểu, nhớ, quên, thấy, đọc, nghe, xem, chờ, đợi, trễ, muộn, chậm, đúng giờ, sớm, lo, phụ, đăng ký, nấu, làm bánh
            ghi, có ý kiến, có câu hỏi, thay, đại diện, nhường, giao, cử, ủy quyền, uỷ quyền, đề cử, kèm, dẫn, rủ, chở, cộng, thêm
            trả lời, lưu, xung phong, trông cậy, xếp, tính, chốt, viết, soạn, đóng, mượn, bố trí giúp, giữ giùm, duyệt
            sửa, thêm tên, ghi tên, bầu, bỏ phiếu, biểu quyết
            càng tốt, càng hay, tốt hơn, tiện hơn, hay hơn, đỡ hơn, hay quá, tốt quá, cũng tốt
        """
}
