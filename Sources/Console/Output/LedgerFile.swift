import Foundation

/// The ledger's file as the file system sees it.
enum LedgerFile {
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func isWritable(_ path: String) -> Bool {
        let folder = (path as NSString).deletingLastPathComponent
        // SQLite writes its journal beside the file.
        return access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0
    }

    static func createFolder(of path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder.isEmpty ? "." : folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFailure(
                .unavailable, vi: "Không tạo được thư mục \(folder); hãy chọn thư mục khác với --state.",
                en: "The folder \(folder) cannot be made; choose another one with --state.", detail: "\(error)")
        }
    }
}
