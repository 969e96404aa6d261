import Sessions

extension PageWords {
    /// What stands beside the button to choose.
    func choice(_ status: ParticipationStatus) -> String {
        switch status {
        case .accepted: self[.chooseAccepted]
        case .tentative: self[.chooseTentative]
        case .declined: self[.chooseDeclined]
        case .delegated: self[.chooseDelegated]
        case .needsAction: self[.statusNone]
        }
    }

    /// How a list names an answer.
    func status(_ status: ParticipationStatus) -> String {
        switch status {
        case .accepted: self[.statusAccepted]
        case .tentative: self[.statusTentative]
        case .declined: self[.statusDeclined]
        case .delegated: self[.statusDelegated]
        case .needsAction: self[.statusNone]
        }
    }

    /// The whole answer in one line: *tham dự · thêm 2 người · đến muộn*.
    func answer(_ rsvp: RSVP) -> String {
        var parts = [status(rsvp.status)]
        if let delegate = rsvp.delegate { parts.append(self[.sends, ["name": delegate]]) }
        if let party = rsvp.party { parts.append(self[.party, ["count": "\(party)"]]) }
        if let guests = rsvp.guests, guests > 0 { parts.append(self[.moreGuests, ["count": "\(guests)"]]) }
        if rsvp.late { parts.append(self[.comesLate]) }
        if rsvp.leavesEarly { parts.append(self[.leavesEarly]) }
        return parts.joined(separator: " · ")
    }

    func kind(_ kind: Notice.Kind) -> String {
        switch kind {
        case .callForTopics: self[.kindCallForTopics]
        case .turnOffer: self[.kindTurnOffer]
        case .invitation: self[.kindInvitation]
        case .update: self[.kindUpdate]
        case .cancellation: self[.kindCancellation]
        case .agenda: self[.kindAgenda]
        case .reminder: self[.kindReminder]
        case .feedbackRequest: self[.kindFeedback]
        case .digest: self[.kindDigest]
        case .receipt: self[.kindReceipt]
        case .report: self[.kindReport]
        case .news: self[.kindNews]
        case .datePoll: self[.kindDatePoll]
        }
    }

    func kind(_ kind: Session.Kind) -> String {
        switch kind {
        case .regular: self[.meetingRegular]
        case .thematic: self[.meetingThematic]
        case .classroomVisit: self[.meetingVisit]
        case .contest: self[.meetingContest]
        case .review: self[.meetingReview]
        case .onRequest: self[.meetingOnRequest]
        }
    }

    func kind(_ kind: Contribution.Kind) -> String {
        switch kind {
        case .topic: self[.offersTopic]
        case .idea: self[.offersIdea]
        case .petition: self[.offersPetition]
        case .lesson: self[.offersLesson]
        case .question: self[.offersQuestion]
        case .reschedule: self[.offersReschedule]
        case .request: self[.offersRequest]
        }
    }

    /// With one decimal: *4,5*.
    func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10)\(language == .vietnamese ? "," : ".")\(tenths % 10)"
    }
}
