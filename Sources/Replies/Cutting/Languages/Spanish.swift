/// `El lun, 6 sept 2027 a las 8:00, Lan (<lan@example.org>) escribió:`
extension QuoteLanguage {
    static let spanish = QuoteLanguage(
        code: "es",
        openers: ["el", "en fecha", "con fecha", "a las"],
        wrote: ["escribió", "escribio", "ha escrito", "escribía", "va escriure"],
        citing: ["citando a", "cita de", "mensaje citado por"],
        from: ["de", "remitente", "desde"],
        sent: ["enviado", "enviado el", "fecha", "fecha de envío", "enviado a las"],
        to: ["para", "a", "destinatario"],
        copy: ["cc", "con copia a"],
        subject: ["asunto"],
        original: ["mensaje original", "correo original", "mensaje de origen", "mensaje anterior"],
        forwarded: [
            "mensaje reenviado", "inicio del mensaje reenviado", "mensaje enviado", "correo reenviado",
            "forwarded message",
        ],
        replyAbove: [
            "responda por encima de esta línea", "responder por encima de esta línea",
            "escriba por encima de esta línea", "responda sobre esta línea",
        ],
        closings: [
            "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente", "atte",
            "un abrazo", "abrazos", "muchos saludos", "quedo atento", "quedo atenta", "saludos y gracias",
            "atentos saludos",
            "reciba un cordial saludo", "cordial saludo",
        ],
        thanks: ["gracias", "muchas gracias", "gracias de antemano", "mil gracias"],
        adverts: [
            "enviado desde", "enviado con", "enviado por", "enviado via", "obtener outlook", "descargar outlook",
            "obtén outlook",
            "enviado mediante", "enviado a través", "enviado de",
        ],
        notices: ["libre de virus", "este correo electrónico ha sido comprobado", "este mensaje ha sido analizado"],
        disclaimers: [
            "este mensaje y", "este correo y", "este correo electrónico y", "este mensaje contiene", "aviso legal",
            "aviso de confidencialidad", "este mensaje va dirigido", "este mensaje se dirige", "antes de imprimir",
            "la información contenida en este", "has recibido este mensaje porque", "recibiste este mensaje porque",
        ],
        legal: [
            "confidencial", "destinatario", "error", "remitente", "eliminar", "prohibida", "divulgación",
            "no autorizada",
            "adjuntos", "bórrelo",
        ],
        banners: [
            "precaución: este", "advertencia: este", "[externo", "no suele recibir correo", "no recibes a menudo",
        ])
}
