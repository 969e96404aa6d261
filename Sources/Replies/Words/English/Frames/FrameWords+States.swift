/// What keeps somebody away, and when.
extension FrameWords {
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
            otherwise occupied, giving a lecture, giving a paper, giving a speech, giving evidence, celebrating, hosting a
            attending a funeral, getting divorced, unpacking, hiding from, sunbathing, on a retreat, on a pilgrimage, on manoeuvres
            on exercise, in the field, in the desert, in plaster, on an aeroplane, on the ferry, halfway around, halfway up, halfway down, en route to, up in the air on, booked for, booked elsewhere, committed elsewhere
            out for the season, deployed, snowbound, suspended, sidelined, benched
        event: ramadan, eid, diwali, hanukkah, passover, yom kippur, shiva, wake, convention, confirmation class, nativity
            nativity play, championship, championships, regionals, nationals, semi final, semi, county final, cup final
            grand final, quarter final, stocktake, stocktaking, cattle market, cattle show, silage, shearing, cataract surgery
            knee surgery, hip replacement, radiotherapy, infusion, induction, caesarean, midwife, scout camp, guide camp
            driving test, citizenship ceremony, swearing in, call up, court hearing, deposition, inquest, unveiling
            scan, appointment, surgery, operation, exam, exams, flight, deadline, clinic, interview, funeral
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
        gather: meeting, session, game, match, training, rehearsal, concert, performance, show, class, party
            conference, call
            seminar, workshop, service, retreat, festival, race, cup, derby, assembly, test, homework, move
            completion, term
            launch, thing, event, dinner, lunch, date, do, practice, course
        collide: starts the same, begins the same, happens the same, opens the same, kicks off the same
            is the same, are the same, is the very same, are the very same, is also, is the same night
            clashes, clash, conflicts, conflict, collides, overlaps, overlap, coincides, double booked with
            smack in the
            same time as, falls on, lands on, falls in, bang in the, cuts across, runs into, clashing, conflicting
            overlapping
        illness: out of hospital, discharged, laryngitis, signed off sick, a fall, crutches, a stroke, a relapse, contractions, a nosebleed, sunstroke
            dizzy, faint, whooping cough, hepatitis, jaundice, an ulcer, a migraine, anaemia, diarrhoea, the trots
            come out in spots, in spots, a rash, head lice, come out in a rash, down with something
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
            january, february, april, june, july, august, september, october, november, december
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
            in the past, usually, normally, often, ever, every time, last night, earlier, the month before
            the month after, the following month, the year before, sometimes, the next day, the following day
            in march, in may, in june, in july, in april, in january, in february, in august, in september, in october
            in november, in december, last monday, last tuesday, last wednesday, last thursday, last friday
            last saturday, last sunday, in the spring, in the summer, in the autumn, in the winter, the other day
            beforehand, afterwards, back again, since then, the last
        """
}
