/// What keeps the writer away, with no "no" said.
extension EnglishAnswers {
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
