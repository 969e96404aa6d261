/// Turns of phrase that say yes.
extension EnglishIdioms {
    static let coming = """
        # A yes wherever it stands.
        idiomYes: better believe it, the answer's yes, answer is yes, let the side down, weekend of it, look out for me, look for me by
            do with a night out, swell the numbers, boost the numbers, creature of habit, barring an act of god, can't think of anything better, can't think of a better, cannot think of anything better, set your watch by me, name badge ready, booked the afternoon off, booked the day off
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
            at your door, through the gate, just parked, just parking, just pulled up, just pulling up
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
            see you all, see you in the, see you guys, see you folks, see you then, see ya then, see ye then, cu there
            cu then, c u there, c u then, meet you there, catch you there, catch you then, catch you all there
            depend on me, depend on us, rely on me, rely on us, count on me, count on us, bank on me, bank on it
            bank on us, count on it, count on our presence, you'll see me there, you will see me there, you'll have me
            you've got me, you have me, you have my word, you have my attendance, never missed one, not missed one yet
            never miss one, haven't missed one, nothing in the way, nothing stands in the way
            nothing standing in the way, nothing in my way, nothing against it, no obstacle, no obstacles
            coast is clear, no clash here, no clashes, my diary is clear, my diary's clear, calendar is clear
            calendar's clear, diary is free, i'm there, we're there, be there or be square, i'm in town, i'm all ears
            happy either way, moved it so i can, moved things around, moved things round, cleared my diary
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
            all booked, mos def, the ayes have it, hand up, my hand is up, good for go, one hundred percent
        rhetoricalYes: who'd turn down, who would turn down, who could turn down, who turns down, who'd say no
            who'd refuse, who'd pass up, who would pass up, who in their right mind, would i skip, would i pass up
            would i turn down, how could i not, how could we not, how can i not, how can we not
            how could i say no, why would i miss, why would we miss, why would i skip, when do i ever say no
            did i ever miss, did i ever skip, did i ever let, did we ever miss, when did we ever miss, why do you even ask
            do i ever say no, do i ever skip, have i ever skipped, have i ever said no, have you ever known me
            when did i ever say no, since when do i miss, what do you take me for, what sort of person
            what kind of coach, what kind of captain, what kind of chair, why on earth not, why ever not
            is there cake then, is a frog, can a duck, do chickens, is rain wet, is the sky blue, is fire hot
            does a fish, need you even ask, do you really need to ask, you even have to ask, am i ever late
            would i miss, would i ever, do i ever, could i ever miss, could i refuse, could i resist, could i say no
            can i refuse, can i resist, can i say no, how could i, how can i refuse, how can i say no
            who could resist, who could refuse
            who could say no, who would miss, who'd miss, who wouldn't, who would say no, why wouldn't i
            why wouldn't we, why would i not
            is the pope, do bears, does a bear, do fish, do ducks, do you even need, do you need to ask, need you ask
            do you have to ask
            when have i ever missed, have i ever missed, have i ever let, when did i ever miss, when do i ever miss
            is water wet
            is grass green, would i lie, do i look like someone who, think i'd miss, think i would miss
            think i'd say no, what else would i, where else would i
            and miss, and miss the
        """
}
