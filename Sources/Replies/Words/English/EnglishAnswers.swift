/// Whether the writer comes, in English: `signs @role | pattern | what it is | example`.
enum EnglishAnswers {
    static let yes = """
        yes | ^ {attend} $ | the verb alone | Coming!
        yes @unhedged | sign/put/mark/book/slot/pop/stick me/us ..1 up/down/in !as !brackets !pencil !provisionally | counted in | Sign me up
        yes @unhedged | put/pop/stick/add/get/keep/leave me/us/myself ..1 on/to ..2 list/sheet/register/rota/teamsheet !for | counted in | Pop me on the list
        yes | ^ marked/ticked/counted/listed ..1 present/yes/coming/attending/in | confirmed | Marked present please
        yes | ^ ticking/voting yes | a yes | Ticking yes for the choir rehearsal
        yes @unhedged | count one !less !fewer !down !short | counted in | Yebo, count one
        yes | {attend} ..2 so am/will/do i/we | will come | The wife is coming and so am I
        yes | reserve/book/hold/keep/save one/a/the ..1 seat/place/spot/chair | asks for a seat | Please reserve one seat in my name
        yes | on/in my/the/our ..2 calendar/diary/planner/wallchart for/since/already | has arranged to come | had it on the fridge calendar for weeks
        yes | won't/not be ..3 late | on time | Won't be a minute late
        yes @rhetorical | try and/to stop/keep/drag/tear/hold | rhetorical: how could I miss it | Ha, try and keep me away
        yes @rhetorical | take/takes more than ..6 to/before | rhetorical: how could I miss it | It would take more than a broken toe to stop me
        yes @rhetorical | not/can't/won't/never/cannot ..1 get/be/getting rid of me/us | rhetorical: how could I miss it | You'll not get rid of me that easy
        yes @rhetorical | not/wouldn't/couldn't ..1 be anywhere else | rhetorical: how could I miss it | I wouldn't be anywhere else
        yes | nowhere/nothing ..1 better/else to be/do | nothing keeps me away | I've nowhere better to be
        yes | no conflict/conflicts/clash/clashes on/at/from my/our | nothing keeps me away | No conflicts on my side
        yes | but yes | a yes | I said no yesterday, but yes today
        yes | have/got/i've/we've nothing else? on/planned/booked | nothing keeps me away | For once I have nothing on
        yes | can/may/could count/rely/depend/bank on ..1 this/us/me/our/the/old | will come | You can count on this old crock
        yes | attendance/presence/participation/place ..2 confirmed/assured/guaranteed/certain/definite | confirmed | My attendance is hereby confirmed
        yes | confirming/affirm/affirming/hereby ..2 attendance/participation/presence/place | confirmed | I am confirming my participation
        yes @unhedged | consider my seat/chair/place/spot ..1 taken/warmed/filled/occupied/booked | counted in | Consider my seat warmed
        yes | first in ..1 queue/line | will be there | I'll be first in the queue
        yes | booked/taken/took/got/have/put it/that off !for | has arranged to come | Booked it off weeks ago
        yes | {me}/i've/we've moved my/our ..1 | has arranged to come | I moved my dentist
        yes | ^ moved my/our ..1 | has arranged to come | Moved my dentist
        yes | managed to get/swap/free/clear/find/arrange/wangle | has arranged to come | I have managed to get the evening off
        yes | ^^ in $$ | is in | in
        yes | no reason ..2 can't/cannot/not/won't | no reason not to | No reason I can't be there
        yes @asksNothing | don't see why not | why not | I don't see why not
        yes | works/fine/good for me/us | suits me | Works for me
        yes | date/time/day/slot works | suits | The new date works
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
        yes | absent/missed/away ..6 not this time | not absent this time | I was absent last month but not this time
        yes | not absent/missing/skipping | not absent | I'm not missing it
        yes | pop in/by | drops in | ill pop in
        yes | there ..1 be # of us | comes with others | There will be three of us
        yes | ^ bringing | brings somebody, so comes | Bringing my toddler
        yes | can do # | can do that hour | Can do 2 to 2:45
        yes | {iWill} make {dayEn} | can do that day | I can make Thursday
        yes | i can do {dayEn}/that/it/this/then | can do that day | I can do Thursday
        yes | save/keep/reserve ..1 me/us ..1 seat/spot/place/chair | asks for a seat | save me a seat
        yes | {iWill} ..1 on time | on time | I'll be on time
        yes | i made it | is there | I made it
        yes | ^^ just me | just me | just me this time
        yes | + 1 from | agrees | +1 from me
        yes | {me} won't/will ..1 let you down | will come | I won't let you down
        yes | fine/ok/good/great with/by me/us | suits me | that's fine with me
        yes | won't be late | on time | I won't be late this time
        yes | ^^ in/sat/front ..1 row | will be there | Front row, popcorn in hand
        yes | ^^ there/in for/from/by/at/with/on/until/till !a | is there | There for the first two innings
        yes | save/keep/reserve/hold/grab/get/pour/order/leave me/us a/an/my | asks for a seat | grab me a plate
        yes | {iWill} be at ..2 meeting/session/game/match/practice/training/rehearsal/table/event/workshop/agm/drill/concert/service/class/lunch/dinner/party | will be there | I will be at the board meeting
        yes | ^ staying/stay through/to/till/until ..2 end/adjournment/close/last/finish/death | stays to the end | staying through adjournment
        yes | i'm/we're/i'll ..1 staying/stay through/to/till/until ..2 end/adjournment/close/last/finish/death | stays to the end | I'm staying through adjournment
        yes | ^ can lah/leh/lor/one/ah/what/also | can do that day | can lah
        yes | ^^ can $ | can do that day | can, but I reach late
        yes | {iWill} be/come accompanied | will be there | I will be accompanied by my mother
        no | ^ can't/cannot/won't/couldn't/shan't $ | cannot | Can't, sorry
        no | ^ cannot/can't lah/leh/lor/one/liao/ah | cannot | cannot lah
        no | ^ cannot/can't make/do/come/go/join/attend | cannot | cannot make it
        no | can't/cannot/won't do/make the? # | a plain no | I can't do 14 September
        no | ^^ the? next one/time !works !suits !is | next time | Next one, promise
        yes | can do either/any/whichever/both $ | can do that day | I can do whichever
        yes | don't mind coming/attending/joining/going/popping | counted in | I don't mind coming
        yes @unhedged | ^ please? add me $ | counted in | please add me
        yes | {me}/i'll/we'll/i'm ..1 on my/our own | alone | I'll be on my own
        """

    static let reasons = """
        yes | bought/booked/got/reserved ..3 ticket/tickets/flight/flights/hotel/sitter/babysitter/seat/place/room/train/taxi/cab/coach | has arranged to come | Already bought the train ticket
        yes @unhedged | count/register/enrol/enroll/consider/expect me/us !out !absent !away !off !missing !excused !unavailable !gone | counted in | Please register me
        yes @unhedged | i've/we've/i'm/we're/i/we ..1 signed up/on | counted in | I've signed up
        clash | car/bike/van/scooter won't/wouldn't start | travel | My car won't start
        clash | broken/broke/sprained/twisted/torn/tore/fractured/injured/pulled/dislocated/ruptured/slipped/cracked my/a/an ..1 !record !promise !duck | is ill | I've broken my leg
        clash | back's/back/knee's/hip's gone/out | is ill | my back's gone
        clash | needs/wants/need me ..3 | another duty | My boss needs me that day
        clash | they/boss/he/she/manager/work/rota/fairy/office/they've/who ..1 put me/us on/in/at/down ..2 | another duty | the rota fairy has put me on every weekend
        clash | {me}/they've/they ..1 put me on ..1 | another duty | They've put me on the late shift
        no | won't/not/can't/wouldn't ..1 give/let/release/spare me/us ..3 | it is not allowed | My boss won't give me the time off
        no | not/don't/can't/doesn't ..1 feel/feeling ..2 well/up/good/great | is ill | I don't feel well enough to come
        clash | feel/feeling ..1 rough/terrible/awful/ill/sick/poorly/dreadful/lousy/grim/rotten | is ill | feeling rough
        no | haven't/hasn't ..2 time !yet !to | no time for it | I haven't got time
        no | don't/won't/not/didn't have ..2 time !yet | no time for it | I don't have time this week
        no | ^ nah/no/naw/nope/nay ,? i'm/we're ..1 good/fine/grand/ok/okay | a polite refusal | Nah I'm good
        no | going/venturing/getting nowhere | is not leaving | I'm going nowhere
        no | not/won't/can't/isn't/never ..1 leaving/venturing/stirring/budging ..2 | is not leaving | Not leaving the house
        no | {me}/i'm/we're ..1 taking/take/took ..2 term/season/year/month/week/time/break/rest off/out/from | takes leave | I'm taking this term off from choir
        no @counterfactual | ^ had i/we ..5 would/could/i'd/we'd/i'll | counterfactual | Had I two bodies I would send one
        no @struckOff | strike/cross/take/scratch me from/off ..3 | struck off this one | please strike me from Thursday's list
        no | give us/me/it/this a miss/rest | passes | Give us a miss on Friday
        no | tapping/tapped/tap/bowing/crying/opting out ..1 !of | passes | tapping out on this one
        no | not ..1 in a/any ..1 state/condition/shape | is ill | not in a fit state
        no | haven't/not/hasn't ..1 a/an/any ..1 hope/chance/prayer/notion/snowball's | not possible | I haven't a hope
        no | ^ not for the life/world of? me? | not possible | Not for the life of me
        no @asksLeave | ^ excused | asks leave | Excused on medical grounds
        no @asksLeave | would ..2 be ..2 forgiven/excused/missed/ok/okay ..2 missing/skipping/ducking/giving | asks leave | Would I be forgiven for missing Saturday
        no | don't expect/count ..2 see/on/me/us | does not come | don't expect to see me
        no | i'd/would sooner/rather ..1 eat/have/die/pull/chew/watch/boil/stick ..4 | a polite refusal | I'd sooner eat my own hat
        no | can't/cannot/couldn't face | not possible | Can't face a crowd just yet
        no | could/can't/cannot ..1 be in two | not possible | I can't be in two places
        no | leave was/is/has/wasn't/hasn't/isn't been? not? been? sanctioned/granted/approved/given/refused/denied/cancelled | it is not allowed | My leave was not sanctioned
        no | not/unable/didn't/couldn't/refused ..1 get/to/given/granted ..1 permission/leave/clearance | it is not allowed | I was unable to get permission
        no | have/got/find no ..1 time | no time for it | I have no time
        no | ^ no time | no time for it | no time this week sorry
        no | can't/couldn't/cannot/haven't/didn't/unable ..2 get/find/got/found/arrange ..1 {careEn} | nobody to look after things | Can't get a babysitter
        no | nobody/noone/one to ..1 watch/mind/look/cover/babysit/feed | nobody to look after things | I have nobody to watch the kids
        clash | {me}/i've/i'm ..1 have/need/got/must/having to ..1 {dutyVerb} | another duty | I have to work
        clash | {me} ..1 {dutyVerb} {dayEn}/on/nights/weekends/evenings | another duty | I work Thursdays
        no @counterfactual | would if i/we could | counterfactual | I would if I could
        no @asksLeave | would/could/can/will you ..1 excuse me/us | asks leave | Would you excuse me this time
        refuse | ^ negative/absent | a no | Negative
        clash | i've/i/we've ..1 quit/resigned | left the job | I've quit the team
        clash | i've/we've ..1 left the | left the job | I've left the club
        no | play/go/start?/manage/carry ..1 without me/us | go on without me | Play without me
        refuse | have/need/got to ..4 without me/us | go on without me | You'll have to do it without me
        no | apologies for not being/coming/attending/making/joining | committee usage: absent | Apologies for not coming
        no | apologies for {dayEn}/tonight/absence/tomorrow/this | committee usage: absent | My apologies for Thursday
        no | ^^ impossible | impossible | Impossible, sorry
        no | catch/make/come/see/be ..2 at/to/for? the? next one/time/meeting/session | next time | I'll catch the next one
        no | prefer/rather not ..1 | a polite refusal | I'd prefer not to
        """

    static let agree = """
        agree | no problem/worries/objection/objections/conflict/conflicts | nothing against it | No problem
        agree | ^^ + 1 $$ | agrees | +1
        """

    static let no = """
        no | afraid i'll/i/we ..3 be/have/can't | afraid so | so I'm afraid I'll be at home
        no | ^^ apologies $$ | committee usage: absent | Apologies
        no | ^ apologies from | committee usage: absent | Apologies from me
        no | apologies from/for absence/{me} | committee usage: absent | Please accept my apologies for absence
        no | {sendEn}/accept/give/note/record ..1 my? apologies !for | committee usage: absent | Please note my apologies
        no | {sendEn} apologies | committee usage: absent | I send apologies
        no | send ..1 my? regrets | committee usage: absent | I send regrets
        no | ^ regrets | regrets | Regrets, I have a conflict
        no | i regret ..4 | regrets | I regret that I am unavailable
        no | must/have/will/to/i/should decline | declines | I must decline
        no | ^ declined/decline/declining | declines | Declined
        no | ^ pass !this !it !that !on !along | passes | Pass
        no | ^ next time/month/year | next time | Next time!
        no | another time | next time | Another time perhaps
        no | not today/possible/tomorrow/tonight/me/happening | not today | not today
        no | not possible ..2 | not possible | not possible for me
        no | wish i/we could | a wish | wish i could!
        no | if only !to !for | a wish | If only I could
        no @counterfactual | i'd/would ..2 come/be/attend/join/love ..2 if ..2 weren't/wasn't/didn't/hadn't/wouldn't/not/could | counterfactual | I'd come if I weren't in surgery
        no @counterfactual | would have loved/liked/come/been | counterfactual | I would have loved to
        no @counterfactual | i'd have loved/liked | counterfactual | I'd have loved to
        no @struckOff | take/cross/strike/scratch ..1 me off | struck off this one | take me off for Friday
        yes | out of/for ..2 {besideEn} ..1 but ..3 in for/to/at the/our/your/this? !{besideEn} | the meeting, not what is beside it | Count me out of the lunch but in for the meeting
        no | in for/to/at ..2 {besideEn} ..1 but ..3 out of/for the/our/your/this? !{besideEn} | what is beside the meeting, not the meeting | Count me in for the lunch but out of the meeting
        no | no to ..1 meeting/session/thursday/it | a no | no to the meeting
        no | have/need to cancel/withdraw | cancels | I have to cancel
        no | cancel my ..1 place/seat/spot/attendance/rsvp | cancels | cancel my place
        refuse | ^ no {behindNo} | a no | No I can't
        refuse | ^ no thanks/thank | a no | No thanks
        refuse | no $ | a no | sorry, no
        refuse | no , | a no | no, sorry
        yes | nobody/noone/none but/except/besides me/us ..3 {attend} | nobody but me | Nobody but me can come
        yes | no one but/except/besides me/us ..3 {attend} | nobody but me | No one except me will be there
        no | everyone/everybody/all but/except/besides me/us ..3 {attend} | all but me | Everyone but me can come
        no | nobody/none/noone ..3 can/will/is ..1 {attend} | nobody is coming | nobody from Maple can come
        no @counterfactual | i/we? i'd/would ..1 {attend} ..1 but | counterfactual | I would come but I'm in court
        no @counterfactual | could have {attend} | counterfactual | I could have come
        no @counterfactual | could have come/been/made/joined/attended | counterfactual | Had it been Tuesday I could have come
        no @counterfactual | would've/i'd've/could've/we'd've ..1 loved/liked/come/been/made/joined/attended | counterfactual | Would've loved to
        no @asksLeave | would/will/is/be ..5 if i/we ..1 skipped/skip/missed/miss/ducked/passed/bailed/dropped/sat/stayed/gave/cried | asks leave | Would it be terrible if I skipped?
        no | ..0 my/our place/seat/spot/slot/ticket/chair ..1 is/'s/going/can/up ..1 free/open/up/going/available/spare/vacant/yours | gives up the seat | my seat is now free
        no | give/let somebody/someone/anybody/anyone ..1 else ..1 have/take/enjoy/use ..1 my/it | gives up the seat | let somebody else have my seat
        no | somebody/someone/anybody/anyone else ..3 my place/seat/spot/slot/ticket/chair | gives up the seat | Somebody else is welcome to my place
        refuse | no $$ | a no | Unless the clinic grows a second nurse, no
        clash | {me}/we've/i've/we/i ..1 have/got the ..2 vet/dentist/doctor/plumber/electrician/builders/surveyor/inspector/movers/health/bank/accountant/solicitor | another duty | We've got the vet at that hour
        refuse | ^ no $ | a no | No
        no | can't/cannot sorry/this/that/tomorrow/tonight/today/{dayEn} | a plain no | Can't this week
        no | unfortunately/sadly/alas/regrettably ,? can't/cannot/won't $ | a plain no | Unfortunately can't
        no | probably/likely not $ | a plain no | Probably not
        refuse | ^ not on/this/for {dayEn}/time/me $ | a plain no | Not on Friday
        refuse | ^ rsvp ..1 no | a no | RSVP no
        """
}
