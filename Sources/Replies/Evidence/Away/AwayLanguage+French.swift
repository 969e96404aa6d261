extension AwayLanguage {
    static let french = AwayLanguage(
        code: "fr",
        // "Réponse automatique : Invitation"
        titles: ["réponse automatique"],
        subjects: [
            "absence", "absent", "message d'absence", "absent du bureau", "absente du bureau", "réponse d'absence",
            "avis d'absence",
        ],
        machine: [
            "ceci est une réponse automatique", "ceci est un message automatique", "merci de ne pas répondre",
            "ne pas répondre à ce",
        ],
        // "je suis absente", "je suis en congés"
        absences: [
            "je suis absent", "je suis actuellement absent", "je serai absent", "en congé", "en vacances",
            "absent du bureau", "absente du bureau", "congé maternité", "en déplacement", "fermé pour",
        ],
        // "Je répondrai à mon retour"
        notices: [
            "à mon retour", "dès mon retour", "en cas d'urgence", "pour toute urgence", "pendant mon absence",
            "durant mon absence", "en mon absence", "merci pour votre message", "merci de votre message",
            "dans les meilleurs délais", "veuillez contacter",
        ],
        answers: ["ce jour-là", "donc je ne", "ne pourrai pas", "ne peux pas venir", "la réunion", "à ma place"],
        // "jusqu'au 5 mai", "jusqu'à vendredi"
        until: ["jusqu'au", "jusqu'à", "jusqu'en", "jusque", "après le", "jusqu' au"],
        // "serai de retour le lundi 15 juin"
        back: [
            "de retour le", "de retour", "mon retour le", "retour le", "reviens le", "reviendrai le", "reprendrai le",
            "reprise le", "disponible à partir du", "joignable à partir du",
        ],
        ranges: ["au", "à"],
        ends: ["fin"],
        // "veuillez contacter Mme Claire Dupont"
        standIn: [
            "veuillez contacter", "vous pouvez contacter", "merci de contacter", "contacter", "contactez",
            "vous adresser à", "adressez-vous à", "joindre", "écrire à", "mon remplaçant est", "ma remplaçante est",
        ],
        months: [
            "janvier|janv", "février|fevrier|févr|fevr", "mars", "avril|avr", "mai", "juin", "juillet|juil",
            "août|aout", "septembre", "octobre", "novembre", "décembre|decembre|déc",
        ],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"])
}
