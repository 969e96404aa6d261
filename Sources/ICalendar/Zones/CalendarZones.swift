/// The zones that one calendar names: an IANA name, a Windows name, or a VTIMEZONE of its own (RFC 5545 section
/// 3.6.5), in this order. The IANA database is the newer knowledge, so it wins over rules that were copied into a file;
/// for the same reason a VTIMEZONE without such a name is taken for the IANA zone that has its rules, if there is one.
/// Names that say little (`EST`, which many write for New York in summer too) mean something only without a VTIMEZONE.
struct CalendarZones {
    /// For floating times, days, and TZIDs that mean nothing.
    let fallback: ZoneRules
    private var own: [String: ZoneRules] = [:]
    private(set) var faults: [CalendarFault] = []

    /// More zones than the world has are not read.
    private static let greatestCount = 1000

    /// - Parameter fallback: the zone for floating times when the calendar has no X-WR-TIMEZONE of its own.
    init(_ calendar: CalendarComponent, fallback: ZoneRules) {
        let named = calendar.property("X-WR-TIMEZONE").flatMap { ZoneNames.zone($0.text) }
        self.fallback = named ?? fallback
        for component in calendar.components("VTIMEZONE") {
            guard let name = component.property("TZID")?.value, own.count < Self.greatestCount,
                ZoneNames.certain(name) == nil
            else { continue }
            let location = component.property("X-LIC-LOCATION")?.value
            do throws(CalendarFault) {
                if let zone = location.flatMap(ZoneNames.zone) {
                    own[name] = zone
                } else {
                    let rules = try ZoneRules(component, identifier: name)
                    own[name] = rules.nearest ?? rules
                }
            } catch {
                faults.append(error)
            }
        }
    }

    /// The zone of a TZID; the fallback when nobody knows it.
    func zone(_ name: String) -> ZoneRules {
        ZoneNames.certain(name) ?? own[name] ?? ZoneNames.zone(name) ?? fallback
    }

    /// The zone in which a value is to be read.
    func zone(of time: CalendarTime) -> ZoneRules {
        switch time {
        case .utc: .utc
        case .zoned(_, let name): zone(name)
        case .date, .floating: fallback
        }
    }

    func isKnown(_ name: String) -> Bool { own[name] != nil || ZoneNames.zone(name) != nil }
}
