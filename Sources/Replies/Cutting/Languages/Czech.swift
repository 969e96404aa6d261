/// `po 6. 9. 2027 v 8:00 odesílatel Lan <lan@example.org> napsal:`
extension QuoteLanguage {
    static let czech = QuoteLanguage(
        code: "cs",
        openers: ["dne", "po", "út", "st", "čt", "pá", "so", "ne", "on"],
        wrote: ["napsal(a)", "napsal", "napsala", "píše"],
        citing: ["cituji"],
        from: ["od", "odesílatel", "odesilatel"],
        sent: ["odesláno", "datum", "odeslano"],
        to: ["komu", "pro", "příjemce"],
        copy: ["kopie", "cc"],
        subject: ["předmět", "predmet", "věc"],
        original: ["původní zpráva", "puvodni zprava", "původní e-mail"],
        forwarded: ["přeposlaná zpráva", "začátek přeposlané zprávy", "předaná zpráva", "přeposlaný e-mail"],
        replyAbove: ["odpovídejte nad tímto řádkem", "odpovězte nad touto čarou", "odpověď pište nad tento řádek"],
        closings: ["s pozdravem", "s přátelským pozdravem", "zdravím", "s úctou", "hezký den", "s pozdravy"],
        thanks: ["děkuji", "díky", "předem děkuji", "děkuji předem"],
        adverts: ["odesláno z", "odesláno ze", "získat outlook", "stáhnout outlook", "odesláno pomocí"],
        notices: ["bez virů", "neobsahuje žádné viry"],
        disclaimers: ["tento e-mail", "tato zpráva", "tento email"],
        legal: ["důvěrn", "adresát", "příjemce", "omylem", "odesílatel", "smaž", "zakázán", "přílohy"],
        banners: ["pozor: tento", "[externí"])
}
