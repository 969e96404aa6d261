/// What bends a clause: negation, modality, connectives, time, and what may be passed over.
enum VietnameseFunctionWords {
    static let text = """
        neg: không, chẳng, chả, chưa, khỏi, đừng, không có, chẳng có, không còn, không hề, chưa hề, không thể, chẳng thể
            không thể nào, chưa thể, không tài nào, không sao, chả có, đâu có, đâu, đâu còn, nào có, có đâu, làm gì có
            không được, chẳng được, chưa được, không dám, không muốn, chẳng muốn, chả muốn, không thèm, không định
            không tính, không cách nào, không cách chi, hết cách, không bao giờ, chưa bao giờ, không khi nào, có bao giờ
            bao giờ, không nỡ, không có ý định, không có cách nào, khó, khó mà, khó lòng, khó có thể, không đủ sức, hổng có
            không có lý do gì, chẳng có lý do gì, chả có lý do gì, chẳng có lý do gì để, không có lý do gì để
            chẳng có cớ gì, không có cớ gì, không việc gì phải, chẳng việc gì phải, không đời nào, chẳng đời nào
            làm gì có chuyện, không dại gì, chẳng dại gì, không nỡ lòng nào, không nỡ lòng, không đành
            không đành lòng, chẳng đành, không có ý, không có kế hoạch, không kịp, không kham nổi, không có điều kiện
            không đủ điều kiện, khó bề, khó đường, không có cửa, hết cửa, hết đường, không ham, không dự định
            làm gì còn, chẳng thèm, chả thèm, chẳng thiết, chả thiết, không thiết, chưa từng, đâu dám, nào dám, đâu nỡ
            đâu đành, đâu thể, nào đâu, không có dịp, không có duyên, không có cơ hội, không còn sức, không đủ sức để
            không có sức, không có thời gian, không có thì giờ, không có khả năng, không đủ khả năng, không sắp xếp
            không thu xếp, không bố trí, không sắp xếp được để, chưa sắp xếp, không xếp lịch, không dứt ra, không tiện
            không đủ sức khoẻ, không đủ sức khỏe, không đủ thời gian, không đủ người, không đủ tiền, không có sức khoẻ
            không có sức khỏe, không đủ can đảm, không được phép, không còn thời gian, không còn sức khoẻ
        # Negation put behind the verb.
        denied: đâu, đâu ạ, mô, đâu mà, đâu nha
        rhetorical: sợ gì, sợ chi, sợ gì mà, ngại gì, ngại gì mà, lo gì, lo gì mà, mắc gì, mắc gì mà, can gì, tội chi, dại chi, cớ chi, việc chi
            làm chi, làm chi mà, hơi mô, khi mô, sao, làm sao, làm sao mà, sao mà, thế nào mà, gì mà, việc gì, việc gì mà, làm gì mà, tội gì, tội gì mà
            hơi đâu, hơi đâu mà, cớ gì, cớ gì mà, dại gì, dại gì mà, ngu gì, ngu gì mà, hà cớ gì, sao lại, sao nỡ, ai nỡ, nỡ
            làm gì, ai lại, ai dại, ai dại gì, có gì mà, lấy gì mà, đời nào, thời gian đâu, thì giờ đâu, giờ đâu, tiền đâu
            sức đâu, ai mà, lý do gì, lý do gì mà, đâu ra
            lẽ nào, lẽ nào lại, chẳng lẽ, chẳng lẽ lại, chả lẽ, chả lẽ lại, chả nhẽ, chả nhẽ lại, chẳng nhẽ
            chẳng nhẽ lại, không lẽ, không lẽ lại, hổng lẽ, nỡ nào, nỡ nào lại, nỡ lòng nào, lòng nào, bụng dạ nào
            lòng dạ nào, lòng dạ nào mà, mặt mũi nào, mặt mũi nào mà, gan đâu, gan đâu mà, ai dám, ai đời, ai đời lại
            có điên mới, có điên mà, điên gì mà, khùng gì mà, ngu sao, dại sao, ngu sao mà, dại sao mà, điên sao
            điên sao mà, khờ gì, khờ gì mà, hâm mới, sao có thể, làm sao có thể, lấy đâu, lấy đâu mà, biết lấy đâu
            lấy ai mà, rảnh đâu, rảnh đâu mà, rảnh gì mà, hơi sức đâu, hơi sức đâu mà, tâm trí đâu, tâm trí đâu mà
            tâm trạng nào, tâm trạng đâu, tâm trạng nào mà, bụng dạ đâu, bụng dạ nào mà, đầu óc đâu, đầu óc đâu mà
            chân tay đâu, chân tay nào mà, chân đâu mà, sức nào mà, sức đâu mà, tiền đâu mà, thời gian đâu mà
            thì giờ đâu mà, thời giờ đâu mà, lúc nào mà, giờ nào mà, xe đâu mà, người đâu mà, vé đâu mà, ai nỡ lòng
            ai nỡ lòng nào, làm thế nào mà
        # Behind the verb: how could that be.
        scorn: đâu nổi, đâu cho được, đâu cho nổi, sao được, sao nổi, gì nổi, gì được, gì mà, kiểu gì, bằng gì, cách gì, đường nào, sao đặng, thế nào được, sao xong
            sao đành, kiểu gì được, bằng niềm tin, hồi nào, bao giờ, gì nữa
            làm sao được, làm sao mà được, làm sao nổi, sao mà được, sao mà nổi, thế nào mà được, thế nào nổi
            thế quái nào được, kiểu gì nổi, kiểu chi được, bằng cách nào, cách nào được, cách chi, cách chi được
            cách gì được, sao xuể, sao cho đành, cho đành, sao nỡ, gì tầm này, nỗi gì, chi nữa, chi nổi, chi được
            gì được nữa, gì nổi nữa, đường nào được, đằng nào được, sao kịp, làm sao kịp, gì kịp, thế nào kịp
            sao cho kịp, sao thấu, được chắc, nổi chắc, được mới lạ, răng được, bằng mắt, bằng niềm tin và hy vọng
            đâu mà phải báo, đâu mà phải
            cho nổi, cho được, cho xuể, cho đặng
        can: được, nổi, kịp, được rồi, đặng, xong, ổn, tiện
        aux: thoải mái, thong thả, sẽ, đã, đang, cũng, vẫn, đều, còn, mới, lại, cứ, có, xin, xin được, xin phép, xin phép được, được, vừa, mới vừa
            chắc chắn, nhất định, chắc chắn sẽ, thể nào cũng, thế nào cũng, kiểu gì cũng, đương nhiên, tất nhiên, dĩ nhiên
            bảo đảm, đảm bảo, cam đoan, cam kết, hứa, chỉ, chỉ xin, đành, đành phải, buộc phải, bị, bị buộc, rất tiếc, tiếc là
            tiếc quá, có thể, sẵn sàng, sẵn lòng, tự, xung phong, tình nguyện, dám, tiện, lỡ, cùng, tất nhiên là, thu xếp
            sắp xếp, bố trí, sắp xếp được, thu xếp được, bố trí được, tranh thủ, xin chắc, khẳng định, xác nhận, xin xác nhận
            chắc, chắc là, chắc cũng, có lẽ, có khi, hình như, e là, e rằng, sợ, sợ là, khéo, may ra, hy vọng, hi vọng, dự kiến
            dự là, định, tính, tính là, mong, mong là, hẳn, đồng ý, nhất trí, vui lòng, thành ra, nên, thì, là, mà, thôi, luôn
            ráng, cố, cố gắng, gắng, thử, chủ động, kéo nhau, rủ nhau, toàn bộ, tất cả, cả, nay, giờ, bây giờ, lập tức
            chuẩn bị, đang chuẩn bị, đăng ký, đồng thời, còn phải, vẫn phải, khỏi phải, bắt buộc, lại phải, lại bị, cũng phải
            trực tiếp, đích thân, thân chinh, tự mình, thân hành, bằng mọi giá, dù gì cũng, chắc chắn là, nhất quyết
            quyết, quyết tâm, hăng hái, vui vẻ, rất vui được, hân hạnh, vinh dự, hân hạnh được, vinh dự được
            rất hân hạnh được, rất vinh dự được, kiên quyết, đúng hẹn, y hẹn, như hẹn, như đã hẹn, nửa buổi sau
            nửa buổi đầu, kiểu chi cũng, hiển nhiên, đúng là, quả là, thế là, vậy là, thể nào, khả năng, khả năng cao
            đời nào, lúc nào cũng, lúc nào, hôm nào, hôm nào cũng, ngày nào cũng, buổi nào cũng, giờ nào cũng
            đằng nào cũng, lúc nào thì cũng
            bỏ hy vọng, bỏ hi vọng, còn hy vọng, từ chối khéo
        must: mắc, bắt, bắt buộc, triệu tập, yêu cầu, phân công, bảo phải, nói phải, dặn phải, kêu phải, phải, cần phải, buộc phải, đành phải, lại phải, còn phải, vẫn phải, cũng phải, bị bắt, bị gọi, bị điều, được cử đi, phải lo
            bận phải, kẹt phải, được phân công, được triệu tập, bị triệu tập, bị phân công, được điều, có lệnh
            được giao, bị giao, phân
            gọi lên, gọi đi, gọi về, kêu lên, kêu về, điều đi, điều lên, huy động, trưng dụng, điều động, trưng tập
        ongoing: đang, đang phải, vẫn đang, còn đang, đang còn, mắc phải
        want: hứng thú, có hứng, quan tâm, ưa, thiết tha, mặn mà, có nhu cầu, muốn, thích, ham, mê, khoái, thèm, rất muốn, mong muốn, muốn lắm, tha thiết, háo hức
            ngóng, hóng, mong chờ, trông chờ, nôn, nóng lòng
        believed: tưởng, cứ tưởng, ngỡ, nghe nói, nghe đồn, đồn, nghe bảo, nghe đâu, cứ đồn, đồn là, nghe kể, ban đầu tưởng, cứ ngỡ
            cứ nghĩ, cứ nghĩ là, tưởng đâu, tưởng là, cứ tưởng là, bụng bảo dạ, nghe đâu như
        said: nói, bảo, kêu, nhắn, báo, kể, khuyên, hỏi, mời, rủ
            hứa, tâm sự, than, đòi, dọa, doạ
        though: thay vì, dù, dẫu, dù cho, cho dù, mặc dù, dẫu cho, dẫu sao, tuy, mặc cho, bất kể, bất chấp, dầu, kể cả, thà
        but: nhưng, nhưng mà, chứ, tuy nhiên, song, hoá ra, hóa ra, ai dè, ngờ đâu, ai ngờ, có điều, chỉ có điều, thế mà, vậy mà
            riêng, còn
            chỉ tội, chỉ tội là, khổ nỗi, khổ cái, ngặt nỗi, ngặt cái, kẹt cái, kẹt nỗi, hiềm nỗi, đâu ngờ, không ngờ
            tự nhiên, đùng cái, rốt cuộc, cuối cùng, cuối cùng thì, bỗng dưng, bỗng nhiên
        because: vì, do, bởi, bởi vì, tại, tại vì, lý do, vì lý do, số là, chả là, bởi lẽ
            nguyên do, nhân, bởi chưng, căn do, vì rằng, lý do là, vì là, do là, tại là, chẳng là
        so: nên, cho nên, vì vậy, vì thế, do đó, do vậy, thế nên, vậy nên, thành ra, thành thử, bởi vậy, vậy
        purpose: để, để mà, để còn, cho kịp, hòng, đặng
        and: và, rồi, xong, sau đó, với lại, hơn nữa, lại còn
        then: thì, là, thì là
        if: nếu, nếu như, nếu mà, hễ, giả sử, miễn là, miễn sao, trừ khi, trừ phi, phòng khi, lỡ mà, chỉ khi
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
            hôm rằm, đêm rằm, mùng hai, mùng ba, mùng bốn, mùng năm, mùng sáu, mùng bảy, mùng tám, mùng chín
            mùng mười, hôm nớ, khung giờ, trùng ngay hôm, ngay bữa, bữa nớ, đúng sáng hôm, đúng chiều hôm, hôm diễn ra
            khi đó, lúc này, chủ nhật tới, thứ bảy tới, thứ hai tới, thứ ba tới, thứ tư tới, thứ năm tới, thứ sáu tới
        past: hôm qua, bữa qua, hôm trước, bữa trước, lần trước, buổi trước, tuần trước, tháng trước, kỳ trước, đợt trước, năm ngoái
            năm trước, hồi nãy, lúc nãy, ban nãy, khi nãy, hồi sáng, hồi trước, hồi xưa, ngày trước, trước đây, trước giờ, ban đầu
            lúc đầu, xưa nay, xưa giờ, hôm kia, hôm nọ, bữa nọ, bữa hổm, hồi hôm, tối qua, chiều qua, sáng qua, đêm qua, hôm rồi
            bữa rồi, tuần rồi, tháng rồi, mọi năm, mọi lần, mấy lần trước, hôm bữa, lúc trước, khi trước, vừa rồi, đã từng
            lượt trước, trận trước, hồi đầu, mới đầu, thoạt đầu, lúc đầu năm, hồi đầu tuần, hôm đầu, mọi khi
            bận trước, mới hôm qua, mới hôm kia, mới tuần trước, xưa kia, dạo trước
        next: lần sau, kỳ sau, đợt sau, buổi sau, dịp sau, hôm sau, bữa sau, năm sau, dịp khác, khi khác
            hôm khác, bữa khác, lúc khác, buổi khác, ngày khác, lần khác, kỳ khác, đợt khác, dịp thuận tiện, dịp tới, khi nào đó
            quý sau, khoá sau, khóa sau, lượt sau, phiên sau, chuyến sau, phiên tới, kỳ tới, đợt tới, lần tới
            tháng sau, bận sau, vụ sau, mùa sau, trận sau
        over: hết, xong, khỏi, đỡ, qua, giải quyết xong, khỏe lại, khoẻ lại, hồi phục, đã xong, hoãn, dời, hủy
            hết cách ly, hết nghỉ, hết ốm, hết bệnh, hết sốt, hết ho, hết kẹt, hết vướng, hết trực, hết ca
        regret: uổng, tiếc, phí, thiệt, phí của giời, phí của trời, mất vui, buồn, có lỗi, bị chửi, bị phạt, ai, thì ai, kỳ, kì
            dở, sao được, coi sao được, tội, toi, chết, bị mắng, bị trừ, bị la, vợ mắng, không yên
            ân hận, hối hận, hối tiếc, mất phần, dại, thiệt thòi, lỗ, mất quyền lợi, lỡ mất, lạc hậu, quê, mang tiếng
            áy náy, day dứt, bứt rứt, tiếc đứt ruột, không đành, mất mặt, mất lòng
        see: xem, coi, hỏi, hỏi lại, xem lại, coi lại, kiểm tra, cân nhắc, suy nghĩ, cân đối, tính toán, bàn, check, nghĩ, chờ, đợi
            báo lại, trả lời, xem đã, tính đã, thưa, dò, ngó, liệu
            coi đã, dò lại, ngó lại, hỏi đã, hỏi thăm, xem sao, coi sao, hỏi ý, năn nỉ, xin phép đã, thăm dò, bàn bạc
            bàn lại, hội ý
        address: chị, anh, cô, thầy, bạn, bác, chú, dì, cậu, ông, bà, sếp, mày, sơ, cha, đồng chí, đ/c, thím, mợ, ngoại, nội, ad
            admin, mẹ nó, bố nó, bồ, quý ban, ban tổ chức, btc, ban quản lý, ban liên lạc, em ơi, ơi, mi, má
        # Verbs of coming that are none: `dự án`, `lên kế hoạch`, `về việc`.
        particle: dự án, dự toán, dự báo, dự phòng, dự bị, dự luật, dự thảo, dự trữ, lên kế hoạch, lên danh sách, lên chương trình, lên tiếng
            ra đề, ra quyết định, ra thông báo, vào điểm, vào sổ, vào danh sách, qua mạng, qua zalo, qua mail, qua điện thoại, qua tin nhắn
            về việc, về vấn đề, về chuyện, về phần, về nội dung, về cách, đi đầu, đi sâu, đi lại, đi đứng, tới nơi, đến nơi, đến nỗi, ra sao
            ra về, đi ngủ, đi tong, tới nay, đến nay, từ trước tới nay, từ trước đến nay, tới giờ, đến giờ, tới hạn, đến hạn, không thì, một mình, mỗi mình, ạ, à, á, nhé, nhỉ, ơi, lắm, quá, dạ, thưa, rồi, nữa, đấy, đó, ấy, này, hihi, hehe, haha, hi, cái, ủa, kính, kính thưa
            kính gửi, vậy, liền, thật, thực, hẳn, ha, hen, hén, cơ, kìa, thế, ừ, vâng, ok, trời, nghen, nha, chớ, thiệt, thật sự, thực sự
            thật tình, nói thật, thật ra, thực ra, hết trơn, luôn luôn, vì sao, tại sao, không những, không chỉ, bằng không, trước, đủ mặt, đầy đủ, chút, xíu, tí, á nha, cơ mà, đây, bye
            hoàn toàn, tuyệt đối, chắc nịch, xin lỗi, cảm ơn, cám ơn, thông cảm, nhá, đã, cho, giúp, hộ, giùm, dùm, với, hết
            bắt đầu, mở đầu, vãn, hỉ, hầy, đa, mừ, nhở, nhợ, đi lên, trở đi, trở lên, trở xuống, từ đầu, nghe nói vậy
            sao răng, chăng, vô cùng, thôi mà, vào việc, lên sóng, vào đề, ra dáng, ra trò, ra phết
            hả, hở, hử
            báo cáo sếp, báo cáo anh, báo cáo chị, thưa sếp, thưa anh, thưa chị
        """
}
