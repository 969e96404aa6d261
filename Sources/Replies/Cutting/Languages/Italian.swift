/// `Il giorno lun 6 set 2027 alle ore 08:00 Lan <lan@example.org> ha scritto:`
extension QuoteLanguage {
    static let italian = QuoteLanguage(
        code: "it",
        openers: [
            "il", "in data", "il giorno", "alle", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
            "domenica",
        ],
        wrote: ["ha scritto", "scrive", "scrisse", "wrote"],
        citing: ["citando", "citazione da"],
        from: ["da", "mittente"],
        sent: ["inviato", "data", "inviato il", "data invio", "inviata"],
        to: ["a", "per", "destinatario"],
        copy: ["cc", "copia"],
        subject: ["oggetto"],
        original: ["messaggio originale", "messaggio di origine", "messaggio precedente", "e-mail originale"],
        forwarded: [
            "messaggio inoltrato", "inizio messaggio inoltrato", "inizio del messaggio inoltrato",
            "messaggio reinoltrato",
        ],
        replyAbove: [
            "rispondi sopra questa riga", "rispondere sopra questa riga", "scrivi sopra questa linea",
            "rispondi sopra questa linea",
        ],
        closings: [
            "cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto", "cordialmente", "cordialità",
            "un cordiale saluto", "tanti saluti", "i miei saluti", "a presto", "buona giornata", "saluti cordiali",
        ],
        thanks: ["grazie", "grazie mille", "molte grazie", "grazie in anticipo", "ringraziando"],
        adverts: [
            "inviato da", "inviato dal", "inviato con", "inviato tramite", "ottieni outlook", "scarica outlook",
            "scaricare outlook", "inviata da",
        ],
        notices: ["privo di virus", "questa e-mail è stata controllata", "mail priva di virus"],
        disclaimers: [
            "questo messaggio e", "questa e-mail e", "le informazioni contenute", "avviso di riservatezza",
            "ai sensi del",
            "questo messaggio è", "prima di stampare", "hai ricevuto questo messaggio perché", "il contenuto di questa",
        ],
        legal: [
            "riservat", "destinatari", "errore", "mittente", "distrugg", "cancell", "vietat", "divulgazione",
            "confidenzial",
            "allegati",
        ],
        banners: [
            "attenzione: questa", "attenzione: questo", "[esterno", "non si ricevono spesso", "non ricevi spesso",
        ])
}
