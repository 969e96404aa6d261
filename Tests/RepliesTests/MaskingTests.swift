import Foundation
import Replies
import Sessions
import Testing

@Suite struct `Masking a text` {
    private let people = [
        Person(id: "lan", name: "Nguyễn Thị Lụa", honorific: "cô"),
        Person(id: "mai", name: "Trần Ngọc Mai", honorific: "cô"),
        Person(id: "hoa", name: "Phạm Thị Hòa", honorific: "cô"),
        Person(id: "van-anh", name: "Lê Vân Anh", honorific: "chị"),
        Person(id: "tu", name: "Hồ Thị Tú", honorific: "cô"),
        Person(id: "ingrid", name: "Ingrid Lindqvist", honorific: "Dr", language: .english),
    ]
    private let schools = [
        Organisation(id: "hs", name: "Trường Mầm non Hoa Sen", level: .school),
        Organisation(id: "bd", name: "MN Búp Măng Non", level: .school),
    ]

    private func masked(_ text: String) -> String {
        var mask = TextMask(people: people, organisations: schools)
        return mask.mask(text)
    }

    @Test(
        "nobody the ledger knows is left, in whatever form the name is written",
        arguments: [
            ("cô Lụa đi thay em", "Lụa"), ("co Lua di thay em", "Lua"), ("CÔ LỤA ĐI", "LỤA"), ("cô lụa", "lụa"),
            ("Nguyễn Thị Lụa sẽ dự", "Nguyễn"), ("nguyen thi lua se du", "nguyen"), ("NGUYỄN THỊ LỤA", "THỊ"),
            ("Thị Lụa đi", "Thị"), ("em Lụa", "Lụa"), ("chị Hoà đi", "Hoà"), ("chị Hòa đi", "Hòa"), ("Hoa", "Hoa"),
            ("chị Vân Anh", "Vân"), ("van anh se di", "van"), ("chị Vân  Anh", "Anh"), ("cô Mai", "Mai"),
            ("cô mai đi thay", "mai đi"), ("mai", "mai"), ("Dr Lindqvist comes", "Lindqvist"),
            ("ingrid's deputy", "ingrid"), ("trường Hoa Sen đông lắm", "Hoa Sen"), ("truong hoa sen", "hoa sen"),
            ("MN Búp Măng Non", "Búp"), ("Nguyễn.Thị.Lụa", "Lụa"), ("cô Tú", "Tú"),
        ])
    func known(_ text: String, _ name: String) {
        #expect(!masked(text).contains(name), "\(masked(text))")
        let decomposed = masked(text.decomposedStringWithCanonicalMapping)
        #expect(!decomposed.precomposedStringWithCanonicalMapping.contains(name), "\(decomposed)")
    }

    @Test(
        "everyday words keep their sense",
        arguments: [
            "mai em đi", "em sẽ tự đi", "chị ơi em bận rồi ạ", "dạ anh, em vắng", "hai người", "Em không đi được",
            "từ mai em nghỉ", "I will come", "tuần sau em đi", "14/9 lúc 8:00", "3 người, về lúc 10h30",
        ])
    func everyday(_ text: String) { #expect(masked(text) == text) }

    @Test func `a name is the same invented one everywhere, written as it was written, and titles stay`() {
        var mask = TextMask(people: people, organisations: schools)
        let first = mask.mask("cô Lụa đi thay em")
        let name = first.split(separator: " ")[1]
        #expect(first.hasPrefix("cô ") && first.hasSuffix(" đi thay em"))
        #expect(mask.mask("Nguyễn Thị Lụa") == name)
        #expect(mask.mask("CÔ LỤA ĐI") == "CÔ \(name.uppercased()) ĐI")
        #expect(mask.mask("lụa") == name.lowercased())
        #expect(mask.mask("cô Tú và cô Mai").split(separator: " ").filter { $0 == name }.isEmpty)
        let plain = mask.mask("co Lua di")
        #expect(plain.utf8.allSatisfy { $0 < 0x80 } && plain.hasPrefix("co ") && plain.hasSuffix(" di"))
    }

    @Test func `a decomposed text stays decomposed`() {
        let text = "cô Lụa đi nhé".decomposedStringWithCanonicalMapping
        let result = masked(text)
        #expect(result.unicodeScalars.elementsEqual(result.decomposedStringWithCanonicalMapping.unicodeScalars))
    }

    @Test(
        "addresses, numbers and links go",
        arguments: [
            "lan.nguyen@truong.edu.vn", "<mailto:a@b.vn>", "0912 345 678", "+84 912-345-678", "(024) 3825 1234",
            "0912.345.678", "https://zalo.me/g/abc", "www.hoasen.edu.vn", "zalo.me/0912345678",
            "meet.google.com/abc-defg",
        ])
    func reach(_ secret: String) {
        let result = masked("em gửi \(secret), chị xem nhé")
        #expect(!result.contains(secret), "\(result)")
        #expect(result.hasPrefix("em gửi ") && result.hasSuffix(", chị xem nhé"), "\(result)")
        var mask = TextMask(people: people, organisations: schools)
        #expect(mask.mask(secret) == mask.mask(secret))
    }

    @Test(
        "they go where no blank divides them from other words, too",
        arguments: [
            ("ĐT:0912345678 nhé", "0912345678"), ("SĐT:0912 345 678", "345"), ("(zalo:0912.345.678)", "345"),
            ("lan@hoasen.vn;mai@hoasen.vn", "hoasen"), ("lan@hoasen.vn/mai@hoasen.vn", "hoasen"),
            ("link:https://zalo.me/g/abc", "zalo"), ("(https://zalo.me/g/0912345678)", "0912345678"),
        ])
    func glued(_ text: String, _ secret: String) {
        #expect(!masked(text).contains(secret), "\(masked(text))")
    }

    @Test func `somebody of no list is masked behind a title, and in what a person decided`() {
        var mask = TextMask(people: people, organisations: schools)
        #expect(!mask.mask("cô Thuỷ Tiên đi thay em").contains("Thuỷ"))
        let reading = mask.mask(Reading(status: .delegated, delegate: "Bảo Hân", topic: "cô Lụa nuôi gà"))
        #expect(reading.delegate != "Bảo Hân" && reading.topic?.contains("Lụa") == false)
        let text = mask.mask("bảo hân đi thay em nhé")
        #expect(text == "\(reading.delegate?.lowercased() ?? "") đi thay em nhé")
    }

    @Test func `more people than there are invented names are still told apart`() {
        let many = (0..<90).map {
            Person(id: .init("p\($0)"), name: "Trần Thị X\(String(repeating: "y", count: $0))", honorific: "cô")
        }
        var mask = TextMask(people: many, organisations: [])
        let names = many.map { mask.mask($0.name) }
        #expect(Set(names).count == many.count)
    }
}
