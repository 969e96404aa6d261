import Composer

/// Names and values under each other, the values aligned: how `show` commands begin.
struct Facts {
    private let context: CommandContext
    private var lines: [(name: String, value: String)] = []

    init(_ context: CommandContext) { self.context = context }

    /// Leaves out what is not known.
    mutating func add(vi: String, en: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        lines.append((context.text(vi: vi, en: en), cleanLine(value)))
    }

    func say() {
        let width = lines.reduce(0) { max($0, DisplayWidth.of($1.name)) }
        for (name, value) in lines {
            let blanks = String(repeating: " ", count: width - DisplayWidth.of(name) + 2)
            context.say(context.palette.apply(.faint, to: name) + blanks + value)
        }
    }
}
