import Foundation

/// The zone that a TZID or X-WR-TIMEZONE means by its name alone. Programs write many forms:
///
/// - an IANA name, in any case (`Europe/Berlin`), also behind a prefix (`/citadel.org/20210210_1/Europe/Berlin`);
/// - a Windows name (`SE Asia Standard Time`), as Outlook and Exchange do;
/// - what Windows shows to people (`(UTC+07:00) Bangkok, Hanoi, Jakarta`): the cities are looked for among the IANA
///   names, and one counts only if it has that offset outside summer time;
/// - a bare offset (`GMT+0700`), which is taken at its word.
enum ZoneNames {
    static let longestName = 255

    static func zone(_ name: String) -> ZoneRules? {
        guard name.utf8.count <= longestName else { return nil }
        if let zone = certain(name) ?? ZoneRules(identifier: name) { return zone }
        let plain = name.trimmingCharacters(in: whitespaceAndQuotes)
        return named(plain) ?? pathEnd(plain) ?? ShownZoneName(plain)?.zone
    }

    /// A name that has one meaning for everybody: an IANA name with its region, or a Windows name.
    static func certain(_ name: String) -> ZoneRules? {
        if name.contains("/") { return ZoneRules(identifier: name) }
        return WindowsZones.iana[name].flatMap { ZoneRules(identifier: $0) }
    }

    private static let whitespaceAndQuotes = CharacterSet(charactersIn: "\" \t")

    private static func named(_ name: String) -> ZoneRules? {
        let key = name.lowercased()
        return (identifiers[key] ?? windows[key]).flatMap { ZoneRules(identifier: $0) }
    }

    private static func pathEnd(_ name: String) -> ZoneRules? {
        let parts = name.split(separator: "/")
        guard name.hasPrefix("/") || name.contains("://") || parts.count > 2 else { return nil }
        for length in [3, 2, 1] where parts.count >= length {
            if let zone = named(parts.suffix(length).joined(separator: "/")) { return zone }
        }
        return nil
    }

    /// The IANA names by their lower case.
    private static let identifiers = Dictionary(
        (TimeZone.knownTimeZoneIdentifiers + ["UTC", "GMT", "Etc/UTC", "Etc/GMT"]).map { ($0.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first })

    private static let windows = Dictionary(
        WindowsZones.iana.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })

    /// The IANA names by their cities.
    static let cities = Dictionary(
        TimeZone.knownTimeZoneIdentifiers.sorted().map { (city(of: $0), $0) }, uniquingKeysWith: { first, _ in first })

    /// The last part of an IANA name, which is mostly a city, as people write it but in lower case.
    static func city(of identifier: String) -> String {
        (identifier.split(separator: "/").last ?? "").replacing("_", with: " ").lowercased()
    }
}

/// `(UTC+07:00) Bangkok, Hanoi, Jakarta`, `(GMT+01.00) Brussels / Copenhagen`, `UTC+7`, `-0500`
private struct ShownZoneName {
    /// Seconds east of UTC.
    private let offset: Int
    private let places: [String]

    init?(_ name: String) {
        var rest = Substring(name)
        let isBracketed = rest.first == "("
        if isBracketed { rest.removeFirst() }
        for prefix in ["utc", "gmt"] where rest.lowercased().hasPrefix(prefix) { rest = rest.dropFirst(3) }
        guard let offset = Self.takeOffset(&rest, isBracketed: isBracketed) else { return nil }
        if isBracketed, rest.popFirst() != ")" { return nil }
        self.offset = offset
        places = rest.split { ",/;:&".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        guard isBracketed || rest.isEmpty else { return nil }
    }

    /// Reads `+07:00`, `-5`, `+0530` or `+01.00`; nothing is UTC itself, but only between brackets.
    private static func takeOffset(_ text: inout Substring, isBracketed: Bool) -> Int? {
        while text.first == " " { text.removeFirst() }
        guard let sign = text.first, sign == "+" || sign == "-" else { return isBracketed ? 0 : nil }
        let number = text.dropFirst().prefix { $0.isASCII && $0.isNumber || $0 == ":" || $0 == "." }
        text = text[number.endIndex...]
        let digits = number.filter(\.isNumber)
        let (hours, minutes) =
            digits.count <= 2 ? (digits, "0") : (String(digits.dropLast(2)), String(digits.suffix(2)))
        guard 1...4 ~= digits.count, number.count - digits.count <= 1, let hour = Int(hours), let minute = Int(minutes),
            hour <= 14, minute < 60
        else {
            return nil
        }
        return (sign == "-" ? -1 : 1) * (hour * 3600 + minute * 60)
    }

    var zone: ZoneRules? {
        guard !places.isEmpty else {
            let hour = offset / 3600
            // The signs of these names are those of POSIX, the other way round.
            if offset % 3600 == 0,
                let zone = ZoneRules(identifier: hour == 0 ? "UTC" : "Etc/GMT\(hour > 0 ? "-" : "+")\(abs(hour))")
            {
                return zone
            }
            return ZoneRules(identifier: "fixed", transitions: [], offsets: [offset])
        }
        for place in places {
            let known = Self.regions[place] ?? ZoneNames.cities[place]
            if let zone = known.flatMap({ ZoneRules(identifier: $0) }), zone.standardOffset == offset { return zone }
        }
        return nil
    }

    /// What stands there instead of a city.
    private static let regions = [
        "eastern time (us": "America/New_York", "central time (us": "America/Chicago",
        "mountain time (us": "America/Denver", "pacific time (us": "America/Los_Angeles",
        "atlantic time (canada)": "America/Halifax", "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu",
        "arizona": "America/Phoenix", "newfoundland": "America/St_Johns", "saskatchewan": "America/Regina",
        "hanoi": "Asia/Ho_Chi_Minh", "beijing": "Asia/Shanghai", "bern": "Europe/Zurich", "osaka": "Asia/Tokyo",
        "new delhi": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "chennai": "Asia/Kolkata", "edinburgh": "Europe/London",
        "abu dhabi": "Asia/Dubai", "canberra": "Australia/Sydney", "wellington": "Pacific/Auckland",
        "st. petersburg": "Europe/Moscow", "brasilia": "America/Sao_Paulo", "kyiv": "Europe/Kiev",
        "islamabad": "Asia/Karachi", "astana": "Asia/Almaty", "pretoria": "Africa/Johannesburg",
        "coordinated universal time": "UTC", "greenwich mean time": "Europe/London",
    ]
}

extension ZoneRules {
    /// Seconds east of UTC outside summer time, as it was in 2024.
    fileprivate var standardOffset: Int { min(offset(atSecond: 1_704_672_000), offset(atSecond: 1_720_396_800)) }
}
