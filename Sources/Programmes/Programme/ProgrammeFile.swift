package import Foundation
package import Sessions

/// The file a group is founded by: its people, its plan and its sessions, in YAML. `docs/programme-files.md` is the
/// reference of every key.
package enum ProgrammeFile {
    /// Everything the file says, expanded to dated sessions, or everything that is wrong with it; never a part of it.
    /// - Parameters:
    ///   - name: what the person called the file; it stands before each fault.
    ///   - attachment: gives the bytes of a calendar or spreadsheet that the file names, nil where there is none.
    package static func open(
        _ bytes: Data, name: String, attachment: @escaping (String) -> Data? = { _ in nil }
    ) -> Result<ProgrammeDocument, FileFaults> {
        let faults = FaultList(file: name)
        guard let document = YAMLDocument(bytes, faults: faults) else { return faults.result(nil) }
        let reader = ProgrammeReader(faults: faults, attachment: attachment)
        return faults.result(reader.plan(document.root).map(reader.document))
    }

    /// As `open(_:name:attachment:)`, without the places.
    package static func read(
        _ bytes: Data, name: String, attachment: @escaping (String) -> Data? = { _ in nil }
    ) -> Result<ProgrammePlan, FileFaults> {
        open(bytes, name: name, attachment: attachment).map(\.plan)
    }

    /// As `read(_:name:)` for bytes, from a text already in memory.
    package static func read(_ text: String, name: String) -> Result<ProgrammePlan, FileFaults> {
        read(Data(text.utf8), name: name)
    }
}
