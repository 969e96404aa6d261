import Foundation
import Sessions
import Testing

@testable import Programmes

struct RosterTests {
    static let lan = ["nguyen-thi-lan-hoa-sen: Nguyễn Thị Lan, hoa-sen, lan@example.org"]

    @Test(
        "headings are known in both languages, with marks and without, in any case, whatever separates the columns",
        arguments: [
            "Họ và tên,Đơn vị,Thư điện tử\nNguyễn Thị Lan,hoa-sen,lan@example.org\n",
            "HỌ TÊN;TRƯỜNG;E-MAIL\r\nNguyễn Thị Lan;TRƯỜNG MN HOA SEN;lan@example.org\r\n",
            "STT\tHo ten\tTen truong\tDia chi email\n1\tNguyễn Thị Lan\tMam non Hoa Sen\tlan@example.org\n",
            "Full name;School;Email address (optional)\nNguyễn Thị Lan;Hoa-Sen;lan@example.org",
            "Tên;Họ;Trường;Email\nLan;Nguyễn Thị;Hoa Sen;lan@example.org\n",
            "\"Họ và\ntên\";\"Đơn vị\ncông tác\";\"Email\"\n\"Nguyễn Thị\nLan\";\"Hoa Sen\";\"mailto:lan@example.org\"\n",
            "STT;Họ và tên;Tổ;Trường;Liên hệ\n1;Nguyễn Thị Lan;Lá;hoa-sen;lan@example.org\n",
            "Họ và tên;Đơn vị;Liên hệ\nNguyễn Thị Lan;hoa-sen;lan@example.org\n",
        ])
    func knowsHeadings(text: String) throws {
        #expect(try FileWithTables.roster(text).rosterLines() == Self.lan)
    }

    @Test("one column alone, and one beside others that say nothing")
    func readsOneColumn() throws {
        for text in ["Họ và tên\nVũ Tư\n", "STT;Họ và tên;Ký\n1;Vũ Tư;\n", "Họ và tên học viên\nHọ và tên\nVũ Tư\n"] {
            #expect(try FileWithTables.roster(text).rosterLines() == ["vu-tu: Vũ Tư, -, -"])
        }
    }

    @Test("UTF-8 with a mark and UTF-16 of either order, as spreadsheets save them")
    func readsEncodings() throws {
        let text = "Họ và tên\tĐơn vị\tEmail\r\nNguyễn Thị Lan\thoa-sen\tlan@example.org\r\n"
        let little = Data([0xFF, 0xFE]) + Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let big = Data([0xFE, 0xFF]) + Data(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        for bytes in [Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), little, big] {
            #expect(try FileWithTables.roster(bytes).rosterLines() == Self.lan)
        }
    }

    static let school = """
        PHÒNG GIÁO DỤC VÀ ĐÀO TẠO,,,,,
        ,,,,,
        DANH SÁCH THÀNH VIÊN CỤM CHUYÊN MÔN,,,,,
        "(Kèm theo Kế hoạch số 12, ngày 5/9)",,,,,
        STT,Họ và tên,Đơn vị,Liên hệ,,Chức vụ
        ,,,SĐT,Email,
        1,Cô Nguyễn Thị Lan,Trường MN Hoa Sen,0912 345 678,lan@example.org,Hiệu trưởng
        2,Trần Văn Ba,,'0987,ba@example.org,Thư ký
        ,,,,,
        3,Tống Thị Năm,Trường MN Sao Mai,,nam@example.org,Giáo viên
        Tổng cộng: 3 người,,,,,
        ,,,,Hiệu trưởng,
        ,,,,Nguyễn Thị Lan,
        """

    @Test("titles above, headings in two rows, merged cells, blank rows, and a total with signatures below")
    func readsWhatSchoolsWrite() throws {
        let file = FileWithTables.roster(Self.school, ", newOrganisations: school")
        #expect(
            try file.rosterLines() == [
                "nguyen-thi-lan-hoa-sen: Nguyễn Thị Lan, hoa-sen, lan@example.org",
                "tran-van-ba-hoa-sen: Trần Văn Ba, hoa-sen, ba@example.org",
                "tong-thi-nam-mam-non-sao-mai: Tống Thị Năm, mam-non-sao-mai, nam@example.org",
            ])
        let reading = try file.read().get()
        #expect(reading.plan.people[1].person.honorific == "cô")
        #expect(reading.plan.members.map(\.role) == [.chair, .member, .secretary, .member])
        #expect(reading.plan.organisations.map(\.name) == ["Trường MN Hoa Sen", "Trường MN Sao Mai"])
        #expect(
            reading.tables[0].lines(in: .english) == [
                "ds.csv: column 1 “STT” is not read; column 2 “Họ và tên” is the name; "
                    + "column 3 “Đơn vị” is the school or unit; column 4 “SĐT” is not read; "
                    + "column 5 “Email” is the e-mail address; column 6 “Chức vụ” is the position; 3 rows",
                "ds.csv: nothing is read from line 11 on, “Tổng cộng: 3 người”",
                "ds.csv: 1 empty cell of column 3 taken from above, as merged cells are saved",
                "ds.csv: a new organisation, mam-non-sao-mai: Trường MN Sao Mai",
            ])
        #expect(reading.tables[0].lines(in: .vietnamese)[0].contains("cột 2 “Họ và tên” là họ và tên"))
    }

    @Test(
        "a school that stands in a row of its own is that of the rows under it",
        arguments: [
            "STT,Họ và tên,Email\nI,Trường MN Hoa Sen,\n1,Nguyễn Thị Lan,lan@example.org\nII,Trường MN Hoa Mai,\n1,Trần Văn Ba,\nIII,Trường MN Sao Mai,\n",
            "Họ và tên,Email\n1. Trường Mầm non Hoa Sen,\nNguyễn Thị Lan,lan@example.org\nTRUONG MN HOA MAI,\nTrần Văn Ba,\n",
        ])
    func readsSchoolRows(text: String) throws {
        let file = FileWithTables.roster(text, ", newOrganisations: school")
        let lines = try file.rosterLines()
        #expect(try !file.plan().organisations.contains { $0.name.contains("Sao Mai") })
        #expect(
            lines == [
                "nguyen-thi-lan-hoa-sen: Nguyễn Thị Lan, hoa-sen, lan@example.org",
                "tran-van-ba-mam-non-hoa-mai: Trần Văn Ba, mam-non-hoa-mai, -",
            ])
    }

    @Test(
        "a family name without marks is neither a total nor a school",
        arguments: ["Tong Thi Nam", "Cong Van Tu", "Truong Thi Lan"])
    func namesLikeHeadings(name: String) throws {
        let lines = try FileWithTables.roster("Ho ten,Email\n\(name),x@example.org\nTong: 1\n").rosterLines()
        #expect(lines.map { $0.contains(name) } == [true])
    }

    @Test("ids do not depend on the order of the rows, and namesakes of two schools are two people")
    func makesStableIDs() throws {
        let rows = ["Lê Thị Hoa,hoa-sen", "Lê Thị Hoa,Sao Mai", "Đỗ Văn An,hoa-sen"]
        func ids(_ rows: [String]) throws -> Set<Person.ID> {
            let text = "Họ tên,Trường\n" + rows.joined(separator: "\n")
            return Set(try FileWithTables.roster(text, ", newOrganisations: school").plan().people.map(\.person.id))
        }
        let expected: Set<Person.ID> = ["chi", "le-thi-hoa-hoa-sen", "le-thi-hoa-sao-mai", "do-van-an-hoa-sen"]
        #expect(try ids(rows) == expected)
        #expect(try ids(rows.reversed()) == expected)
        #expect(try ids(Array(rows.prefix(1))) == ["chi", "le-thi-hoa-hoa-sen"])
    }

    @Test("of a person in the file and in the list, what the file says counts and the list fills in the rest")
    func mergesWithTheFile() throws {
        let text =
            "Họ tên;Xưng hô;Trường;Email;Vai trò\nLE THI CHI;bà;;other@example.org;thành viên\nBà Vũ Thị Tư;;;tu@example.org;\n"
        let plan = try FileWithTables.roster(text).plan()
        #expect(plan.people.map(\.person.id) == ["chi", "vu-thi-tu"])
        let chi = plan.people[0]
        #expect(chi.person.name == "Lê Thị Chi")
        #expect(chi.person.honorific == "bà")
        #expect(chi.person.organisation == "hoa-sen")
        #expect(chi.addresses.map(\.address) == ["chi@example.org"])
        #expect(plan.members.map(\.role) == [.chair, .member])
    }

    @Test("`columns` settles for good what is where, by heading or number")
    func obeysColumns() throws {
        let text = "Người;Nơi;Thư\nNguyễn Thị Lan;hoa-sen;lan@example.org\n"
        #expect(
            FileWithTables.roster(text).faults() == [
                "ds.csv:1:1: no column for the name was found "
                    + "(name the columns in the first row, or say under `columns` which is `name`)"
            ])
        let told = FileWithTables.roster(text, ", columns: { name: người, organisation: 2, email: Thư }")
        #expect(try told.rosterLines() == Self.lan)
        #expect(try told.read().get().tables.map(\.isGuessed) == [false])
        let wrong = FileWithTables.roster(text, ", columns: { name: Ngời, email: 9 }")
        #expect(
            wrong.faults().prefix(2) == [
                "nam.yaml:5:44: there is no column `Ngời` (did you mean `Người`?)",
                "nam.yaml:5:57: there is no column `9` (give a heading as it stands there, or the number of the column)",
            ])
    }

    @Test(
        "what is wrong with a list is told by file, line and column, with the remedy",
        arguments: [
            (
                "Họ tên,Email\nLan,lan.example.org\n",
                "ds.csv:2:5: `lan.example.org` is not an e-mail address (write name@example.org)"
            ),
            (
                "Họ tên,Email\n\"Lan\",x@example.org\n,ba@example.org\n",
                "ds.csv:3:1: the row lacks the name (fill it in or take the row out)"
            ),
            (
                "Họ tên,Trường\n\"Lê \"\"Hoa\"\" Lan\",Hoa Sne\n",
                "ds.csv:2:18: no organisation is called “Hoa Sne” "
                    + "(add it under `organisations`, or write `newOrganisations: school` beside the file)"
            ),
            (
                "Họ tên\nLan Anh\nLan Anh\n",
                "ds.csv:3:1: another Lan Anh of the same school stands on line 2 "
                    + "(give both an id of their own in a column `id`)"
            ),
            (
                "Họ tên\nLan\u{7}\n",
                "ds.csv:2:1: the text holds a control character, U+0007 (take it out)"
            ),
            ("Họ tên\n\"Lan\n", "ds.csv:2:1: a quotation mark is not closed, or stands in the middle of a field"),
            ("Họ tên\n", "ds.csv:1:1: there is no row under the headings"),
            ("", "ds.csv:1:1: the file is empty"),
            (
                "Họ tên,Vai trò\nLan,chiar\n",
                "ds.csv:2:5: `chiar` is not one of the possible values (did you mean `chair`?)"
            ),
            ("Họ tên\n老师\n", "ds.csv:2:1: no id can be made of “老师” (give an id in a column `id`)"),
        ])
    func reportsFaults(text: String, fault: String) {
        #expect(FileWithTables.roster(text).faults() == [fault])
    }

    @Test("bytes that are no text, and files that are not there")
    func refusesBytes() {
        #expect(
            FileWithTables.roster(Data([0x48, 0xD4, 0x20, 0x74])).faults() == [
                "ds.csv:1:2: this is not UTF-8 text (save the file as UTF-8)"
            ])
        #expect(FileWithTables.roster(Data([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])).faults().count == 1)
        #expect(
            FileWithTables("rosters: [{ file: ds.csv }]").faults() == [
                "nam.yaml:5:19: the file `ds.csv` cannot be read (name a file beside this one that can be read)"
            ])
    }

    @Test("faults of several files come in the order in which the programme file names them")
    func ordersFaults() {
        let file = FileWithTables(
            "rosters: [{ file: b.csv }, { file: a.csv, group: nobody }]",
            files: ["a.csv": "Họ tên\n老师\n", "b.csv": "Họ tên,Email\nLan,x\n"])
        #expect(file.faults().map { String($0.prefix(9)) } == ["nam.yaml:", "b.csv:2:5", "a.csv:2:1"])
    }

    @Test("a list alone can found a group, whose chair it names")
    func foundsAGroup() throws {
        var file = FileWithTables.roster("Họ tên,Vai trò\nLê Chi,Cụm trưởng\nVũ Tư,\n")
        file.people = "[]"
        file.members = "[]"
        let plan = try file.plan()
        #expect(plan.members.map { "\($0.person) \($0.role.rawValue)" } == ["le-chi chair", "vu-tu member"])
        file.files["ds.csv"] = Data("Họ tên\nLê Chi\n".utf8)
        #expect(file.faults().map { $0.contains("nobody runs this group") } == [true])
    }
}

extension RosterTests {
    @Test("two lists that say different things of somebody are a fault, two that agree are not")
    func comparesLists() throws {
        var file = FileWithTables(
            "rosters: [{ file: a.csv }, { file: b.csv }]",
            files: [
                "a.csv": "id,name,email\nlan,Lan,lan@example.org\n",
                "b.csv": "id,name,email\nlan,Lan,lan@example.org\n",
            ])
        #expect(try file.plan().people.count == 2)
        file.files["b.csv"] = Data("id,name,email\nlan,Lan,other@example.org\n".utf8)
        #expect(
            file.faults() == [
                "b.csv:2:5: another list says something else of `lan` "
                    + "(make the lists agree, or put the person into the programme file)"
            ])
    }

    @Test("any prefix and any byte exchanged reads or is refused, and never crashes")
    func survivesDamage() {
        let bytes = Array(Self.school.utf8)
        for index in stride(from: 0, to: bytes.count, by: 7) {
            _ = FileWithTables.roster(Data(bytes.prefix(index))).read()
            for byte: UInt8 in [0, 0x22, 0x2C, 0x0A, 0xFF] {
                var damaged = bytes
                damaged[index] = byte
                _ = FileWithTables.roster(Data(damaged)).read()
            }
        }
    }
}
