import Foundation
import Sessions
import Testing

@testable import Programmes

/// The two examples say what the two real plans say: every fact, in the plan's words, and nothing else unmarked.
struct ExampleProgrammesTests {
    static let names = ["cum-mam-non-3", "ban-chat-luong-cu-chi"]

    @Test("both examples import without a fault", arguments: names)
    func imports(name: String) throws {
        let plan = try Self.plan(name)
        #expect((8...14).contains(plan.people.count))
        #expect(plan.people.allSatisfy { $0.addresses.allSatisfy { $0.address.hasSuffix("example.org") } })
        #expect(plan.sessions.allSatisfy { $0.feedback?.questions.map(\.scale) == [.score, .score, .words] })
        #expect(plan.people.allSatisfy { ["cô", "thầy"].contains($0.person.honorific) })
        for _ in 0..<5 { #expect(try Self.plan(name) == plan) }
    }

    @Test(
        "the cluster's example states each fact of its plan where it belongs",
        arguments: [
            Fact("number", "04/KH-SHCM") { [$0.programme.number] },
            Fact("date", "2021-04-01") { [$0.programme.issued?.date?.description] },
            Fact("place", "Ayun Pa") { [$0.programme.issued?.place] },
            Fact("title", "Tổ chức sinh hoạt chuyên môn cụm mầm non số 3 năm học 2020-2021") { [$0.programme.title] },
            Fact("legal basis", "Kế hoạch số 415/KH-SGDĐT, ngày 05/3/2021 của Sở GD-ĐT Gia Lai") {
                $0.programme.legalBasis
            },
            Fact("group", "Cụm chuyên môn mầm non số 3") { [$0.groups[0].name] },
            Fact("office above", "Sở GD-ĐT Gia Lai") { $0.office },
            Fact("district", "huyện Phú Thiện") { $0.organisations.map(\.name) },
            Fact("district", "huyện Ia Pa") { $0.organisations.map(\.name) },
            Fact("district", "huyện Krông Pa") { $0.organisations.map(\.name) },
            Fact("district", "thị xã Ayun Pa") { $0.organisations.map(\.name) },
            Fact("districts", "trên địa bàn 4 huyện, thị xã: huyện Phú Thiện") { $0.items("aims") },
            Fact("aims", "giúp các đơn vị thống nhất nội dung chỉ đạo về sinh hoạt chuyên môn") { $0.items("aims") },
            Fact("aims", "vùng khó khăn, vùng dân tộc thiểu số được tiếp cận kịp thời") { $0.items("aims") },
            Fact("aims", "theo định hướng phát triển năng lực và phẩm chất của trẻ") { $0.items("aims") },
            Fact("own plans", "Xây dựng kế hoạch sinh hoạt chuyên môn theo từng đơn vị") { $0.items("requirements") },
            Fact("epidemic rules", "các quy định phòng, chống dịch Covid-19") { $0.items("requirements") },
            Fact("no rating", "không đánh giá giáo viên và không xếp loại giờ dạy") { $0.items("requirements") },
            Fact("core team", "Xây dựng đội ngũ cốt cán tập trung nghiên cứu") { $0.items("requirements") },
            Fact("core team as a group", "Đội ngũ cốt cán") { $0.groups.filter { $0.parent != nil }.map(\.name) },
            Fact("initiative", "chủ động đề xuất các nội dung, phương pháp") { $0.items("requirements") },
            Fact("no waste", "tránh hình thức, tốn thời gian, lãng phí") { $0.items("requirements") },
            Fact("review", "Sau mỗi đợt SHCM cần tổ chức họp, rút kinh nghiệm.") { $0.items("requirements") },
            Fact("review as a series", "review") { $0.series.map(\.kind.rawValue) },
        ])
    func statesTheClustersFacts(fact: Fact) throws { try fact.check(Self.plan("cum-mam-non-3")) }

    @Test("after each round of the cluster there is a review meeting before the next")
    func reviewsEachRound() throws {
        let plan = try Self.plan("cum-mam-non-3")
        let kinds = plan.sessions.filter { $0.series != nil }.map(\.kind)
        #expect(kinds == Array(repeating: [.thematic, .review], count: kinds.count / 2).flatMap(\.self))
        #expect(kinds.count >= 4)
    }

    @Test(
        "the board's example states each fact of its plan where it belongs",
        arguments: [
            Fact("title", "Ban chất lượng chuyên môn cấp học mầm non năm học 2016 - 2017") { [$0.programme.title] },
            Fact("legal basis", "công văn số 121/BC-GDĐT-MN ngày 09 tháng 9 năm 2016") { $0.programme.legalBasis },
            Fact("legal basis", "Quyết định số 183/QĐ-GDMN ngày 19 tháng 9 năm 2016") { $0.programme.legalBasis },
            Fact("tasks", "Hỗ trợ chuyên môn trong việc nâng cao chất lượng") { $0.items("tasks") },
            Fact("tasks", "an toàn tuyệt đối cho trẻ") { $0.items("tasks") },
            Fact("tasks", "Giữ vai trò hạt nhân") { $0.items("tasks") },
            Fact("tasks", "chuyên đề về thực hành khi được phân công") { $0.items("tasks") },
            Fact("tasks", "Tham gia sinh hoạt Ban chất lượng chuyên môn theo kế hoạch") { $0.items("tasks") },
            Fact("contents", "chuyên đề cấp cụm, cấp huyện") { $0.items("contents") },
            Fact("idea bank", "hình thành ngân hàng các hoạt động về giáo dục") { $0.items("contents") },
            Fact("recordings", "thực hiện ghi hình các hoạt động chăm sóc giáo dục tại cơ sở") { $0.items("contents") },
            Fact("visits as a session", "classroom-visit") { $0.sessions.map(\.kind.rawValue) },
            Fact("contests", "Hội thi giáo viên dạy giỏi cấp huyện, Thành phố") { $0.items("contents") },
            Fact("contest as a session", "Hội thi giáo viên làm đồ dùng dạy học") { $0.titles(.contest) },
            Fact("contest as a session", "Hội thi giáo viên dạy giỏi cấp huyện") { $0.titles(.contest) },
            Fact("office", "Phòng Giáo dục và Đào tạo huyện Củ Chi") { $0.office },
            Fact("office's duties", "Chỉ đạo trực tiếp hoạt động ban chất lượng") { $0.items("office-duties") },
            Fact("office's duties", "Chỉ đạo hoạt động các cụm chuyên môn") { $0.items("office-duties") },
            Fact("petitions", "Xem xét các đề xuất, kiến nghị, tư vấn") { $0.items("office-duties") },
            Fact("report upward", "báo cáo tình hình hoạt động về Sở Giáo dục và Đào tạo") {
                $0.items("office-duties")
            },
            Fact("office above", "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh") { $0.organisations.map(\.name) },
            Fact("its department", "Phòng Giáo dục mầm non") { $0.organisations.map(\.name) },
            Fact("head and members", "Cụm trưởng cùng các thành viên") { $0.items("board-duties") },
            Fact("other means", "thông tin, trao đổi qua các phương tiện khác") { $0.items("board-duties") },
            Fact("where", "tại đơn vị hoặc luân phiên các trường mầm non của cụm") { $0.items("board-duties") },
            Fact("every two months", "Hai tháng họp một lần") { $0.items("calendar") },
            Fact("every two months as a rule", "FREQ=MONTHLY;INTERVAL=2") { $0.series.map(\.rule) },
            Fact("on request", "theo yêu cầu của Ban chất lượng và các trường trong cụm") { $0.items("calendar") },
            Fact("on request as a session", "on-request") { $0.sessions.map(\.kind.rawValue) },
            Fact("rotation", "luân phiên tại các trường mầm non") { $0.items("calendar") },
            Fact("topics", "do các thành viên chủ động đề xuất, đăng ký") { $0.items("calendar") },
            Fact("topics registered", "scheduled") { $0.topics.map(\.state.rawValue) },
        ])
    func statesTheBoardsFacts(fact: Fact) throws { try fact.check(Self.plan("ban-chat-luong-cu-chi")) }

    @Test("the board's venue rotates: no school hosts twice before each has hosted")
    func rotatesVenues() throws {
        let sessions = try Self.plan("ban-chat-luong-cu-chi").sessions.filter { $0.series == "dinh-ky" }
        #expect(sessions.count == 4)
        #expect(Set(sessions.compactMap(\.host)).count == sessions.count)
    }

    @Test("every sentence of a plan is in its example, word for word", arguments: names)
    func keepsEverySentence(name: String) throws {
        let plan = try Self.plan(name)
        let sections = plan.programme.sections.flatMap { [$0.title] + $0.items }
        let said = ([plan.programme.title] + plan.programme.legalBasis + sections)
            .joined(separator: " ").folded
        for sentence in try Self.seed(name).sentences where !said.contains(sentence.folded) {
            Issue.record("missing: \(sentence)")
        }
    }

    @Test("what a plan does not state is marked as assumed in its example", arguments: names)
    func marksAssumptions(name: String) throws {
        let text = try #require(String(data: TestFiles.example(name), encoding: .utf8))
        let faults = FaultList(file: name)
        let document = try #require(YAMLDocument(Data(text.utf8), faults: faults))
        let marked = Set(
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { $0.element.contains("# assumed") || $0.element.contains("is assumed") }.map { $0.offset + 1 })
        let checker = AssumptionChecker(seed: try Self.seed(name).folded, marked: marked)
        #expect(checker.unmarked(document.root, assumed: false) == [])
    }

    static func plan(_ name: String) throws -> ProgrammePlan {
        try ProgrammeFile.read(TestFiles.example(name), name: "\(name).yaml").get()
    }

    static func seed(_ name: String) throws -> String { try TestFiles.fixture("Seeds/\(name).txt") }
}

/// One thing a plan states, and where its example must have it.
struct Fact: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let places: @Sendable (ProgrammePlan) -> [String?]

    init(_ name: String, _ text: String, _ places: @escaping @Sendable (ProgrammePlan) -> [String?]) {
        (self.name, self.text, self.places) = (name, text, places)
    }

    var testDescription: String { "\(name): \(text)" }

    func check(_ plan: ProgrammePlan) { #expect(places(plan).contains { $0?.contains(text) ?? false }) }
}

extension ProgrammePlan {
    fileprivate func items(_ section: String) -> [String] {
        programme.sections.first { $0.key == section }?.items ?? []
    }

    fileprivate func titles(_ kind: Session.Kind) -> [String] { sessions.filter { $0.kind == kind }.map(\.title) }

    fileprivate var office: [String] { organisations.filter { $0.id == groups[0].organisation }.map(\.name) }
}

extension String {
    /// Letters and digits alone: spacing, dashes and full stops differ between copies of one plan.
    fileprivate var folded: String { lowercased().filter { $0.isLetter || $0.isNumber } }

    /// The lines without their numbering and bullets; headings that only number are left out.
    fileprivate var sentences: [String] {
        split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .map { $0.replacing(/^([-*] |[0-9IV]+\. )/, with: "") }
            .filter { $0.count > 60 }
    }
}

/// Walks an example and collects what neither the plan states nor a mark excuses.
private struct AssumptionChecker {
    let seed: String
    let marked: Set<Int>

    /// Names of the file's own making, choices among a few words, and dates the plan writes in another form.
    static let ownWords: Set = [
        "id", "key", "kind", "level", "scale", "role", "language", "zone", "person", "organisation", "office", "parent",
        "host", "group", "date", "state", "anonymous",
    ]

    /// A mark excuses the line it stands on and, on a key's line, everything under that key.
    func unmarked(_ node: SourceNode, assumed: Bool, key: String = "") -> [String] {
        switch node.content {
        case .text(let text, _):
            let excused = assumed || marked.contains(node.position.line) || Self.ownWords.contains(key)
            return excused || seed.contains(text.folded) ? [] : ["\(node.path): \(text)"]
        case .list(let elements):
            return elements.flatMap { unmarked($0, assumed: assumed, key: key) }
        case .mapping(let entries):
            return entries.flatMap { entry in
                let mark = marked.contains(entry.keyPosition.line)
                return unmarked(entry.value, assumed: assumed || mark, key: entry.key)
            }
        }
    }
}
