extension AwayLanguage {
    static let spanish = AwayLanguage(
        code: "es",
        // "Respuesta automática: Invitación", "Fuera de la oficina"
        titles: ["respuesta automática", "respuesta automatica", "autorespuesta"],
        subjects: ["fuera de la oficina", "fuera de oficina", "mensaje de ausencia", "ausente"],
        machine: [
            "esta es una respuesta automática", "este es un mensaje automático", "no responda a este",
            "por favor no responda",
        ],
        // "Estoy fuera de la oficina", "Estoy de vacaciones"
        absences: [
            "fuera de la oficina", "de vacaciones", "estoy ausente", "estaré ausente", "de baja",
            "no estaré disponible", "de viaje", "de permiso",
        ],
        // "Para asuntos urgentes"
        notices: [
            "asuntos urgentes", "en caso de urgencia", "si es urgente", "a mi regreso", "a mi vuelta",
            "durante mi ausencia", "en mi ausencia", "gracias por su mensaje", "gracias por tu mensaje",
            "gracias por su correo", "lo antes posible",
        ],
        answers: ["ese día", "no podré", "no puedo ir", "la reunión", "en mi lugar"],
        // "hasta el 12 de junio"
        until: ["hasta el", "hasta", "después del"],
        // "regreso el lunes 15 de junio"
        back: [
            "regreso el", "regreso", "regresaré el", "regresaré", "vuelvo el", "vuelvo", "volveré el", "volveré",
            "de vuelta el", "de regreso el", "me reincorporo el", "me reincorporaré el", "reincorporación el",
            "disponible a partir del",
        ],
        ranges: ["al", "a ", "hasta"],
        ends: ["finales de", "final de", "fin de"],
        // "contacte con Ana García"
        standIn: [
            "contacte con", "contactar con", "contactar a", "contacten con", "póngase en contacto con",
            "ponerse en contacto con", "contacte a", "contacta con", "contacte", "escriba a", "diríjase a",
            "comuníquese con",
        ],
        months: [
            "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago",
            "septiembre|setiembre|sep|sept", "octubre|oct", "noviembre|nov", "diciembre|dic",
        ],
        weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"])
}
