extension LanguageSamples {
    static let northern: [LanguageSamples] = [
        LanguageSamples(
            code: "pl",
            attributions: [
                "pon., 6 wrz 2027 o 08:00 Lan Nguyen <lan@example.org> napisał(a):",
                "W dniu 06.09.2027 o 08:00, Lan Nguyen pisze:",
                "W dniu pon., 6 wrz 2027 o 08:00 Lan Nguyen <lan@example.org>\nnapisał(a):",
                "Wiadomość napisana przez Lan Nguyen <lan@example.org> w dniu 06.09.2027, o godz. 08:00:",
                "Dnia 6 września 2027 08:00 Lan Nguyen <lan@example.org> napisał(a):",
            ],
            fields: [
                "Od: Lan <lan@example.org>", "Wysłano: poniedziałek, 6 września 2027 08:00", "Do: Hoa",
                "Temat: Spotkanie",
            ],
            adverts: [
                "Wysłane z iPhone'a", "Wysłano z telefonu Samsung", "Wysłane z iPada",
                "Pobierz program Outlook dla systemu iOS",
            ],
            separators: ["-----Wiadomość oryginalna-----", "---------- Wiadomość przekazana ---------"],
            closings: ["Pozdrawiam,", "Z poważaniem"]),
        LanguageSamples(
            code: "ru",
            attributions: [
                "пн, 6 сент. 2027 г. в 08:00, Lan Nguyen <lan@example.org>:",
                "6 сент. 2027 г., в 8:00, Lan Nguyen <lan@example.org> написал(а):",
                "06.09.2027 08:00, Lan Nguyen пишет:", "06.09.2027, 08:00, \"Lan Nguyen\" <lan@example.org>:",
                "Понедельник, 6 сентября 2027, 8:00 +03:00 от Lan Nguyen <lan@example.org>:",
                "6 сентября 2027 г. 8:00 пользователь Lan <lan@example.org> написал:",
            ],
            fields: [
                "От: Lan <lan@example.org>", "Отправлено: 6 сентября 2027 г. 8:00", "Кому: Hoa", "Тема: Встреча",
            ],
            adverts: [
                "Отправлено с iPhone", "Отправлено из мобильной Яндекс.Почты", "Отправлено с моего iPad",
                "Отправлено из Почты Mail.ru для Android",
            ],
            separators: [
                "-----Исходное сообщение-----", "-------- Пересылаемое сообщение --------",
                "Начало переадресованного сообщения:",
            ],
            closings: ["С уважением,", "С наилучшими пожеланиями"]),
        LanguageSamples(
            code: "uk",
            attributions: [
                "пн, 6 вер. 2027 р. о 08:00 Lan Nguyen <lan@example.org> пише:",
                "6 вер. 2027 р. о 08:00 Lan Nguyen <lan@example.org> написав(ла):",
                "06.09.27 08:00, Lan Nguyen пише:",
            ],
            fields: [
                "Від: Lan <lan@example.org>", "Надіслано: 6 вересня 2027 р. 8:00", "Кому: Hoa", "Тема: Зустріч",
            ],
            adverts: ["Надіслано з iPhone", "Надіслано з пошти Gmail"],
            separators: ["-----Вихідне повідомлення-----", "---------- Переслане повідомлення ---------"],
            closings: ["З повагою,"]),
        LanguageSamples(
            code: "cs",
            attributions: [
                "po 6. 9. 2027 v 8:00 odesílatel Lan Nguyen <lan@example.org> napsal:",
                "Dne 6. 9. 2027 v 8:00 Lan Nguyen napsal(a):",
                "Dne pondělí 6. září 2027 8:00:12 CEST, Lan <lan@example.org> napsala:",
                "6. 9. 2027 v 8:00, Lan Nguyen <lan@example.org>:",
            ],
            fields: [
                "Od: Lan <lan@example.org>", "Odesláno: pondělí 6. září 2027 8:00", "Komu: Hoa", "Předmět: Schůzka",
            ],
            adverts: ["Odesláno z iPhonu", "Odesláno z mého iPhonu", "Získat Outlook pro iOS"],
            separators: ["-----Původní zpráva-----", "---------- Přeposlaná zpráva ---------"],
            closings: ["S pozdravem,"]),
        LanguageSamples(
            code: "sv",
            attributions: [
                "Den mån 6 sep. 2027 kl 08:00 skrev Lan Nguyen <lan@example.org>:",
                "6 sep. 2027 kl. 08:00 skrev Lan Nguyen <lan@example.org>:",
                "Den 2027-09-06 kl. 08:00, skrev Lan Nguyen:",
            ],
            fields: [
                "Från: Lan <lan@example.org>", "Skickat: den 6 september 2027 08:00", "Till: Hoa", "Ämne: Möte",
            ],
            adverts: ["Skickat från min iPhone", "Skickat från Outlook för iOS", "Hämta Outlook för Android"],
            separators: [
                "-----Ursprungligt meddelande-----", "---------- Vidarebefordrat meddelande ---------",
                "Vidarebefordrat brev:",
            ],
            closings: ["Med vänlig hälsning,", "Mvh", "Vänligen,"]),
        LanguageSamples(
            code: "da",
            attributions: [
                "Den man. 6. sep. 2027 kl. 08.00 skrev Lan Nguyen <lan@example.org>:",
                "Den 06/09/2027 kl. 08.00 skrev Lan Nguyen:",
                "Den 6. sep. 2027 kl. 08.00 skrev Lan Nguyen\n<lan@example.org>:",
            ],
            fields: ["Fra: Lan <lan@example.org>", "Sendt: 6. september 2027 08:00", "Til: Hoa", "Emne: Møde"],
            adverts: ["Sendt fra min iPhone", "Hent Outlook til iOS", "Sendt fra Mail til Windows"],
            separators: ["-----Oprindelig meddelelse-----", "---------- Videresendt besked ---------"],
            closings: ["Med venlig hilsen", "Venlig hilsen,", "Mvh"]),
        LanguageSamples(
            code: "no",
            attributions: [
                "man. 6. sep. 2027 kl. 08:00 skrev Lan Nguyen <lan@example.org>:",
                "Den 06.09.2027 08:00, skrev Lan Nguyen:",
                "6. sep. 2027 kl. 08:00 skrev Lan Nguyen <lan@example.org>:",
            ],
            fields: [
                "Fra: Lan <lan@example.org>", "Sendt: mandag 6. september 2027 08:00", "Til: Hoa", "Emne: Møte",
            ],
            adverts: ["Sendt fra min iPad", "Få Outlook for iOS", "Sendt fra Outlook for Android"],
            separators: ["-----Opprinnelig melding-----", "---------- Videresendt melding ---------"],
            closings: ["Med vennlig hilsen", "Hilsen,"]),
        LanguageSamples(
            code: "fi",
            attributions: [
                "ma 6. syysk. 2027 klo 8.00 Lan Nguyen (lan@example.org) kirjoitti:",
                "Lan Nguyen <lan@example.org> kirjoitti 6.9.2027 kello 8.00:",
                "6.9.2027 8.00, Lan Nguyen kirjoitti:",
            ],
            fields: [
                "Lähettäjä: Lan <lan@example.org>", "Lähetetty: maanantai 6. syyskuuta 2027 8.00",
                "Vastaanottaja: Hoa", "Aihe: Kokous",
            ],
            adverts: ["Lähetetty iPhonesta", "Lähetetty iPadista", "Hanki Outlook for iOS"],
            separators: ["-----Alkuperäinen viesti-----", "---------- Välitetty viesti ---------"],
            closings: ["Ystävällisin terveisin,", "Terveisin"]),
        LanguageSamples(
            code: "tr",
            attributions: [
                "Lan Nguyen <lan@example.org>, 6 Eyl 2027 Pzt, 08:00 tarihinde şunu yazdı:",
                "Lan Nguyen <lan@example.org> şunları yazdı (6 Eyl 2027 08:00):",
                "6 Eyl 2027 Pzt, saat 08:00 tarihinde Lan Nguyen <lan@example.org>\nşunu yazdı:",
            ],
            fields: [
                "Kimden: Lan <lan@example.org>", "Gönderildi: 6 Eylül 2027 Pazartesi 08:00", "Kime: Hoa",
                "Konu: Toplantı",
            ],
            adverts: [
                "iPhone'umdan gönderildi", "iPad'imden gönderildi", "Samsung cihazımdan gönderildi",
                "Android için Outlook’u edinin",
            ],
            separators: [
                "-----Özgün İleti-----", "---------- Yönlendirilen İleti ---------", "-----Orijinal Mesaj-----",
            ],
            closings: ["Saygılarımla,", "İyi çalışmalar"]),
    ]
}
