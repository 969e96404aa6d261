/// Instead of whom, how many: English.
enum EnglishDetails {
    static let standIns = """
        standIn | <name> ..4 {goEn} ..3 {instead} | somebody comes instead | Tom will come in my place
        standIn | {instead} ..1 <name> ..1 {goEn} | somebody comes instead | In my absence Femi will attend
        standIn | my/our deputy/assistant/secretary/treasurer/vice/representative/proxy/substitute ..2 will/is/can/'ll ..1 {goEn} | somebody is sent | My assistant will come
        standIn | <name> ..5 {standInEn} | somebody represents | My deputy will represent me
        standIn | <name> ..3 had better go/come/attend ..1 {instead}? | somebody comes instead | Elspeth had better go for me
        standIn @asksStandIn | mind/have/having <name> {standInEn}/{goEn} ..3 {instead}? | asks whether somebody may | Would you mind Abdul filling in for me
        standIn @asksStandIn | {auxEn} <name> ..1 {standInEn} | asks whether somebody may | Can Tom stand in
        standIn @asksStandIn | {auxEn} <name> ..1 {goEn} ..2 {instead} | asks whether somebody may | Could Aisha go instead of me
        standIn @givesSeat | <name> ..2 takes/take/took/taking/got/has/have/gets/use over? my place/seat/spot/slot/chair/ticket/proxy/vote | takes my place | Tom takes my place
        standIn @givesSeat | take/taking/fill/filling/fills/takes my place/seat/spot/slot/chair/shoes | takes my place | has kindly agreed to take my seat
        standIn | my/our ..3 will/is/'s/can/'ll/would be? ..1 {goEn} ..6 {instead} | somebody comes instead | our churchwarden will attend on our behalf
        standIn | {kinEn} ..3 {goEn} ..6 {instead} | somebody comes instead | my husband will go to the school council in my place
        standIn | <name> ..2 {goEn} ..6 {instead} | somebody comes instead | Mr Lonsdale will sit on the fixtures committee for me
        standIn | can't/cannot ..3 sending the/my/our ..2 | somebody is sent | Can't come, sending the apprentice
        standIn | i'm/i'll/i/we're/we sending/send the/my/our ..1 !apologies !regrets !form !link !cheque !minutes !list !notes | somebody is sent | I'm sending the apprentice
        standIn | put/seat/place/write/pencil <name> ..0 in/where/on my/me/mine/for ..2 | another name | Please seat Olu in my chair
        standIn | put <name> in for me/us | another name | Put Trish in for me
        standIn @givesSeat | hand/handing/pass/passing/leave/leaving my place/seat/spot/slot/chair ..3 to <name> | the seat goes to | handing my place at the table to Siti
        standIn | depute/deputise/accredit/authorise <name> | somebody is sent | May I depute Sunita in my place
        standIn | you'll/you ..1 be getting/get/have/having <name> and/, not/instead me? | somebody instead | you'll be getting Malcolm and not me
        standIn | sending/send/sent ..2 <name> ..3 {instead} | somebody is sent | Sending Tom instead
        standIn | i'm/i'll/we're/we'll/i/we ..2 sending/send <name> | somebody is sent | I'll send Tom
        standIn | ^ sending <name> | somebody is sent | Sending Tom
        standIn | my proxy ..2 to/is <name> | gives the proxy | I give my proxy to Tom
        standIn | <name> in/there/along instead of me/us | somebody instead | Please let Hannah in instead of me
        standIn | <name> instead of me/us | somebody instead | Tom instead of me
        standIn | <name> ,? not me | somebody instead | Tom, not me
        standIn | not me ..3 <name> | somebody instead | Not me this time: Ferhat
        standIn | delegate/representative/rep/substitute/sub/deputy/replacement/alternate/proxy ..4 is/be/will/= ..1 <name> | the stand-in is | Our delegate this year will be Ms Harpreet Kaur
        standIn | <name> ..1 is/'s/will/as ..1 our/my delegate/representative/rep/substitute/sub/stand/replacement/alternate/proxy in? | the stand-in is | Tom is our delegate
        standIn | {expectEn} <name> ..2 {instead}/there/then | somebody instead | Expect Tom instead
        standIn | she's/he's/they're ..1 coming/going/attending , not me | somebody comes instead | Tim's turn to suffer. He's attending, not me.
        standIn | sending <name> along/over/up/down ,? not me | somebody is sent | the boss is sending Mike along, not me
        standIn | put <name> name ..1 where/instead/for ..1 mine/me/my | another name | Put Kieran's name where mine was
        standIn | she's/he's/they're ..1 coming/going/attending for/instead me? | somebody comes instead | but she's coming for me
        standIn | goes/comes/attends/going/coming ..1 {instead} | somebody comes instead | jun goes for me
        standIn | asked/asking/ask/nominate/nominated/nominating/appoint/appointed/designate/designated/told/got/persuaded/roped <name> ..1 to/in ..4 {instead}/attend/come/go/represent/cover | somebody was asked | I've asked Tom to attend
        standIn | nominate/nominating/nominated/appoint/designate/delegate/propose <name> | somebody is sent | I nominate Tom
        standIn @givesSeat | delegate/delegated/delegating/hand/handing/handed/give/giving/given/gave/pass/passing/passed/transfer/transferred/leave/leaving/yield/cede/offer/offering ..3 to <name> | the seat goes to | giving my seat to Tom
        standIn | delegate/delegated/delegating to <name> | delegates | I delegate to Tom
        standIn @givesSeat | give/giving <name> my seat/spot/place/slot/ticket/chair | the seat goes to | I'll give Tom my seat
        standIn | put/add/pencil <name> down {instead} | another name | Please put Amina down in place of me
        standIn | put/add/pencil/expect <name> down? instead | another name | put Tom down instead
        standIn | swap/replace/substitute me/us ..1 with/for/by <name> | another name | Replace me with Tom
        standIn @nobodyYet | {someone} ..6 will/'ll/to go/come/attend/represent/cover ..2 | nobody in particular yet | Somebody from my group will come instead
        standIn @nobodyYet | send/sending ..1 {someone} | nobody in particular yet | I'll send someone
        standIn @nobodyYet | send/sending # {personEn} ..2 {instead} | nobody in particular yet | We're sending two people in my place
        delegateOff | asked <name> ..3 but ..2 can't/won't/couldn't | fell through | I asked Ben to cover but he can't
        forSomebody yes | i'm/i'll/i/we're/we/i'd ..2 {standForEn} ..1 for ..1 <name>/our/the/my | comes in somebody's place | I'm standing in for Priya
        forSomebody yes | ^ {standForEn} for ..1 <name>/our/the/my | comes in somebody's place | Standing in for our head of department
        forSomebody yes | {me}/i'm/i'll/we're/we'll ..6 on behalf of <name>/our/the !family | comes in somebody's place | I'm attending on behalf of Priya
        forSomebody yes | in <name> ..1 place/stead | comes in somebody's place | I'll come in Priya place
        forSomebody yes | in her/his/their place/stead | comes in somebody's place | I'm coming in her place
        forSomebody yes | asked/sent/told/wants/nominated/appointed me ..1 to ..2 represent/stand/come/go/attend/fill/deputise/replace/cover/step ..2 | was asked to come instead | Dr Banerjee asked me to represent her
        forSomebody yes | i'm/i'll/i'd/i ..2 replacing/representing/replace/represent <name>/our/the/my | comes in somebody's place | I'm representing Priya
        forSomebody yes | instead of <name> | comes in somebody's place | I'll come instead of Priya
        forSomebody | cover/covering/take/taking/covers ..1 my ..1 class/lesson/lessons/shift/notes/classes/patients/duty/desk | covers a class | Tom covers my class
        forSomebody | take/taking notes | takes notes | Tom will take notes for me
        forSomebody | arranged/got/found cover | cover for a class | I've finally arranged cover
        standIn @asksStandIn | ok/okay/fine/possible/mind/acceptable/alright/all/terrible/problem right? ..1 if <name> ..1 {wentEn} ..4 {instead} | asks whether somebody may | Would it be OK if Joy came instead of me?
        standIn @givesSeat | my place/seat/spot/slot/ticket/chair ..1 goes/going/passes/falls/is/go ..1 to/for <name> | the seat goes to | My place goes to Hope this time
        standIn @givesSeat | <name> ..3 covers/cover/covering/fills/warms/occupies/takes/taking my place/seat/spot/slot/chair ..0 | takes my place | Pat, not Chris, covers my seat
        standIn | it'll/it/will/'ll be? <name> ..0 now/instead/then/who | somebody comes instead | it'll be Niamh now
        standIn | so <name> will/is/'ll/can $ | somebody comes instead | his bus is cancelled, so Ama will
        standIn @nobodyYet | {someone} ..5 {instead} | nobody in particular yet | One of the lads will be along in my place
        standIn | {kinEn}/<name> can and will | somebody comes instead | Can't, but the wife can and will
        standIn | <name> will/is go/going/come/coming/attend/attending , not me | somebody comes instead | June will go, not me
        delegateOff | asked/told/got <name> to ..3 ..8 stuck/lumbered/saddled with me | fell through | Asked Hattie to go for me, so you're stuck with me
        """

    static let counts = """
        guests | + # | plus so many | I'm in, +1
        guests | plus # | plus so many | plus two
        guests | plus one | plus one | plus one
        guests | bringing/bring/brings ..2 # !minutes !copies !bottles !cakes !boxes | brings so many | I'll bring 2 colleagues
        guests | with ..1 # ..1 {personEn} | with so many | with two colleagues
        guests | and # ..2 {personEn} | and so many | me and 2 others
        guests | me/myself/i and # | and so many | Me and three of the lads
        guests | # others/guests/more/extra/extras | and so many | 2 others are coming along
        guestNamed @brings | bringing/bring/brings ..1 {kinEn} | brings somebody | Bringing my toddler
        guestNamed @brings | bringing/bring/brings <name> along/too/with/as | brings somebody | bringing Tom along
        guestNamed @brings | bringing <name> | brings somebody | I'm bringing Tom
        guestNamed | {attend}/{arrive}/here/there/in ..2 with/plus/and {kinEn} | with somebody | I'll be there with my wife
        guestNamed | ^ with/plus/and/me {kinEn} | with somebody | with my wife
        guestNamed | me/myself and/& {kinEn}/<name> | with somebody | me and Tom
        guestNamed | {kinEn} and i/me/myself | with somebody | My wife and I will come
        guestNamed | i'll/we'll/i'm/coming ..3 with <name> | with somebody | I'll come with Tom
        guestNamed | <name> and i/me/myself | with somebody | Tom and I will come
        party | # of us | so many of us | There will be three of us
        party | # {personEn} | so many | 4 people
        party | party/group/table/team of # | so many | Party of 4
        party | table/seats/places/chairs/spots for # | so many | seats for 3
        party | # in total/all | in all | 5 in total
        party | # all? altogether/told | in all | six altogether
        party | we # ..2 {attend}/are/will | so many of us | We three musketeers are coming
        party | total ..1 of? # | in all | a total of 5
        party | we'll/we/we're/we'd ..1 be/are/number # !minutes | so many | we'll be 4
        party | we're # !minutes | so many | we're 4
        party | down for # | so many | put us down for 3
        party | make/makes it/that/us # | so many | make it 6
        party | both of us | two | Both of us are coming
        party @twoOfUs | the two of us | two of us | the two of us
        party | # seats/places/spots/pax/heads/chairs/tickets | so many | 3 seats please
        alone | just/only me/myself | alone | just me this time
        alone | me/myself alone/only | alone | me only
        alone | on my own | alone | I'll come on my own
        alone | by myself | alone | by myself
        alone | alone | alone | I'm coming alone
        alone | solo | alone | flying solo
        alone | no/without plus one | alone | no plus one
        alone | no plus ones | alone | no plus ones
        alone | party of one | alone | party of one
        notCount | in/between two/both places/minds/shifts/weeks/jobs/bodies | not people | I can't be in two places
        notCount | # of my/our/the/your emails/messages/letters/questions/chairs/books/items/tyres/shifts/classes/friends/points | not people | Two of my emails bounced
        notCount | # minutes/hours/years/weeks/days/months/times/cars/rooms/o'clock/am/pm/items/questions/slides/kids/children/classes/points/copies/bottles/pupils/patients/miles/km/percent/%/th/st/nd/rd/days'/weeks'/pounds/dollars | not people | 10 minutes late
        notCount | item/room/question/grade/year/class/level/page/at/until/till/by/after/before/from/around/ward/bus/train/platform/gate/no/number/zone/unit/floor/about/past/team # | not people | until 3
        notCount | one seat/place/spot/chair/ticket | a seat for oneself | One seat for me please
        notCount | one of us | one of two | one of us
        party | # ..6 including/counting me/myself/us | so many | 3 from Tay Ho campus, including me
        party | # ..4 includes/including/that includes? me/myself | so many | six at the table, that includes me
        party | ^^ # from ..1 !list !agenda | so many | Five from the bell ringers
        party | ^^ # from/at/of !the !1 | so many | 3 from Tay Ho campus
        party | down to # now/of/today/then | so many | Down to three now
        party | or/no/sorry/actually/make/wait rather/wait/that/sorry/make? that? # | so many | 6 of us, or rather 7
        party | we are/were/'re/number # from/in/of/this/tonight/today/now/altogether | so many | We are four from the chapter
        party @twoOfUs | the pair/couple/both/two of us | two of us | the pair of us
        party | party/group/table/team/crew of # | so many | a party of nine
        party | have/has # ..1 at/around/on the | so many | We'll have six at the table
        party | only/just/but # of us | so many | only 9 of us
        alone | only/just yours/little truly/old? me? | alone | Only yours truly
        alone | ^ solo | alone | Solo this time
        alone | coming/come/attending/going/there solo/alone/unaccompanied | alone | Coming solo
        notCount | team/squad/group/class/school/staff/club of # but/and ..1 only/just | not people | Team of 12 but only 9 of us
        party | expect/count # from/of ..1 | so many | Expect four from Oakfield
        party | all # | all of so many | The whole family, all five
        party | us # | so many of us | Us three will come
        """
}
