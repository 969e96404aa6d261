/// The words by which mail clients introduce what they quote, in the languages they speak. All in small letters.
enum QuotePhrases {
    /// An attribution line holds one of these and, after it, little more than a colon.
    static let wrote = [
        "wrote", "writes", "đã viết", "da viet", "viết:", "a écrit", "schrieb", "escribió", "escribio", "escreveu",
        "ha scritto", "schreef", "napisał", "napisała", "napsal", "написал", "написала", "пишет", "написав", "пише",
        "skrev", "kirjoitti", "yazdı", "şunu yazdı", "menulis", "のメール", "書きました", "写道", "寫道", "작성", "님이 작성",
        "เขียนว่า", "írta", "έγραψε",
    ]

    /// Names of header fields as clients show them above the old message.
    static let from = [
        "from", "từ", "người gửi", "de", "von", "van", "fra", "från", "da", "od", "от", "від", "gönderen", "kimden",
        "lähettäjä", "dari", "差出人", "发件人", "寄件者", "보낸 사람", "จาก",
    ]
    static let other = [
        "sent", "date", "to", "cc", "subject", "reply-to", "importance", "attachments",
        "đã gửi", "gửi", "ngày", "ngày gửi", "đến", "tới", "người nhận", "chủ đề", "tiêu đề", "thời gian", "gửi lúc",
        "envoyé", "à", "objet", "gesendet", "datum", "an", "betreff", "enviado", "fecha", "para", "asunto", "enviada",
        "assunto", "data", "inviato", "oggetto", "a", "verzonden", "aan", "onderwerp", "wysłano", "do", "temat",
        "odesláno",
        "komu", "předmět", "отправлено", "дата", "кому", "тема", "надіслано", "skickat", "till", "ämne", "sendt", "til",
        "emne",
        "lähetetty", "vastaanottaja", "aihe", "gönderilme", "tarih", "kime", "konu", "terkirim", "kepada", "subjek",
        "送信日時", "宛先", "件名", "发送时间", "日期", "收件人", "主题", "收件者", "主旨", "보낸 날짜", "날짜", "받는 사람", "제목", "ถึง", "เรื่อง",
    ]

    /// A line between dashes that says that the old message follows.
    static let original = [
        "original message", "forwarded message", "thư gốc", "tin nhắn gốc", "thư đã chuyển tiếp",
        "thư được chuyển tiếp",
        "tin nhắn được chuyển tiếp", "message d'origine", "message transféré", "ursprüngliche nachricht",
        "weitergeleitete",
        "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht", "originele bericht",
        "wiadomość oryginalna", "původní zpráva", "исходное сообщение", "пересылаемое сообщение",
        "ursprungligt meddelande",
        "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti", "orijinal mesaj", "pesan asli",
        "元のメッセージ", "原始邮件", "原始郵件", "원본 메시지", "begin forwarded message", "reply message", "thư trả lời",
    ]

    /// A closing line; the signature begins with it.
    static let closings = [
        "trân trọng", "trân trọng cảm ơn", "trân trọng kính chào", "thân ái", "thân mến", "kính thư", "kính chào",
        "thân",
        "best regards", "kind regards", "warm regards", "regards", "best wishes", "sincerely", "yours sincerely",
        "cheers",
        "many thanks", "best", "all the best", "with best regards", "yours", "yours faithfully", "br", "rgds", "kr",
        "thanks and regards", "thanks & regards", "trân trọng!", "chào trân trọng", "xin trân trọng cảm ơn", "warmly",
    ]

    /// What phones and programs write below a message.
    static let adverts = [
        "sent from my", "sent from yahoo", "sent from mail for", "sent from outlook", "sent via", "sent with",
        "get outlook for",
        "được gửi từ", "đã gửi từ", "gửi từ iphone", "gửi từ ipad", "gửi từ điện thoại", "gửi từ yahoo",
        "gửi từ outlook",
        "gửi từ thư cho", "gửi từ mail", "gửi từ gmail", "gửi bằng", "tải outlook", "tải ứng dụng outlook",
        "lấy outlook",
        "download outlook", "envoyé de mon", "von meinem", "enviado desde", "enviado do meu", "inviato da",
        "verzonden vanaf", "wysłano z", "отправлено с", "skickat från", "sendt fra", "sent on the go", "composed on",
        "yahoo mail:", "virus-free", "không có vi-rút", "từ điện thoại samsung", "從我的", "发自我的", "iphoneから送信",
        "나의 iphone",
    ]

    /// The first words of a disclaimer; it goes to the end.
    static let disclaimers = [
        "this email and any", "this e-mail and any", "this message and any", "the information contained in this",
        "confidentiality notice", "disclaimer", "this message is intended", "this email is intended",
        "this communication is",
        "thư điện tử này", "thông tin trong email này", "email này và", "thư này và các tệp", "lưu ý bảo mật",
        "khuyến cáo:", "please consider the environment", "hãy cân nhắc", "hãy nghĩ đến môi trường",
    ]
}
