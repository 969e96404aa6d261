/// `Le lun. 6 sept. 2027 à 08:00, Lan <lan@example.org> a écrit :`
extension QuoteLanguage {
    static let french = QuoteLanguage(
        code: "fr",
        openers: ["le", "en date du", "dans le message", "à"],
        wrote: ["a écrit", "écrit", "a ecrit", "écrivait", "a répondu", "à écrit"],
        citing: ["citant", "citation de", "selon"],
        from: ["de", "expéditeur", "emetteur", "émetteur"],
        sent: ["envoyé", "envoyé le", "date", "date d'envoi", "envoye", "envoyée"],
        to: ["à", "a", "pour", "destinataire", "destinataires"],
        copy: ["cc", "copie", "copie à"],
        subject: ["objet", "sujet"],
        original: [
            "message d'origine", "message d\u{2019}origine", "message original", "message initial", "mail original",
            "courriel original", "e-mail d'origine", "message précédent",
        ],
        forwarded: [
            "message transféré", "début du message transféré", "début du message réexpédié", "message transmis",
            "message réexpédié", "courriel transféré", "message transfere",
        ],
        replyAbove: [
            "répondre au-dessus de cette ligne", "répondez au-dessus de cette ligne", "écrire au-dessus de cette ligne",
        ],
        closings: [
            "cordialement", "bien cordialement", "très cordialement", "bien à vous", "bien à toi", "salutations",
            "meilleures salutations", "sincères salutations", "salutations distinguées", "amicalement", "cdt", "cdlt",
            "respectueusement", "sincèrement", "bonne journée", "bonne réception", "bien amicalement", "amitiés",
        ],
        thanks: ["merci", "merci d'avance", "merci beaucoup", "mille mercis", "avec mes remerciements"],
        adverts: [
            "envoyé de mon", "envoyé depuis", "envoyé à partir de", "envoyé à partir d", "envoyé avec", "envoyé par",
            "envoyé d'un", "télécharger outlook", "obtenez outlook", "obtenir outlook", "provenance", "envoyé via",
            "envoyé de",
            "téléchargez outlook",
        ],
        notices: [
            "garanti sans virus", "sans virus", "cet e-mail a été vérifié", "l'absence de virus dans ce courrier",
        ],
        disclaimers: [
            "ce message et", "ce courriel et", "ce message est confidentiel", "ce message, ainsi que", "cet e-mail et",
            "ce message électronique", "avis de confidentialité", "pensez à l'environnement",
            "avant d'imprimer", "vous recevez ce message", "vous avez reçu ce message", "l'information contenue dans",
        ],
        legal: [
            "confidentiel", "destinataire", "erreur", "diffusion", "expéditeur", "détruire", "supprimer", "interdite",
            "non autorisée", "pièces jointes",
        ],
        banners: ["attention : ce", "attention: ce", "avertissement : ce", "[externe", "vous n'obtenez pas souvent"])
}
