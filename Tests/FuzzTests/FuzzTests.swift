import Fuzzing
import InternetMessage
import Testing

// A third of the cases are messages, a third calendars, a third the words of a reply. What they begin with are the
// fixtures: messages of 280 octets on average and up to 2,300, calendars of 900, replies of 50 and up to 340. Changes
// make them longer: half of the damaged messages have less than 300 octets and a tenth more than 3,000, half of the
// replies less than 65 and a tenth more than 450; the longest of each kind have between 7,000 and 12,000.

@Suite("Law 9: damaged input of every kind")
struct FuzzTests {
    @Test("twenty thousand damaged messages, calendars and replies are read without a complaint")
    func twentyThousand() async throws {
        let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
        for kind in FuzzKind.allCases { #expect((corpus.samples[kind] ?? []).count > 5, "fixtures of \(kind)") }
        for (number, complaint) in await FuzzRun.complaints(about: 0..<20_000, seed: 5322, corpus: corpus) {
            Issue.record("case \(number): \(complaint)")
        }
    }

    @Test("a case is the same whenever it is made, and the next one is another")
    func repeatable() throws {
        let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
        #expect(FuzzCase(77, seed: 1, corpus: corpus).bytes == FuzzCase(77, seed: 1, corpus: corpus).bytes)
        #expect(FuzzCase(77, seed: 1, corpus: corpus).bytes != FuzzCase(80, seed: 1, corpus: corpus).bytes)
    }

    #if DEBUG
        @Test("work that grows with the square of an input is found out, and work that grows with it is not")
        func squares() throws {
            let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
            let long = (0..<600).map { FuzzCase($0, seed: 5322, corpus: corpus) }.filter { $0.bytes.count > 2_000 }
            for kind in FuzzKind.allCases { #expect(long.contains { $0.kind == kind }, "long cases of \(kind)") }
            for fuzz in long {
                let count = fuzz.bytes.count
                let complaint = FuzzRun.complaint(about: fuzz) { _ in
                    for _ in 0..<count { StepMeter.add(count) }
                    return FuzzRun.Outcome()
                }
                #expect(complaint == "\(count * count) steps for \(count) octets, 0 words")
                let calm = FuzzRun.complaint(about: fuzz) { _ in
                    for _ in 0..<20 { StepMeter.add(count) }
                    return FuzzRun.Outcome()
                }
                #expect(calm == nil)
            }
        }

        @Test("what words may cost is no allowance for a message without any")
        func words() throws {
            let corpus = try FuzzCorpus(tests: FuzzCorpus.tests)
            let fuzz = FuzzCase(0, seed: 5322, corpus: corpus)
            #expect(fuzz.kind == .mail)
            for (words, isFine) in [(0, false), (700, true)] {
                let complaint = FuzzRun.complaint(about: fuzz) { fuzz in
                    StepMeter.add(fuzz.bytes.count * 250 + 500_000)
                    return FuzzRun.Outcome(budget: FuzzBudget(words: words))
                }
                #expect((complaint == nil) == isFine)
            }
        }
    #endif
}
