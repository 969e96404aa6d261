/// Whether the writer comes, in English: `signs @role | pattern | what it is | example`.
enum EnglishAnswers {
    static let yes = """
        yes | ^ {attend} $ | the verb alone | Coming!
        yes @unhedged | sign/put/mark/book/slot/pop/stick me/us ..1 up/down/in !as | counted in | Sign me up
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
        yes | bought/booked/got ..3 ticket/tickets/flight/flights/hotel/sitter/babysitter | has arranged to come | Already bought the train ticket
        yes @unhedged | count/register/enrol/enroll/consider/expect me/us !out | counted in | Please register me
        yes @unhedged | i've/we've/i'm/we're/i/we ..1 signed up/on | counted in | I've signed up
        clash | car/bike/van/scooter won't/wouldn't start | travel | My car won't start
        clash | broken/sprained/twisted/torn/fractured/injured/pulled/dislocated my ..3 | is ill | I've broken my leg
        clash | back's/back/knee's/hip's gone/out | is ill | my back's gone
        clash | needs/wants/need me ..3 | another duty | My boss needs me that day
        clash | {me}/they've/they ..1 put me on ..1 | another duty | They've put me on the late shift
        no | won't/not/can't/wouldn't ..1 give/let/release/spare me/us ..3 | it is not allowed | My boss won't give me the time off
        no | not/don't/can't/doesn't ..1 feel/feeling ..2 well/up/good/great | is ill | I don't feel well enough to come
        clash | feel/feeling ..1 rough/terrible/awful/ill/sick/poorly/dreadful/lousy/grim/rotten | is ill | feeling rough
        no | haven't/hasn't ..2 time !yet !to | no time for it | I haven't got time
        no | don't/won't/not/didn't have ..2 time !yet | no time for it | I don't have time this week
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
        no | apologies for {dayEn}/tonight/absence/not/tomorrow/this | committee usage: absent | My apologies for Thursday
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
        no | if only | a wish | If only I could
        yes | out of/for ..2 {besideEn} ..1 but ..3 in for/to/at the/our/your/this? !{besideEn} | the meeting, not what is beside it | Count me out of the lunch but in for the meeting
        no | in for/to/at ..2 {besideEn} ..1 but ..3 out of/for the/our/your/this? !{besideEn} | what is beside the meeting, not the meeting | Count me in for the lunch but out of the meeting
        no @counterfactual | i'd/would ..2 come/be/attend/join/love ..2 if ..2 weren't/wasn't/didn't/hadn't/wouldn't/not/could | counterfactual | I'd come if I weren't in surgery
        no @counterfactual | would have loved/liked/come/been | counterfactual | I would have loved to
        no @counterfactual | i'd have loved/liked | counterfactual | I'd have loved to
        no @struckOff | take/cross/strike/scratch ..1 me off | struck off this one | take me off for Friday
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
        no @counterfactual | i/we? i'd/would ..2 {attend} ..1 but | counterfactual | I would come but I'm in court
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
        clash | not the # st/nd/rd/th/{dayEn} | not that day | Not the 14th, that's our regionals
        clash | that's/it's my/our ..2 regionals/finals/exams/wedding/anniversary/birthday/graduation/recital/inspection/open/sports/holiday/fair/fete/concert/shift/day | another duty | that's our regionals
        clash | i've/we've/have the ..1 cows/sheep/goats/pigs/hens/horses/milking/harvest/lambing/calving/kids/children/vet/dentist/doctor/builders/plumber/shop/stall/till/desk ..0 | another duty | I've the cows to do
        clash | has/have/got/put/wants/needs me/us on/in/at/doing/working/covering/down ..2 | another duty | Boss has me on lates
        clash | ^ theatre/concert/cinema/gig/football/match/opera/ballet/cricket/rugby tickets ..1 | another duty | Theatre tickets, sorry
        clash | my turn to look/mind/stay/watch/care/drive/nurse/babysit ..3 | another duty | it's my turn to look after Mum
        clash | somebody/someone has to ..6 me/my | another duty | Somebody has to stay with the baby and it's my turn
        no | , impossible $ | impossible | Deadline day, impossible
        """
}
