/// The names by which clients mark what is old, in small letters. Data: a name, and what it says.
enum HTMLMarkNames {
    static let exact: [String: BodyMarks] = ends.merging(whole) { known, _ in known }

    /// Names that are also found behind the prefix of another client.
    static let ends: [String: BodyMarks] = [
        // Gmail, and those who took over its classes: Superhuman, Mailspring, K-9, Missive.
        "gmail_quote": .frame, "gmail_quote_container": .frame, "gmail_attr": .attribution,
        "gmail_signature": .signature,
        "gmail_signature_prefix": .signature, "nylas-quote": .frame, "missive_quote": .frame,
        "superhuman_quote": .frame,
        // Outlook: on the web, on the desktop, for Mac, on phones; Hotmail.
        "divrplyfwdmsg": .replyHeader, "olk_src_body_section": .quote, "replyforwardheader": .replyHeader,
        "mail-editor-reference-message-container": .quote, "ms-outlook-mobile-reference-message": .quote,
        "ms-outlook-mobile-signature": .signature, "ms-outlook-ios-signature": .signature,
        "stopspelling": .replyHeader,
        // Thunderbird.
        "moz-cite-prefix": .attribution, "moz-email-headers-table": .replyHeader, "moz-signature": .signature,
        "moz-forward-container": .forwarded,
        // Apple Mail.
        "applemailsignature": .signature,
        // Yahoo, AOL.
        "yahoo_quoted": .quote, "yahoo-signature": .signature, "yahoo_quoted_container": .quote,
        // Zimbra.
        "__quoted_text__": .quote, "__divider__": .replyHeader, "__headers__": .replyHeader, "zwchr": .replyHeader,
        // Proton, Tutanota, Zoho, Fastmail, Front, Spark, HEY.
        "protonmail_quote": .frame, "protonmail_signature_block": .signature, "tutanota_quote": .frame,
        "tutanota_signature": .signature, "zmail_extra": .frame, "zmail_extra_hr": .rule,
        "zmail_signature_below": .signature,
        "front-blockquote": .quote, "front-signature": .signature, "messagereplysection": .frame,
        "messagesignaturesection": .signature, "spark_quote": .quote, "spark-signature": .signature,
        "hey-quote": .quote,
        // mail.ru, QQ, NetEase, Foxmail.
        "mailru-blockquote": .quote, "js-helper": .quote, "qmbox": .quote, "qqmail_quote": .quote,
        "isreplycontent": .quote, "isforwardcontent": .forwarded, "ntes-mailmaster-quote": .quote,
        "netease_mail_footer": .signature, "foxmail_quote": .quote,
        // BlackBerry, Samsung, K-9.
        "_originalcontent": .quote, "_phcwrapper": .quote, "composer_quoted_body": .quote, "quoted_body": .quote,
        "k9mail-signature": .signature, "composer_signature": .signature,
    ]

    /// Names too common to be looked for at the end of others: Outlook's and Fastmail's signature, GMX's and Fastmail's
    /// quotation.
    private static let whole: [String: BodyMarks] = [
        "signature": .signature, "sig": .signature, "quote": .quote, "quoted-content": .quote, "qt": .quote,
        "cite": .quote,
        "kmail_quote": .quote, "hmquote": .quote, "wordsection1quote": .quote, "originalmessage": .quote,
        "original_message": .quote, "reply_quote": .quote, "mail_quote": .quote,
    ]

    static let prefixes = ["m_", "x_", "yiv", "ydp", "ecx", "gmail-", "v1", "-"]
}
