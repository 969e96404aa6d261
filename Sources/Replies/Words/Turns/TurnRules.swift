/// Whether a turn is taken, in both languages: `signs | pattern | what it is | example`.
enum TurnRules {
    static let text = """
        yes | nhận | takes it | Trường em nhận ạ
        yes | nhận lời | takes it | Trường em xin nhận lời
        yes | đăng cai !không/chưa | will host | Để trường em đăng cai
        yes | chủ trì/toạ/tọa | will chair | Em chủ trì ạ
        yes | ghi biên bản | will take the minutes | Em ghi biên bản
        yes | làm thư ký | will take the minutes | Em làm thư ký
        yes | đồng/nhất ý/trí | agrees | Trường em đồng ý
        yes | ^ {self}? ok/được | agrees | Được ạ
        yes | {self} làm được | can do it | Trường em làm được
        yes | lo/tổ chức được | can do it | Trường em tổ chức được
        yes | sẵn sàng | is ready | Trường em sẵn sàng
        yes | ^^ có | agrees | Có ạ
        yes | ^^ dạ/vâng/ừ $$ | agrees | Vâng ạ
        yes | accept/accepted/agreed | accepts | We accept
        yes | happy/glad/delighted/pleased to | accepts | Happy to host
        yes | {iWill}/will/can host/chair/do/take | accepts | We can host
        yes | take the turn/minutes | accepts | I take the minutes
        yes | ^^ yes/ok/okay/sure/certainly/gladly | accepts | Yes, our school will host
        yes | our turn | accepts | It is our turn
        nothing | nhận được !không/chưa thư/tin/mail/email | has the message | Em nhận được thư rồi
        nothing | nhận được thư/tin/mail/email/thông | has the message | Em nhận được thư rồi ạ
        nothing | đã nhận thư/tin/mail/email/thông | has the message | Em đã nhận thư
        no | {neg}/chưa ..2 nhận | does not take it | Trường em không nhận được
        no | {neg}/chưa ..2 đăng/chủ/làm/lo/tổ | does not take it | Trường em chưa đăng cai được
        no | {neg}/chưa ghi biên bản | does not take it | Em không ghi biên bản được
        no | {neg} đồng ý | does not agree | Trường em không đồng ý
        no | {neg}/chưa ..1 được $ | cannot | Lần này trường em không được ạ
        no | {neg}/chưa sẵn sàng | is not ready | Trường em chưa sẵn sàng
        no | nhường | leaves it to another | Xin nhường lượt này
        no | nhường ..3 đăng/nhận/làm | leaves it to another | Em nhường trường bạn đăng cai
        no | để ..3 khác/sau/bạn ..2 đăng/nhận/làm | leaves it to another | Để trường khác đăng cai ạ
        no | xin ..2 lùi/hoãn/kiếu/rút/miễn/từ | begs off | Xin lùi lượt sau
        no | từ chối | refuses | Em xin từ chối
        no | đổi lượt | wants another turn | Cho trường em đổi lượt
        no | lượt/lần/kỳ/đợt/dịp sau/khác | another time | Lần sau trường em nhận
        no | lượt/lần/kỳ/đợt/dịp sau/khác ..3 nhận/đăng/làm | another time | Lần sau trường em nhận
        no | bận/vướng/kẹt | is busy | Trường em bận sửa sân
        no | ^^ không/ko $$ | no | Không ạ
        no | ^^ không , | no | Không, trường em chưa nhận được
        no | trả lượt | gives it back | Trường em xin trả lượt
        no | decline/declined/pass/cannot/can't/unable/unfortunately | declines | We have to pass
        no | can not/not host/able/chair/possible | declines | We cannot host
        no | {neg}/don't/won't/not ..2 host/chair/do/take/accept | declines | We don't accept
        no | someone/somebody/another else/school | declines | Could another school do it
        no | ^^ no | declines | No, sorry
        no | next time | another time | Next time, please
        maybe | hỏi/xin ý/báo/bàn | has to ask first | Để em hỏi hiệu trưởng rồi trả lời
        maybe | hỏi/xin/báo/bàn ..5 rồi/đã | has to ask first | Để em báo cáo cô hiệu trưởng đã
        maybe | trả lời sau/lại | answers later | Em trả lời sau ạ
        maybe | báo lại/sau | answers later | Em báo lại sau
        maybe | {hedge} | is not sure | Chắc trường em nhận được
        maybe | {neg}/chưa chắc | is not sure | Em chưa chắc
        maybe | chưa biết | does not know | Chưa biết có nhận được không
        maybe | nếu | on a condition | Nếu sửa xong sân thì trường em nhận
        maybe | suy/cân/xem nghĩ/nhắc/xét/đã | thinks about it | Để em cân nhắc
        maybe | được không/ko | asks | Đổi ngày được không ạ
        maybe | ask/check/confirm/if/maybe/perhaps/whether | is not sure | Let me ask the principal
        maybe | not sure | is not sure | I'm not sure
        maybe | get back to | answers later | I'll get back to you
        """
}
