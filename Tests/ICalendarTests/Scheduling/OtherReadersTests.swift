import Foundation
import Testing

/// The golden invitations as two other programs read them: Python's `icalendar`, and libical, which also checks them
/// against what RFC 5546 asks of each METHOD. `scripts/install-test-tools` brings both.
@Suite("Other readers understand our invitations")
struct OtherReadersTests {
    static let isThere =
        ProcessInfo.processInfo.environment["CI"] == "true"
        || FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/icalendar")
            && FileManager.default.fileExists(atPath: "/usr/include/libical/ical.h")

    @Test(
        "REQUEST, update, CANCEL, restored",
        .enabled(if: isThere, "python3-icalendar and libical-dev are missing: scripts/install-test-tools"),
        arguments: [
            ("request.ics", "REQUEST", "CONFIRMED", "20270914T010000Z"),
            ("update.ics", "REQUEST", "CONFIRMED", "20270915T010000Z"),
            ("cancel.ics", "CANCEL", "CANCELLED", "20270914T010000Z"),
            ("restored.ics", "REQUEST", "CONFIRMED", "20270915T010000Z"),
        ])
    func read(file: String, method: String, status: String, start: String) throws {
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = [Fixtures.path("check-invitations.py"), Fixtures.path(file)]
        let (output, errors) = (Pipe(), Pipe())
        (python.standardOutput, python.standardError) = (output, errors)
        try python.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        #expect(python.terminationStatus == 0, "\(complaint)")
        let fields = said.split(separator: "|").map(String.init)
        try #require(fields.count == 8, "\(said)")
        #expect([fields[0], fields[3], fields[4], fields[5]] == [method, status, start, "1"])
        #expect(fields[1] == fields[6], "both read the same UID")
        #expect(!fields[7].isEmpty)
    }
}
