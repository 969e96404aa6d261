import ArgumentParser
import Console
import Foundation

extension InspectMessageCommand.Kind: ExpressibleByArgument {}

extension InspectGroup {
    struct Message: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read whole messages (RFC 5322): one JSON line each.",
            discussion: """
                Out: {"file", "from": {"name", "address"}, "subject", "messageID", "inReplyTo", "references", \
                "automatic": "auto-reply", "bounce", "list", "loop" or null, "awayUntil": "2027-09-30" or null, \
                "bounce": {"recipients": [{"address", "status", "action"}]} or null, "replyText" (what was newly \
                written), "fullText", "attachments": [{"filename", "contentType", "size"}], "calendar": {"method", \
                "uid", "sequence", "recurrenceID", "attendees": [{"address", "partstat", "comment"}]} or null, \
                "reading": {…} as `inspect text` prints it, "defects": [names], "error": null or "…"}.
                A message is never at fault: the exit status is 0. A file that cannot be read is a line with its error.
                """)

        @Argument(
            help: "Files with one message each, folders of them, Maildirs; - is standard input, and the default.",
            completion: .file())
        var files: [String] = []
        @Option(help: "As what the words are read: rsvp, feedback or other.")
        var kind: InspectMessageCommand.Kind = .rsvp
        @Option(
            help: ArgumentHelp(
                "A domain of our own mail, by which a message of ours that came back is known; may be repeated.",
                valueName: "domain"))
        var domain: [String] = []
        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let command = InspectMessageCommand(
                files: files, kind: kind, domains: domain,
                standardInput: { limit in try FileHandle.standardInput.read(upToCount: limit) ?? Data() })
            try command.run(in: options.context()).exit()
        }
    }
}
