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
        no | ^^ the? next one/time !works !suits !is | next time | Next one, promise
        yes | can do either/any/whichever/both $ | can do that day | I can do whichever
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
        refuse | ^ no !problem !need !worries !reason !objection !objections !conflict !conflicts !issue !issues !changes !idea !one !more !other !to | a no | No
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
        """

    static let clash = """
        clash | {busyEn} that/this/all/on/then | is elsewhere | travelling that week
        clash | i teach/work ..3 | is at work | I teach all Wednesday
        clash | clashes/conflicts/collides/overlaps with | a clash | It clashes with our exams
        clash | {someone}/i/we must/has/have/had/got/need/needs/gotta ..1 {errandEn} ..2 | another duty | someone has to fetch her
        clash | ^ got/must/need/have to? ..1 {errandEn} ..2 | another duty | Gotta take the truck in
        clash | {iWill} be ..1 {errandEn} | another duty | I'll be carrying boxes
        clash | nobody/noone/no-one/one ..1 else? to ..1 do/be/open/run/hold/mind/watch/cover/close/sit/stay/take/collect/drive/feed ..2 | nobody to look after things | Nobody to open the shop
        clash | i/we do dialysis/nights/days/mondays/tuesdays/wednesdays/thursdays/fridays ..1 | another duty | I do dialysis
        clash | that/this day is/'s my/our ..3 | another duty | that day is our church convention
        clash | ..0 that/it is/'s the? day of/for my/our ..3 | another duty | That is the day of our shop opening
        clash | work's/work/boss/office/company/army/hospital ..1 sending me/us | another duty | work's sending me to Darwin
        clash | promised/agreed/offered/volunteered to run/do/help/look/drive/play/mind/host/take ..3 !so | another duty | Forgot I'd promised to run the tombola
        clash | failed its mot/test/inspection | travel | My car failed its MOT
        clash | car's/car/truck/van/ute/ute's/van's/bike/bike's/truck's/tractor/tractor's/trailer ..1 bogged/stuck/dead/broken/kaput/bust/off | travel | The ute's bogged
        clash | no bus/buses/train/trains/ferry/tram/taxi/lift ..2 | travel | there's no bus after seven
        clash | internet/wifi/broadband/laptop/phone/connection/line is/'s ..1 dead/down/out/broken/gone | travel | My internet is dead
        clash | up to my/our oxters/eyes/neck/ears/elbows/eyeballs | another duty | up to our oxters in paint
        clash | pulling/working/doing double/extra/back-to-back/long shifts/shift/hours | another duty | Pulling double shifts
        clash | there's/there ..1 a/an/no wake/funeral/wedding/death/emergency/leak/flood/fire/strike/exam/inspection/match/outage/match/storm | another duty | There's a wake in the house
        no | count/mark/put/list me ..1 absent/out/away/missing/excused | declines | Best count me absent
        clash | surgery/operation/scan/appointment/procedure/hearing/exam got/was/been/has ..1 brought/moved/put | another duty | my surgery got brought forward
        clash | that's/it's/is the ..1 day/night/evening/week/weekend/morning/afternoon my/our/we/i/the/of | another duty | that's the night my parents fly in
        clash | it's/that's/is the/a/an/my/our/his/her ..3 that/same/very night/day/evening/morning/afternoon/weekend/week/time | another duty | It's the school concert the same night
        clash | {dayEn} is/are my/our | another duty | Thursdays are my late nights
        clash | don't/can't/not/longer drive ..1 at/after/in night/dark/the/that | travel | I don't drive after dark
        clash | they've/have/has a/an ..1 bed/slot/appointment/date for me/us/him/her | another duty | they've a bed for me that day
        clash | {tradeEn} is/are/'s coming/due/calling/here/booked | is at home | the boiler man is coming
        clash | {tradeEn} comes/come | is at home | the chimney sweep comes once a year
        clash | car/van/car's ..1 at/in the ..1 mechanic/mechanic's/garage/shop/workshop | travel | My car is at the mechanic's
        clash | is/are/falls at/on the same time/day/night/evening/weekend/afternoon | a clash | Our own AGM is at the same time
        no | turned/refused/rejected/denied down? my ..2 leave/request/application | it is not allowed | My manager turned down my leave request
        no | wrong week/month/time/night/evening/weekend for | not that day | It's the wrong week for me
        clash | handed/given/put/turned in? my notice/resignation in? | left the job | I've handed in my notice
        no | no longer work/teach/live/play/sing/coach ..1 | left the job | I no longer work there
        clash | they/they've/hospital/clinic/court/school ..1 moved/changed/rescheduled/brought my ..1 | another duty | They've moved my appointment to that morning
        clash | to bring/take/drive/get my/our/him/her/them ..2 to | another duty | I've to bring my dad to the clinic
        clash | forgot it/that was/is/it's/was? | another duty | Sorry, forgot it was Ramadan
        clash | passport/visa/licence/licence's/passport's has/is/hasn't/was/isn't/wasn't/expired/ran/'s | travel | My visa hasn't come through
        clash | ^ rehearsal/party/dinner/concert/show/match/game/wedding/training/practice ..4 , sorry/apologies | another duty | Rehearsal for the panto, sorry
        clash | has/have/needs/took/got the car | travel | Hubby has the car
        clash | needs looking/minding/picking/collecting/feeding/taking | another duty | My mum needs looking after
        no | i'd only be/slow/get/spoil | a polite refusal | I'd only be in the way
        no | not the ..2 type/sort/kind | a polite refusal | I'm not the committee type
        no | not my/our ..1 cup/thing/scene/bag/style | a polite refusal | Not my cup of tea
        no | leave it/this/that to ..2 others/younger/rest/experts/professionals/youngsters | gives up the seat | I'll leave it to the younger ones
        no | had enough/washing/washed/fed ..2 of/with meetings/it/this/committees | a polite refusal | I've had enough of meetings
        clash | it's/that's my/our night/weekend/week/day/shift with/on/for | another duty | It's my night with the kids
        clash | my/the ..1 {bodyEn} is/are/won't/went/gave/in/still/playing/needs | is ill | My arm's in a sling
        clash | with this/my ..2 infection/cough/cold/knee/back/hip/leg/fever/chest/throat | is ill | Not with this chest infection
        clash | have/i've/we've/got a/# ..3 to mark/grade/finish/write/sort/clear/submit/prepare/get | another duty | I have thirty essays to mark
        clash | has/have/had other ideas/plans | another duty | Work have other ideas
        clash | someone's/somebody's got to ..1 stay/{errandEn} | another duty | Someone's got to stay with the horses
        clash | sitter/babysitter/childminder/lift/driver/cover has/'s/have ..1 cried/cancelled/canceled/let/fallen/bailed/dropped/pulled/quit | nobody to look after things | The babysitter has cried off
        clash | having the ..1 in/round | is at home | I'm having the decorators in
        clash | doctor/doc/gp/physio/consultant/nurse says/said ..3 rest/bed/no/weeks/days | is ill | The doctor says two weeks of rest
        no | leave you/them to it | a polite refusal | I'll have to leave you to it this time
        no | with you ..1 in thought/spirit/mind/heart | is elsewhere | I'll be with you in thought only
        no | no longer in/at/with/living/part | left the job | I'm no longer in the area
        no | another year/season | next time | Another year perhaps
        no | timing couldn't/could be worse | does not suit | The timing couldn't be worse
        clash | prior/previous/another engagement/commitment | another duty | prior engagement
        clash | wednesday's/thursday's/friday's/monday's/tuesday's out | not that day | Wednesday's out for me
        clash | my/our son/daughter/kid/child/mother/father/wife/husband/mum/dad/baby is ..1 ill/sick/poorly/unwell | illness at home | my son is ill
        clash | doesn't/don't/won't/not work for me/us | does not suit | That day doesn't work for me
        clash | {dayEn} ..1 doesn't/won't work/suit | does not suit | Wednesday doesn't work
        clash | at home waiting | is at home | I'll be at home waiting
        clash | my ..1 day off | is off that day | that's my day off
        clash | is/are/'s ..1 out for me/us | does not suit | Mother's Day weekend is out for us
        clash | {dayEn}/# is/'s/are/was ..2 bath/bed/bath/polling/market/chapel/sports/dinner/tea/feeding/milking/exam/visiting/harvest time/day/night | another duty | 7 is bath time
        clash | that's/that/it's is? ..2 polling/market/sports/exam/election/graduation/wedding/funeral/moving/opening/harvest/release/pay/chemo day/night/weekend/week | another duty | That's polling day at our hall
        clash | ^ not the # st/nd/rd/th/{dayEn} | not that day | Not the 14th, that's our regionals
        clash | that's/it's my/our ..2 regionals/finals/exams/wedding/anniversary/birthday/graduation/recital/inspection/open/sports/holiday/fair/fete/concert/shift/day | another duty | that's our regionals
        clash | i've/we've/have the ..1 cows/sheep/goats/pigs/hens/horses/milking/harvest/lambing/calving/kids/children/vet/dentist/doctor/builders/plumber/shop/stall/till/desk ..0 | another duty | I've the cows to do
        clash | has/have/got/wants/needs me/us on/in/at/doing/working/covering/down ..2 | another duty | Boss has me on lates
        clash | ^ theatre/concert/cinema/gig/football/match/opera/ballet/cricket/rugby tickets ..1 | another duty | Theatre tickets, sorry
        clash | my turn to look/mind/stay/watch/care/drive/nurse/babysit ..3 | another duty | it's my turn to look after Mum
        clash | somebody/someone has to ..6 me/my | another duty | Somebody has to stay with the baby and it's my turn
        no | , impossible $ | impossible | Deadline day, impossible
        """
}
