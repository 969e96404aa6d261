extension AwayLanguage {
    static let italian = AwayLanguage(
        code: "it",
        // "Risposta automatica: Invito", "Fuori ufficio"
        titles: ["risposta automatica"],
        subjects: ["fuori ufficio", "fuori sede", "messaggio di assenza", "avviso di assenza", "assente"],
        machine: [
            "questa è una risposta automatica", "questo è un messaggio automatico", "si prega di non rispondere",
            "non rispondere a questa",
        ],
        // "Sono assente", "Sarò in ferie"
        absences: [
            "sono assente", "sarò assente", "in ferie", "fuori ufficio", "in vacanza", "in maternità", "in trasferta",
            "non sono in ufficio",
        ],
        notices: [
            "per urgenze", "in caso di urgenza", "per questioni urgenti", "al mio rientro", "al mio ritorno",
            "durante la mia assenza", "in mia assenza", "grazie per il messaggio", "grazie per la sua",
            "appena possibile", "il prima possibile",
        ],
        answers: ["quel giorno", "non potrò", "non posso venire", "la riunione", "al mio posto"],
        // "fino al 12 giugno"
        until: ["fino al", "fino all'", "fino a", "sino al", "fino", "dopo il"],
        // "rientrerò il 15 giugno"
        back: [
            "torno il", "tornerò il", "tornerò", "rientro il", "rientro", "rientrerò il", "rientrerò", "di ritorno il",
            "di nuovo in ufficio il", "di nuovo in ufficio dal", "disponibile dal",
        ],
        ranges: ["al", "all'", "a "],
        ends: ["fine di", "fine"],
        // "contattare Marco Rossi"
        standIn: [
            "si prega di contattare", "prego contattare", "potete contattare", "può contattare", "contattare",
            "contattate", "rivolgersi a", "rivolgetevi a", "scrivere a",
        ],
        months: [
            "gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu", "luglio|lug",
            "agosto|ago", "settembre|set", "ottobre|ott", "novembre|nov", "dicembre|dic",
        ],
        weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"])
}
