/// How often letters and signs stand in texts of a language: enough to tell a right reading of octets from a wrong one.
enum LetterFrequency {
    /// Hundredths of the letters of Russian texts; і, ї, є and ґ as in Ukrainian ones.
    private static let cyrillic: [Unicode.Scalar: Double] = [
        "о": 11, "е": 8.5, "а": 8, "и": 7.4, "н": 6.7, "т": 6.3, "с": 5.5, "р": 4.7, "в": 4.5, "л": 4.4, "к": 3.5,
        "м": 3.2, "д": 3, "п": 2.8, "у": 2.6, "я": 2, "ы": 1.9, "ь": 1.7, "г": 1.7, "з": 1.6, "б": 1.6, "ч": 1.4,
        "й": 1.2, "х": 1, "ж": 0.9, "ш": 0.7, "ю": 0.6, "ц": 0.5, "щ": 0.4, "э": 0.3, "ф": 0.3, "ё": 0.2, "ъ": 0.2,
        "і": 5.5, "ї": 0.6, "є": 0.6, "ґ": 0.1,
    ]

    /// What the letters outside ASCII are worth on average: those that are frequent much, a capital behind a small
    /// letter and a sign that is no letter less than nothing. 0 for fewer letters than `least`.
    static func cyrillicWorth(_ text: String, least: Int) -> Double {
        var (sum, count) = (0.0, 0)
        var wasSmall = false
        for scalar in text.unicodeScalars {
            guard scalar.value >= 0x80 else {
                wasSmall = scalar.properties.isLowercase
                continue
            }
            count += 1
            // « » № – “ ” … and the fixed blank stand in every text, and say nothing.
            if [0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2026, 0x2116].contains(scalar.value)
                || (0x2018...0x201E).contains(scalar.value)
            {
                wasSmall = false
                continue
            }
            let isCapital = scalar.properties.isUppercase
            let small = isCapital ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
            // Texts are rarely in capitals, but a wrong reading often is.
            sum += cyrillic[small].map { isCapital ? $0 * 0.9 : $0 } ?? -8
            if isCapital, wasSmall { sum -= 8 }
            wasSmall = !isCapital
        }
        return count >= least ? sum / Double(count) : 0
    }

    /// The languages whose charsets take two octets a character.
    enum EastAsian {
        case japanese, korean, chinese

        /// The share of the characters that are frequent in the language; 0 where others have no place in it, or where
        /// there are too few for a judgement.
        func share(of text: String, least: Int) -> Double {
            var (frequent, own, foreign) = (0, 0, 0)
            for scalar in text.unicodeScalars where scalar.value >= 0x80 && !Self.isPunctuation(scalar) {
                if isFrequent(scalar) { frequent += 1 }
                if isOwn(scalar) { own += 1 } else { foreign += 1 }
            }
            guard own * 2 >= least, own >= 3, foreign * 10 <= own else { return 0 }
            return Double(frequent) / Double(own)
        }

        private func isFrequent(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .japanese: (0x3041...0x3093).contains(scalar.value) || (0x30A1...0x30FC).contains(scalar.value)
            case .korean: Self.frequentHangul.contains(scalar)
            case .chinese: Self.frequentHanzi.contains(scalar)
            }
        }

        private func isOwn(_ scalar: Unicode.Scalar) -> Bool {
            let isIdeograph = (0x4E00...0x9FFF).contains(scalar.value)
            switch self {
            case .japanese: return isIdeograph || (0x3005...0x3007).contains(scalar.value) || isFrequent(scalar)
            case .korean: return (0xAC00...0xD7A3).contains(scalar.value)
            case .chinese: return isIdeograph
            }
        }

        /// Wide punctuation and figures, and the dots, dashes and quotation marks of typography.
        private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x3000...0x3004, 0x3008...0x301F, 0xFF01...0xFF5E, 0x2010...0x2026, 0xB7, 0x30FB, 0xFFFD: true
            default: false
            }
        }

        /// The syllables that make up most of Korean texts.
        private static let frequentHangul = Set(
            ("이다는에의가을를은고하지로기사리나인도시어자한대정과수일그해서만있부것제보전으여구원장게라국조면들중주공"
                + "적상진성요니안녕십까참석습합세감저희회의월날년못갑내")
                .unicodeScalars)

        /// The characters that make up most of Chinese texts, and of mail, in both ways of writing.
        private static let frequentHanzi = Set(
            ("的一是不了在人有我他这中大来上个国和也子时说要到就你会为着那地出对可以下生年没过好自后里用于心之多"
                + "成家学日月参加您请谢老师能今天明公司们先事邮件收到" + "這來個國時說會為著對沒過後裡學參請謝師開們郵點號會議")
                .unicodeScalars)
    }
}
