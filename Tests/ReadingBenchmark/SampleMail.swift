import Foundation

/// Makes a folder of replies as mail clients send them: the same ones each time.
struct SampleMail {
    private var number = 0

    /// Most have about 4 kB of text and HTML; one in a hundred has an attachment of a megabyte.
    mutating func next() -> [UInt8] {
        number += 1
        let reply = Self.replies[number % Self.replies.count]
        let client = Self.clients[number / 3 % Self.clients.count]
        let quoted = Self.invitation(to: "cô \(Self.names[number % Self.names.count])", about: number)
        return message(reply, client, quoted, attachment: number % 100 == 0 ? 1_000_000 : 0)
    }

    /// One message of about so many octets, of which most are its quotation.
    static func message(ofSize size: Int) -> [UInt8] {
        var mail = SampleMail()
        mail.number = 1
        var quoted = ""
        var line = 0
        while quoted.utf8.count * 2 < size {
            quoted += "Nội dung \(line): trao đổi về góc thiên nhiên, phân công chuẩn bị và thời gian dự kiến.\n"
            line += 1
        }
        return mail.message("Em tham dự ạ, đi cùng 2 cô nữa.", clients[0], quoted, attachment: 0)
    }

    private struct Client {
        var attribution: String
        var opening: String
        var closing: String
    }

    private func message(_ reply: String, _ client: Client, _ quoted: String, attachment: Int) -> [UInt8] {
        let plainQuote = quoted.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
            .joined(separator: "\n")
        let text = "\(reply)\n\n\(client.attribution)\n\n\(plainQuote)\n"
        let html =
            "<html><head><meta charset=\"utf-8\"></head><body><div dir=\"ltr\">\(Self.escaped(reply))</div><br>"
            + client.opening + "<div>\(Self.escaped(client.attribution))</div><blockquote style=\"margin:0 0 0 .8ex\">"
            + quoted.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "<p style=\"margin:0;font-family:Arial\">\(Self.escaped(String($0)))</p>" }.joined(separator: "\n")
            + "</blockquote>" + client.closing + "</body></html>\n"
        let alternative = """
            Content-Type: multipart/alternative; boundary="a\(number)"

            --a\(number)
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            \(Self.quotedPrintable(text))
            --a\(number)
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: base64

            \(Self.base64(Data(html.utf8)))
            --a\(number)--

            """
        return Array((header + body(alternative, attachment: attachment)).replacing("\n", with: "\r\n").utf8)
    }

    private var header: String {
        """
        Return-Path: <member\(number)@example.org>
        Received: from mail.example.org (mail.example.org [192.0.2.1]) by mx.example.net with ESMTPS id \(number);
         Mon, 6 Sep 2027 09:12:00 +0700
        From: =?UTF-8?B?TMOqIFRo4buLIExhbg==?= <member\(number)@example.org>
        To: Cum MN 3 <cum+\(number)@example.net>
        Subject: =?UTF-8?Q?Re=3A_=5BC=E1=BB=A5m_MN_3=5D_M=E1=BB=9Di_h=E1=BB=8Dp?=
        Date: Mon, 6 Sep 2027 09:12:00 +0700
        Message-ID: <reply-\(number)@mail.example.org>
        In-Reply-To: <invitation-\(number)@example.net>
        References: <invitation-\(number)@example.net>
        MIME-Version: 1.0

        """
    }

    private func body(_ alternative: String, attachment: Int) -> String {
        guard attachment > 0 else { return alternative }
        let octets = Data((0..<attachment).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) })
        return """
            Content-Type: multipart/mixed; boundary="m\(number)"

            --m\(number)
            \(alternative)
            --m\(number)
            Content-Type: image/jpeg; name="hinh.jpg"
            Content-Disposition: attachment; filename="hinh.jpg"
            Content-Transfer-Encoding: base64

            \(Self.base64(octets))
            --m\(number)--

            """
    }

    private static func base64(_ data: Data) -> String {
        data.base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\n", with: "<br>")
    }

    private static func quotedPrintable(_ text: String) -> String {
        var (lines, line) = ([String](), "")
        for byte in text.utf8 {
            if byte == 0x0A {
                lines.append(line)
                line = ""
                continue
            }
            let hex = String(byte, radix: 16, uppercase: true)
            let piece =
                byte == 0x3D || byte > 0x7E ? "=" + hex : String(UnicodeScalar(byte))
            if line.utf8.count + piece.utf8.count > 75 {
                lines.append(line + "=")
                line = ""
            }
            line += piece
        }
        return (lines + [line]).joined(separator: "\n")
    }

    private static func invitation(to person: String, about number: Int) -> String {
        """
        Kính gửi \(person),

        Cụm chuyên môn Mầm non 3 trân trọng kính mời \(person) dự buổi sinh hoạt chuyên môn lần \(number % 7 + 1).

        Thời gian: 8 giờ 00, thứ Tư ngày 15 tháng 9 năm 2027 (giờ Việt Nam)
        Địa điểm: Trường Mầm non Hoa Sen, 12 đường Trần Phú
        Nội dung:
        1. Dự giờ hoạt động khám phá khoa học lớp 5 tuổi
        2. Trao đổi về việc lập kế hoạch giáo dục theo chủ đề
        3. Thống nhất nội dung chuyên đề tháng sau

        Cô có tham dự được không? Cô chỉ cần trả lời thư này bằng lời của mình, ví dụ "Em tham dự, đi 2 người".

        --- ↑ Trả lời phía trên dòng này · Reply above this line ↑ ---

        Thư này do thư ký của cụm gửi tự động. Muốn thôi nhận thư, xin trả lời "thôi nhận thư".
        """
    }

    private static let names = ["Lan", "Hạnh", "Thu Hà", "Bích Ngọc", "Mai"]
    private static let replies = [
        "Em tham dự ạ, đi cùng 2 cô nữa.", "Dạ em xin phép vắng buổi này, hôm đó em trực bán trú ạ.", "ok c",
        "Chắc em đi được, để em hỏi lại hiệu trưởng rồi báo chị nhé.",
        "I'm in, but I'll have to leave at ten.", "Sorry, can't make it this time. Could you send me the slides?",
        "Cô Hạnh đi thay em nha chị.", "e k đi đc r, c thông cảm", "Hôm đó mấy giờ kết thúc vậy chị?",
    ]
    private static let clients = [
        Client(
            attribution: "Vào Th 2, 6 thg 9, 2027 vào lúc 08:00 Cụm MN 3 <cum@example.net> đã viết:",
            opening: "<div class=\"gmail_quote\">", closing: "</div>"),
        Client(
            attribution: "On Mon, Sep 6, 2027 at 8:00 AM Cum MN 3 <cum@example.net> wrote:",
            opening: "<div class=\"gmail_quote\">", closing: "</div>"),
        Client(
            attribution: "On 06/09/2027 08:00, Cum MN 3 wrote:", opening: "<div class=\"moz-cite-prefix\"></div>",
            closing: ""),
        Client(
            attribution: "Vào 08:00, Th 2, 6 thg 9, 2027 Cụm MN 3 <cum@example.net> đã viết:",
            opening: "<div class=\"yahoo_quoted\">", closing: "</div>"),
    ]
}
