extension AwayLanguage {
    static let english = AwayLanguage(
        code: "en",
        // "Automatic reply: Invitation", "Out of Office: …", "Auto: …"
        titles: [
            "automated response", "automatic response", "automatic reply", "your message has been received",
            "we have received your", "automated reply", "auto reply", "auto-reply", "autoreply", "auto response",
            "auto-response", "autoresponse", "auto:",
        ],
        subjects: [
            "out of office", "out of the office", "out-of-office", "ooo:", "ooo ", "away from my mail",
            "away from the office", "i am away", "i'm away", "away message", "vacation reply", "vacation message",
            "on vacation", "on annual leave", "on leave", "absence notification",
        ],
        // "This is an automated response"
        machine: [
            "this is an automated", "this is an automatic", "this is an auto", "automatically generated",
            "do not reply to this", "please do not reply", "limited access to email", "limited access to my email",
            "limited access to e-mail", "limited email access", "no access to email", "no access to my email",
            "your email has been received", "a member of our team will",
        ],
        // "I am out of the office", "I am on maternity leave"
        absences: [
            "out of the office", "out of office", "out-of-office", "away from the office", "away from my desk",
            "on annual leave", "on maternity leave", "on paternity leave", "on parental leave", "on sick leave",
            "on leave", "on vacation", "on holiday", "on sabbatical", "i am away", "i'm away", "i will be away",
            "currently away", "office is closed", "school is closed", "no longer work", "have left the",
        ],
        // "I will reply when I return", "For urgent matters please contact"
        notices: [
            "when i return", "upon my return", "on my return", "when i am back", "when i'm back", "as soon as possible",
            "as soon as i can", "after that", "for urgent", "if urgent", "if it is urgent", "if this is urgent",
            "in urgent cases",
            "in case of emergency", "immediate assistance", "in my absence", "during my absence", "during this time",
            "thank you for your email", "thank you for your e-mail", "thank you for your message",
            "thanks for your email",
            "thanks for your message", "thank you for contacting", "please contact", "will respond", "get back to you",
            "limited access", "intermittent access", "not be checking email", "not checking email", "will be answered",
        ],
        // "so I can't make it", "that day"
        answers: [
            "that day", "so i can", "so i won", "so no", "can't make", "cannot make", "won't make", "can't come",
            "can't join",
            "cannot attend", "can't attend", "won't be able", "not be able to", "unable to attend", "unable to join",
            "unable to come",
            "the meeting", "the session", "the invitation", "count me", "i'll be there", "i will be there",
            "instead of me",
            "in my place", "in my stead", "see you",
        ],
        // "until 12 June", "through 06/15/2026", "back after 12 June"
        until: [
            "until", "untill", "till", "til", "through", "thru", "up to and including", "up to", "back after", "after",
            "ending", "ends on", "end on", "inclusive of",
        ],
        // "will be back on Tuesday, June 16", "returning Monday"
        back: [
            "be back", "back", "back on", "back in", "back at", "back from", "am back", "i'm back", "i return",
            "return on",
            "return to", "returning", "will return", "my return", "resume", "reopen", "re-open", "reopens",
        ],
        backBehind: ["i will be back", "i'll be back", "i return", "i will return"],
        // "from 1 to 14 August"
        ranges: ["to", "and", "thru", "through"],
        ends: ["end of", "close of"],
        // "please contact Jane Roe at …"
        standIn: [
            "please reach out to", "reach out to", "please contact", "you may contact", "you can contact", "contact",
            "please email", "please e-mail", "please write to", "please call", "please speak to", "please speak with",
            "get in touch with", "please refer to", "please direct your", "standing in for me is", "my deputy is",
        ],
        months: [
            "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
            "september|sep|sept", "october|oct", "november|nov", "december|dec",
        ],
        weekdays: [
            "monday|mon", "tuesday|tue", "wednesday|wed", "thursday|thu", "friday|fri", "saturday|sat", "sunday|sun",
        ])
}
