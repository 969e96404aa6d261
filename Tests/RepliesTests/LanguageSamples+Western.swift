extension LanguageSamples {
    static let western: [LanguageSamples] = [
        LanguageSamples(
            code: "vi",
            attributions: [
                "Vào Th 2, 6 thg 9, 2027 vào lúc 08:00 Lan Nguyễn <lan@example.org> đã viết:",
                "Vào 08:00, Th 2, 6 thg 9, 2027 Lan Nguyễn <lan@example.org> đã viết:",
                "Vào 08:00:12 6 tháng 9, 2027, Cụm MN 3\n<cum@example.net> đã viết:",
                "Vào Thứ Hai, 6 tháng 9, 2027 lúc 08:00:12 GMT+7, Lan <lan@example.org> đã viết:",
                "Ngày 06/09/2027 08:00, Lan viết:",
            ],
            fields: [
                "Từ: Lan <lan@example.org>", "Đã gửi: Thứ Hai, 6 tháng 9, 2027 08:00", "Đến: Hoa", "Chủ đề: Họp",
            ],
            adverts: [
                "Được gửi từ iPhone của tôi", "Đã gửi từ iPhone của tôi",
                "Gửi từ điện thoại Samsung Galaxy của tôi",
                "Tải Outlook cho iOS", "Được gửi từ Yahoo Mail trên Android", "Gửi từ Thư cho Windows 10",
                "Tải Outlook cho Android<https://aka.example/x>", "Gửi từ Outlook cho iOS",
                "Từ điện thoại Samsung của tôi",
            ],
            separators: [
                "-------- Thư gốc --------", "---------- Thư được chuyển tiếp ---------", "-----Thư gốc-----",
            ],
            closings: ["Trân trọng,", "Trân trọng cảm ơn!", "Thân ái,", "Trân trọng kính chào!", "Kính thư"]),
        LanguageSamples(
            code: "en",
            attributions: [
                "On Mon, Sep 6, 2027 at 8:00 AM Lan Nguyen <lan@example.org> wrote:",
                "On Sep 6, 2027, at 8:00 AM, Lan Nguyen <lan@example.org> wrote:",
                "On 9/6/27 8:00 AM, Lan Nguyen wrote:",
                "On Monday, September 6, 2027, Lan Nguyen <lan@example.org> wrote:",
                "On Mon, 2027-09-06 at 08:00 +0700, Lan wrote:",
                "On 06-Sep-2027, at 8:00 AM, Lan Nguyen <lan@example.org> wrote:",
                "On Mon, Sep 6, 2027 at 8:00 AM, Lan Nguyen\n<lan@example.org>\nwrote:",
                "On Mon, Sep 6, 2027 at 8:00\nAM Lan Nguyen <lan@example.org> wrote:",
                "On 9/6/27, 8:00 AM, \"Lan Nguyen\" <lan@example.org> wrote:",
                "Lan Nguyen <lan@example.org> wrote:", "Lan Nguyen <lan@example.org> writes:",
                "Lan Nguyen wrote on 2027-09-06 08:00:", "Lan Nguyen/HN/ACME wrote on 09/06/2027 08:00:12 AM:",
                "Lan Nguyen <lan@example.org> wrote (2027-09-06):", "Quoting Lan Nguyen <lan@example.org>:",
                "---- On Mon, 06 Sep 2027 08:00:00 +0700 Lan <lan@example.org> wrote ----",
                "2027/9/6 Lan Nguyen <lan@example.org>", "2027-09-06 8:00 GMT+07:00 Lan Nguyen <lan@example.org>:",
                "On Mon, Sep 6, 2027 at 8:00 AM Lan Nguyen <lan@example.org> wrote",
                "On Mon, Sep 6, 2027 at 8:00 AM Lan Nguyen via Cluster <\nlan@example.org> wrote:",
                "*On Mon, Sep 6, 2027 at 8:00 AM Lan Nguyen <lan@example.org> wrote:*",
                "--- On Mon, 9/6/27, Lan Nguyen <lan@example.org> wrote:",
                "On Monday, September 6th, 2027 at 8:00 AM, Lan <lan@example.org> wrote:",
            ],
            fields: [
                "From: Lan <lan@example.org>", "Sent: Monday, September 6, 2027 8:00 AM", "To: Hoa",
                "Subject: Re: Meeting",
            ],
            adverts: [
                "Sent from my iPhone", "Sent from my iPad", "Sent from my BlackBerry", "Sent from my Windows Phone",
                "Sent from my Samsung Galaxy smartphone.", "Sent from Yahoo Mail on Android",
                "Sent from Mail for Windows 10",
                "Get Outlook for iOS", "Get Outlook for Android<https://aka.example/x>",
                "Sent via BlackBerry from T-Mobile",
                "Sent from my Verizon Wireless 4G LTE DROID", "Sent with Proton Mail secure email.",
                "Sent from Outlook",
                "Sent from my iPhone, please excuse typos", "Sent from Gmail Mobile",
                "Virus-free. www.avast.example",
                "Sent from ProtonMail for iOS", "Sent using Zoho Mail",
            ],
            separators: [
                "-----Original Message-----", "----- Original Message -----", "-------- Original message --------",
                "---------- Forwarded message ----------", "---------- Forwarded message ---------",
                "Begin forwarded message:",
                "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐", "-----Original Appointment-----", "----- Reply message -----",
                "------ Original Message ------", "_____Original Message_____",
            ],
            closings: ["Regards,", "Best regards,", "Kind regards", "Cheers,", "Sincerely,", "Best,", "BR"]),
        LanguageSamples(
            code: "fr",
            attributions: [
                "Le lun. 6 sept. 2027 à 08:00, Lan Nguyen <lan@example.org> a écrit :",
                "Le 6 sept. 2027 à 08:00, Lan Nguyen <lan@example.org> a écrit :",
                "Le 06/09/2027 à 08:00, Lan Nguyen a écrit :",
                "Le lundi 6 septembre 2027 à 08:00:12 UTC+2, Lan <lan@example.org> a\nécrit :",
                "Lan Nguyen <lan@example.org> a écrit :",
            ],
            fields: [
                "De : Lan <lan@example.org>", "Envoyé : lundi 6 septembre 2027 08:00", "À : Hoa", "Objet : Réunion",
            ],
            adverts: [
                "Envoyé de mon iPhone", "Envoyé depuis mon téléphone Android", "Télécharger Outlook pour iOS",
                "Envoyé à partir d\u{2019}Outlook", "Provenance : Courrier pour Windows 10",
            ],
            separators: [
                "-----Message d'origine-----", "---------- Message transféré ---------",
                "Début du message transféré :", "-------- Message original --------",
            ],
            closings: ["Cordialement,", "Bien à vous,", "Cdt"]),
        LanguageSamples(
            code: "de",
            attributions: [
                "Am Mo., 6. Sept. 2027 um 08:00 Uhr schrieb Lan Nguyen <lan@example.org>:",
                "Am 06.09.2027 um 08:00 schrieb Lan Nguyen:", "Am 06.09.27 um 08:00 schrieb Lan Nguyen:",
                "Am 6. September 2027 um 8:00 schrieb Lan Nguyen <lan@example.org>:",
                "Lan Nguyen <lan@example.org> schrieb am Mo., 6. Sep. 2027, 08:00:",
                "Zitat von Lan Nguyen <lan@example.org>:",
                "Lan Nguyen schrieb am 06.09.2027 um 08:00:",
            ],
            fields: [
                "Von: Lan <lan@example.org>", "Gesendet: Montag, 6. September 2027 08:00", "An: Hoa",
                "Betreff: Treffen",
            ],
            adverts: [
                "Von meinem iPhone gesendet", "Gesendet von Mail für Windows", "Gesendet mit der GMX Mail App",
                "Diese Nachricht wurde von meinem Android Mobiltelefon gesendet", "Holen Sie sich Outlook für iOS",
            ],
            separators: [
                "-----Ursprüngliche Nachricht-----", "-------- Originalnachricht --------",
                "Anfang der weitergeleiteten Nachricht:", "-------- Weitergeleitete Nachricht --------",
                "----- Ursprüngliche Mail -----",
            ],
            closings: ["Mit freundlichen Grüßen", "Viele Grüße", "LG", "Beste Grüße,"]),
        LanguageSamples(
            code: "es",
            attributions: [
                "El lun, 6 sept 2027 a las 8:00, Lan Nguyen (<lan@example.org>) escribió:",
                "El 6 sept 2027, a las 8:00, Lan Nguyen <lan@example.org> escribió:",
                "El 06/09/2027 a las 8:00, Lan Nguyen escribió:",
                "El lunes, 6 de septiembre de 2027 8:00:12, Lan <lan@example.org>\nescribió:",
            ],
            fields: [
                "De: Lan <lan@example.org>", "Enviado el: lunes, 6 de septiembre de 2027 8:00", "Para: Hoa",
                "Asunto: Reunión",
            ],
            adverts: [
                "Enviado desde mi iPhone", "Enviado desde mi Samsung Mobile de Movistar",
                "Obtener Outlook para iOS", "Enviado desde Yahoo Mail para Android",
            ],
            separators: [
                "-----Mensaje original-----", "---------- Mensaje reenviado ---------",
                "Inicio del mensaje reenviado:",
            ],
            closings: ["Saludos,", "Un saludo", "Atentamente,"]),
        LanguageSamples(
            code: "pt",
            attributions: [
                "Em seg., 6 de set. de 2027 às 08:00, Lan Nguyen <lan@example.org> escreveu:",
                "Em 6 de set. de 2027, à(s) 08:00, Lan Nguyen <lan@example.org> escreveu:",
                "Em 06/09/2027 08:00, Lan Nguyen escreveu:",
                "No dia 6 de setembro de 2027 08:00, Lan <lan@example.org> escreveu:",
            ],
            fields: [
                "De: Lan <lan@example.org>", "Enviada em: segunda-feira, 6 de setembro de 2027 08:00", "Para: Hoa",
                "Assunto: Reunião",
            ],
            adverts: [
                "Enviado do meu iPhone", "Enviado a partir do meu smartphone Samsung Galaxy.",
                "Obter o Outlook para iOS", "Enviado via iPad",
            ],
            separators: [
                "-----Mensagem original-----", "---------- Mensagem encaminhada ---------",
                "Início da mensagem reencaminhada:",
            ],
            closings: ["Atenciosamente,", "Abraços", "Cumprimentos,"]),
        LanguageSamples(
            code: "it",
            attributions: [
                "Il giorno lun 6 set 2027 alle ore 08:00 Lan Nguyen <lan@example.org> ha scritto:",
                "Il giorno 6 set 2027, alle ore 08:00, Lan Nguyen <lan@example.org> ha scritto:",
                "Il 06/09/2027 08:00, Lan Nguyen ha scritto:",
                "Il lunedì 6 settembre 2027 alle ore 08:00:12 CEST, Lan <lan@example.org> ha\nscritto:",
            ],
            fields: [
                "Da: Lan <lan@example.org>", "Inviato: lunedì 6 settembre 2027 08:00", "A: Hoa",
                "Oggetto: Riunione",
            ],
            adverts: [
                "Inviato da iPhone", "Inviato dal mio dispositivo Samsung", "Scarica Outlook per iOS",
                "Inviato da Yahoo Mail su Android",
            ],
            separators: [
                "-----Messaggio originale-----", "---------- Messaggio inoltrato ---------",
                "Inizio messaggio inoltrato:",
            ],
            closings: ["Cordiali saluti,", "Saluti", "Distinti saluti"]),
        LanguageSamples(
            code: "nl",
            attributions: [
                "Op ma 6 sep 2027 om 08:00 schreef Lan Nguyen <lan@example.org>:",
                "Op 6 sep. 2027 om 08:00 heeft Lan Nguyen <lan@example.org> het volgende geschreven:",
                "Op 06-09-2027 om 08:00 schreef Lan Nguyen:",
                "Op maandag 6 september 2027 08:00 schreef Lan\n<lan@example.org>:",
            ],
            fields: [
                "Van: Lan <lan@example.org>", "Verzonden: maandag 6 september 2027 08:00", "Aan: Hoa",
                "Onderwerp: Vergadering",
            ],
            adverts: [
                "Verstuurd vanaf mijn iPad", "Verzonden vanaf mijn Samsung-apparaat",
                "Outlook voor Android downloaden", "Verstuurd vanaf Outlook voor iOS",
            ],
            separators: [
                "-----Oorspronkelijk bericht-----", "---------- Doorgestuurd bericht ---------",
                "Begin doorgestuurd bericht:",
            ],
            closings: ["Met vriendelijke groet,", "Groeten,", "Mvg"]),
    ]
}
