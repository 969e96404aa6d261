package import Foundation

/// A DATE or DATE-TIME value with what says where it counts: RFC 5545 sections 3.3.4 and 3.3.5.
package enum CalendarTime: Sendable, Hashable {
    /// A whole day.
    case date(LocalDate)
    /// The same wall clock time wherever one is.
    case floating(LocalDateTime)
    case utc(LocalDateTime)
    /// Wall clock time in the zone of this TZID.
    case zoned(LocalDateTime, zone: String)

    /// An instant, as UTC.
    package init(_ instant: Date) { self = .utc(ZoneRules.utc.local(at: instant)) }

    /// Reads one value of a property; the TZID is that of the property's parameter.
    package init?(_ text: some StringProtocol, zone: String? = nil) {
        if let date = LocalDate(icalendar: text) {
            self = .date(date)
        } else if let local = LocalDateTime(icalendar: text) {
            self = zone.map { .zoned(local, zone: $0) } ?? .floating(local)
        } else if text.last == "Z" || text.last == "z", let utc = LocalDateTime(icalendar: text.dropLast()) {
            self = .utc(utc)
        } else {
            return nil
        }
    }

    /// The wall clock time; midnight of a date.
    package var local: LocalDateTime {
        switch self {
        case .date(let date): LocalDateTime(date)
        case .floating(let local), .utc(let local), .zoned(let local, _): local
        }
    }

    package var isDate: Bool { if case .date = self { true } else { false } }

    /// `20270914`, `20270914T080000` or `20270914T010000Z`
    package var text: String {
        switch self {
        case .date(let date): date.icalendar
        case .floating(let local), .zoned(let local, _): local.icalendar
        case .utc(let local): local.icalendar + "Z"
        }
    }

    /// The property of this name with this value and the parameters it needs.
    package func property(_ name: String) -> CalendarProperty {
        switch self {
        case .date: CalendarProperty(name, parameters: [.init("VALUE", "DATE")], value: text)
        case .zoned(_, let zone): CalendarProperty(name, parameters: [.init("TZID", zone)], value: text)
        case .floating, .utc: CalendarProperty(name, value: text)
        }
    }

    /// The same kind of value at another time.
    package func moved(to local: LocalDateTime) -> CalendarTime {
        switch self {
        case .date: .date(local.date)
        case .floating: .floating(local)
        case .utc: .utc(local)
        case .zoned(_, let zone): .zoned(local, zone: zone)
        }
    }
}

extension CalendarProperty {
    /// The value as one date or time in the zone of TZID; nil when it is none.
    package var time: CalendarTime? {
        let (text, zone) = valueAndZone
        return CalendarTime(text.trimmingCharacters(in: .whitespaces), zone: zone)
    }

    /// The value and the TZID. Exchange writes `TZID=tzone://Microsoft/Utc` and `TZID=(UTC+01:00) Amsterdam` without the
    /// quotes that a colon needs: then the first colon does not end the parameters, the last one does.
    var valueAndZone: (text: String, zone: String?) {
        let zone = self[parameter: "TZID"]
        guard let start = zone, let cut = value.lastIndex(of: ":") else {
            return (value, zone)
        }
        let rest = value[..<cut].replacing("\\", with: "")
        return (String(value[value.index(after: cut)...]), "\(start):\(rest)")
    }
}
