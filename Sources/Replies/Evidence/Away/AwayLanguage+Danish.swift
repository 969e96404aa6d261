extension AwayLanguage {
    static let danish = AwayLanguage(
        code: "da",
        // "Autosvar: Invitation", "Automatisk svar"
        titles: ["automatisk svar", "autosvar"],
        subjects: ["ikke til stede", "ikke på kontoret", "fraværende", "fravær"],
        machine: ["dette er et automatisk", "automatisk genereret", "kan ikke besvares"],
        // "Jeg er på ferie"
        absences: [
            "på ferie", "holder ferie", "ikke på kontoret", "fraværende", "på barsel", "på orlov",
            "på forretningsrejse",
        ],
        notices: [
            "i hastetilfælde", "ved hastesager", "når jeg er tilbage", "når jeg vender tilbage", "i mit fravær",
            "under mit fravær", "tak for din mail", "tak for din besked", "hurtigst muligt",
        ],
        answers: ["den dag", "kan ikke komme", "mødet", "i mit sted"],
        // "til og med den 12. juni"
        until: ["til og med", "t.o.m.", "indtil", "frem til", "til"],
        // "er tilbage mandag den 15. juni"
        back: ["tilbage den", "tilbage", "retur den"],
        backBehind: ["er jeg tilbage", "tilbage"],
        ranges: ["til", "til og med", "og"],
        ends: ["slutningen af", "udgangen af"],
        standIn: ["kontakt venligst", "du kan kontakte", "kontakte", "kontakt", "henvend dig til", "skriv til"],
        months: [
            "januar|jan", "februar|feb", "marts|mar", "april|apr", "maj", "juni|jun", "juli|jul", "august|aug",
            "september|sep|sept", "oktober|okt", "november|nov", "december|dec",
        ],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"])
}
