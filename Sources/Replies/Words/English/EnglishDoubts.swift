/// What leaves an answer open, says nothing, or looks like an answer and is none: English.
enum EnglishDoubts {
    static let maybe = """
        maybe | do/try my best | will try | I'll do my best
        maybe | don't know !how !what !why !where !who | not sure | I don't know yet
        maybe | can't/cannot say/promise/commit/confirm/tell | not sure | Can't promise
        maybe | can't/cannot ..1 say/promise/commit/confirm | not sure | Can't quite say yet
        maybe | it's a maybe | perhaps | It's a maybe
        maybe @putsOff | let me check/see/look/ask/think/get/consult/find/confirm | answers later | Let me check my diary
        maybe @putsOff | waiting ..1 on/for/to !home !him !her !them | answers later | still waiting to hear from the sitter
        maybe | think so | a hedged yes | I think so
        maybe | {perhaps} so | a hedged yes | I think so
        maybe | ^^ probably | a hedged yes | Probably
        maybe | reckon/guess/suppose/hope/expect/imagine/believe so | a hedged yes | Reckon so
        maybe | i'd say so/yes/probably | a hedged yes | I'd say so
        maybe | ^ should be ..1 fine/ok/okay/grand/good/alright/doable/possible/able/there | a hedged yes | Should be grand
        maybe | nearly/almost/fairly/reasonably/pretty ..1 certain/sure | a hedged yes | Nearly certain
        maybe | 60/70/75/80/85/90/95/99/sixty/seventy/eighty/ninety/ninety-nine/ninety-five/ninety-nine/40/50/forty/fifty %/percent/per | a hedged yes | Sixty percent yes
        maybe | can't/cannot/couldn't/won't/wouldn't swear/vouch/promise/guarantee | not sure | I can't swear to it
        maybe | don't ..1 rely/bank/depend/count on it/me/that/us | not sure | but don't rely on it
        maybe | don't count your/the chickens | not sure | don't count your chickens
        maybe | don't/won't/not quote/hold me | not sure | don't quote me
        maybe | might/may/could have/need to ..1 {errandEn}/cancel/work/go | may come, or not | I may need to work
        maybe | possible/chance i'll/i/we/we'll ..2 cancel/miss/skip/{errandEn}/late | may come, or not | it's possible I'll have to cancel
        maybe @putsOff | ask me when/after/once/closer/if ..1 | answers later | Ask me when the rota's out
        maybe @putsOff | i'd/i/we'd/would/i'll/must need/have/want to square/clear/run/check/agree/settle ..2 with/past/by | must ask first | I'd need to square it with the foreman
        maybe @putsOff | let me run/square/clear/put ..2 past/with/by/to | must ask first | Let me run it past the missus
        maybe @putsOff | first ..1 need/have/must ..3 | must ask first | but first need my husband's timing
        maybe @putsOff | need to ..2 look/check/see/ask/find/talk/speak ..3 first | must ask first | need to look at fares first
        maybe @putsOff | just? waiting on/for | answers later | just waiting on the childminder
        maybe | ^ up to the/my ..1 | may come, or not | Up to the babysitter now
        maybe | {me}/i'm/she's/he's ..2 on ..1 waiting/reserve list | not decided yet | I'm on the waiting list
        maybe | i/we might/may/could be persuaded/tempted/talked | may come, or not | I might be persuaded
        maybe | should be back/home/free/finished/done ..4 | may come, or not | Should be back from Perth by then
        maybe | rather not promise/say/commit/confirm | not sure | I would rather not promise
        hedge | in principle | hedges | In principle yes
        maybe | in brackets/pencil | not decided yet | Put me in brackets
        maybe | i'd/we'd need a/someone/somebody | on a condition | I'd need a lift
        maybe | hoping my/the/for | may come, or not | I'm hoping my cover turns up
        maybe | on the cards | may come, or not | It's on the cards
        maybe | has/have a/the vote/say | may come, or not | but the ankle has a vote
        maybe | wouldn't want to promise | not sure | I wouldn't want to promise
        maybe | ^ maybe if | on a condition | maybe if there's cake
        maybe | {iWill} see if ..6 | must see first | I'll see if the back lets me
        maybe | don't count me out | a negated no | Don't count me out yet
        hedge | {perhaps} | hedges | Probably yes
        maybe | ^ maybe/perhaps/possibly/hopefully/potentially $ | perhaps | Maybe
        maybe | ^^ maybe/perhaps/possibly/potentially | perhaps | Maybe, we'll see
        maybe | ^ most? {perhaps} $ | perhaps | Most likely
        maybe @putsOff | haven't/don't/not/isn't/no/hasn't ..3 rota/roster/schedule/timetable/shifts ..2 yet | answers later | I haven't got my roster yet
        maybe @putsOff | rota/roster/schedule/timetable/shifts/diary isn't/aren't/not ..3 | answers later | My rota isn't out yet
        maybe | most? likely/probably/maybe/possibly yes | a hedged yes | Most likely yes
        maybe | not ..3 sure !how !what !why !where !who | not sure | Not sure yet
        unreal | clone me | not possible | Sure, if you can clone me by Friday
        mask | as if | politeness | It's not as if I had anything better to do
        mask | even if/though | politeness | even if it rains
        mask | if you need/want/like/are/you're/have/know/see/get/prefer/wish/ask/think/wouldn't/was/were/all ..1 | politeness | if you need anything
        mask | if you're/anyone/anybody/any ..2 | politeness | if anyone needs a lift
        mask | well/nicely/nice done | praise | well done
        mask | ok ,? thanks for ..1 info/information/update/heads | a receipt | ok thanks for the info
        mask | ok ,? got it | a receipt | ok got it
        hedge | 99/98/95/90/85/80/75/70/60/65/55 %/percent | a hedged yes | I'm 90% sure I can come
        hedge | work/weather/health/time/traffic/leave permitting | on a condition | Work permitting I'll come
        unreal | if i/we had/were/lived/knew | if it were not so | I'd be there if I had a babysitter
        unreal | were/had i/we in/at/there/able/free/not | if it were not so | Were I in town I'd come
        mask | if you insist/must/would/please/don't ..1 | politeness | if you would
        mask | if i may/must/might/remember/recall/understand | politeness | if I may
        mask | if at? all? possible/necessary/poss | politeness | if at all possible
        mask | if i have/need to | politeness | if I have to crawl there
        mask | unless ..1 world/hell/sky/pigs/zombies/aliens/lightning/earth/bus ..2 | the usual proviso | unless the world ends
        mask | see/ask/wonder/wondering/know/check if | politeness | I'll ask if there is parking
        mask | assuming/provided/providing/if ..1 it's/its/we're/you're/nothing's still ..3 | the usual proviso | assuming it's still in the old gym
        mask | if ..1 nothing ..3 | the usual proviso | if nothing comes up
        mask | creek don't rise | the usual proviso | God willing and the creek don't rise
        mask | unless disaster/catastrophe/the/i ..1 strikes/falls/sky/die | the usual proviso | unless disaster strikes
        condition | otherwise !yes !fine !good !all !i'm !engaged !occupied !busy !committed | if not | otherwise we shall see
        condition | {ifEn} !only !so | if | If the reviewers are kind
        condition | if so | if | If so I'll skip
        mask | barring ..5 | the usual proviso | Barring a snow day, yes
        mask | unless something/anything ..3 | the usual proviso | unless something comes up
        mask | all being well | the usual proviso | all being well
        mask | god willing | the usual proviso | god willing
        mask | ok/fine/okay/right/alright/mind/acceptable if | politeness | Is it OK if Ruth comes
        mask | don't start without me | politeness | Don't start without me
        hedge | with ..3 luck | a matter of luck | With a bit of luck I'll be there
        mask | if that's/that/it's/this ok/okay/fine/possible/alright ..1 | politeness | Bringing my toddler if that's ok?
        mask | if that/it is ok/fine/possible/alright | politeness | if that is ok
        mask | if i'm/we're not mistaken/wrong | politeness | if I'm not mistaken
        mask | if nothing changes/happens/else | the usual proviso | if nothing changes
        revise | scratch/ignore/disregard ..3 | takes the earlier word back | Scratch my earlier no
        revise @takesBack | just kidding/joking | a joke taken back | No way! Just kidding
        revise @takesBack | jk/kidding/joking | a joke taken back | nope, jk
        revise | changed my mind | changes its mind | I've changed my mind
        revise | after all | changes its mind | I can come after all
        revise | on second thought/thoughts | changes its mind | On second thoughts
        maybe | only if | on a condition | only if it's moved to the afternoon
        unreal | had it/i/you/they/we been | if it were not so | Had it been Tuesday
        unreal | had i/you/we known/had | if it were not so | Had I known
        unreal | if ..2 weren't/wasn't/hadn't/wouldn't | if it were not so | I'd come if I weren't in surgery
        unreal | if only !to !for | if only | If only I could
        unreal | i/we wish !to !you | if only | I wish I could come
        maybe | not ..3 sure !how !what !why !where !who | not sure | Not 100% sure yet
        maybe | do/try/give/doing/trying it? ..1 my/our ..2 best/utmost/damnedest/darnedest/hardest/damndest | will try | Will do my level best
        maybe @putsOff | waiting on/for a/the/my | answers later | waiting on a supply teacher
        condition | ^ should i/we/my/our/anything/the/it/work/he/she ..3 !? | if | Should I get stuck at work, I'll be late
        """

    static let unclear = """
        unclear | unfortunately/sadly/regrettably ..1 i ..1 can !not !no !only | can, or cannot | Unfortunately I can make it
        unclear | yes and no | both at once | Yes and no
        unclear | same as last/before/usual/always | as before | Same as last time please
        unclear | ^^ as always/usual | as before | As always
        unclear | ^^ the usual $$ | as before | The usual
        unclear | not that i can't/don't/won't/wouldn't | promises nothing | It's not that I can't come
        unclear @oneOfTwo | <name> or i ..1 will/can | one of two | Femi or I will come
        unclear | do as/what ..1 you like/want/think/please | leaves it to the organiser | do as you like
        unclear | whatever $ | leaves it to the organiser | Sure, whatever
        unclear | whatever , | leaves it to the organiser | whatever, fine
        unclear | i don't mind !coming !attending !joining !going !popping | leaves it to the organiser | I don't mind
        unclear @lateOrAbsent | don't wait for me/us | late, or not at all | Don't wait for me
        unclear @lateOrAbsent | start without me | late, or not at all | Start without me
        unclear @wrongPerson | wrong person/number/address/email | the wrong person | I think you have the wrong person
        unclear @placeOrMessages | ^^ cancel $$ | the place, the messages, or the meeting? | cancel
        unclear @oneOfSeveral | one of the two/sessions/meetings/dates | one of several | I can make one of the two
        unclear @oneOfSeveral | only one of | one of several | only one of them
        unclear @reported | didn't/never/haven't ..1 say/said/tell/told/promise/promised ..1 i'm/i'll/we'll/we're {attend} | about what was said, not what is | I didn't say I'm coming
        unclear @reported | didn't/never/haven't ..1 say/said/tell/told/promise/promised/confirm/confirmed ..2 i'm/i/i'd/we ..1 will/would/was/am/were/could ..1 {attend} | about what was said, not what is | I didn't say I would come
        unclear @reported | didn't/never/haven't ..1 say/said/tell/told/promise/promised ..2 i'm/i ..1 wasn't/won't/wouldn't/not/was/can't ..1 {attend} | about what was said, not what is | I didn't say I wasn't coming
        unclear @reported | who told/said ..3 {attend} | about what was said, not what is | who told you I'm coming
        unclear | can and/but ..1 can't/cannot/can not? | both at once | I can and I can't
        unclear | yes / no | both at once | yes/no chi cũng ok
        unclear | ^ yes/yep/yeah ,? regrettably/unfortunately/sadly/alas $ | can, or cannot | Yes, regrettably.
        unclear | ^^ withdraw please? $$ | leaves it to the organiser | Withdraw please
        """

    static let nothing = """
        nothing | noted/received/acknowledged | a receipt | Noted.
        nothing | thanks | thanks | Thanks!
        nothing | thanks you | thanks | Thank you
        nothing | got it | a receipt | Got it
        nothing | will read | a receipt | Will read
        nothing | good/great to know | a receipt | Good to know
        """

    static let masks = """
        mask | go/goes/going/went wrong/well/smoothly/amiss/downhill/ahead | something else | nothing can go wrong
        mask | maybe/perhaps/probably/possibly ..1 #/{clock} !of | something else | I'll join after the rosary, maybe 7.45 or so
        mask | , miss/sir/coach/ma'am $ | something else | Present, miss!
        mask | ^ sure it/it's/the/that/there/they/he/she/isn't/amn't/wasn't/that's | something else | Sure it's the county final
        mask | if the good/lord god/lord? spares ..1 | the usual proviso | If the good Lord spares me
        mask | if i'm/we're spared | the usual proviso | if I'm spared
        mask | whether ..5 or not | something else | I'll be there whether they fix the heating or not
        mask | message received , over ..2 | a receipt | Message received, over and out
        mask | sick of/to | something else | she's sick of hearing about it
        mask | tables/dates/results/fixtures are/is out | a thing that is known | once the tide tables are out
        mask @automatic | urgent/general matters/queries/enquiries/inquiries | an automatic answer | for urgent matters call the front desk
        mask @automatic | will respond/reply ..2 on/when/upon/as | an automatic answer | I am away and will respond on Monday
        mask @automatic | aim/aims to reply/respond/answer | an automatic answer | We aim to reply within five working days
        mask @automatic | away from my desk | an automatic answer | I'm away from my desk until 3 January
        mask | if i/we ..1 leave/left | something else | Nobody to open the shop if I leave
        mask | that's? lovely/brilliant/wonderful/fantastic/super/excellent/great/perfect ,? thanks/thank | praise | That's brilliant, thank you so much
        mask | ok/okay/lovely/great , got the ..2 reminder/invite/message/email/invitation/agenda | a receipt | OK, got the reminder
        mask | lovely/great/nice/good/beautiful photo/photos/picture/poster/flyer/video | praise | Lovely photo on the poster
        mask | anyone/anybody/somebody know/knows if/whether ..4 | something else | Anyone know if the canteen will be open
        mask | bringing/returning ..3 to <name> | something else | I'm bringing the ledger to Rob
        mask @automatic | limited access to | an automatic answer | with limited access to email
        mask @automatic | thanks you? for your message/email/enquiry | an automatic answer | Thank you for your message
        mask | prefer/like/love/appreciate/great/nice/better/grateful/helpful/handy/good it? if | politeness | I'd prefer if we met in the morning
        mask | pass/passing the/this/that/it/your ..2 on/along/to | passes something on | I'll pass the message on
        mask | not/don't make me/us | something else | please don't make me sing
        mask | promise to stay/bring/sing/speak/have/finish/behave/keep/win/be | something else | I can't promise to stay awake
        mask | don't mind which/where/when/what/who/how/sitting | something else | I don't mind which room
        maybe | don't/not ..1 cross/strike/take/scratch/rule/write me off/out | a negated no | don't cross me off yet
        maybe | looking/looks doubtful/unlikely/iffy/dicey | may come, or not | It's looking doubtful
        mask | attend to | deals with | I will attend to this tomorrow
        mask | see you later | a greeting | see you later
        mask | out of the office until ..2 | a machine's words | I am out of the office until 3 June
        mask | limited access | a machine's words | with limited access to email
        mask @automatic | automatic/auto/automated reply/response/answer | an automatic answer | Automatic reply
        mask | absent last ..1 | absence in the past | I was absent last month
        mask | was/were absent/away/ill/sick/out | absence in the past | I was away last week
        mask | no need ..8 $ | no need | No need to send a replacement link
        mask | going to say yes/no | had been going to | I was going to say yes
        mask | was going to | had been going to | I was going to come
        mask | earlier/my/previous ..1 yes/no | the earlier answer | Scratch my earlier no
        mask | said yes/no | the earlier answer | yesterday I said yes
        mask | yes to ..1 minutes/notes/slides/lunch/agenda/recording/topic | another thing | Yes to the minutes
        mask | no objection/objections | nothing against it | I have no objection
        mask | no conflict/conflicts/issue/issues/changes | nothing against it | no conflicts
        mask | camera/mic/video off | a device | camera off
        mask | can't say no to ..1 | cannot resist | I can't say no to cake
        mask | late ..1 reply/response/answer/notice | the reply is late | sorry for the late reply
        mask | reply/rep/answer late/muộn/trễ | the reply is late | Sorry em reply late
        mask | i'd love to , but | a wish | I'd love to, but I'm in Lisbon
        mask | i'd/would love/like to ..3 but | a wish | I'd love to come but
        mask | feel free to ..0 start | permission | feel free to start
        mask | can't find/open/access/see/read/hear/get/download/log/remember/figure | another thing | I can't find the link
        mask | trying to rearrange | gave up | I give up trying to rearrange my clinic
        mask | so much | a lot | thank you so much
        mask | out of office/town until/till ..3 | a machine's words | out of office until 3 June
        mask | out of the office until/till ..3 | a machine's words | out of the office until 3 June
        mask | don't/no worry/worries/forget/panic | no need to worry | don't worry
        mask | won't forget | will not forget | I won't forget
        mask | ^ ignore/disregard/forget/scrap/bin ..3 auto/automatic/autoreply/ooo reply/response/reply/message/out? | takes the earlier word back | Ignore my auto-reply
        mask | unless/barring a/an/the/another ..2 {disasterEn} ..6 | the usual proviso | unless the typhoon closes the school again
        mask | if nobody/noone/no-one/none minds/objects/mind/object | politeness | if nobody minds
        mask | if no one minds/objects | politeness | if no one objects
        mask | if ..2 permitted/allowed/permissible/acceptable/alright/convenient | politeness | if that is permitted
        mask | roster's/rota's/schedule's/timetable's/results/roster/rota/schedule/timetable/shifts is/are/comes/come/'s? ..1 out | a thing that is known | once the roster's out
        mask | i'm/i/we're/we ..1 stuck with ..1 !me | something else | I'm stuck with the tea urn
        mask | ^ great/lovely/good/nice/excellent/wonderful/fantastic/super/brilliant/cracking/interesting/useful/clear/very {thingEn}/poster/work/job/news/talk/turnout/food/read/write/stuff/speech/effort/summary/clear/pictures/choice/venue/timing | praise | Great minutes, thanks
        mask | without me till/until ..1 | something else | carry on without me till then
        mask | no guests/guest/extras/companions | something else | No guests, only me
        mask | no/without ..1 parking/lunch/dinner/food/meal/meals/coffee/tea/transport/lift/accommodation/hotel/breakfast ..1 for/needed/required/please/wanted/me ..1 me? | another thing | no parking needed for me
        mask | ^ ..1 {thingEn} ..2 doesn't/don't/won't/isn't/not/didn't ..1 work/working/open/opening/load/loading/play | another thing | the link doesn't work
        """
}
