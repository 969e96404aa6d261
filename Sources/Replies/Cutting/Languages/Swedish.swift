/// `Den mån 6 sep. 2027 kl 08:00 skrev Lan <lan@example.org>:`
extension QuoteLanguage {
    static let swedish = QuoteLanguage(
        code: "sv",
        openers: ["den", "mån", "tis", "ons", "tors", "fre", "lör", "sön", "på"],
        wrote: ["skrev", "skriver", "har skrivit"],
        citing: ["citerar"],
        from: ["från", "avsändare"],
        sent: ["skickat", "datum", "skickades"],
        to: ["till", "mottagare"],
        copy: ["kopia", "cc"],
        subject: ["ämne", "rubrik"],
        original: ["ursprungligt meddelande", "originalmeddelande", "ursprungsmeddelande"],
        forwarded: [
            "vidarebefordrat meddelande", "vidarebefordrat brev", "börja vidarebefordrat meddelande",
            "början på vidarebefordrat meddelande",
        ],
        replyAbove: ["svara ovanför den här raden", "svara ovanför denna rad", "skriv ovanför denna linje"],
        closings: [
            "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "vänlig hälsning", "vänligen", "mvh",
            "hälsningar", "bästa hälsningar", "hälsning", "vänligaste hälsningar", "allt gott",
        ],
        thanks: ["tack", "tack på förhand", "tack så mycket"],
        adverts: [
            "skickat från", "skickades från", "hämta outlook", "skaffa outlook", "sänt från", "skickat med",
            "skickat via",
        ],
        notices: ["virusfritt", "virusfri"],
        disclaimers: ["detta meddelande", "detta e-postmeddelande", "det här meddelandet"],
        legal: ["konfidentiell", "mottagare", "av misstag", "avsändare", "radera", "otillåten", "bilagor"],
        banners: ["varning: detta", "[extern", "du får inte ofta e-post"])
}
