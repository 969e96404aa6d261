import ArgumentParser
import Sessions

/// Of every command that changes what people were told.
struct TellingOptions: ParsableArguments {
    @Flag(name: .long, help: "Tell nobody of it; who was told keeps what they have.")
    var quiet = false
    @Flag(name: .long, help: "Tell people of it although nothing material changes.")
    var tell = false
    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    var telling: Session.Telling { quiet ? .nothing : tell ? .everything : .whatIsMaterial }

    func validate() throws {
        if quiet, tell { throw ValidationError("--quiet and --tell exclude each other.") }
    }
}
