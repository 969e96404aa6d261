extension AwayLanguage {
    static let portuguese = AwayLanguage(
        code: "pt",
        // "Resposta automática: Convite", "Ausência do escritório"
        titles: ["resposta automática", "resposta automatica"],
        subjects: [
            "ausência do escritório", "fora do escritório", "mensagem de ausência", "ausência temporária", "ausente",
        ],
        machine: [
            "esta é uma resposta automática", "esta é uma mensagem automática", "não responda a este",
            "por favor, não responda",
        ],
        // "Estou ausente", "Estou de férias"
        absences: [
            "estou ausente", "estarei ausente", "de férias", "fora do escritório", "de licença", "em licença",
            "em viagem", "não estarei",
        ],
        notices: [
            "em caso de urgência", "assuntos urgentes", "no meu retorno", "no meu regresso", "quando retornar",
            "quando regressar", "durante a minha ausência", "na minha ausência", "obrigado pela sua mensagem",
            "obrigada pela sua mensagem", "obrigado pelo seu", "assim que possível", "logo que possível",
        ],
        answers: ["nesse dia", "não poderei", "não posso ir", "a reunião", "no meu lugar"],
        // "até 12/06/2026"
        until: ["até ao dia", "até o dia", "até ao", "até", "depois do dia", "após o dia", "após"],
        // "retorno no dia 15 de junho", "volto em"
        back: [
            "retorno no dia", "retorno em", "retorno dia", "retorno", "retornarei", "regresso a", "regresso no dia",
            "regresso", "regressarei", "volto no dia", "volto dia", "volto", "voltarei", "de volta em",
            "de volta no dia", "de volta",
        ],
        ranges: ["a ", "até", "ao"],
        ends: ["final de", "fim de", "fins de"],
        // "contacte João Silva", "entre em contato com"
        standIn: [
            "entre em contato com", "entrar em contato com", "entre em contacto com", "entrar em contacto com",
            "por favor contacte", "contacte", "contatar", "contactar", "contate", "fale com", "escreva para",
        ],
        months: [
            "janeiro|jan", "fevereiro|fev", "março|marco|mar", "abril|abr", "maio|mai", "junho|jun", "julho|jul",
            "agosto|ago", "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez",
        ],
        weekdays: ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"])
}
