/// Which of the two languages a reply is written in, from its own words: what a word without diacritics may stand for
/// depends on it. `can` is `can` in one and `cần` in the other.
struct LanguageGuess {
    let isVietnamese: Bool
    let isBare: Bool
    let hasEnglish: Bool
    /// Written with Telex keys that nobody converted.
    let isTyped: Bool

    init(_ pieces: [WordPiece]) {
        var (marked, polite, vietnamese, english, letters, names) = (0, 0, 0, 0, 0, 0)
        for piece in pieces where piece.kind == .word {
            letters += 1
            if piece.text.unicodeScalars.contains(where: { $0.value > 0x7F && $0 != "’" }) {
                if Self.loans.contains(piece.key) { continue }
                if piece.text.unicodeScalars.first?.isUppercase == true { names += 1 } else { marked += 1 }
                if Self.polite.contains(piece.key) { polite += 1 }
            } else {
                if Self.vietnameseWords.contains(piece.key) { vietnamese += 2 }
                if Self.surelyEnglish.contains(piece.key)
                    || piece.text.unicodeScalars.contains(where: Self.isApostrophe)
                {
                    english += 2
                } else if Self.englishWords.contains(piece.key) {
                    english += 1
                }
            }
        }
        // `Ask Pádraig to go for me`: a name makes no English sentence Vietnamese.
        if marked > 0 || vietnamese > 0 || english < 4 { marked += names }
        isVietnamese =
            marked > 0 || (vietnamese >= english && vietnamese > 0)
            || (vietnamese + english == 0 && Self.looksTyped(pieces))
        isBare = isVietnamese && (marked - polite) * 5 < letters - polite
        isTyped = marked == polite && Self.looksTyped(pieces)
        hasEnglish = pieces.contains { Self.surelyEnglish.contains($0.key) }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    static func isSurelyEnglish(_ word: ReplyWord) -> Bool { surelyEnglish.contains(word.key) }

    static func isEnglish(_ word: String) -> Bool { englishWords.contains(word) }

    /// What is written with its marks even where nothing else is: keyboards offer it.
    private static let polite = words("dạ ạ vâng ơi à ừ nhé")

    /// Telex keys that nobody converted.
    private static func looksTyped(_ pieces: [WordPiece]) -> Bool {
        pieces.contains { Telex.decode($0.text).map { typed.contains($0) } ?? false }
    }

    /// English words that keep a foreign mark.
    private static let loans = words(
        "fête café cafés crèche matinée fiancé fiancée née soirée résumé naïve cliché déjà façade protégé entrée à purée"
    )

    private static let typed = words("không được đi chị ơi em ạ nhé vâng dạ có mặt tham gia dự đến tới nghỉ vắng bận")

    /// Frequent Vietnamese words as they look without diacritics, and those without any, that are no English words.
    private static let vietnameseWords = words(
        """
        em e c chi anh toi minh tui da vang ko khong k kg hok hong hem dc duoc di du toi den qua vao vo nhe nha nghe
        ah oi co thay ban gv nay mai hom buoi roi r nhung nen thi la cho xin nghi vang ban muon tre hop lop truong
        cau diem noi dung gian goi gop y cac tat thoi luon lun nhieu cam loi gui dung nua giup gium dum voi vs them
        nguoi tham gia dang ky dk sinh viec chac neu de xem bai doi lich sang chieu tuan thang ngay  tren phong kien pgd
        bo quy dinh tu trong hai ba bon sau bay ca nha tụi tui chua biet sao het moi dau giua cuoi con duong xe ve
        oki okie nhoa nghen nhaz iem mik mk hihi okela truoc cuon hoat dong tuong y nhan nhuong luot
        """)

    private static let englishWords = words(
        """
        i i'm i'll you we he she it they me my our your the an and or but if so not no yes yeah yep nope is are was
        were be been will would can could can't cannot cant shall should may might must do does did don't dont have has
        had get got go going come coming attend join make there here in on at of for from with to by as up out off this
        that these those what when where which who how why please thanks thank thx sorry ok okay sure fine great good
        see meeting agenda week month day today tomorrow monday tuesday wednesday thursday friday saturday sunday only
        just all any some maybe probably late early know let think hope try question useful content pace time nothing
        none skip first second third four three five two one idea bank topic add discuss unsubscribe remove take list
        stop email mail office education school then well than too very right good great
        """)

    /// English words that are no Vietnamese ones without diacritics.
    private static let surelyEnglish: WordSet = englishWords.subtracting(
        words(
            "can to no in do so on me an the may at go of a i as up off see not have had any ok month day list out are was were has"
        )
    )
    .union(words("i'm i'll don't can't isn't won't"))

    private static func words(_ text: String) -> WordSet {
        WordSet(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
