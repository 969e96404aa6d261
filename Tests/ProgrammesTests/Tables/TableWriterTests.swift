import Foundation
import Sessions
import Testing

@testable import Programmes

struct TableWriterTests {
    @Test(
        "a field is quoted where RFC 4180 says so, and never runs in a spreadsheet",
        arguments: [
            ("Nguyễn Thị Lan", "Nguyễn Thị Lan"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
            ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), (" =1", "' =1"),
            ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""), ("＝1", "'＝1"),
            ("%0", "'%0"), ("|calc", "'|calc"), ("", ""), ("a=1", "a=1"), ("'=1", "'=1"), ("\u{FEFF}=1", "'\u{FEFF}=1"),
        ])
    func writesFields(text: String, field: String) {
        #expect(TableWriter().text([[text]]) == field + "\r\n")
    }

    @Test("separators and the mark")
    func writesForms() {
        #expect(TableWriter(separator: .semicolon, hasMark: true).text([["a", "b"]]) == "\u{FEFF}a;b\r\n")
        #expect(TableWriter(separator: .tab).text([["a", "b"], ["c"]]) == "a\tb\r\nc\r\n")
    }

    @Test("what is written reads back as the same cells", arguments: TableWriter.Separator.allCases, [true, false])
    func readsBack(separator: TableWriter.Separator, hasMark: Bool) throws {
        let rows = [["id", "=1+1", "a,b;c"], ["", "say \"x\"", "-x"], ["@", "+", "Lê Thị Chi"]]
        let text = TableWriter(separator: separator, hasMark: hasMark).text(rows)
        let faults = FaultList(file: "x.csv")
        let read = try #require(TableText.rows(of: Data(text.utf8), faults: faults))
        #expect(read.map { $0.cells.map(\.cellText) } == rows)
    }
}
