/// `Am Mo., 6. Sept. 2027 um 08:00 Uhr schrieb Lan <lan@example.org>:`
extension QuoteLanguage {
    static let german = QuoteLanguage(
        code: "de",
        openers: ["am", "den", "vom", "um"],
        wrote: ["schrieb", "schreibt", "geschrieben", "hat geschrieben", "schrieben"],
        citing: ["zitat von", "zitiere"],
        from: ["von", "absender"],
        sent: ["gesendet", "gesendet am", "datum", "verschickt", "gesendet am/um"],
        to: ["an", "empfänger"],
        copy: ["cc", "kopie"],
        subject: ["betreff", "betrifft"],
        original: [
            "ursprüngliche nachricht", "original-nachricht", "originalnachricht", "originalnachricht",
            "original nachricht",
            "ursprüngliche mail", "originalmail", "original-mail", "urspr. nachricht", "urspruengliche nachricht",
            "ursprünglicher termin", "originaltext",
        ],
        forwarded: [
            "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
            "weitergeleitete mail", "beginn der weitergeleiteten nachricht", "weitergeleitet von",
        ],
        replyAbove: [
            "antworten sie oberhalb dieser zeile", "oberhalb dieser zeile antworten", "antwort oberhalb dieser zeile",
            "über dieser zeile",
        ],
        closings: [
            "mit freundlichen grüßen", "mit freundlichen gruessen", "mit freundlichem gruß", "mit freundlichen grüssen",
            "freundliche grüße", "freundliche grüsse", "viele grüße", "viele gruesse", "viele grüsse", "liebe grüße",
            "liebe gruesse", "liebe grüsse", "beste grüße", "beste gruesse", "beste grüsse", "schöne grüße",
            "schöne grüsse",
            "herzliche grüße", "herzliche grüsse", "herzlichst", "gruß", "gruss", "grüße", "grüsse", "mfg", "lg", "vg",
            "hochachtungsvoll", "mit besten grüßen", "mit bestem gruß", "mit herzlichen grüßen", "gruß und dank",
        ],
        thanks: ["danke", "vielen dank", "besten dank", "danke schön", "herzlichen dank", "danke im voraus"],
        adverts: [
            "von meinem", "gesendet von", "gesendet mit", "gesendet über", "gesendet via", "holen sie sich outlook",
            "outlook für", "diese nachricht wurde von meinem", "unterwegs gesendet", "mobil gesendet", "von unterwegs",
            "verschickt von", "versendet mit",
        ],
        advertEnds: ["gesendet"],
        notices: ["virenfrei", "diese e-mail wurde von avast", "diese e-mail wurde auf viren", "keine viren"],
        disclaimers: [
            "diese e-mail enthält", "diese e-mail kann", "diese email enthält", "diese nachricht enthält",
            "der inhalt dieser e-mail", "diese e-mail und", "vertraulichkeitshinweis", "haftungsausschluss",
            "bitte denken sie an die umwelt", "bitte prüfen sie", "sie erhalten diese e-mail",
        ],
        legal: [
            "vertraulich", "empfänger", "irrtümlich", "absender", "vernichten", "löschen", "unbefugt",
            "nicht gestattet",
            "weitergabe", "rechtlich geschützt",
        ],
        banners: [
            "achtung: diese", "achtung: externe", "[extern", "sie erhalten nicht häufig", "sie erhalten nicht oft",
            "warnung: diese",
        ])
}
