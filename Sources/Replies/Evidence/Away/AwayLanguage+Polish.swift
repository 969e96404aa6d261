extension AwayLanguage {
    static let polish = AwayLanguage(
        code: "pl",
        // "Odpowiedź automatyczna: Zaproszenie", "Nieobecność w biurze"
        titles: ["automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź"],
        subjects: ["nieobecność", "nieobecny", "nieobecna", "poza biurem"],
        machine: ["wiadomość wygenerowana automatycznie", "prosimy nie odpowiadać", "proszę nie odpowiadać"],
        // "Jestem nieobecna", "Przebywam na urlopie"
        absences: [
            "jestem nieobecn", "będę nieobecn", "na urlopie", "poza biurem", "na zwolnieniu", "nie ma mnie w biurze",
            "na urlopie macierzyńskim", "w delegacji",
        ],
        notices: [
            "w pilnych sprawach", "w sprawach pilnych", "w razie pilnej", "po powrocie", "podczas mojej nieobecności",
            "w czasie mojej nieobecności", "dziękuję za wiadomość", "dziękuję za kontakt", "jak najszybciej",
            "proszę o kontakt z",
        ],
        answers: ["tego dnia", "nie mogę przyjść", "nie dam rady", "spotkanie", "zamiast mnie"],
        // "do 12 czerwca"
        until: ["aż do", "do dnia", "do", "po dniu"],
        // "Wracam 15.06.2026"
        back: [
            "wracam", "wrócę", "powrócę", "powrót", "z powrotem", "ponownie dostępn", "będę dostępny od",
            "będę dostępna od",
        ],
        ranges: ["do", "do dnia"],
        ends: ["końca", "koniec"],
        // "proszę o kontakt z Anną Kowalską"
        standIn: [
            "proszę o kontakt z panią", "proszę o kontakt z panem", "proszę o kontakt z", "proszę kontaktować się z",
            "prosimy o kontakt z", "kontakt z", "zastępuje mnie", "zastępstwo:",
        ],
        months: [
            "stycz", "luty|luteg", "marzec|marca", "kwie", "maj|maja", "czerw", "lipiec|lipca", "sierp", "wrze",
            "paźdz", "listop", "grud",
        ],
        weekdays: [
            "poniedz", "wtorek|wtorku", "środa|środy|środę", "czwart", "piątek|piątku", "sobota|soboty|sobotę",
            "niedziel",
        ])
}
