/// What most servers say of anything; it names an address only for want of better.
extension FailureWords {
    static let general: [((Int, Int), [String])] = [
        (
            (1, 1),
            [
                "mailbox unavailable", "mailbox is unavailable", "is unavailable", "mailbox not available",
                "recipient rejected", "recipient address rejected", "address rejected", "rejected address",
                "rejected recipient", "user rejected", "recipient refused", "rejected your recipient", "not found",
            ]
        ),
        (
            (0, 0),
            [
                "could not be delivered", "couldn't be delivered", "cannot be delivered", "can't be delivered",
                "was not delivered", "wasn't delivered", "were not delivered", "not been delivered",
                "not be delivered", "delivery failed", "delivery failure", "delivery has failed",
                "failed permanently", "permanent fatal errors", "fatal errors", "unable to deliver", "undeliverable",
                "failed to deliver", "delivery to the following", "not delivered", "did not reach",
                "could not be reached", "couldn't deliver", "could not deliver", "delivery problems",
                "không gửi được", "không được gửi", "không thể gửi", "bị trả lại", "không đến được",
                "không chuyển được", "unzustellbar", "nicht zugestellt", "nicht erreicht", "nachrichtenzustellung",
                "échec de la remise", "non remis", "n'a pas pu être", "no se pudo entregar", "no se puede entregar",
                "não pôde ser entregue", "não foi entregue", "falha na entrega", "non può essere recapitato",
                "mancata consegna", "non recapitat", "niet worden afgeleverd", "onbestelbaar",
                "nie została dostarczona", "nie dostarczono", "nie doręczono", "не может быть", "не доставлено",
                "недоставлен", "не вдалося", "nelze doručit", "kunde inte levereras", "kunne ikke leveres",
                "toimitus epäonnistui", "teslim edilemedi", "iletilemedi", "被退回", "退信", "无法送达", "无法投递", "配信できません",
                "届けられません", "전송 실패", "전송되지 못", "gagal", "ไม่สามารถส่ง",
            ]
        ),
    ]
}
