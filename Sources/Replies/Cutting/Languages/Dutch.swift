/// `Op ma 6 sep 2027 om 08:00 schreef Lan <lan@example.org>:`
extension QuoteLanguage {
    static let dutch = QuoteLanguage(
        code: "nl",
        openers: ["op", "om"],
        wrote: ["schreef", "heeft het volgende geschreven", "heeft geschreven", "schrijft", "geschreven"],
        citing: ["citeren", "citaat van"],
        from: ["van", "afzender"],
        sent: ["verzonden", "datum", "verstuurd", "verzonden op"],
        to: ["aan", "naar", "ontvanger"],
        copy: ["cc", "kopie"],
        subject: ["onderwerp", "betreft"],
        original: [
            "oorspronkelijk bericht", "origineel bericht", "originele bericht", "oorspronkelijk e-mailbericht",
            "oorspronkelijke bericht",
        ],
        forwarded: [
            "doorgestuurd bericht", "begin doorgestuurd bericht", "doorgezonden bericht",
            "begin van doorgestuurd bericht",
        ],
        replyAbove: [
            "antwoord boven deze regel", "reageer boven deze regel", "typ uw antwoord boven deze regel",
            "beantwoord boven deze lijn",
        ],
        closings: [
            "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten",
            "groeten",
            "groet", "groetjes", "mvg", "hartelijke groet", "hartelijke groeten", "met hartelijke groet", "hoogachtend",
            "beste groeten", "vr. gr", "vr.gr", "gr", "m.vr.gr", "met groet", "met beste groet",
        ],
        thanks: ["bedankt", "dank je wel", "dank u wel", "alvast bedankt", "dank", "met dank"],
        adverts: [
            "verstuurd vanaf", "verzonden vanaf", "verzonden met", "verstuurd via", "verzonden via", "verstuurd met",
            "outlook voor",
            "download outlook", "verstuurd vanuit", "verzonden vanuit", "haal outlook",
        ],
        notices: ["virusvrij", "virusvrij.", "dit e-mailbericht is gecontroleerd", "deze e-mail is gecontroleerd"],
        disclaimers: [
            "dit bericht is", "dit bericht kan", "dit e-mailbericht", "deze e-mail is", "de informatie in dit",
            "de inhoud van dit", "disclaimer", "denk aan het milieu", "u ontvangt dit bericht omdat",
            "je ontvangt dit bericht omdat",
        ],
        legal: [
            "vertrouwelijk", "geadresseerde", "abusievelijk", "afzender", "vernietigen", "verwijderen",
            "niet toegestaan",
            "openbaarmaking", "ten onrechte", "bestemd",
        ],
        banners: [
            "let op: deze", "let op: dit", "[extern", "u ontvangt niet vaak", "je krijgt niet vaak",
            "waarschuwing: dit",
        ])
}
