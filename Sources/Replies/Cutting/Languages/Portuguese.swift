/// `Em seg., 6 de set. de 2027 às 08:00, Lan <lan@example.org> escreveu:`
extension QuoteLanguage {
    static let portuguese = QuoteLanguage(
        code: "pt",
        openers: ["em", "no dia", "a", "às", "no"],
        wrote: ["escreveu", "escreveu o seguinte", "escreve"],
        citing: ["citando", "citação de"],
        from: ["de", "remetente"],
        sent: ["enviada", "enviado", "enviada em", "enviado em", "data", "enviado a", "data de envio"],
        to: ["para", "destinatário"],
        copy: ["cc", "com cópia"],
        subject: ["assunto"],
        original: ["mensagem original", "email original", "e-mail original", "mensagem de origem"],
        forwarded: [
            "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada",
            "início da mensagem reencaminhada", "mensagem reenviada",
        ],
        replyAbove: ["responda acima desta linha", "responder acima desta linha", "escreva acima desta linha"],
        closings: [
            "atenciosamente", "att", "abraços", "abraço", "um abraço", "cumprimentos", "com os melhores cumprimentos",
            "melhores cumprimentos", "cordialmente", "abs", "atentamente", "saudações", "cordiais saudações",
            "respeitosamente", "os meus cumprimentos",
        ],
        thanks: ["obrigado", "obrigada", "muito obrigado", "muito obrigada", "grato", "grata", "desde já agradeço"],
        adverts: [
            "enviado do", "enviado a partir do", "enviada do", "enviado via", "enviado de", "obter o outlook",
            "obtenha o outlook",
            "enviado pelo", "enviado com", "baixe o outlook", "enviado através",
        ],
        notices: ["livre de vírus", "sem vírus", "este e-mail foi verificado"],
        disclaimers: [
            "esta mensagem e", "esta mensagem pode", "esta mensagem contém", "este e-mail e", "este email e",
            "aviso de confidencialidade", "aviso legal", "antes de imprimir", "as informações contidas nest",
            "você recebeu esta mensagem porque", "recebeu esta mensagem porque",
        ],
        legal: [
            "confidencial", "destinatário", "erro", "remetente", "eliminar", "apagar", "proibida", "divulgação",
            "não autorizada", "anexos",
        ],
        banners: [
            "cuidado: este", "atenção: este", "[externo", "[external", "você não costuma receber",
            "não recebe emails frequentemente",
        ])
}
