extension AwayLanguage {
    static let norwegian = AwayLanguage(
        code: "no",
        // "Automatisk svar: Invitasjon", "Fraværsmelding"
        titles: ["automatisk svar", "autosvar"],
        subjects: ["fravær", "ikke på kontoret", "ikke til stede", "fraværsmelding"],
        machine: ["dette er et automatisk", "automatisk generert", "kan ikke besvares"],
        // "Jeg er ikke på kontoret", "Jeg har ferie"
        absences: [
            "ikke på kontoret", "har ferie", "på ferie", "er bortreist", "fraværende", "i permisjon",
            "på tjenestereise",
        ],
        notices: [
            "ved hastesaker", "i hastesaker", "når jeg er tilbake", "i mitt fravær", "under mitt fravær",
            "takk for din e-post", "takk for din henvendelse", "takk for e-posten", "så snart som mulig",
        ],
        answers: ["den dagen", "kan ikke komme", "møtet", "i mitt sted"],
        // "til og med 12. juni"
        until: ["til og med", "t.o.m.", "frem til", "fram til", "inntil", "til"],
        // "er tilbake 15. juni 2026"
        back: ["tilbake den", "tilbake"],
        backBehind: ["er jeg tilbake", "tilbake"],
        ranges: ["til", "til og med", "og"],
        ends: ["slutten av", "utgangen av"],
        standIn: ["vennligst kontakt", "ta kontakt med", "kontakt", "kontakte", "henvend deg til"],
        months: [
            "januar|jan", "februar|feb", "mars|mar", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug",
            "september|sep|sept", "oktober|okt", "november|nov", "desember|des",
        ],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"])
}
