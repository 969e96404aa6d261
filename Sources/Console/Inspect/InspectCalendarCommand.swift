import Composer
import Foundation
import Programmes
package import Sessions

/// `inspect calendar`: what takes place on some days according to an `.ics` file, one JSON object a line. What cannot
/// be used goes to standard error with its line and takes nothing else with it.
package struct InspectCalendarCommand: Sendable {
    package var file: String
    package var days: ClosedRange<WallDate>
    /// For whole days and floating times, when the calendar names no zone itself; UTC when nil.
    package var zone: String?

    package init(file: String, days: ClosedRange<WallDate>, zone: String?) {
        (self.file, self.days, self.zone) = (file, days, zone)
    }

    /// `badInput` when something in the file could not be used.
    package func run(in context: CommandContext) -> CommandStatus {
        do {
            let bytes = try ProgrammeFiles.bytes(of: file, limit: Self.limit)
            guard let listing = CalendarListing(bytes, on: days, zone: zone) else { throw unknownZone }
            for entry in listing.entries { context.say(try JSONText.line(entry)) }
            for fault in listing.faults {
                let line = fault.line > 0 ? ":\(fault.line)" : ""
                context.warn("\(file)\(line): \(cleanLine(fault.sentence))")
            }
            return listing.faults.isEmpty ? .success : .badInput
        } catch {
            return CommandFailure(error).report(in: context)
        }
    }

    private var unknownZone: CommandFailure {
        CommandFailure(
            .usage, vi: "Không có múi giờ “\(zone ?? "")”; ví dụ: Asia/Ho_Chi_Minh.",
            en: "There is no zone “\(zone ?? "")”; an example is Asia/Ho_Chi_Minh.")
    }

    /// More than the reader of calendars takes: it then says so itself.
    private static let limit = 17 << 20
}
