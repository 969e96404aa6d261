/// `ma 6. syysk. 2027 klo 8.00 Lan (lan@example.org) kirjoitti:`
extension QuoteLanguage {
    static let finnish = QuoteLanguage(
        code: "fi",
        openers: [
            "ma", "ti", "ke", "to", "pe", "la", "su", "klo", "maanantai", "tiistai", "keskiviikko", "torstai",
            "perjantai", "lauantai", "sunnuntai", "päivämäärä",
        ],
        wrote: ["kirjoitti", "kirjoittaa", "kirjoitti seuraavaa", "on kirjoittanut", "kirjoitti näin"],
        citing: ["lainaus"],
        from: ["lähettäjä", "keneltä"],
        sent: ["lähetetty", "päivämäärä", "pvm", "päiväys"],
        to: ["vastaanottaja", "kenelle", "vastaanottajat"],
        copy: ["kopio", "cc"],
        subject: ["aihe", "otsikko"],
        original: ["alkuperäinen viesti", "alkuperäinen sähköposti"],
        forwarded: [
            "välitetty viesti", "välitetty viesti alkaa", "edelleenlähetetty viesti", "lähetetty edelleen",
            "uudelleen lähetetty viesti",
        ],
        replyAbove: ["vastaa tämän rivin yläpuolelle", "kirjoita vastauksesi tämän rivin yläpuolelle"],
        closings: [
            "ystävällisin terveisin", "terveisin", "parhain terveisin", "kunnioittavasti", "ystävällisesti", "t", "yt",
            "terv", "terkuin", "lämpimin terveisin",
        ],
        thanks: ["kiitos", "kiitos etukäteen", "kiitoksia", "kiitän"],
        adverts: ["lähetetty", "hanki outlook", "lataa outlook"],
        notices: ["virukseton", "ei viruksia"],
        disclaimers: ["tämä viesti", "tämä sähköposti"],
        legal: ["luottamuksellin", "vastaanottaja", "erehdyksessä", "lähettäjä", "poist", "kielletty", "liitte"],
        banners: ["varoitus: tämä", "[ulkoinen"])
}
