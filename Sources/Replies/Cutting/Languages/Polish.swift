/// `pon., 6 wrz 2027 o 08:00 Lan <lan@example.org> napisał(a):`
extension QuoteLanguage {
    static let polish = QuoteLanguage(
        code: "pl",
        openers: [
            "w dniu", "dnia", "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "ndz", "w dn", "wiadomość napisana przez",
            "w",
        ],
        wrote: [
            "napisał(a)", "napisał", "napisała", "pisze", "wiadomość napisana przez", "napisano", "pisał", "napisal",
        ],
        citing: ["cytowanie", "cytat"],
        from: ["od", "nadawca"],
        sent: ["wysłano", "data", "wysłane", "wyslano", "data wysłania"],
        to: ["do", "adresat", "odbiorca"],
        copy: ["dw", "udw", "kopia", "do wiadomości"],
        subject: ["temat"],
        original: [
            "wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej wiadomości", "pierwotna wiadomość",
            "wiadomosc oryginalna",
        ],
        forwarded: [
            "wiadomość przekazana", "treść przekazanej wiadomości", "przekazana wiadomość",
            "rozpoczęcie przekazywanej wiadomości", "początek przekazywanej wiadomości",
            "początek przekazanej wiadomości",
        ],
        replyAbove: [
            "odpowiedz powyżej tej linii", "prosimy odpowiedzieć powyżej tej linii", "napisz powyżej tej linii",
        ],
        closings: [
            "pozdrawiam", "z poważaniem", "pozdrowienia", "serdecznie pozdrawiam", "z wyrazami szacunku",
            "pozdrawiam serdecznie", "pzdr", "łączę pozdrowienia", "pozdr",
        ],
        thanks: ["dziękuję", "dzięki", "z góry dziękuję", "dziekuje"],
        adverts: [
            "wysłane z", "wysłano z", "wysłane za pomocą", "pobierz program outlook", "pobierz outlook", "wyslane z",
            "wysłane przez",
        ],
        notices: ["wolny od wirusów", "wolna od wirusów", "ta wiadomość e-mail została sprawdzona"],
        disclaimers: [
            "ta wiadomość", "niniejsza wiadomość", "treść tej wiadomości", "informacje zawarte w", "klauzula poufności",
            "otrzymujesz tę wiadomość",
        ],
        legal: [
            "poufne", "adresat", "odbiorc", "omyłkowo", "nadawc", "usunięcie", "zabronione", "rozpowszechnianie",
            "załączniki",
        ],
        banners: ["uwaga: ta", "[zewnętrzn", "nie otrzymujesz często"])
}
