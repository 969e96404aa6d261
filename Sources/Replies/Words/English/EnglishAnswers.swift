/// Whether the writer comes, in English: `signs | pattern | what it is | example`.
enum EnglishAnswers {
    static let yes = """
        yes | {iWill} ..1 {attend} | says that they come | I'll be there
        yes | {me} {will} {attend} | says that they come | We will attend
        yes | {me} ..1 {attend} | says that they come | I attend
        yes | ^ {attend} $ | the verb alone | Coming!
        yes | ^ will {attend} | will come | Will be there
        yes | count me/us in | counted in | Count me in!
        yes | sign/put/mark/pencil me/us up/down/in | counted in | Sign me up
        yes | {iWill} in | is in | I'm in
        yes | i'm ..1 in | is in | I'm in ạ
        yes | ^^ in $$ | is in | in
        yes | ^^ all in $$ | is in | All in
        yes | i'm/we're ..1 keen/on/game/up/there/free/available/good/down/happy !call !leave !holiday !vacation !duty | is keen | I'm keen
        yes | i am ..1 keen/game/free/available/down/happy | is free | I am free
        yes | ^ see you ..3 | see you | See you then
        yes | see you there/then/on/at/soon/tomorrow/all/next/{dayEn} | see you | No problem, see you then
        yes | catch/meet you there/then | see you | Catch you there
        yes | wouldn't/won't miss | will not miss it | wouldn't miss it
        yes | not miss it | will not miss it | would not miss it
        yes | can't wait | glad to come | Can't wait
        yes | couldn't keep me | nothing keeps me away | Wild horses couldn't keep me away
        yes | no reason ..2 can't/cannot/not/won't | no reason not to | No reason I can't be there
        yes | don't see why not | why not | I don't see why not
        yes | why not $ | why not | Why not!
        yes | yes from/for me/us | a yes | so yes from me
        yes | works/fine/good for me/us | suits me | Works for me
        yes | date/time/day/slot works | suits | The new date works
        yes | either way | in any case | Happy either way
        yes | see me/us there | will be there | you'll see me there
        yes | that works | suits me | That works
        yes | suits me | suits me | Suits me
        yes | ^ present | present | Present, as ever
        yes | ^ attending | coming | Attending
        yes | ^ confirmed | confirmed | Confirmed
        yes | ^ i? confirm | confirmed | I confirm
        yes | confirm ..3 attendance/participation/presence | confirmed | I confirm my attendance
        yes | ^ accepted/accept/attending | accepted | Accepted
        yes | {me} ..1 accept | accepts | I accept
        yes | in ..1 diary/calendar | in the diary | It's in my diary
        yes | in ..1 diary/calendar | in the diary | It's in my diary
        yes | looking forward ..2 | looks forward | Looking forward to it
        yes | i'm coming | comes | and I'm coming
        yes | not this time $ | not absent this time | I was absent last month but not this time
        yes | not absent/missing/skipping | not absent | I'm not missing it
        yes | i'll/i ..1 come myself | comes in person | I'll come myself after all
        yes | pop in/by | drops in | ill pop in
        yes | there ..1 be # of us | comes with others | There will be three of us
        yes | ^ bringing | brings somebody, so comes | Bringing my toddler
        yes | we'll/we both/all ..1 {attend} | several come | We'll both be there
        yes | # of us ..3 {attend}/coming | several come | three of us will come
        yes | can do # | can do that hour | Can do 2 to 2:45
        yes | {iWill} make {dayEn} | can do that day | I can make Thursday
        yes | i can do {dayEn}/that/it/this/then | can do that day | I can do Thursday
        yes | save/keep/reserve ..1 me/us ..1 seat/spot/place/chair | asks for a seat | save me a seat
        yes | be there or be square | idiom | be there or be square
        yes | {iWill} ..1 on time | on time | I'll be on time
        yes | i made it | is there | I made it
        yes | on my way | on the way | On my way
        yes | ^^ just me | just me | just me this time
        yes | + 1 from | agrees | +1 from me
        yes | {me} won't/will ..1 let you down | will come | I won't let you down
        yes | fine/ok/good/great with/by me/us | suits me | that's fine with me
        yes | ^ joining/coming/attending/dialing !late !from | comes | Joining by video
        yes | won't be late | on time | I won't be late this time
        yes | ^ can {attend} | can come | can make it
        """

    static let agree = """
        agree | ^ yes | a yes | Yes!
        agree | yes $ | a yes | snow day, yes
        agree | ^ ok | a sign of agreement | ok
        agree | ^ sure | a yes | Sure thing
        agree | ^ of course | a yes | Of course
        agree | ^ absolutely/definitely/certainly/affirmative/indeed/perfect/great/fine/deal/done/cool/right/gladly/roger/totally | a yes | Absolutely
        agree | ^ you bet | a yes | You bet
        agree | ^ sounds ..1 good/great/fine/lovely/like | a yes | Sounds good
        agree | no problem/worries/objection/objections/conflict/conflicts | nothing against it | No problem
        agree | ^ will do | a yes | Will do
        agree | with pleasure | a yes | With pleasure
        agree | ^ agreed | a yes | Agreed
        agree | ^ it's a date | a yes | It's a date
        agree | ^ happy to | a yes | Happy to!
        agree | ^ i'd love to | a yes | I'd love to!
        agree | ^ i'd be delighted/happy/glad | a yes | I'd be delighted
        agree | ^^ + 1 $$ | agrees | +1
        agree | ^ not a problem | no problem | not a problem
        """

    static let no = """
        no | {cant} ..2 {attend} | a plain no | Sorry, can't make it
        no | {me}/i'll/i'd ..1 {cant} $ | a plain no | I can't
        no | {cant} $ | a plain no | can't, sorry
        no | ^ can't/cannot/won't | a plain no | Can't this week
        no | ^ not able | a plain no | Not able to come
        no | i/we can't/cannot/won't this/do/today/tomorrow/on/that/but/make | a plain no | I can't do Tuesday
        no | not coming/attending/joining/going/there | a plain no | Not coming
        no | count me/us out | counted out | Count me out
        no | i'm/we're out | counted out | I'm out
        no | i'm ..1 afraid not | a plain no | I'm afraid not
        no | afraid i'll/i/we ..3 be/have/can't | afraid so | so I'm afraid I'll be at home
        no | ^ apologies !for !about !if | committee usage: absent | Apologies from me
        no | apologies from/for absence/{me} | committee usage: absent | Please accept my apologies for absence
        no | {sendEn}/accept/give/note/record ..1 my? apologies !for | committee usage: absent | Please note my apologies
        no | {sendEn} apologies | committee usage: absent | I send apologies
        no | send ..1 my? regrets | committee usage: absent | I send regrets
        no | ^ regrets | regrets | Regrets, I have a conflict
        no | i regret ..4 | regrets | I regret that I am unavailable
        no | with regret | regrets | With regret I must decline
        no | must/have/will/to/i/should decline | declines | I must decline
        no | ^ declined/decline/declining | declines | Declined
        no | {me} decline | declines | I decline
        no | have/need/going/got/i'll/will ..1 to? miss/skip/pass ..1 | misses it | I have to miss this one
        no | i'll/will/i/gonna/to pass !this !it !that !on !along | passes | I'll pass
        no | ^ pass !this !it !that !on !along | passes | Pass
        no | ^ skipping | skips | Skipping this one
        no | i'll skip | skips | If so I'll skip
        no | sit/sitting ..2 out | sits it out | I'll sit this one out
        no | rain check | not this time | take a rain check
        no | raincheck | not this time | raincheck
        no | ^ next time/month/year | next time | Next time!
        no | maybe/perhaps/hopefully next | next time | Maybe next time
        no | another time | next time | Another time perhaps
        no | not this one/time/month/week/round/year | not this one | not this one
        no | not today/possible/tomorrow/tonight/me/happening | not today | not today
        no | not possible ..2 | not possible | not possible for me
        no | not for me | not for me | Not for me, sorry
        no | wish i/we could | a wish | wish i could!
        no | if only | a wish | If only I could
        no | intended/meant/planned/hoped/wanted/was to {attend} | had been going to | Fully intended to come
        no | clone me | not possible | Sure, if you can clone me by Friday
        no | i'd/would ..2 come/be/attend/join/love ..2 if ..2 weren't/wasn't/didn't/hadn't/wouldn't/not/could | counterfactual | I'd come if I weren't in surgery
        no | would have loved/liked/come/been | counterfactual | I would have loved to
        no | i'd have loved/liked | counterfactual | I'd have loved to
        no | in spirit | there in spirit: not there | I'll be there in spirit
        no | without me/us | go on without me | go ahead without me
        no | go ahead/on without | go on without me | go ahead without me
        no | probably/possibly/sadly/alas/unfortunately/regrettably/likely/sorry not | courteous no | Probably not
        no | take/cross/strike/scratch ..1 me off !list !mailing | struck off this one | take me off for Friday
        no | no go | no | it's a no go
        no | it's/its/a ..1 no from/for me/us | a no | It's a no from me
        no | no from me/us | a no | no from me
        no | no to ..1 meeting/session/thursday/it | a no | no to the meeting
        no | no can do | a no | No can do
        no | no chance/way | a no | No chance
        no | absolutely/definitely/certainly/afraid/i'm not | a no | Definitely not
        no | i ..1 don't think so | a no | I don't think so
        no | {me}/to bow/bail/bailing/duck out? | bows out | I have to bail
        no | have/need to cancel/withdraw | cancels | I have to cancel
        no | cancel my ..1 place/seat/spot/attendance/rsvp | cancels | cancel my place
        no | give up my seat/place/spot | gives the seat up | I give up my seat
        no | {attend} is/isn't ..1 impossible/possible | impossible | attending isn't possible
        no | something/thing ..1 came/come up | something came up | Something came up
        refuse | ^ no !problem !need !worries !reason !objection !objections !conflict !conflicts !issue !issues !changes !idea !one !more !other !to | a no | No
        refuse | ^ no thanks/thank | a no | No thanks
        refuse | no $ | a no | sorry, no
        refuse | no , | a no | no, sorry
        no | nobody/none/noone ..3 can/will/is ..1 {attend} | nobody is coming | nobody from Maple can come
        no | i/we? i'd/would ..2 {attend} ..1 but | counterfactual | I would come but I'm in court
        no | could have {attend} | counterfactual | I could have come
        no | could have come/been/made/joined/attended | counterfactual | Had it been Tuesday I could have come
        """

    static let clash = """
        clash | i'm/i/we're/we/i'll ..3 {busyEn} | is elsewhere | I'm on leave
        clash | ^ ..1 {busyEn} | is elsewhere | Double-booked with the ethics board
        clash | {busyEn} that/this/all/on/then | is elsewhere | travelling that week
        clash | i'm/i'll/we're/be ..1 in !on ..3 that/this week/day/month | is elsewhere | I'm in Lisbon that week
        clash | i'm/i'll be? at/in a/the/my !meeting ..3 | is elsewhere | I'll be at a funeral
        clash | i teach/work ..3 | is at work | I teach all Wednesday
        clash | have/got ..1 another/a/an/my ..3 appointment/commitment/meeting/conflict/clash/engagement/surgery/exam/flight/class/shift/deadline/clinic/interview/funeral/wedding | another duty | I have a prior commitment
        clash | clashes/conflicts/collides/overlaps with | a clash | It clashes with our exams
        clash | prior/previous/another engagement/commitment | another duty | prior engagement
        clash | wednesday's/thursday's/friday's/monday's/tuesday's out | not that day | Wednesday's out for me
        clash | my/our son/daughter/kid/child/mother/father/wife/husband/mum/dad/baby is ..1 ill/sick/poorly/unwell | illness at home | my son is ill
        clash | doesn't/don't/won't/not work for me/us | does not suit | That day doesn't work for me
        clash | {dayEn} ..1 doesn't/won't work/suit | does not suit | Wednesday doesn't work
        clash | at home waiting | is at home | I'll be at home waiting
        clash | my ..1 day off | is off that day | that's my day off
        """
}
