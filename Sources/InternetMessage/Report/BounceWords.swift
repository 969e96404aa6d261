/// The words by which a bounce that is written for people is known and taken apart.
enum BounceWords {
    /// Subjects begin so. Each is told by itself or with the old subject behind it: "Undeliverable: Moi hop".
    static let subjects = PhraseSet([
        "undeliver", "undelivered mail returned to sender", "mail delivery fail", "mail delivery error",
        "mail delivery problem", "mail delivery status", "mail delivery system", "mail delivery subsystem",
        "mail delivery report", "delivery status notification", "delivery notification", "delivery failure",
        "delivery failed", "delivery has failed", "delivery report", "delivery error", "delivery problem",
        "delivery delayed",
        "delivery incomplete", "delayed mail", "failure notice", "failure delivery", "failure:", "failed mail",
        "failed delivery", "returned mail", "returned email", "returned message", "returned to sender",
        "return to sender",
        "mail returned", "nondeliverable", "non-deliverable", "non delivery", "non-delivery", "non remis",
        "nondelivery",
        "mail system error", "mail failure", "mail error", "mail could not be delivered", "mail not delivered",
        "mail undeliver",
        "message could not be delivered", "message undeliverable", "message not delivered", "message delivery failure",
        "message status - undeliverable", "message delayed", "message blocked", "message rejected",
        "message you sent blocked",
        "**message you sent blocked", "permanent delivery failure", "temporary delivery failure",
        "successful mail delivery report",
        "warning: could not send message", "warning: message", "warning: mail delivery", "notice: mail delivery status",
        "rejected:", "rejected mail", "blocked:", "user unknown", "unknown user", "[postmaster] email delivery failure",
        "email delivery failure", "email could not be delivered", "email undeliver",
        "your message could not be delivered",
        "your mail could not be delivered", "could not deliver", "couldn't deliver", "unable to deliver",
        "unzustellbar",
        "nicht zustellbar", "zustellung fehlgeschlagen", "non remis", "échec de la remise", "échec de remise",
        "échec d'envoi", "message non distribu", "no se puede entregar", "no entregado", "no se pudo entregar",
        "error de entrega", "não é possível entregar", "não entregue", "falha na entrega", "falha ao entregar",
        "mensagem não entregue", "non recapitabile", "mancata consegna", "mancato recapito", "messaggio non recapitat",
        "onbestelbaar",
        "niet bezorgd", "kan niet worden bezorgd", "nie dostarczono", "nie można dostarczyć", "nie doręczono",
        "niedostarczon", "zwrot", "недоставленное", "не удается доставить", "не доставлено", "письмо не доставлено",
        "сообщение не доставлено", "возврат", "недоставлен", "не вдається доставити", "nedoručitelné", "nedoručeno",
        "olevererbar",
        "går ej att leverera", "kan ikke leveres", "kunne ikke leveres", "ei voitu toimittaa", "teslim edilemedi",
        "iletilemedi", "配信不能", "配信エラー", "送信エラー", "未送达", "无法送达", "退信", "系统退信", "無法傳遞", "邮件被退回",
        "배달되지", "배달 실패", "전송 실패", "ส่งไม่ได้", "tidak terkirim", "gagal terkirim", "không gửi được",
        "không thể gửi", "thư không gửi được", "gửi thư thất bại", "thư bị trả lại", "thư bị chậm", "thư trả lại",
        "thông báo thư không", "gửi không thành công", "không chuyển được",
    ])

    /// Subjects that say it in the middle, behind the old subject: "Moi hop 메일이 전송되지 못했습니다."
    static let subjectEndings = PhraseSet([
        "returned to sender", "undeliverable", "delivery failure", "전송되지 못했", "退信", "could not be delivered",
        "delivery status notification", "kunne ikke leveres",
    ])

    /// What the first lines say.
    static let openings = PhraseSet([
        "this is the mail system at host", "this is the postfix program",
        "this message was created automatically by mail",
        "qmail-send program", "i'm afraid i wasn't able to deliver", "undeliverable", "could not be delivered",
        "couldn't be delivered", "cannot be delivered", "was not delivered", "wasn't delivered",
        "has not been delivered",
        "not yet been delivered", "delivery has failed", "delivery to the following", "delivery status notification",
        "delivery is delayed", "did not reach", "unable to deliver", "failed to deliver", "not deliver message",
        "transcript of session",
        "transcript follows", "permanent fatal errors", "following addresses had", "following recipient",
        "following addresses",
        "mail delivery subsystem", "delivery failure", "failed permanently", "user unknown", "unknown user",
        "returned to you",
        "an error occurred while trying to deliver", "error has occurred while attempting to deliver",
        "message blocked",
        "blocked by our", "account is disabled", "không gửi được", "không thể gửi", "không được gửi", "chưa gửi được",
        "không đến được", "nachrichtenzustellung", "nicht erreicht", "nicht zugestellt", "échec de la remise",
        "n'a pas pu être", "no se pudo entregar", "no se ha podido entregar", "não pôde ser entregue",
        "não foi entregue",
        "non può essere", "impossibile recapitare", "kon niet worden", "niet worden afgeleverd", "nie została",
        "nie można było", "не может быть", "не удалось доставить", "не вдалося", "被退回", "无法送达", "无法投递",
        "配信できません", "届けられません", "전송되지", "전송 실패", "gagal dikirim", "nelze doručit", "kunde inte levereras",
        "kunne ikke leveres", "ei voitu toimittaa", "teslim edilemedi",
    ])

    /// The server goes on trying.
    static let delays = PhraseSet([
        "attempts will continue", "will continue to be made", "will continue to be attempted",
        "continue to be attempted",
        "will be retried", "will retry", "will keep trying", "message delayed", "delivery delayed",
        "delivery is delayed",
        "has been delayed", "delayed mail", "not yet been delivered", "hasn't been delivered yet",
        "this is a warning message only",
        "warning only", "still being retried", "do not need to resend", "could not send message for past",
        "delivery incomplete",
        "status notification (delay)", "temporarily deferred; we will", "sẽ tiếp tục thử", "sẽ thử gửi lại",
        "sẽ thử lại",
        "bị chậm", "wird weiterhin versucht", "verzögert", "a été retardé", "se ha retrasado", "foi adiada",
        "está atrasada",
        "ritardat", "vertraagd", "opóźnion", "задерж", "отложена", "затрим", "zpožděn", "försenad", "forsinket",
        "viivästy",
        "gecikti", "遅延", "延迟", "지연",
    ])

    /// The message arrived, or was handed on; the value says which.
    static let successes = PhraseSet([
        ("delivery via", DeliveryReport.Action.relayed), ("successfully relayed", .relayed), ("(relayed to", .relayed),
        ("relayed to mailer", .relayed), ("delivery to these recipients or groups is complete", .relayed),
        ("was successfully delivered", .delivered), ("successfully delivered to", .delivered),
        ("has been successfully delivered", .delivered), ("delivered to mailbox", .delivered),
        ("delivered to command", .delivered), ("delivered to file", .delivered),
        ("zugestellt an", .delivered), ("đã được gửi tới", .delivered),
    ])

    /// A line with one of these, and the addresses of the lines below are those of recipients.
    static let headings = PhraseSet([
        "following recipient", "following address", "following destination", "following user", "these recipients",
        "this recipient", "to the following", "recipient(s)", "recipients could not", "recipients did not receive",
        "list of recipients", "list of the affected recipients", "one or more recipients",
        "one or more of its recipients",
        "not delivered to:", "address which was undeliverable", "failed addresses follow", "addresses had",
        "address to which the message", "addresses to which the message", "email address :", "failed recipient",
        "intended recipients", "delivered to these", "folgende empfänger", "folgenden empfänger", "folgende adresse",
        "ces destinataires", "destinataires suivants", "destinataire suivant", "siguientes destinatarios",
        "siguiente destinatario", "estos destinatarios", "seguintes destinatários", "seguinte destinatário",
        "estes destinatários", "seguente destinatario", "seguenti destinatari", "questi destinatari",
        "volgende geadresseerde", "deze geadresseerden", "volgende ontvanger", "deze ontvanger",
        "następujących odbiorców",
        "następującego odbiorcy", "tych adresatów", "następujących adresatów", "получателям", "получателю", "адресатам",
        "одержувачам", "následujícím příjemcům", "těmto příjemcům", "följande mottagare", "dessa mottagare",
        "følgende modtagere", "disse modtagere", "følgende mottakere", "disse mottakere",
        "seuraaville vastaanottajille",
        "näille vastaanottajille", "aşağıdaki alıcı", "bu alıcılara", "以下收件人", "以下地址", "下列收件人", "以下の受信者",
        "次のあて先", "次の宛先", "次の受信者", "以下のあて先", "以下の宛先", "다음 받는 사람", "다음 수신자", "penerima berikut",
        "người nhận sau", "địa chỉ sau", "những người nhận", "nhóm sau",
    ])

    /// What stands before an address on its line and makes it a recipient's; the whole line up to it, without signs.
    static let labels: Set<String> = [
        "recipient", "recipients", "recipient(s)", "recipient address", "recipient addresses", "intended recipients",
        "intended recipient", "failed recipient", "failed recipients", "failed recipient(s)", "failed address",
        "failed addresses", "rejected recipient", "bad recipient", "final-recipient", "final recipient",
        "original-recipient", "address", "addressee", "email address", "user unknown", "unknown user", "no such user",
        "unknown recipient", "invalid recipient", "user mailbox exceeds allowed size", "mailbox full",
        "could not be delivered to", "not delivered to", "was not delivered to", "failed to deliver to",
        "delivery failed to",
        "delivery to", "unable to deliver to", "unable to deliver message to", "unable to deliver your message to",
        "could not deliver message to", "couldn't be delivered to", "your message to", "the message to", "message to",
        "mail to", "undeliverable to",
        "người nhận", "địa chỉ người nhận", "địa chỉ", "không gửi được đến", "không gửi được tới", "empfänger",
        "empfängeradresse",
        "destinataire", "destinataires", "destinatario", "destinatarios", "destinatário", "destinatários", "ontvanger",
        "odbiorca", "adresat", "получатель", "адресат", "одержувач", "příjemce", "mottagare", "modtager", "mottaker",
        "vastaanottaja", "alıcı", "收件人", "收件人邮件地址", "收件人地址", "收件人邮箱地址", "收件者", "宛先", "あて先", "送信先",
        "받는 사람", "받는사람", "수신자", "ผู้รับ", "penerima",
    ]

    /// The words right before an address in a sentence about what did not reach it.
    static let leadIns: [String] = [
        "delivered to", "deliver to", "message to", "mail to", "email to", "sent to", "delivering your message to",
        "deliver your message to", "deliver message to", "reach", "delivery to", "rcpt to:", "rcpt to", "send to",
        "for", "recipient", "user", "address",
        "gửi tới", "gửi đến", "của bạn đến", "của bạn tới", "thư đến", "thư tới", "tới", "đến", "an", "à", "a",
        "para", "destinatario", "destinataire", "naar", "aan", "do", "til", "till", "收件人邮箱地址", "地址", "mailbox",
        "account", "not found:", "unknown:",
        "local mailbox",
    ]

    /// Sentences that name an address to write to, not one that was written to.
    static let contacts = PhraseSet([
        "please reply", "please contact", "contact your", "reply to", "please send", "send mail to", "forward this",
        "for assistance", "for help", "questions", "please email", "write to", "please mail", "please forward",
        "abuse@", "contact the",
        "vui lòng liên hệ", "xin liên hệ", "mọi thắc mắc", "wenden sie sich", "veuillez contacter",
        "póngase en contacto",
    ])

    /// Where the old message begins, without signs in front. Behind it nothing is believed.
    static let returned = PhraseSet([
        "below this line is a copy", "this is a copy of", "original message", "unsent message", "returned message",
        "message header follows", "message headers follow", "message text follows", "message content follows",
        "message follows",
        "the header of the original message", "the headers of the original message", "the header and top",
        "possibly truncated original message", "your message follows",
        "below is a copy of the original message", "the first lines of the message", "a copy of the message",
        "a copy of your message", "copy of your message",
        "here is a copy of", "here are the first", "part 2:", "undelivered message", "begin message",
        "begin original message", "start of original message",
        "forwarded message", "the original message follows", "the following is the original message",
        "original headers", "headers of the original message",
        "thư gốc", "tiêu đề thư gốc", "nội dung thư gốc", "ursprüngliche nachricht", "ursprüngliche nachrichtenkopf",
        "kopfzeilen der",
        "originalnachricht", "originale nachrichtenkopf", "en-têtes de message d'origine",
        "en-têtes du message d'origine", "en-têtes des messages d'origine", "message d'origine",
        "encabezados de mensajes originales", "encabezados del mensaje original", "mensaje original",
        "cabeçalhos de mensagem origina",
        "cabeçalhos da mensagem origina", "mensagem original", "intestazioni originali",
        "intestazioni del messaggio originale", "messaggio originale",
        "oorspronkelijke berichtkoppen", "oorspronkelijk bericht", "oryginalne nagłówki", "oryginalna wiadomość",
        "исходные заголовки", "исходное сообщение", "исходное письмо", "оригінальне повідомлення",
        "původní záhlaví", "ursprungliga meddelandehuvuden", "oprindelige brevhoveder", "opprinnelige meldingshoder",
        "原始邮件", "原邮件标题",
        "元のメッセージ", "원본 메시지", "원본 메일",
    ])

    /// Lines that begin like one of `returned` and are a heading about the report, with the recipient below.
    static let notReturned = PhraseSet([
        "original message details", "original message was received", "original message identifier", "message follows a",
    ])

    /// A server other than the reporter is quoted.
    static let quotations = PhraseSet([
        " said:", "remote host said", "remote mail server", "remote smtp server", "remote server", "<<< ",
        "while talking to",
        "the other server returned", "the response from the remote", "the response was:", "phản hồi là",
        "recipient domain", "rejected by a remote",
        "server returned", "server replied", "host replied", " says:", "<-- 5", "received >>> 5", " returned '",
        "remote-mta", "responded with",
    ])

    /// Behind such words stands the address that was written to, before it was forwarded.
    static let aliases = PhraseSet([
        "expanded from:", "expanded from", "ultimately generated from", "generated from", "originally addressed to",
        "forwarded from", "original recipient:", "alias expanded from",
    ])

    /// Whoever has such a local part writes as a server. The value says whether that alone is proof.
    static let daemons: [String: Bool] = [
        "mailer-daemon": true, "mail-daemon": true, "maildaemon": true, "mailerdaemon": true, "mdaemon": true,
        "mmdf": true, "double-bounce": true, "mail-delivery-subsystem": true, "mail_delivery_subsystem": true,
        "postmaster": false, "postmaster-noreply": false, "postoffice": false, "mailadmin": false, "mail-admin": false,
        "mailmaster": false, "bounce": false, "bounces": false, "noreply": false, "no-reply": false,
        "donotreply": false, "do-not-reply": false, "daemon": false, "root": false, "mailman": false, "mail": false,
        "smtp": false, "system": false, "mta": false, "mailsystem": false, "administrator": false, "admin": false,
        "bounce-handler": false, "delivery": false, "notification": false, "notifications": false,
    ]

    /// Display names of servers.
    static let daemonNames = PhraseSet([
        "mail delivery", "mailer-daemon", "mailer daemon", "system administrator", "mail administrator", "mail system",
        "postmaster", "microsoft exchange", "microsoft outlook", "mail daemon", "mdaemon at", "systemadministrator",
        "spam firewall", "courier mail server",
        "delivery subsystem", "administrateur système", "administrador del sistema", "hệ thống thư", "hệ thống email",
        "quản trị hệ thống", "mail server", "mailserver",
    ])
}
