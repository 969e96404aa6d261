import Foundation
import Ledger
import Programmes
import Sessions

/// The programme files named on a command line, all read or none.
struct ProgrammeFiles {
    let documents: [ProgrammeDocument]

    /// Throws when anything is wrong with any of them, after every fault was shown.
    init(_ files: [String], in context: CommandContext) throws {
        var (documents, faults): ([ProgrammeDocument], [FileFault]) = ([], [])
        for file in files {
            let bytes = try Self.bytes(of: file)
            switch ProgrammeFile.open(bytes, name: file, attachment: Self.besides(file)) {
            case .success(let document): documents.append(document)
            case .failure(let found): faults += found.faults
            }
        }
        try Self.show(faults, in: context)
        try Self.refuseRepeats(in: documents)
        self.documents = documents
    }

    /// Throws when a file uses ids of another programme, in the ledger or in a file before it, or a group that neither
    /// knows, after all were shown.
    func checkIDs(_ ledger: LedgerDatabase?, in context: CommandContext) async throws {
        var faults: [FileFault] = []
        var groups = Set(try await ledger?.groups().map(\.id) ?? [])
        for (index, document) in documents.enumerated() {
            faults += document.faults(knowing: groups)?.faults ?? []
            groups.formUnion(document.plan.groups.map(\.id))
            let stored = try await ledger?.taken(by: document.plan) ?? []
            let earlier = document.taken(by: documents[..<index].map(\.plan)).filter { !stored.contains($0) }
            faults += document.faults(taken: stored + earlier)?.faults ?? []
        }
        try Self.show(faults, in: context)
    }

    /// Finds what a programme file names by its place beside that file.
    private static func besides(_ file: String) -> (String) -> Data? {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        return { name in try? read(URL(fileURLWithPath: name, relativeTo: folder)) }
    }

    private static func read(_ url: URL, limit: Int = limit) throws -> Data {
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        return try handle.read(upToCount: limit) ?? Data()
    }

    /// The first so many bytes of a file.
    static func bytes(of file: String, limit: Int = limit) throws -> Data {
        do {
            return try read(URL(fileURLWithPath: file), limit: limit)
        } catch {
            throw CommandFailure(
                .badInput, vi: "Không đọc được tệp \(file); hãy xem lại tên tệp và quyền truy cập.",
                en: "The file \(file) cannot be read; look at its name and permissions.", detail: "\(error)")
        }
    }

    static func show(_ faults: [FileFault], in context: CommandContext) throws {
        guard !faults.isEmpty else { return }
        if context.json {
            try context.say(json: faults)
        } else {
            for fault in faults { context.warn(fault.text(in: context.language)) }
        }
        let count = faults.count
        throw CommandFailure(
            .badInput, vi: "Có \(count) lỗi; chưa nhập gì. Hãy sửa rồi làm lại.",
            en: "\(count == 1 ? "1 fault" : "\(count) faults"); nothing was imported. Put the file right and try again."
        )
    }

    private static func refuseRepeats(in documents: [ProgrammeDocument]) throws {
        let byProgramme = Dictionary(grouping: documents) { $0.plan.programme.id }
        guard let (id, reads) = byProgramme.filter({ $0.value.count > 1 }).min(by: { $0.key < $1.key }) else { return }
        let files = reads.map(\.file).joined(separator: ", ")
        throw CommandFailure(
            .badInput, vi: "Các tệp \(files) cùng nói về kế hoạch \(id); mỗi lần chỉ nhập một tệp cho một kế hoạch.",
            en: "The files \(files) all state the programme \(id); import one file for each programme.")
    }

    /// More than the reader of programme files takes: it then says so itself.
    private static let limit = 4 << 20
}
