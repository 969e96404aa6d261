/// Questions, another time, no more messages: English.
enum EnglishWishes {
    static let questions = """
        question @asksInformation | ^ {whEn} !a !i ..1 | asks for information | Which room
        question | ^ {auxEn} {subjectEn} | asks | Do I need to bring anything
        question | ^ should i/we | asks | Should I bring anything
        question | ^ {auxEn} <name> | asks | Could Aisha go instead of me
        question | and/but/so/also/or {auxEn} {subjectEn} | asks | I'll come, and could the allergy policy go on
        question | any news/update/word | asks | Any news on the date
        question | ^ do/does/can/could/will/are/is kids/children/parents/people/visitors/guests/members/dogs/toddlers/beginners/spectators | asks | do kids need wellies for this
        question | ^ anyone/anybody/somebody know ..1 | asks | Anyone know if the canteen will be open
        question | any chance | asks | Any chance of pushing it back
        question | ^ has/have anyone/you/we/they/the | asks | Have you sent the agenda
        question | ^ please? {sendEn} ..5 {thingEn} | asks to be sent something | please send me the link
        question | and/but ..1 please? {sendEn} ..5 {thingEn} | asks to be sent something | Coming, and please send the link
        question | can/could/would you ..1 {sendEn} | asks to be sent something | can you resend
        question | {sendEn} ..2 me/us ..3 {thingEn} | asks to be sent something | could you send me the link
        question | can/could/may/might i/we ..1 have/get/ask/see/know ..2 | asks for something | can I have the link
        question | wondering/wonder if/whether ..1 you/we/it/there/the/any/somebody/someone | asks | I was wondering if we could
        question | let me know {whEn}/if/whether | asks | let me know which room
        question | tell/remind me {whEn}/if/whether ..1 | asks | tell me where it is
        question | is it ok/possible/okay/fine | asks leave | is it ok if I join online
        question | what about | asks | What about parking
        question | how about | asks | How about Friday
        question | i/i'd/we'd/would/could ..1 need/like/love/appreciate/want the/a/your/that/last ..2 {thingEn} | asks to be sent something | I need the link
        question | grateful/obliged/appreciate/great/helpful for/to/if ..5 {thingEn} | asks to be sent something | I'd be grateful for the link to the slides
        question | haven't/not/never/didn't ..2 received/got/get/had/seen/receive ..3 {thingEn} | asks to be sent something | I haven't received the agenda
        question | can't find/open/see/access ..3 {thingEn} | asks to be sent something | I can't find the link
        question | don't/not know {whEn} | asks | I don't know where to park
        question | do you know | asks | do you know who speaks
        question | ^^ question : | asks | Question: is there parking
        notQuestion | i wonder ..1 whether/if i | wonders, asks nothing | I wonder whether I can
        notQuestion @rhetorical | why not | rhetorical | Why not!
        notQuestion @rhetorical | how could i | rhetorical | How could I miss it
        notQuestion @rhetorical | who would/could miss | rhetorical | Who would miss it
        notQuestion | send ..1 my ..1 apologies/regrets/best/love/regards | sends something | I send my apologies
        notQuestion | would that | a wish | Would that I could
        notQuestion | who told/said you | about what was said, not what is | who told you I'm coming
        notQuestion | don't/not know {whEn} i/we/my | wonders, asks nothing | I don't know when I finish
        notQuestion | so/neither/nor am/is/are/do/does/will/can/have/has i/we/he/she/they/my/our/the | says, asks nothing | The wife is coming and so am I
        notQuestion @rhetorical | would/will/don't/aren't/won't/can't/haven't/wouldn't/amn't/didn't i/we $ | rhetorical | I wouldn't not come, would I
        notQuestion @rhetorical | can/would you believe it | rhetorical | My passport's expired, can you believe it
        notQuestion | don't you worry/fret/bother/fear | no need to worry | Don't you worry about me
        notQuestion | would you ..1 stop/cease/quit | a wish | Would you kindly cease sending me your circulars
        notQuestion | please may i come/join/attend | asks leave | please may i come, mum says yes
        notQuestion | {cant} | a negation | Can't the whole week
        notQuestion | need to send | no need | No need to send a link
        notQuestion | ^ what a | an exclamation | What a great idea
        notQuestion | ^ how nice/lovely/kind/sad/funny | an exclamation | How nice
        notQuestion | ^ will/can/would/may {attend} | says, asks nothing | Will attend the whole
        notQuestion | sending ..3 | sends | Sending Tom instead
        notQuestion | {sendEn} ..2 recording/minutes/slides to ..1 <name> | for somebody else | send the slides to Tom
        question | ^ mind if i/we/they | asks leave | Mind if we start at 4
        question | ^ {auxEn} # ..1 be/work/suit/do | asks | Would 7.30 be possible
        question | ^ any {thingEn} | asks to be sent something | Any parking
        notQuestion | on the agenda $ | a wish | I'd like the schedule on the agenda
        notQuestion | i'll/i/we/we'll/will ..1 do my/our | says, asks nothing | I'll do my level best
        notQuestion @rhetorical | be there or be square | rhetorical | Be there or be square, right?
        notQuestion @rhetorical | need i say more | rhetorical | Need I say more?
        notQuestion | ^ should i/we/my/our/anything/it ..8 {iWill}/i'm | if not | Should I get stuck at work, I'm out
        notQuestion @rhetorical | next time ok/okay | rhetorical | next time ok?
        """

    static let moves = """
        notReschedule | put ..1 this/it in/on/by/into/down/that ..1 | something else | Put this in the idea bank
        notReschedule | have it on ..3 agenda | something else | let's have it on the next agenda
        notReschedule | shift/move/change is/was/has/been/got ..1 | own plans change | the night shift is scrapped
        notReschedule | night/day/late/early shift/shifts | own plans change | the night shift is as of next week
        reschedule @binds | would/could the? # th/st/nd/rd suit/work/do/be ..1 | offers another day | Would the 16th suit people
        reschedule @binds | if you/we ..1 started/began/met ..2 at? #/earlier/later | on condition of another time | I could do it if you started at eight
        reschedule | could/can be ..1 kept/held/moved/done on/at/in the? ..1 {dayEn} | another day | If the workshop could be kept on the following Friday
        reschedule | if you ..1 went/switched/moved to ..1 {dayEn}/mondays/tuesdays/wednesdays/thursdays/fridays | another day | If you ever went to second Mondays
        reschedule @binds | how's {dayEn} looking | offers another day | how's Thursday looking instead
        reschedule @binds | {dayEn} ..1 would/could/might ..1 work/suit/do | offers another day | the week after would work
        reschedule | {moveEn} it to the # | asks to move | could we move it to the 16th
        reschedule | {moveEn} ..1 {sessionEn} | asks to move | Can we move this to Thursday
        reschedule | {sessionEn} ..2 be/get {movedEn} | asks to move | Could it be moved to after Diwali
        reschedule | {moveEn} ..3 to/by/until/till/forward/back ..1 {dayEn}/#/{clock} | asks to move | push the whole thing to Friday
        reschedule @binds | suggest/propose/prefer ..4 {dayEn}/week/day/time/{clock} | offers another time | I'd suggest the week after half-term
        reschedule @binds | {dayEn} ..1 would/could/might ..2 {works} | offers another day | Thursday would be fine
        reschedule @binds | # th/st/nd/rd would/could ..3 | offers another day | the 14th would be fine
        reschedule @binds | {dayEn} works/suits/is/fits ..2 better/instead | offers another day | Thursday works better
        reschedule @binds | # pm/am/o'clock ..1 would/could ..2 | offers another time | 5pm would suit more parents
        reschedule @binds | {works} {dayEn} ..1 instead | offers another day | I can do Thursday instead
        reschedule | could/can/might/shall/should/may we ..2 do/meet/have/make/hold/start/begin/gather ..3 {dayEn}/later/earlier/#/{clock} | another day | could we do Thursday instead
        reschedule | let's ..2 do/meet/have/make/hold/start ..2 {dayEn}/later/earlier | another day | let's do it Monday
        reschedule @binds | how/what about ..6 {dayEn} | offers another day | how about we do it on the Saturday instead
        reschedule | any chance/possibility ..8 instead/later/earlier/back/forward/{dayEn} | asks to move | any chance of doing it on the 14th instead
        reschedule | could/can/would/might ..5 # th/st/nd/rd instead | another day | could we do it on the 14th instead
        reschedule | on the # th/st/nd/rd instead | another day | any chance of doing it on the 14th instead
        reschedule | {dayEn} instead | another day | can we do the Saturday instead
        reschedule @binds | i'd/we'd/would/much rather/prefer ..6 {dayEn}/{clock}/later/earlier/on | offers another time | I'd rather we did this in the evening
        reschedule @binds | mornings/evenings/afternoons/weekends/weekdays/lunchtimes/nights/{dayEn} ..1 are/is/would/suit/suits/work ..1 easier/better/handier/best/preferable/more/nicer/kinder | offers another time | Mornings are easier
        reschedule @binds | consider ..3 {dayEn}/#/evening/evenings/morning/mornings/afternoon/afternoons/weekend | offers another time | please consider ten o'clock
        reschedule | another/different/later/earlier/alternative/new date/time/day/slot/week/evening | another time | Could we find another date
        reschedule | hour/hours/minutes/day/week/fortnight/month later/earlier | another time | Could it be an hour later
        reschedule @binds | week/day/month/weekend/fortnight after/before/later ..4 instead | offers another time | the week after half-term instead
        reschedule | can/could/shall/should we ..1 start/begin ..2 #/later/earlier/{clock} | another time | can we start at 4:30
        reschedule @binds | if ..2 moved/rescheduled/changed/postponed/shifted | on condition of another time | only if it's moved to the afternoon
        reschedule @binds | if ..1 started/began/were/was/start/starts/met/did ..3 {lateBy}/later/earlier/before/{dayEn} ..1 | on condition of another time | if it started after eight
        reschedule @binds | would/could/does/might ..2 week/day/month/weekend after ..2 work/suit/be/do | offers another time | would the week after work for people
        reschedule | too early/late for me/us | earlier or later | that's too early for me
        notReschedule | put us/me | counted in | Put us down for a party
        notReschedule | don't/not/never/stop ..1 {moveEn} | asks not to move | Please don't move it again
        notReschedule | thanks/thank/ta/cheers/grateful/appreciate ..1 for/that/you ..3 {moveEn} | was moved already | thanks for moving it
        notReschedule | moved/move/changed/change my/mind/topic/me | something else | I moved my dentist
        notReschedule | {moveEn} ..1 my | something else | I'll move my dentist
        notReschedule | was/been/got/has/have ..1 {movedEn} | was moved already | now that it was moved
        notReschedule | rain check | not a move | take a rain check
        notReschedule | maybe/perhaps another time | not a move | perhaps another time
        notReschedule | some other/another time | not a move | some other time
        notReschedule | trying to rearrange ..2 my | own plans | trying to rearrange my clinic
        notReschedule | the new date/time/day | was moved already | the new date is worse for me
        notReschedule | new time/date works/suits | was moved already | new date works
        notReschedule | had ..1 been | if it were not so | Had it been Tuesday I could have come
        reschedule | {moveEn} ..3 to/by/until/till/forward/back ..2 # | asks to move | push it to the 21st
        reschedule @binds | how/what about ..2 # | offers another day | How about the 18th?
        reschedule @binds | how/what about ..4 {dayEn}/#/instead/earlier/later | offers another day | how about the Sunday after
        reschedule @binds | ^ {auxEn} # ..1 be/work/suit/do ..1 possible/better/ok/okay/feasible? | offers another time | Would 7.30 be possible
        reschedule @binds | a/an #/earlier/later/evening/afternoon/weekend/saturday/sunday start/slot/session/kick-off/kickoff/meeting would/might/could | offers another time | a 9.30 start would spare us the traffic
        reschedule @binds | any/another week/day/evening/time/night/date/weekend/other ..4 would/works/suits/is | offers another day | Any evening would do me fine
        reschedule @binds | any week/day/evening/time/night/date/weekend/month but/except/other/apart | offers another day | Any week but the last one
        reschedule @binds | # st/nd/rd/th ..1 is/looks/works/suits ..2 open/better/empty | offers another day | The 21st is wide open
        reschedule | if we ..1 start/started/begin/began/meet/met ..2 #/earlier/later/{dayEn} | another time | Mind if we start at 4
        reschedule | start/begin/meet at # rather/instead | another time | start at 4 rather than 3.30
        reschedule | # rather than # | another time | 4 rather than 3.30
        reschedule | ^ make it ..1 after/before/from/# !for | another time | Make it after 5
        reschedule @binds | suggest/propose ..2 we ..3 {dayEn}/#/week/evening | offers another time | suggest we go the Monday after
        notReschedule | i'd/would rather be/have/not/stay/do | something else | I'd rather be in bed
        notReschedule | {thingEn} ..1 {movedEn} | something else changes | the link changed
        notReschedule | {moveEn} my/the? topic/item/slot/idea/talk/answer/vote/name/seat/number/address/mind | something else changes | Swap my topic
        reschedule @binds | would/could/does/will/might/may ..3 {dayEn} ..1 work/suit/do/be | offers another day | Would the following Monday work instead?
        reschedule @binds | let's ..1 do/meet/have/make/hold/leave/try it/this? after/before/next/in/on/at/some ..2 | offers another time | Let's do it after Easter
        reschedule @binds | {dayEn} ..1 instead of {dayEn} | offers another day | Monday instead of Tuesday
        reschedule @binds | {dayEn} ..2 more convenient/sensible/practical/doable/realistic | offers another day | Monday would be more convenient
        reschedule @binds | # ..3 suit/suits/work/works ..2 better/more/than | offers another time | 5 pm would suit me better
        reschedule @binds | can't we/it ..2 {dayEn}/earlier/later/another | offers another day | can't we do Monday
        reschedule | hold/leave/park/keep it until/till/over ..2 | asks to move | hold it until after half-term
        reschedule @binds | rather it/we ..3 {dayEn}/#/later/earlier/another | offers another time | I'd rather it were later
        reschedule | date/day/time/slot ..2 moved/changed/shifted/swapped | asks to move | could the date be moved
        reschedule | before/after half/the/easter/christmas/term/ramadan/eid/diwali/thanksgiving ..2 would/instead/if | another time | after Easter instead
        reschedule | can/could/may/might/shall/should/can't we/you/i/it ..2 reschedule/postpone/rearrange/rescheduled/postponed | asks to move | Can we reschedule?
        reschedule | possible/chance/possibility/ok/okay/fine to/of/we/if ..2 reschedule/postpone/move/rescheduling/postponing/moving/moved/postponed ..1 | asks to move | Is it possible to reschedule?
        reschedule | can/could/may/might/shall/should/please/to ..2 change/shift/move/swap the/our date/time/day/hour | asks to move | Could we change the date
        reschedule | ^ please/kindly reschedule/postpone/rearrange | asks to move | please postpone
        notReschedule | ^ another time $ | not a move | Another time
        """

    static let stops = """
        unsubscribe | unsubscribe/unsub | off the list | Unsubscribe
        unsubscribe | {removeEn} ..3 {listEn} | off the list | take me off this list
        unsubscribe | {removeEn} ..1 me/us ..2 {contactEn} | off the list | remove me from these emails
        unsubscribe | {removeEn} ..1 my ..2 {contactEn} | off the list | remove my email address
        unsubscribe | off ..1 {listEn} | off the list | get me off the mailing list
        unsubscribe | stop/quit/cease ..1 sending/emailing/mailing/messaging/contacting/texting/spamming/writing/these/messages/emails/texts/bothering/pestering/pinging | no more messages | stop emailing me
        unsubscribe | don't/not/never/stop ..1 send/email/mail/contact/message/text/write/ping ..3 more/again/anymore/any/me/us | no more messages | don't email me again
        unsubscribe | no more/further ..1 {contactEn}/of | no more messages | no more emails please
        unsubscribe | ^ no more of these/this/them | no more messages | no more of these
        unsubscribe | ^^ no more please? $$ | no more messages | no more
        unsubscribe | ^^ end/discontinue/quit please? | no more messages | END
        unsubscribe | cancel/end/discontinue/halt/cut/cease ..2 {contactEn} | no more messages | cancel all messages to me
        unsubscribe | {contactEn} ..2 to stop/end/cease | no more messages | I'd like the messages to stop altogether
        unsubscribe | {removeEn} ..4 from ..1 your/every/all/any ..1 {contactEn}/list/lists/directory/records | off the list | remove this number from your texts
        unsubscribe | send ..1 nothing further/more/else | no more messages | please send me nothing further
        unsubscribe | ^ {removeEn} me off ,/$ | off the list | Take me off, wrong family
        unsubscribe | remove/xoá/xóa em/mình/tôi ..1 khỏi | off the list | remove em khỏi mọi tin nhắn
        notUnsubscribe @struckOff | {removeEn} me/us from/off ..1 {dayEn}/thursday's/friday's/monday's/tuesday's/wednesday's/saturday's/sunday's/tonight's | struck off this one | please strike me from Thursday's list
        notUnsubscribe @struckOff | {removeEn} my name and/off $ | struck off this one | please take my name off
        notUnsubscribe | remove/take/delete my name and | struck off this one | remove my name and write Lim
        notUnsubscribe | say no more | idiom | Say no more, I'm there
        notUnsubscribe | full stop | idiom | Yes. Full stop.
        notUnsubscribe | get/got ..2 copies ..4 | complains of something else | Why did I get three copies of the newsletter
        notUnsubscribe | no more/further {contactEn} ..1 for this/it/that | tired of reminders | send no more reminders for this
        unsubscribe | opt ..1 out | no more messages | opt me out
        unsubscribe | stop $ | no more messages | STOP
        unsubscribe | no longer ..3 wish/want/need/like ..3 receive/get/be/hear/these | no more messages | I no longer wish to receive these
        unsubscribe | don't/not ..1 want/wish/need ..4 {contactEn} | no more messages | I don't want these emails
        unsubscribe | leave me alone | no more messages | leave me alone
        unsubscribe | lose my number/address | no more messages | lose my number
        unsubscribe | forget my number/address/email | no more messages | please forget my number
        notUnsubscribe | not the mailing list | expressly not | not the mailing list
        notUnsubscribe | off ..1 the? snack/speaker/speakers/attendee/rota/guest/list/reserve ..1 for ..1 {dayEn}/tonight/this/the/# | struck off this one | strike me off the list for Tuesday
        notUnsubscribe | {removeEn} me off ..1 snack/speaker/speakers/attendee/rota/guest ..1 | another list | Take me off the snack rota
        notUnsubscribe | off ..1 the? snack/speaker/speakers/attendee/rota/guest | another list | off the speakers list
        notUnsubscribe | stop sending ..1 reminders/duplicates/two/twice/it | complains of something else | stop sending two copies
        notUnsubscribe | don't send ..2 link/replacement/slides/invite/slide | something else | don't send a link
        notUnsubscribe | no more/further questions/comments/items/topics/cake/than/delays/sweets/excuses/time | something else | no more questions from me
        notUnsubscribe | one reminder | tired of reminders | Only one reminder would do
        """
}
