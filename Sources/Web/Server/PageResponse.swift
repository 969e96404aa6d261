/// What a page answers.
struct PageResponse: Sendable {
    enum Framing: Sendable {
        /// Shown in no frame.
        case none
        /// A message's own HTML: shown in our frame only, in an origin of its own, without scripts or forms, and
        /// without fetching anything.
        case foreignHTML
    }

    var status: Int
    var type: String
    var body: String
    var headers: [String: String] = [:]
    var framing = Framing.none

    static func html(_ text: String, status: Int = 200) -> PageResponse {
        PageResponse(status: status, type: "text/html; charset=utf-8", body: text)
    }

    static func plain(_ text: String, status: Int = 200) -> PageResponse {
        PageResponse(status: status, type: "text/plain; charset=utf-8", body: text)
    }

    /// After something was recorded: the browser opens `location` with GET, so that loading again repeats nothing.
    static func seeOther(_ location: String) -> PageResponse {
        PageResponse(status: 303, type: "text/plain; charset=utf-8", body: "", headers: ["location": location])
    }
}
