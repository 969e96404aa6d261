import Foundation
import InternetMessage

/// A reply as Gmail's web page makes it in a Vietnamese browser: plain text in base64 with the original below `>`, HTML
/// in quoted-printable with the original in a `gmail_quote`, and an attribution line above both, folded.
struct ClientMail {
    let sender: String
    /// The Reply-To of what is answered.
    let recipient: String
    let messageID: String
    let text: String

    init(_ words: String, from sender: String, name: String, answering original: MailMessage) {
        self.sender = sender
        recipient = original.replyTo.first?.address ?? ""
        messageID = "CAF\(UUID().uuidString)@mail.gmail.com"
        let thread = original.messageID?.value ?? ""
        let attribution = "Vào Th 3, 14 thg 9, 2027 vào lúc 08:00 Cụm MN 3 <\(recipient)>"
        text = """
            MIME-Version: 1.0
            References: <\(thread)>
            In-Reply-To: <\(thread)>
            From: \(Self.word(name)) <\(sender)>
            Date: \(Date().formatted(Self.mailDate))
            Message-ID: <\(messageID)>
            Subject: \(Self.word("Re: " + original.subject))
            To: =?UTF-8?B?Q+G7pW0gTU4gMw==?= <\(recipient)>
            Content-Type: multipart/alternative; boundary="000000000000a1b2c3d4e5"

            --000000000000a1b2c3d4e5
            Content-Type: text/plain; charset="UTF-8"
            Content-Transfer-Encoding: base64

            \(Self.base64(Self.plain(words, attribution, original)))
            --000000000000a1b2c3d4e5
            Content-Type: text/html; charset="UTF-8"
            Content-Transfer-Encoding: quoted-printable

            \(Self.quotedPrintable(Self.html(words, attribution, original)))
            --000000000000a1b2c3d4e5--

            """.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n", with: "\r\n")
    }

    private static var mailDate: Date.VerbatimFormatStyle {
        Date.VerbatimFormatStyle(
            format: """
                \(weekday: .abbreviated), \(day: .defaultDigits) \(month: .abbreviated) \(year: .defaultDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):00 +0000
                """, locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: .init(identifier: .gregorian))
    }

    private static func plain(_ words: String, _ attribution: String, _ original: MailMessage) -> String {
        let lines = (original.plainText ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return "\(words)\r\n\r\n\(attribution)\r\nđã viết:\r\n\r\n"
            + lines.map { "> \($0.trimmingCharacters(in: .newlines))" }.joined(separator: "\r\n") + "\r\n"
    }

    private static func html(_ words: String, _ attribution: String, _ original: MailMessage) -> String {
        """
        <div dir="ltr">\(words)</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" \
        class="gmail_attr">\(attribution.replacingOccurrences(of: "<", with: "&lt;")) đã viết:<br></div><blockquote \
        class="gmail_quote" style="margin:0px 0px 0px 0.8ex">\(original.html ?? "")</blockquote></div>
        """
    }

    private static func word(_ text: String) -> String { "=?UTF-8?B?\(Data(text.utf8).base64EncodedString())?=" }

    private static func base64(_ text: String) -> String {
        Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
    }

    /// Every octet that is not a plain letter or digit as `=XX`, soft line breaks included.
    private static func quotedPrintable(_ text: String) -> String {
        var (lines, line) = ([String](), "")
        for byte in text.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ".")
            line += isPlain ? String(UnicodeScalar(byte)) : String(format: "=%02X", byte)
            if line.utf8.count > 70 {
                lines.append(line + "=")
                line = ""
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
