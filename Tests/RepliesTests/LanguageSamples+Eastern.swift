extension LanguageSamples {
    static let eastern: [LanguageSamples] = [
        LanguageSamples(
            code: "ja",
            attributions: [
                "2027年9月6日(月) 8:00 Lan Nguyen <lan@example.org>:",
                "2027/09/06 8:00、Lan Nguyen <lan@example.org>のメール:",
                "Lan Nguyen さんは書きました (2027/09/06 8:00):", "2027年9月6日月曜日 8:00、Lan <lan@example.org>さんは書きました:",
            ],
            fields: ["差出人: Lan <lan@example.org>", "送信日時: 2027年9月6日 8:00", "宛先: Hoa", "件名: 会議"],
            adverts: ["iPhoneから送信", "Outlook for Android を入手", "iPadから送信", "Yahoo!メール アプリから送信"],
            separators: ["-----元のメッセージ-----", "---------- 転送されたメッセージ ---------", "-----Original Message-----"],
            closings: ["敬具", "以上"]),
        LanguageSamples(
            code: "zh-Hans",
            attributions: [
                "Lan Nguyen <lan@example.org> 于2027年9月6日周一 08:00写道：",
                "在 2027年9月6日，08:00，Lan Nguyen <lan@example.org> 写道：",
                "在 2027/9/6 8:00, Lan Nguyen 写道:",
            ],
            fields: ["发件人: Lan <lan@example.org>", "发送时间: 2027年9月6日 8:00", "收件人: Hoa", "主题: 会议"],
            adverts: ["发自我的 iPhone", "发自我的iPhone", "从我的华为手机发送", "获取 Outlook for iOS", "发自我的小米手机"],
            separators: [
                "---原始邮件---", "------------------ 原始邮件 ------------------", "---------- 转发邮件 ---------",
                "-----邮件原件-----",
            ],
            closings: ["此致", "祝好"]),
        LanguageSamples(
            code: "zh-Hant",
            attributions: [
                "Lan Nguyen <lan@example.org> 於 2027年9月6日 週一 上午8:00寫道：",
                "在 2027年9月6日，上午8:00，Lan Nguyen <lan@example.org> 寫道：",
            ],
            fields: ["寄件者: Lan <lan@example.org>", "寄件日期: 2027年9月6日 上午8:00", "收件者: Hoa", "主旨: 會議"],
            adverts: ["從我的 iPhone 傳送", "從我的iPhone傳送", "取得 iOS 版 Outlook", "寄自我的 iPad"],
            separators: ["-----原始郵件-----", "---------- 轉寄郵件 ---------"],
            closings: ["敬上"]),
        LanguageSamples(
            code: "ko",
            attributions: [
                "2027년 9월 6일 (월) 오전 8:00, Lan Nguyen <lan@example.org>님이 작성:",
                "2027. 9. 6. 오전 8:00, Lan Nguyen <lan@example.org> 작성:",
            ],
            fields: ["보낸 사람: Lan <lan@example.org>", "보낸 날짜: 2027년 9월 6일 월요일 오전 8:00", "받는 사람: Hoa", "제목: 회의"],
            adverts: ["나의 iPhone에서 보냄", "iPhone에서 보냄", "Android용 Outlook 다운로드", "갤럭시 스마트폰에서 보냄"],
            separators: ["-----Original Message-----", "-----원본 메시지-----", "---------- 전달된 메시지 ---------"],
            closings: ["드림"]),
        LanguageSamples(
            code: "th",
            attributions: [
                "เมื่อ จ. 6 ก.ย. 2027 เวลา 08:00 Lan Nguyen <lan@example.org> เขียนว่า:",
                "เมื่อวันที่ 6 ก.ย. 2570 เวลา 08:00 Lan Nguyen <lan@example.org> เขียนว่า:",
                "ในวันที่ จ. 6 ก.ย. 2027 08:00 Lan <lan@example.org> เขียนว่า:",
            ],
            fields: ["จาก: Lan <lan@example.org>", "ส่ง: 6 กันยายน 2027 8:00", "ถึง: Hoa", "เรื่อง: ประชุม"],
            adverts: ["ส่งจาก iPhone ของฉัน", "ส่งจาก Yahoo Mail บน Android", "รับ Outlook สำหรับ iOS"],
            separators: ["-----ข้อความต้นฉบับ-----", "---------- ข้อความที่ส่งต่อ ---------"],
            closings: ["ขอแสดงความนับถือ"]),
        LanguageSamples(
            code: "id",
            attributions: [
                "Pada Sen, 6 Sep 2027 pukul 08.00 Lan Nguyen <lan@example.org> menulis:",
                "Pada tanggal 6 Sep 2027, pukul 08.00, Lan <lan@example.org> menulis:",
                "Pada 6 September 2027 08:00, Lan Nguyen menulis:",
            ],
            fields: [
                "Dari: Lan <lan@example.org>", "Dikirim: Senin, 06 September 2027 08:00", "Kepada: Hoa",
                "Subjek: Rapat",
            ],
            adverts: [
                "Dikirim dari iPhone saya", "Dapatkan Outlook untuk iOS", "Dikirim dari Yahoo Mail di Android",
            ],
            separators: ["-----Pesan Asli-----", "---------- Pesan terusan ---------"],
            closings: ["Salam,", "Hormat saya,"]),
    ]
}
