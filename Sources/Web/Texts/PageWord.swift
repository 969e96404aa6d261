/// Every word and sentence on our pages, by name. Templates use them by these names; both languages say all of them,
/// or this does not compile. `{…}` is replaced.
enum PageWord: String, CaseIterable, Sendable {
    // Frame
    case skipToContent, languageLabel, greeting, whenLabel, hostLabel, placeLabel, linkLabel, agendaLabel, minutes
    case documentsLabel
    case cancelledText, noDate, noDateText
    // In place of a page
    case notFoundTitle, notFoundText, badLinkTitle, badLinkText, expiredLinkTitle, expiredLinkText
    case expiredBoardTitle, expiredBoardText, notOrganiserTitle, notOrganiserText, wrongMethodTitle, wrongMethodText
    case tooLargeTitle, tooLargeText, foreignTitle, foreignText, faultTitle, faultText
    // Answers
    case answerTitle, comingQuestion, chooseAccepted, chooseTentative, chooseDeclined, chooseDelegated
    case delegateLabel, guestsLabel, lateLabel, earlyLabel, commentLabel, sendAnswer, recorded, presentLabel
    case overText, goToFeedback, nothingToAnswer, chooseOne, nameDelegate, badGuests, commentTooLong, statusAccepted
    case statusTentative, statusDeclined, statusDelegated, statusNone, sends, party, moreGuests, comesLate
    case leavesEarly
    // Feedback
    case feedbackTitle, feedbackLead, anonymousNote, anonymousClosed, answeredBefore, feedbackThanks, scoreLow
    case scoreHigh, remarkLabel, sendFeedback, noQuestions, questionsLater, feedbackEmpty, alreadyAnswered
    // Date polls
    case pollTitle, pollQuestion, pollUntil, pollThanks, pollClosed, pollEmpty, noPoll, voteYes, voteIfNeedBe, voteNo
    // Leaving
    case leaveTitle, leaveLead, wantLegend, saveChoice, leaveAll, saved, leftAll, leaveNote, kindCallForTopics
    case kindInvitation, kindUpdate, kindCancellation, kindAgenda, kindReminder, kindFeedback, kindDigest, kindNews
    case kindReceipt, kindReport, kindDatePoll, kindTurnOffer
    // The board
    case topicsLabel, topicProposed, topicChosen, topicLike, followUpsLabel, followUpAction
    case quietText
    case boardTitle, allSessions, upcomingLabel, pastLabel, noUpcoming, cancelledTag, headCountLabel, willComeLabel
    case silentLabel, queuedLabel, cameLabel, didCome, didNotCome, waitingLabel, peopleLabel, nameLabel, answerLabel
    case ruleLabel, invitedLabel, observerLabel, removedLabel, byPerson, notInvitedYet, awayUntil, unreachable,
        organisationsLabel
    case organisationLabel, noOrganisation, askedLabel, answeredLabel, feedbackLabel, feedbackCount, feedbackWithheld,
        answersCount
    case remarksLabel, contributionsLabel, meetingRegular, meetingThematic, meetingVisit, meetingContest
    case meetingReview, meetingOnRequest, offersTopic, offersIdea, offersPetition, offersLesson, offersQuestion
    case offersReschedule, offersRequest
    case deliveryOnItsWay, deliveryAccepted, deliveryBounced, deliveryDeferred, deliveryUncertain
    case deliveryFailed, deliverySuperseded, deliveryExpired
    // The demo
    case homeTitle, homeText, homeLead, homeStep1, homeStep2, homeStep3, movedLabel, openBoard, noGroups
    case memberCount, clockLabel, clockNext, clockDay, clockWeek, clockComing, clockOver, mailboxesTitle
    case mailboxesLead, noMail, messageCount, replyCount, withCalendar, viewsLabel, viewHTML, viewText, viewCalendar
    case viewRaw, replyTitle, replyLead, replyExample, sendReply, replyEmpty, replyRefused, openReceipt
    case receiptLabel, wantsToLeave, isUnclear, statePending, stateApplied, stateAsked, stateQueued, stateIgnored
    case stateRefused
}
