import Testing

@testable import Programmes

struct NearestNameTests {
    @Test(
        "a slip finds the name that was meant",
        arguments: [
            ("honorfic", "honorific"), ("rotaiton", "rotation"), ("Rule", "rule"), ("mintues", "minutes"),
            ("member", "members"), ("hosts", "host"),
        ])
    func findsSlips(written: String, meant: String) {
        let keys = ["honorific", "rotation", "rule", "minutes", "members", "host"]
        #expect(NearestName.of(written, among: keys) == meant)
    }

    @Test("another word finds nothing", arguments: ["colour", "xyz", "", "a"])
    func findsNothing(written: String) {
        #expect(NearestName.of(written, among: ["honorific", "rotation", "minutes"]) == nil)
    }
}
