extension AwayLanguage {
    static let turkish = AwayLanguage(
        code: "tr",
        // "Otomatik yanıt: Davet", "Ofis dışında"
        titles: ["otomatik yanıt", "otomatik cevap"],
        subjects: ["ofis dışında", "ofis dışındayım", "izindeyim"],
        machine: ["bu otomatik bir", "bu bir otomatik", "otomatik olarak gönderil", "lütfen yanıtlamayın"],
        // "ofis dışındayım", "Yıllık izindeyim"
        absences: [
            "ofis dışında", "izindeyim", "izinde olacağım", "tatildeyim", "ofiste değilim", "ofiste olmayacağım",
            "seyahatteyim",
        ],
        notices: [
            "acil durumlar", "acil durumda", "acil konular", "döndüğümde", "dönüşümde", "yokluğumda",
            "mesajınız için teşekkür", "e-postanız için teşekkür", "en kısa sürede",
        ],
        answers: ["o gün", "gelemiyorum", "gelemeyeceğim", "katılamayacağım", "toplantı", "benim yerime"],
        // "12 Haziran 2026 tarihine kadar", "12 Haziran'a kadar"
        untilBehind: [
            "tarihine kadar", "'a kadar", "'e kadar", "'ya kadar", "'ye kadar", "gününe kadar", "kadar",
            "tarihinden sonra",
        ],
        back: ["dönüş tarihim", "dönüş tarihi"],
        // "15 Haziran'da döneceğim"
        backBehind: [
            "'da dön", "'de dön", "'ta dön", "'te dön", "tarihinde dön", "döneceğim", "geri dön", "'da ofiste",
            "'de ofiste", "tarihinde ofiste",
        ],
        ranges: ["ile"],
        ends: [],
        standIn: ["lütfen şu kişiyle", "yerime bakan", "lütfen yazın:"],
        // "Ayşe Yılmaz ile iletişime geçiniz"
        standInBehind: ["ile iletişime", "ile irtibata", "ile görüş", "'a ulaş", "'e ulaş", "'ya ulaş", "'ye ulaş"],
        months: [
            "ocak|oca", "şubat|şub", "mart|mar", "nisan|nis", "mayıs|may", "haziran|haz", "temmuz|tem", "ağustos|ağu",
            "eylül|eyl", "ekim|eki", "kasım|kas", "aralık|ara",
        ],
        weekdays: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"])
}
