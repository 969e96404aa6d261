/// One step from an older schema to a newer: a numbered script that never changes once it has shipped.
package struct Migration: Hashable, Sendable {
    package let number: Int
    package let name: String
    package let script: String

    package init(number: Int, name: String, script: String) {
        (self.number, self.name, self.script) = (number, name, script)
    }

    /// FNV-1a, 64 bits. It is there to catch a script edited by mistake, not to stop somebody who means harm: whoever
    /// can change the program's scripts can change the database, too, so a cryptographic sum would promise nothing more.
    package var checksum: String { contentSum(script.utf8) }
}

/// FNV-1a (64 bits, http://www.isthe.com/chongo/tech/comp/fnv/) as 16 hexadecimal digits.
func contentSum(_ bytes: some Sequence<UInt8>) -> String {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}

extension Migration {
    /// The scripts for SQLite that are embedded in the program.
    static var sqlite: [Migration] {
        [
            ("people", PackageResources.sqlite_0001_people_sql),
            ("meetings", PackageResources.sqlite_0002_meetings_sql),
            ("saying", PackageResources.sqlite_0003_saying_sql),
            ("hearing", PackageResources.sqlite_0004_hearing_sql),
            ("facts", PackageResources.sqlite_0005_facts_sql),
            ("housekeeping", PackageResources.sqlite_0006_housekeeping_sql),
            ("arrivals", PackageResources.sqlite_0007_arrivals_sql),
            ("changes", PackageResources.sqlite_0008_changes_sql),
            ("matters", PackageResources.sqlite_0009_matters_sql),
            ("polls", PackageResources.sqlite_0010_polls_sql),
            ("requests", PackageResources.sqlite_0011_requests_sql),
            ("agenda", PackageResources.sqlite_0012_agenda_sql),
            ("turns", PackageResources.sqlite_0013_turns_sql),
            ("passing", PackageResources.sqlite_0014_passing_sql),
            ("offers", PackageResources.sqlite_0015_offers_sql),
            ("addresses", PackageResources.sqlite_0016_addresses_sql),
            ("asking", PackageResources.sqlite_0017_asking_sql),
            ("writing", PackageResources.sqlite_0018_writing_sql),
            ("office", PackageResources.sqlite_0019_office_sql),
            ("lanes", PackageResources.sqlite_0020_lanes_sql),
        ].enumerated().map { index, script in
            Migration(number: index + 1, name: script.0, script: String(decoding: script.1, as: UTF8.self))
        }
    }
}

extension GRDBDatabase {
    /// Every migration of this program.
    package static var shipped: [Migration] { Migration.sqlite }

    package var migrations: [Migration] { Self.shipped }
    package var tableNamesQuery: String { "SELECT name FROM sqlite_schema WHERE type = 'table'" }
}
