/// Signs of no language.
enum SharedRules {
    static let signs = """
        agree | 👍 | a sign of agreement | 👍
        agree | 👌 | a sign of agreement | 👌
        agree | ✅ | a sign of agreement | ✅
        agree | ✔ | a sign of agreement | ✔
        agree | 🆗 | a sign of agreement | 🆗
        agree | 💯 | a sign of agreement | 💯
        agree | 🙋 | hand up | 🙋
        agree | 🙆 | a sign of agreement | 🙆
        agree | 🤝 | a sign of agreement | 🤝
        agree | ☑ | a sign of agreement | ☑
        no | ❌ | a sign of refusal | ❌
        no | 🙅 | a sign of refusal | 🙅
        no | 👎 | a sign of refusal | 👎
        refuse | ✖ | a sign of refusal | ✖
        refuse | 🚫 | a sign of refusal | 🚫
        agree | ✌ | a sign of agreement | ✌
        maybe | 🤞 | fingers crossed | 🤞
        maybe | 🤷 | shrugs | 🤷
        maybe | 🤔 | wonders | 🤔
        agree | 😍 $$ | a sign of agreement | ok 😍
        unclear | 👍 👎 | signs that disagree | 👍👎
        unclear | ok/yes ..1 👎/❌ | word and sign disagree | ok 👎
        unclear | no/không ..1 👍/✅ | word and sign disagree | no 👍
        unclear | ✅ ❌ | signs that disagree | ✅❌
        unclear | ^^ uh/uhm/um/umm/uhh/erm/hmm $$ | may only mean: I hear you | uh
        unclear | ^^ k $$ | yes in English, no in Vietnamese | k
        agree @perhapsOneGuest | ^^ + 1 $$ | agrees, perhaps with one guest | +1
        agree | ^ deal/yes/y/sure | a yes | deal!
        """
}
