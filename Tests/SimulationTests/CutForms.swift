/// What known clients make of a message that is answered: everything but the words of whoever answers.
enum CutForms {
    struct Form: Sendable {
        var name: String
        /// Whether the client marks what is old, so that words below it and inside it are told from it.
        var quotes: Bool
        var quote: @Sendable (String) -> String

        init(_ name: String, quotes: Bool = true, _ quote: @escaping @Sendable (String) -> String) {
            (self.name, self.quotes, self.quote) = (name, quotes, quote)
        }
    }

    static let texts: [Form] = [
        Form("Mail on iOS") {
            "Đã gửi từ iPhone của tôi\n\n"
                + quoted("Vào 6 thg 9, 2027, lúc 08:00, Cụm <cum@example.net> đã viết:\n\n\u{FEFF}" + $0)
        },
        Form("Gmail on Android") {
            "Vào Th 2, 6 thg 9, 2027, 08:00 Cụm <cum@example.net> đã viết:\n\n" + quoted($0)
        },
        Form("Gmail, wrapped") {
            "On Mon, Sep 6, 2027 at 8:00\u{202F}AM Cụm chuyên môn mầm non số 3 <\ncum+abcdefghijklmnopqrstuvwxyz234567@example.net> wrote:\n\n"
                + quoted($0)
        },
        Form("Outlook on the desktop", quotes: false) {
            "From: Cụm <cum@example.net> \nSent: Monday, September 6, 2027 8:00 AM\nTo: Lan <lan@example.org>\nSubject: x\n\n"
                + $0.replacing("\n", with: "\n\n")
        },
        Form("Outlook on the web", quotes: false) {
            "________________________________\nTừ: Cụm <cum@example.net>\nĐã gửi: Thứ Hai, 6 Tháng Chín 2027 8:00 SA\nĐến: Lan <lan@example.org>\nChủ đề: x\n\n"
                + $0
        },
        Form("Outlook on a phone", quotes: false) {
            "Tải Outlook cho iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Cụm <cum@example.net>\nSent: Monday, September 6, 2027 8:00:00 AM\nTo: Lan <lan@example.org>\nSubject: x\n\n"
                + $0
        },
        Form("Yahoo", quotes: false) {
            "    Vào Thứ Hai, 6 tháng 9, 2027 lúc 08:00:00 GMT+7, Cụm <cum@example.net> đã viết:  \n \n "
                + $0.replacing("\n", with: "\n ")
        },
        Form("Zimbra", quotes: false) {
            "----- Original Message -----\nFrom: \"Cụm\" <cum@example.net>\nTo: \"Lan\" <lan@example.org>\nSent: Monday, September 6, 2027 8:00:00 AM\nSubject: x\n\n"
                + $0
        },
        Form("Zimbra, quoting") {
            "----- Cụm <cum@example.net> đã viết:\n" + quoted($0)
        },
        Form("Thunderbird") { "On 9/6/27 08:00, Cụm wrote:\n" + quoted($0) },
        Form("Thunderbird, flowed") { "Vào 06/09/2027 08:00, Cụm đã viết:\n" + quoted($0, by: ">") },
        Form("Zalo Mail", quotes: false) {
            "Vào lúc 08:00, 06/09/2027, Cụm <cum@example.net> đã viết:\n" + $0
        },
        Form("Roundcube") { "On 2027-09-06 08:00, Cụm wrote:\n" + quoted($0) },
        Form("Roundcube in Vietnamese") { "Vào 2027-09-06 08:00, Cụm đã viết:\n" + quoted($0) },
    ]

    static let markups: [Form] = [
        Form("Mail on iOS") {
            "<div dir=ltr><br><blockquote type=cite>Vào 6 thg 9, 2027, lúc 08:00, Cụm &lt;cum@example.net&gt; đã viết:<br><br></blockquote></div><blockquote type=cite><div dir=ltr>\u{FEFF}\($0)</div></blockquote>"
        },
        Form("Gmail on Android") {
            "<br><div class=gmail_quote><div dir=ltr class=gmail_attr>Vào Th 2, 6 thg 9, 2027, 08:00 Cụm &lt;<a href='mailto:cum@example.net'>cum@example.net</a>&gt; đã viết:<br></div><blockquote class=gmail_quote style='margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex'>\(prefixed($0, "m_-123"))</blockquote></div>"
        },
        Form("Outlook on the desktop", quotes: false) {
            "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Cụm &lt;cum@example.net&gt; <br><b>Sent:</b> Monday, September 6, 2027 8:00 AM<br><b>To:</b> Lan<br><b>Subject:</b> x</p></div></div><p class=MsoNormal>&nbsp;</p>"
                + bare($0)
        },
        Form("Outlook on the web", quotes: false) {
            "<div id=appendonsend></div><hr style='display:inline-block;width:98%' tabindex=-1><div id=divRplyFwdMsg dir=ltr><font face=Calibri><b>Từ:</b> Cụm<br><b>Đã gửi:</b> Thứ Hai, 6 Tháng Chín 2027 8:00 SA<br><b>Đến:</b> Lan<br><b>Chủ đề:</b> x</font></div>"
                + prefixed($0, "x_")
        },
        Form("Outlook on a phone", quotes: false) {
            "<div id=ms-outlook-mobile-signature>Tải <a href='https://aka.ms/o0ukef'>Outlook cho iOS</a></div><hr style='display:inline-block;width:98%'><div id=divRplyFwdMsg><b>From:</b> Cụm<br><b>Sent:</b> Monday<br><b>To:</b> Lan<br><b>Subject:</b> x</div>"
                + prefixed($0, "x_")
        },
        Form("Yahoo") {
            "<div id=ydp1yahoo_quoted_9 class=yahoo_quoted><div>Vào Thứ Hai, 6 tháng 9, 2027 lúc 08:00:00 GMT+7, Cụm &lt;cum@example.net&gt; đã viết:</div><div><br></div><div><div id=yiv9>\(prefixed($0, "yiv9"))</div></div></div>"
        },
        Form("Zimbra") {
            "<hr id=zwchr data-marker=__DIVIDER__><div data-marker=__HEADERS__><b>From: </b>Cụm<br><b>To: </b>Lan<br><b>Sent: </b>Monday<br><b>Subject: </b>x<br></div><div data-marker=__QUOTED_TEXT__>\($0)</div>"
        },
        Form("Thunderbird") {
            "<div class=moz-cite-prefix>On 9/6/27 08:00, Cụm wrote:<br></div><blockquote type=cite cite='mid:x@example.net'>\($0)</blockquote>"
        },
        Form("Roundcube") {
            "<p id=reply-intro>Vào 2027-09-06 08:00, Cụm đã viết:</p><blockquote type=cite style='padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0'>\($0)</blockquote>"
        },
        Form("Zalo Mail", quotes: false) {
            "<div><br></div><div>Vào lúc 08:00, 06/09/2027, Cụm &lt;cum@example.net&gt; đã viết:</div>" + bare($0)
        },
        Form("a translation of the page") {
            "<div class=gmail_quote><div class=gmail_attr>x</div><blockquote class=gmail_quote>"
                + bare($0).replacing("Trả lời phía trên dòng này", with: "在此行上方回复")
                .replacing("Reply above this line", with: "在此行上方回复") + "</blockquote></div>"
        },
    ]

    // MARK: - What clients do

    static func quoted(_ text: String, by sign: String = "> ") -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { sign + $0 }.joined(separator: "\n")
    }

    /// Classes under a name of the client's own.
    private static func prefixed(_ html: String, _ prefix: String) -> String {
        html.replacing("class=\"", with: "class=\"" + prefix)
    }

    /// Neither classes nor styles nor ids.
    private static func bare(_ html: String) -> String {
        html.replacing(#/ (class|style|id|translate)="[^"]*"/#, with: "")
    }
}
