/// The words that make up what an English clause says on coming, by what they do in it. `ClauseFrame` composes them; no
/// phrase here is an answer by itself. One line a class, in the notation of `WordGroups`.
enum FrameWords {
    static let persons = """
        # The writer, alone or with those the writer speaks for.
        writer: i, we, yours truly, both of us, all of us, the two of us, the three of us, the pair of us, us both
            my wife and i, my husband and i, my partner and i, my better half and i, our team, our group, our lot
            the team, the whole team, the family and i, my family and i, us two, my school, our school, our class
            our club, our section, our department, our office, our branch, our side, the whole gang, the gang, my team
            our whole team, whole team, our entire team, the entire team, the whole lot of us, the whole family
            our family, half of us, our crew, the crew, our squad, our band, our choir
        nobody: none of us, neither of us, none of the, not one of us, nobody from, nobody here, no one from, no one here, none of my, none of our
        # Somebody else; a name counts where a verb follows it.
        other: he, she, they, someone, somebody, everyone, everybody, people, somebody else, someone else, others, everyone else
            everybody else, colleagues, my colleague, my colleagues, a colleague, the others, the rest, some of us, most of us
            the boss, my boss, my manager, the chair, the secretary, the office, who
        kin: our kid, the boy, the girl, the young fella, the young lad, himself, herself, our boy, our girl
            the youngest, the eldest, my youngest, my eldest, my middle one, grandma, grandpa, granny, grandad
            granddad, nana, auntie
            my wife, my husband, my partner, my son, my daughter, my kid, my kids, the kids, kids, my child
            my children, the children, the baby, my baby, my mother, my father, my mum, my mom, my dad, my parents
            my sister, my brother, the twins, my girl, my boy, my boys, my girls, my little one, my toddler
            my grandson, my granddaughter, the hubby, hubby, the wife, the missus, my nan, my gran, my grandmother
            my mother in law, my father in law, mum, mom, dad, our son, our daughter, our baby, our kids, both kids
            both boys, both girls, the little one, the dog, my dog, the husband, husband, wife, the spouse
        you: ye, y'all, yous, youse, u, yourselves
            you, your, yourself
        me: me, us, myself, ourselves, my, our, mine
        """

    static let helpers = """
        be: am, are, is, be, being, been, 're, get, getting, 's
        have: have, has, having, got, have got, having got
        past: was, were, had, did, used to, missed, came, attended, joined, went, skipped
        will: will, shall, can, do, does, going to, am able to, able to, to be able to, be able to, managing to
            manage to, must, have to, need to, got to, had better, may as well, might as well, get to, set to
            about to, planning to, plan to, intend to, intending to, intention of, decided to, agreed to, arranged to
            promise to, mean to, meaning to, ready to, prepared to, supposed to, due to, managed to, determined to
            bound to, sure to, certain to, set on, expect to, expecting to, every intention of, choose to
            volunteer to, volunteering to, resolved to, opt to, elect to, free to, in a position to, capable of, up to
            scheduled to, down to, fixed to, planning on, plan on, counting on, intent on, keen on, insist on
            insisting on, set upon, see myself, picture myself, see us, see me, wiser to, best to, better to, safer to
            wisest to, prudent to, sensible to, had best, going to have to, would better, possible to, ok to, okay to
            all right to, alright to, fine to, acceptable to, ok if, okay if, fine if, all right if, alright if
            mind if, possible if, permissible to, permitted to
        want: dream of, contemplate, even consider, think twice about, even think of, raging to, devastated to
            disappointed to, sickened to, annoyed to, upset to, bummed to, fuming to, crushed to, heartbroken to
            mortified to, furious to, sick to, vexed to, miserable to, sore to
            want to, wish to, like to, love to, happy to, glad to, delighted to, pleased to, keen to, honoured to
            honored to, thrilled to, excited to, eager to, hate to, sorry to, looking forward to, look forward to, care to
            proud to, privileged to, dying to, raring to, only too happy to, more than happy to, willing to, sad to, loath to
            loathe to, reluctant to, gutted to, thinking of, fancy, inclined to, tempted to
        planned: hoped to, planned to, meant to, intended to, wanted to, expected to, hoped i'd, hoped i could, hoped we could
            all set to, all set for, had hopes of, had high hopes of, had every intention of, had counted on, had hoped
        would: would
        should: should, ought to
        unsure: not sure, unsure, not certain, uncertain, don't know, do not know, not know, dunno, no idea, not convinced, not clear
            not confident, can't say, couldn't say, can't promise, not promise, can't guarantee, not entirely sure, not quite sure
            not really sure, not totally sure, not yet sure, not 100 sure, not too sure, not so sure, cannot be sure, can't be sure
            in doubt, touch and go, debating, wondering, wonder
        wish: wish, if only, would that, in a perfect world, ideally
        possible: might, may, could, perhaps, possibly, a chance, some chance, possibility, conceivably, potentially
            there's a risk, risk, danger, likelihood, chances are, liable to, at risk of, could well, may well, might well
        maybe: maybe
        probable: probably, think, guess, suppose, reckon, expect, believe, likely, imagine, hopefully, presumably
            suspect, feel, fear, in all likelihood, odds are, most likely, in all probability, a good chance, the odds
            fancy, sense, as far as i know, afaik, as far as i can tell, as far as i can see, provisionally
            tentatively, a strong chance, as things stand, pencilled, penciled, fairly sure, pretty sure
            fairly confident, pretty certain, almost certain, quite confident, reasonably confident, not unlikely
            more likely than not, all going well, quietly confident, looks like, seems like, looks as if
            looks as though, seems i, appears, apparently, by the looks, reasonably sure, quite sure, almost sure
            nearly sure, mostly sure, percent sure, % sure
        hope: hope, hoping, trust, praying, counting on, dreaming
        try: try, trying, my best, our best, best efforts, every effort, my darnedest, my hardest, my damnedest
            make an effort, endeavour, endeavor, attempt, aim, aiming, wangle, my utmost, angling, working on, strive
            do what i can, best to, effort, give it a try, give it a go, give it a shot
        """

    static let denials = """
        neg: not, could not, would hate to, a shame to, a crime to, a pity to, wouldn't dare, never, no longer, unable
            unlikely, hardly, scarcely, barely, impossible, doubt, doubtful, fail to, no way, no chance, neither, nor
            without, no, refuse to, decline to, too busy to, too ill to, too tired to, too sick to, little chance
            small chance, slim chance, can no longer, anything but, cannot, unwilling to, no time to, too far to
            no hope of, not a hope, no prospect of, incapable of, not a chance, nowhere near, far from
            out of the question, unfit to, have yet to, fool, mad, crazy, daft, silly, stupid, foolish, rude, insane
            churlish, remiss, criminal, bonkers, nuts, mug, idiot, not possibly, decided against, against, ill advised
            unwise, could not possibly, can not possibly, cannot possibly
        nothing: nothing, no reason, no earthly reason, no excuse, no force, no power, not even, no storm, no storms
            neither wind, no amount of, not even a, no weather, no reason why, no reason i, no reason we, nobody
            no one, not a soul
        consult: check, ask, find out, consult, confirm with, get back to you, let you know, get permission
            clear it with, talk to, speak to, run it by, sleep on it, think about it, think it over, see how, see what
            mull, look at my diary, enquire, inquire, see if, see whether, check with, check my, confirm nearer
            confirm later, confirm closer, get the ok, work out, let them know, come back to, keep you posted, decide
            make up my mind, know until, sort out, find a sitter, find a babysitter, find cover, get a sitter
            get a babysitter, get cover, arrange cover, wait for, wait until, wait and, clear it, juggle, look into
            look at, see about, verify, establish, ascertain, ponder, weigh up, mull it, see what i can do
            see if i can, see whether i can, see what i can manage, see what we can do, tell you, tell you tomorrow
            think it through, get back, know yet
        prevent: stop, stops, stopping, prevent, prevents, preventing, keep me away, keeps me away, keeping me away
            keep us away, stop me, stop us, stopping me, hold me back, standing in my way, stand in my way
            stands in my way, in my way, in the way, get in the way, drag me away, tear me away, deter, deterring
            keep me from, keeps me from, keeping me from, rules me out, rule me out, rules out, ruling out, put me off
            stand between, wriggle out, talk me out, talk us out, hinder, hindering, get between
        """

    static let coming = """
        come: be in my usual, be in the usual
            slide in, slip in, sneak in, creep in, slot in, squeeze in, roll in, blow in, scoot in, tiptoe in
            barge in, pile in, amble in, shuffle in, dash in, run in, rush in, dive in, bowl in, wander in
            trundle in, saunter in, hustle over, hurry over, run over, rush over, race over, dash over, hop over
            zip over, bike over, scoot over, pop along, nip round, pop round, be there or be square, log into
            dial into, hop into, walk in, stroll in, drive up, drive down, train up, fly over, be at the front
            be at the back, take a seat, grab a seat, take my usual seat, be on the pitch, be on the field
            be on the court, be on that pitch, be in the hall, be in my seat, be in the front row
            be at the next table, be on deck, be joining you, be dialling in, be turning up, be turning out
            be accompanied, be there to, suit up, strap on, reach, land
            come, coming, comes, attend, attending, attends, join, joining, be there, being there, am there
            are there, make it, making it, happen, make this, make that, made it, turn up, turning up, show up
            showing up, rock up, roll up, pop in, pop by, pop over, drop in, drop by, swing by, stop by, come along
            coming along, come by, come over, coming over, participate, participating, take part, taking part
            be present, being present, be around, be along, be with you, being with you, are with you, am with you
            be in attendance, be on the call, dial in, dialling in, dialing in, log in, log on, logging in, zoom in
            call in, calling in, phone in, tune in, tuning in, connect, hop on, jump on, jump in, sit in, sitting in
            join in, joining in, do it, doing it, do this, do that, get there, getting there, get away, getting away
            make the, make an appearance, put in an appearance, show my face, showing my face, show face, represent
            representing, go, going, be going, trot along, toddle along, be at the meeting, be at the session
            be in the room, be at it, be sitting, present myself, be part of it, be part of this, be a part of it
            partake, be ready, be on hand, step in, see you there, see everyone, see everybody, see ye there
            see you all, see you then, see ye, be seeing you, make time, making time, fit it in, fit this in
            squeeze it in, squeeze this in, find the time, make my way, head over, heading over, be over, drive over
            driving over, walk over, cycle over, travel over, come up, come across, coming across, come in, coming in
            come round, come through, turn out, turning out, pitch up, swan in, float in, nip in, nip over, nip along
            wander over, wander along, breeze in, stroll over, hobble over, stagger in, limp in, crawl in
            get myself there, drag myself, haul myself, bring myself, be physically present, be available, be free
            be able, do wednesday, do monday, do tuesday, do thursday, do friday, do saturday, do sunday, make monday
            make tuesday, make wednesday, make thursday, make friday, make saturday, make sunday, do tomorrow
            make tomorrow, make tonight, do tonight, manage it, manage that, manage this, managing it, swing it
            do the date, keep the date, keep it free, keep that free, represent us, fly in, flying in, fly over
            accept, accepting, say yes, saying yes, commit, be counted in, be included, be among you, be of the party
            tag along, rejoin, be attending, oblige, take my place, take my seat, manage the, manage monday
            manage tuesday, manage wednesday, manage thursday, manage friday, manage saturday, manage sunday
            manage tomorrow, manage tonight, be sat, be at this, be at that, make my appearance, come through
            be at tonight's, be at tomorrow's, be at next, be at our, get over, get along, get across, get down
            get to it, get to this, get to the meeting, get to that, play, sing, train, run, be rowing, be playing
            be singing, help out, volunteer, pitch in, swim, be at training, be at rehearsal, be at practice
            take the stand, be among, count on me, line up, play on, turn out for, suit up, lace up, be the one
            be online, arrive, arriving, bother, bothering, register, registering, be represented, be at the hall
            be at the venue, go along, going along, skate, dance, race, bowl, bat, ride, cycle, act, jam, rehearse
            practise, practice, compete, paddle, climb, sail, fence, wrestle, box, referee, debate, spar, march
        eager: can't wait, cannot wait, wouldn't miss, won't miss, shouldn't miss, looking forward, look forward, can hardly wait
            could hardly wait, can barely wait, wouldn't dream of missing, not to be missed
        free: free, available, game, keen, up for, down for, on board, all yours, clear, good to go, onboard, in attendance
            wide open, at your disposal, at your service, good for, all set, at liberty, aboard, confirmed, on my way, on our way, in my coat, in the car, in the taxi
            on the bus, on the train, outside, halfway there, nearly there, almost there, parking, downstairs, on the way, en route, signed up, booked in, booked on, registered, packed and ready, in town, up for it, down for it
            all ears, rested and ready, in for, on for, with you, back in time, in the country, game for
        here: in, on, there, around, good, fine, happy, ready, set, present, in person, all in, delighted, thrilled, honoured
            honored, going, in too, in again, in then, here, down, over, glad, pleased, in 100, in on that
        bring: bring, bringing, save you, save me, save us, keep me, keep us, wear, wearing, bake, baking, chair, row
            drive, help, helping, set up, setting up, do the, make the tea, run the, running the, take the minutes
            taking the minutes, take the chair, speak, lead, lend a hand, cook, pour, open up, unlock, host, steer
            cox, keep score, referee, umpire, provide, lay out, put out, stack, man the, manning the, serve, serving
            paint, decorate, accompany, conduct, perform, recite, read a
        """

    static let away = """
        absent: skipped, sitting it out, sit it out, bow out, opt out of, stay away, staying away, stay at home
            staying at home, stay home, staying home
            miss, missing, misses, skip, skipping, pass, passing, decline, declining, declines, bail, bailing
            bow out, bowing out, duck out of it, drop out, dropping out, pull out, pulling out, sit out, sit this out
            sit this one out, sitting this one out, sit it out, sitting it out, sitting out, stay home, staying home
            stay at home, staying at home, stay away, staying away, stay in, staying in, stay put, staying put
            stay behind, staying behind, remain at home, steer clear, beg off, cry off, opt out of this
            give it a miss, giving it a miss, give this a miss, give this one a miss, giving this a miss
            giving this one a miss, give the meeting a miss, leave it this, leave this one, leave it for, cancel
            cancelling, canceling, withdraw, withdrawing, back out, backing out, say no, saying no, send apologies
            send my apologies, sending apologies, sending my apologies, send my regrets, offer apologies
            give apologies, tender apologies, give my apologies, offer my apologies, make my apologies, forgo, forego
            abstain, be excused, excuse me, excuse us, take a rain check, let you down, letting you down, disappoint
            be absent, being absent, be a no show, chuck it, flake, flaking, turn it down, turn you down
            turn this down, turning it down, turn down, pass on this, pass on it, pass this, take a pass
            taking a pass, call off, scratch, be missing, be out, be away, duck out of this, wimp out, chicken out
            sit the, keep away, keeping away, stand down, step aside, bow out of, keep my distance, stay off
            give up my, refuse, refusing, renege, stand you up, be elsewhere, make my excuses, cry off this
            ask to be excused, beg to be excused, plead, hold off, absent myself, rule myself out, ruling myself out
            rule me out, count myself out, be a no, be no show, sit it out, not make, go away, going away
            be absent from, opt out, opting out, stay clear, call it off, chuck in, let this one go
            letting this one go, give it up
        unsuited: impossible, no good, bad, hopeless, difficult, tricky, awkward, tough, inconvenient, a no go, a non starter
            a nightmare, a write off, spoken for, taken, not on, no use, unworkable, out, beyond me, a problem, terrible, dreadful
            too far, too early, too late in, too much, full, overbooked, packed, chock a block, jammed, rammed, chockers, crammed
            off the table, unfeasible, not feasible, a bust, ruled out, booked solid, wall to wall, blocked, blocked out, hectic
            solidly booked
        suit: an option, on the cards, in question, on, work out, works, work, suits, suit, fits, fit, fine, good, ok, perfect, great, ideal, doable, possible, lovely, brilliant
            convenient, all right, alright, grand, no problem, not a problem, free, clear, spot on, open, golden, do nicely
            no trouble, feasible, manageable, workable, empty, wide open, a go, super, wonderful, excellent, splendid
        """

    static let states = """
        busy: heading home, heading to hospital, heading to the hospital, rushing home, rushing to, racing to
            driving to, stranded, stuck at work, stuck in, flat out, knee deep in, up to my eyes in
            up to my neck in, elbow deep in, snowed under, run off my feet
            busy, booked, double booked, tied up, swamped, snowed under, away, travelling, traveling, out of town
            abroad, out of the country, overseas, under the weather, unavailable, otherwise engaged, engaged
            previously engaged, slammed, overbooked, stuck, flat out, chained to, working, teaching, flying
            invigilating, conflicted, laid up, out of action, out of office, ooo, off sick, indisposed, incapacitated
            bedridden, bedbound, housebound, grounded, quarantining, isolating, self isolating, recovering
            recuperating, convalescing, run off my feet, up to my eyes, up to my neck, up to my ears
            up to my eyeballs, snowed in, stranded, marooned, elsewhere, spoken for, committed, rostered, rota'd
            scheduled, needed, wanted, tied to, overrun, buried, drowning, knackered, wiped out, exhausted, shattered
            injured, hurt, hospitalised, hospitalized, babysitting, childminding, commuting, moving house
            getting married, camping, cruising, hiking, sailing, skiing, honeymooning, driving, marking, grading
            filming, performing, refereeing, umpiring, cooking, caring for, looking after, minding, delivering
            lambing, calving, harvesting, interviewing, defending, sitting an exam, sitting my, minding the, on lates
            off work, back to back, at work, at school, at home, in surgery, in theatre, in court, in transit
            in lectures, in class, in a lecture, in clinic, in exams, in meetings, in another meeting, on call
            on duty, on leave, on holiday, on vacation, on nights, on days, on earlies, on shift, on jury duty
            on a plane, on a train, on a flight, on a course, on tour, on crutches, on a deadline, on parental leave
            on maternity leave, on paternity leave, on annual leave, on sick leave, on study leave, on honeymoon
            on business, on a trip, on the road, on rota, on the rota, on site, on placement, on antibiotics
            on bed rest, on strict rest, on a boat, on a ferry, on call at, on ward rounds, on research leave
            on sabbatical, on my honeymoon, on the night shift, on night shift, at a funeral, at a wedding
            at a conference, at sea, at the dentist, at the doctor, at the doctors, at the hospital, at the vet
            at the airport, off with, out sick, out ill, off ill, shut, closed, unfit, hors de combat, miles away
            hundreds of miles away, the other side of, halfway across, not around, not in, not here, not there
            not well, not free, not available, due in, due at, expected in, expected at, wanted at, needed at
            needed in, needed on, under anaesthetic, under the knife, over in, up in, down in, out in, back in, off to
            away in, away at, flying to, going to be away, heading to, bound for, packed off, gallivanting, sunning
            on antibiotics, covering, doing a shift, doing shifts, doing nights, working lates, working late
            contending with, fighting off, nursing, waiting in, packing, moving, decorating, revising
            rehearsing, competing, racing, touring, conferencing, judging, examining, presenting at, speaking at
            giving a talk, running a, hosting, entertaining, feeding, collecting, picking up, dropping, fetching
            ferrying, chauffeuring, locked in, signed off, dead on my feet, on deadline, fogbound, cut off
            bogged down, visiting, attending a, attending another, attending my, going to a, going away, getting my
            having surgery, having an, having my, having a, seeing the, seeing my, taking my, taking the, catching a
            boarding, queueing, hungover, not feeling well, feeling rough, feeling ill, feeling sick
            feeling awful, feeling terrible, feeling lousy, feeling dreadful, feeling poorly, feeling grim, halfway to
            halfway around, en route to, up in the air on, booked for, booked elsewhere, committed elsewhere
            out for the season, suspended, sidelined, benched
        event: scan, appointment, surgery, operation, exam, exams, flight, deadline, clinic, interview, funeral
            wedding, commitment, engagement, shift, shifts, lecture, lectures, lesson, lessons, scan, check up
            checkup, matinee, graduation, christening, baptism, anniversary, birthday, recital, tournament
            prior commitment, tutorial, viva, defence, defense, audit, inspection, parents evening, parent evening
            parents' evening, reunion, holiday, vacation, trip, honeymoon, visitors, guests, in laws, builders
            plumber, tribunal, court date, electrician, jury duty, jury service, booking, reservation, dialysis, chemo
            physio, biopsy, cataract, root canal, night shift, day shift, ward round, duty, tickets, prom, bar mitzvah
            bat mitzvah, memorial, wake, open day, sports day, school play, site visit, fieldwork, field trip
            house move, dentist, hospital, mot, inset, opening night, double shift, late shift, early shift
            prior arrangement, prior plans, other plans, another meeting, board meeting, something else on
            obligations, obligation, marathon, pilgrimage, visa, screening, marking, delivery, night duty, stag do
            hen do, stag, hen, matinée, finals, ofsted, due date, rounds, ceremony, gig, evening class, handover, work
            another class, another event, another engagement, another appointment, another commitment, childcare
            another session, another training, a clash, a conflict, plans already, existing plans, plans, hearing
            custody, visiting hours, hospital appointment, dental appointment, boiler, gas man, movers, removal
            house guests, due in court, family visiting, family staying, family over, friends over, friends staying
            people over, people staying, relatives staying, relatives visiting, company coming, something on
        gather: meeting, session, game, match, training, rehearsal, concert, performance, show, class, party, conference, call
            seminar, workshop, service, retreat, festival, race, cup, derby, assembly, test, homework, move, completion, term
            launch, thing, event, dinner, lunch, date, do, practice, course
        collide: starts the same, begins the same, happens the same, opens the same, kicks off the same
            is the same, are the same
            clashes, clash, conflicts, conflict, collides, overlaps, overlap, coincides, double booked with, smack in the
            same time as, falls on, lands on, falls in, bang in the, cuts across, runs into, clashing, conflicting, overlapping
        illness: come out in spots, in spots, a rash, head lice, come out in a rash, down with something
            a tummy bug, tummy bug, off his food, off her food, upset stomach, a bad back, a bad chest, a bad knee
            an infection, slapped cheek, scarlet fever, hay fever, conjunctivitis, pink eye, mono, glandular fever
            impetigo, ringworm, mouth ulcers, bunged up, full of cold, streaming
            ill, sick, unwell, poorly, in hospital, fever, flu, covid, a cold, migraine, chickenpox, norovirus
            a bug, stomach bug, tonsillitis, pneumonia, bronchitis, temperature, a stinker, food poisoning, gastro
            measles, mumps, shingles, laryngitis, sciatica, a cough, broken leg, broken ankle, broken arm, a broken
            sprained, slipped disc, bad back, concussion, hernia, appendicitis, vomiting, throwing up, puking
            being sick, a temperature, streaming cold, chest infection, ear infection, vertigo, lurgy, the lurgy
            the runs, nits, plaster, in plaster, in a cast, stitches, labour, labor, hospitalized, coughing, sneezing
            feverish, contagious, infectious, in bed, poisoned, croup, hand foot and mouth, pox, strep, toothache
            abscess, gout, a hangover, backache, a virus, the virus, the flu, man flu, the sniffles, morning sickness
            nausea, due, down with, in labour, in labor, in the hospital, in a&e, in intensive care, on crutches
            teething, dying, very ill, recovering
        """

    static let settings = """
        thing: wild horses, hell or high water, accepting, timing, date, day, time, timing, slot, hour, evening
            morning, afternoon, night, week, this one, that one, this date, that date, schedule, diary, calendar, this
            that, it, which, meeting, session, fit, roster, rota, timetable, my schedule, my diary, my calendar
            evenings, mornings, afternoons, weekends, weekdays, mondays, tuesdays, wednesdays, thursdays, fridays
            saturdays, sundays
        now: at that hour, at this hour, at that exact, around then, just then, that same evening, that same day
            that same night, that same morning, the same evening, the same night, the same day, the same afternoon
            the same morning
            that day, that night, that week, that evening, that time, that morning, that afternoon, that month, then
            all day, on the day, at that time, at the same time, same day, same time, same night, same evening
            same week, same hour, same morning, same afternoon, same date, same slot, that date, this week, tonight
            today, tomorrow, all week, all month, the whole week, the whole day, that weekend, all weekend, that hour
            exactly then, right then, this time, this evening, this afternoon, this morning, this month, until the
            till the, that very, the very day, the very same, on that day, at noon, monday, tuesday, wednesday
            thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, at the time
            in the evening, in the morning, on the night, on the date, the entire week, the entire day, by then
            until late, during the, on the evening, from the, over the, at the moment, right now, currently, this term
            this semester, at present, for the foreseeable, this year, the day of, the week of, the night of
            the evening of, the day i, the day we, the night i, the night we, the day my, the week i
            the same evening as, the same day as, the same time as, the same night as, mondays, tuesdays, wednesdays
            thursdays, fridays, saturdays, sundays, evenings, on those dates, those days, on monday, on tuesday
            on wednesday, on thursday, on friday, on saturday, on sunday, on mon, on tue, on wed, on thu, on fri
            on sat, on sun, that very evening, by that time
        elsewhen: last week, last month, last year, last time, yesterday, the week before, the day before
            the previous, previous, the week after, the day after, the week following, next week, next month
            next year, next time, the following week, the last one, the next one, the last meeting, last one, ago
            in the past, always, usually, normally, often, ever, every time, last night, earlier, the month before
            the month after, the following month, the year before, sometimes, the next day, the following day
            in march, in may, in june, in july, in april, in january, in february, in august, in september, in october
            in november, in december, last monday, last tuesday, last wednesday, last thursday, last friday
            last saturday, last sunday, in the spring, in the summer, in the autumn, in the winter, the other day
            beforehand, afterwards, back again, since then, the last
        """

    static let grammar = """
        link: and, but, so, because, cos, cause, as, since, although, though, while, whereas, yet, or, then, which, that's why
            even though, whilst, plus, hence, however
        under: suggest, suggesting, propose, proposing, recommend, say we, what if
            when, until, till, before, after, than, whether, once, if, unless, provided, providing, in case
            assuming, as if, as long as, so long as, whenever, by the time, what, why, how, where, lest, otherwise
            as soon as, even if, except
        good: in my usual, in the usual, in your front, in my place, in my corner, in the third row
            in the second row, in the back row, in the middle row
            on that pitch, on the pitch, on the field, on the court, on the team sheet, in that seat, in my seat
            in that chair, in the front row, on that bus, on that train, in that room, on form, on side, in my kit
            in uniform, at my post
            in the room, on board, on my way, on our way, on the way, in favour, in favor, in agreement, on time
            on the list, in the area, in town, on the call, at the meeting, at the session, at the table, on zoom
            on teams, on video, in person, on hand, in attendance, on it, in two minds, on the fence, in the loop
            in charge, in receipt, at the front, at the door, in the front, at the back, in the back, in the audience
            in touch, on standby, at the ready, in good time, in full, in the diary, on the phone, in the calendar
            in the mood, on the team, on for, in for, in on, at your disposal, in the building, at your service
            on the dot, at the venue, in my diary, in my calendar, in the chair, in the hall, in the city, in that day
            on the train, at my desk, on the bus, in the car, with you, with bells on, over the moon, at yours
            on deck, in luck, in then, in line, in contact, on the lookout, on the committee, on the board
            on your side, in doubt, at a loss, in the dark, on track, in suspense, at it, in as, in of, in too
            in both, in already, on already, on again, on both, in again, in all, in this, in on it, in spirit
            on the cusp, in principle, in theory, in that case, in fact, in general, on behalf, on the whole
            on the agenda, on second, on another, in addition, in future, in case, in advance, in short, in brief
            in time, on that note, on a side, on topic, at first, at last, at least, at your, in response, in reply
            in other, at this, on principle, on reflection, on balance, on what
        mental: thinking, hoping, looking, planning, trying, wondering, asking, writing, sending, bringing, running, counting, saving
            using, reading, replying, feeling, getting, taking, keeping, expecting, being, having, intending, coming, going, dying
            itching, starting, putting, making, letting, leaning, afraid, wishing, aiming, talking, saying, giving, considering
            assuming, guessing, telling, speaking, confirming, suggesting, finding, becoming, doing, waiting, angling, checking
            returning, answering, responding, declining, accepting, withdrawing, missing, skipping, leaving, arriving, joking, kidding
            interesting, exciting, amazing, willing, tempting, offering, pulling, passing, sitting, staying, stopping, bowing
            walking, dragging, holding, bothering, following, learning, smiling, crying, bursting, bouncing, retiring, enjoying
            clearing, rearranging, moving, swapping, juggling, turning, forgetting, begging, missing, appreciating, loving, liking
            relying, charging, setting, selling, resigning, contacting, emailing, standing, filling, representing, deputising
            covering, replacing, dialling, dialing, joining, attending, popping, dropping, calling, signing, logging, tuning
            heading, jumping, hopping, showing, bailing, backing, cancelling, canceling, ducking, crossing, biting, pushing
        filler: really, just, also, still, very, actually, well, hi, hello, hey, dear, all, please, both, already, now
            oh, ah, um, too, indeed, quite, again, therefore, of course, no doubt, without doubt, without fail
            without question, not only, no matter what, not least, no worries, not to worry, no problem, no objection
            no objections, a bit, bit, course, even, ok, yes, sorry, thanks, sure, afraid, sadly, alas, sad to say
            to my regret, damn, if possible, this once, anyway, on this occasion, for once, honestly, so, rather, most
            by far, much, right, to say, fear not, come what may, whatever happens, rain or shine, for sure
            for certain, for definite, defo, deffo, ofc, no less, can't thank you enough, back, full, pretty, solid
            gonna, either, yet, once more, regardless, nonetheless, soon, somehow, duly, else, can't believe
            can't stress, can't say enough, not just, no need, no question, no idea, no end, too right, you bet
            oh yes, hell yes, as well, at all, great, lovely, sadly not, at last, after all, to be honest, tbh, all of
            the kids and, thank you, by all means, in fact, in that case, with pleasure, for one, as planned, as ever
            now that, it turns out, turns out, that, myself, ourselves, as usual, to be fair, i'm afraid, i fear
            i must say, a little, nothing on, nothing planned, nothing else on, no plans, no promises, only
            think of a reason to, think of any reason to, think of a good reason to, see a reason to
            see any reason to, find a reason to, one reason to, any excuse to, an excuse to, any more, anymore
            any longer, bright and early
        """

    static let all = [persons, helpers, denials, coming, away, states, settings, grammar]
}
