package import Foundation
import Mustache
import Sessions

/// All templates: those embedded in the binary, and over them what the operator put into a folder.
package struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary

    /// The embedded templates, with the files of `folder` in their place: each `*.mustache` there replaces the parts it
    /// holds. Throws a `TemplateFault` that names file and line: for a folder that cannot be read, a file that replaces
    /// nothing, one that is not Mustache, and one that uses a name nothing is called by.
    package static func load(overrides folder: URL? = nil) throws(TemplateFault) -> TemplateLibrary {
        var parts: [String: Source] = [:]
        for (name, bytes) in embeddedTemplates {
            for part in try TemplateFile(String(decoding: bytes, as: UTF8.self), file: name).parts {
                parts["\(name).\(part.name)"] = Source(file: "\(name).mustache", part: part)
            }
        }
        if let folder { try override(&parts, from: folder) }
        return try TemplateLibrary(parts)
    }

    /// The files in the binary, without `.mustache`: what an operator may override.
    package static var embeddedNames: [String] { embeddedTemplates.keys.sorted() }

    /// The template's text for these values; nil if there is no such template.
    func render(_ name: String, _ values: some MustacheParent & Sendable) -> String? {
        library.render(values, withTemplate: name)
    }

    private struct Source: Sendable {
        let file: String
        let part: TemplateFile.Part
    }

    private init(_ parts: [String: Source]) throws(TemplateFault) {
        var library = MustacheLibrary()
        for (name, source) in parts.sorted(by: { $0.key < $1.key }) {
            try source.part.check(file: source.file, templates: Set(parts.keys))
            do {
                // Values are escaped before they come here: no template, and no override, can forget to.
                try library.register("{{% CONTENT_TYPE:TEXT}}" + source.part.text, named: name)
            } catch {
                throw Self.fault(error, in: source)
            }
        }
        self.library = library
    }

    private static func override(_ parts: inout [String: Source], from folder: URL) throws(TemplateFault) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            throw TemplateFault(file: folder.path, line: 1, reason: "the folder cannot be read")
        }
        for name in names where name.hasSuffix(".mustache") {
            let path = folder.appending(path: name).path
            guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= 1 << 20,
                let text = String(validating: bytes, as: UTF8.self)
            else { throw TemplateFault(file: path, line: 1, reason: "not UTF-8 text of at most a mebibyte") }
            for part in try TemplateFile(text, file: path).parts {
                let key = "\(name.dropLast(9)).\(part.name)"
                guard parts[key] != nil else {
                    throw TemplateFault(
                        file: path, line: part.line, reason: "“\(key)” replaces nothing: there is no such template")
                }
                parts[key] = Source(file: path, part: part)
            }
        }
    }

    private static func fault(_ error: any Error, in source: Source) -> TemplateFault {
        let error = error as? MustacheTemplate.ParserError
        let line = source.part.line + (error?.context.lineNumber ?? 1) - 1
        let reason = error.map { "\($0.error)" } ?? "not a Mustache template"
        return TemplateFault(file: source.file, line: line, reason: reason)
    }
}
