package import Foundation

/// Writes content lines: CRLF after each exactly once, and folded so that no physical line is longer than 75 octets
/// and no character of UTF-8 is cut. RFC 5545 section 3.1.
struct CalendarWriter {
    private(set) var octets: [UInt8] = []

    static let lineLimit = 75

    mutating func write(_ component: CalendarComponent) {
        write(component.beginning, else: "BEGIN:\(component.name)")
        for content in component.contents {
            switch content {
            case .property(let property): write(property)
            case .component(let inner): write(inner)
            case .unreadable(let source): octets += source
            }
        }
        write(component.ending, else: "END:\(component.name)")
    }

    mutating func write(_ property: CalendarProperty) {
        write(property.source, else: property.lineText)
    }

    private mutating func write(_ source: [UInt8]?, else text: @autoclosure () -> String) {
        if let source { octets += source } else { fold(text()) }
    }

    /// Writes one line. Line ends inside it, which only a wrong value can hold, are left out.
    mutating func fold(_ line: String) {
        let bytes = line.utf8.filter { $0 != 13 && $0 != 10 }
        var start = bytes.startIndex
        var room = Self.lineLimit
        while bytes.endIndex - start > room {
            var end = start + room
            // An octet 10xxxxxx continues a character: the cut goes before the octet that began it.
            while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            octets += bytes[start..<end]
            octets += [13, 10, 32]
            start = end
            room = Self.lineLimit - 1
        }
        octets += bytes[start...]
        octets += [13, 10]
    }
}

extension CalendarProperty {
    /// The whole line, unfolded and without its end.
    package var lineText: String { name + parameters.map(\.text).joined() + ":" + value }
}

extension CalendarComponent {
    /// The octets to send or store: what was read and not changed since exactly as it came, the rest folded at 75
    /// octets with CRLF.
    package var octets: [UInt8] {
        var writer = CalendarWriter()
        writer.write(self)
        return writer.octets
    }

    package var data: Data { Data(octets) }

    /// The same as text.
    package var text: String { String(decoding: octets, as: UTF8.self) }
}
