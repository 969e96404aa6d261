/// `Den man. 6. sep. 2027 kl. 08.00 skrev Lan <lan@example.org>:`
extension QuoteLanguage {
    static let danish = QuoteLanguage(
        code: "da",
        openers: ["den", "d", "man", "tir", "ons", "tor", "fre", "lør", "søn", "på"],
        wrote: ["skrev", "skriver", "har skrevet"],
        citing: ["citerer", "citat fra"],
        from: ["fra", "afsender"],
        sent: ["sendt", "dato"],
        to: ["til", "modtager"],
        copy: ["cc", "kopi"],
        subject: ["emne"],
        original: [
            "oprindelig meddelelse", "oprindelig besked", "original meddelelse", "oprindelig mail", "oprindelig e-mail",
        ],
        forwarded: [
            "videresendt besked", "videresendt meddelelse", "start på videresendt besked",
            "begynd på videresendt besked", "videresendt mail",
        ],
        replyAbove: ["svar venligst over denne linje", "svar over denne linje", "skriv over denne linje"],
        closings: [
            "med venlig hilsen", "venlig hilsen", "mvh", "hilsen", "kh", "de bedste hilsner", "bedste hilsner",
            "venlige hilsner", "med venlige hilsner", "vh", "kærlig hilsen", "mange hilsner",
        ],
        thanks: ["tak", "mange tak", "på forhånd tak"],
        adverts: ["sendt fra", "hent outlook", "få outlook", "sendt med", "sendt via"],
        notices: ["virusfri"],
        disclaimers: ["denne e-mail", "denne meddelelse", "denne mail"],
        legal: ["fortrolig", "modtager", "ved en fejl", "afsender", "slet", "uautoriseret", "vedhæft"],
        banners: ["advarsel: denne", "[ekstern", "du får ikke ofte mails"])
}
