#if DEBUG
    import InternetMessage
    import Replies
    import Testing

    /// The steps that readers tell of, for texts made to cost much: each shape is a beginning and what is repeated.
    @Suite("The work of reading a reply")
    struct LinearReadingTests {
        struct Shape: CustomTestStringConvertible, Sendable {
            var name: String
            var repeated: String
            var before = ""

            var testDescription: String { name }

            /// As many words as fit.
            func words(_ count: Int) -> String { text(count / repeated.split(separator: " ").count) }

            func text(_ count: Int) -> String { before + String(repeating: repeated, count: count) }
        }

        static let bodyShapes = [
            Shape(name: "closings", repeated: "Thanks,\nBest regards,\n", before: "Em có ạ\n"),
            Shape(name: "dashes and blanks", repeated: "-- \n\n\n", before: "Em có ạ\n"),
            Shape(name: "delimiters with words", repeated: "--\nsaid so\n\n", before: "Em có ạ\n"),
            Shape(name: "rules", repeated: "\n____\nLan\n", before: "Em có ạ\n"),
            Shape(name: "dashed names", repeated: "-Lan\n\n\n", before: "Em có ạ\n"),
            Shape(name: "postscripts", repeated: "Best regards,\nLan\nPS: mai nhé\n", before: "Em có ạ\n"),
            Shape(name: "adverts", repeated: "Sent from my iPhone\n", before: "Em có ạ\n"),
            Shape(name: "open code", repeated: "```\n", before: "Em có ạ\n```\n"),
            Shape(name: "contact data", repeated: "Lan Anh\nTel: 0123456789\nMobile: 0123456789\n\n", before: "Có\n"),
            Shape(name: "senders", repeated: "From: Lan <lan@example.org>\n"),
            Shape(name: "header fields", repeated: "Sent: 6/9/2027 08:00\nSubject: x\n"),
            Shape(name: "fields apart", repeated: "From: x\n\n\n"),
            Shape(name: "fields of Notes", repeated: "          Subject\n"),
        ]

        static let replyShapes = [
            Shape(name: "yes and no", repeated: "em đi em không đi "),
            Shape(name: "conditions", repeated: "nếu em đi thì em không đi "),
            Shape(name: "stand-ins", repeated: "cô Lan đi thay em "),
            Shape(name: "names", repeated: "Lan Hoa Mai "),
            Shape(name: "denials", repeated: "không "),
            Shape(name: "clauses", repeated: "em đi, "),
            Shape(name: "English clauses", repeated: "i can't come but i will "),
            Shape(name: "English ifs", repeated: "if i could come i would "),
            Shape(name: "masks", repeated: "no problem, yes sir "),
            Shape(name: "questions", repeated: "em đi? "),
            Shape(name: "pictures", repeated: "👍👎"),
        ]

        static let feedbackShapes = [
            Shape(name: "labels", repeated: "câu 1 "),
            Shape(name: "labels and scores", repeated: "câu 1: 4, "),
            Shape(name: "scores", repeated: "4 "),
            Shape(name: "corrections", repeated: "câu 1: 3 à nhầm câu 1: 4 "),
            Shape(name: "numbers with dashes", repeated: "1 - "),
            Shape(name: "scores first", repeated: "5 for pace "),
            Shape(name: "subjects", repeated: "nội dung thời gian "),
        ]

        @Test("of a body twice as long it is twice as much", arguments: bodyShapes)
        func bodies(_ shape: Shape) {
            let steps = [1_000, 2_000].map { count in
                let text = shape.text(count)
                return StepMeter.measure { _ = NewTextCutter.cut(BodyText.plain(text)) }
            }
            #expect(steps[0] >= 1_000)
            #expect(steps[1] <= steps[0] * 5 / 2)
        }

        /// The grammar reads 700 words (`ReplyText.limit`). Of those it may look at each once for each other, where they
        /// are one sentence; what stands behind them costs what it takes to see that it is text.
        @Test("of an answer it is bounded, however long it is", arguments: replyShapes)
        func replies(_ shape: Shape) {
            let texts = [1_000, 2_000].map(shape.text)
            let steps = texts.map { text in StepMeter.measure { _ = WordReader.readGrammar(text, kind: .rsvp) } }
            #expect(steps[0] >= texts[0].utf8.count + 700)
            #expect(steps[0] <= texts[0].utf8.count + 700 * 700)
            #expect(steps[1] - steps[0] <= texts[1].utf8.count - texts[0].utf8.count)
        }

        /// Labels are held against scores and scores against labels, and nothing behind the limit against anything.
        @Test("of feedback it is bounded, too", arguments: feedbackShapes)
        func feedback(_ shape: Shape) {
            let texts = [shape.words(350), shape.words(700), shape.words(1400)]
            let steps = texts.map { text in StepMeter.measure { _ = WordReader.readGrammar(text, kind: .feedback) } }
            #expect(steps[0] >= texts[0].utf8.count + 350)
            #expect(steps[1] <= 2 * 700 * 700)
            #expect(steps[2] <= steps[1] * 5 / 2)
        }
    }
#endif
