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

/// Of every command that changes a session that may have others after it.
struct FollowingOption: ParsableArguments {
    @Flag(
        name: .long,
        help: "Do the same to all later sessions of its series; a new start shifts them alike. Told as one change.")
    var following = false
}
