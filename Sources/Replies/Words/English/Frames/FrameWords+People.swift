/// Who a clause is about.
extension FrameWords {
    static let persons = """
        # The writer, alone or with those the writer speaks for.
        writer: i, we, yours truly, both of us, all of us, the two of us, the three of us, the pair of us, us both
            my wife and i, my husband and i, my partner and i, my better half and i, our team, our group, our lot
            the team, the whole team, the family and i, my family and i, us two, my school, our school, our class
            our club, our section, our department, our office, our branch, our side, the whole gang, the gang, my team
            our whole team, whole team, our entire team, the entire team, the whole lot of us, the whole family
            our family, half of us, our crew, the crew, our squad, our band, our choir
        nobody: none of us, neither of us, none of the, not one of us, nobody from, nobody here, no one from
            no one here, none of my, none of our
        # Somebody else; a name counts where a verb follows it.
        other: he, she, they, someone, somebody, everyone, everybody, people, somebody else, someone else, others
            everyone else
            everybody else, colleagues, my colleague, my colleagues, a colleague, the others, the rest, some of us
            most of us
            the boss, my boss, my manager, the chair, the secretary, the office, who
        kin: my mother-in-law, my father-in-law, mammy, mummy, mam, da, granda, nanny, my better half, my other half, the other half, better half, our kid, the boy, the girl, the young fella, the young lad, himself, herself, our boy, our girl
            the youngest, the eldest, my youngest, my eldest, my middle one, grandma, grandpa, granny, grandad
            granddad, nana, auntie
            my wife, my husband, my partner, my son, my daughter, my kid, my kids, the kids, kids, my child
            my children, the children, the baby, my baby, my mother, my father, my mum, my mom, my dad, my parents
            my sister, my brother, the twins, my girl, my boy, my boys, my girls, my little one, my toddler
            my grandson, my granddaughter, the hubby, hubby, the wife, the missus, my nan, my gran, my grandmother
            my mother in law, my father in law, mum, mom, dad, our son, our daughter, our baby, our kids, both kids
            both boys, both girls, the little one, the dog, my dog, the husband, husband, wife, the spouse
        you: ye, y'all, yous, youse, u, yourselves
            you, yourself
        me: me, us, myself, ourselves, my, our, mine
        """
}
