import Foundation
package import Ledger
import Sessions

/// `status`: everything on one screen, once or again and again.
package struct StatusCommand: LedgerCommand {
    /// The ledger's file.
    package var path: String
    /// How often it is told anew; nil tells it once.
    package var period: Duration?

    package init(path: String, period: Duration? = nil) { (self.path, self.period) = (path, period) }

    /// With a period, until the task is cancelled.
    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let period else {
            let snapshot = try await StatusSnapshot(of: ledger, at: path, now: context.now)
            if context.json {
                try context.say(json: StatusEntry(snapshot))
            } else {
                for line in StatusScreen(snapshot, in: context, width: context.output.width).text { context.say(line) }
            }
            return .success
        }
        let screen = context.json ? nil : context.output.screen
        screen?.enter()
        defer { screen?.leave() }
        var isFirst = true
        while !Task.isCancelled {
            let snapshot = try await StatusSnapshot(of: ledger, at: path, now: context.now)
            if context.json {
                context.say(try JSONText.line(StatusEntry(snapshot)))
            } else if let screen {
                let size = screen.size()
                screen.draw(StatusScreen(snapshot, in: context, width: size.columns).text, rows: size.rows)
            } else {
                // To a file or a pipe: one after the other.
                if !isFirst { context.say() }
                for line in StatusScreen(snapshot, in: context, width: context.output.width).text { context.say(line) }
            }
            isFirst = false
            try? await Task.sleep(for: period)
        }
        return .success
    }
}
