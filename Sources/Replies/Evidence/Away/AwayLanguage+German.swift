extension AwayLanguage {
    static let german = AwayLanguage(
        code: "de",
        // "Automatische Antwort: Einladung", "Abwesenheitsnotiz"
        titles: ["automatische antwort", "automatische rückmeldung", "autoantwort"],
        subjects: ["abwesenheit", "abwesend", "außer haus", "nicht im büro", "nicht im haus", "urlaubsnotiz"],
        machine: [
            "automatisch generiert", "automatisch erzeugt", "bitte antworten sie nicht auf diese",
            "diese e-mail wurde automatisch",
        ],
        // "ich bin nicht im Büro", "Ich bin im Urlaub"
        absences: [
            "nicht im büro", "nicht im haus", "außer haus", "im urlaub", "in urlaub", "abwesend", "nicht erreichbar",
            "in elternzeit", "im mutterschutz", "auf dienstreise", "nicht am arbeitsplatz",
        ],
        // "In dringenden Fällen", "nach meiner Rückkehr"
        notices: [
            "in dringenden fällen", "in dringenden angelegenheiten", "bei dringenden", "nach meiner rückkehr",
            "während meiner abwesenheit", "in meiner abwesenheit", "meine vertretung", "vielen dank für ihre nachricht",
            "vielen dank für ihre e-mail", "vielen dank für ihre mail", "wird nicht weitergeleitet",
            "werden nicht weitergeleitet", "so bald wie möglich", "schnellstmöglich",
        ],
        answers: [
            "an dem tag", "an diesem tag", "kann ich nicht", "kann leider nicht", "zum treffen", "zur sitzung",
            "nicht kommen", "nicht teilnehmen",
        ],
        // "bis zum 3.5.", "bis einschließlich 14.08.2026"
        until: ["bis einschließlich", "bis einschl", "bis zum", "bis inkl", "bis", "nach dem"],
        // "wieder ab dem 16. Juni", "zurück am"
        back: [
            "wieder ab", "wieder am", "zurück am", "zurück ab", "wieder im büro ab", "wieder im büro am",
            "wieder da am", "wieder erreichbar ab", "wieder erreichbar am", "wieder für sie da ab", "rückkehr am",
        ],
        // "Ab dem 16. Juni bin ich wieder erreichbar"
        backBehind: ["bin ich wieder", "wieder ", "bin ich zurück", "stehe ich ihnen wieder"],
        ranges: ["bis", "bis zum", "bis einschließlich", "und"],
        ends: ["ende"],
        // "wenden Sie sich bitte an Frau Müller", "Meine Vertretung übernimmt Herr Schmidt"
        standIn: [
            "wenden sie sich bitte an", "bitte wenden sie sich an", "wenden sie sich an", "wende dich bitte an",
            "kontaktieren sie bitte", "bitte kontaktieren sie", "kontaktieren sie", "in dringenden fällen an",
            "in dringenden angelegenheiten an", "vertretung übernimmt",
            "vertretung ist", "vertreten werde ich von", "vertritt mich", "schreiben sie bitte an",
        ],
        months: [
            "januar|jan|jänner", "februar|feb|feber", "märz|maerz|mrz", "april|apr", "mai", "juni|jun", "juli|jul",
            "august|aug", "september|sep|sept", "oktober|okt", "november|nov", "dezember|dez",
        ],
        weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"])
}
