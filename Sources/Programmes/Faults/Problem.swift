/// What can be wrong with a file. One case a kind; the sentences are beside it, one file a language, and the compiler
/// asks for each.
package enum Problem: Hashable, Sendable {
    // The text itself
    case tooLarge(limit: Int)
    case notUTF8
    case nothingInIt
    case syntax(String)
    case tabIndentation
    case anotherDocument
    case tooDeep(limit: Int)
    case alias(name: String)
    case explicitTag(String)

    // Its shape
    case unknownKey(String, nearest: String?, known: [String])
    case missingKey(String)
    case duplicateKey(String, firstLine: Int)
    /// Where the other one stands was not found out.
    case repeatedKey(String)
    case tooManyElements(limit: Int)
    case controlCharacter(UInt32)
    case wrongType(expected: Shape, found: Shape)
    case emptyValue
    case tooLong(limit: Int)
    case more(Int)

    // Single values
    case notAnIdentifier(String)
    case notADate(String, suggestion: String?)
    case noSuchDay(String, daysInMonth: Int?)
    case notATime(String, suggestion: String?)
    case notATimeOfDay(String, suggestion: String?)
    case notANumber(String)
    case outOfRange(String, Int, Int)
    case notABoolean(String)
    case notOneOf(String, [String], nearest: String?)
    case notAnAddress(String)
    case notAURL(String)
    case unknownZone(String, nearest: String?)
    case notADuration(String)
    case notASize(String)
    case notAPath(String)
    case notAMoment(String)
    /// Whatever is wrong with it: the value is a secret and stays out of the sentence.
    case secretNotReadable

    // How values go together
    case unknownReference(Thing, String, nearest: String?)
    case duplicateID(Thing, String, firstLine: Int)
    /// By another programme, imported before or in the same go; and an id that would do.
    case idTaken(Thing, String, programme: String, free: String)
    case circular(Thing, String)
    case memberTwice(String, firstLine: Int)
    case noOrganiser
    case periodBackwards(from: String, until: String)
    case outsidePeriod(String, from: String, until: String)
    /// Why not, and what may stand there where that can be listed.
    case rule(String, allowed: [String])
    case startNotInRule(String, first: String?)
    case ruleOrDates
    case noSessions
    case tooManySessions(limit: Int)
    case notADateOfSeries(String, nearest: String?)
    case twoSessionsOneDay(String)
    case noDays
    case freeDaysSpan(from: String, until: String, limit: Int)
    case noSuchFile(String)
    case calendarFile(String, String)
    /// The date that `of` has, or got in the file, is a day without meetings.
    case noMeetingOn(String, day: String, of: String, suggestion: String?)
    case sessionOnFreeDay(String, day: String)
    case yieldsToItself(String)
    /// The key that gives dates beside `prepares`.
    case datesOfPreparation(String)
    case notToPrepare(String, nearest: String?)
    case topicSession
    case unknownStep(String, nearest: String?)
    case stepNotPossible(String)
    case usefulBeforeDue
    case quietAllDay

    // Law 13
    case ratesSomebody(words: String, object: String)
    case gradesLesson(words: String, object: String)

    // Rosters and calendars
    case tableSyntax
    /// By its key under `columns`.
    case missingColumn(String)
    case unknownColumn(String, nearest: String?)
    /// By its key under `columns`.
    case emptyCell(String)
    case noRows
    case namesake(String, firstLine: Int)
    case personDiffers(String)
    case noOrganisationNamed(String, nearest: String?)
    case nameWithoutLetters(String)
    case ambiguousDate(String)
    case notADateCell(String)
    case notATimeCell(String)
    case notALength(String)
    case endsBeforeStart(String)
    case noTitle
    case noLength
    case calendar(String)
    case calendarValue(String)

    /// What a value is, in a fault's words.
    package enum Shape: Hashable, Sendable {
        case text, list, mapping, nothing
    }

    /// What a name in a file stands for, in a fault's words.
    package enum Thing: String, Hashable, Sendable, Codable, CaseIterable {
        case organisation, person, group, member, programme, section, series, session, topic, safetyNote
    }
}
