import Foundation
import Testing

/// `docs/laws.md` names for each law the tests that hold it. A test that was renamed or removed must not go on being
/// claimed there.
@Suite("docs/laws.md")
struct LawsTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A line of the document: `* “a test's name” – Tests/XTests/YTests.swift`.
    private struct Claim: Hashable, CustomStringConvertible {
        var law: Int
        var test: String
        var file: String

        var description: String { "law \(law): “\(test)” in \(file)" }
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The numbers of the headings, in their order, and what stands under each.
    private static func document() throws -> (laws: [Int], claims: [Claim]) {
        var laws: [Int] = []
        var claims: [Claim] = []
        for line in try text("docs/laws.md").split(separator: "\n") {
            if let heading = line.wholeMatch(of: /## (\d+)\. .+/) {
                laws.append(try #require(Int(heading.1)))
            } else if line.hasPrefix("* “") {
                let parts = try #require(line.wholeMatch(of: /\* “(.+)” – `(Tests\/\S+\.swift)`/), "\(line)")
                let law = try #require(laws.last, "a test before the first law")
                claims.append(Claim(law: law, test: String(parts.1), file: String(parts.2)))
            }
        }
        return (laws, claims)
    }

    /// Display names of tests and suites, and functions named by a sentence.
    private static func names(in file: String) throws -> Set<String> {
        let text = try text(file)
        let displayed = text.matches(of: /@(?:Test|Suite)\(\s*"((?:[^"\\]|\\.)+)"/).map { String($0.1) }
        let functions = text.matches(of: /func `([^`]+)`/).map { String($0.1) }
        return Set(displayed + functions)
    }

    @Test("all fourteen laws are there, each with a test")
    func complete() throws {
        let (laws, claims) = try Self.document()
        #expect(laws == Array(1...14))
        #expect(Set(1...14).subtracting(claims.map(\.law)).sorted() == [], "laws without a test")
    }

    @Test("every test that is named exists under that name in that file")
    func honest() throws {
        let claims = try Self.document().claims
        #expect(Set(claims).count == claims.count, "a test is named twice under one law")
        for claim in claims {
            let exists = try Self.names(in: claim.file).contains(claim.test)
            #expect(exists, "\(claim)")
        }
    }

    @Test("a test that bears the number of another law is not claimed for this one")
    func numbered() throws {
        for claim in try Self.document().claims {
            guard let numbers = claim.test.wholeMatch(of: /Laws? ([0-9, and]+?)(?:: | hold).*/)?.1 else { continue }
            #expect(numbers.matches(of: /\d+/).contains { Int($0.0) == claim.law }, "\(claim)")
        }
    }

    @Test("Law 10: a transaction cannot wait, and the ledger can reach no network")
    func transactions() throws {
        let seam = try Self.text("Sources/Ledger/Seam/SQLDatabase.swift")
        for name in ["read", "write"] {
            let body = "func \(name)<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async"
            #expect(seam.contains(body), "the body of a transaction is a synchronous function")
        }
        let manifest = try Self.text("Package.swift")
        #expect(manifest.contains(#"room("Ledger", ["Sessions"], others: [.grdb, .sqlite], resources: true)"#))
    }
}
