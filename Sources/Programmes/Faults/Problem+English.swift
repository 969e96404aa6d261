import Sessions

extension Problem {
    // One switch, however long: the compiler then asks for the sentence of each new case.
    var english: String {
        switch self {
        case .tooLarge(let limit): "the file is larger than \(limit / 1024) kB"
        case .notUTF8: "this is not UTF-8 text"
        case .nothingInIt: "the file is empty"
        case .syntax(let reason): "this is not YAML: \(reason)"
        case .tabIndentation: "a tab stands where only spaces may"
        case .anotherDocument: "a second document begins here"
        case .tooDeep(let limit): "nested more than \(limit) levels deep"
        case .alias(let name): "anchors and aliases (`&\(name)`, `*\(name)`) are not read here"
        case .explicitTag(let tag): "tags (`\(tag)`) are not read here"
        case .unknownKey(let key, _, _): "there is no key `\(key)` here"
        case .missingKey(let key): "the key `\(key)` is missing"
        case .duplicateKey(let key, let line): "the key `\(key)` stands here again, first on line \(line)"
        case .repeatedKey(let key): "the key `\(key)` stands in this mapping more than once"
        case .tooManyElements(let limit): "the list has more than \(limit) elements"
        case .controlCharacter(let code): "the text holds a control character, U+\(code.fourDigits)"
        case .wrongType(let expected, let found): "expected \(expected.english), found \(found.english)"
        case .emptyValue: "the value is empty"
        case .tooLong(let limit): "longer than \(limit) characters"
        case .more(let count): "and \(count) faults more"
        case .notAnIdentifier(let text): "`\(text)` cannot be an id"
        case .notADate(let text, _): "`\(text)` is not a date"
        case .noSuchDay(let text, _): "there is no such day: \(text)"
        case .notATime(let text, _): "`\(text)` is not a date and time"
        case .notATimeOfDay(let text, _): "`\(text)` is not a time of day"
        case .notANumber(let text): "`\(text)` is not a whole number"
        case .outOfRange(let text, let low, let high): "\(text) is not between \(low) and \(high)"
        case .notABoolean(let text): "`\(text)` is neither true nor false"
        case .notOneOf(let text, _, _): "`\(text)` is not one of the possible values"
        case .notAnAddress(let text): "`\(text)` is not an e-mail address"
        case .notAURL(let text): "`\(text)` is not an address that begins with https:// or http://"
        case .unknownZone(let text, _): "there is no time zone `\(text)`"
        case .notADuration(let text): "`\(text)` is not a duration"
        case .notASize(let text): "`\(text)` is not a size"
        case .notAPath(let text): "`\(text)` is not an absolute path"
        case .notAMoment(let text): "`\(text)` is not a moment seen from a session"
        case .secretNotReadable: "the value cannot be used; it is a secret and not shown"
        case .unknownReference(let thing, let id, _): "no \(thing.english) has the id `\(id)`"
        case .duplicateID(let thing, let id, let line):
            "another \(thing.english) has the id `\(id)` already, on line \(line)"
        case .idTaken(let thing, let id, let programme, _):
            "the \(thing.english) `\(id)` belongs to another programme, `\(programme)`"
        case .circular(let thing, let id): "the \(thing.english) `\(id)` stands above itself"
        case .memberTwice(let person, let line): "`\(person)` is a member already, on line \(line)"
        case .noOrganiser: "nobody runs this group"
        case .periodBackwards(let from, let until): "the period ends on \(until), before it begins on \(from)"
        case .outsidePeriod(let text, let from, let until):
            "\(text) lies outside the programme's period, \(from) to \(until)"
        case .rule(let reason, _): "the rule cannot be followed: \(reason)"
        case .startNotInRule(let start, _): "the rule does not make \(start), the date the series starts with"
        case .ruleOrDates: "a series needs a `start`, or `dates` without a `rule`"
        case .noSessions: "this series makes no session within the programme's period"
        case .tooManySessions(let limit): "this makes more than \(limit) sessions"
        case .notADateOfSeries(let text, _): "the series has no session on \(text)"
        case .twoSessionsOneDay(let text): "the series has two sessions on \(text), which would share one id"
        case .noDays: "this names no days"
        case .freeDaysSpan(let from, let until, let limit):
            "\(from) to \(until) is no span of 1 to \(limit) days"
        case .noSuchFile(let file): "the file `\(file)` cannot be read"
        case .calendarFile(let file, let reason): "the calendar `\(file)` cannot be used: \(reason)"
        case .noMeetingOn(let date, let day, _, _), .sessionOnFreeDay(let date, let day):
            "\(date) is a day without meetings: \(day)"
        case .yieldsToItself(let series): "the series `\(series)` would yield to itself"
        case .datesOfPreparation(let key): "`\(key)` does not stand beside `prepares`, which gives the dates"
        case .notToPrepare(let id, _): "`\(id)` is no series of this file with dates of its own"
        case .topicSession: "a topic with a session is `scheduled`, and a `scheduled` topic needs one"
        case .unknownStep(let name, _): "the policy has no step `\(name)`"
        case .stepNotPossible(let kind): "a policy has no step of the kind `\(kind)`"
        case .usefulBeforeDue: "the step would be useless before it is due"
        case .quietAllDay: "quiet hours that end when they begin last all day"
        case .ratesSomebody(let words, let object):
            "this question rates a person (“\(words)” about “\(object)”); feedback is about the session"
        case .gradesLesson(let words, let object):
            "this question grades a lesson (“\(words)” about “\(object)”); feedback is about the session"
        case .tableSyntax: "a quotation mark is not closed, or stands in the middle of a field"
        case .missingColumn(let name): "no column for \(ColumnWords.phrase(name, in: .english)) was found"
        case .unknownColumn(let name, _): "there is no column `\(name)`"
        case .emptyCell(let name): "the row lacks \(ColumnWords.phrase(name, in: .english))"
        case .noRows: "there is no row under the headings"
        case .namesake(let name, let line): "another \(name) of the same school stands on line \(line)"
        case .personDiffers(let id): "another list says something else of `\(id)`"
        case .noOrganisationNamed(let name, _): "no organisation is called “\(name)”"
        case .nameWithoutLetters(let name): "no id can be made of “\(name)”"
        case .ambiguousDate(let text): "“\(text)” can be read as two dates"
        case .notADateCell(let text): "“\(text)” is not a date"
        case .notATimeCell(let text): "“\(text)” is not a time"
        case .notALength(let text): "“\(text)” is not a length"
        case .endsBeforeStart(let text): "“\(text)” does not lie after the start"
        case .noTitle: "this session has no title"
        case .noLength: "it is not said how long this session lasts"
        case .calendar(let reason): "this is not a calendar: \(reason)"
        case .calendarValue(let reason): "this event cannot become a session: \(reason)"
        }
    }

    var englishRemedy: String? {
        switch self {
        case .tooLarge: "split it: one file a programme"
        case .notUTF8: "save the file as UTF-8"
        case .tabIndentation: "indent with spaces"
        case .anotherDocument: "one programme, one file: take the `---` out"
        case .alias: "write the value out; a `feedback` at the top serves all sessions"
        case .explicitTag: "take it out"
        case .unknownKey(_, let nearest?, _): "did you mean `\(nearest)`?"
        case .unknownKey(_, nil, let known): "known here: \(known.joined(separator: ", "))"
        case .duplicateKey, .repeatedKey: "keep one of them"
        case .controlCharacter: "take it out"
        case .emptyValue: "give it a value or take the key out"
        case .notAnIdentifier: "small letters a-z, digits and hyphens, at most 64, beginning with a letter or digit"
        case .notADate(_, let suggestion?), .notATime(_, let suggestion?), .notATimeOfDay(_, let suggestion?):
            "did you mean \(suggestion)?"
        case .notADate: "write year-month-day: 2027-09-14"
        case .noSuchDay(_, let days?): "that month has \(days) days"
        case .noSuchDay: "months run from 01 to 12"
        case .notATime: "write 2027-09-14 08:00"
        case .notATimeOfDay: "write it from 00:00 to 23:59"
        case .notABoolean: "write true or false"
        case .notOneOf(_, _, let nearest?): "did you mean `\(nearest)`?"
        case .notOneOf(_, let choices, nil): "one of \(choices.joined(separator: ", "))"
        case .notAnAddress: "write name@example.org"
        case .unknownZone(_, let nearest?): "did you mean `\(nearest)`?"
        case .unknownZone: "use an IANA name: Asia/Ho_Chi_Minh"
        case .notADuration: "write 30s, 5m, 2h or 14d"
        case .notASize: "write 512, 64kB or 10MB"
        case .notAPath: "begin it with /"
        case .notAMoment: "write `start`, `14 days before start`, `2 hours after end` or `1 day before start at 18:00`"
        default: englishRemedyTogether
        }
    }

    private var englishRemedyTogether: String? {
        switch self {
        case .unknownReference(_, _, let nearest?): "did you mean `\(nearest)`?"
        case .duplicateID: "ids are unique"
        case .idTaken(_, _, _, let free): "give it an id of its own here, e.g. `\(free)`"
        case .noOrganiser: "give one member the role `chair` or `secretary`"
        case .rule(_, let allowed) where !allowed.isEmpty: "allowed: \(allowed.joined(separator: ", "))"
        case .rule: "RFC 5545 section 3.3.10, e.g. FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH"
        case .startNotInRule(_, let first?): "its first date would be \(first)"
        case .outsidePeriod: "change the date or the period"
        case .notADateOfSeries(_, let nearest?): "the nearest is \(nearest)"
        case .datesOfPreparation(let key): "leave out `\(key)`, or `prepares`"
        case .notToPrepare(_, let nearest?): "did you mean `\(nearest)`?"
        case .noDays: "give it `calendar: vietnam`, `days` or a `file`"
        case .noSuchFile: "name a file beside this one that can be read"
        case .noMeetingOn(_, _, let date, let suggestion):
            "settle it under `changes`: { date: \(date), start: \(suggestion ?? "…") }, or skip: true, or keep: true"
        case .sessionOnFreeDay: "choose another day, or write `keep: true`"
        case .twoSessionsOneDay: "put one of them under `sessions`"
        case .unknownStep(_, let nearest?): "did you mean `\(nearest)`?"
        case .unknownStep: "a new step needs `kind`, `due`, `usefulUntil` and `to`"
        case .quietAllDay: "write `quiet: none` for none"
        case .ratesSomebody, .gradesLesson: "ask about the content, the time, or what to keep and what to change"
        case .unknownColumn(_, let nearest?): "did you mean `\(nearest)`?"
        case .unknownColumn: "give a heading as it stands there, or the number of the column"
        case .missingColumn(let name): "name the columns in the first row, or say under `columns` which is `\(name)`"
        case .emptyCell: "fill it in or take the row out"
        case .namesake: "give both an id of their own in a column `id`"
        case .noOrganisationNamed(_, let nearest?): "did you mean “\(nearest)”?"
        case .noOrganisationNamed: "add it under `organisations`, or write `newOrganisations: school` beside the file"
        case .personDiffers: "make the lists agree, or put the person into the programme file"
        case .nameWithoutLetters: "give an id in a column `id`"
        case .ambiguousDate, .notADateCell: "write year-month-day: 2027-09-14"
        case .notATimeCell: "write 08:00 or 8h30"
        case .notALength: "write minutes: 90"
        case .noTitle: "give it one in the table, or a `title` beside the file"
        case .noLength: "give `minutes` beside the file, or a column with the length or the end"
        default: nil
        }
    }
}

extension Problem.Shape {
    var english: String {
        switch self {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "keys and values"
        case .nothing: "nothing"
        }
    }
}

extension Problem.Thing {
    var english: String { self == .safetyNote ? "safety note" : rawValue }
}

extension UInt32 {
    /// `0007`
    var fourDigits: String {
        let digits = String(self, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
