/// Turns of phrase that say yes, no or not yet, and that no composition gives: one family a class, one rule a class.
enum EnglishIdioms {
    static let groups = """
        # A yes wherever it stands.
        idiomYes: set your watch by me, name badge ready, booked the afternoon off, booked the day off
            booked the morning off, booked time off, booked the time off, taken the day off, took the day off
            taken the afternoon off, took the afternoon off, arranged cover so, on my calendar already
            day off booked, where else would, barefoot, crawl over, over hot coals, through a blizzard
            come what may, through thick and thin, dressed and ready, whistle's packed, racket's strung
            boots by the door, one of the first, first in line, front of the queue, first to arrive
            early as always, save my seat, that's me sorted, that's me in, colour me in, color me there
            i'm your fellow, you had me at, you can put me down, you may count, you may expect me, you can expect
            consider me in, consider me booked, consider me there, tell them i'm coming, tell them yes
            tell her yes, tell him yes, mark us present, that's a roger, that's affirmative, it's a go
            all go from, green light from, thumbs up from, all all good from, good for me
            good for us, no problem for me, no problem here, no issue here, no clash, no objections here
            i'm free that, i'm free then, free as a bird, clear that day, clear that evening, wide open that
            nothing booked, nothing in the diary, nothing on my calendar
            never missed a, never missed an, haven't missed a, not missed a, never miss a, stuck with me
            lumbered with me, saddled with me, put up with me, couldn't pay me to miss, couldn't pay me to skip
            couldn't keep me away, couldn't stop me, couldn't drag me away, couldn't tear me away
            can't get rid of me, won't get rid of me, can't keep me away, you'll have a keeper, you'll have us
            you'll have my, rain hail or shine, hail rain or shine, i'm all yours, already packed
            already in my coat, already in the car, already outside, got my coat on, got my boots on
            in the car park already, outside already, outside the gate, outside the door, outside the hall
            at the door, at the gate, through the gate, just parked, just parking, just pulled up, just pulling up
            pulling up now, parking now, walking in now, walking up now, coming up the stairs, in the lobby
            in the foyer, in the lift, got my ticket, got my tickets, tickets bought, ticket bought
            ticket in hand, fare paid, fee paid, paid my deposit, name's down, name is down, have my name down
            marking my diary, inking it in, penned in, it's in ink, blocked out, blocked my diary
            blocked the evening, time is blocked, calendar is blocked, diary is blocked, cleared the evening
            cleared the afternoon, cleared the morning, cleared my evening, cleared my afternoon, freed up the
            freed the evening, kept it free, kept the day free, kept the evening free, keeping it free
            keeping the day free, keeping the evening free, i can do whichever, can do either, can do any
            can do whichever, either suits, any of them suits, whichever suits, happy with either, happy with any
            wouldn't say no to, lead the way, show me where to sign, where do i sign, sign here
            have my chair ready, leave the door open, leave the porch light on, keep the kettle, keep the urn
            keep the coffee, keep the tea, get the biscuits, order me a, order us
            consider it done, say no more, say less, don't have to ask twice, no need to ask twice
            don't need to ask twice, needn't ask twice, didn't have to ask twice, never have to ask twice
            no need to ask, had me at, twist my arm, twisted my arm, talked me into it, talked me round, with bells on
            with knobs on, deal me in, count me in, count us in, include me, include us, on my way, on our way
            i'm your man, i'm your woman, i'm your girl, i'm your guy, your huckleberry, in like flynn
            try and stop me, try to stop me, just you try, rude not to, hell or high water, dead or alive
            by hook or by crook, not for the world, anything for you, not be anywhere else, rather be there than
            nowhere else i'd rather, nowhere i'd rather, nothing i'd like more, nothing i'd like better
            nothing i'd love more, please me more, please us more, give me greater pleasure, give me more pleasure
            make me happier, like nothing better, like nothing more, love nothing more, love nothing better
            enjoy nothing more, could not be happier, be my pleasure, be a pleasure, be an honour, be an honor
            be a privilege, be our pleasure, honour to attend, pleasure to attend, pleasure to accept
            pleasure to join, my pleasure, our pleasure, don't mind if i do, wouldn't say no, won't say no
            put the kettle on, get the kettle on, warm up a chair, warm my seat, set a place for me
            lay a place for me, pour me, save me a seat, save me a place, save me a spot, save me a chair
            save me a slice, save me a cup, save us a seat, keep me a seat, keep me a place, keep me a spot
            keep me a chair, save a seat, save a chair, reserve me a, reserve a seat for me, keep a chair for
            seat for me, place for me, chair for me, spot for me, book me in, booked me in, lock me in, locked in
            ink me in, ink us in, write me in, slot me in, pen me in, tick me off as coming, mark me present
            mark me down as present, mark me as present, mark me as attending, mark me as coming, mark me as going
            mark me as a yes, put me down as a yes, put me down as coming, put me down as attending
            put me down as present, down as a yes, i'm a yes, we're a yes, it's a yes, that's a yes, big yes
            a resounding yes, firm yes, definite yes, hard yes, solid yes, a yes from, yes from me, yes from us
            yes for me, yes to that, yes to the, yes to friday, yes to monday, yes to tuesday, yes to wednesday
            yes to thursday, yes to saturday, yes to sunday, yes please, yes chef, yes boss, yes sir, yes ma'am
            yes of course, why ever not, why not, sure thing, add me to the list, add my name, add us to the list
            put my name down, stick my name down, pop my name down, jot me down, chalk me up, put me on the list
            put us on the list, already bought my ticket, tickets are booked, train is booked, train's booked
            flights are booked, sitter is booked, sitter's booked, babysitter's booked, babysitter is booked
            babysitter booked, sitter booked, sitter sorted, babysitter sorted, babysitter arranged, cover's arranged
            cover is arranged, cover arranged, bag is packed, bag's packed, bags are packed, dancing shoes
            in my diary, in the diary, in my calendar, in the calendar, on my calendar, saved the date, date saved
            date is saved, got the date, marked the date, diary marked, circled in red, circled on my calendar
            counting the days, counting the hours, counting down, counting the sleeps, roll on monday, roll on tuesday
            roll on wednesday, roll on thursday, roll on friday, roll on saturday, roll on sunday, bring it on
            let's do it, let's do this, let's go, lfg, all yours, see you there, see ye there, see ya there
            see u there, see you all there, see you monday, see you tuesday, see you wednesday, see you thursday
            see you friday, see you saturday, see you sunday, see you on, see you at, see you soon, see you tomorrow
            see you all, see you in, see you guys, see you folks, see you then, see ya then, see ye then, cu there
            cu then, c u there, c u then, meet you there, catch you there, catch you then, catch you all there
            depend on me, depend on us, rely on me, rely on us, count on me, count on us, bank on me, bank on it
            bank on us, count on it, count on our presence, you'll see me there, you will see me there, you'll have me
            you've got me, you have me, you have my word, you have my attendance, never missed one, not missed one yet
            never miss one, haven't missed one, nothing in the way, nothing stands in the way
            nothing standing in the way, nothing in my way, nothing against it, no obstacle, no obstacles
            coast is clear, no clash here, no clashes, my diary is clear, my diary's clear, calendar is clear
            calendar's clear, diary is free, i'm there, we're there, be there or be square, i'm in town, i'm all ears
            happy either way, moved it so i can, moved things around, moved things round, moved my, cleared my diary
            cleared my calendar, cleared my schedule, cleared the day, cleared the decks, rearranged my
            rescheduled my, swapped my shift, swapped shifts, got the day off, day off approved, leave approved
            got the okay from, got the ok from, boss said yes, boss says yes, been let off, let off the leash
            got permission, show my face, showing my face, show our faces, you betcha, wild horses, all systems go
            i'm game, ready when you are, good things come, a pleasure as always, looking forward, look forward
            can't wait, cannot wait, see if you can stop me, wouldn't miss, won't miss, not going to miss
            not gonna miss, will represent my, i'm representing, represented by me, attendance is confirmed
            confirm attendance, confirming attendance, confirm my attendance, confirming my attendance
            confirm that i will, confirm i'll, confirm we'll, confirm i will, accept your kind, accept the invitation
            accept your invitation, accept the invite, delighted to accept, happy to accept, pleased to accept
            glad to accept, gratefully accept, gladly accept, accept with pleasure, accepts with pleasure
            accept with thanks, rsvp yes, rsvp'ing yes, rsvping yes, it is a yes, down for it, up for it, up for that
            down for that, keen as mustard, mustard, too good to miss, not to be missed, dead keen, well up for it
            well keen, ready and waiting, present and correct, reporting for duty, at your service, at your disposal
            on board, onboard, i'm yours, we're yours, vegetarian option, veggie option, vegan option, vegetarian meal
            won't let you down, will not let you down, be my privilege, be my honour, be our privilege
            is my privilege, tick next to my name, tick beside my name, presence is assured, inked, keeping me away
            no excuse, no excuses, count on my presence, nobody could talk me out, no one could talk me out
            try keeping me away, no excuse so, make an exception, made an exception, the green light, boots are packed
            kit is packed, kit is washed, want to be anywhere else, see you bright, altos all present, all present
        # A yes at the beginning of a clause.
        idiomAgree: rain or shine, bells on, all clear, nothing on, nothing planned, no plans, absolutely, definitely
            certainly, affirmative, indeed, perfect, great, fine, deal, done, cool, right, gladly, happily, roger
            roger that, totally, naturally, obviously, evidently, wilco, copy that, aye aye, righto, rightio
            right you are, right ho, righty ho, very well, jolly good, splendid, super, smashing, brill, brilliant
            ace, sweet, sweet as, no worries, no dramas, no drama, no probs, no prob, np, nps, no bother, no issue
            no issues, no sweat, no fuss, good as gold, happy days, grand, grand so, sound, sorted, lovely
            lovely jubbly, ok yes, yes yes, si, oui, ja, hai, ofc, of course, course, sure, surely, by all means
            most certainly, without a doubt, no doubt, naturally yes, bet, word, yessir, yes sir, yes siree, yeppers
            yah, ya, yis, ye, yus, yuss, y, totes, defo, deffo, def, for sure, for definite, for certain, fosho
            fo sho, too right, damn right, damn straight, hell yes, hecc yes, heck yes, you got it, you know it
            you bet, you betcha, oh go on then, go on then, oh alright then, alright then, alright, if you insist
            if i must, twist my arm, fair enough, excellent, fantastic, wonderful, terrific, fab, fabulous, marvellous
            amazing, awesome, happy to, very happy to, more than happy to, only too happy, delighted, delighted to
            thrilled, thrilled to, honoured, honoured to, honored, glad to, pleased to, will do, shall do, can do
            it's a date, agreed, with pleasure, pleasure, i'd love to, i'd love that, we'd love to, i'd be delighted
            i'd be happy, i'd be glad, i'd be honoured, i'd be honored, i'd be thrilled, we'd be delighted
            we'd be happy, sounds good, sounds great, sounds fine, sounds lovely, sounds like a plan, sounds perfect
            sounds fun, sounds wonderful, all good, good to go, good with me, good for me, fine by me, fine with me
            ok by me, ok with me, ok for me, fine for me, suits me, works for me, easy, no problem, no problem at all
            no problems, no conflict, no conflicts, no objection, no objections, no reason not to, nothing against
            not a problem, not a bother, no trouble, no trouble at all, no difficulty, no hesitation, me too
            same here, ditto, me three, snap, accepted, confirmed, present, in, hundred percent, 100 percent, 100 %
            yes, ok, but of course, oh yes, oh absolutely, oh definitely, oh sure, might as well, why would i not
            please do, please yes, it's on, you can say that again, amen, cheers yes, on it, okey dokey, okie dokie
            oki doki, okeydoke, alrighty, aight, aite, bien sur, tick, ticked, aye, why not, booked and ready
            all booked
        # A no wherever it stands.
        idiomNo: fun without me, party without me, without yours truly, without us then, without me then
            miss out this, missing out this, have to miss out, no show, a no-show, be a no show, i'm a no
            we're a no, it'll be a no, is a no, was a no, thanks but no, thank you but no, kind of you but
            kind offer but, out of action, out of commission, out of the running, hors de combat, on the bench
            on the sick list, under the weather, off colour, off color, have to bow out
            bow out of this, bowing out, ducking out of this, must beg off, have to beg off, begging off
            crying off, have to cry off, must cry off, pull out, pulling out, have to pull out, drop out of
            dropping out of, not able this, no longer free, no longer coming, ain't coming
            won't be coming, isn't possible for, won't work for, won't suit, doesn't suit, does not suit
            doesn't work for, does not work for, bad day for, bad week for, bad time for, terrible day for
            worst day, worst possible, that day's out, that night's out, that week's out, too short notice
            such short notice, otherwise engaged, other fish to fry, elsewhere that
            at the other end of the country, the wrong side of the country, visa was refused, visa refused
            no visa
            mark me excused, mark me as excused, put me down as excused, mark me out, mark me away
            mark me as away, mark me as out, put me down as out, list me as absent, list me as excused
            up for grabs, welcome to my place, welcome to my seat, welcome to my spot, welcome to my ticket
            welcome to my slot, welcome to my chair, my seat is going, my seat's going, my place is going
            my place's going, my seat is open, my place is open, my spot is open, my spot is free, my spot's free
            my seat's free, my place's free, my spot is available, my seat is available, my place is available
            put paid to, put the kibosh, put the mockers, scuppered, scotched, ruled me out, ruled that out
            knocked me out, no go, no dice, this one cannot, that one cannot, i cannot lah, cannot lah, cannot leh
            cannot lor, one missed, first one missed, i'll catch up on, catch up on the minutes
            rely on the minutes, send me the minutes afterwards, thinking of a no
            have to be without me, happen without me, down without me, an empty chair, my chair will be empty
            my seat will be empty, my chair empty, voted against, not in the cards, not on the cards, ain't gonna
            not gonna happen, never gonna happen, drew the short straw, short straw, boss said no, boss says no
            wife says no, wife said no, husband says no, husband said no, mum says no, mum said no
            under doctor's orders, laid up with, off games, injured list, on the injured list, pulled a groin
            pulled a hamstring, pulled my, pulled a muscle, tweaked my, did my back, heading home
            on the other side of the world, out for me, out for us
            got in the way, gets in the way, prefer not to, can't be bothered, catch you at the next
            next one instead, come to the next, see you at the next, be at the next, make the next, duty calls
            not a hope, not a chance, not a prayer, no hope, no chance, fat chance, dream on, no way, not on your life
            not on your nelly, not in a million years, when hell freezes, pigs might fly, pigs fly, over my dead body
            hard pass, it's a pass, a pass from, i'll pass, i will pass, have to pass, must pass, gonna pass
            going to pass, hard no, that's a no, it's a no, firm no, a no from, no from me, no from us, no for me
            no from our, no dice, no joy, no can do, not happening, not happen, ain't happening, no bueno, afraid not
            fraid not, afraid no, fraid no, alas no, alas not, sadly not, sadly no, regrettably not, regrettably no
            sorry no, sorry not, unfortunately not, unfortunately no, rule me out, rule us out, count me out
            count us out, leave me out, leave us out, deal me out, i'm out, we're out, cross me off, strike me off
            scratch me, strike me from, cross me out, mark me down as absent, put me down as absent, mark me absent
            mark me as absent, put me down as a no, put me down as not, mark me as not, mark me as a no, down as a no
            down as absent, put me as absent, absent this time, manage without me, do without me, go on without me
            carry on without me, cope without me, proceed without me, make do without me, go ahead without me
            without me this, without us this, without me on, managing without me, survive without me, fine without me
            one short, one fewer, one down, in spirit, not this time, not this year, not this round, not this week
            not this month, not this occasion, not this one, not this once, some other time, maybe next time
            perhaps next time, maybe another, perhaps another, next time, another time, rain check, raincheck
            leave it this, sit this, sitting this, give it a miss, my hands are tied, hands are tied, no babysitter
            no sitter, no childcare, no cover, without a car, no lift, no transport, no way of getting, no way to get
            car has broken, car's broken, broken down, car died, car's died, in the garage, snowed in
            flight was cancelled, flight got cancelled, trains are off, trains cancelled, missed my train
            missed my flight, missed the train, missed the flight, missed the bus, something's come up
            something has come up, something came up, things have come up, something's cropped up
            something has cropped up, something cropped up, come up at work, cropped up, can't spare the time
            can't be spared, can't get out of, can't leave, can't escape, can't swing, can't get away, bad timing
            hate the timing, timing is off, wrong day, of all days, of all nights, my diary is full, diary is full
            my diary's full, diary's full, plate is full, plate's full, too much on, in another life
            in an ideal world, in my dreams, chance would be a fine thing, would that i could, regret to inform
            regret that, regret to say, sorry to say, much as i would, much as i'd, as much as i'd, as much as i would
            had i but, regrets only, with regret, with regrets, my regrets, our regrets, send regrets
            my sincere regrets, regretfully, decline your, declines with, decline with, must decline, have to decline
            decline the, decline this, have to say no, must say no, my answer is no, answer is no, answer's no
            answer has to be no, beyond me, better not, rather not, i'd better not, think not, don't think so
            doubt it, i doubt it, very much doubt, highly unlikely, not likely, most unlikely, nothing doing
            count on my absence, excuse my absence, apologies for my absence, my absence, give my apologies
            give apologies, please give my, convey my apologies, accept my apologies, record my apologies
            note my apologies, send my apologies, my sincere apologies, sincere apologies, with apologies
            tender my apologies, make my apologies, take me off for, take me off the list for, take my name off for
            free up my, release my, offer my, my place is free, my seat is free, have my place, have my seat
            have my spot, have my slot, have my ticket, have my chair, give my place, give my seat, give my spot
            give my slot, give my chair, give my ticket, give up my, give it to someone, give away my
            my place to someone, my seat to someone, my spot to someone, my slot to someone, my ticket to someone
            surrender my, relinquish my, let someone else have, let somebody else have, my place can go
            my seat can go, can't afford, withdraw my acceptance, take back my yes, cancel my booking, cancel my place
            cancel my seat, cancel my spot, cancel my rsvp, cancel my reservation, cancel me, too ill, too sick
            too tired, too weak, too busy, too far, too late for me, not well enough, not up to it, not up to the
            not fit enough, not feeling up, i'd only slow, need a rest, doctor's orders, doctor says no
            doctor said no, doctor forbids, not allowed out, not allowed to, forbidden, won't let me, wouldn't let me
            refused me leave, refused my leave, leave was refused, leave refused, denied leave, not been given
            grant me leave, leave of absence, excuse me from, please excuse me, kindly excuse, excuse us from
            beg to be excused, unavoidably detained, not for me, pass on this, pass on that, taking a pass
            no longer able, no longer possible, no longer available, can no longer, next time for, next time then
            next time please, next time i, a swerve, as a miss, done my back, put my back out, called in to work
            called into work, called me in, told to rest, bed rest, lost my voice, no voice, fallen through
            fell through, double booked myself, double booked, says otherwise, say otherwise, chock full, any day but
            any night but, any other day, any other night, any other time, any other week, can't face it
            can't face the, no use to, infect, give everyone my, give you all my, giving up my, somebody else took my
            someone else took my, must be joking, must be kidding, you're joking, you're kidding, have leave from
            take leave from, leave the house, love to can't, apols, no point in me, isn't running, aren't running
            not running, roads closed, roads are closed, road is closed, passed away, has died, died yesterday
            an emergency, family emergency, emergency at home, bereavement, burst, flooded, power cut, on strike
            sick leave, in again next year, again next year, next year, wouldn't let, can't shake this, can't get off
            can't get time, can't take the, tested positive, positive test, positive for covid, was turned down
            got turned down, were turned down, wasn't approved, wasn't granted, can't spare, doctor's advice
            medical advice, no longer a member, not a member any more, moved away, play without me, without me please
            someone else for the seat, a negative, to my spot, out for the season, the late shift, my spot to
            my place to, my seat to
        # Left open wherever it stands.
        idiomOpen: ask me on, ask me in, ask me then, ask me after, ask me closer, slim chance, outside chance
            fair chance, decent chance, fighting chance, small chance, remote chance, good chance
            reasonable chance, strong chance, even chance, even money, in the lap of the gods, six of one
            can't call it, too close to call, flip of a coin, depends whether, depends if, depends how
            depends when, depends what, up in the air, not nailed down, not set in stone, not fixed yet
            rota's not out, rota isn't out, roster isn't out, shifts aren't out, shifts not out, shift pattern
            provisional yes, put me down provisionally, pencil only, in pencil for now, soft no, probable
            a probable, call it a maybe, make it a maybe, that's a maybe, maybe from me, maybe for now
            possible yes, possible no, may be possible, hopefully yes, touch wood
            with a following wind, wind permitting, tide permitting, if spared, hold that thought, jury still out
            jury's still out, jury's out still, see how lah, see how first, sleep on it, see how the
            see how i feel, see how he, see how she, haven't a clue yet, can't say either way
            could swing either way, either way at this point, on the waiting list, level best, no guarantees
            no guarantee, all being well, might be a stretch, might be tight, long shot, a big if, big if
            a stretch but, cutting it fine, a coin, heads or tails, up to the weather, up to the boss
            up to the sitter, up to the roster, up to the rota, at the mercy of, watch this, at a push
            chances are slim but, if the stars align, stars align, if i can swing it, if i can wangle
            torn, made up my mind, make up my mind, made my mind up, in two minds, of two minds, two minds
            on the fence, jury's out, jury is out, jury is still out, too early to say, too early to tell
            too soon to say, too soon to tell, hard to say, hard to tell, difficult to say, impossible to say
            who knows, god knows, goodness knows, heaven knows, dunno, no idea yet, no clue yet, we'll see, let's see
            we shall see, time will tell, touch and go, fifty fifty, a toss up, toss up, coin toss
            could go either way, watch this space, tbc, tbd, tba, to be confirmed, to be decided, no promises
            no promise, don't hold me to it, not promising anything, a maybe, as maybe, as a possible
            down as possible, definite maybe, big maybe, solid maybe, strong maybe, question mark, in pencil
            pencil me, pencil us, provisional, provisionally, tentative, tentatively, cautious yes, soft yes
            qualified yes, not a yes, not a no, not yet a yes, not ruling it out, rule it out, can't rule
            wouldn't rule, depends, depend on, depending on, hinges, hangs on, hang on the, rests on, subject to
            conditional on, contingent on, don't know yet, don't know if, don't know whether, not know if
            not know yet, unsure, undecided, uncertain, not sure if, not sure yet, not sure whether, not certain
            not clear yet, not settled, up in the air, if i'm spared, can't promise, can't commit, can't say for
            can't say yet, can't confirm, can't guarantee, not guarantee, cannot promise, remains to be seen
            play it by ear, playing it by ear, waitlist me, as a reserve, as a backup, last resort, if needed
            if you're short, if short, as long as nobody, in the balance, in the lap of, leaning, half a mind
            odds are, 50 %, 60 %, 70 %, 75 %, 80 %, 90 %, 40 %, 30 %, 50 percent, 60 percent, 70 percent, 80 percent
            90 percent, not up to me, we'll have to see, all depends, sort of yes, kind of yes, yes ish, yesish
            probably yes, maybe yes, likely yes, should be ok, should be fine, should be good, should be able
            should be possible, should be free, should be there, should manage, still deciding, deciding, mulling
            a gamble, a lottery, could be done, could be arranged, could be possible, might be possible
            more likely than not, not impossible, say maybe, haven't decided, not decided, not yet decided
            hasn't been decided, don't count on it, don't count on me, waiting list, reserve list, good as mine
            maybe yes maybe no, looks likely, looking likely, seems likely, looks good, looks possible, looks doubtful
            coin flip, unclear at the moment, still unclear, be able to say, haven't heard, not heard yet
            working on it, get the day off, get the night off, get the evening off, requested leave, applied for leave
            asked for leave, asked for the day off, hasn't decided, not approved yet, not confirmed yet, write me off
            not 100, gonna try, going to try, have to see how, remains open
        # Answers later, or leaves it to chance: counts where nothing clearer is said.
        idiomLater: let you know, get back to you, come back to you, tell you later, tell you tomorrow, know more
            know by, won't know, keep you posted, keep you informed, give me a day, give me a few, give me until
            give me till, leave it with me, bear with me, ask me again, ask me later, ask me nearer, ask me closer
            ask me tomorrow, nearer the time, closer the time, closer to the time, nearer to the time
            nearer the day, closer to the day, waiting to hear, waiting on, awaiting, pending, see how i
            see how things, see how it, will see how, i'll see, will see if, will see what, must see how
            wait and see, still thinking, weather permitting, health permitting, work permitting, time permitting
            knee permitting, traffic permitting, permitting, fingers crossed, touch wood, knock on wood, with luck
            with any luck, any luck, on standby, out of my hands, last word, has the final say, confirm nearer
            confirm later, confirm closer, confirm tomorrow, confirm by, update you, revert, shall revert
        # Asked back.
        vagueEn: one of the lads, one of the girls, one of the parents, one of the others, yes regrettably
            yes unfortunately, yes sadly, yes alas, yes i can't, yes can't, yes cannot, no i can, no i will
            no i'll be there, i can and i can't, can and can't, can but can't, will and won't, yes/no, no/yes
            maybe not yes
            wait up, one of us, either of us, thinks best, think best, as you wish, your call, you decide
            up to you, leave it to you, leave that to you, leave it up to, leave the decision, in your hands
            as you see fit, whatever you, whatever the chair, whatever the group, whatever the team
            whatever the committee, whatever the others, whatever everyone, wherever you, same as always, same as ever
            the usual, part of me, yes and no, yes or no, no and yes, wrong number, wrong person, wrong address
            wrong email, wrong guy, wrong woman, wrong man, not the person, got the wrong, have the wrong
            meant for someone else, for somebody else i think, who is this, who's this, who are you, new number
            we'll send someone, send someone, somebody will come, someone will come, someone from our
            somebody from our, someone from my, somebody from my, one of our, one of my, unfortunately yes, sadly yes
            unfortunately i can, easier said than done, if you say so, i've had a few, take your pick, yes no
            no i mean
        # Good wishes, as of somebody who stays away.
        wishEn: raise a glass, have one for me, have a drink for me, drink for me, thinking of you
            thinking of you all, be thinking of, say hi to, say hello to, give my love, give my best, give my regards
            love to everyone, love to all, regards to all, best to everyone, all the best for, all the best with
            all the best on, best wishes for, best of luck, good luck with, good luck for, break a leg, hope it goes
            hope all goes, hope everything goes, hope the meeting, hope the evening, hope the day, hope you have
            hope you all, eat a slice, save me some, save me the
        rhetoricalYes: who'd turn down, who would turn down, who could turn down, who turns down, who'd say no
            who'd refuse, who'd pass up, who would pass up, who in their right mind, would i skip, would i pass up
            would i turn down, how could i not, how could we not, how can i not, how can we not
            how could i say no, why would i miss, why would we miss, why would i skip, when do i ever say no
            do i ever say no, do i ever skip, have i ever skipped, have i ever said no, have you ever known me
            when did i ever say no, since when do i miss, what do you take me for, what sort of
            what kind of coach, what kind of captain, what kind of chair, why on earth not, why ever not
            is there cake then, is a frog, can a duck, do chickens, is rain wet, is the sky blue, is fire hot
            does a fish, need you even ask, do you really need to ask, you even have to ask, am i ever late
            would i miss, would i ever, do i ever, could i ever miss, could i refuse, could i resist, could i say no
            can i refuse, can i resist, can i say no, how could i, how can i refuse, how can i say no, who could resist, who could refuse
            who could say no, who would miss, who'd miss, who wouldn't, who would say no, why wouldn't i, why wouldn't we, why would i not
            is the pope, do bears, does a bear, do fish, do ducks, do you even need, do you need to ask, need you ask, do you have to ask
            when have i ever missed, have i ever missed, have i ever let, when did i ever miss, when do i ever miss, is water wet
            is grass green, would i lie, do i look like someone who, think i'd miss, think i would miss, think i'd say no, what else would i, where else would i
            and miss, and miss the
        rhetoricalNo: as if i could, as if i can, as if we could, as if i'm going to
            what with what, who is going to, where would i find, where am i supposed
            how do you expect me, how am i meant, how are we supposed, since when do i have, what babysitter
            what sitter, when would i, when am i supposed, need i say more
            how on earth, how the hell, how in the world, how the heck, how am i supposed, how would i get, how would i find
            how would i manage, how should i manage, how could i come, how could i get, how could i possibly, how can i leave
            how can i come, how can i get away, how can i, who would look after, who'd look after, who will look after, who would mind
            who'd mind, who would cover, who'd cover, who's going to, who would feed, who'd feed, who would watch, what kind of madman
            are you kidding, are you joking, are you serious, are you mad, are you crazy, in this weather, in this heat, with my knee
            with what money, with what time, with which, at my age, on a sunday, on a school night, why on earth, why would i
            what would i do there, in what universe, you expect me, do i look like i have, do i look as if i have, do i have a choice
        """

    static let rules = """
        yes | {idiomYes} | idiom | Consider it done
        yes | have/need to ..6 keep/stop/hold/drag/tear me away/back/home? | idiom | You would have to tie me to the goalposts to keep me away
        notQuestion | rain check | not a move | Rain check?
        notQuestion | who/god/goodness/heaven knows | rhetorical | who knows
        notQuestion | what with | says, asks nothing | what with the flu
        notQuestion | ^ {perhaps} so/not/yes/no | says, asks nothing | I think so?
        notQuestion | is the pope | rhetorical | Is the Pope Catholic?
        notQuestion | do bears/fish/ducks | rhetorical | Do bears sleep in the woods?
        notQuestion | {rhetoricalYes} | rhetorical | Would I miss it?
        notQuestion | {rhetoricalNo} | rhetorical | How on earth would I get away?
        yes | 10 - 4 | idiom | 10-4
        yes | {rhetoricalYes} | rhetorical: how could I miss it | Would I miss it?
        no | {rhetoricalNo} | rhetorical: how could I come | How on earth would I get away?
        agree | ^ {idiomAgree} | a yes | Absolutely
        agree | yes $ | a yes | snow day, yes
        no | {idiomNo} | idiom | Not a hope
        maybe | {idiomOpen} | undecided | I'm in two minds
        maybe | {idiomLater} | answers later | I'll let you know
        maybe | 50/60/40/70 / 50/40/60/30 | half and half | 50/50
        maybe | 50 - 50 | half and half | 50-50
        maybe | not a yes/no | not sure | Not a yes yet
        unclear | {vagueEn} | leaves it to the organiser | Whatever the chair thinks best
        unclear | {wishEn} | as if absent | Raise a glass for me
        unclear | enjoy ..2 meeting/session/it/evening/day/yourselves | as if absent | Enjoy the meeting
        unclear | have a good/great/nice/lovely/productive/wonderful/fab/grand/cracking ..1 meeting/session/one/time/evening/day | as if absent | Have a good meeting everyone
        unclear | either ..3 or i/me/{someone}/<name>/myself | one of two | Either Femi or I will be there
        """
}
