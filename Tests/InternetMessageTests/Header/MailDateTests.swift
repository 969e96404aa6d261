import Foundation
import InternetMessage
import Testing

@Suite("A date of a message")
struct MailDateTests {
    /// 14 September 2027, 08:00:00 in Vietnam.
    static let morning = Date(timeIntervalSince1970: 1_820_883_600)

    static let forms: [(String, Int?)] = [
        ("Tue, 14 Sep 2027 08:00:00 +0700", 7 * 3600),
        ("Tue, 14 Sep 2027 01:00:00 +0000", 0),
        ("Tue, 14 Sep 2027 01:00:00 -0000", nil),
        ("14 Sep 2027 08:00 +0700", 7 * 3600),
        ("Tue,14 Sep 2027 08:00:00 +0700 (ICT)", 7 * 3600),
        ("tue, 14 september 2027 08:00:00 +0700", 7 * 3600),
        ("Tue, 14 Sep 2027 01:00:00 GMT", 0),
        ("Tue, 14 Sep 2027 01:00:00 UT", 0),
        ("Mon, 13 Sep 2027 20:00:00 EST", -5 * 3600),
        ("Mon, 13 Sep 2027 18:00:00 PDT", -7 * 3600),
        ("Tue, 14 Sep 2027 01:00:00 X", nil),
        ("Tue, 14 Sep 27 01:00:00 Z", 0),
        ("Tue, 14 Sep 127 01:00:00 GMT", 0),
        ("Tue (thứ Ba), 14 (mười bốn) Sep 2027\r\n 08:00:00 +0700", 7 * 3600),
        ("Tue Sep 14 01:00:00 2027", nil),
        ("Tue Sep 14 08:00:00 +0700 2027", 7 * 3600),
        ("2027-09-14 08:00:00 +0700", 7 * 3600),
        ("2027-09-14T08:00:00+07:00", 7 * 3600),
        ("2027-09-14T01:00:00.250Z", 0),
        ("14-Sep-2027 08:00:00 +0700", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 GMT+0700", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 GMT+07:00", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 +07:00", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 +07", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 0700", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 UTC+7", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 ICT", 7 * 3600),
        ("Tue, 14 Sep 2027 08:00:00 AM +0700", 7 * 3600),
        ("Mon, 13 Sep 2027 6:00:00 PM -0700", -7 * 3600),
        ("Tue, 14-Sep-27 01:00:00 GMT", 0),
        ("Tue, 14 Sept. 2027 08:00:00 +0700", 7 * 3600),
        ("Tue, 14/Sep/2027 08:00:00 +0700", 7 * 3600),
        ("Tue, 14 Sep 2027 08.00.00 +0700", 7 * 3600),
        ("Tue, Sep 14, 2027 08:00:00 +0700", 7 * 3600),
        ("September 14, 2027 8:00 AM +0700", 7 * 3600),
        ("14 Sep 2027 8:0:0 +0700", 7 * 3600),
        ("\"Tue, 14 Sep 2027 08:00:00 +0700\"", 7 * 3600),
        ("Th 3, 14 Thg 9 2027 08:00:00 +0700", 7 * 3600),
        ("Di, 14 Sep 2027 08:00:00 +0700", 7 * 3600),
    ]

    @Test("is read in every form that mail has", arguments: forms)
    func read(_ text: String, _ offset: Int?) throws {
        let date = try #require(MailDate.parse(text))
        #expect(date.instant == Self.morning)
        #expect(date.offset == offset)
    }

    @Test(
        "that does not exist is none",
        arguments: [
            "", "yesterday", "Tue, 31 Feb 2027 08:00:00 +0700", "Tue, 14 Sep", "0 Jan 2027",
            "99999999999999999999 Sep 2027 08:00", "14 Sep 99999 08:00", "::::", "- - -", "--",
        ])
    func impossible(_ text: String) {
        #expect(MailDate.parse(text) == nil)
    }

    @Test("with an impossible time keeps its day")
    func impossibleTime() {
        #expect(MailDate.parse("14 Sep 2027 25:61:00 +0700")?.instant == Date(timeIntervalSince1970: 1_820_880_000))
    }

    @Test("is written in UTC")
    func written() {
        #expect(MailDate(instant: Self.morning).utcText == "Tue, 14 Sep 2027 01:00:00 +0000")
        #expect(MailDate(instant: Date(timeIntervalSince1970: 0)).utcText == "Thu, 1 Jan 1970 00:00:00 +0000")
        #expect(MailDate(instant: Date(timeIntervalSince1970: -1)).utcText == "Wed, 31 Dec 1969 23:59:59 +0000")
        #expect(MailDate(instant: .distantFuture).utcText.contains("4001"))
        #expect(MailDate(instant: Date(timeIntervalSince1970: .infinity)).utcText.contains("9999"))
        #expect(MailDate(instant: Date(timeIntervalSince1970: .nan)).utcText.hasSuffix("+0000"))
    }

    @Test("comes back from what was written, for every day of four centuries")
    func roundTrip() {
        for day in stride(from: -25_000, to: 120_000, by: 1) {
            let instant = Date(timeIntervalSince1970: Double(day) * 86_400 + 3_723)
            #expect(MailDate.parse(MailDate(instant: instant).utcText)?.instant == instant)
        }
    }
}
