/// The words around people who come together. A class, because it is large and every reply passes it on.
final class CompanyLexicon: Sendable {
    let writers: PhraseList
    /// The writer and one more, told as one.
    let pairs: PhraseList
    let joints: PhraseList
    let determiners: WordSet
    let titles: WordSet
    /// Whom a number counts; in Vietnamese also what a person is called by.
    let people: WordSet
    /// One person, in English.
    let singles: WordSet
    let kin: PhraseList
    /// Vague numbers.
    let some: WordSet
    /// What ends a member.
    let stops: WordSet
    /// What may stand right before a company with the writer in it.
    let before: WordSet
    let taking: PhraseList
    let along: PhraseList
    /// The people as phrases.
    let persons: PhraseList
    let bareStops: WordSet

    static let english = CompanyLexicon(
        writers: "me, myself, i",
        pairs: """
            my wife and i, my husband and i, my partner and i, my better half and i, me and the wife, me and the missus
            me and the husband, me and hubby, my son and i, my daughter and i, my mother and i, my mum and i, my mom and i
            """,
        joints: "and, &, +, plus, along with, together with, as well as, with, and also, and then",
        determiners: """
            the, my, our, her, his, their, a, an, another, one, your
            """,
        titles:
            "mr, mrs, ms, dr, miss, auntie, aunty, uncle, aunt, sister, brother, coach, father, prof, professor, captain",
        people: """
            people, persons, lads, kids, children, boys, girls, sisters, brothers, friends, colleagues, teachers, parents, mates
            players, adults, guests, others, women, men, ladies, daughters, sons, cousins, aunts, uncles, trainees, students
            volunteers, helpers, interns, apprentices, teammates, neighbours, neighbors, teenagers, toddlers, grandchildren
            members, staff, nurses, carers, scouts, singers, pupils, more, nephews, nieces, twins, governors, delegates
            """,
        singles: """
            sister, brother, wife, husband, partner, hubby, missus, son, daughter, kid, child, baby, toddler, mother, father, mum
            dad, mom, mam, da, nan, nana, gran, grandma, grandad, granddad, grandpa, granny, grandmother, grandfather, friend
            colleague, mate, pal, buddy, neighbour, neighbor, boss, manager, assistant, apprentice, trainee, intern, nephew, niece
            aunt, auntie, uncle, cousin, girlfriend, boyfriend, fiancé, fiancée, fiance, fiancee, flatmate, roommate, housemate
            lodger, carer, guest, teacher, student, deputy, secretary, treasurer, captain, coach, girl, boy, lad, other, date
            half, one, person, man, woman, lady, gentleman, chap, bloke, lass, missis, grandson, granddaughter, grandchild, twin
            in-law, stepson, stepdaughter, stepmother, stepfather, godson, goddaughter, godmother, sibling, spouse, accompanist
            understudy, successor, predecessor, supervisor, nanny, babysitter, pianist, organist, tenor, soprano, alto, bass
            driver, interpreter, translator, nurse, doctor, vicar, curate, chair, rep, volunteer, helper, recruit, hire, starter
            newcomer, goalkeeper, keeper, striker, teammate, sitter, au, client, customer, tenant, landlord, delegate, member
            teen, teenager, turner, umpire, referee, cox, guide, aide, lot, crew, gang, family, better-half, plus-one
            """,
        kin: "",
        some: "some, several, few, couple",
        stops: """
            will, is, are, was, were, am, can, could, would, have, has, had, come, comes, coming, attend, attending, join, joining
            going, go, be, being, please, if, but, because, so, who, for, this, that, to, on, at, in, till, until, from, then, or, not
            'll, 're, we'll, i'll, also, both, all, there, tonight, tomorrow, today, too, along, down, as, tagging, tags, tag, the rest, rest, swapped, swap, had, has, agreed, said, asked, sit, want, need
            """,
        before: "it's, just, be, coming, us, is, :, as, yes, ok, for, in, there, it'll, that's, attending, only",
        taking: """
            bringing, bring, brings, bringing along, drag along, dragging, dragging along, towing, hauling, hauling along, lugging
            accompanied by, along with, together with, coming with, come with, there with, be with, i'll have with me, with me is, in with, and with, attending with
            attend with, joining with, join with, going with, go with, can i bring, may i bring, could i bring, escorted by, fetching along
            she'll have, he'll have, she'll bring, he'll bring, roping in, taking along, bringing over, i've got, there with me
            """,
        along: """
            is tagging along, tags along, tagging along, tag along, is coming along, is coming too, is coming with me, in tow, coming with me
            comes with me, is joining me, joins me, will join me, is coming as well, will come with me, come too, comes too, along for the ride
            with her, with him, is coming along too
            """)

    static let vietnamese = CompanyLexicon(
        writers: """
            em, tôi, mình, tui, con, cháu, tớ, tao, bản thân em, bản thân tôi, bản thân, mình em
            """,
        pairs:
            "vợ chồng em, vợ chồng tôi, vợ chồng mình, vợ chồng con, vợ chồng cháu, mẹ con em, mẹ con tôi, mẹ con mình, bố con em",
        joints: "và, với, cùng, cùng với, +, &, lẫn, kèm, kèm theo, and, với cả, và cả, rồi thêm, thêm, cùng là, with",
        determiners: "",
        titles: "",
        people: """
            cô, thầy, chị, anh, bạn, bác, chú, dì, cậu, bà, ông, bé, cái, thằng, đứa, nhỏ, cu, giáo viên, người, sinh viên, đồng nghiệp
            phụ huynh, thực tập, trợ lý, hiệu phó, hiệu trưởng, chồng, vợ, ck, vk, wife, husband, teacher, cháu, mợ, thím, sếp, má, mẹ, bố, ba
            ms, mr, mrs, đồng chí, uỷ viên, ủy viên, bảo vệ, hướng dẫn viên, y tế, cháu bé, con nít, bà nội, bà ngoại, nội, ngoại, ông xã, bà xã, con, em, boss, kế, bảo mẫu, cấp dưỡng
            phó, trưởng, nhân viên, gv, thành viên, khách, bồ, út, friend, tổ trưởng, tổ phó, văn thư, thư ký, kế toán, lái xe, tài xế
            """,
        singles: "",
        kin: """
            ông xã, bà xã, con gái, con trai, con em, con tôi, con mình, con nhỏ, con bé, chồng em, vợ em, mẹ em, bố em, chị gái, em gái, anh trai
            em trai, chị dâu, anh rể, bà nội, bà ngoại, ông nội, ông ngoại, con út, con lớn, chồng con, vợ con, mẹ chồng, mẹ vợ, người yêu
            bạn gái, bạn trai, hai con, nội của bé, ngoại của bé, con của em, bạn em, bạn tôi, em họ, cháu gái, cháu trai, cháu nội, cháu ngoại
            """,
        some: "mấy, các, vài, những, nhiều, đám",
        stops: """
            đi, đến, tới, dự, qua, sang, vào, vô, lên, ra, sẽ, đều, cũng, tham, có, nha, nhé, nghen, ạ, chị, được, xin, đăng, thôi, join
            attend, come, là, thì, mà, nên, vì, không, bận, kẹt, nữa, luôn, theo, họp, về, cùng, nghe, hỉ, nhe, ơi, ghé, phải, đang, đã, kéo
            học, ngồi, thay, giùm, hộ, để, cho, chung, ở, chạy, chưa, hết, góp, làm, phụ, tập, đá, hát
            """,
        before: "gồm, có, là, :, danh, mỗi, chỉ, thêm, đi, ghi, tên, còn, đủ, vâng, dạ, ok, tham, dự, gia, thôi",
        taking: """
            đi cùng, đi với, đi chung với, đi chung, dẫn, dẫn theo, dắt, dắt theo, đưa theo, kèm, kèm theo, chở, chở theo, đèo, đèo theo, bồng, bồng theo
            bế, bế theo, ẵm, ẵm theo, ôm, ôm theo, địu, địu theo, rủ, rủ theo, rủ thêm, kéo theo, kéo thêm, mang theo, đem theo, tha theo, cắp theo
            cùng với, tháp tùng, đến cùng, tới cùng, dự cùng, đến với, tới với, ra cùng, qua cùng, đi cùng còn có, đi cùng có, đi với có, cho em dẫn, bring, ngoài em ra còn, ngoài tôi ra còn, ngoài em còn, ngoài mình còn, ngoài tôi còn, ra còn, ra còn có
            """,
        along: """
            đi cùng em, đi cùng, đi theo, theo nữa, đi chung với em, đi chung, cùng đi với em, đi với em, đi ké, theo cùng, đi kèm, tháp tùng
            """)

    private init(
        writers: String, pairs: String, joints: String, determiners: String, titles: String, people: String,
        singles: String, kin: String,
        some: String, stops: String, before: String, taking: String, along: String
    ) {
        (self.writers, self.pairs, self.joints) = (PhraseList(writers), PhraseList(pairs), PhraseList(joints))
        (self.determiners, self.titles, self.people) = (
            WordSet(listed: determiners), WordSet(listed: titles), WordSet(listed: people)
        )
        self.singles = WordSet(listed: singles)
        (self.kin, self.some, self.stops) = (PhraseList(kin), WordSet(listed: some), WordSet(listed: stops))
        (self.before, self.taking, self.along) = (WordSet(listed: before), PhraseList(taking), PhraseList(along))
        persons = PhraseList(people)
        bareStops = WordSet(listed: stops, as: Folding.fold)
    }
}

extension WordSet {
    /// Of words with commas or line ends between them.
    fileprivate init(listed text: String, as form: (String) -> String = { $0 }) {
        self.init(
            text.split(whereSeparator: { $0 == "\n" || $0 == "," }).map { form(String($0.trimmingPrefix(" "))) })
    }
}
