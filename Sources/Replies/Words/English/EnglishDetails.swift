/// Late, early, instead of whom, how many: English.
enum EnglishDetails {
    static let time = """
        late yes | i'll/i/we'll/will ..2 be ..2 late | comes late | I'll be a bit late
        late | # minutes late | how late | 10 minutes late
        late | ..0 late in | arrives late | Late in, early out
        late early yes | late in , early out | arrives late | Late in, early out
        late | running late | comes late | Running late
        late | arrive/arriving/join/joining/be/come/coming ..2 late | comes late | joining late
        late | {lateEn} $ | comes late | Might be late
        late | will be late | comes late | Grace will be late
        late yes | {attend} ..2 after # | only then | I'll join after 3
        late yes | {attend}/there ..1 from # onwards/on? | from then on | I can join from 10
        late yes | can't/won't/not ..3 until/till/before # | not before | can't make it until 3
        late yes | don't/not ..1 expect me before/until/till | not before | Don't expect me before ten, but I'll be there
        late yes | can't/won't/not ..3 until/till after | not before | can't be there until after lunch
        late yes | second half | only the later part | I'll join for the second half
        late yes | the last/latter/final half/part/hours/bit | only the later part | I can only do the last hour
        late yes | miss/missing the first/start/beginning/opening | misses the beginning | I'll miss the first half hour
        late | start without me ..4 i'll | comes after the rest | Start without me, I'll be there at 3
        late yes | afternoon/pm only | only the later part | afternoon only
        late yes | only ..2 afternoon | only the later part | I can only do the afternoon
        late yes | {attend}/there a? few/couple/bit/# ..1 minutes ..1 after/past/in | comes late | there ten minutes after
        notLate | not ..1 late | not late | I will not be late
        notLate | won't be late | not late | I won't be late
        notLate | on time | on time | on time
        notLate | too late | too late for something | too late to cancel
        notLate | late last/notice | something else | sorry for the late notice
        early yes | leave/leaving/go/duck/head/slip/scoot/dash/drop/run/step/bow ..1 early/out/off ..1 at/by/before/around ..1 # | leaves early | have to drop off at 3
        early yes | leave/leaving/leave ..2 early | leaves early | I have to leave early
        early yes | early out | leaves early | early out
        early yes | have/need/must/got ..1 to? leave/go/run/drop/dash/head/duck ..2 at/by/before/after # | leaves early | I need to leave at 3
        early yes | leave/leaving at/by/around | leaves early | leaving at noon
        early yes | only ..1 stay ..1 until/till/for | only until | I can only stay until 3
        early yes | stay ..1 until/till/to # | only until | I can stay until 3
        early yes | stay ..2 first | only the first part | I can only stay for the first half hour
        early yes | first half | only the first part | I can do the first half
        early yes | {attend} ..2 until/till # | only until | I can join until 3
        early yes | only ..3 first | only the first part | only for the first half hour
        early yes | can do # ..2 to # ..2 | a part only | Can do 2 to 2:45
        early yes | slip/duck/step away/out | leaves early | I'll slip out at half past
        early yes | miss/missing the end/last/second | misses the end | I'll miss the end
        early yes | morning only | the morning only | morning only
        early yes | only ..2 morning | the morning only | I can only do the morning
        early yes | morning yes ..4 afternoon no | the morning only | Morning yes, afternoon no
        early | hard stop | has to go | I have a hard stop at 3
        notEarly | won't/not ..3 leave early | not early | I won't have to leave early
        notEarly | won't ..3 leave early | not early | I won't have to leave early
        """

    static let standIns = """
        standIn | <name> ..3 will/can/is/'ll/could/would/shall/has/may ..2 {attend}/sit/come/go/attend ..3 {instead} | somebody comes instead | Tom will come in my place
        standIn | <name> ..2 will/is/'ll/can/shall/could/would ..1 represent/representing/replace/replacing/cover/covering/sub/subbing/deputise/deputising/deputize !my !for | somebody represents | My deputy will represent me
        standIn | <name> ..2 will/is/'ll/can/shall/could ..1 stand/standing/fill/filling/step/stepping/sit/sitting/cover/covering/sub/subbing/deputise/deputising in? for me | somebody stands in | Tom will stand in for me
        standIn | <name> ..2 will/is/'ll/can/shall/could ..1 stand/standing/fill/filling/step/stepping/sit/sitting in | somebody stands in | Jonas will sit in
        standIn | <name> ..2 will/is/'ll/can/could take/taking my place/seat/spot/slot | takes my place | Tom will take my place
        standIn | <name> ..2 takes/take/took my place/seat/spot/slot | takes my place | Tom takes my place
        standIn | sending/send ..1 <name> ..3 {instead} | somebody is sent | Sending Tom instead
        standIn | i'm/i'll/we're/we'll/i ..1 sending/send <name> | somebody is sent | I'll send Tom
        standIn | ^ sending <name> | somebody is sent | Sending Tom
        standIn | <name> ..1 has my proxy/vote | gives the proxy | Dr Lindqvist has my proxy
        standIn | my proxy ..2 to/is <name> | gives the proxy | I give my proxy to Tom
        standIn | <name> instead of me | somebody instead | Tom instead of me
        standIn | {auxEn} <name> ..1 {attend}/go/come ..2 {instead} | asks whether somebody may | Could Aisha go instead of me
        standIn | <name> ..2 {attend}/go/goes/comes/attends ..2 {instead} | somebody comes instead | Tom goes instead
        standIn | she's/he's/they're ..1 coming/going/attending for/instead me? | somebody comes instead | but she's coming for me
        standIn | asked/asking/ask/nominate/nominated/appoint/appointed/designate/designated <name> ..1 to ..2 | somebody was asked | I've asked Tom to attend
        standIn | delegate/delegated/delegating/hand/handing/handed/give/giving/pass/passing/transfer ..3 to <name> | the seat goes to | giving my seat to Tom
        standIn | delegate/delegated/delegating to <name> | delegates | I delegate to Tom
        standIn | give/giving <name> my seat/spot/place/slot/ticket | the seat goes to | I'll give Tom my seat
        standIn | put/add <name> down instead | another name | put Tom down instead
        standIn | swap/replace/substitute me ..1 with/for <name> | another name | Replace me with Tom
        standIn | {someone} ..4 will go/come/attend/represent/cover ..2 | nobody in particular yet | Somebody from my group will come instead
        standIn | send/sending {someone} | nobody in particular yet | I'll send someone
        delegateOff | asked <name> ..3 but ..2 can't/won't/couldn't | fell through | I asked Ben to cover but he can't
        forSomebody yes | i'm/i'll/i/we're/we ..2 standing/stand/filling/fill/stepping/sitting/subbing/covering/representing/coming/attending/replacing/deputising in? ..1 for <name> | comes in somebody's place | I'm standing in for Priya
        forSomebody yes | on behalf of <name> | comes in somebody's place | I'm attending on behalf of Priya
        forSomebody yes | in <name> ..1 place/stead | comes in somebody's place | I'll come in Priya place
        forSomebody yes | i'm/i'll/i'd ..2 replacing/representing/replace/represent <name> | comes in somebody's place | I'm representing Priya
        forSomebody yes | instead of <name> | comes in somebody's place | I'll come instead of Priya
        forSomebody | cover/covering/take/taking/covers ..1 my ..1 class/lesson/lessons/shift/notes/classes | covers a class | Tom covers my class
        forSomebody | take/taking notes | takes notes | Tom will take notes for me
        forSomebody | arranged cover | cover for a class | I've finally arranged cover
        standIn | <name> ..1 going/coming/attending/sitting/joining in? ..2 {instead} | somebody comes instead | Ben's going in my place
        standIn | put <name> down instead | another name | put Sofia down instead of me
        """

    static let counts = """
        guests | + # | plus so many | I'm in, +1
        guests | plus # | plus so many | plus two
        guests | plus one | plus one | plus one
        guests | bringing/bring ..1 # | brings so many | I'll bring 2 colleagues
        guests | with # {personEn} | with so many | with two colleagues
        guests | and # {personEn} | and so many | me and 2 others
        guests | # others/guests/more/extra | and so many | 2 others are coming along
        guestNamed | bringing/bring {kinEn} | brings somebody | Bringing my toddler
        guestNamed | bringing/bring <name> along/too/with/as | brings somebody | bringing Tom along
        guestNamed | bringing <name> | brings somebody | I'm bringing Tom
        guestNamed | with/plus/and {kinEn} | with somebody | with my wife
        guestNamed | {kinEn} and i | with somebody | My wife and I will come
        guestNamed | i'll/we'll/i'm/coming ..3 with <name> | with somebody | I'll come with Tom
        guestNamed | <name> and i/me ..1 will/are/can/'ll/both | with somebody | Tom and I will come
        party | # of us | so many of us | There will be three of us
        party | # {personEn} | so many | 4 people
        party | party of # | so many | Party of 4
        party | table/seats/places for # | so many | seats for 3
        party | # in total | in all | 5 in total
        party | total ..1 of? # | in all | a total of 5
        party | we'll/we/we're ..1 be # | so many | we'll be 4
        party | both of us | two | Both of us are coming
        party | # seats/places/spots | so many | 3 seats please
        alone | just/only me/myself | alone | just me this time
        alone | on my own | alone | I'll come on my own
        alone | by myself | alone | by myself
        alone | alone | alone | I'm coming alone
        notCount | # minutes/hours/years/weeks/days/months/times/cars/rooms/o'clock/am/pm/items/questions/slides/kids/children/classes | not people | 10 minutes late
        notCount | item/room/question/grade/year/class/level/page/at/until/till/by/after/before/from/around/to # | not people | until 3
        """
}
