/// Questions, another time, no more messages, and what members offer: English.
enum EnglishWishes {
    static let questions = """
        question | ^ {whEn} !a !i ..1 | asks for information | Which room
        question | ^ {auxEn} {subjectEn} | asks | Do I need to bring anything
        question | ^ {auxEn} <name> | asks | Could Aisha go instead of me
        question | and/but/so/also ..1 {auxEn} {subjectEn} | asks | I'll come, and could the allergy policy go on
        question | any chance | asks | Any chance of pushing it back
        question | ^ has/have anyone/you/we/they | asks | Have you sent the agenda
        question | {sendEn} ..2 me/us ..3 {thingEn} | asks to be sent something | please send me the link
        question | {sendEn} ..3 {thingEn} | asks to be sent something | please share the slides
        question | can/could/may i/we ..1 have/get ..2 | asks for something | can I have the link
        question | wondering/wonder if/whether ..1 you/we/it/there/the | asks | I was wondering if we could
        question | let me know {whEn}/if/whether | asks | let me know which room
        question | is it ok/possible/okay/fine | asks leave | is it ok if I join online
        question | what about | asks | What about parking
        question | how about | asks | How about Friday
        question | i/i'd need/like the {thingEn} | asks to be sent something | I need the link
        notQuestion | i wonder ..1 whether/if i | wonders, asks nothing | I wonder whether I can
        notQuestion | why not | rhetorical | Why not!
        notQuestion | how could i | rhetorical | How could I miss it
        notQuestion | who would/could miss | rhetorical | Who would miss it
        notQuestion | send ..1 my ..1 apologies/regrets/best/love/regards | sends something | I send my apologies
        notQuestion | {cant} | a negation | Can't the whole week
        notQuestion | need to send | no need | No need to send a link
        notQuestion | ^ what a | an exclamation | What a great idea
        notQuestion | ^ how nice/lovely/kind/sad/funny | an exclamation | How nice
        notQuestion | ^ will/can/would/may {attend} | says, asks nothing | Will attend the whole
        notQuestion | sending ..3 | sends | Sending Tom instead
        notQuestion | {sendEn} ..2 recording/minutes/slides to ..1 <name> | for somebody else | send the slides to Tom
        """

    static let moves = """
        reschedule | {moveEn} it/this/the/that/meeting/session/to/back/forward/things/us ..2 | asks to move | Can we move this to Thursday
        reschedule | {moveEn} ..3 to/by/back/past/until ..1 {dayEn}/#/an/the | asks to move | push the meeting to Friday
        reschedule | suggest/propose/prefer ..3 {dayEn}/week/day/time | offers another time | I'd suggest the week after half-term
        reschedule | {dayEn} {works} | offers another day | Thursday works
        reschedule | # pm/am/o'clock ..1 {works} | offers another time | 5pm would suit more parents
        reschedule | # pm/am would suit/be ..2 | offers another time | 5pm would suit more parents
        reschedule | {works} {dayEn} ..1 instead | offers another day | I can do Thursday instead
        reschedule | i can do {dayEn} | offers another day | I can do Friday
        reschedule | could/can/might/shall we ..2 do/meet/have/make ..2 {dayEn} ..1 instead | another day | could we do Thursday instead
        reschedule | could/can/shall we ..2 meet/do ..1 {dayEn}/later/earlier | another day | can we meet earlier
        reschedule | how/what about {dayEn} | offers another day | How about Friday
        reschedule | another/different/later/earlier/new date/time/day/slot ..1 | another time | Could we find another date
        reschedule | hour/hours/minutes/day/week later/earlier | another time | Could it be an hour later
        reschedule | pushing/push ..2 back | asks to move | Any chance of pushing it back an hour
        reschedule | week/day/month after ..4 instead | offers another time | the week after half-term instead
        notReschedule | don't/not/never/stop ..1 {moveEn} | asks not to move | Please don't move it again
        notReschedule | thanks/thank ..3 {moveEn} | was moved already | thanks for moving it
        notReschedule | moved/move/changed/change my/mind/topic | something else | I moved my dentist
        notReschedule | was/been/got moved/changed | was moved already | now that it was moved
        notReschedule | rain check | not a move | take a rain check
        notReschedule | maybe/perhaps another time | not a move | perhaps another time
        notReschedule | trying to rearrange ..2 my | own plans | trying to rearrange my clinic
        notReschedule | put/bring ..1 me/up/my/along/down/a | something else | put me down
        notReschedule | bring/bringing !it !this !the !forward | brings something | bringing my toddler
        reschedule | can/could/shall we ..1 start/begin ..2 #/later/earlier | another time | can we start at 4:30
        reschedule | if ..3 moved/rescheduled/changed/postponed | on condition of another time | only if it's moved to the afternoon
        reschedule | would/could/does/might ..2 week/day/month after ..1 work/suit | offers another time | would the week after work for people
        notReschedule | the new date/time/day | was moved already | the new date is worse for me
        """

    static let stops = """
        unsubscribe | unsubscribe/unsub | off the list | Unsubscribe
        unsubscribe | take/remove/delete/strike/drop/cross ..2 me/us/my ..3 list/mailing/database/lists/distribution | off the list | take me off this list
        unsubscribe | {me}? off ..1 mailing/distribution/email list | off the list | get me off the mailing list
        unsubscribe | stop ..1 sending/emailing/mailing/messaging/contacting/texting/spamming/writing/these | no more messages | stop emailing me
        unsubscribe | don't ..1 send/email/mail/contact/message/text/write ..3 more/again/anymore/any/me/us | no more messages | don't email me again
        unsubscribe | no more emails/mails/messages/reminders/mail/of | no more messages | no more emails please
        unsubscribe | opt ..1 out | no more messages | opt me out
        unsubscribe | remove my ..2 address/email/name/number/details | off the list | remove my email address
        unsubscribe | stop $ | no more messages | STOP
        unsubscribe | no longer ..2 wish/want ..2 receive/get | no more messages | I no longer wish to receive these
        unsubscribe | don't want ..2 these/your/any ..1 emails/messages/mails/reminders | no more messages | I don't want these emails
        notUnsubscribe | not the mailing list | expressly not | not the mailing list
        notUnsubscribe | off ..1 the? snack/speaker/speakers/attendee/rota/guest ..1 | another list | Take me off the snack rota
        notUnsubscribe | stop sending reminders/duplicates/two | complains of something else | stop sending two copies
        notUnsubscribe | don't send ..2 link/replacement/slides/invite | something else | don't send a link
        """

    static let offers = """
        topicBefore | to the agenda | on the agenda | Please add "snow-day policy" to the agenda
        topicBefore | on the agenda | on the agenda | could the allergy policy go on the agenda
        topic | like # minutes ..1 on/for/about | asks for speaking time | I'd like ten minutes on the new consent form
        topic | like # minutes on/to/for/about talk/speak/present? about/on? | asks for speaking time | I'd like ten minutes on the new form
        topic | # minutes ..1 on/about | asks for speaking time | ten minutes on the new consent form
        topic | could/can/may/might/shall we ..1 discuss/cover/address/review/talk about? | proposes a topic | Could we discuss the car park
        topic | bring/raise up | proposes a topic | please bring up the library budget
        topic | i'd/would like/want to ..1 discuss/raise/present/cover/propose | proposes a topic | I'd like to discuss parking
        topic | like to talk/speak about/on | proposes a topic | I'd like to talk about parking
        topic | i'll/i can/could present/talk on/about? | registers a talk | I can present on sleep training
        topic | ..0 agenda item : | registers a topic | Agenda item: parking
        topic | ^ topic ..2 : | registers a topic | Topic: parking
        topic | suggest/propose ..1 discussing/discuss/topic ..1 | proposes a topic | I suggest discussing parking
        topic | sign/put me up/down for ..1 talk/topic/slot ..1 on/about | registers a talk | Sign me up for a talk on parking
        noOffer | withdraw/drop/remove/pull/scrap my ..1 item/topic/idea/point | takes it back | I withdraw my item
        noOffer | great/nice/good/lovely/love ..1 topic/idea/ideas | praise | Great topic
        noOffer | any ideas | asks for ideas | Any ideas?
        noOffer | no idea | has none | I have no idea
        noOffer | nothing/anything for/on the agenda | none | nothing for the agenda
        noOffer | on the agenda ? | asks | Is it on the agenda?
        idea | idea ..3 : | an idea | Idea for the bank: shadow tracing
        idea | for the ..1 activity/idea ..1 bank : | an idea | For the activity bank: shadow tracing
        idea | for the bank : | an idea | for the bank: shadow tracing
        idea | activity ..2 : | an idea | Activity idea: shadow tracing
        ideaBefore | for/to/in/into the ..1 bank | for the bank | sock puppets for the activity bank
        ideaBefore | add ..1 to the ..1 bank | for the bank | add it to the bank
        petition | petition ..2 : | asks the office | Petition: a second fire exit
        petition | to/ask/tell the ..1 education/district/school ..1 office/board/department ..1 : | asks the office | Please pass this on to the education office: our school needs
        petition | petition/urge ..2 office/department/district/board to/for | asks the office | We petition the office for a crossing
        petition | ask/request ..2 office/department/district/authority ..1 to/for | asks the office | Please ask the education office to fix the roof
        petition | office/department/district should/must/needs/ought to? | asks the office | The office should fund a nurse
        petition | petition to ..3 : | asks the office | petition to the district: fund a second assistant
        topic | ^ topic ..3 : | the topic is | topic for next time: outdoor risk assessment
        topicBefore | as a topic/item | proposes a topic | suggest messy play as a topic
        topic | i'd/would/i ..1 like ..1 to suggest/propose/present/share/offer | proposes a topic | I'd like to suggest messy play
        topic | can/could/may we/you ..1 put/add/include | on the agenda | Can we put nap routines on the agenda
        topic | topic ..3 : | the topic is | topic for next time: outdoor risk assessment
        topic | i/i'd/we/i'll ..1 present/presenting/talk on/about? our/my/the | registers a talk | I'd present our forest school pilot
        """
}
