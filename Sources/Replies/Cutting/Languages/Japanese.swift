/// `2027年9月6日(月) 8:00 Lan <lan@example.org>:` or `2027/09/06 8:00、Lan <lan@example.org>のメール:`
extension QuoteLanguage {
    static let japanese = QuoteLanguage(
        code: "ja",
        openers: [],
        wrote: ["のメール", "書きました", "は書きました", "さんは書きました", "が書きました", "からのメール", "wrote", "さんからのメッセージ"],
        citing: ["引用"],
        from: ["差出人", "送信者", "送信元"],
        sent: ["送信日時", "日時", "日付", "送信日", "受信日時"],
        to: ["宛先", "受信者", "宛て先"],
        copy: ["cc", "写し"],
        subject: ["件名", "題名"],
        original: ["元のメッセージ", "オリジナルメッセージ", "元のメール", "original message", "元メッセージ", "返信元メッセージ"],
        forwarded: ["転送されたメッセージ", "転送メッセージ", "転送されたメール", "転送メール", "以下、転送されたメッセージ"],
        replyAbove: ["この線より上に返信", "この行より上に返信", "この行の上に返信"],
        closings: ["敬具", "以上", "草々", "かしこ", "拝"],
        thanks: ["よろしくお願いいたします", "よろしくお願いします", "宜しくお願いいたします", "宜しくお願いします", "ありがとうございました", "ありがとうございます", "よろしくお願い致します"],
        adverts: [
            "ios 版 outlook", "outlook for ios", "outlook for android", "android 版 outlook", "ios版outlook",
            "android版outlook",
        ],
        advertEnds: ["から送信", "より送信", "から送信されました", "から送られました", "からの送信", "を入手"],
        notices: ["ウイルスフリー", "このメールはウイルスチェック"],
        disclaimers: ["このメールには", "本メールは", "本メールに", "このメッセージは、google グループ"],
        legal: ["機密", "受信者", "誤って", "送信者", "削除", "禁"],
        banners: ["注意: このメール", "[外部", "【外部", "【社外"])
}
