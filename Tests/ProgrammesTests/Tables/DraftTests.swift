import Foundation
import Sessions
import Testing

@testable import Programmes

struct DraftTests {
    static func draft(
        roster: String? = nil, dates: String? = nil, datesFile: String = "lich.csv", language: Language = .vietnamese
    ) throws -> ProgrammeDraft {
        ProgrammeDraft(
            group: "Cụm chuyên môn số 3", title: "Kế hoạch năm học", from: try #require(WallDate("2027-09-01")),
            until: try #require(WallDate("2028-05-31")), language: language,
            roster: roster.map { .init(file: "danh sách.csv", bytes: Data($0.utf8)) },
            dates: dates.map { .init(file: datesFile, bytes: Data($0.utf8)) })
    }

    static func document(_ draft: ProgrammeDraft) throws -> ProgrammeDocument {
        let text = try draft.text().get()
        return try ProgrammeFile.open(Data(text.utf8), name: "nam.yaml") { name in
            [draft.roster, draft.dates].compactMap(\.self).first { $0.file == name }?.bytes
        }.get()
    }

    @Test("a draft from what schools write imports without a fault, and nothing of it is a guess any more")
    func draftsAYear() throws {
        let draft = try Self.draft(roster: RosterTests.school, dates: DatesTests.year)
        try Golden.compare(try draft.text().get(), with: "draft.yaml")
        let document = try Self.document(draft)
        #expect(document.plan.people.count == 3)
        #expect(document.plan.members.map(\.role) == [.member, .secretary, .member])
        #expect(document.plan.sessions.count == 3)
        #expect(document.plan.organisations.count == 2)
        #expect(document.tables.map(\.isGuessed) == [false, false])
    }

    @Test("lists without a chair, without titles, without anything: each draft imports", arguments: Language.allCases)
    func draftsWhatItCan(language: Language) throws {
        let roster = "Họ tên\nLê Chi\nVũ Tư\n"
        let dates = "Ngày,Giờ,Đăng cai\n14/9/2027,8h,Trường MN Hoa Sen\n"
        let calendar =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20270101T000000Z\r\n"
            + "DTSTART:20270914T010000Z\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        let drafts = [
            try Self.draft(roster: roster, language: language), try Self.draft(dates: dates, language: language),
            try Self.draft(roster: roster, dates: dates, language: language),
            try Self.draft(dates: calendar, datesFile: "x.ics", language: language), try Self.draft(language: language),
        ]
        #expect(try drafts.map { try Self.document($0).plan.sessions.count } == [0, 1, 1, 1, 0])
        #expect(try Self.document(drafts[0]).plan.members.map(\.role) == [.chair, .member])
    }

    @Test("a list that cannot be read makes no draft")
    func refusesFaults() throws {
        guard case .failure(let faults) = try Self.draft(roster: "Họ tên,Email\nLan,x\n").text() else {
            Issue.record("was drafted")
            return
        }
        #expect(faults.faults.map(\.file) == ["danh sách.csv"])
        guard case .failure(let late) = try Self.draft(dates: "Ngày,Nội dung\n1/1/2020 8h,A\n").text() else {
            Issue.record("was drafted")
            return
        }
        #expect(late.faults.map { "\($0.file):\($0.line)" } == ["lich.csv:2"])
    }
}
