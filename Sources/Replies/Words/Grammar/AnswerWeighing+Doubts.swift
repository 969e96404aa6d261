import Sessions

/// What is not to be believed at first sight, and what settles it.
extension AnswerWeighing {
    /// `Em trễ nửa tiếng, kẹt phà`: who says how late, or until when, comes; the reason is one for that.
    func hours(beside reason: Found) -> Found? {
        signs.last { sign in
            (sign.sign == .late || sign.sign == .early)
                && text.words[sign.range.lowerBound].sentence == text.words[reason.range.lowerBound].sentence
        }
    }

    /// `chồng em đi được chứ em thì kẹt`: the other comes anyhow, in nobody's place.
    func isToldApart(_ own: Found, _ colleague: Found) -> Bool {
        guard colleague.range.upperBound <= own.range.lowerBound else { return false }
        return text.words[colleague.range.upperBound...own.range.lowerBound].contains {
            ["còn", "chứ", "riêng", "but", "though", "while"].contains($0.form)
        }
    }

    /// `em bảo đi mà tối qua ngã xe`, `tính qua nhưng con sốt`: a reason behind the contrast undoes the yes before it,
    /// unless it only tells why somebody comes late.
    func overturns(_ clash: Found, _ earlier: Found) -> Bool {
        guard text.isVietnamese, earlier.sign == .yes || earlier.rule.role == .plans,
            earlier.range.upperBound <= clash.range.lowerBound,
            text.words[earlier.range.lowerBound].sentence == text.words[clash.range.lowerBound].sentence,
            !asks(clash), !isConditional(clash), hours(beside: clash) == nil, !namesHour(clash),
            clash.rule.role != .elsewhere || isReported(earlier)
        else { return false }
        let between = earlier.range.upperBound..<clash.range.upperBound
        return between.contains { Contrast.overturning.contains(text.words[$0].form) }
    }

    /// `em đi nhưng 4h em phải đón con`: that is when they leave.
    func namesHour(_ clash: Found) -> Bool {
        text.clause(of: clash.range.lowerBound).contains { at in
            text.words[at].kind == .number && at + 1 < text.words.count
                && ["giờ", "rưỡi", "phút"].contains(text.words[at + 1].form)
        }
    }

    /// `xin doi lich`: asks to change the date, and does not wait for one.
    func isMove(_ found: Found) -> Bool {
        signs.contains { $0.sign == .reschedule && $0.range.overlaps(found.range) }
            && MoveReader(text: text, signs: signs).asksToMove
    }

    /// `em bảo đi`, `tính qua`: a plan told, not made.
    func isReported(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        return text.words[clause..<found.range.upperBound].contains {
            ["bảo", "nói", "tính", "định", "hứa", "nhận", "báo", "ký"].contains($0.form)
        }
    }

    /// `đừng chờ em, em không sang`, `start without me, I'll slide in`: what was in doubt is said beside it.
    func saysWhich(_ status: ParticipationStatus?) -> Bool {
        status == .declined || status == .accepted || signs.contains { $0.sign == .late }
    }

    /// `chương trình hay quá 😍`: a picture in a text of other words agrees to nothing.
    func isMerePleasure(_ found: Found) -> Bool {
        guard text.words[found.range].allSatisfy({ $0.kind == .picture && $0.form == "😍" }) else { return false }
        return text.words.filter { $0.kind == .word }.count > 3
    }

    /// A `không` beside a yes that no rule reads: what it denies nobody knows, so the yes is asked back (law 8).
    func unreadNegation(around found: Found) -> Int? {
        text.clause(of: found.range.lowerBound).first { index in
            Negation.isOne(text.words[index]) && !isTag(index) && (text.isVietnamese || index < found.range.lowerBound)
                && !signs.contains { $0.range.contains(index) }
                && !(found.isComposed && text.isVietnamese && index > found.range.upperBound + 1)
                && !isNoNegation(index)
        }
    }

    /// `dung 7 ruoi` (on the dot), `món chả cá`, `cha so` (Father).
    func isNoNegation(_ index: Int) -> Bool {
        let word = text.words[index]
        guard text.isVietnamese, index + 1 < text.words.count else { return word.plain == "cha" && text.isVietnamese }
        let next = text.words[index + 1]
        if word.isBare, word.plain == "dung" {
            return next.kind == .number || ["giờ", "lúc", "hẹn", "hen"].contains(next.form)
        }
        return word.plain == "cha" && !ClauseLexicon.vietnamese.knows(index + 1, text)
    }

    /// The `không` that makes a question of what stands before it.
    func isTag(_ index: Int) -> Bool {
        let clause = text.clause(of: index)
        return index > clause.lowerBound && text.isVietnamese
            && text.words[index + 1..<clause.upperBound].allSatisfy {
                $0.kind != .word || Self.particles.contains($0.form)
            }
    }

    static let particles: Set<String> = ["ạ", "nhé", "chị", "anh", "cô", "thầy", "vậy", "ta", "nhỉ", "em"]

    func unread(_ word: Int) -> Reason {
        let word = text.words[word].form
        return Reason(vi: ", nhưng “\(word)” chưa rõ nghĩa", en: ", but nobody knows what “\(word)” denies")
    }

    /// A picture that says the opposite of the words.
    func disagreeingPicture(_ status: ParticipationStatus?) -> Found? {
        func isPicture(_ found: Found) -> Bool { text.words[found.range].allSatisfy { $0.kind == .picture } }
        let words = signs.filter { !isPicture($0) && [.yes, .agree, .no, .refuse].contains($0.sign) }
        return signs.first { sign in
            guard isPicture(sign) else { return false }
            switch sign.sign {
            case .no, .refuse:
                return words.contains { $0.sign == .yes || $0.sign == .agree }
                    && !words.contains { $0.sign == .no || $0.sign == .refuse }
            case .agree:
                return words.contains { $0.sign == .no || $0.sign == .refuse }
                    && !words.contains { $0.sign == .yes || $0.sign == .agree }
            default: return false
            }
        }
    }

    /// A clear word in a later sentence, or behind a contrast, settles an earlier doubt.
    func supersedes(_ found: Found, _ doubt: Found) -> Bool {
        let (word, earlier) = (text.words[found.range.lowerBound], text.words[doubt.range.lowerBound])
        if doubt.rule.role == .lateOrAbsent, found.sign == .yes { return true }
        return doubt.range.upperBound <= found.range.lowerBound
            && (word.sentence != earlier.sentence
                || (word.clause != earlier.clause
                    && (isContrasted(found) || doubt.rule.role == .reported || isExplicitYes(found))))
    }

    /// `OK, I'll check` leaves it open, `yes, I'll let you know what I bring` does not.
    func isMereConsent(_ found: Found) -> Bool {
        found.sign == .agree && text.words[found.range.lowerBound].form != "yes"
    }

    /// `I'm coming, same as always`: how one always comes is no doubt about it.
    func isHabit(_ found: Found) -> Bool {
        !text.isVietnamese
            && ["same as always", "same as ever", "same as usual", "as always", "as usual"].contains(
                text.words[found.range].map(\.form).joined(separator: " "))
    }

    /// `Your call on the time, I'm in`.
    func isExplicitYes(_ found: Found) -> Bool {
        !text.isVietnamese && found.sign == .yes
            && ["i", "i'm", "i'll", "we'll", "we're", "we"].contains(text.words[found.range.lowerBound].form)
    }

    /// `I'd like to`, which what follows may leave open.
    func isWish(_ found: Found) -> Bool {
        !text.isVietnamese && text.words[found.range].contains { ["like", "love", "want", "hope"].contains($0.form) }
    }

    /// `Enjoy the meeting` alone sounds like absence; beside an answer it is courtesy.
    func isGoodWish(_ found: Found) -> Bool {
        found.rule.role == .goodWish && !text.isVietnamese
    }

    /// `Would I miss it? Not on your life`: the no answers one's own question.
    func isConfirmed(_ asked: Found?, by found: Found) -> Bool {
        guard let asked, asked.rule.role == .rhetorical else { return false }
        return found.rule.role == .idiom && found.range.count > 1
    }

    /// What is answered later counts where nothing clearer is said.
    func isPutOff(_ found: Found) -> Bool { found.rule.role == .putsOff }
}

enum Contrast {
    static let strong: Set<String> = ["nhưng", "chứ", "but", "however"]
    static let overturning: Set<String> = ["nhưng", "nhung", "mà", "ma", "dè", "ngờ", "nhiên", "nỗi", "cái"]
    static let words: Set<String> = ["nhưng", "nhung", "but", "however", "mà", "though", "song", "còn"]
}
