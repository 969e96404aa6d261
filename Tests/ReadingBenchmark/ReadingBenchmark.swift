// generate FOLDER COUNT    writes that many messages into FOLDER/mixed, and some of growing size into FOLDER/sizes
// read FOLDER              takes each of the mixed ones through parse, cut and read, one after the other on one thread
// sizes FOLDER             the same for one message of each size: nanoseconds for each octet
//
// `Peers/reading.py` does with Python's email and mail-parser-reply what they can of it, to the same files;
// `scripts/bench reading` puts the two beside each other.

import Foundation
import InternetMessage
import Replies
import Sessions

@main
struct ReadingBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count > 1 else { return }
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
        switch arguments[0] {
        case "generate": try generate(Int(arguments.last ?? "") ?? 3_000, in: folder)
        case "read": try read(folder.appending(path: "mixed"))
        default: try readSizes(folder.appending(path: "sizes"))
        }
    }

    private static func generate(_ count: Int, in folder: URL) throws {
        let (mixed, sizes) = (folder.appending(path: "mixed"), folder.appending(path: "sizes"))
        try? FileManager.default.removeItem(at: folder)
        for folder in [mixed, sizes] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        var mail = SampleMail()
        for number in 0..<count {
            try Data(mail.next()).write(to: mixed.appending(path: String(format: "%06d", number)))
        }
        for size in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
            let name = String(format: "%09d", size)
            try Data(SampleMail.message(ofSize: size)).write(to: sizes.appending(path: name))
        }
    }

    private static func files(_ folder: URL) throws -> [String] {
        let path = folder.path(percentEncoded: false)
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { path + "/" + $0 }
    }

    private static func octets(of file: String) throws -> [UInt8] {
        let descriptor = open(file, O_RDONLY)
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(descriptor) }
        return Array(unsafeUninitializedCapacity: size) { $1 = max(0, pread(descriptor, $0.baseAddress, size, 0)) }
    }

    /// What the inbox does with a message before it asks the ledger. Returns the length of the new words.
    private static func understand(_ raw: [UInt8]) -> Int {
        let mail = MailMessage(parsing: raw)
        let new = NewTextCutter.cut(mail).text.new
        let reading = WordReader.read(new, kind: .rsvp)
        return new.utf8.count + (reading.clarify ? 1 : 0)
    }

    private static func read(_ folder: URL) throws {
        let files = try files(folder)
        var (sum, size) = (0, 0)
        // The rules are compiled once in a process' life.
        _ = WordReader.read("ok", kind: .rsvp)
        let began = processorSeconds
        for file in files {
            let raw = try octets(of: file)
            size += raw.count
            sum += understand(raw)
        }
        let seconds = processorSeconds - began
        print("convoke", files.count, Int(Double(files.count) / seconds), size / files.count, sum, separator: "\t")
    }

    private static func readSizes(_ folder: URL) throws {
        for file in try files(folder) {
            let raw = try octets(of: file)
            let rounds = max(1, 20_000_000 / raw.count)
            let began = processorSeconds
            var sum = 0
            for _ in 0..<rounds { sum &+= understand(raw) }
            let seconds = processorSeconds - began
            print(raw.count, Int(seconds * 1e9 / Double(rounds * raw.count)), sum > 0, separator: "\t")
        }
    }
}

/// What this process has had of the processor: what other processes take of it meanwhile does not count.
private var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
