import Rainbow

/// Colours by their meaning. Off, every text stays as it is.
struct Palette {
    enum Ink {
        case title, good, warning, bad, faint
    }

    let isOn: Bool

    /// Control Sequence Introducer (ECMA-48 5.4).
    private static let introducer = "\u{1B}["

    func apply(_ ink: Ink?, to text: String) -> String {
        guard isOn, let ink, !text.isEmpty else { return text }
        let codes = ink.codes.map(String.init).joined(separator: ";")
        return "\(Self.introducer)\(codes)m\(text)\(Self.introducer)0m"
    }
}

extension Palette.Ink {
    fileprivate var codes: [UInt8] {
        switch self {
        case .title: Style.bold.value
        case .good: NamedColor.green.value
        case .warning: NamedColor.yellow.value
        case .bad: NamedColor.red.value
        case .faint: Style.dim.value
        }
    }
}
