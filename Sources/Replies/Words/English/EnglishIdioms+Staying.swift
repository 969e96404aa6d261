/// Turns of phrase that say no.
extension EnglishIdioms {
    static let staying = """
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
        # Good wishes, as of somebody who stays away.
        wishEn: raise a glass, have one for me, have a drink for me, drink for me, thinking of you
            thinking of you all, be thinking of, say hi to, say hello to, give my love, give my best, give my regards
            love to everyone, love to all, regards to all, best to everyone, all the best for, all the best with
            all the best on, best wishes for, best of luck, good luck with, good luck for, break a leg, hope it goes
            hope all goes, hope everything goes, hope the meeting, hope the evening, hope the day, hope you have
            hope you all, eat a slice, save me some, save me the
        rhetoricalNo: as if i could, as if i can, as if we could, as if i'm going to
            what with what, who is going to, where would i find, where am i supposed
            how do you expect me, how am i meant, how are we supposed, since when do i have, what babysitter
            what sitter, when would i, when am i supposed, need i say more
            how on earth, how the hell, how in the world, how the heck, how am i supposed, how would i get
            how would i find
            how would i manage, how should i manage, how could i come, how could i get, how could i possibly
            how can i leave
            how can i come, how can i get away, how can i, who would look after, who'd look after
            who will look after, who would mind
            who'd mind, who would cover, who'd cover, who's going to, who would feed, who'd feed, who would watch
            what kind of madman
            are you kidding, are you joking, are you serious, are you mad, are you crazy, in this weather
            in this heat
            with what money, with what time, with which, at my age, why on earth
            why would i
            what would i do there, in what universe, you expect me, do i look like i have, do i look as if i have
            do i have a choice
        """
}
