import Testing

/// One example of RFC 5545 section 3.8.5.3: DTSTART, RRULE, and its dates as the RFC prints them.
///
/// The dates are written `YYYYMMDD` for the time of DTSTART, or `YYYYMMDDTHHMMSS`. Where the RFC goes on with "…",
/// so does the rule.
struct RecurrenceExample: Sendable, CustomTestStringConvertible {
    let name: String
    let start: String
    let rule: String
    let dates: [String]
    var isEndless = false

    init(_ name: String, _ start: String, _ rule: String, _ dates: String, endless: Bool = false) {
        self.name = name
        self.start = start
        self.rule = rule
        let time = String(start.suffix(7))
        self.dates = dates.split(separator: " ").map { $0.contains("T") ? String($0) : String($0) + time }
        isEndless = endless
    }

    var testDescription: String { name }

    private static let nine = "19970902T090000"

    static let all: [RecurrenceExample] = [
        .init(
            "daily for 10 occurrences", nine, "FREQ=DAILY;COUNT=10",
            "19970902 19970903 19970904 19970905 19970906 19970907 19970908 19970909 19970910 19970911"),
        .init(
            "every other day", nine, "FREQ=DAILY;INTERVAL=2",
            "19970902 19970904 19970906 19970908 19970910 19970912", endless: true),
        .init(
            "every 10 days, 5 occurrences", nine, "FREQ=DAILY;INTERVAL=10;COUNT=5",
            "19970902 19970912 19970922 19971002 19971012"),
        .init(
            "weekly for 10 occurrences", nine, "FREQ=WEEKLY;COUNT=10",
            "19970902 19970909 19970916 19970923 19970930 19971007 19971014 19971021 19971028 19971104"),
        .init(
            "weekly until December 24, 1997", nine, "FREQ=WEEKLY;UNTIL=19971224T000000Z",
            """
            19970902 19970909 19970916 19970923 19970930 19971007 19971014 19971021 19971028 19971104 19971111 \
            19971118 19971125 19971202 19971209 19971216 19971223
            """),
        .init(
            "every other week", nine, "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "19970902 19970916 19970930 19971014 19971028 19971111 19971125 19971209 19971223 19980106 19980120",
            endless: true),
        .init(
            "weekly on Tuesday and Thursday for five weeks", nine,
            "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
            "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002"),
        .init(
            "weekly on Tuesday and Thursday, 10 occurrences", nine, "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
            "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002"),
        .init(
            "every other week on Monday, Wednesday and Friday", "19970901T090000",
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
            """
            19970901 19970903 19970905 19970915 19970917 19970919 19970929 19971001 19971003 19971013 19971015 \
            19971017 19971027 19971029 19971031 19971110 19971112 19971114 19971124 19971126 19971128 19971208 \
            19971210 19971212 19971222
            """),
        .init(
            "every other week on Tuesday and Thursday, 8 occurrences", nine,
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
            "19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016"),
        .init(
            "monthly on the first Friday, 10 occurrences", "19970905T090000", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
            "19970905 19971003 19971107 19971205 19980102 19980206 19980306 19980403 19980501 19980605"),
        .init(
            "monthly on the first Friday until December 24, 1997", "19970905T090000",
            "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "19970905 19971003 19971107 19971205"),
        .init(
            "every other month on the first and last Sunday, 10 occurrences", "19970907T090000",
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
            "19970907 19970928 19971102 19971130 19980104 19980125 19980301 19980329 19980503 19980531"),
        .init(
            "monthly on the second-to-last Monday for 6 months", "19970922T090000", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
            "19970922 19971020 19971117 19971222 19980119 19980216"),
        .init(
            "monthly on the third-to-the-last day", "19970928T090000", "FREQ=MONTHLY;BYMONTHDAY=-3",
            "19970928 19971029 19971128 19971229 19980129 19980226", endless: true),
        .init(
            "monthly on the 2nd and 15th, 10 occurrences", nine, "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
            "19970902 19970915 19971002 19971015 19971102 19971115 19971202 19971215 19980102 19980115"),
        .init(
            "monthly on the first and last day, 10 occurrences", "19970930T090000",
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
            "19970930 19971001 19971031 19971101 19971130 19971201 19971231 19980101 19980131 19980201"),
        .init(
            "every 18 months on the 10th to 15th, 10 occurrences", "19970910T090000",
            "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
            "19970910 19970911 19970912 19970913 19970914 19970915 19990310 19990311 19990312 19990313"),
        .init(
            "every Tuesday, every other month", nine, "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
            """
            19970902 19970909 19970916 19970923 19970930 19971104 19971111 19971118 19971125 19980106 19980113 \
            19980120 19980127 19980303 19980310 19980317 19980324 19980331
            """, endless: true),
        .init(
            "yearly in June and July, 10 occurrences", "19970610T090000", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
            "19970610 19970710 19980610 19980710 19990610 19990710 20000610 20000710 20010610 20010710"),
        .init(
            "every other year in January, February and March, 10 occurrences", "19970310T090000",
            "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
            "19970310 19990110 19990210 19990310 20010110 20010210 20010310 20030110 20030210 20030310"),
        .init(
            "every third year on the 1st, 100th and 200th day, 10 occurrences", "19970101T090000",
            "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
            "19970101 19970410 19970719 20000101 20000409 20000718 20030101 20030410 20030719 20060101"),
        .init(
            "every 20th Monday of the year", "19970519T090000", "FREQ=YEARLY;BYDAY=20MO", "19970519 19980518 19990517",
            endless: true),
        .init(
            "Monday of week number 20", "19970512T090000", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
            "19970512 19980511 19990517", endless: true),
        .init(
            "every Thursday in March", "19970313T090000", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
            "19970313 19970320 19970327 19980305 19980312 19980319 19980326 19990304 19990311 19990318 19990325",
            endless: true),
        .init(
            "every Thursday in June, July and August", "19970605T090000", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
            """
            19970605 19970612 19970619 19970626 19970703 19970710 19970717 19970724 19970731 19970807 19970814 \
            19970821 19970828 19980604 19980611 19980618 19980625 19980702 19980709 19980716 19980723 19980730 \
            19980806 19980813 19980820 19980827 19990603 19990610 19990617 19990624 19990701 19990708 19990715 \
            19990722 19990729 19990805 19990812 19990819 19990826
            """, endless: true),
        .init(
            "every Friday the 13th", "19970902T090000", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "19980213 19980313 19981113 19990813 20001013", endless: true),
        .init(
            "the first Saturday that follows the first Sunday", "19970913T090000",
            "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
            "19970913 19971011 19971108 19971213 19980110 19980207 19980307 19980411 19980509 19980613", endless: true),
        .init(
            "US election day", "19961105T090000",
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105 20001107 20041102",
            endless: true),
        .init(
            "the third of Tuesday, Wednesday or Thursday for three months", "19970904T090000",
            "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904 19971007 19971106"),
        .init(
            "the second-to-last weekday of the month", "19970929T090000",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "19970929 19971030 19971127 19971230 19980129 19980226 19980330", endless: true),
        .init(
            "every 3 hours until 5 in the afternoon", nine, "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
            "19970902T090000 19970902T120000 19970902T150000"),
        .init(
            "every 15 minutes, 6 occurrences", nine, "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
            "19970902T090000 19970902T091500 19970902T093000 19970902T094500 19970902T100000 19970902T101500"),
        .init(
            "every hour and a half, 4 occurrences", nine, "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
            "19970902T090000 19970902T103000 19970902T120000 19970902T133000"),
        .init(
            "weeks that begin on Monday", "19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "19970805 19970810 19970819 19970824"),
        .init(
            "weeks that begin on Sunday", "19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "19970805 19970817 19970819 19970831"),
        .init(
            "an invalid date is passed over", "20070115T090000", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
            "20070115 20070130 20070215 20070315 20070330"),
    ]
}
