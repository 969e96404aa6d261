import InternetMessage
import Testing

@Suite("A value with parameters")
struct ParameterTests {
    static let samples: [(String, String, [String: String])] = [
        ("text/plain; charset=utf-8", "text/plain", ["charset": "utf-8"]),
        ("text/plain;charset=\"utf-8\" ; Format = flowed", "text/plain", ["charset": "utf-8", "format": "flowed"]),
        ("text/plain (plain; text); charset=us-ascii (or so)", "text/plain", ["charset": "us-ascii"]),
        ("attachment; filename=\"a \\\"b\\\" c;d.pdf\"", "attachment", ["filename": "a \"b\" c;d.pdf"]),
        (
            "attachment; filename=kế hoạch năm học.docx; size=3", "attachment",
            ["filename": "kế hoạch năm học.docx", "size": "3"]
        ),
        ("attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.docx", "attachment", ["filename": "kế hoạch.docx"]),
        ("attachment; filename=plain.docx; filename*=utf-8'vi'k%E1%BA%BF.docx", "attachment", ["filename": "kế.docx"]),
        ("attachment; filename*0=\"one \"; filename*1=two; filename*2=.pdf", "attachment", ["filename": "one two.pdf"]),
        (
            "attachment; filename*1*=%BF%20ho; filename*0*=UTF-8''k%E1%BA; filename*2=\"ach.pdf\"", "attachment",
            ["filename": "kế hoach.pdf"]
        ),
        ("attachment; filename=\"=?UTF-8?Q?k=E1=BA=BF?=.pdf\"", "attachment", ["filename": "kế.pdf"]),
        ("attachment; filename*=iso-8859-1''caf%E9.pdf", "attachment", ["filename": "café.pdf"]),
        ("attachment; filename*=x-nonsense''k%E1%BA%BF.pdf", "attachment", ["filename": "kế.pdf"]),
        // Sections: out of order, with holes, mixed, the charset in the first alone, named beside the whole
        ("a; f*2=c; f*0=a; f*1=b", "a", ["f": "abc"]),
        ("a; f*0=a; f*2=c", "a", ["f": "ac"]),
        ("a; f*1=a; f*2=b", "a", ["f": "ab"]),
        ("a; f*0*=utf-8''h%E1%BB%8Dp%20; f*1=\"100%20\"; f*2*=%C4%91", "a", ["f": "họp 100%20đ"]),
        ("a; f*0=\"h\"; f*1*=%E1%BB%8Dp", "a", ["f": "họp"]),
        ("a; f=plain; f*0=sec; f*1=tions", "a", ["f": "sections"]),
        ("a; f*0=sec; f*1=tions; f*=utf-8''whole", "a", ["f": "whole"]),
        ("a; f*00=a; f*01=b", "a", ["f": "ab"]),
        ("a; f*0=a; f*0=x; f*1=b", "a", ["f": "ab"]),
        ("a; f*=\"utf-8''h%E1%BB%8Dp\"", "a", ["f": "họp"]),
        ("a; f*=utf-8''h%E1%BB%8Dp's", "a", ["f": "họp's"]),
        ("a; f*=''h%E1%BB%8Dp", "a", ["f": "họp"]),
        ("a; f*=h%E1%BB%8Dp", "a", ["f": "họp"]),
        ("a; f*=utf-8'h%E1%BB%8Dp", "a", ["f": "họp"]),
        ("a; f*=us-ascii'vi'h%e1%bb%8dp", "a", ["f": "họp"]),
        ("a; f*=utf-8''100%", "a", ["f": "100%"]),
        ("a; f*0*=gb2312''%C4; f*1*=%E3", "a", ["f": "你"]),
        ("a; f*0=\"=?utf-8?B?aOG\"; f*1=\"7jXA=?=\"", "a", ["f": "họp"]),
        ("a; f==?utf-8?B?aOG7jXA=?=", "a", ["f": "họp"]),
        ("a; f==?utf-8?Q?h=E1=BB=8Dp;_2?=; g=1", "a", ["f": "họp; 2", "g": "1"]),
        ("a; f=\"=?utf-8?Q?h=E1?=\r\n =?utf-8?Q?=BB=8Dp?=\"", "a", ["f": "họp"]),
        ("a; f=\"h\\303\"", "a", ["f": "h303"]),
        ("a; f='single quotes'", "a", ["f": "'single quotes'"]),
        ("a; f=\"C:\\Documents\\plan.doc\"", "a", ["f": "C:Documentsplan.doc"]),
        ("a; f = b", "a", ["f": "b"]), ("a; F*0*=UTF-8''x; f*1=y", "a", ["f": "xy"]),
        ("a b; c=d", "a", ["c": "d"]), ("a, f=b", "a", ["f": "b"]),
        ("text/plain; charset", "text/plain", [:]),
        ("text/plain; =utf-8; a=b", "text/plain", ["a": "b"]),
        ("text/plain;;; charset=\"utf-8", "text/plain", ["charset": "utf-8"]),
        ("text/plain charset=utf-8", "text/plain", ["charset": "utf-8"]),
        ("multipart/mixed; boundary=\"=_a b\"; boundary=second", "multipart/mixed", ["boundary": "=_a b"]),
        ("", "", [:]), (";", "", [:]), ("=", "=", [:]),
    ]

    @Test("is read, also when it is written badly", arguments: samples)
    func parse(_ text: String, _ value: String, _ expected: [String: String]) {
        let parsed = ParameterisedValue.parse(text)
        #expect(parsed.value == value)
        #expect(Dictionary(parsed.parameters.map { ($0.name, $0.value) }) { first, _ in first } == expected)
    }

    static let names = [
        "plan.pdf", "two words.pdf", "quote\".pdf", "back\\slash.pdf", "kế hoạch.docx",
        "Kế hoạch sinh hoạt cụm chuyên môn trường mầm non năm học 2027–2028 (bản cuối cùng).docx", "a;b,c(d).txt", "",
        "=?UTF-8?Q?x?=", String(repeating: "👩🏽‍🏫", count: 40), String(repeating: "long ", count: 40),
    ]

    @Test("comes back as it was written", arguments: names)
    func roundTrip(_ name: String) {
        let written = ParameterisedValue(
            value: "attachment", parameters: [.init("filename", name), .init("size", "3")])
        #expect(written.words.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
        if name != "=?UTF-8?Q?x?=" {
            #expect(ParameterisedValue.parse(written.words.joined(separator: "\r\n ")) == written)
        }
    }

    @Test(
        "of hostile length is read in bounded work",
        arguments: [";", "a=b;", "a*0=b;", "a=\"", "a=(", "a*=''%;", "=", "a=b c (d) e "])
    func hostile(_ unit: String) {
        let parsed = ParameterisedValue.parse("x/y; " + String(repeating: unit, count: 30_000))
        #expect(parsed.parameters.count <= 200)
    }

    @Test("may be a content type or nothing")
    func contentTypes() {
        func parse(_ text: String) -> String? { ContentType.parse(Array(text.utf8)[...])?.mediaType }
        #expect(parse("TEXT/Html; charset=x") == "text/html")
        #expect(parse("text") == "text/plain")
        #expect(parse("text/plain charset=utf-8") == "text/plain")
        #expect(parse("application/vnd.ms-excel;") == "application/vnd.ms-excel")
        for bad in ["", "/", "/plain", "image", "a b/c", ";"] { #expect(parse(bad) == nil) }
    }
}
