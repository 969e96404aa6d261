import Sessions
import Testing

@testable import Web

@Test(
    "the language a browser prefers most is the page's",
    arguments: [
        ("en-GB,en;q=0.9,vi;q=0.8", Language.english), ("vi", .vietnamese), ("en;q=0.2, vi;q=0.7", .vietnamese),
        ("fr-FR,fr;q=0.9", nil), ("", nil), ("vi;q=0, en;q=0.1", .english), (";;;q=,,", nil),
    ] as [(String, Language?)])
func acceptedLanguage(header: String, expected: Language?) {
    #expect(AcceptedLanguages(header).best == expected)
}
