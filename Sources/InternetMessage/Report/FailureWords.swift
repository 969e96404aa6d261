/// What servers say in words, and the code of RFC 3463 that means it. An earlier phrase counts for more, so that the
/// particular stands before the general: "mailbox … is disabled" before "mailbox unavailable".
enum FailureWords {
    /// Subject and detail; the class depends on whether the server goes on trying.
    struct Meaning: Sendable {
        let subject: Int
        let detail: Int
        /// For good, unless the server says otherwise.
        let isPermanent: Bool
    }

    static let phrases = PhraseSet(
        permanent.flatMap { code, words in words.map { ($0, meaning(code, true)) } }
            + passing.flatMap { code, words in words.map { ($0, meaning(code, false)) } }
            + general.flatMap { code, words in words.map { ($0, meaning(code, true)) } })

    private static func meaning(_ code: (Int, Int), _ isPermanent: Bool) -> Meaning {
        Meaning(subject: code.0, detail: code.1, isPermanent: isPermanent)
    }

    /// The meaning of what a server says; nil when none of the phrases occurs.
    static func meaning(of text: PhraseText) -> Meaning? { phrases.best(in: text)?.value }

    /// What does not pass by waiting.
    private static let permanent: [((Int, Int), [String])] = [
        // "452 4.2.2 Over quota", "user is over quota", "Quota exceeded (mailbox for user is full)"
        (
            (2, 2),
            [
                "mailbox full", "mailbox is full", "mailbox for user is full", "mailbox has exceeded", "over quota",
                "overquota", "over-quota", "quota exceeded", "exceeded quota", "exceeds quota", "exceeded storage",
                "exceeded their quota", "exceeded its quota", "quota has been exceeded", "mailbox size exceeded",
                "exceeds allowed size", "mailbox exceeded the local limit", "inbox full", "inbox is full",
                "storage full", "out of storage", "insufficient storage", "not enough storage",
                "exceeded the local limit",
                "mailbox quota", "disk quota", "maildir over", "user is over the quota", "account is full",
                "quotaexceeded", "overquotatemp", "overquotaperm", "over the maximum allowed",
                "hộp thư đầy", "hộp thư đã đầy", "hộp thư của người nhận đã đầy", "đã đầy", "hết dung lượng",
                "vượt quá dung lượng", "postfach ist voll", "postfach voll",
                "boîte aux lettres du destinataire est pleine",
                "boîte pleine", "boîte aux lettres pleine", "buzón lleno", "buzón está lleno", "caixa de correio cheia",
                "caixa postal cheia", "caixa cheia", "caixa de entrada cheia", "casella piena",
                "casella di posta piena",
                "postvak vol", "postbus is vol", "skrzynka pełna", "skrzynka jest pełna", "ящик переполнен",
                "почтовый ящик переполнен", "переполнен", "邮箱已满", "信箱已满", "容量不足", "メールボックスがいっぱい",
                "容量を超え", "편지함이 가득", "용량 초과", "용량이 부족",
            ]
        ),
        // "552 5.3.4 Message size exceeds fixed limit"
        (
            (3, 4),
            [
                "message size exceeds", "exceeds size limit", "exceeds the size limit", "exceeds limit",
                "size exceeded", "message too large", "message is too large", "message too big",
                "message is too big", "message file too big", "exceeds maximum message size", "size limit exceeded",
                "exceeded maximum size", "exceeds the maximum message size", "message exceeds", "larger than the",
                "exceeded message size", "thư quá lớn", "vượt quá kích thước", "nachricht ist zu groß",
                "message est trop volumineux", "demasiado grande", "muito grande", "troppo grande", "слишком больш",
                "邮件太大", "サイズが大きすぎ",
            ]
        ),
        // "550 5.2.1 The account is disabled"
        (
            (2, 1),
            [
                "account is disabled", "account has been disabled", "account disabled", "mailbox disabled",
                "mailbox is disabled", "mailbox has been disabled", "account is inactive", "account inactive",
                "inactive user", "user is inactive", "mailbox is inactive", "mailbox inactive", "inactive mailbox",
                "account has been suspended", "account is suspended", "account suspended", "user suspended",
                "has been suspended", "is suspended", "account is locked", "account locked", "account has been locked",
                "account is closed", "account closed", "account has been closed", "account expired",
                "account has expired", "mailbox is not accepting", "no longer accepts mail", "no longer accepting",
                "not accepting mail", "has been deactivated", "account deactivated",
                "mailbox temporarily disabled", "user account is unavailable", "user(s) account is disabled",
                "no longer active", "email account that you tried to reach is disabled",
                "tài khoản đã bị khoá", "tài khoản đã bị khóa", "tài khoản bị khoá", "tài khoản bị khóa",
                "tài khoản tạm ngưng", "tạm ngừng hoạt động", "konto ist deaktiviert", "compte désactivé",
                "cuenta deshabilitada", "cuenta desactivada", "conta desativada", "account disattivato",
                "ящик заблокирован", "帐号已停用", "账号已停用", "邮箱被禁用", "휴면 계정", "휴면계정",
            ]
        ),
        // "554 5.7.1 <…>: Relay access denied"
        (
            (7, 1),
            [
                "relay access denied", "relaying denied", "relay denied", "relaying not allowed", "relay not permitted",
                "unable to relay", "not permitted to relay", "relaying prohibited", "not a relay",
                "we do not relay", "relaying not permitted",
            ]
        ),
        // "550 5.1.10 Recipient not found", RFC 7505
        ((1, 10), ["domain accepts no mail", "does not accept mail (nullmx)", "nullmx", "null mx"]),
        // "Host or domain name not found", "Unrouteable address"
        (
            (1, 2),
            [
                "because the domain", "vì không tìm thấy tên miền", "vì không tìm thấy miền", "host not found",
                "host or domain name not found", "domain not found", "domain name not found",
                "host unknown", "unknown host", "unknown domain", "no such domain", "no such host",
                "domain does not exist", "domain doesn't exist", "remote domain doesn't exist", "unrouteable",
                "unroutable", "couldn't find any host", "could not find any host", "cannot find a mail exchanger",
                "no mail hosts for domain", "name service error", "bad destination host", "bad destination system",
                "domain name couldn't be found", "domain couldn't be found", "illegal host", "invalid domain",
                "nxdomain", "dns error: domain", "domain isn't", "không tìm thấy tên miền", "tên miền không tồn tại",
                "domain wurde nicht gefunden", "domaine introuvable", "dominio no encontrado", "domínio não encontrado",
                "dominio inesistente", "домен не найден", "域名不存在", "ドメインが存在しません",
            ]
        ),
        // "550 5.1.1 User unknown", the commonest of all, in the words of many servers
        (
            (1, 1),
            [
                "user unknown", "unknown user", "no such user", "no such person", "no such recipient",
                "no such mailbox",
                "no such address", "no such account", "no such local user", "no such email", "recipient unknown",
                "unknown recipient", "unknown address", "address unknown", "unknown local part", "unknown local-part",
                "unknown account",
                "unknown mailbox", "mailbox unknown", "unknown virtual", "unknown or illegal alias", "unknown alias",
                "user not found", "recipient not found", "recipientnotfound", "recipnotfound", "mailbox not found",
                "address not found", "account not found", "user not known", "not a known user", "user does not exist",
                "user doesn't exist", "account does not exist", "account doesn't exist", "mailbox does not exist",
                "mailbox doesn't exist", "address does not exist", "address doesn't exist",
                "e-mail account does not exist", "email account does not exist", "recipient does not exist",
                "recipient doesn't exist", "that you tried to reach does not exist", "does not exist here",
                "doesn't have an account", "doesn't have a ", "does not have an account", "have an account with",
                "no mailbox here", "no account by that name", "not our customer", "not listed in",
                "not a valid mailbox",
                "not a valid user", "invalid recipient", "invalid mailbox", "invalid user", "invalid address",
                "recipient name is not recognized", "not in the directory", "recipient address rejected: user",
                "address couldn't be found", "address could not be found", "address wasn't found", "couldn't be found",
                "wasn't found at", "was not found in the recipient", "email address was not found",
                "e-mail address was not found", "no valid recipients", "does not like recipient",
                "user is unknown", "user account is unknown", "not a local user", "no longer available",
                "no longer valid", "no longer works", "no longer in use", "bad destination mailbox",
                "destination unknown", "unrecognized user",
                "there is no such", "no user here", "undeliverable address", "recipient is not exist",
                "không tồn tại", "không tìm thấy địa chỉ", "không có người dùng", "không tìm thấy người nhận",
                "người dùng không", "sai địa chỉ", "konnte nicht gefunden werden", "wurde nicht gefunden",
                "unbekannter benutzer", "benutzer unbekannt", "empfänger unbekannt", "empfängers wurde nicht erkannt",
                "unbekannter empfänger", "existiert nicht", "utilisateur inconnu", "destinataire inconnu",
                "adresse inconnue", "n'existe pas", "introuvable", "usuario desconocido", "destinatario desconocido",
                "usuario inexistente", "no existe", "no se encontró la dirección", "usuário desconhecido",
                "usuário inexistente", "destinatário desconhecido", "não existe", "não foi encontrado",
                "utente sconosciuto", "destinatario sconosciuto", "utente inesistente", "non esiste",
                "indirizzo non trovato", "onbekende gebruiker", "gebruiker onbekend", "bestaat niet",
                "niet gevonden", "nieznany użytkownik", "użytkownik nieznany", "nie istnieje",
                "пользователь не найден", "неизвестный пользователь", "не существует", "адресат не найден",
                "користувача не знайдено", "не існує", "uživatel neexistuje", "neznámý uživatel", "okänd användare",
                "finns inte", "ukendt bruger", "findes ikke", "ukjent bruker", "finnes ikke", "tuntematon käyttäjä",
                "kullanıcı bulunamadı", "böyle bir kullanıcı", "不存在", "用户不存在", "地址不存在", "找不到", "存在しません",
                "見つかりません", "존재하지 않", "없는 사용자", "ไม่พบ", "tidak ditemukan", "tidak dikenal",
            ]
        ),
        // "550 5.7.1 Message contains spam or virus"
        (
            (7, 1),
            [
                "spam", "blocked", "blacklist", "blocklist", "block list", "black list", "listed at", "listed in rbl",
                "rejected for policy", "policy", "policies", "poor reputation", "bad reputation", "low reputation",
                "prohibited", "not authorized", "unauthorized", "not authorised", "access denied", "permission denied",
                "not permitted", "unsolicited", "contains virus", "virus", "content rejected", "message content",
                "security", "banned", "spf", "dkim", "dmarc", "authentication", "refused by",
                "administrative prohibition",
                "denied by", "restricted", "refused to accept", "không có quyền", "bị chặn", "thư rác", "abgelehnt",
                "bloqué", "bloqueado", "bloccato", "geblokkeerd", "zablokowan", "заблокирован", "spamverdacht",
                "被拒绝", "拒收", "垃圾邮件", "拒否", "스팸", "차단",
            ]
        ),
        // "554 5.4.6 Too many hops", "mail loops back to myself"
        (
            (4, 6),
            [
                "too many hops", "mail loop", "loops back to myself", "routing loop", "hop count exceeded",
                "loop detected",
            ]
        ),
    ]

    /// What may pass by waiting, and on which a server gave up all the same.
    private static let passing: [((Int, Int), [String])] = [
        // "retry timeout exceeded", "this message has been in the queue too long"
        (
            (4, 7),
            [
                "retry timeout exceeded", "retry time not reached", "retry timeout", "in the queue too long",
                "delivery time expired", "message expired", "queue too long", "within the allowed queue period",
                "allowed queue period", "could not be delivered for", "cannot send message for",
                "could not send message for",
                "not delivered within", "has been in queue", "delivery expired", "expired", "undelivered after",
                "maximum time", "quá thời gian",
            ]
        ),
        // "421 4.7.0 Too many messages, slow down"
        (
            (7, 0),
            [
                "rate limit", "rate-limit", "ratelimit", "too many messages", "too many emails",
                "too many recipients this",
                "receiving mail too quickly", "receiving mail at a rate", "slow down", "throttl", "greylist",
                "graylist",
                "grey listed", "try again later", "temporarily deferred", "temporarily rejected",
                "exceeded the number of messages",
            ]
        ),
        // "connect to mail.example.org: Connection timed out"
        (
            (4, 1),
            [
                "connection timed out", "connection refused", "operation timed out", "timed out", "no route to host",
                "not responding", "no answer from host", "did not respond", "not reachable", "unreachable",
                "did not accept our requests to connect", "unable to connect", "could not connect", "couldn't connect",
                "cannot connect", "can't connect", "establish an smtp connection", "host is down", "connection failed",
                "network error", "không kết nối được", "không thể kết nối",
            ]
        ),
        // "lost connection with mail.example.org while sending RCPT TO"
        (
            (4, 2),
            [
                "lost connection", "connection lost", "connection reset", "connection dropped",
                "connection was dropped",
                "connection died", "conversation with", "broken pipe", "closed connection",
            ]
        ),
        (
            (4, 3),
            ["name server failure", "dns lookup failure", "dns failure", "temporary lookup failure", "name service"]
        ),
        ((2, 1), ["mailbox busy", "mailbox temporarily", "temporarily unavailable", "temporarily disabled"]),
        ((3, 1), ["insufficient system storage", "insufficient system resources", "out of disk", "no space left"]),
    ]

    /// What most servers say of anything; it names an address only for want of better.
    private static let general: [((Int, Int), [String])] = [
        (
            (1, 1),
            [
                "mailbox unavailable", "mailbox is unavailable", "is unavailable", "mailbox not available",
                "recipient rejected",
                "recipient address rejected", "address rejected", "rejected address", "rejected recipient",
                "user rejected", "recipient refused", "rejected your recipient", "not found",
            ]
        ),
        (
            (0, 0),
            [
                "could not be delivered", "couldn't be delivered", "cannot be delivered", "can't be delivered",
                "was not delivered", "wasn't delivered", "were not delivered", "not been delivered", "not be delivered",
                "delivery failed", "delivery failure", "delivery has failed", "failed permanently",
                "permanent fatal errors", "fatal errors", "unable to deliver", "undeliverable", "failed to deliver",
                "delivery to the following", "not delivered", "did not reach", "could not be reached",
                "couldn't deliver", "could not deliver", "delivery problems", "không gửi được", "không được gửi",
                "không thể gửi", "bị trả lại", "không đến được", "không chuyển được", "unzustellbar",
                "nicht zugestellt", "nicht erreicht", "nachrichtenzustellung", "échec de la remise", "non remis",
                "n'a pas pu être", "no se pudo entregar", "no se puede entregar", "não pôde ser entregue",
                "não foi entregue", "falha na entrega", "non può essere recapitato", "mancata consegna",
                "non recapitat", "niet worden afgeleverd", "onbestelbaar", "nie została dostarczona",
                "nie dostarczono", "nie doręczono", "не может быть", "не доставлено", "недоставлен", "не вдалося",
                "nelze doručit", "kunde inte levereras", "kunne ikke leveres", "toimitus epäonnistui",
                "teslim edilemedi",
                "iletilemedi", "被退回", "退信", "无法送达", "无法投递", "配信できません", "届けられません", "전송 실패",
                "전송되지 못", "gagal", "ไม่สามารถส่ง",
            ]
        ),
    ]
}
