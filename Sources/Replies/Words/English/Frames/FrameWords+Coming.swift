/// Coming and being there, and staying away.
extension FrameWords {
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
            find my way, find our way, attend accordingly, practise, practice, compete, paddle, climb, sail, fence, wrestle, box, referee, debate, spar, march
        eager: can't wait, cannot wait, wouldn't miss, won't miss, shouldn't miss, looking forward, look forward
            can hardly wait
            could hardly wait, can barely wait, wouldn't dream of missing, not to be missed
        free: free, available, game, keen, up for, down for, on board, all yours, clear, good to go, onboard
            in attendance
            wide open, at your disposal, at your service, good for, all set, at liberty, aboard, confirmed, on my way
            on our way, in my coat, in the car, in the taxi
            on the bus, on the train, outside, halfway there, nearly there, almost there, parking, downstairs
            on the way, en route, signed up, booked in, booked on, registered, packed and ready, in town, up for it
            down for it
            all ears, rested and ready, in for, on for, with you, back in time, in the country, game for
        here: in, on, there, around, good, fine, happy, ready, set, present, in person, all in, delighted, thrilled
            honoured
            honored, going, in too, in again, in then, here, down, over, glad, pleased, in 100, in on that
        bring: bring, bringing, save you, save me, save us, keep me, keep us, wear, wearing, bake, baking, chair, row
            drive, help, helping, set up, setting up, do the, make the tea, run the, running the, take the minutes
            taking the minutes, take the chair, speak, lead, lend a hand, cook, pour, open up, unlock, host, steer
            cox, keep score, referee, umpire, provide, lay out, put out, stack, man the, manning the, serve, serving
            paint, decorate, accompany, conduct, perform, recite, read a
        """

    static let away = """
        absent: ask you to excuse me, ask you to excuse us, ask to be let off, turn that down, turn those down, boycott, boycotting, skipped, sitting it out, sit it out, bow out, opt out of, stay away, staying away, stay at home
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
        unsuited: impossible, no good, bad, hopeless, difficult, tricky, awkward, tough, inconvenient, a no go
            a non starter
            a nightmare, a write off, spoken for, taken, not on, no use, unworkable, out, beyond me, a problem
            terrible, dreadful
            too far, too early, too late in, too much, full, overbooked, packed, chock a block, jammed, rammed
            chockers, chocka, crammed
            off the table, unfeasible, not feasible, a bust, ruled out, booked solid, wall to wall, blocked
            blocked out, hectic
            solidly booked
        suit: an option, in question, on, work out, works, work, suits, suit, fits, fit, fine, good, ok
            perfect, great, ideal, doable, possible, lovely, brilliant
            convenient, all right, alright, grand, no problem, not a problem, free, clear, spot on, open, golden
            do nicely
            no trouble, feasible, manageable, workable, empty, wide open, a go, super, wonderful, excellent, splendid
        """
}
