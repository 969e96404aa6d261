/// Turns of phrase that say yes, no or not yet, and that no composition gives: one family a class, one rule a class.
enum EnglishIdioms {
    static let groups = [coming, staying, waiting].joined(separator: "\n")

    static let rules = """
        yes | {idiomYes} | idiom | Consider it done
        yes | have/need to ..6 keep/stop/hold/drag/tear me away/back/home? | idiom | You would have to tie me to the goalposts to keep me away
        notQuestion | rain check | not a move | Rain check?
        notQuestion @rhetorical | who/god/goodness/heaven knows | rhetorical | who knows
        notQuestion | what with | says, asks nothing | what with the flu
        notQuestion | ^ {perhaps} so/not/yes/no | says, asks nothing | I think so?
        notQuestion @rhetorical | is the pope | rhetorical | Is the Pope Catholic?
        notQuestion @rhetorical | do bears/fish/ducks | rhetorical | Do bears sleep in the woods?
        notQuestion @rhetorical | {rhetoricalYes} | rhetorical | Would I miss it?
        notQuestion @rhetorical | {rhetoricalNo} | rhetorical | How on earth would I get away?
        yes | 10 - 4 | idiom | 10-4
        yes @rhetorical | {rhetoricalYes} | rhetorical: how could I miss it | Would I miss it?
        no @rhetorical | {rhetoricalNo} | rhetorical: how could I come | How on earth would I get away?
        refuse | ^ {idiomAgree} not | a plain no | Definitely not
        agree | ^ {idiomAgree} !not !no !never !to | a yes | Absolutely
        agree | ^ ..1 go on then | a yes | Ah go on then
        agree | yes $ | a yes | snow day, yes
        no @idiom | {idiomNo} | idiom | Not a hope
        maybe @undecided | {idiomOpen} | undecided | I'm in two minds
        maybe @putsOff | {idiomLater} | answers later | I'll let you know
        maybe | 50/60/40/70 / 50/40/60/30 | half and half | 50/50
        maybe | 50/60/40/70 50/40/60/30 | half and half | 50 50
        maybe | 50 - 50 | half and half | 50-50
        maybe | not a yes/no | not sure | Not a yes yet
        unclear | {vagueEn} | leaves it to the organiser | Whatever the chair thinks best
        unclear @goodWish | {wishEn} | as if absent | Raise a glass for me
        unclear @goodWish | enjoy ..2 meeting/session/it/evening/day/yourselves | as if absent | Enjoy the meeting
        unclear @goodWish | have a good/great/nice/lovely/productive/wonderful/fab/grand/cracking ..1 meeting/session/one/time/evening/day | as if absent | Have a good meeting everyone
        unclear @oneOfTwo | either ..3 or i/me/{someone}/<name>/myself | one of two | Either Femi or I will be there
        """
}
