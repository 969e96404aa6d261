import ConvokeTesting
import Foundation
import Testing

@testable import Simulation

@Suite("The scripted school years", .serialized)
struct SchoolYearTests {
    /// One performance for all that look at it: it takes seconds.
    private static let year = Task {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        return try await SchoolYear.play(in: folder.url)
    }

    @Test("the figures are those of the golden summary")
    func figures() async throws {
        let report = try await Self.year.value
        try Golden.compare(report.summary.text, with: "summary.txt")
    }

    @Test("every notice of both programmes, in the golden list: who, what, when and why")
    func notices() async throws {
        try Golden.compare(try await Self.year.value.notices, with: "school-year.txt")
    }

    @Test("Laws 1, 4, 6, 7, 8, 11 and 12 hold at every step of the years, and each was looked at")
    func laws() async throws {
        let laws = try await Self.year.value.summary.laws
        #expect(laws.breaches == [])
        for law in [1, 4, 6, 7, 8, 11, 12] { #expect(laws.checks["\(law)", default: 0] > 100, "law \(law)") }
    }

    @Test("a second performance is the same to the octet")
    func repetition() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let (first, second) = (try await Self.year.value, try await SchoolYear.play(in: folder.url))
        #expect(try first.summary.json() == second.summary.json())
        #expect(first.notices == second.notices)
    }

    @Test("nobody's reply is lost, and most are read as their writer meant them")
    func replies() async throws {
        let summary = try await Self.year.value.summary
        #expect(summary.repliesByEnd["lost"] == nil)
        #expect(summary.repliesByEnd.values.reduce(0, +) == summary.replies)
        #expect(summary.readAsMeant * 10 >= summary.clearAnswers * 8)
    }

    @Test("the session that was moved and the one that was cancelled say so to everybody who was asked")
    func changes() async throws {
        let report = try await Self.year.value
        let moved = report.summary.sessions.first { $0.id == "dinh-ky-20161208" }
        #expect(moved?.start == "2016-12-15 08:00")
        #expect(report.summary.sessions.count { $0.status == "cancelled" } == 1)
        let cancelled = report.notices.split(separator: "\n").filter { $0.contains("chuyen-de-20210520") }
        let after = cancelled.drop { !$0.contains("cancellation") }.dropFirst()
        #expect(!cancelled.isEmpty)
        #expect(after.allSatisfy { $0.contains("digest") || $0.contains("receipt") }, "\(after)")
    }
}

/// A text that a person can read and that a change must not change unseen. `UPDATE_GOLDEN=1` writes it anew.
enum Golden {
    static func compare(_ text: String, with name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file)
            return
        }
        let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard text != wanted else { return }
        let (new, old) = (text.split(separator: "\n"), wanted.split(separator: "\n"))
        let different = zip(new, old).first { $0 != $1 }
        Issue.record(
            "\(name) differs: \(different.map { "“\($0.0)” where “\($0.1)” was" } ?? "one is longer")",
            sourceLocation: sourceLocation)
    }
}

extension TemporaryFolder {
    var url: URL { URL(fileURLWithPath: path, isDirectory: true) }
}
