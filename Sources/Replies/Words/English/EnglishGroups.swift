/// English words and phrases that mean the same to the grammar; a class of the same name is shared with Vietnamese.
enum EnglishGroups {
    static let text = """
        filler: really, just, definitely, certainly, absolutely, also, still, very, actually, well, hi, hello, hey, dear
            all, everyone, everybody, please, surely, gladly, happily, of course, both, already, then, so, now, oh, ah, um
            folks, team, guys, again, too, indeed, personally, simply, honestly, truly, quite, totally, fully, again
        me: i, we, my husband and i, my wife and i, the two of us, us, me, both of us, my family and i, all of us
        will: will, 'll, shall, can, am, are, could, would, do, am able to, are able to, am going to, plan to, intend to
            am planning to, will be able to, should, am happy to, would love to, are going to, would be happy to, will gladly
        iWill: i'll, we'll, i'm, we're, i can, we can, i will, we will, i shall, i am, we are, i do, i'd, i will be able to
            i'm going to, we're going to, i am going to, i'm able to, i plan to, i'm planning to, i intend to, i'll be able to
            we'll be able to, we shall, i'm happy to, happy to, glad to, i'd be happy to, i'd be glad to, i'd be delighted to
            delighted to, pleased to, i'm glad to, i'm delighted to, i've arranged to, i'm set to, looking forward to
            i have arranged to, i'll definitely, i can definitely, will, shall
        attend: come, be there, attend, make it, join, be in, pop in, drop in, drop by, turn up, show up, be present, dial in
            log on, be coming, be joining, be attending, coming, joining, attending, participate, be around, make that, do it
            swing by, stop by, call in, zoom in, make the meeting, make this, make that one, make this one, be with you
            join you, join in, be on the call, be at the meeting, join the call, join the meeting, attend the meeting, do that
            make wednesday, make thursday, make friday, make monday, make tuesday, come along, see you, be here, be along
            be participating, go, going, get there, sit in, be on, make tomorrow, make today, be able to come, be able to attend
            be able to make it, be able to join, join us, make the session, take part, be available, be free, hop on, jump on
            come by, be dialing in, be dialling in, connect, tune in, be able to do it, get away, come myself, make next week
            make either, be able to get there, get to this one, get to it, be able to get away, attend in person, swing it
        cant: can't, won't, cannot, couldn't, unable to, not able to, can not, will not, am not, i'm not, not going to, shan't
            isn't, aren't, wouldn't, don't think i can, don't think i'll, not be able to, won't be able to, unlikely to
            don't think i will, not gonna, can't possibly, will be unable to, we're not, not be, don't expect to, have to miss
            didn't, don't see myself, am unable to, i'm unable to, doubt i'll, doubt i can, don't think we can, don't think we'll
            can no longer, won't now be able to, will no longer, will no longer be able to, not going to be able to, never
        busyEn: busy, double-booked, booked, tied up, swamped, snowed under, away, travelling, traveling, out of town
            out of the country, on leave, on holiday, on vacation, abroad, overseas, ill, sick, unwell, in hospital, in surgery
            under the weather, on call, on duty, teaching, out sick, off sick, out of office, ooo, unavailable, not available
            not free, otherwise engaged, engaged elsewhere, previously engaged, at a funeral, at a wedding, in court, flying
            on jury duty, invigilating, stuck at work, stuck in, off that day, on a plane, at the dentist, at the hospital
            conflicted, down with, laid up, poorly, on maternity leave, on annual leave, not around, not in, at a conference
            on parental leave, slammed, overbooked, double booked, working that, working then, not well, at capacity, caught up
        perhaps: maybe, perhaps, possibly, probably, likely, hopefully, fingers crossed, i think, i guess, i suppose
            in all likelihood, most likely, i hope, i reckon, i expect, i believe, should, ought to, might, may, could possibly
            provisionally, tentatively, i imagine, i'd imagine, potentially, all being well
        possiblyNot: might not, may not, possibly not, might have to miss, may have to miss, might be, may be unable
            might struggle, may struggle, might miss, may miss, could miss, might need to miss, may need to skip
            might have to skip, might skip, may skip, might not be able to, may not be able to
        ifEn: if, unless, provided, providing, as long as, assuming, so long as, on condition, depending, only if, in case
            subject to, contingent, except if, should my, whether
        lateEn: late, a bit late, running late, a little late, slightly late, delayed, tardy, behind schedule
        sendEn: send, forward, share, resend, email, give, post, provide, pass
        thingEn: link, slides, recording, minutes, notes, agenda, address, details, invite, invitation, zoom, document, papers
            password, passcode, dial-in, parking, directions, deck, handout, draft, report, file, files, copy, presentation
        whEn: what, when, where, which, who, how, why, what's, where's, who's, how's, when's, whose, whats, wheres, whos
        auxEn: is, are, do, does, did, can, could, will, would, may, shall, should, was, am, must, might, isn't
            don't, aren't, won't, can't, couldn't, wouldn't, shouldn't, is there, are there
        subjectEn: i, we, you, it, there, the, this, that, he, she, they, anyone, someone, my, our, somebody, anybody, these
            everyone, these, parking, lunch, any, it's, one
        moveEn: move, push, shift, reschedule, postpone, bring, rearrange, change, delay, put, switch, defer, swap, re-schedule
            moving, pushing, shifting, rescheduling, postponing, changing, delaying, bringing, switching, rearranging
        dayEn: monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat
            sun, mondays, tuesdays, wednesdays, thursdays, fridays, tomorrow, next week, the following week, the week after
            another day, another time, a different day, a different time, another date, a later date, the weekend, the evening
            the morning, the afternoon, an evening, the next day, the day after, the day before, next month, a later time
        works: works, is fine, suits, is good, is better, would work, would be better, would suit, could work, fine, is ok
            would be fine, i can do, is possible, works better, is free, would be good, would be easier, i could, is doable
            ok, good, free, possible
        personEn: people, persons, of us, adults, colleagues, guests, friends, others, teachers, members, parents, staff, more
            students, kids, children, attendees, reps, representatives, trustees, governors, interns, volunteers, in total, heads
            extra, postdocs, phds, committee members, delegates, neighbours, neighbors, from our, from my
        kinEn: my husband, my wife, my partner, my son, my daughter, my toddler, my baby, my mother, my father, my mum, my mom
            my dad, my sister, my brother, my boss, my manager, my assistant, my deputy, my colleague, my co-chair, my student
            my spouse, my kid, my friend, my neighbour, my neighbor, my little one, our treasurer, my intern, the kid, my dog
            my fiancé, my fiancée, my girlfriend, my boyfriend, my flatmate, my roommate, my supervisor, my cousin, my niece
            the baby, a friend, a colleague, a guest, the intern, the new hire, my vice chair, my secretary, my daughter-in-law
            my husband too, a plus one, my trainee, my predecessor, my successor, our intern, our secretary, my phd student
        pointed: my deputy, my assistant, my secretary, my vice chair, my vice-chair, my husband, my wife, my partner, my boss
            my manager, my co-chair, our treasurer, our secretary, our chair, our vice chair, our deputy, the deputy, the vice chair
            my supervisor, my line manager, my second in command, my number two, my alternate, my substitute, our deputy head
            the deputy head, our head, my successor, my better half, the vice principal, my co-lead, my business partner
            the assistant principal, my son, my daughter, my sister, my brother, my mother, my father, my mum, my dad
        someone: someone, somebody, a colleague, one of my, one of our, one of us, anyone, another, a friend, a member
            a representative, a substitute, a stand-in, a deputy, one of the, a teammate, a rep, an alternate
        instead: instead, in my place, for me, on my behalf, in my stead, instead of me, as my proxy, as my stand-in
            as my substitute, in lieu of me, as my replacement, as my deputy, as my representative, in lieu
        """
}
