extension AwayLanguage {
    static let finnish = AwayLanguage(
        code: "fi",
        // "Automaattinen vastaus: Kutsu", "Poissa"
        titles: ["automaattinen vastaus", "automaattivastaus"],
        subjects: ["poissa", "poissaoloilmoitus", "lomalla", "poissaolo"],
        machine: ["tämä on automaattinen", "älä vastaa tähän"],
        // "Olen lomalla", "Olen poissa toimistolta"
        absences: [
            "olen lomalla", "olen poissa", "poissa toimistolta", "vuosilomalla", "virkavapaalla", "äitiysvapaalla",
            "työmatkalla",
        ],
        notices: [
            "kiireellisissä asioissa", "kiireellisissä tapauksissa", "palattuani", "poissaoloni aikana",
            "lomani aikana", "kiitos viestistäsi", "mahdollisimman pian",
        ],
        answers: ["silloin en", "en pääse", "kokoukseen", "puolestani"],
        // "12. kesäkuuta asti", "12.6. saakka"
        untilBehind: ["asti", "saakka", "mennessä"],
        // "Palaan töihin 15. kesäkuuta"
        back: ["palaan töihin", "palaan toimistolle", "palaan", "takaisin", "tavattavissa jälleen"],
        backBehind: ["alkaen olen", "lähtien olen", "palaan"],
        ranges: ["ja"],
        // "ota yhteyttä Matti Virtaseen"
        standIn: ["ota yhteyttä", "ottakaa yhteyttä", "voit ottaa yhteyttä", "sijaisenani toimii", "sijaiseni on"],
        months: [
            "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku", "syysku", "lokaku",
            "marrasku", "jouluku",
        ],
        weekdays: ["maanant", "tiist", "keskiviik", "torst", "perjant", "lauant", "sunnunt"])
}
