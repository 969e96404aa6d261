/// What of Vietnamese signs answers no invitation, or another one: of another time, of a part, of now, of a question.
extension AnswerWeighing {
    /// `9 giờ rưỡi con xin phép ra trước`: whoever says when they go is there till then.
    func isLeavingEarly(_ found: Found) -> Bool {
        guard text.isVietnamese, !found.range.contains(where: { Negation.isOne(text.words[$0]) }) else { return false }
        let leaves = text.words[found.range].contains {
            Self.going.contains($0.form) || $0.isBare && Self.going.contains($0.plain)
        }
        return signs.contains { sign in
            sign.sign == .early && sign.range.overlaps(found.range) && sign.range.count > 1
                && (leaves || text.words[sign.range].contains { Self.parts.contains($0.form) })
        }
    }

    /// Of a session: who is away for one comes to the rest.
    private static let parts: Set<String> = ["phần", "nửa", "khúc", "đoạn", "tiết", "hiệp"]

    static let going: Set<String> = ["rút", "lui", "ra", "về", "lặn", "chuồn", "rời", "rut", "ve", "roi"]

    /// `no muon hat`: not the English word.
    func isPronoun(_ found: Found) -> Bool {
        let end = found.range.upperBound
        return text.isVietnamese && text.isBare && found.range.count == 1
            && text.words[found.range.lowerBound].form == "no" && end < text.words.count
            && text.words[end].kind == .word
    }

    /// `vang nha` without diacritics: yes, or absent.
    func mayBeAbsent(_ found: Found) -> Bool {
        let word = text.words[found.range.lowerBound]
        return text.isVietnamese && word.isBare && found.range.count == 1 && word.plain == "vang"
    }

    /// `em đang họp, lát em coi`: busy now, not at the hour of the session.
    func isForNow(_ found: Found) -> Bool {
        guard text.isVietnamese else { return false }
        let sentence = text.sentence(of: found.range.lowerBound)
        return sentence.contains {
            ["lát", "lat", "tí", "chút", "xíu"].contains(text.words[$0].form) && $0 > found.range.lowerBound
        }
            && text.clause(of: found.range.lowerBound).contains { ["đang", "dang"].contains(text.words[$0].form) }
    }

    /// `Cơm trưa có tôm không, em dị ứng`: why somebody asks, told behind the question.
    func explainsQuestion(_ found: Found) -> Bool {
        let sentence = text.words[found.range.lowerBound].sentence
        guard text.isVietnamese, found.rule.role != .busy,
            !signs.contains(where: {
                $0.sign == .reschedule || $0.sign == .no && text.words[$0.range.lowerBound].sentence == sentence
            })
        else { return false }
        return questions.contains { $0 <= found.range.lowerBound && text.words[$0].sentence == sentence }
    }

    /// `bữa trước lỡ hẹn`: what a phrase says of another time. Clauses know their time themselves.
    func isOfThePast(_ found: Found) -> Bool {
        guard text.isVietnamese, !found.isComposed else { return false }
        let (lexicon, clause) = (ClauseLexicon.vietnamese, text.words[found.range.lowerBound].clause)
        let before = clause..<found.range.lowerBound
        return before.contains { lexicon.end(of: .past, at: $0, in: text) != nil }
            && !before.contains {
                lexicon.end(of: .here, at: $0, in: text) != nil || ["nay", "giờ"].contains(text.words[$0].form)
            }
    }

    /// `chắc tôi tới trễ`: in doubt is the hour, not the coming.
    func isAboutLateness(_ found: Found) -> Bool {
        text.isVietnamese && text.words[found.range.lowerBound].plain == "chac"
            && signs.contains { $0.sign == .late && $0.range.overlaps(found.range) }
    }

    /// `Đua bò Bảy Núi, bỏ sao đành`: what cannot be missed is something else, told before.
    func missesElsewhere(_ found: Found) -> Bool {
        guard text.isVietnamese, !found.isComposed,
            text.words[found.range].contains(where: { ["vắng", "bỏ", "nghỉ", "thiếu"].contains($0.form) })
        else { return false }
        let (sentence, clause) = (text.sentence(of: found.range.lowerBound), text.words[found.range.lowerBound].clause)
        let told = (sentence.lowerBound..<clause).filter { text.words[$0].kind == .word }
        return told.count >= 4 && !sentence.contains { ClauseReader.sessions.contains(text.words[$0].form) }
            && !signs.contains { $0.range.upperBound <= clause && [.yes, .agree].contains($0.sign) }
    }
}
