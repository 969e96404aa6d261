// Fuzz [--cases N] [--seed S] [--from N] [--only mail|calendar|words]
//
// Damages the tests' fixtures and reads what comes of it, until N cases are done (for ever without --cases). The case
// at work lies in .build/fuzz/current, so that a crash leaves its input; a complaint leaves it under its number.
// `make fuzz`; the first 20,000 cases of seed 5322 are part of the tests.

import Foundation
import Fuzzing

@main
struct Fuzz {
    static func main() throws {
        let options = options(CommandLine.arguments.dropFirst())
        let seed = options["seed"].flatMap { UInt64($0) } ?? 5322
        let first = options["from"].flatMap { Int($0) } ?? 0
        let end = options["cases"].flatMap { Int($0) }.map { first + $0 } ?? .max
        let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
        let folder = URL(filePath: ".build/fuzz", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var (number, complaints) = (first, 0)
        while number < end {
            let fuzz = FuzzCase(number, seed: seed, corpus: corpus)
            number += 1
            guard options["only"] == nil || options["only"] == fuzz.kind.rawValue else { continue }
            try Data(fuzz.bytes).write(to: folder.appending(path: "current"))
            if let complaint = FuzzRun.complaint(about: fuzz) {
                complaints += 1
                try Data(fuzz.bytes).write(to: folder.appending(path: "\(seed)-\(fuzz.number)"))
                print("\rcase \(fuzz.number) (\(fuzz.kind.rawValue)): \(complaint)")
            }
            if number % 500 == 0, isatty(1) == 1 {
                print("\r\(number - first) cases, \(complaints) complaints", terminator: "")
                fflush(nil)
            }
        }
        print("\(isatty(1) == 1 ? "\r" : "")\(number - first) cases of seed \(seed), \(complaints) complaints")
        if complaints > 0 { exit(1) }
    }

    private static func options(_ arguments: ArraySlice<String>) -> [String: String] {
        var options: [String: String] = [:]
        var rest = arguments
        while let name = rest.popFirst(), name.hasPrefix("--"), let value = rest.popFirst() {
            options[String(name.dropFirst(2))] = value
        }
        return options
    }
}
