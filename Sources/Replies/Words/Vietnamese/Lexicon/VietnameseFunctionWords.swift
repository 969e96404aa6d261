/// What bends a clause: negation, modality, connectives, time, and what may be passed over.
enum VietnameseFunctionWords {
    static let text = """
        neg: không, chẳng, chả, chưa, khỏi, đừng, không có, chẳng có, không còn, không hề, chưa hề, không thể, chẳng thể
            không thể nào, chưa thể, không tài nào, không sao, chả có, đâu có, đâu, đâu còn, nào có, có đâu, làm gì có
            không được, chẳng được, chưa được, không dám, không muốn, chẳng muốn, chả muốn, không thèm, không định
            không tính, không cách nào, không cách chi, hết cách, không bao giờ, chưa bao giờ, không khi nào, có bao giờ
            bao giờ, không nỡ, không có ý định, không có cách nào, khó, khó mà, khó lòng, khó có thể, không đủ sức, hổng có
        # Negation put behind the verb.
        denied: đâu, đâu ạ, mô, đâu mà, đâu nha
        rhetorical: sợ gì, sợ chi, sợ gì mà, ngại gì, ngại gì mà, lo gì, lo gì mà, mắc gì, mắc gì mà, can gì, tội chi, dại chi, cớ chi, việc chi
            làm chi, làm chi mà, hơi mô, khi mô, sao, làm sao, làm sao mà, sao mà, thế nào mà, gì mà, việc gì, việc gì mà, làm gì mà, tội gì, tội gì mà
            hơi đâu, hơi đâu mà, cớ gì, cớ gì mà, dại gì, dại gì mà, ngu gì, ngu gì mà, hà cớ gì, sao lại, sao nỡ, ai nỡ, nỡ
            làm gì, ai lại, ai dại, ai dại gì, có gì mà, lấy gì mà, đời nào, thời gian đâu, thì giờ đâu, giờ đâu, tiền đâu
            sức đâu, ai mà, lý do gì, lý do gì mà, đâu ra
        # Behind the verb: how could that be.
        scorn: sao được, sao nổi, gì nổi, gì được, gì mà, kiểu gì, bằng gì, cách gì, đường nào, sao đặng, thế nào được, sao xong
            sao đành, kiểu gì được, bằng niềm tin, hồi nào, bao giờ, gì nữa
        can: được, nổi, kịp, được rồi, đặng, xong, ổn, tiện
        aux: sẽ, đã, đang, cũng, vẫn, đều, còn, mới, lại, cứ, có, xin, xin được, xin phép, xin phép được, được, vừa, mới vừa
            chắc chắn, nhất định, chắc chắn sẽ, thể nào cũng, thế nào cũng, kiểu gì cũng, đương nhiên, tất nhiên, dĩ nhiên
            bảo đảm, đảm bảo, cam đoan, cam kết, hứa, chỉ, chỉ xin, đành, đành phải, buộc phải, bị, bị buộc, rất tiếc, tiếc là
            tiếc quá, có thể, sẵn sàng, sẵn lòng, tự, xung phong, tình nguyện, dám, tiện, lỡ, cùng, tất nhiên là, thu xếp
            sắp xếp, bố trí, sắp xếp được, thu xếp được, bố trí được, tranh thủ, xin chắc, khẳng định, xác nhận, xin xác nhận
            chắc, chắc là, chắc cũng, có lẽ, có khi, hình như, e là, e rằng, sợ, sợ là, khéo, may ra, hy vọng, hi vọng, dự kiến
            dự là, định, tính, tính là, mong, mong là, hẳn, đồng ý, nhất trí, vui lòng, thành ra, nên, thì, là, mà, thôi, luôn
            ráng, cố, cố gắng, gắng, thử, chủ động, kéo nhau, rủ nhau, toàn bộ, tất cả, cả, tới đây, nay, giờ, bây giờ, lập tức
            chuẩn bị, đang chuẩn bị, đăng ký, đồng thời, còn phải, vẫn phải, khỏi phải, bắt buộc, lại phải, lại bị, cũng phải
        must: mắc, bắt, bắt buộc, triệu tập, yêu cầu, phân công, bảo phải, nói phải, dặn phải, kêu phải, phải, cần phải, buộc phải, đành phải, lại phải, còn phải, vẫn phải, cũng phải, bị bắt, bị gọi, bị điều, được cử đi, phải lo
        ongoing: đang, đang phải, vẫn đang, còn đang, đang còn, mắc phải
        want: hứng thú, có hứng, quan tâm, ưa, thiết tha, mặn mà, có nhu cầu, muốn, thích, ham, mê, khoái, thèm, rất muốn, mong muốn, muốn lắm, tha thiết, háo hức
        believed: tưởng, cứ tưởng, ngỡ, nghe nói, nghe đồn, đồn, nghe bảo, nghe đâu, cứ đồn, đồn là, nghe kể, ban đầu tưởng, cứ ngỡ
        said: nói, bảo, kêu, nhắn, báo, kể, khuyên, hỏi, mời, rủ
        though: thay vì, dù, dẫu, dù cho, cho dù, mặc dù, dẫu cho, dẫu sao, tuy, mặc cho, bất kể, bất chấp, dầu, kể cả, thà
        but: nhưng, nhưng mà, chứ, tuy nhiên, song, hoá ra, hóa ra, ai dè, ngờ đâu, ai ngờ, có điều, chỉ có điều, thế mà, vậy mà
            riêng, còn
        because: vì, do, bởi, bởi vì, tại, tại vì, lý do, vì lý do, số là, chả là, bởi lẽ
        so: nên, cho nên, vì vậy, vì thế, do đó, do vậy, thế nên, vậy nên, thành ra, thành thử, bởi vậy, vậy
        purpose: để, để mà, để còn, cho kịp, hòng, đặng
        and: và, rồi, xong, sau đó, với lại, hơn nữa, lại còn
        then: thì, là, thì là
        if: nếu, nếu như, nếu mà, hễ, giả sử, miễn, miễn là, miễn sao, trừ khi, trừ phi, phòng khi, lỡ mà, chỉ khi
        # The hour of the session, however it is called.
        here: đúng giờ, sáng, chiều, tối, trưa, hôm đó, bữa đó, ngày đó, hôm ấy, bữa ấy, ngày ấy, buổi đó, buổi ấy, sáng đó, chiều đó, tối đó, trưa đó, sáng ấy
            chiều ấy, tối ấy, giờ đó, giờ ấy, lúc đó, lúc ấy, tầm đó, tầm ấy, khung giờ đó, khung giờ ấy, giờ này, đêm đó, đêm ấy
            hôm này, buổi này, bữa này, ngày này, lần này, kỳ này, đợt này, dịp này, phiên này, chuyến này, tuần này, tháng này
            tuần đó, tuần ấy, tháng đó, cuối tuần, cuối tuần này, cuối tháng, cuối năm, hôm nay, bữa nay, nay, ngày mai, mai, mốt
            ngày kia, sáng mai, chiều mai, tối mai, trưa mai, sáng nay, chiều nay, tối nay, trưa nay, đêm nay, sáng này, chiều này
            tối này, đúng đêm, đúng trưa, đúng tuần, đúng tháng, đúng đợt, đúng kỳ, đúng mùa, đúng vụ, đúng phiên, đúng ca, đúng hôm, đúng ngày, đúng bữa, đúng lúc, đúng giờ đó, đúng buổi, đúng dịp, đúng sáng, đúng chiều, đúng tối
            đúng vào, ngay hôm, ngay ngày, ngay lúc, ngay giờ, ngay buổi, cùng ngày, cùng giờ, cùng lúc, cùng hôm, cùng buổi
            hôm họp, bữa họp, ngày họp, giờ họp, lúc họp, đúng giờ họp, hôm tập, hôm đá, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu
            thứ bảy, chủ nhật, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, cn, t2, t3, t4, t5, t6, t7, thứ hai này, thứ ba này
            thứ tư này, thứ năm này, thứ sáu này, thứ bảy này, chủ nhật này, hôm thứ, mai này, ngày rằm, mùng một, mấy hôm nay
            mấy bữa nay, dạo này, đợt đó, hôm tới, buổi tới, tuần tới, đầu tuần, giữa tuần, mấy ngày đó, mấy ngày này, hôm chủ nhật
        past: hôm qua, bữa qua, hôm trước, bữa trước, lần trước, buổi trước, tuần trước, tháng trước, kỳ trước, đợt trước, năm ngoái
            năm trước, hồi nãy, lúc nãy, ban nãy, khi nãy, hồi sáng, hồi trước, hồi xưa, ngày trước, trước đây, trước giờ, ban đầu
            lúc đầu, xưa nay, xưa giờ, hôm kia, hôm nọ, bữa nọ, bữa hổm, hồi hôm, tối qua, chiều qua, sáng qua, đêm qua, hôm rồi
            bữa rồi, tuần rồi, tháng rồi, mọi năm, mọi lần, mấy lần trước, hôm bữa, lúc trước, khi trước, vừa rồi, đã từng
        next: lần sau, kỳ sau, đợt sau, buổi sau, dịp sau, hôm sau, bữa sau, năm sau, dịp khác, khi khác
            hôm khác, bữa khác, lúc khác, buổi khác, ngày khác, lần khác, kỳ khác, đợt khác, dịp thuận tiện, dịp tới, khi nào đó
        over: hết, xong, khỏi, đỡ, qua, giải quyết xong, khỏe lại, khoẻ lại, hồi phục, đã xong, hoãn, dời, hủy
        regret: uổng, tiếc, phí, thiệt, phí của giời, phí của trời, mất vui, buồn, có lỗi, bị chửi, bị phạt, ai, thì ai, kỳ, kì
            dở, sao được, coi sao được, tội, toi, chết, bị mắng, bị trừ, bị la, vợ mắng, không yên
        see: xem, coi, hỏi, hỏi lại, xem lại, coi lại, kiểm tra, cân nhắc, suy nghĩ, cân đối, tính toán, bàn, check, nghĩ, chờ, đợi
            báo lại, trả lời, xem đã, tính đã, thưa, dò, ngó, liệu
        address: chị, anh, cô, thầy, bạn, bác, chú, dì, cậu, ông, bà, sếp, mày, sơ, cha, đồng chí, đ/c, thím, mợ, ngoại, nội, ad
            admin, mẹ nó, bố nó, bồ, quý ban, ban tổ chức, btc, ban quản lý, ban liên lạc, em ơi, ơi, mi, má
        # Verbs of coming that are none: `dự án`, `lên kế hoạch`, `về việc`.
        particle: dự án, dự toán, dự báo, dự phòng, dự bị, dự luật, dự thảo, dự trữ, lên kế hoạch, lên danh sách, lên chương trình, lên tiếng
            ra đề, ra quyết định, ra thông báo, vào điểm, vào sổ, vào danh sách, qua mạng, qua zalo, qua mail, qua điện thoại, qua tin nhắn
            về việc, về vấn đề, về chuyện, về phần, về nội dung, về cách, đi đầu, đi sâu, đi lại, đi đứng, tới nơi, đến nơi, đến nỗi, ra sao
            ra về, đi ngủ, đi tong, tới nay, đến nay, từ trước tới nay, từ trước đến nay, tới giờ, đến giờ, tới hạn, đến hạn, không thì, một mình, mỗi mình, ạ, à, á, nhé, nhỉ, ơi, lắm, quá, dạ, thưa, rồi, nữa, đấy, đó, ấy, này, hihi, hehe, haha, hi, cái, ủa, kính, kính thưa
            kính gửi, vậy, liền, thật, thực, hẳn, ha, hen, hén, cơ, kìa, thế, ừ, vâng, ok, trời, nghen, nha, chớ, thiệt, thật sự, thực sự
            thật tình, nói thật, thật ra, thực ra, hết trơn, luôn luôn, vì sao, tại sao, không những, không chỉ, còn không, bằng không, trước, đủ mặt, đầy đủ, chút, xíu, tí, á nha, cơ mà, đây, bye
            hoàn toàn, tuyệt đối, chắc nịch, xin lỗi, cảm ơn, cám ơn, thông cảm, nhá, đã, cho, giúp, hộ, giùm, dùm, với, hết
        """
}
