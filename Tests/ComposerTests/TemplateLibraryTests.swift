import Composer
import Foundation
import Testing

@Suite("The template library")
struct TemplateLibraryTests {
    @Test("every embedded template parses and names only what there is")
    func embedded() throws { _ = try TemplateLibrary.load() }

    @Test(
        "a broken override is one clear error with file and line",
        arguments: [
            ("vi.invitation.mustache", "=== text ===\nmời\n{{#hasHost}}\n\na\n", 3, "“hasHost” is not closed"),
            ("vi.invitation.mustache", "=== subject ===\n\nMời {{titel}}\n", 3, "“titel”"),
            ("vi.invitation.mustache", "{{! ours }}\n=== subject ===\n{{title\n", 3, "closed"),
            (
                "vi.invitation.mustache", "=== html ===\n\n\n{{#hasHost}}a{{/hasLink}}\n", 4,
                "“hasLink” is not the section"
            ),
            ("vi.invitation.mustache", "=== html ===\n{{> vi.shared.detials.html}}\n", 2, "“vi.shared.detials.html”"),
            ("vi.invitation.mustache", "Mời dự\n", 1, "before the first part"),
            ("vi.invitation.mustache", "=== text ===\na\n=== text ===\nb\n", 3, "second part"),
            ("vi.invitation.mustache", "=== speech ===\na\n", 2, "replaces nothing"),
            ("fr.invitation.mustache", "=== text ===\na\n", 2, "replaces nothing"),
            ("vi.invitation.mustache", "", 1, "no part"),
        ])
    func broken(name: String, text: String, line: Int, words: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: name))
        let fault = #expect(throws: TemplateFault.self) { try TemplateLibrary.load(overrides: folder) }
        #expect(fault?.file == folder.appending(path: name).path)
        #expect(fault?.line == line)
        #expect(fault?.reason.contains(words) == true, "\(fault.map(\.description) ?? "")")
    }

    @Test("a folder that is not there is said to be so")
    func noFolder() {
        #expect(throws: TemplateFault.self) {
            try TemplateLibrary.load(overrides: URL(filePath: "/nonexistent-\(UUID().uuidString)"))
        }
    }

    @Test("every file in the folder of resources is embedded")
    func complete() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Composer/Resources")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        #expect(Set(files) == Set(TemplateLibrary.embeddedNames))
    }
}
