/// What bends a sign: a question, a condition, a hedge, another day.
extension AnswerWeighing {
    func isExpress(_ found: Found) -> Bool {
        !text.isVietnamese && text.words[found.range].contains { $0.form == "yes" }
    }

    /// Leave asked for is a no, also when it is put as a question.
    func isLeaveAsked(_ found: Found) -> Bool {
        if found.rule.role == .asksLeave { return true }
        let clause = text.words[found.range.lowerBound].clause
        return text.isVietnamese
            && text.words[clause..<found.range.upperBound].contains { $0.form == "xin" || $0.form == "cho" }
    }

    func isRhetorical(_ found: Found) -> Bool {
        !found.isComposed && found.rule.role == .rhetorical
    }

    /// `thứ bảy thì em mới dự được, thứ sáu em coi thi`: a day that suits, beside one that does not, is another day.
    func suitsOtherDay(_ found: Found) -> Bool {
        let clause = text.clause(of: found.range.lowerBound)
        guard text.isVietnamese, let then = clause.first(where: { text.words[$0].form == "thì" }),
            then < found.range.upperBound, Self.days.contains(text.words[clause.lowerBound].form),
            then - clause.lowerBound <= 4
        else { return false }
        return signs.contains { [.clash, .no].contains($0.sign) && !clause.overlaps($0.range) && !asks($0) }
    }

    static let days: Set<String> = ["thứ", "mùng", "ngày", "hôm", "chủ", "rằm", "cn", "t7", "tuần"]

    /// `if that's ok?` asks leave for something beside the coming.
    func isPolite(_ sentence: Int) -> Bool {
        let words = text.sentence(of: sentence)
        return text.original(words).lowercased().contains("if that")
            || text.original(words).lowercased().contains("if it's ok")
    }

    /// Struck off the mailing list, or off another one, is no word on coming.
    func isStruckOffElsewhere(_ found: Found, _ sentence: Int) -> Bool {
        found.rule.role == .struckOff
            && signs.contains { sign in
                (sign.sign == .unsubscribe || sign.sign == .notUnsubscribe && sign.rule.role != .struckOff)
                    && text.words[sign.range.lowerBound].sentence == sentence
            }
    }

    func asks(_ found: Found) -> Bool {
        questions.contains(text.words[found.range.lowerBound].clause)
    }

    /// `chủ nhật thì ok` agrees to another day.
    func isOffer(_ found: Found, _ otherDays: [Range<Int>]) -> Bool {
        signs.contains { $0.sign == .reschedule && $0.range.overlaps(found.range) }
            || otherDays.contains { $0.overlaps(found.range) }
    }

    /// `Họp buổi tối thì em đi được`: the yes stands in the offer itself.
    func isBound(_ found: Found, _ otherDays: [Range<Int>]) -> Bool {
        let offers = signs.filter { $0.sign == .reschedule && $0.range.overlaps(found.range) }
        return offers.contains { $0.rule.role == .binds }
            || otherDays.contains { $0.overlaps(found.range) }
    }

    /// The sentence asks what were to happen if.
    func asksAlong(_ found: Found) -> Bool {
        questions.contains { text.words[$0].sentence == text.words[found.range.lowerBound].sentence }
    }

    func isContrasted(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        return Contrast.words.contains(text.words[clause].form) || Contrast.words.contains(text.words[clause].plain)
    }

    /// `thứ bảy thì em mới dự được, thứ sáu em coi thi`: what suits depends on the day, what keeps the writer does not.
    func isOnlyThen(beside clash: Found) -> Bool {
        let conditions = signs.filter { $0.sign == .condition }
        return text.isVietnamese && !conditions.isEmpty
            && conditions.allSatisfy {
                $0.rule.role == .onlyThen
                    && text.words[$0.range.lowerBound].clause != text.words[clash.range.lowerBound].clause
            }
    }

    func isConditional(_ found: Found) -> Bool { governs(.condition, found) }

    /// Whether an `if` or an `if only` of the same sentence reaches as far as here.
    func governs(_ governor: Sign, _ found: Found) -> Bool {
        let sentence = text.words[found.range.lowerBound].sentence
        return signs.contains { sign in
            sign.sign == governor && text.words[sign.range.lowerBound].sentence == sentence
                && (text.isVietnamese || !asks(sign))
                && !isCutOff(sign, from: found) && reaches(sign, found)
                && !(governor == .condition && onlyDelays(sign))
        }
    }

    /// An `if` in the middle of a clause governs that clause (`I'm in, tell me if you need chairs`); at the beginning of
    /// one, in English, the clauses beside it.
    func reaches(_ condition: Found, _ found: Found) -> Bool {
        guard !text.isVietnamese else { return !isForLater(condition, found) }
        let (own, other) = (text.words[condition.range.lowerBound].clause, text.words[found.range.lowerBound].clause)
        if own == other || own == condition.range.lowerBound { return true }
        return text.words[own..<condition.range.lowerBound].allSatisfy {
            ["only", "and", "but", "or", "even", "just"].contains($0.form)
        }
    }

    /// `Tôi hứa sẽ có mặt, nếu thất hứa thì …`: a condition with a consequence of its own.
    func isForLater(_ condition: Found, _ found: Found) -> Bool {
        let clause = text.clause(of: condition.range.lowerBound)
        return found.range.upperBound <= clause.lowerBound && condition.range.lowerBound == clause.lowerBound
            && clause.contains { $0 >= condition.range.upperBound && text.words[$0].form == "thì" }
    }

    /// `phải đưa con thi rồi mới tới, muộn một tiếng`: what comes first only makes the writer late.
    func onlyDelays(_ condition: Found) -> Bool {
        guard text.isVietnamese, text.words[condition.range].contains(where: { ["mới", "moi"].contains($0.form) })
        else {
            return false
        }
        let sentence = text.words[condition.range.lowerBound].sentence
        return signs.contains { sign in
            sign.sign == .late && text.words[sign.range.lowerBound].sentence == sentence
                && text.words[sign.range].contains {
                    ["xong", "rồi", "muộn", "trễ", "chậm", "sau"].contains($0.form)
                        || $0.isBare && ["roi", "muon", "tre", "cham"].contains($0.plain)
                }
        }
    }

    /// `Bump it to after Thanksgiving and I'm yours`: what is asked for first is the condition.
    func isBargained(_ found: Found) -> Bool {
        guard !text.isVietnamese, found.range.lowerBound > 0 else { return false }
        let words = text.words
        let joint = words[max(found.range.lowerBound - 2, 0)..<found.range.lowerBound].contains { $0.form == "and" }
        return joint
            && signs.contains { sign in
                sign.sign == .reschedule && sign.range.upperBound <= found.range.lowerBound
                    && words[sign.range.lowerBound].clause == sign.range.lowerBound
                    && words[sign.range.lowerBound].sentence == words[found.range.lowerBound].sentence
            }
    }

    /// `Don't count me in`: a phrase that says yes, behind a denial.
    func isDeniedPhrase(_ found: Found) -> Bool {
        if text.isVietnamese {
            let before = found.range.lowerBound - 1
            guard !found.isComposed, before >= 0 else { return false }
            return ["đừng", "khỏi", "chớ"].contains(text.words[before].form)
                || before > 0 && text.words[before].plain == "can" && Negation.isOne(text.words[before - 1])
        }
        guard !text.isVietnamese, !found.rule.pattern.steps.isEmpty else { return false }
        let clause = text.words[found.range.lowerBound].clause
        return text.words[max(clause, found.range.lowerBound - 2)..<found.range.lowerBound].contains {
            ["don't", "not", "won't", "can't", "never"].contains($0.form)
        }
    }

    /// `My mother may need me that day`.
    func isPossibility(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        if text.isVietnamese {
            return signs.contains { sign in
                sign.sign == .hedge && text.words[sign.range.lowerBound].clause == clause
                    && sign.range.upperBound <= found.range.upperBound
                    && Self.perhaps.contains(text.words[sign.range].map(\.form).joined(separator: " "))
            }
        }
        return text.words[clause..<found.range.upperBound].contains { Self.possibly.contains($0.form) }
    }

    /// A courteous `chắc em bận` is a no; these are not.
    static let perhaps: Set<String> = ["có thể", "có khi", "hình như", "không biết chừng", "khéo"]

    static let possibly: Set<String> = ["might", "may", "could", "possibly", "perhaps", "maybe"]

    /// A condition before a `nhưng` does not reach behind it, nor one of the clause after it back.
    func isCutOff(_ condition: Found, from found: Found) -> Bool {
        let (first, second) =
            condition.range.lowerBound < found.range.lowerBound ? (condition, found) : (found, condition)
        return (first.range.upperBound..<max(first.range.upperBound, second.range.upperBound)).contains { index in
            Contrast.strong.contains(text.words[index].form)
                && (text.isVietnamese || text.words[index].clause == index)
        }
    }

    func isHedged(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        return signs.contains { sign in
            sign.sign == .hedge && text.words[sign.range.lowerBound].clause == clause
                && sign.range.lowerBound <= found.range.lowerBound && found.rule.role != .unhedged
                && !isTurned(sign.range.upperBound, found.range.lowerBound)
                && !isAboutTime(sign)
        }
    }

    /// `tính khất mà thấy hay nên đi luôn`: what was meant is not what comes of it.
    func isTurned(_ start: Int, _ end: Int) -> Bool {
        text.isVietnamese && start < end && text.words[start..<end].contains { ["nên", "mà", "chứ"].contains($0.form) }
    }

    /// `chắc trễ 10p` hedges the lateness, not the coming.
    func isAboutTime(_ hedge: Found) -> Bool {
        signs.contains { sign in
            (sign.sign == .late || sign.sign == .early || sign.sign == .notLate)
                && sign.range.upperBound > hedge.range.lowerBound
                && sign.range.lowerBound <= hedge.range.upperBound + 1
        }
    }
}
