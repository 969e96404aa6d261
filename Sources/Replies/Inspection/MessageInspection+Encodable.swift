import Sessions

// The keys are a promise, and so is that each of them is there: a missing value is written as null.

extension MessageInspection: Encodable {
    private enum Key: String, CodingKey {
        case file, from, subject, messageID, inReplyTo, references, automatic, awayUntil, bounce, replyText, fullText,
            attachments, calendar, reading, defects, error
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(file, forKey: .file)
        try container.encode(from, forKey: .from)
        try container.encode(subject, forKey: .subject)
        try container.encode(messageID, forKey: .messageID)
        try container.encode(inReplyTo, forKey: .inReplyTo)
        try container.encode(references, forKey: .references)
        try container.encode(automatic?.rawValue, forKey: .automatic)
        try container.encode(awayUntil, forKey: .awayUntil)
        try container.encode(bounce, forKey: .bounce)
        try container.encode(replyText, forKey: .replyText)
        try container.encode(fullText, forKey: .fullText)
        try container.encode(attachments, forKey: .attachments)
        try container.encode(calendar, forKey: .calendar)
        try container.encode(reading, forKey: .reading)
        try container.encode(defects, forKey: .defects)
        try container.encode(error, forKey: .error)
    }
}

extension MessageInspection.Sender: Encodable {
    private enum Key: String, CodingKey { case name, address }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(address, forKey: .address)
    }
}

extension MessageInspection.Recipient: Encodable {
    private enum Key: String, CodingKey { case address, status, action }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(address, forKey: .address)
        try container.encode(status, forKey: .status)
        try container.encode(action, forKey: .action)
    }
}

extension MessageInspection.File: Encodable {
    private enum Key: String, CodingKey { case filename, contentType, size }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(filename, forKey: .filename)
        try container.encode(contentType, forKey: .contentType)
        try container.encode(size, forKey: .size)
    }
}

extension MessageInspection.Calendar: Encodable {
    private enum Key: String, CodingKey { case method, uid, sequence, recurrenceID, attendees }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(method, forKey: .method)
        try container.encode(uid, forKey: .uid)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(recurrenceID, forKey: .recurrenceID)
        try container.encode(attendees, forKey: .attendees)
    }
}

extension MessageInspection.Attendee: Encodable {
    private enum Key: String, CodingKey { case address, partstat, comment }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(address, forKey: .address)
        try container.encode(partstat, forKey: .partstat)
        try container.encode(comment, forKey: .comment)
    }
}
