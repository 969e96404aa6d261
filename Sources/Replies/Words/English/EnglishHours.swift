/// For which part of a session somebody comes, in English: after it began, or not to its end.
enum EnglishHours {
    static let rules = """
        late | {lateEn} $ | comes late | Might be late
        late | # minutes/hours ..1 late/behind/after | how late | 10 minutes late
        late | half/quarter ..3 late | how late | half an hour late
        late | {bit} late/delayed/behind/tardy | comes late | a tad late
        late | ..0 late in | arrives late | Late in, early out
        late early yes | late in , early out | arrives late | Late in, early out
        late | running/run/be/being/arrive/arriving/join/joining/coming/come/get/getting/there/turn/show/slip ..2 {lateEn} | comes late | Running late
        late | there in # | comes later | be there in 20
        late | {arrive} once ..1 | comes after the rest | I'll pop in once I've put the kids to bed
        late | come/join/there ..1 at half/the time/break/interval | only then | Will come at half time
        late | stuck/caught/sitting in ..1 traffic/jam | a traffic jam | Stuck in traffic
        late yes | {arrive} ..2 the? second/latter/later/last/final half/part/bit/session/hours/section | only the later part | I'll join for the second part
        late yes | {arrive} for the afternoon | only the later part | I'll be there for the afternoon
        late | won't/not ..2 on time | comes late | I won't be on time
        late | {bit} ..1 after the start/beginning/opening | comes late | a bit after the start
        late | ^ {lateEn} at/by/in/on ..2 | comes late | delayed at work
        late | held up/back | comes late | I'll be held up
        late yes | {arrive} ..3 {lateBy} ..1 #/{clock} | only then | I'll join after 3
        late | there ..2 {lateBy} ..1 #/{clock} | only then | there from about eight
        late @notBefore | can't/won't/not/cannot/couldn't ..4 until/till/before/til ..1 #/{clock} | not before | he can't be there before eight
        late yes | {me} ..1 can't/won't ..4 until/till/before/til ..1 #/{clock} | not before | I can't make it until 3
        late yes | can't/won't ..3 until/till/before/til ..1 #/{clock} | not before | can't make it until 3
        late @notBefore | no earlier/sooner than | not before | no earlier than nine
        late @notBefore | don't/not ..1 expect me before/until/till | not before | Don't expect me before ten, but I'll be there
        late | {arrive} after the/my/our/lunch/dinner/breakfast/church/mass !holidays !exams !harvest !weekend !summer !ceasefire ..1 | comes after the rest | I'll join after the rosary
        late @notBefore | doesn't/don't/isn't/does not? ..3 until/till/before #/{clock} | not before | the school bus doesn't run till eight
        late | half/quarter/minutes/mins/bit ..2 after you/we/they start/begin/meet | how late | half an hour after you start
        late | join ..1 midway/halfway/partway | only the later part | I will join you midway
        late | {arrive} ..4 around/about #/{clock} | only then | I'll join around three
        late | about # minutes/mins/quarter after/past ..2 | how late | about ten minutes after kick off
        late early yes | middle bit/part/section/hour/half/session/third | a part only | I can only manage the middle bit
        late yes | in for the afternoon/second/later/last/evening | only the later part | I'm in for the afternoon workshop
        late yes | {attend} ..1 the? post-lunch/lunch/afternoon/second/later/evening session/half/part/workshop/slot only? | only the later part | Will attend the afternoon session
        late @notBefore | # past at ..1 earliest | not before | twenty past at the earliest
        late | first item/hymn/half/quarter/bit without me | misses the beginning | First item without me please
        late | second half | only the later part | I'll join for the second half
        late yes | {arrive} ..3 second half | only the later part | I'll join for the second half
        late yes | the last/latter/final/later half/part/hours/bit/stretch | only the later part | I can only do the last hour
        late yes | tail end | only the later part | I'll catch the tail end
        late yes | halfway/midway through/in | only the later part | I'll join halfway through
        late yes | part way/through through? | only the later part | I'll join part way through
        late yes | miss/missing ..1 the? first/start/beginning/opening/intro/introduction/welcome | misses the beginning | I'll miss the first half hour
        late | {arrive} ..2 straight/directly from | comes after the rest | I'll come straight from work
        late | {arrive} ..1 once/when/as ..5 finish/finishes/ends/over/done/asleep/down | comes after the rest | I'll come once my shift ends
        late | start/begin/started/kick ..1 without ..6 {comeBack} | comes after the rest | Start without me, I'll be there at 3
        late | without waiting for me | comes after the rest | Please begin without waiting for me
        late yes | afternoon/pm only | only the later part | afternoon only
        late yes | only ..3 afternoon | only the later part | I can only do the afternoon
        late yes | {attend}/there a? few/couple/bit/# ..1 minutes/hours ..1 after/past/in | comes late | there ten minutes after
        late | {attend}/{arrive}/came/come/there/arrive/arrived at/around/about/gone/nearer? quarter/half/# past | comes late | if I came at quarter past
        notLate | not/never/won't/shan't ..3 late | not late | I will not be late
        notLate | won't be late | not late | I won't be late
        notLate | on time | on time | on time
        notLate | too late | too late for something | too late to cancel
        notLate | better late than never | idiom | better late than never
        notLate | late last/notice/reply/response/answer/afternoon/evening/night/summer/shift/shifts | something else | sorry for the late notice
        notLate | was/were/been ..1 late | the past | I was late for the last one
        notEarly | leave it/this/that/them/you to | something else | I'll leave it to the others
        notLate | how late | asks | How late can I let you know?
        early yes | {leaveEn} ..2 early | leaves early | I have to leave early
        early | {leaveSure} ..1 early/before/halfway/midway/by/at/around/after/about ..2 | leaves early | ok if I duck out before the raffle
        early yes | {mustEn} ..1 {leaveEn} ..4 {atEn} ..1 #/{clock} | leaves early | I need to leave at 3
        early | {mustEn} {leaveSure} | leaves early | I'll have to dash
        early yes | leaving at/by/around/before | leaves early | leaving at noon
        early yes | early out | leaves early | early out
        early yes | only ..1 stay ..1 until/till/for/til | only until | I can only stay until 3
        early yes | stay/staying/stop/there/here/around ..1 until/till/til ..2 #/{clock} | only until | I'll stay until the coffee break
        early yes | can't/won't/not/cannot ..1 stay/stop/hang !home !at | leaves early | I can't stay to the end
        early yes | stay ..2 first | only the first part | I can only stay for the first half hour
        early yes | first half/hours/bit/part/half-hour/session | only the first part | I can do the first half
        early yes | first #/{bit} minutes/hours | only the first part | for the first 20 minutes
        early yes | only/just ..1 stay/come/manage/do/stop/spare !from !after !at !in !around ..2 #/an/half/hour/hours/minutes | only the first part | I can only stay an hour
        early | only until/till | only until | Yes but only until lunch
        early yes | come/join/attend/there ..1 for ..1 an/half/#/couple hour/hours/minutes | only the first part | Happy to come for an hour
        early yes | {attend} ..2 until/till/til ..1 #/{clock} | only until | I can join until 3
        early yes | only ..3 first | only the first part | only for the first half hour
        early yes | only/just for ..1 #/an/half ..2 minutes/hours | only the first part | just for half an hour
        early yes | can do # ..2 to # ..2 | a part only | Can do 2 to 2:45
        late early yes | can do # ..1 till/until/to # | a part only | I can do eleven till twelve
        early yes | miss/missing ..1 the end/last/second/finish/final/close/closing/conclusion | misses the end | I'll miss the end
        early yes | morning only | the morning only | morning only
        early yes | only ..3 morning | the morning only | I can only do the morning
        early yes | morning yes ..4 afternoon no | the morning only | Morning yes, afternoon no
        early | then leg/dash/bolt/disappear/vanish/scarper/leave/away/skedaddle ..1 | leaves early | I'll pop in for the vote and then leg it
        early | till/until #/{clock} , then | only until | Count me in till three, then it's the vet
        early | half ..1 the? day/meeting/session/match only? $ | only the first part | so will do half the day
        early | gone/away/off by/before the/you ..2 | leaves early | gone by the time you cut the cake
        early | away/off/gone then/after | leaves early | my oxygen lasts till noon so I'm away then
        early | leaves/leave before/at ..2 | leaves early | she leaves before dark
        early | for ..1 opening/start/beginning/first/talk ..3 home at/before ..2 | leaves early | I'll come for the opening and be home at the interval
        early | skip/miss ..1 the? tea/lunch/drinks/social/dinner/raffle/speeches/disco/buffet/reception ..1 | misses the end | have to skip the tea afterwards
        early | hard stop | has to go | I have a hard stop at 3
        early | catch/get ..4 train/bus/flight/ferry/plane/lift | has to go | I have to catch the 9 o'clock train
        notEarly | won't/not ..3 leave early | not early | I won't have to leave early
        notEarly | early train/bus/flight/start/days/bird | something else | I'm booked on the early train
        notLate notEarly | miss the end/start of last/term/the | something else | I'd miss the start of term
        late | running ..2 # ..1 behind/late | comes late | Running about 15 behind
        late | {bit} ..1 minutes/mins/min behind/late/after | how late | Might be a few minutes behind
        late | expect me once/when/after/from | only then | Expect me once the register's done
        late yes | reach/arrive/land only? ..1 {lateBy} ..1 #/{clock} | only then | I reach only after 7.30
        late | you ..2 start/begin first/already | comes after the rest | you all start first
        late | already be rolling/started/going/underway/running | comes after the rest | you'll already be rolling
        late | {arrive} ..2 after $ | comes after the rest | I'll hustle over after
        late | {arrive} straight/right/directly/immediately after ..2 | comes after the rest | I'll hop on straight after
        late @notBefore | stuck/tied/held/caught/busy/teaching/working/detained ..5 until/till/til # | not before | Stuck at the clinic till 10, I'll hop on after
        late | {arrive} ..4 once/when/after/as ..5 ends/finishes/leaves/closes/ended/finished/done/over/asleep/docks/lands/gone | comes after the rest | I'll dial in from the ferry once it leaves
        late | gets/get/lands/arrives/docks in? at # ..3 start/begin without me | comes after the rest | Ferry gets in at 6.40, so start without me
        late | start/begin/kick/started off? without me | comes after the rest | Start without me, I'll slide in
        late | roll call without me | comes after the rest | do roll call without me
        late | can't/won't/cannot/not/couldn't ..3 {openingEn} ..4 but | misses the beginning | Can't do the opening prayers but I'll be there
        late | miss/missing/skip/skipping ..2 {openingEn} !of | misses the beginning | I'll miss the welcome
        late yes | second/latter/later/last/final/back {partEn} only | only the later part | second half only
        late yes | only ..2 second/latter/later/last/final {partEn} | only the later part | only for the last half
        late yes | evening/afternoon/pm session? only | only the later part | afternoon session only
        early yes | morning/am/first/opening/early {partEn}? ..1 only | only the first part | Morning session only for me
        early yes | first #/{bit}/half/couple {partEn}/minutes/mins | only the first part | for the first two innings
        early yes | first ..1 minutes/mins/hour/half only? | only the first part | for the first forty minutes
        early yes | there/stay/staying/in/around/here until/till/til the ..2 !end !very | only until | I'm there until the bell
        early yes | {iWill} {attend}/stay ..1 until/till/til the ..2 !end !very | only until | I'll stay until the bell
        early | ..0 until/till/til the ..2 then ..2 | only until | until the bell, then it's handover
        early | then ..1 i've/i/i'm/it's/we've/have ..3 flight/train/bus/ferry/handover/shift/class/match/game/lesson/appointment/meeting/pickup/clinic/call/plane/lecture/duty | has to go | then I've got a flight
        early | turn into a pumpkin | leaves early | I turn into a pumpkin at 8:30
        early | i/we turn into ..3 at # | leaves early | I turn into a pumpkin at 8:30
        early | has/have/needs/need/must/gotta to {leaveSure} ..1 {atEn} #/{clock} | leaves early | has to dash at 11
        early | miss/missing/skip/skipping ..2 {endingEn} | misses the end | I'll miss the raffle
        early | can't/won't/cannot ..2 stay/stop ..1 for ..1 {endingEn} | misses the end | can't stay for the vote
        early | sitter/babysitter leaves/goes/finishes ..2 | has to go | the sitter leaves
        notLate | late/behind ..1 with/on/in my/the/our ..2 rent/fees/subs/dues/payment/payments/homework/marking/minutes | something else | I'm behind on my marking
        notEarly | of/annual/sick/maternity/paternity/study/parental/approved/for/on leave | something else | Subject to approval of leave by my principal
        notEarly | stay/staying/stop/there/here ..1 through/to/till/until ..2 end/adjournment/bitter/last/close/finish/death | to the end | staying until the end
        notEarly | from ..3 first ..1 to ..3 last | to the end | from the very first minute to the very last
        notEarly | not/never/won't/wouldn't/don't/hate/not ..3 miss/missing/skip/skipping ..2 {endingEn} | not early | wouldn't dream of skipping the vote
        notLate | after all | something else | I can come after all
        notLate | reply/rep/answer/replying/respond/responding/answering late | something else | Sorry em reply late
        early | gone/off/away/out by/before #/{clock} !then | has to go | Gone by half eight
        early yes | good/free/available/around/fine/here/yours until/till/til/up ..2 #/{clock} | only until | I'm good until 3
        early | have/need/got to be/get ..3 by #/{clock} | has to go | I've got to be home by nine
        early | home/back/elsewhere/away by # | has to go | Home by nine or the dog eats the sofa
        early | ^ until/till #/{clock} only/though/then? | only until | Until three only
        early | then ..1 off/away/gone/home | has to go | an hour, then I'm off
        early | have to ..1 skip/miss/cut/lose/duck/forgo ..3 last/end/final/rest/second | misses the end | I'll have to skip the last hour
        early | {iWill} ..1 miss/skip ..1 the? pudding/dessert/raffle/drinks/social/disco/speeches/aob/second/last | misses the end | I'll miss the raffle
        early | not/can't ..2 stay ..1 for ..3 | misses the end | I can't stay for the drinks
        late | # minutes/mins/min behind ..1 | how late | twenty minutes behind you
        late yes | carry/start/go/begin/crack/press on/ahead/off? without me till/until ..2 | comes after the rest | carry on without me till then
        late | {arrive} after ..5 pick/pick-up/pickup/drop-off/school/work/shift/class/lunch/surgery/clinic/nursery/mass/prayers/practice/training/bedtime | comes after the rest | Popping in after nursery pick-up
        late | from #/{clock} onwards/on | only then | I'm there from 4 onwards
        late | miss/skip/lose ..1 the? tea/coffee/welcome/icebreaker/warm/intro/minutes/first/start | misses the beginning | I'll miss the icebreaker
        late | traffic/roadworks/train/bus/ferry/flight ..3 delayed/late/slow/held/stuck | a traffic jam | my bus is running slow
        late | catch/catching you up | comes after the rest | I'll catch you up
        late yes | not/away/absent/out/off/busy/unavailable/can't/cannot/miss ..3 morning ..4 in/there/here/free/fine/ok/okay/join/attend/come/make/do/available/back/around ..3 afternoon/lunch/noon/midday/after/pm | the afternoon only | Away in the morning, in after lunch
        early yes | i/we can/could ..1 do/make/attend/come/manage ..2 morning ..2 not/no/can't/away/out/busy ..3 afternoon | the morning only | I can do the morning but not the afternoon
        early yes | yes to/for ..1 morning ..2 no/not ..3 afternoon | the morning only | Yes to the morning, no to the afternoon
        early yes | in/there/here/free/available/around ..2 morning ..1 but/, ..2 not/away/out/busy/gone ..4 afternoon/lunch | the morning only | I'm in for the morning, not the afternoon
        early yes | can/could/i'll/we'll only? stay/stop ..1 an/half/#/couple hour/hours/minutes | only the first part | I can stay for an hour
        early yes | i'm/we're in until/till/til #/{clock} | only until | I'm in until 3
        late | late by ..2 minutes/mins/hour/bit | how late | late by 10 minutes
        """
}
