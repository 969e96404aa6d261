// Languages of whose clients only the forms are known: attribution, block of fields, separators, mobile adverts.
extension QuoteLanguage {
    /// `Lan <lan@example.org> ezt írta (időpont: 2027. szept. 6., H, 8:00):`
    static let hungarian = QuoteLanguage(
        code: "hu", wrote: ["ezt írta", "írta", "a következőt írta"], from: ["feladó"], sent: ["elküldve", "dátum"],
        to: ["címzett"], copy: ["másolat"], subject: ["tárgy"], original: ["eredeti üzenet"],
        forwarded: ["továbbított üzenet"], closings: ["üdvözlettel", "tisztelettel", "üdv"], thanks: ["köszönöm"],
        adverts: ["küldve a", "az iphone-omról küldve"], advertEnds: ["küldve"])

    /// `În lun., 6 sept. 2027 la 08:00, Lan <lan@example.org> a scris:`
    static let romanian = QuoteLanguage(
        code: "ro", openers: ["în", "pe", "la data", "in"], wrote: ["a scris", "a scris:"],
        from: ["de la", "expeditor"],
        sent: ["trimis", "data"], to: ["către", "catre"], subject: ["subiect"], original: ["mesaj original"],
        forwarded: ["mesaj redirecționat", "mesaj forwardat"], closings: ["cu stimă", "cu respect", "toate cele bune"],
        thanks: ["mulțumesc"], adverts: ["trimis de pe", "trimis din"])

    /// `Στις Δευ, 6 Σεπ 2027 στις 8:00 π.μ., ο χρήστης Lan <lan@example.org> έγραψε:`
    static let greek = QuoteLanguage(
        code: "el", openers: ["στις", "την", "στισ"], wrote: ["έγραψε"], from: ["από"],
        sent: ["στάλθηκε", "ημερομηνία"],
        to: ["προς"], copy: ["κοιν"], subject: ["θέμα"], original: ["αρχικό μήνυμα"],
        forwarded: ["προωθημένο μήνυμα"], closings: ["με εκτίμηση", "φιλικά"], thanks: ["ευχαριστώ"],
        adverts: ["εστάλη από", "στάλθηκε από"])

    /// `po 6. 9. 2027 o 8:00 Lan <lan@example.org> napísal(a):`
    static let slovak = QuoteLanguage(
        code: "sk", openers: ["dňa", "po", "ut", "st", "št", "pi", "so", "ne"],
        wrote: ["napísal(a)", "napísal", "napísala"],
        from: ["od"], sent: ["odoslané", "dátum"], to: ["komu"], copy: ["kópia"], subject: ["predmet"],
        original: ["pôvodná správa"], forwarded: ["preposlaná správa"], closings: ["s pozdravom"], thanks: ["ďakujem"],
        adverts: ["odoslané z", "odoslané zo"])

    /// `На пн, 6.09.2027 г. в 8:00 Lan <lan@example.org> написа:`
    static let bulgarian = QuoteLanguage(
        code: "bg", openers: ["на"], wrote: ["написа"], from: ["от"], sent: ["изпратено", "дата"], to: ["до"],
        subject: ["относно", "тема"], original: ["оригинално съобщение"], forwarded: ["препратено съобщение"],
        closings: ["поздрави", "с уважение"], thanks: ["благодаря"], adverts: ["изпратено от"])

    /// `pon, 6. ruj 2027. u 08:00 Lan <lan@example.org> napisao je:`
    static let croatian = QuoteLanguage(
        code: "hr", openers: ["dana", "pon", "uto", "sri", "čet", "pet", "sub", "ned"],
        wrote: ["napisao je", "napisala je", "je napisao", "je napisala", "napisao/la je", "napisao", "je napisao/la"],
        from: ["šalje", "od"], sent: ["poslano", "datum"], to: ["prima", "za"], subject: ["predmet"],
        original: ["izvorna poruka"], forwarded: ["proslijeđena poruka"],
        closings: ["lijep pozdrav", "srdačan pozdrav"],
        thanks: ["hvala"], adverts: ["poslano s"])

    /// `V V pon., 6. sep. 2027 ob 08:00 je oseba Lan <lan@example.org> napisala:`
    static let slovenian = QuoteLanguage(
        code: "sl", openers: ["v", "dne"], wrote: ["napisala", "je napisal", "napisal", "je napisal/-a"], from: ["od"],
        sent: ["poslano", "datum"], to: ["za"], copy: ["kp"], subject: ["zadeva"], original: ["izvirno sporočilo"],
        forwarded: ["posredovano sporočilo"], closings: ["lep pozdrav", "lp"], thanks: ["hvala"],
        adverts: ["poslano iz"])

    /// `Missatge de Lan <lan@example.org> del dia dl., 6 de set. 2027 a les 8:00:`
    static let catalan = QuoteLanguage(
        code: "ca", openers: ["el", "missatge de"], wrote: ["va escriure", "ha escrit"], citing: ["missatge de"],
        from: ["de"], sent: ["enviat", "data"], to: ["per a"], subject: ["assumpte"], original: ["missatge original"],
        forwarded: ["missatge reenviat"], closings: ["salutacions", "atentament"], thanks: ["gràcies"],
        adverts: ["enviat des de", "enviat des del"])

    /// `Kasutaja Lan (<lan@example.org>) kirjutas kuupäeval E, 6. september 2027 kell 08:00:`
    static let estonian = QuoteLanguage(
        code: "et", openers: ["kasutaja"], wrote: ["kirjutas"], from: ["saatja"], sent: ["saadetud", "kuupäev"],
        to: ["saaja", "adressaat"], subject: ["teema"], original: ["algne kiri", "algne sõnum"],
        forwarded: ["edastatud kiri"], closings: ["lugupidamisega"], thanks: ["aitäh"], adverts: ["saadetud minu"])

    /// `pirmd., 2027. g. 6. sept., plkst. 08:00 — lietotājs Lan (<lan@example.org>) rakstīja:`
    static let latvian = QuoteLanguage(
        code: "lv", openers: ["pirmd", "otrd", "trešd", "ceturtd", "piektd", "sestd", "svētd"], wrote: ["rakstīja"],
        from: ["no"], sent: ["nosūtīts", "datums"], to: ["kam"], subject: ["temats", "tēma"],
        original: ["sākotnējais ziņojums"], forwarded: ["pārsūtīts ziņojums"], closings: ["ar cieņu"],
        thanks: ["paldies"],
        adverts: ["nosūtīts no"])

    /// `2027-09-06, pr, 08:00 Lan <lan@example.org> rašė:`
    static let lithuanian = QuoteLanguage(
        code: "lt", wrote: ["rašė", "parašė"], from: ["nuo", "siuntėjas"], sent: ["išsiųsta", "data"],
        to: ["kam", "gavėjas"], subject: ["tema"], original: ["pradinis laiškas"], forwarded: ["persiųstas laiškas"],
        closings: ["pagarbiai"], thanks: ["ačiū"], adverts: ["išsiųsta iš"])

    /// `‫בתאריך יום ב׳, 6 בספט׳ 2027 ב-8:00 מאת ‪Lan‬‏ <‪lan@example.org‬‏>:‬`
    static let hebrew = QuoteLanguage(
        code: "he", openers: ["בתאריך", "ב", "ביום"], wrote: ["מאת", "כתב", "כתב/ה", "כתבה"], from: ["מאת"],
        sent: ["נשלח", "תאריך"], to: ["אל"], copy: ["עותק"], subject: ["נושא"], original: ["הודעה מקורית"],
        forwarded: ["הודעה מועברת", "הודעה שהועברה"], closings: ["בברכה", "בכבוד רב"], thanks: ["תודה"],
        adverts: ["נשלח מה", "נשלח מ"])

    /// `في الاثنين، ٦ سبتمبر ٢٠٢٧ في ٨:٠٠ ص تمت كتابة ما يلي بواسطة Lan <lan@example.org>:`
    static let arabic = QuoteLanguage(
        code: "ar", openers: ["في", "بتاريخ"], wrote: ["تمت كتابة ما يلي بواسطة", "كتب", "كتبت"], from: ["من"],
        sent: ["تاريخ الإرسال", "التاريخ", "أُرسلت"], to: ["إلى"], copy: ["نسخة"], subject: ["الموضوع"],
        original: ["الرسالة الأصلية"], forwarded: ["رسالة معاد توجيهها", "الرسالة المعاد توجيهها"],
        closings: ["مع أطيب التحيات", "مع التحية"], thanks: ["شكرا", "شكراً"], adverts: ["مرسل من", "أرسلت من"])
}
