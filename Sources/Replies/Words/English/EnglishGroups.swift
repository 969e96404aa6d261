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
        careEn: babysitter, sitter, cover, childcare, anyone, someone, anybody, somebody, lift, transport, a lift, leave, the time off
            time off, the day off, the night off, a babysitter, a sitter, replacement, a replacement
        dutyVerb: work, teach, look after, mind, babysit, study, revise, care for, be at, be in, collect, fly, travel, cook, cover
            attend to, drive my, take my, nurse, invigilate, present, perform, play, sing, train, coach, referee, umpire, finish
            stay late, stay home, stay with, be home, go to, visit, prepare, hand in, submit, meet, see my, sit an, sit my, host
        # What hurts.
        bodyEn: arm, arm's, leg, leg's, ankle, ankle's, foot, foot's, knee, knee's, knees, hip, hip's, hand's, wrist, wrist's, shoulder
            shoulder's, neck, neck's, eye, eye's, tooth, tooth's, head's, chest, chest's, stomach, stomach's, throat, throat's, toe, rib, ribs
            collarbone, spine, sciatica, lungs, blood pressure, hamstring, achilles, thumb, elbow, back's, heart
        # Who comes to the house.
        tradeEn: vet, the vet's, vet's, plumber, electrician, boiler man, gas man, builders, surveyor, engineer, midwife, farrier, roofer, movers
            removal men, inspector, landlord, sweep, chimney sweep, decorator, carpenter, locksmith, estate agent, social worker, carer
            builder, plasterer, glazier, technician, installer, inspectors, valuer, bailiffs, shearer, shearers, thresher
        # What has to be done elsewhere.
        errandEn: bury, collect, fetch, pick up, drop off, drive, mind, babysit, finish, unpack, pack, carry, carrying, haul, milk, feed
            deliver, collecting, sort out, take the, take my, take her, take him, take them, take mum, take dad, bury, wait in, wait for the
            visit, sit with, stay with, stay home, stay at home, look after, care for, take care, mark, grade, hand in, submit
            catch a, catch the, fly, sign for, see a, see my, see the, attend a, attend my, open the shop, close the shop, cash up
            run the, host, entertain, cook for, move house, clear out, do the school, do the milking, get the harvest, bring in the
            meet the, meet my, work, study, revise, sit an, sit my, cover, stand in for
        busyEn: busy, double-booked, booked, tied up, swamped, snowed under, away, travelling, traveling, out of town
            out of the country, on leave, on holiday, on vacation, abroad, overseas, ill, sick, unwell, in hospital, in surgery
            under the weather, on call, on duty, teaching, out sick, off sick, out of office, ooo, unavailable, not available
            not free, otherwise engaged, engaged elsewhere, previously engaged, at a funeral, at a wedding, in court, flying
            on jury duty, invigilating, stuck at work, stuck in, off that day, on a plane, at the dentist, at the hospital
            conflicted, down with, laid up, poorly, on maternity leave, on annual leave, not around, not in, at a conference
            on parental leave, slammed, overbooked, double booked, working that, working then, not well, at capacity, caught up
        disasterEn: typhoon, storm, hurricane, cyclone, tornado, flood, floods, banks, sky, blizzard, earthquake, volcano, snow, apocalypse
            roof, asteroid, meteor, tsunami, monsoon, bushfire, bushfires, heavens, shannon, thames, river, dam, ice, snow day, catastrophe
        perhaps: maybe, perhaps, possibly, probably, likely, hopefully, fingers crossed, i think, i guess, i suppose
            in all likelihood, most likely, theoretically, in theory, on paper, i hope, i reckon, i expect, i believe, should, ought to, might, may, could possibly
            provisionally, tentatively, i imagine, i'd imagine, potentially, all being well
        ifEn: if, unless, provided, providing, as long as, assuming, so long as, on condition, depending, only if, in case
            subject to, contingent, except if, should my
        lateEn: behind, running late, held up, behindhand, a bit behind, a few minutes behind
            late, delayed, tardy, behind schedule, behind time, running behind, behind everyone, behind the rest, 
            fashionably late
        bit: bit, a bit, a little, little, slightly, a tad, tad, a touch, a smidge, somewhat, few, a few, couple, a couple, several
        lateBy: once, when, as soon as, straight after, directly after, immediately after, gone, no earlier than
            not until, at about
            after, from, past, around, about, closer to, nearer, nearer to, shortly after, just after, straight after, gone
            at around, at about, by about, only at, only after, only from, not before, right after, soon after, between
        clock: noon, midday, midnight, half past, quarter past, a quarter past, quarter to, half, lunch, lunchtime, the break, break
            coffee, the coffee, the coffee break, the interval, half time, halftime, tea, work, school, dinner, supper, pick up
            the school run, school run, my shift, shift, rehearsal, clinic, bedtime, handover, assembly, mass, church, practice, surgery
            my lecture, my class, class, lecture, my meeting, my appointment, the first item, first item, item one, the raffle, the game, kick off, sunset
            the dentist, exams, the exam, my exam, training, the vote, the speeches, the last, visiting, prayers, jummah, iftar
        arrive: popping in, dropping in, swinging by, slipping in, sneaking in, rolling in, turning up
            dialling in, dialing in, logging on, hopping on, nipping in, sliding in, calling in, catching up
            hustle over, hurry over, run over, rush over, race over, reach, be in, land, slide over, tune in
            zoom in, call in, join in, catch up with you, be through the door, walk in, be on, expect me, pile in
            dash over, bike over, cycle over
            slide in, slide, slip, sneak, creep, come, join, be there, arrive, arriving, make it, slip in, sneak in, get in, be in, creep in, roll in, get there, be over
            joining, coming, drop in, pop in, turn up, show up, dial in, log on, hop on, attend, be with you, straight over, head over
            be along, come over, come along, be around, available, free, be free, be available, appear, swing by, on me, wander in
            getting there, be able to join, be able to come, be able to make it, make my way, nip in, there, tumble in, roll up
        comeBack: catch up, i'll, i'm, i will, i come, coming, join, be there, will be, catch up, on my way, get there, follow
        # A part of the session.
        partEn: half, part, bit, session, hour, hours, innings, item, items, segment, slot, section, stretch, portion, quarter, period, block
            chunk, set, act, stage, leg, round, rounds, speeches, speaker, talk, prayers, hymn, warm up, ceremony, course
        # What a session begins with, and what it ends with.
        openingEn: opening, start, beginning, kick off, kickoff, intro, introduction, introductions, welcome, first, roll call, register, warm up
            warmup, prayers, hymn, anthem, opening prayers, opening item, first item, first half, first bit, first part, first hour, toss
        endingEn: end, ending, close, closing, finish, last, wrap up, wrapup, conclusion, finale, final, vote, raffle, second half, aob
            questions, q&a, prize giving, prizegiving, cool down, last item, last bit, last part, last hour, goodbyes
        atEn: at, by, before, around, about, after, on
        mustEn: have to, need to, must, got to, having to, needing to, have, need, will, i'll, should, ought to, gotta, might have to
            may have to
        leaveEn: turn into a carriage, have a curfew, curfew, dash off, dash back, duck off, go off, get going
            be going, get to, skedaddle, split, jet, jump off, drop out, disappear, nip away, get my
            relieve the sitter, be elsewhere
            turn into a pumpkin, become a pumpkin, pumpkin, run for the, race off, run off, rush off, hop off
            log off, drop off, sign off, ring off, push off, shoot off
            leave, leaving, go, dash, run, head off, head out, slip out, slip away, slip off, duck out, scoot, shoot off, shoot
            nip off, nip out, sneak out, sneak off, disappear, vanish, bolt, hop off, clear off, drop off, sign off, log off
            bow out, get away, get off, be off, be away, be gone, make a move, make tracks, rush off, rush, tear off, tear myself away
            get back, be back, be home, head home, go home, take off, step out, step away, duck away, set off, push off, depart, exit
            be out of there, be out, bail, head, drop, zoom off, pick up, collect, fetch, be on the, be elsewhere, peel off
        leaveSure: leave, dash, head off, head out, slip out, slip away, slip off, duck out, duck away, scoot, shoot off, nip off, nip out
            sneak out, sneak off, vanish, bolt, hop off, clear off, sign off, log off, bow out, be off, be gone, make a move
            make tracks, rush off, tear myself away, head home, go home, step out, step away, set off, push off, depart, peel off
            get away, get off, leaving, dashing off, slipping out, slipping away, ducking out, heading off, drop off, zoom off, run off
        sendEn: send, forward, share, resend, email, give, post, provide, pass
        thingEn: link, slides, recording, minutes, notes, agenda, address, details, invite, invitation, zoom, document, papers
            accounts, pdf, paperwork, materials, timetable, programme, program, schedule, map, location, pin, code, invoice, receipt
            form, forms, template, list, summary, transcript, video, photos, pictures, certificate, info, information, powerpoint, doc
            postcode, phone number, dates, login, reading, attachment, contact, password, passcode, dial-in, parking, directions, deck, handout, draft, report, file, files, copy, presentation
        whEn: whereabouts, how come, how long, how many, how much, which one, what time, whichever
            what, when, where, which, who, how, why, what's, where's, who's, how's, when's, whose, whats, wheres, whos
        auxEn: is, are, do, does, did, can, could, will, would, may, shall, was, am, must, might, isn't
            don't, aren't, won't, can't, couldn't, wouldn't, shouldn't
        subjectEn: i, we, you, it, there, the, this, that, he, she, they, anyone, someone, my, our, somebody, anybody, these
            everyone, these, parking, lunch, any, it's, one, any, a, another, enough, still, other, each, all, both, anything, something
        moveEn: flip, swap, slide, nudge, shunt, prepone, preponing, pull forward, knock back, knock on, roll
            drag, flipping, sliding, bumping, pulling forward
            move, push, shift, reschedule, postpone, rearrange, change, delay, switch, defer, re-schedule, push back, put back
            put off, bring forward, bump, moving, pushing, shifting, rescheduling, postponing, changing, delaying, switching
            rearranging, pushing back, putting back, putting off, bringing forward, deferring, bring, put, hold off
        sessionEn: it, this one, that one, the meeting, the session, the date, the time, the day, things, the whole thing, the call
            the rehearsal, the training, practice, the match, the start, the slot, the start time, meeting, session, this meeting
            this session, the game, the event, the workshop, the class, rehearsal, training, our meeting, our session, the agm
            this, that, us, the hour, the meet up, everything, the kick off
        movedEn: moved, rescheduled, shifted, pushed, postponed, changed, pushed back, put back, put off, brought forward, delayed
            rearranged, switched, deferred, held
        # What may follow a `no` that answers; any other word is what is not wanted (`No lunch for me`).
        behindNo: i, i'm, i'll, i've, we, we're, we'll, can't, cannot, won't, sorry, unfortunately, it, it's, this, that, afraid
            sadly, never, definitely, absolutely, alas, apologies, regrets, my, our, he, she, they, but, because, as, since, due
            please, sir, madam, dear, mate, can, could, not, from, for, go, dice, joy, luck, thursday, friday, monday, tuesday
            wednesday, saturday, sunday, and, so, on, too, in, mam, boss, coach, lads, way, chance, room, space, time, today, tonight, meeting, session
        removeEn: take, remove, delete, strike, drop, cross, unsubscribe, get, scratch, erase, wipe
        listEn: mailing list, the list, this list, list, lists, database, distribution list, distribution, email list, your list
            mail list, mailing, mailings, your records, records, system, your system, contacts, your contacts, address book, register
            your books, books, group chat, the group chat, chat, newsletter, the newsletter, mailshot
        contactEn: emails, mails, messages, texts, reminders, mail, email, notifications, notices, updates, invitations, invites
            texting, address, email address, name, number, details, spam, sms, calls, newsletters, alerts, communications
            correspondence, phone number, contact details
        # Who runs the schools, and how something is asked of them.
        officeEn: education office, education department, education board, board of education, school board, school district, district
            district office, district education office, local authority, authority, council, county, county council, city council, ministry
            ministry of education, department of education, education authority, education authorities, authorities, superintendent
            inspectorate, municipality, provincial office, department, education service, education directorate, bureau, education bureau
        askOffice: ask, asking, request, requesting, petition, petitioning, urge, urging, beg, begging, call on, calling on, appeal to
            appealing to, implore, press, lobby, lobbying, want, would like, we'd like, plead with, kindly ask, respectfully ask
        fewEn: thirty, 30, 25, forty, eight, six, 8, 3, 6
            a few, few, five, ten, fifteen, a couple of, couple of, some, 5, 10, 15, 20, twenty, two, three
        dayEn: monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat
            sun, mondays, tuesdays, wednesdays, thursdays, fridays, tomorrow, next week, the following week, the week after
            another day, another time, a different day, a different time, another date, a later date, the weekend, the evening
            the morning, the afternoon, an evening, the next day, the day after, the day before, next month, a later time
        works: works, is fine, suits, is good, is better, would work, would be better, would suit, could work, fine, is ok
            would be fine, i can do, is possible, works better, is free, would be good, would be easier, i could, is doable
            ok, good, free, possible
        personEn: trainees, apprentices, mates, pals, lads, girls, boys, players, teammates, nurses, carers, cousins, siblings
            relatives, newcomers, newbies, juniors, seniors, singers, altos, tenors, basses, sopranos, rowers, drivers, cooks
            assistants, officers, scouts, leaders, helpers, learners, grandchildren, of my, of our, of the, of them, ladies, gents
            women, men, folks, souls, bodies, pax, mouths, apprentice, trainee, mate, friend, colleague, guest, person, adult, helper
            board members, sisters, brothers, daughters, sons, aunts, uncles, coaches, referees, umpires, neighbour, student
            volunteer, pupils' parents, new members, new starters, starters, postgraduates, researchers, doctors, midwives, people, persons, of us, adults, colleagues, guests, friends, others, teachers, members, parents, staff, more
            students, kids, children, attendees, reps, representatives, trustees, governors, interns, volunteers, in total, heads
            extra, postdocs, phds, committee members, delegates, neighbours, neighbors, from our, from my
        kinEn: my better half, my other half, the wife, the missus, the hubby, hubby, the husband, mum, my mate, my pal, my neighbor
            my apprentice, my au pair, my carer, my grandson, my granddaughter, my grandmother, my grandfather, my aunt, my uncle
            my nephew, my gran, my nan, my in law, my teammate, my co driver, my page turner, my plus one, my date, my guest
            the missus too, my lodger, my stepson, my stepdaughter, my godson, my girl, my boy, my husband, my wife, my partner, my son, my daughter, my toddler, my baby, my mother, my father, my mum, my mom
            my dad, my sister, my brother, my boss, my manager, my assistant, my deputy, my colleague, my co-chair, my student
            my spouse, my kid, my friend, my neighbour, my neighbor, my little one, our treasurer, my intern, the kid
            my fiancé, my fiancée, my girlfriend, my boyfriend, my flatmate, my roommate, my supervisor, my cousin, my niece
            the baby, a friend, a colleague, a guest, the intern, the new hire, my vice chair, my secretary, my daughter-in-law
            my husband too, a plus one, my trainee, my predecessor, my successor, our intern, our secretary, my phd student
        pointed: my understudy, the vice captain, the vice chair, the vice-captain, the vice-chair
            my understudy's, our vice captain, our number two, the hubby, my flatmate, my roommate, my housemate
            hubby, the hubby, the hubby's, hubby's, the wife, the wife's, my wife's, my husband's, my deputy's, the missus
            my daughter's, my son's, my partner's, my assistant's, my boss's, my better half, our chairman, our chairwoman, our captain
            the vice captain, our vice captain, our coach, our head, our director, our principal, our secretary's, our treasurer's
            my second, my co chair, my co leader, our co chair, my other half, my line manager's, my manager's, my deputy, my assistant, my secretary, my vice chair, my vice-chair, my husband, my wife, my partner, my boss
            my manager, my co-chair, our treasurer, our secretary, our chair, our vice chair, our deputy, the deputy, the vice chair
            my supervisor, my line manager, my second in command, my number two, my alternate, my substitute, our deputy head
            the deputy head, our head, my successor, my better half, the vice principal, my co-lead, my business partner
            the assistant principal, my son, my daughter, my sister, my brother, my mother, my father, my mum, my dad
        wentEn: came, went, attended, joined, showed up, turned up, stood in, filled in, stepped in, sat in, deputised, deputized, represented
            took my place, covered, took over, played, sang, came along, went along, spoke, voted, subbed
        goEn: sings, singing, batting, bowling, rowing, running, swimming, skating, skate, skates, stands
            standing, presents, presenting, represents, representing, votes, voting, speaks, speaking, turn out
            turns out, turning out, suit up, suiting up, be along, be present, covers, covering, cover, be coming
            be over, be round, be in
            play, plays, playing, sing, sings, row, rows, run, swim, train, bat, bowl, take over, act, acts, acting, step up, steps up, stepping up, serve, serves, serving, go, goes, going, come, comes, coming, attend, attends, attending, be there, join, joins, joining, show up, turn up
            sit, sits, be in the room, dial in, be going, be coming, be attending, be joining, sit in, speak, vote, be present, be at it
        standInEn: stand in, stands in, standing in, step in, steps in, stepping in, fill in, fills in, filling in, sit in, sits in
            sitting in, deputise, deputises, deputising, deputize, deputizing, sub for, subs for, subbing for, cover for me
            covering for me, covers for me, cover for us, cover me, covering me, represent me, representing me, represents me
            represent us, representing us, represents us, represent the, represents the, representing the, represent our
            representing our, represents our, replace me, replaces me, replacing me, replace us, sub in, subbing in, subs in
            speak for us, speak for me, speaks for us, take over from me, taking over from me, got it covered, has it covered
            have it covered, covers it, cover it, take my place, takes my place, taking my place, take my seat, taking my seat
            take my spot, take my slot, take our place, take our seat, be our delegate, be our rep, be my substitute, be my sub
            be my stand in, be my proxy, be our eyes and ears, fly the flag, flies the flag, carry the flag, do the honours
        standForEn: standing in, stand in, stepping in, step in, filling in, fill in, sitting in, sit in, subbing, sub, covering, cover
            deputising, deputise, coming, come, attending, attend, going, go, representing, be standing in, be covering, be coming
        expectEn: expect, look out for, you'll get, you'll have, you'll see, you will have, you get, meet, welcome, please welcome
        # What is held beside a meeting.
        besideEn: lunch, breakfast, brunch, dinner, supper, tea, coffee, cake, meal, food, drinks, pub, party, after party
            afterparty, social, barbecue, bbq, picnic, quiz, raffle, carpool, car share, lift, photo, outing, collection
        someone: some parent, some other, one of the others, another parent, another member, another volunteer
            one parent, whoever, one member, one teacher, somebody else, someone else, another colleague
            one of their, a volunteer, a parent, a neighbour, a committee member, a team member, a team mate
            another player, another teacher
            someone, somebody, a colleague, one of my, one of our, one of us, anyone, another, a friend, a member
            a representative, a substitute, a stand-in, a deputy, one of the, a teammate, a rep, an alternate
        instead: on behalf of me, rather than me, in place of us, and not me, on behalf of us, in the place of me, as my sub, in my absence, as my proxy, for us, in our place, in our stead, on our behalf, in place of me, as our delegate, as our rep, in my shoes
            as our representative, representing us, representing me, with my proxy, as proxy, in my seat, instead, in my place, for me, on my behalf, in my stead, instead of me, as my proxy, as my stand-in
            as my substitute, in lieu of me, as my replacement, as my deputy, as my representative, in lieu
        """
}
