import ConvokeTesting
import Foundation
import Glibc
import Ledger
import Sessions
import Testing

/// A mail server's pipe runs as a user of its own: that takes a root to try.
@Suite(.enabled(if: getuid() == 0), .timeLimit(.minutes(2)))
struct `Mail handed in by another user` {
    private static let mail = Data("From: lan@example.org\r\nSubject: a\r\n\r\nCó ạ\r\n".utf8)

    /// As `systemd/convoke.tmpfiles` makes it, for the group of `nobody`.
    private func makeSpool(in place: Workplace) throws -> String {
        let spool = "\(place.folder.path)/spool"
        guard let group = getgrnam("nogroup")?.pointee.gr_gid else { throw TestServerError("no group nogroup") }
        for part in ["spool", "spool/tmp", "spool/new", "spool/cur"] {
            let path = try place.folder.makeFolder(part)
            _ = chown(path, 0, group)
            chmod(path, 0o2770)
        }
        return spool
    }

    /// Runs `convoke deliver` as `nobody`, in the group, with the umask of a careful pipe; throws when it does not end
    /// with 0.
    private func deliver(_ settings: String, group: String, in place: Workplace) throws {
        // The folder it was built in may be closed to others.
        let program = "\(place.folder.path)/convoke"
        if access(program, F_OK) != 0 { try FileManager.default.copyItem(atPath: ConvokeProgram.path, toPath: program) }
        try SupervisedProgram.run(
            [
                "/usr/bin/setpriv", "--reuid=nobody", "--regid=\(group)", "--clear-groups", "/bin/sh", "-c",
                #"umask 077; exec "$@""#, "pipe", program, "deliver", "--settings", settings,
            ], input: Self.mail)
    }

    @Test("it is laid into the spool below no closed folder, and the daemon reads it from there")
    func spooled() async throws {
        let place = try Workplace()
        let spool = try makeSpool(in: place)
        let settings = try place.settings(smtp: 1, more: "inbox: { spool: \(spool) }")
        let daemon = try place.run()
        try await daemon.ready()
        let mode = try FileManager.default.attributesOfItem(atPath: place.state)[.posixPermissions] as? Int
        #expect(mode == 0o700, "nobody else may enter the state folder")
        try deliver(settings, group: "nogroup", in: place)
        let ledger = try await place.ledger()
        let id = try await eventually("the message") { try await ledger.incoming().first?.message.id }
        #expect(try await ledger.incoming(id)?.message.raw == Array(Self.mail))
        try await daemon.stop()
    }

    @Test("75 for one who may not write the spool either, so that the mail server keeps it")
    func outsider() async throws {
        let place = try Workplace()
        let settings = try place.settings(smtp: 1, more: "inbox: { spool: \(try makeSpool(in: place)) }")
        let refusal = #expect(throws: TestServerError.self) {
            try deliver(settings, group: "mail", in: place)
        }
        #expect(refusal?.description.contains("ended with 75") == true, "\(refusal?.description ?? "")")
    }

    @Test("a ledger that a command made is for its owner's eyes")
    func commandsLedger() async throws {
        let place = try Workplace()
        try place.settings(smtp: 1)
        let file = try place.folder.write(SmallProgramme(count: 1).text, to: "small.yaml")
        let program = try ConvokeProgram(
            ["programme", "import", file, "--yes", "--settings", "\(place.folder.path)/convoke.yaml"])
        #expect(try await program.ending() == .exit(0), "\(program.log)")
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(place.state) == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: place.state) {
            #expect(try mode("\(place.state)/\(name)") == 0o600, "\(name)")
        }
    }
}
