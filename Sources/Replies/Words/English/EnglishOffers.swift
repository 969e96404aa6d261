/// What members offer, in English: subjects for an agenda, activities for the bank, petitions to the office.
enum EnglishOffers {
    static let rules = """
        topic | agenda item/point/topic ..3 : | registers a topic | Agenda item from me: the broken dishwasher
        topic | item for ..2 agenda : | registers a topic | Item for the agenda: parking
        topic | spare/have/get/need/want/take/borrow ..1 {fewEn} minutes ..1 for/on/about/to discuss? | asks for speaking time | Could we spare a few minutes for lone working
        topic | {fewEn} minutes for/on/about | asks for speaking time | five minutes on parking
        topic | need/want/like/ask/get/book/take/have for? a/the/some slot/spot/time/space on/about/to discuss? | asks for speaking time | I must ask for a slot on subscriptions
        topic | do/please/could/can ..1 raise/table/flag | proposes a topic | do raise parking on match days
        topicBefore | as a topic/point/item | proposes a topic | do raise parking as a topic
        topicBefore @mayPrecede | be? ..1 discussed/debated/aired | proposes a topic | I'd like the wobbly goalposts discussed
        topicBefore @mayPrecede | be ..1 talked/spoken/raised about? | proposes a topic | I'd like the organ pedal to be talked about
        topicBefore @mayPrecede | for discussion | proposes a topic | Please enter "Wi-Fi" for discussion
        topicBefore @needsVerb | for the ..2 meeting/board/committee/council/agm/pta | for a meeting | Please include "lighting" for the January meeting
        topicBefore @needsVerb | on the list for ..4 | for a meeting | Put "homework" on the list for the parents' council
        topicBefore | on/onto/to ..2 agenda | on the agenda | Can "dogs on the pitch" go on Thursday's agenda
        topicBefore @needsVerb | to next month/week/term/meeting/time ..1 | for a meeting | Could someone add a rota for the bins to next month
        topicBefore | to the agenda | on the agenda | Please add "snow-day policy" to the agenda
        topicBefore | on the agenda | on the agenda | could the allergy policy go on the agenda
        topic | like # minutes ..1 on/for/about | asks for speaking time | I'd like ten minutes on the new consent form
        topic | like # minutes on/to/for/about talk/speak/present? about/on? | asks for speaking time | I'd like ten minutes on the new form
        topic | # minutes ..1 on/about | asks for speaking time | ten minutes on the new consent form
        topic @namesTopic | agenda/topic/item/subject/point/discuss/discussion ..5 : | the topic is | Next agenda: repainting the changing huts
        topic @namesTopic | for/at the/next/our ..3 meeting/board/committee/pta/council/assembly/agm/gathering/session ..1 : | the topic is | Something for the meeting: how we greet newcomers
        topic @namesTopic | for next time/week/month/meeting/term : | the topic is | One for next time: winter gritting
        topic | for next time/week/month/meeting , a chat/word/talk/discussion about/on | proposes a topic | For next time, a chat about the lost property
        topic @namesTopic | ^ agenda/topic item/proposal/suggestion/point ..2 , | the topic is | Topic proposal, winter coats
        topic | register/list/add for the? ..3 : | registers a topic | may I register for the next meeting: the hosepipe rule
        topic | i/we/i'd/we'd ..1 want/wish/like/need/love/have to ..1 discuss/raise/table/air/broach | proposes a topic | I'll be there and I want to raise the missing trophies
        topic | like/want/love us/everyone/everybody/you/them to ..1 discuss/debate/consider/talk/review/look about/at/on? | proposes a topic | I'd like us to talk about bullying on the bus
        topic | like to ..1 hear/have ..1 views/thoughts/opinions on/about | proposes a topic | I'd like to hear views on mobile phones
        topic | find/make/have room/time/space ..4 for the subject/topic/question/matter of | proposes a topic | find room next month for the subject of dogs
        topic | given/devoted/dedicated over? to | asks for speaking time | twenty minutes of the meeting given over to marking
        topicBefore @mayPrecede | down for discussion | proposes a topic | Please put down for discussion the missing books
        topic | minutes on the agenda ..3 about/on/for | asks for speaking time | five minutes on the agenda to speak about the defibrillator
        topic | could/can/may/might/shall we ..1 discuss/cover/address/review/talk about? | proposes a topic | Could we discuss the car park
        topic | bring/raise up !to | proposes a topic | please bring up the library budget
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
        noOffer | is/are/what/what's ..3 on the agenda | asks | What's on the agenda
        idea | bank of ideas/activities/games ..1 :/, | for the bank | one for the bank of ideas: each child brings a stone
        idea | bank of ideas/activities/games i/we offer/suggest/propose/have | for the bank | For the bank of activities I offer hopscotch
        idea | in/into/for/to the/your/our ..2 bank ..1 : | for the bank | Put this in the idea bank: shadow theatre
        idea | bank it ..1 : | for the bank | Bank it: tin can telephones
        idea | activity/game/craft ..8 : | an idea | A game from my own childhood for your bank: tin can walkie-talkies
        idea | ^ !i'm !im !we're ..2 idea/activity/game/craft/suggestion suggestion? , | an idea | Activity suggestion, bark rubbings with wax crayon
        idea | ^ ..2 idea/activity/game/craft/suggestion for ..3 , | an idea | Suggested activity for toddlers, painting with toy cars
        idea | suggestion for ..4 : | an idea | A suggestion for the infants: sorting autumn leaves
        idea | try this ..5 : | an idea | Try this with your Cubs: knot relay
        idea | suggest/offer/propose as an? activity/game/idea/craft | an idea | May I suggest as an activity a sock puppet choir
        noOffer | bad/terrible/silly/what/some/same idea | praise | Bad idea, I'm out
        noOffer | no ..1 item/topic/items/topics | none | I have no item this month
        noOffer | thanks/thank ..4 agenda | praise | Many thanks for the agenda
        noOffer | received/printed/read/got/seen ..2 agenda | none | I've got the agenda
        idea | idea ..3 : | an idea | Idea for the bank: shadow tracing
        idea | for the ..1 activity/idea ..1 bank : | an idea | For the activity bank: shadow tracing
        idea | for the bank : | an idea | for the bank: shadow tracing
        idea | activity idea ,/-/: | an idea | Activity idea, pasta-shape sorting
        idea | game/craft/activity for ..3 : | an idea | Game for the little ones: musical mats
        idea | idea for ..3 bank ,/-/:? | for the bank | An idea for the bank, sock puppets
        idea | activity ..2 : | an idea | Activity idea: shadow tracing
        ideaBefore | for/to/in/into the ..1 bank | for the bank | sock puppets for the activity bank
        ideaBefore | add ..1 to the ..1 bank | for the bank | add it to the bank
        petition | petition ..2 : | asks the office | Petition: a second fire exit
        petition | ^ the? {officeEn} should/must/ought/needs to? | asks the office | The education authority should extend the bus pass
        petition | to/ask/tell the ..1 education/district/school ..1 office/board/department ..1 : | asks the office | Please pass this on to the education office: our school needs
        petition | petition/urge ..2 office/department/district/board to/for | asks the office | We petition the office for a crossing
        petition | ask/request ..2 office/department/district/authority ..1 to/for | asks the office | Please ask the education office to fix the roof
        petition | office/department/district should/must/needs/ought to? | asks the office | The office should fund a nurse
        petition | petition to ..3 : | asks the office | petition to the district: fund a second assistant
        topic @namesTopic | ^ topic ..3 : | the topic is | topic for next time: outdoor risk assessment
        topicBefore | as a topic/item | proposes a topic | suggest messy play as a topic
        topic | i'd/would/i ..1 like ..1 to suggest/propose/present/share/offer | proposes a topic | I'd like to suggest messy play
        topic | can/could/may we/you ..1 put/add/include | on the agenda | Can we put nap routines on the agenda
        petition | the education office : | asks the office | To the education office: cut the weekly reporting
        petition | to the ..1 education/district/county/city/school ..1 office/board/department/council/authority : | asks the office | To the education office: cut the weekly reporting
        petition | petition for | asks the office | A petition for smaller classes
        noOffer | cross/strike/scratch/take/delete/cancel ..1 my ..1 item/topic/idea/point/slot/talk | takes it back | Cross off my item
        topic @namesTopic | topic ..3 : | the topic is | topic for next time: outdoor risk assessment
        topic | i/i'd/we/i'll ..1 present/presenting/talk on/about? our/my/the | registers a talk | I'd present our forest school pilot
        topic @namesTopic | my topic/talk/slot/item ..1 is/'s/becomes/to/now ..1 now? | the topic is | my topic is now screen-free evenings
        topic | swap/change/replace/switch my topic/talk/slot/item , it's/it is? now? | registers another topic | Swap my topic, it's now screen-free evenings
        topic | swap/change/replace/switch my ..1 topic/talk/slot/item ..5 to/for/with | registers another topic | change my topic to screen-free evenings
        topic | room/space/time/slot ..2 on/in the agenda for | asks for speaking time | room on the agenda for the hosepipe rota
        topic | i'd/would/i/we/we'd like/want/ask the board/committee/group/meeting/team/panel/parents/pta/chair to consider/discuss/look/address/debate/review/cover at? | proposes a topic | I'd like the board to consider solar panels
        topic | like/wish/want/love/hope/going/propose/offering/happy/willing to talk/speak/present on/about | registers a talk | I wish to speak on phonics
        topic | can/could/please/to we/you? ..1 go over/through | proposes a topic | Could we go over head lice
        topic | agenda item/point/topic ..6 : | registers a topic | Agenda item from the goalies' parents: rink fees
        topic | ^ item/topic/point for ..4 : | registers a topic | Item for next time: winter coats
        topic | me to the agenda ..1 for ..3 minutes on/about | asks for speaking time | Add me to the agenda for five minutes on concussion
        topicBefore | as an? agenda? item/topic/point | proposes a topic | list the pump as an item
        topicBefore | up/forward for discussion | proposes a topic | put stray dogs up for discussion
        topicBefore | under any other business | on the agenda | rat traps under any other business
        topicBefore | under aob | on the agenda | rat traps under AOB
        topicBefore | in/onto/into the agenda | on the agenda | include unpaid subscriptions in the agenda
        topicBefore | on next ..2 agenda | on the agenda | put lice on next month's agenda
        noOffer | withdraw/drop/remove/pull/scrap/cancel/scratch/delete my ..1 slot/talk/presentation/bit/spot/suggestion/proposal | takes it back | Drop my slot on puppets
        noOffer | give/giving/gave my spot/slot/place/seat to | something else | Give my spot to Faith
        idea | for the ..1 idea/ideas/activity? bank ,/-/:? try/how/a/an/do? about? | for the bank | For the idea bank, try a leaf hunt
        idea | bank/save/keep/file this ..2 : | for the bank | Bank this one: painting the fence
        idea | idea for ..5 -/:/– | an idea | Got an idea for the littlest ones - peekaboo
        idea | another/one/two more? for the bank ,/-/: | for the bank | One for the bank: sock puppets
        idea | activity/game/craft ..3 :/-/– | an idea | Activity for toddlers: sock puppets
        petition | {askOffice} the? {officeEn} ..1 to/for/that | asks the office | We ask the district education office to pay relief teachers
        petition | forward/pass/send/relay/convey/submit/take/raise/deliver ..3 to/with the? {officeEn} ..1 :/-/–/,/that | asks the office | Please forward to the local authority: our nursery
        petition | could/can/would/will the? {officeEn} ..1 be asked/urged/begged/persuaded/told/made to | asks the office | Could the education office be asked to provide
        petition | ^ to/dear the? {officeEn} :/,/- | asks the office | To the district: fund a second assistant
        petition | message/request/plea/appeal/note/petition/letter for/to the? {officeEn} ..1 :/-/– | asks the office | A message for the school board: fix the roof
        topic | need/want/like/ask/have/get/book/take for? a slot/spot/item for | asks for speaking time | I need a slot for the insurance renewal
        topic | for the/next ..2 agenda :/- | on the agenda | For the agenda: new goal nets
        topic @namesTopic | ^ topic/item/point ..3 -/– | the topic is | Topic from me - screen time at home
        petition | tell/ask/inform/remind the? {officeEn} ..1 we/our/that/to | asks the office | Please tell the district we need a second minibus
        """
}
