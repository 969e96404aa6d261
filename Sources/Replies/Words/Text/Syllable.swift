/// The shape of a Vietnamese syllable without its diacritics: what has it is a word that somebody may have meant, and no
/// slip of the fingers.
enum Syllable {
    static func isOne(_ plain: String) -> Bool {
        for length in 0...3 where length < plain.count {
            let onset = String(plain.prefix(length))
            if length > 0, !onsets.contains(onset) { continue }
            if rimes.contains(String(plain.dropFirst(length))) { return true }
        }
        return false
    }

    private static let onsets = words(
        "b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")

    private static let rimes = words(
        """
        a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it
        iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u ua uan uang uat
        uay uc ue uech uen uenh uet uou ui um un ung uo uoc uoi uom uon uong uop uot up ut uu uy uya uych uyen uyet uynh uyt uyu
        y yem yen yet yeu
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
