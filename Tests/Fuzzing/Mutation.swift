/// One change to an input: an octet, a hole, a doubled stretch, a splice of what its format is made of, a cut.
enum Mutation {
    static func mutate(_ bytes: inout [UInt8], _ kind: FuzzKind, _ chance: inout Chance) {
        let splices = splices[kind] ?? []
        guard !bytes.isEmpty else { return bytes = splices.randomElement(using: &chance) ?? [] }
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        let end = min(bytes.count, place + Int.random(in: 1...60, using: &chance))
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 3, 4: bytes.insert(contentsOf: splices.randomElement(using: &chance) ?? [], at: place)
        case 5: bytes.swapAt(place, end - 1)
        case 6: repeatStretch(&bytes, kind, place..<end, &chance)
        default: if Int.random(in: 0..<4, using: &chance) == 0 { bytes.removeSubrange(place...) }
        }
    }

    /// The same few octets hundreds of times: what is not linear shows here. People answer in some dozen words, and a
    /// thousand of them find no more than a hundred; so three of four stretches of words come to at most 400 octets.
    private static func repeatStretch(
        _ bytes: inout [UInt8], _ kind: FuzzKind, _ range: Range<Int>, _ chance: inout Chance
    ) {
        guard bytes.count < 50_000, Int.random(in: 0..<4, using: &chance) == 0 else { return }
        let stretch = Array(bytes[range])
        let room = kind == .words && Int.random(in: 0..<4, using: &chance) > 0 ? 400 : 4_000
        let copies = Int.random(in: 2...(room / stretch.count + 2), using: &chance)
        bytes.insert(contentsOf: (0..<copies).flatMap { _ in stretch }, at: range.lowerBound)
    }

    private static let splices: [FuzzKind: [[UInt8]]] = [
        .mail: [
            "\r\n", "\n", "\r", "\r\n\r\n", "--", "=", "=?", "?=", "=?utf-8?B?", "=?utf-8?Q?=E1?=", "<", ">", "\"", "(",
            ")", ";", ":", ",", "\0", "--000000000000abcdef", "--000000000000abcdef--", "> ", ">>>>>>>>", "@", " ",
            "\t",
            "Content-Type: multipart/mixed; boundary=", "Content-Type: message/rfc822\r\n", "boundary=\"\"",
            "Content-Transfer-Encoding: base64\r\n", "Content-Type: text/html\r\n", "Content-Type: text/calendar\r\n",
            "\u{FEFF}", "<blockquote>", "</blockquote>", "<!--", "-->", "<div class=\"gmail_quote\">",
            "<table><tr><td>",
            "<style>", "<br>", "&#", "&#x10FFFF;", "&nbsp;", "charset=utf-7", "charset=iso-2022-jp", "\u{1B}$B", "*0*=",
            "*1=", "''%", "On Mon, 6 Sep 2027, A wrote:\n", "Vào 6/9/2027, A đã viết:\n", "From: a\nSent: b\nTo: c\n",
            "-- \n", "-----Original Message-----\n", "Action: failed\r\nStatus: 5.1.1\r\n", "begin 644 a\n",
            "format=flowed",
            "FLAGS", "\u{FF}\u{FE}",
        ].map { Array($0.utf8) },
        .calendar: [
            "\r\n", "\r\n ", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "RRULE:",
            "FREQ=SECONDLY;", "INTERVAL=999999999;", "COUNT=2147483648;", "BYSETPOS=-366;", "UNTIL=99991231T235959Z;",
            "BYDAY=-53MO;", "BYMONTHDAY=31;", "BYMONTH=2;", "BYYEARDAY=366;", "WKST=SU;", "EXDATE:20270229T250000\r\n",
            "RDATE;VALUE=PERIOD:19700101T000000Z/P1W\r\n", "DURATION:-P99999W\r\n", "DTSTART;TZID=Nowhere/Else:",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:", "TZOFFSETTO:+9999\r\n", ";", ":", ",", "\\", "\"", "=", "\0",
            "00000000",
            "BEGIN:VTIMEZONE\r\n", "^n^^", "mailto:",
        ].map { Array($0.utf8) },
        .words: [
            " không ", " ko ", " nhưng ", "?", "!", ".", "\n", ", ", " nếu ", " em ", " cô Lan ", " đi ", " not ",
            " but ",
            " if ", " I'm ", " 5 ", "4/5", "câu 1: ", "👍", "❌", "⭐⭐⭐", "ddi", "\u{0301}", "\u{1F468}\u{200D}\u{1F469}",
            "\u{202E}",
            " hôm ", " thì ", "\u{0}", "đ/c", "aaaaaaaaaa", " 999999999999999999999 ", "1.5", " - ", "\"",
        ].map { Array($0.utf8) },
    ]
}
