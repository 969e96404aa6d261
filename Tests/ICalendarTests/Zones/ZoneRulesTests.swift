import Foundation
import ICalendar
import Testing

@Suite("Zones")
struct ZoneRulesTests {
    @Test(
        "a time in a gap moves forward by the gap, a time in a fold is the first",
        arguments: [
            ("America/New_York", "2027-03-14T02:30", "2027-03-14T07:30"),  // gap: shown as 03:30 EDT
            ("America/New_York", "2027-11-07T01:30", "2027-11-07T05:30"),  // fold: the first is EDT
            ("Europe/Berlin", "2027-03-28T02:00", "2027-03-28T01:00"),
            ("Europe/Berlin", "2027-10-31T02:59", "2027-10-31T00:59"),
            ("Europe/Berlin", "2027-10-31T03:00", "2027-10-31T02:00"),
            ("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:45"),  // a gap of half an hour
            ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00"),  // a day that was left out
            ("Asia/Ho_Chi_Minh", "2027-09-14T08:00", "2027-09-14T01:00"),
            ("Europe/Berlin", "2127-07-01T12:00", "2127-07-01T10:00"),  // later than the table
            ("Europe/Berlin", "2127-01-01T12:00", "2127-01-01T11:00"),
            ("UTC", "2027-09-14T08:00", "2027-09-14T08:00"),
        ])
    func instants(name: String, local: String, utc: String) throws {
        let zone = try #require(ZoneRules(identifier: name))
        let instant = try zone.instant(of: #require(LocalDateTime(iso: local)))
        #expect(ZoneRules.utc.local(at: instant).iso == utc)
    }

    @Test(
        "gaps are told",
        arguments: [("2027-03-28T01:59", false), ("2027-03-28T02:00", true), ("2027-03-28T03:00", false)])
    func gaps(local: String, inGap: Bool) throws {
        let zone = try #require(ZoneRules(identifier: "Europe/Berlin"))
        #expect(try zone.isInGap(#require(LocalDateTime(iso: local))) == inGap)
    }

    @Test(
        "our table says what Foundation says",
        arguments: ["Asia/Ho_Chi_Minh", "Europe/Berlin", "Africa/Casablanca", "America/Sao_Paulo", "Pacific/Apia"])
    func foundation(name: String) throws {
        let zone = try #require(ZoneRules(identifier: name))
        let other = try #require(TimeZone(identifier: name))
        for day in stride(from: -40_000, to: 60_000, by: 3) {
            let instant = Date(timeIntervalSince1970: Double(day * 86_400 + day))
            #expect(zone.offset(at: instant) == other.secondsFromGMT(for: instant))
            let local = zone.local(at: instant)
            let back = zone.instant(of: local)
            #expect(back == instant || zone.local(at: back) == local)
        }
    }

    @Test("what is no IANA zone is refused", arguments: ["", "PST", "GMT+7", "Asia/Bogus", "+07:00", "Asia/Hà_Nội"])
    func noZone(name: String) {
        #expect(ZoneRules(identifier: name) == nil)
    }
}
