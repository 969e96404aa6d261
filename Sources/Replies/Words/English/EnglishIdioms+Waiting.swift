/// Turns of phrase that leave it open, or to somebody else.
extension EnglishIdioms {
    static let waiting = """
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
            could swing either way, either way at this point, level best, no guarantees
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
            hasn't been decided, don't count on it, don't count on me, good as mine
            maybe yes maybe no, looks likely, looking likely, seems likely, looks good, looks possible, looks doubtful
            coin flip, unclear at the moment, still unclear, be able to say, haven't heard, not heard yet
            working on it, requested leave, applied for leave
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
            part of me, yes and no, yes or no, no and yes, wrong number, wrong person, wrong address
            wrong email, wrong guy, wrong woman, wrong man, not the person, got the wrong, have the wrong
            meant for someone else, for somebody else i think, who is this, who's this, who are you, new number
            we'll send someone, send someone, somebody will come, someone will come, someone from our
            somebody from our, someone from my, somebody from my, one of our, one of my, unfortunately yes, sadly yes
            unfortunately i can, easier said than done, if you say so, i've had a few, take your pick, yes no
            no i mean
        """
}
