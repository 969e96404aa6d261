import Fuzzing
import Testing

@Suite("Law 9: damaged input of every kind")
struct FuzzTests {
    @Test("twenty thousand damaged messages, calendars and replies are read without a complaint")
    func twentyThousand() throws {
        let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
        for kind in FuzzKind.allCases { #expect((corpus.samples[kind] ?? []).count > 5, "fixtures of \(kind)") }
        for number in 0..<20_000 {
            let fuzz = FuzzCase(number, seed: 5322, corpus: corpus)
            if let complaint = FuzzRun.complaint(about: fuzz) {
                Issue.record("case \(number) (\(fuzz.kind.rawValue)): \(complaint)")
            }
        }
    }

    @Test("a case is the same whenever it is made, and the next one is another")
    func repeatable() throws {
        let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
        #expect(FuzzCase(77, seed: 1, corpus: corpus).bytes == FuzzCase(77, seed: 1, corpus: corpus).bytes)
        #expect(FuzzCase(77, seed: 1, corpus: corpus).bytes != FuzzCase(80, seed: 1, corpus: corpus).bytes)
    }
}
