/// The words that make up what an English clause says on coming, by what they do in it. `ClauseFrame` composes them; no
/// phrase here is an answer by itself. One line a class, in the notation of `WordGroups`.
enum FrameWords {
    static let all = [persons, helpers, denials, coming, away, states, settings, grammar]

    static let helpers = """
        be: am, are, is, be, being, been, 're, get, getting, 's
        have: have, has, having, got, have got, having got
        past: was, were, had, did, used to, missed, came, attended, joined, went, skipped
        will: will, shall, can, do, does, going to, am able to, able to, to be able to, be able to, managing to
            manage to, must, have to, need to, got to, had better, may as well, might as well, get to, set to
            enough to, about to, planning to, plan to, intend to, intending to, intention of, decided to, agreed to, arranged to
            promise to, mean to, meaning to, ready to, prepared to, supposed to, due to, managed to, determined to
            bound to, sure to, certain to, set on, expect to, expecting to, every intention of, choose to
            volunteer to, volunteering to, resolved to, opt to, elect to, free to, in a position to, capable of, up to
            scheduled to, down to, fixed to, planning on, plan on, counting on, intent on, keen on, insist on
            insisting on, set upon, see myself, picture myself, see us, see me, wiser to, best to, better to, safer to
            wisest to, prudent to, sensible to, had best, going to have to, would better, would best, possible to, ok to, okay to
            all right to, alright to, fine to, acceptable to, ok if, okay if, fine if, all right if, alright if
            mind if, possible if, permissible to, permitted to
        want: dream of, contemplate, even consider, think twice about, even think of, raging to, devastated to
            disappointed to, sickened to, annoyed to, upset to, bummed to, fuming to, crushed to, heartbroken to
            mortified to, furious to, sick to, vexed to, miserable to, sore to
            want to, wish to, like to, love to, happy to, glad to, delighted to, pleased to, keen to, honoured to
            honored to, thrilled to, excited to, eager to, hate to, sorry to, looking forward to, look forward to
            care to
            proud to, privileged to, dying to, raring to, only too happy to, more than happy to, willing to, sad to
            loath to
            loathe to, reluctant to, gutted to, thinking of, fancy, inclined to, tempted to
        planned: hoped to, planned to, meant to, intended to, wanted to, expected to, hoped i'd, hoped i could
            hoped we could
            all set to, all set for, had hopes of, had high hopes of, had every intention of, had counted on
            had hoped
        would: would
        should: should, ought to
        unsure: not sure, unsure, not certain, uncertain, don't know, do not know, not know, dunno, no idea
            not convinced, not clear
            not confident, can't say, couldn't say, can't promise, not promise, can't guarantee, not entirely sure
            not quite sure
            not really sure, not totally sure, not yet sure, not 100 sure, not too sure, not so sure, cannot be sure
            can't be sure
            in doubt, touch and go, debating, wondering, wonder
        wish: wish, if only, would that, in a perfect world, ideally
        possible: might, may, could, perhaps, possibly, a chance, some chance, possibility, conceivably, potentially
            there's a risk, risk, danger, likelihood, chances are, liable to, at risk of, could well, may well
            might well
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
        neg: not one to, not, not so, not very, not too, could not, would hate to, a shame to, a crime to, a pity to, wouldn't dare, never, no longer, unable
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
            look at my, look at the rota, look at the diary, look at the calendar, see about, verify, establish, ascertain, ponder, weigh up, mull it, see what i can do
            see if i can, see whether i can, see what i can manage, see what we can do, tell you, tell you tomorrow
            think it through, get back, know yet
        prevent: stop, stops, stopping, prevent, prevents, preventing, keep me away, keeps me away, keeping me away
            keep us away, stop me, stop us, stopping me, hold me back, standing in my way, stand in my way
            stands in my way, in my way, in the way, get in the way, drag me away, tear me away, deter, deterring
            keep me from, keeps me from, keeping me from, rules me out, rule me out, rules out, ruling out, put me off
            stand between, wriggle out, talk me out, talk us out, hinder, hindering, get between
        """

    static let grammar = """
        link: and, but, so, because, cos, cause, as, since, although, though, while, whereas, yet, or, then, which
            that's why
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
        mental: promise not to, promised not to, try not to, trying not to, swear not to, thinking, hoping, looking, planning, trying, wondering, asking, writing, sending, bringing, running
            counting, saving
            using, reading, replying, feeling, getting, taking, keeping, expecting, being, having, intending, coming
            going, dying
            itching, starting, putting, making, letting, leaning, afraid, wishing, aiming, talking, saying, giving
            considering
            assuming, guessing, telling, speaking, confirming, suggesting, finding, becoming, doing, waiting, angling
            checking
            returning, answering, responding, declining, accepting, withdrawing, missing, skipping, leaving, arriving
            joking, kidding
            interesting, exciting, amazing, willing, tempting, offering, pulling, passing, sitting, staying, stopping
            bowing
            walking, dragging, holding, bothering, following, learning, smiling, crying, bursting, bouncing, retiring
            enjoying
            clearing, rearranging, moving, swapping, juggling, turning, forgetting, begging, missing, appreciating
            loving, liking
            relying, charging, setting, selling, resigning, contacting, emailing, standing, filling, representing
            deputising
            covering, replacing, dialling, dialing, joining, attending, popping, dropping, calling, signing, logging
            tuning
            heading, jumping, hopping, showing, bailing, backing, cancelling, canceling, ducking, crossing, biting
            pushing
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
            any longer, bright and early, never fear, no fear, always
        """
}
