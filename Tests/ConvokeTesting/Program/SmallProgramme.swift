package import Foundation

/// A programme file with one session, for tests on the real clock: nothing in it is quiet, and only the invitation and
/// the reminders have steps. The chair is `chair@DOMAIN`; the members are what the test says.
package struct SmallProgramme: Sendable {
    /// Local parts of the members' addresses, with their names.
    package var members: [(id: String, name: String)]
    package var domain = "example.org"
    /// The start of the session; at thirteen days from now the invitation is due at once.
    package var start: Date

    package init(members: [(id: String, name: String)], start: Date = Date().addingTimeInterval(13 * 86_400)) {
        (self.members, self.start) = (members, start)
    }

    /// So many members, `m000` and on.
    package init(count: Int) {
        self.init(
            members: (0..<count).map { number in
                let digits = String(format: "%03d", number)
                return ("m\(digits)", "Thành viên \(digits)")
            })
    }

    package static let session = "buoi-1"

    package var text: String {
        """
        group:
          id: cum-3
          name: Cụm chuyên môn mầm non số 3
          shortName: Cụm MN 3
          language: vi
          zone: Asia/Ho_Chi_Minh
          members:
            - { person: chair, role: chair }
        \(members.map { "    - \($0.id)" }.joined(separator: "\n"))
          policy:
            quiet: none
            steps:
              topics: { enabled: false }
              evening-before: { enabled: false }
              evening-after: { enabled: false }
        organisations:
          - { id: mn-bac, name: Trường Mầm non Bắc, level: school, address: 1 Phố Bắc }
        people:
          - { id: chair, name: Nay H'Lan, honorific: cô, organisation: mn-bac, email: chair@\(domain) }
        \(members.map { member in
            "  - { id: \(member.id), name: \(member.name), honorific: cô, organisation: mn-bac, "
                + "email: \(member.id)@\(domain) }"
        }.joined(separator: "\n"))
        programme:
          id: nam-hoc
          title: Kế hoạch sinh hoạt chuyên môn
          period: { from: \(day(-86_400 * 60)), until: \(day(86_400 * 120)) }
        sessions:
          - id: \(Self.session)
            title: Sinh hoạt chuyên môn lần 1
            start: \(clock(start))
            minutes: 120
            host: mn-bac
            agenda: [Khai mạc]

        """
    }

    private func day(_ seconds: TimeInterval) -> String {
        String(clock(start.addingTimeInterval(seconds)).prefix(10))
    }

    /// The wall clock in Việt Nam, UTC+7 the whole year.
    private func clock(_ instant: Date) -> String {
        let local = instant.addingTimeInterval(7 * 3600).formatted(.iso8601)
        return local.prefix(16).replacingOccurrences(of: "T", with: " ")
    }
}
