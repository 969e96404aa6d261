/// The keys one kind of mapping may have. The reference in `docs/programme-files.md` has a section for each, and a test
/// holds the two together.
struct MappingShape: Sendable {
    /// The section's name.
    let name: String
    let required: [String]
    let optional: [String]

    init(_ name: String, required: [String] = [], optional: [String] = []) {
        (self.name, self.required, self.optional) = (name, required, optional)
    }

    var keys: [String] { required + optional }
}
