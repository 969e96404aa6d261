/// `Lan <lan@example.org>, 6 Eyl 2027 Pzt, 08:00 tarihinde şunu yazdı:`
extension QuoteLanguage {
    static let turkish = QuoteLanguage(
        code: "tr",
        openers: ["pzt", "sal", "çar", "per", "cum", "cmt", "paz"],
        wrote: ["tarihinde şunu yazdı", "şunu yazdı", "şunları yazdı", "yazdı", "tarihinde şöyle yazdı", "yazmış"],
        citing: ["alıntı"],
        from: ["kimden", "gönderen"],
        sent: ["gönderildi", "gönderme tarihi", "gönderilme tarihi", "tarih", "gönderilen", "gönderim tarihi"],
        to: ["kime", "alıcı"],
        copy: ["bilgi", "cc"],
        subject: ["konu"],
        original: ["orijinal mesaj", "özgün ileti", "orijinal ileti", "orjinal mesaj", "asıl ileti"],
        forwarded: [
            "yönlendirilen ileti", "i̇letilen mesaj", "iletilen mesaj", "yönlendirilmiş mesaj", "i̇leti başlangıcı",
            "iletilmiş ileti başlangıcı", "yönlendirilen ileti başlangıcı", "iletilen ileti",
        ],
        replyAbove: ["bu satırın üzerine yanıt", "bu satırın üstüne yazın", "lütfen bu satırın üzerine yazın"],
        closings: [
            "saygılarımla", "saygılarımızla", "iyi çalışmalar", "sevgiler", "selamlar", "saygılar", "iyi günler",
            "sevgilerimle", "i̇yi çalışmalar", "i̇yi günler", "kolay gelsin",
        ],
        thanks: ["teşekkürler", "teşekkür ederim", "şimdiden teşekkürler"],
        adverts: ["android için outlook", "ios için outlook", "outlook'u edinin"],
        advertEnds: ["gönderildi", "gönderilmiştir", "outlook'u edinin", "outlook\u{2019}u edinin"],
        notices: ["virüssüz", "virüs bulunmuyor"],
        disclaimers: ["bu e-posta", "bu mesaj", "bu ileti"],
        legal: ["gizli", "alıcı", "yanlışlıkla", "gönderen", "siliniz", "yasaktır", "ekleri"],
        banners: ["dikkat: bu", "[harici", "uyarı: bu"])
}
