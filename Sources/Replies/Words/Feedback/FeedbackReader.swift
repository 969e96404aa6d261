// Answers are tied to questions by their labels: what stands behind a label, up to the next one, is its answer; a score
// may also stand before it (`5 for pace`). Without labels, two or more bare scores in a row answer the questions in
// their order, and words behind them the next one; one score said to be for all goes to every scored question. One bare
// score could belong to several questions and is asked back; prose that is tied to no question is a remark.

import Foundation
import Sessions

/// Reads answers to numbered questions.
struct FeedbackReader {
    let text: ReplyText
    let form: ReplyForm
    private var words: [ReplyWord] { text.words }

    func read(into readout: inout Readout) {
        let labels = QuestionLabels(text).find()
        if !readLabelled(labels, &readout) { readBare(&readout) }
        if readout.clarify {
            readout.rules = [
                Reason(
                    vi: "điểm hợp với nhiều câu hỏi hoặc không câu nào: để trống",
                    en: "a score that fits several questions or none: left out")
            ]
        } else {
            readout.rules = [
                readout.answers.isEmpty
                    ? Reason(
                        vi: "lời không gắn với câu hỏi nào: ghi làm nhận xét", en: "prose tied to no question: a remark"
                    )
                    : Reason(vi: "điểm và lời theo từng câu hỏi", en: "scores and words by question")
            ]
        }
        if readout.answers.isEmpty, !readout.clarify, isThanks(0..<words.count) { readout.rules = [Reading.onlyThanks] }
    }

    // MARK: With labels

    private func readLabelled(_ labels: [QuestionLabel], _ readout: inout Readout) -> Bool {
        var used = false
        for (index, label) in labels.enumerated() {
            let limit = index + 1 < labels.count ? start(of: labels[index + 1]) : words.count
            let segment = label.range.upperBound..<max(label.range.upperBound, limit)
            used = answer(label, segment, &readout) || used
        }
        if used, readout.answers[1] == nil, let first = labels.first, first.questions.lowerBound == 2, !first.isStrict {
            if case .score(let score, _) = leadingScore(in: 0..<start(of: first), skipping: 4) {
                readout.answers[1] = .score(score)
            }
        }
        return used
    }

    /// A label begins where a score that stands before it begins, if the reply puts its scores before its labels.
    private func start(of label: QuestionLabel) -> Int {
        putsScoresFirst ? scoreBefore(label)?.start ?? label.range.lowerBound : label.range.lowerBound
    }

    /// `5 for pace, 4 for content` and not `pace 5, content 4`: the first label tells.
    private var putsScoresFirst: Bool { QuestionLabels(text).find().first.map { scoreBefore($0) != nil } ?? false }

    private func answer(_ label: QuestionLabel, _ segment: Range<Int>, _ readout: inout Readout) -> Bool {
        var finding = leadingScore(in: segment, skipping: label.isStrict ? 6 : 3)
        let isAlone = !words[segment].contains { $0.kind == .word || $0.kind == .number }
        if case .none = finding, !label.isStrict || isAlone, let before = scoreBefore(label) {
            finding = before.finding
        }
        switch finding {
        case .score(let score, _):
            for question in label.questions { give(score, to: question, &readout) }
            return true
        case .doubtful:
            readout.clarify = true
            return true
        case .none: break
        }
        let asksWords = label.questions.allSatisfy {
            form.scales.indices.contains($0 - 1) && form.scales[$0 - 1] == .words
        }
        guard label.isStrict || (asksWords && !readout.answers.isEmpty) else { return false }
        if let words = wordedAnswer(segment) {
            for question in label.questions { readout.answers[question] = .words(words) }
        }
        return true
    }

    /// A second score for the same question counts only as a correction; else neither does.
    private func give(_ score: Int, to question: Int, _ readout: inout Readout) {
        if case .score(let earlier) = readout.answers[question], earlier != score, !isCorrected {
            readout.answers[question] = nil
            readout.clarify = true
        } else {
            readout.answers[question] = .score(score)
        }
    }

    private var isCorrected: Bool {
        words.contains {
            ["nhầm", "lộn", "sửa", "đổi", "quên", "sorry", "correction", "oops", "actually", "no"].contains($0.form)
        }
    }

    /// The score with which an answer begins, behind `em cho`, `thì`, `is a` …
    private func leadingScore(in segment: Range<Int>, skipping: Int) -> ScoreFinding {
        let reader = ScoreReader(text)
        var skipped = 0
        for index in segment {
            if between(index) { return .doubtful(end: index) }
            let finding = reader.score(at: index)
            if case .none = finding {
                if skipped > 0, [",", ":"].contains(words[index].form) { continue }
                guard skipped < skipping, words[index].kind == .word,
                    Self.leadIns.contains(words[index].form) || Self.leadIns.contains(words[index].plain)
                else { return .none }
                skipped += 1
            } else {
                return reader.corrected(finding, before: segment.upperBound)
            }
        }
        return .none
    }

    /// `between 3 and 4`, `trên 4 dưới 5`.
    private func between(_ index: Int) -> Bool {
        let reader = ScoreReader(text)
        let next = reader.form(index + 1), third = reader.form(index + 2)
        return ["between", "giữa", "trên", "khoảng", "tầm", "cỡ", "chừng"].contains(words[index].form)
            && Double(next) != nil
            && ["and", "và", "dưới", "-", "đến", "to", "với", "hay", "or", "hoặc"].contains(third)
    }

    private func scoreBefore(_ label: QuestionLabel) -> (start: Int, finding: ScoreFinding)? {
        let reader = ScoreReader(text)
        var index = label.range.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 9, words[index].kind != .mark {
            let finding = reader.score(at: index)
            if finding != .none {
                while index > 0, words[index].kind == .picture, words[index - 1].kind == .picture { index -= 1 }
                let isBetween =
                    index > 1 && ["and", "và", "or", "-"].contains(words[index - 1].form)
                    && ScoreReader(text).value(at: index - 2) != nil
                return (index, isBetween ? .doubtful(end: index) : reader.score(at: index))
            }
            if words[index].kind == .word,
                !["for", "the", "cho", "về", "on", "phần", "câu"].contains(words[index].form)
            {
                return nil
            }
            index -= 1
            steps += 1
        }
        return nil
    }

    private static let leadIns: Set<String> = [
        "em", "tôi", "mình", "cho", "chấm", "thì", "là", "được", "có", "i'd", "i", "say", "give", "a", "is", "would",
        "it", "khoảng", "chỉ",
        "about", "just", "only", "vẫn", "cũng", "score", "điểm", "e", "cham", "la", "thi", "duoc", "của", "mức", "only",
        "ok", "well", "co", "thôi", "nhầm", "lộn", "sửa", "đổi", "lại", "thành", "đều", "tầm", "cỡ",
    ]

    /// The words of an answer without particles at the ends; nil if they only say that there is none.
    private func wordedAnswer(_ segment: Range<Int>) -> String? {
        var (start, end) = (segment.lowerBound, segment.upperBound)
        while start < end, words[start].kind == .mark { start += 1 }
        while end > start,
            words[end - 1].kind == .mark && words[end - 1].form != "?" && words[end - 1].form != ")"
                || words[end - 1].kind == .picture
        { end -= 1 }
        guard end > start, !isThanks(start..<end), !isPassed(start..<end), !isAll(start..<end) else { return nil }
        return text.original(start..<end)
    }

    /// `hết nhé` behind a score: it is for all, and no answer of its own.
    private func isAll(_ range: Range<Int>) -> Bool {
        words[range].allSatisfy {
            $0.kind != .number
                && ["hết", "het", "luôn", "ạ", "nhé", "chị", "cô", "all", "both", "cả", "hai", "tất"].contains($0.form)
        }
    }

    private func plain(_ range: Range<Int>) -> String { words[range].map(\.plain).joined(separator: " ") }

    /// `bỏ qua`, `skip`, `n/a`, `cannot judge`.
    private func isPassed(_ range: Range<Int>) -> Bool {
        let said = plain(range)
        return Self.passes.contains { said.hasPrefix($0) || said.contains(" " + $0) } && range.count <= 12
    }

    private static let passes = [
        "bo qua", "skip", "n / a", "na", "khong danh gia duoc", "khong cham duoc", "khong biet", "don't know",
        "cannot judge",
        "can't judge", "can't say", "can't rate", "not sure", "no opinion", "pass", "chua nghi ra", "khong y kien",
        "de sau", "dien sau",
        "haven't thought", "not thought", "chua biet", "khong tra loi", "xin qua", "no idea", "khong ro",
        "khong dam cham",
    ]

    /// Thanks, a particle, a form of address: no answer.
    private func isThanks(_ range: Range<Int>) -> Bool {
        let forms = words[range].filter { $0.kind == .word }.map { $0.isBare ? $0.plain : $0.form }
        if forms.isEmpty { return !words[range].contains { $0.kind == .number } }
        let said = " " + forms.joined(separator: " ") + " "
        let polite: Set<String> = [
            "ạ", "nhé", "chị", "cô", "thầy", "anh", "luôn", "please", "nhe", "chi", "thay", "dạ",
        ]
        if forms.allSatisfy(polite.contains) { return true }
        return range.count <= 14
            && [" cảm ơn ", " cam on ", " thanks ", " thank you "].contains { mark in
                said.range(of: mark).map { said.distance(from: said.startIndex, to: $0.lowerBound) <= 8 } ?? false
            }
    }

    // MARK: Without labels

    private func readBare(_ readout: inout Readout) {
        let reader = ScoreReader(text)
        var runs: [[(score: ScoreFinding, end: Int, start: Int)]] = []
        var index = 0
        while index < words.count {
            if between(index) { readout.clarify = true }
            var finding = reader.score(at: index)
            if finding == .none { index += 1; continue }
            if runs.isEmpty || !isJoined(runs.last?.last?.end ?? 0, index) {
                finding = reader.corrected(finding, before: words.count)
            }
            let end: Int
            switch finding {
            case .score(_, let stop), .doubtful(let stop): end = max(stop, index + 1)
            case .none: end = index + 1
            }
            if let last = runs.last?.last, isJoined(last.end, index) {
                runs[runs.count - 1].append((finding, end, index))
            } else {
                runs.append([(finding, end, index)])
            }
            index = end
        }
        settle(runs, &readout)
    }

    /// Only commas, line ends and `và` between two scores.
    private func isJoined(_ end: Int, _ start: Int) -> Bool {
        end <= start
            && words[end..<start].allSatisfy {
                [",", "\n", "/", ";", "và", "and", "-", "–", ".", "&"].contains($0.form)
            }
    }

    private func settle(_ runs: [[(score: ScoreFinding, end: Int, start: Int)]], _ readout: inout Readout) {
        if let run = runs.first(where: { $0.count > 1 }) {
            for (offset, one) in run.enumerated() {
                if case .score(let score, _) = one.score {
                    readout.answers[offset + 1] = .score(score)
                } else {
                    readout.clarify = true
                }
            }
            if let end = run.last?.end, let rest = wordedAnswer(end..<words.count) {
                readout.answers[run.count + 1] = .words(rest)
            }
            return
        }
        guard let only = runs.first?.first else { return }
        if readout.question, runs.count == 1, words.last?.form == "?" { return }
        if runs.count == 1, case .score(let score, _) = only.score, saysAll(only) {
            for (index, scale) in form.scales.enumerated() where scale == .score {
                readout.answers[index + 1] = .score(score)
            }
            return
        }
        if isScore(only) { readout.clarify = true }
    }

    private func saysAll(_ one: (score: ScoreFinding, end: Int, start: Int)) -> Bool {
        let around = plain(max(0, one.start - 6)..<min(words.count, one.end + 5))
        let forms = Set(around.split(separator: " ").map(String.init))
        if !forms.isDisjoint(with: ["all", "both", "everything", "het", "every", "board"]) { return true }
        return ["ca hai", "ca 2", "tat ca", "moi cau", "hai cau", "2 cau", "toan bo", "cac cau", "moi muc", "straight"]
            .contains {
                around.contains($0)
            }
    }

    /// A lone number is a score if it stands like one: with its unit, or as good as alone.
    private func isScore(_ one: (score: ScoreFinding, end: Int, start: Int)) -> Bool {
        if one.end > one.start + 1 { return true }
        let before = one.start > 0 ? words[one.start - 1].plain : ""
        return words.filter { $0.kind != .mark }.count <= 6 || one.start == 0
            || ["cho", "cham", "give", "score"].contains(before)
    }
}
