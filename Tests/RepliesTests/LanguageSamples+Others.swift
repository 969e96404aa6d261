extension LanguageSamples {
    /// Languages of which fewer forms are known.
    static let others: [LanguageSamples] = [
        LanguageSamples(
            code: "hu", attributions: ["Lan Nguyen <lan@example.org> ezt írta (időpont: 2027. szept. 6., H, 8:00):"],
            fields: [
                "Feladó: Lan <lan@example.org>", "Elküldve: 2027. szeptember 6. 8:00", "Címzett: Hoa", "Tárgy: Ülés",
            ],
            adverts: ["Az iPhone-omról küldve"], separators: ["-----Eredeti üzenet-----"]),
        LanguageSamples(
            code: "ro", attributions: ["În lun., 6 sept. 2027 la 08:00, Lan Nguyen <lan@example.org> a scris:"],
            fields: [
                "De la: Lan <lan@example.org>", "Trimis: luni, 6 septembrie 2027 08:00", "Către: Hoa",
                "Subiect: Ședință",
            ],
            adverts: ["Trimis de pe iPhone-ul meu"], separators: ["-----Mesaj original-----"]),
        LanguageSamples(
            code: "el",
            attributions: ["Στις Δευ, 6 Σεπ 2027 στις 8:00 π.μ., ο χρήστης Lan Nguyen <lan@example.org> έγραψε:"],
            fields: [
                "Από: Lan <lan@example.org>", "Στάλθηκε: Δευτέρα, 6 Σεπτεμβρίου 2027 8:00", "Προς: Hoa",
                "Θέμα: Συνάντηση",
            ],
            adverts: ["Στάλθηκε από το iPhone μου"], separators: ["-----Αρχικό μήνυμα-----"]),
        LanguageSamples(
            code: "sk", attributions: ["po 6. 9. 2027 o 8:00 Lan Nguyen <lan@example.org> napísal(a):"],
            fields: [
                "Od: Lan <lan@example.org>", "Odoslané: pondelok 6. septembra 2027 8:00", "Komu: Hoa",
                "Predmet: Stretnutie",
            ],
            adverts: ["Odoslané z iPhonu"], separators: ["-----Pôvodná správa-----"]),
        LanguageSamples(
            code: "bg", attributions: ["На пн, 6.09.2027 г. в 8:00 Lan Nguyen <lan@example.org> написа:"],
            fields: ["От: Lan <lan@example.org>", "Изпратено: 6 септември 2027 г. 8:00", "До: Hoa", "Относно: Среща"],
            adverts: ["Изпратено от моя iPhone"], separators: ["-----Оригинално съобщение-----"]),
        LanguageSamples(
            code: "hr", attributions: ["pon, 6. ruj 2027. u 08:00 Lan Nguyen <lan@example.org> napisao je:"],
            fields: [
                "Šalje: Lan <lan@example.org>", "Poslano: 6. rujna 2027. 8:00", "Prima: Hoa", "Predmet: Sastanak",
            ],
            adverts: ["Poslano s mog iPhonea"], separators: ["-----Izvorna poruka-----"]),
        LanguageSamples(
            code: "sl",
            attributions: ["V V pon., 6. sep. 2027 ob 08:00 je oseba Lan Nguyen <lan@example.org> napisala:"],
            fields: ["Od: Lan <lan@example.org>", "Poslano: 6. september 2027 8:00", "Za: Hoa", "Zadeva: Sestanek"],
            adverts: ["Poslano iz mojega iPhona"], separators: ["-----Izvirno sporočilo-----"]),
        LanguageSamples(
            code: "ca",
            attributions: ["Missatge de Lan Nguyen <lan@example.org> del dia dl., 6 de set. 2027 a les 8:00:"],
            fields: [
                "De: Lan <lan@example.org>", "Enviat: dilluns, 6 de setembre de 2027 8:00", "Per a: Hoa",
                "Assumpte: Reunió",
            ],
            adverts: ["Enviat des del meu iPhone"], separators: ["-----Missatge original-----"]),
        LanguageSamples(
            code: "he",
            attributions: [
                "\u{202B}בתאריך יום ב׳, 6 בספט׳ 2027 ב-8:00 מאת \u{202A}Lan Nguyen\u{202C}\u{200F} <\u{202A}lan@example.org\u{202C}\u{200F}>:\u{202C}"
            ],
            fields: ["מאת: Lan <lan@example.org>", "נשלח: 6 ספטמבר 2027 8:00", "אל: Hoa", "נושא: פגישה"],
            adverts: ["נשלח מה-iPhone שלי"], separators: ["-----הודעה מקורית-----"]),
        LanguageSamples(
            code: "ar",
            attributions: ["في الاثنين، ٦ سبتمبر ٢٠٢٧ في ٨:٠٠ ص تمت كتابة ما يلي بواسطة Lan Nguyen <lan@example.org>:"],
            fields: ["من: Lan <lan@example.org>", "تاريخ الإرسال: 6 سبتمبر 2027 8:00", "إلى: Hoa", "الموضوع: اجتماع"],
            adverts: ["مرسل من iPhone"], separators: ["-----الرسالة الأصلية-----"]),
        LanguageSamples(
            code: "et",
            attributions: [
                "Kasutaja Lan Nguyen (<lan@example.org>) kirjutas kuupäeval E, 6. september 2027 kell 08:00:"
            ],
            fields: [
                "Saatja: Lan <lan@example.org>", "Saadetud: 6. september 2027 8:00", "Adressaat: Hoa",
                "Teema: Koosolek",
            ],
            adverts: ["Saadetud minu iPhone'ist"], separators: ["-----Algne kiri-----"]),
        LanguageSamples(
            code: "lv",
            attributions: [
                "pirmd., 2027. g. 6. sept., plkst. 08:00 — lietotājs Lan Nguyen (<lan@example.org>) rakstīja:"
            ],
            fields: [
                "No: Lan <lan@example.org>", "Nosūtīts: 2027. gada 6. septembris 8:00", "Kam: Hoa", "Tēma: Sapulce",
            ],
            adverts: ["Nosūtīts no mana iPhone"], separators: ["-----Sākotnējais ziņojums-----"]),
        LanguageSamples(
            code: "lt", attributions: ["2027-09-06, pr, 08:00 Lan Nguyen <lan@example.org> rašė:"],
            fields: [
                "Nuo: Lan <lan@example.org>", "Išsiųsta: 2027 m. rugsėjo 6 d. 8:00", "Kam: Hoa", "Tema: Susitikimas",
            ],
            adverts: ["Išsiųsta iš mano iPhone"], separators: ["-----Pradinis laiškas-----"]),
        LanguageSamples(
            code: "ms", attributions: ["Pada Isn, 6 Sep 2027 pada 8:00 PG Lan Nguyen <lan@example.org> menulis:"],
            fields: [
                "Daripada: Lan <lan@example.org>", "Dihantar: Isnin, 6 September 2027 8:00", "Kepada: Hoa",
                "Subjek: Mesyuarat",
            ],
            adverts: ["Dihantar daripada iPhone saya"], separators: ["-----Mesej asal-----"]),
    ]
}
