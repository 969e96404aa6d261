extension AwayLanguage {
    static let swedish = AwayLanguage(
        code: "sv",
        // "Automatiskt svar: Inbjudan", "Frånvaro"
        titles: ["automatiskt svar", "autosvar"],
        subjects: ["frånvaro", "frånvarande", "inte på kontoret", "ej på kontoret"],
        machine: ["detta är ett automatiskt", "går inte att svara på"],
        // "Jag är inte på kontoret", "Jag har semester"
        absences: [
            "inte på kontoret", "har semester", "på semester", "frånvarande", "föräldraledig", "tjänstledig",
            "på tjänsteresa", "är ledig",
        ],
        notices: [
            "vid brådskande", "i brådskande fall", "när jag är tillbaka", "vid min återkomst", "under min frånvaro",
            "tack för ditt mejl", "tack för ditt mail", "tack för ditt meddelande", "så snart som möjligt",
        ],
        answers: ["den dagen", "kan inte komma", "mötet", "i mitt ställe"],
        // "till och med 12 juni"
        until: ["till och med", "t.o.m.", "tom", "fram till", "till"],
        // "är tillbaka den 15 juni"
        back: ["tillbaka den", "tillbaka", "åter den", "åter"],
        backBehind: ["är jag tillbaka", "tillbaka"],
        ranges: ["till", "till och med", "t.o.m.", "och"],
        ends: ["slutet av"],
        // "kontakta Anna Svensson"
        standIn: ["vänligen kontakta", "kontakta", "vänd dig till", "mejla", "ring"],
        months: [
            "januari|jan", "februari|feb", "mars|mar", "april|apr", "maj", "juni|jun", "juli|jul", "augusti|aug",
            "september|sep|sept", "oktober|okt", "november|nov", "december|dec",
        ],
        weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"])
}
