// OpinionTraining [--check]
//
// Trains the second opinion (Sources/Replies/Opinion) on labelled replies and writes its weights. First it trains on four
// fifths of the replies that shaped no rule and shows how the rest would be read; --check stops there. `make opinion`.
//
// What the grammar makes of a reply is learned only from replies that shaped no rule: on the others it is right far more
// often than it will be on what people write tomorrow.

import Foundation
import Replies

@main
struct OpinionTraining {
    static func main() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let shaped =
            try examples(in: tests.appending(path: "RepliesTests/Fixtures"), named: shaping, knowsRules: false)
            + examples(in: tests.appending(path: "OpinionTraining/Seen"), knowsRules: false)
        let unseen = try examples(in: tests.appending(path: "OpinionTraining/Unseen"), knowsRules: true)
        print("\(shaped.count) replies that shaped the rules, \(unseen.count) that shaped none")

        let held = unseen.enumerated().filter { $0.offset % 5 == 4 }.map(\.element)
        let kept = unseen.enumerated().filter { $0.offset % 5 != 4 }.map(\.element)
        Figures(held, train(shaped + kept).model).show("One in five of those that shaped none, trained on the rest")
        if CommandLine.arguments.contains("--check") { return }

        let model = train(shaped + unseen).model
        let file = tests.deletingLastPathComponent().appending(path: "Sources/Replies/Opinion/OpinionWeights.swift")
        try WeightsFile(model).text.write(to: file, atomically: true, encoding: .utf8)
        print("wrote \(file.lastPathComponent)")
    }

    /// The fixtures that people looked at while they wrote rules.
    private static let shaping = [
        "replies.jsonl", "phone-develop.jsonl", "phone-held.jsonl", "written-develop.jsonl", "volumes-develop.jsonl",
    ]

    /// - Parameter names: of the files; nil for all in the folder.
    private static func examples(in folder: URL, named names: [String]? = nil, knowsRules: Bool) throws -> [Example] {
        let names = try names ?? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.flatMap { name in
            try TrainingReply.all(in: folder.appending(path: name)).map { Example($0, knowsRules: knowsRules) }
        }
    }

    private static func train(_ examples: [Example]) -> Regression {
        let isTerminal = isatty(1) == 1
        return Regression(examples) { round in
            guard isTerminal else { return }
            print("\rround \(round) of \(Regression.rounds)", terminator: round == Regression.rounds ? "\r" : "")
            fflush(nil)
        }
    }
}
