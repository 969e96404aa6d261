/// A node of the tree of organisations: the office above, a school, a unit of one.
package struct Organisation: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Organisation>

    package enum Level: String, CaseIterable, Sendable, Codable {
        /// Directs the groups and receives their reports (*sở*, *phòng*).
        case office
        /// Sends members and hosts sessions (*trường*).
        case school
        /// A part of either (*đơn vị*).
        case unit
    }

    package var id: ID
    package var name: String
    package var level: Level
    package var parent: ID?
    /// Where a session it hosts takes place, as a person would find it.
    package var address: String?

    package init(id: ID, name: String, level: Level, parent: ID? = nil, address: String? = nil) {
        (self.id, self.name, self.level, self.parent, self.address) = (id, name, level, parent, address)
    }
}
