import ConvokeTesting
import Foundation
import Testing

/// The Makefile with the binary that is there, into a folder of its own: nothing is built.
@Suite(.enabled(if: Make.isThere))
struct `make install` {
    private static let files = [
        ("/usr/bin/convoke", 0o755), ("/usr/share/convoke/convoke.yaml", 0o644),
        ("/usr/share/convoke/examples/cum-mam-non-3.yaml", 0o644),
        ("/usr/share/convoke/examples/ban-chat-luong-cu-chi.yaml", 0o644),
        ("/usr/lib/sysusers.d/convoke.conf", 0o644), ("/usr/lib/tmpfiles.d/convoke.conf", 0o644),
        ("/etc/convoke/convoke.yaml", 0o644),
        ("/etc/systemd/system/convoke.service", 0o644),
    ]

    @Test("puts every file into its place with its mode, and no other")
    func files() throws {
        let folder = try TemporaryFolder("install")
        defer { withExtendedLifetime(folder) {} }
        try Make.run("install", into: folder)
        for (path, mode) in Self.files {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + path)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
        }
        #expect(Self.list(folder).count == Self.files.count, "\(Self.list(folder))")
        let binary = folder.path + "/usr/bin/convoke"
        #expect(FileManager.default.contentsEqual(atPath: binary, andPath: ConvokeProgram.path))
    }

    @Test("the unit starts the binary that was installed, with the settings that were installed")
    func unit() throws {
        let folder = try TemporaryFolder("install")
        defer { withExtendedLifetime(folder) {} }
        try Make.run("install", into: folder)
        let unit = try String(
            contentsOfFile: folder.path + "/etc/systemd/system/convoke.service", encoding: .utf8)
        let start = try #require(unit.split(separator: "\n").first { $0.hasPrefix("ExecStart=") })
        #expect(start == "ExecStart=/usr/bin/convoke run --settings /etc/convoke/convoke.yaml")
        #expect(!unit.contains("@BINDIR@") && !unit.contains(folder.path))
    }

    @Test("a second time leaves the settings as the operator wrote them")
    func again() throws {
        let folder = try TemporaryFolder("install")
        defer { withExtendedLifetime(folder) {} }
        try Make.run("install", into: folder)
        let settings = try folder.write("# mine\n", to: "etc/convoke/convoke.yaml")
        try Make.run("install", into: folder)
        #expect(try String(contentsOfFile: settings, encoding: .utf8) == "# mine\n")
    }

    @Test("uninstall takes away what it put there, and leaves the settings")
    func uninstall() throws {
        let folder = try TemporaryFolder("install")
        defer { withExtendedLifetime(folder) {} }
        try Make.run("install", into: folder)
        try Make.run("uninstall", into: folder)
        #expect(Self.list(folder) == ["etc/convoke/convoke.yaml"])
    }

    /// Every file below the folder.
    private static func list(_ folder: TemporaryFolder) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(folder.path)/\(path)", isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }
}

/// The tool itself; a machine without it skips these tests, but not CI.
private enum Make {
    static let path = "/usr/bin/make"

    static var isThere: Bool {
        if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
        let isThere = access(path, X_OK) == 0
        if !isThere { print("skipped: \(path) is missing") }
        return isThere
    }

    static func run(_ target: String, into folder: TemporaryFolder) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        _ = try SupervisedProgram.run([
            path, "-C", root.path, target, "BIN=\(ConvokeProgram.path)", "DESTDIR=\(folder.path)", "PREFIX=/usr",
        ])
    }
}
