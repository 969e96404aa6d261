/// What does not pass by waiting.
extension FailureWords {
    static let permanent: [((Int, Int), [String])] = [
        // "452 4.2.2 Over quota", "user is over quota", "Quota exceeded (mailbox for user is full)"
        (
            (2, 2),
            [
                "mailbox full", "mailbox is full", "mailbox for user is full", "mailbox has exceeded", "over quota",
                "overquota", "over-quota", "quota exceeded", "exceeded quota", "exceeds quota", "exceeded storage",
                "exceeded their quota", "exceeded its quota", "quota has been exceeded", "mailbox size exceeded",
                "exceeds allowed size", "mailbox exceeded the local limit", "inbox full", "inbox is full",
                "storage full", "out of storage", "insufficient storage", "not enough storage",
                "exceeded the local limit", "mailbox quota", "disk quota", "maildir over", "user is over the quota",
                "account is full", "quotaexceeded", "overquotatemp", "overquotaperm", "over the maximum allowed",
                "hộp thư đầy", "hộp thư đã đầy", "hộp thư của người nhận đã đầy", "đã đầy", "hết dung lượng",
                "vượt quá dung lượng", "postfach ist voll", "postfach voll",
                "boîte aux lettres du destinataire est pleine", "boîte pleine", "boîte aux lettres pleine",
                "buzón lleno", "buzón está lleno", "caixa de correio cheia", "caixa postal cheia", "caixa cheia",
                "caixa de entrada cheia", "casella piena", "casella di posta piena", "postvak vol", "postbus is vol",
                "skrzynka pełna", "skrzynka jest pełna", "ящик переполнен", "почтовый ящик переполнен", "переполнен",
                "邮箱已满", "信箱已满", "容量不足", "メールボックスがいっぱい", "容量を超え", "편지함이 가득", "용량 초과", "용량이 부족",
            ]
        ),
        // "552 5.3.4 Message size exceeds fixed limit"
        (
            (3, 4),
            [
                "message size exceeds", "exceeds size limit", "exceeds the size limit", "exceeds limit",
                "size exceeded", "message too large", "message is too large", "message too big", "message is too big",
                "message file too big", "exceeds maximum message size", "size limit exceeded",
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
                "has been suspended", "is suspended", "account is locked", "account locked",
                "account has been locked", "account is closed", "account closed", "account has been closed",
                "account expired", "account has expired", "mailbox is not accepting", "no longer accepts mail",
                "no longer accepting", "not accepting mail", "has been deactivated", "account deactivated",
                "mailbox temporarily disabled", "user account is unavailable", "user(s) account is disabled",
                "no longer active", "email account that you tried to reach is disabled", "tài khoản đã bị khoá",
                "tài khoản đã bị khóa", "tài khoản bị khoá", "tài khoản bị khóa", "tài khoản tạm ngưng",
                "tạm ngừng hoạt động", "konto ist deaktiviert", "compte désactivé", "cuenta deshabilitada",
                "cuenta desactivada", "conta desativada", "account disattivato", "ящик заблокирован", "帐号已停用",
                "账号已停用", "邮箱被禁用", "휴면 계정", "휴면계정",
            ]
        ),
        // "554 5.7.1 <…>: Relay access denied"
        (
            (7, 1),
            [
                "relay access denied", "relaying denied", "relay denied", "relaying not allowed",
                "relay not permitted", "unable to relay", "not permitted to relay", "relaying prohibited",
                "not a relay", "we do not relay", "relaying not permitted",
            ]
        ),
        // "550 5.1.10 Recipient not found", RFC 7505
        ((1, 10), ["domain accepts no mail", "does not accept mail (nullmx)", "nullmx", "null mx"]),
        // "Host or domain name not found", "Unrouteable address"
        (
            (1, 2),
            [
                "because the domain", "vì không tìm thấy tên miền", "vì không tìm thấy miền", "host not found",
                "host or domain name not found", "domain not found", "domain name not found", "host unknown",
                "unknown host", "unknown domain", "no such domain", "no such host", "domain does not exist",
                "domain doesn't exist", "remote domain doesn't exist", "unrouteable", "unroutable",
                "couldn't find any host", "could not find any host", "cannot find a mail exchanger",
                "no mail hosts for domain", "name service error", "bad destination host", "bad destination system",
                "domain name couldn't be found", "domain couldn't be found", "illegal host", "invalid domain",
                "nxdomain", "dns error: domain", "domain isn't", "không tìm thấy tên miền", "tên miền không tồn tại",
                "domain wurde nicht gefunden", "domaine introuvable", "dominio no encontrado",
                "domínio não encontrado", "dominio inesistente", "домен не найден", "域名不存在", "ドメインが存在しません",
            ]
        ),
        // "550 5.1.1 User unknown", the commonest of all, in the words of many servers
        (
            (1, 1),
            [
                "user unknown", "unknown user", "no such user", "no such person", "no such recipient",
                "no such mailbox", "no such address", "no such account", "no such local user", "no such email",
                "recipient unknown", "unknown recipient", "unknown address", "address unknown", "unknown local part",
                "unknown local-part", "unknown account", "unknown mailbox", "mailbox unknown", "unknown virtual",
                "unknown or illegal alias", "unknown alias", "user not found", "recipient not found",
                "recipientnotfound", "recipnotfound", "mailbox not found", "address not found", "account not found",
                "user not known", "not a known user", "user does not exist", "user doesn't exist",
                "account does not exist", "account doesn't exist", "mailbox does not exist", "mailbox doesn't exist",
                "address does not exist", "address doesn't exist", "e-mail account does not exist",
                "email account does not exist", "recipient does not exist", "recipient doesn't exist",
                "that you tried to reach does not exist", "does not exist here", "doesn't have an account",
                "doesn't have a ", "does not have an account", "have an account with", "no mailbox here",
                "no account by that name", "not our customer", "not listed in", "not a valid mailbox",
                "not a valid user", "invalid recipient", "invalid mailbox", "invalid user", "invalid address",
                "recipient name is not recognized", "not in the directory", "recipient address rejected: user",
                "address couldn't be found", "address could not be found", "address wasn't found",
                "couldn't be found", "wasn't found at", "was not found in the recipient",
                "email address was not found", "e-mail address was not found", "no valid recipients",
                "does not like recipient", "user is unknown", "user account is unknown", "not a local user",
                "no longer available", "no longer valid", "no longer works", "no longer in use",
                "bad destination mailbox", "destination unknown", "unrecognized user", "there is no such",
                "no user here", "undeliverable address", "recipient is not exist", "không tồn tại",
                "không tìm thấy địa chỉ", "không có người dùng", "không tìm thấy người nhận", "người dùng không",
                "sai địa chỉ", "konnte nicht gefunden werden", "wurde nicht gefunden", "unbekannter benutzer",
                "benutzer unbekannt", "empfänger unbekannt", "empfängers wurde nicht erkannt",
                "unbekannter empfänger", "existiert nicht", "utilisateur inconnu", "destinataire inconnu",
                "adresse inconnue", "n'existe pas", "introuvable", "usuario desconocido", "destinatario desconocido",
                "usuario inexistente", "no existe", "no se encontró la dirección", "usuário desconhecido",
                "usuário inexistente", "destinatário desconhecido", "não existe", "não foi encontrado",
                "utente sconosciuto", "destinatario sconosciuto", "utente inesistente", "non esiste",
                "indirizzo non trovato", "onbekende gebruiker", "gebruiker onbekend", "bestaat niet", "niet gevonden",
                "nieznany użytkownik", "użytkownik nieznany", "nie istnieje", "пользователь не найден",
                "неизвестный пользователь", "не существует", "адресат не найден", "користувача не знайдено",
                "не існує", "uživatel neexistuje", "neznámý uživatel", "okänd användare", "finns inte",
                "ukendt bruger", "findes ikke", "ukjent bruker", "finnes ikke", "tuntematon käyttäjä",
                "kullanıcı bulunamadı", "böyle bir kullanıcı", "不存在", "用户不存在", "地址不存在", "找不到", "存在しません", "見つかりません",
                "존재하지 않", "없는 사용자", "ไม่พบ", "tidak ditemukan", "tidak dikenal",
            ]
        ),
        // "550 5.7.1 Message contains spam or virus"
        (
            (7, 1),
            [
                "spam", "blocked", "blacklist", "blocklist", "block list", "black list", "listed at", "listed in rbl",
                "rejected for policy", "policy", "policies", "poor reputation", "bad reputation", "low reputation",
                "prohibited", "not authorized", "unauthorized", "not authorised", "access denied",
                "permission denied", "not permitted", "unsolicited", "contains virus", "virus", "content rejected",
                "message content", "security", "banned", "spf", "dkim", "dmarc", "authentication", "refused by",
                "administrative prohibition", "denied by", "restricted", "refused to accept", "không có quyền",
                "bị chặn", "thư rác", "abgelehnt", "bloqué", "bloqueado", "bloccato", "geblokkeerd", "zablokowan",
                "заблокирован", "spamverdacht", "被拒绝", "拒收", "垃圾邮件", "拒否", "스팸", "차단",
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
}
