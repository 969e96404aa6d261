import ArgumentParser
import Console

@main
struct Convoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convoke", abstract: "The secretary of every group that meets again and again.",
        discussion: """
            Exit codes:
            \(CommandStatus.allCases.map { "  \($0.rawValue)  \($0.meaning)" }.joined(separator: "\n"))

            Shell completions: convoke --generate-completion-script bash|zsh|fish
            """,
        subcommands: [
            RunCommand.self, DemoCommand.self, SimulateCommand.self, CheckCommand.self, Status.self,
            ProgrammeGroup.self, SessionGroup.self, NoteGroup.self, PollGroup.self, TurnGroup.self, TopicGroup.self,
            AgendaGroup.self, IdeaGroup.self, LessonGroup.self, ActionGroup.self, QuestionGroup.self,
            PetitionGroup.self, PlanGroup.self, OutboxGroup.self, InboxGroup.self, AddressGroup.self, ReportGroup.self,
            ExportGroup.self, BoardGroup.self, Deliver.self, Backup.self, InspectGroup.self,
        ])
}
