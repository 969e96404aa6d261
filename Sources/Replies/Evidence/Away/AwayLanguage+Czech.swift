extension AwayLanguage {
    static let czech = AwayLanguage(
        code: "cs",
        // "Automatická odpověď: Pozvánka", "Nepřítomnost"
        titles: ["automatická odpověď", "automatická odpoved"],
        subjects: ["nepřítomnost", "mimo kancelář", "nejsem v kanceláři", "dovolená"],
        machine: ["toto je automatická", "automaticky generovan", "neodpovídejte na"],
        // "jsem mimo kancelář", "Jsem na dovolené"
        absences: [
            "mimo kancelář", "na dovolené", "nepřítomen", "nepřítomna", "nejsem v kanceláři", "na nemocenské",
            "na mateřské", "na služební cestě",
        ],
        notices: [
            "v naléhavých případech", "v urgentních případech", "po svém návratu", "po návratu",
            "v době mé nepřítomnosti", "děkuji za vaši zprávu", "děkuji za váš e-mail", "co nejdříve",
        ],
        answers: ["ten den", "nemohu přijít", "nepřijdu", "schůzk", "místo mě"],
        // "Do 12. června"
        until: ["až do", "do", "po dni"],
        // "vracím se 15. 6. 2026"
        back: ["vracím se", "vrátím se", "zpět v kanceláři", "zpět", "budu zpět"],
        ranges: ["do", "až"],
        ends: ["konce", "koncem"],
        // "kontaktujte Janu Novákovou"
        standIn: [
            "kontaktujte prosím", "prosím kontaktujte", "kontaktujte", "obraťte se na", "obracejte se na",
            "zastupuje mě", "pište na",
        ],
        months: [
            "ledna|leden", "února|únor", "března|březen", "dubna|duben", "května|květen", "června|červnu|červen",
            "červenc", "srpna|srpen", "září", "října|říjen", "listopad", "prosin",
        ],
        weekdays: [
            "pondělí|pondělka", "úterý|úterka", "středa|středy|středu", "čtvrtek|čtvrtka", "pátek|pátku",
            "sobota|soboty|sobotu", "neděle|neděli",
        ])
}
