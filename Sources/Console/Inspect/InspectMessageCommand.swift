package import Foundation
import Replies
import Sessions

/// `inspect message`: what is found in messages, one JSON object each. A message is never at fault, however broken: the
/// command succeeds, and a file that cannot be read is a line with its error.
package struct InspectMessageCommand: Sendable {
    /// As what the words are read.
    package enum Kind: String, CaseIterable, Sendable {
        case rsvp, feedback, other
    }

    /// Files, folders of them, Maildirs; `-` is standard input, and so is an empty list.
    package var files: [String]
    package var kind: Kind
    /// The domains of our own mail.
    package var domains: [String]
    /// Returns at most that many octets of standard input.
    package var standardInput: @Sendable (Int) throws -> Data

    package init(
        files: [String], kind: Kind = .rsvp, domains: [String] = [],
        standardInput: @escaping @Sendable (Int) throws -> Data
    ) {
        (self.files, self.kind, self.domains, self.standardInput) = (files, kind, domains, standardInput)
    }

    package func run(in context: CommandContext) throws -> CommandStatus {
        let inspector = MessageInspector(
            kind: ReplyKind(rawValue: kind.rawValue) ?? .rsvp, domains: Set(domains), now: context.now)
        for name in files.isEmpty ? ["-"] : files {
            for file in MessageFolder.files(of: name) {
                context.say(try JSONText.line(inspection(of: file, by: inspector)))
            }
        }
        return .success
    }

    private func inspection(of file: String, by inspector: MessageInspector) -> MessageInspection {
        do {
            // One octet more than is read, so that the reader notices.
            let limit = MessageInspector.messageLimit + 1
            let bytes = try file == "-" ? standardInput(limit) : ProgrammeFiles.bytes(of: file, limit: limit)
            return inspector.inspect([UInt8](bytes), file: file)
        } catch {
            let sentence = (error as? CommandFailure)?.sentence.text(in: .english)
            return MessageInspection(file: file, error: sentence ?? "Standard input cannot be read.")
        }
    }
}

/// A folder in which every file is one message.
enum MessageFolder {
    /// The files that a name stands for, in the order of their names: itself, or what lies in the folder. Of a Maildir
    /// that is `cur` and `new`; `tmp` holds messages that are not there yet.
    static func files(of name: String) -> [String] {
        guard name != "-", let entries = entries(of: name) else { return [name] }
        let isMaildir = entries.contains("cur") && entries.contains("new")
        return (isMaildir ? ["cur", "new"] : [""]).flatMap { folder in
            let path = folder.isEmpty ? name : (name as NSString).appendingPathComponent(folder)
            return (self.entries(of: path) ?? []).map { (path as NSString).appendingPathComponent($0) }
                .filter { self.entries(of: $0) == nil }
        }
    }

    /// What lies in a folder, hidden files left out; nil for anything that is no folder.
    private static func entries(of folder: String) -> [String]? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return nil
        }
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return names?.filter { !$0.hasPrefix(".") }.sorted()
    }
}
