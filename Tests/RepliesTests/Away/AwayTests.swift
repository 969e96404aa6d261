import Replies
import Sessions
import Testing

@Suite("Away messages in twenty-two languages")
struct AwayTests {
    @Test("tell until when, and who stands in", arguments: try AwaySample.all())
    func told(_ sample: AwaySample) throws {
        let automatic = try #require(try sample.evidence(headers: ["Auto-Submitted: auto-replied"]).automatic)
        #expect(automatic.kind == .autoReply)
        #expect(automatic.away?.until.map { "\($0)" } == sample.until)
        #expect(automatic.away?.standIn == sample.standIn)
    }

    @Test("are suspected where the header admits nothing, and no more", arguments: try AwaySample.all())
    func suspected(_ sample: AwaySample) throws {
        #expect(try sample.evidence(headers: []).automatic?.kind == .suspected)
    }
}
