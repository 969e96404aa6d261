import Sessions
import Testing

@Suite("Session codes")
struct SessionCodeTests {
    @Test("a code is stable, and found again in a subject that others have edited")
    func found() {
        let code = SessionCode("cum-3-20270914").description
        #expect(code == SessionCode("cum-3-20270914").description)
        #expect(code != SessionCode("cum-3-20271116").description)
        for subject in [
            "\(code) x", "Re: [Cụm] x \(code)", "RE: FW: x \(code.uppercased()) (+ 2)", "#1 \(code).", code,
        ] {
            #expect(SessionCode.candidates(in: subject).contains(code))
        }
    }

    @Test("what only looks like a code is none", arguments: ["", "#", "# k7f2", "#k7f", "#k7f2a", "no code"])
    func absent(subject: String) { #expect(SessionCode.candidates(in: subject).isEmpty) }
}
