import Foundation

extension ZoneRules {
    /// The IANA zone that has had these offsets ever since 2010, or since the first change that is known here, and will
    /// have them until 2037; nil when there is none. Several often have: the one whose city stands in the identifier is
    /// taken, else the one by which Windows names a zone, else the first by name.
    var nearest: ZoneRules? {
        let identifier = identifier.lowercased()
        let moments = moments
        CalendarMeter.add(Self.candidates.count + moments.count)
        let matching = Self.candidates.filter { agrees(with: $0.zone, at: moments) }
        let best = matching.first { !$0.city.isEmpty && identifier.contains($0.city) } ?? matching.first
        return best.flatMap { ZoneRules(identifier: $0.zone.identifier) }
    }

    private typealias Candidate = (zone: TimeZone, city: String)

    /// All IANA zones, those that stand for a Windows name first.
    private static let candidates: [Candidate] = {
        let windows = Set(WindowsZones.iana.values)
        let identifiers = TimeZone.knownTimeZoneIdentifiers.sorted()
        return (identifiers.filter(windows.contains) + identifiers.filter { !windows.contains($0) })
            .compactMap { identifier in
                guard let zone = TimeZone(identifier: identifier), identifier.contains("/") else { return nil }
                return (zone, ZoneNames.city(of: identifier))
            }
    }()

    /// 2010-01-01 and 2037-01-01, in UTC.
    private static let compared = 1_262_304_000...2_114_380_800

    private func agrees(with zone: TimeZone, at moments: [Int]) -> Bool {
        moments.allSatisfy {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) == offset(atSecond: $0)
        }
    }

    /// When two zones are compared: around each change of this one, and every month.
    private var moments: [Int] {
        let begin = min(max(transitions.first ?? 0, Self.compared.lowerBound), Self.compared.upperBound)
        var moments = transitions.filter { begin...Self.compared.upperBound ~= $0 }.flatMap { [$0 - 1, $0] }
        moments += [begin, Self.compared.upperBound]
        // In between, where a zone with other rules has other offsets.
        moments += stride(from: begin, to: Self.compared.upperBound, by: 30 * 86_400)
        return moments.filter { $0 >= begin }
    }
}
