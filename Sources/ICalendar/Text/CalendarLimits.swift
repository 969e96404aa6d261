/// How much is read before a calendar is refused. The defaults take a school's whole calendar and stop an attack.
package struct CalendarLimits: Sendable, Hashable {
    /// Octets of the whole stream.
    package var octets: Int
    /// Octets of one unfolded line.
    package var lineOctets: Int
    /// BEGIN inside BEGIN.
    package var depth: Int
    package var components: Int
    package var properties: Int
    /// After so many faults the rest is not read.
    package var faults: Int

    package init(
        octets: Int = 16 << 20, lineOctets: Int = 1 << 20, depth: Int = 16, components: Int = 100_000,
        properties: Int = 1_000_000, faults: Int = 100
    ) {
        self.octets = octets
        self.lineOctets = lineOctets
        self.depth = depth
        self.components = components
        self.properties = properties
        self.faults = faults
    }
}
