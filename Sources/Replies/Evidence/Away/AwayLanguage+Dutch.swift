extension AwayLanguage {
    static let dutch = AwayLanguage(
        code: "nl",
        // "Automatisch antwoord: Uitnodiging", "Afwezig"
        titles: ["automatisch antwoord", "automatische reactie", "automatisch bericht"],
        subjects: ["afwezig", "niet aanwezig", "afwezigheid", "buiten kantoor"],
        machine: ["dit is een automatisch", "automatisch gegenereerd", "niet beantwoorden", "niet op deze e-mail"],
        // "Ik ben afwezig", "op vakantie"
        absences: [
            "ik ben afwezig", "ben ik afwezig", "op vakantie", "met vakantie", "niet op kantoor", "niet aanwezig",
            "met verlof", "zwangerschapsverlof", "buiten kantoor",
        ],
        notices: [
            "voor dringende zaken", "bij dringende", "in dringende gevallen", "voor spoed", "bij spoed",
            "bij terugkomst", "na mijn terugkeer", "tijdens mijn afwezigheid", "bedankt voor uw", "bedankt voor je",
            "dank voor uw", "zo snel mogelijk", "zo spoedig mogelijk",
        ],
        answers: ["die dag", "kan ik niet", "kan helaas niet", "de vergadering", "in mijn plaats"],
        // "tot en met 12 juni"
        until: ["tot en met", "t/m", "tot"],
        // "vanaf maandag 15 juni weer bereikbaar"
        back: [
            "terug op", "weer terug op", "weer aanwezig op", "weer aanwezig vanaf", "weer bereikbaar vanaf",
            "weer bereikbaar op", "weer op kantoor op", "terug vanaf",
        ],
        backBehind: ["weer ", "ben ik weer", "terug "],
        ranges: ["tot", "tot en met", "t/m", "en"],
        ends: ["eind", "einde"],
        // "contact opnemen met Jan de Vries"
        standIn: [
            "contact opnemen met", "neem contact op met", "neemt u contact op met", "contact met", "zich wenden tot",
            "mailen naar", "bellen met",
        ],
        months: [
            "januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug",
            "september|sep|sept", "oktober|okt", "november|nov", "december|dec",
        ],
        weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"])
}
