/// `man. 6. sep. 2027 kl. 08:00 skrev Lan <lan@example.org>:`
extension QuoteLanguage {
    static let norwegian = QuoteLanguage(
        code: "no",
        openers: [
            "den", "på", "man", "tir", "ons", "tor", "fre", "lør", "søn", "mandag", "tirsdag", "onsdag", "torsdag",
            "fredag", "lørdag", "søndag", "kl",
        ],
        wrote: ["skrev", "skriver", "skrev følgende", "har skrevet"],
        citing: ["siterer"],
        from: ["fra", "avsender"],
        sent: ["sendt", "dato"],
        to: ["til", "mottaker"],
        copy: ["kopi", "cc"],
        subject: ["emne"],
        original: ["opprinnelig melding", "original melding", "opprinnelig e-post", "opprinneleg melding"],
        forwarded: [
            "videresendt melding", "videresendt e-post", "start på videresendt melding",
            "begynnelse på videresendt melding", "vidaresend melding",
        ],
        replyAbove: ["svar over denne linjen", "skriv over denne linjen", "vennligst svar over denne linjen"],
        closings: [
            "med vennlig hilsen", "vennlig hilsen", "mvh", "hilsen", "beste hilsen", "med venleg helsing",
            "vennlige hilsener", "hilsning", "mvh.",
        ],
        thanks: ["takk", "tusen takk", "på forhånd takk"],
        adverts: [
            "sendt fra", "få outlook", "last ned outlook", "hent outlook", "skaff deg outlook", "sendt med",
            "sendt via",
        ],
        notices: ["virusfri"],
        disclaimers: ["denne e-posten", "denne meldingen"],
        legal: ["konfidensiell", "mottaker", "ved en feil", "avsender", "slett", "uautorisert", "vedlegg"],
        banners: ["advarsel: denne", "[ekstern", "du får ikke ofte e-post"])
}
