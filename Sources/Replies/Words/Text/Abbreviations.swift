import Foundation

/// What people type for short, and the dialects' words for the common ones. The long form is what the grammar knows.
///
/// One line each: `short = long`, with the meaning as the comment. `Vietnamese` ones are undone only in a text that is
/// Vietnamese, `English` ones in one that is English, `Shared` ones everywhere.
enum Abbreviations {
    static let vietnamese = Table(
        """
        ko = không
        oki = ok
        okê = ok
        kì = kỳ
        lí = lý
        chớ = chứ
        răng = sao
        mần = làm
        tau = tao
        bựa = bữa
        nớ = đó
        ni = này
        đặng = được
        trển = trên
        bển = bên
        ổng = ông ấy
        bả = bà ấy
        dìa = về
        hổm = hôm
        bịnh = bệnh
        rùi = rồi
        òi = rồi
        dợ = vợ
        zợ = vợ
        mạ = mẹ
        bùn = buồn
        bùn ngủ = buồn ngủ
        âu = đâu
        hoi = thôi
        nhoa = nhé
        nhen = nhé
        nhợ = nhé
        ứ = không
        ứm = không
        éo = không
        hổng = không
        hỏng = không
        khum = không
        hong = không
        k = không
        kg = không
        kh = không
        hk = không
        khg = không
        khong = không
        khum = không
        hem = không
        hông = không
        hổng = không
        hỏng = không
        hok = không
        m = mình
        hong = không
        hôn = không
        dum = giùm
        gium = giùm
        hăm = không
        nỏ = không
        kô = không
        kông = không
        hẻm = không
        đếch = không
        dc = được
        đc = được
        đk = đăng ký
        đki = đăng ký
        dki = đăng ký
        ng = người
        dk = đăng ký
        dky = đăng ký
        đký = đăng ký
        đăng kí = đăng ký
        e = em
        c = chị
        a = anh
        mk = mình
        mik = mình
        mìn = mình
        t = tôi
        tui = tôi
        tớ = tôi
        r = rồi
        rùi = rồi
        roài = rồi
        gòi = rồi
        vs = với
        vz = vậy
        z = vậy
        zậy = vậy
        dzậy = vậy
        rứa = vậy
        j = gì
        bn = bao nhiêu
        mn = mọi người
        mng = mọi người
        mngười = mọi người
        trc = trước
        h = giờ
        bh = bây giờ
        bgio = bây giờ
        ck = chồng
        vk = vợ
        sr = xin lỗi
        sry = xin lỗi
        xl = xin lỗi
        xloi = xin lỗi
        tks = cảm ơn
        thks = cảm ơn
        thanks = cảm ơn
        thank = cảm ơn
        thx = cảm ơn
        ty = cảm ơn
        cám = cảm
        uh = ừ
        uhm = ừ
        uk = ừ
        ừa = ừ
        ờ = ừ
        ừm = ừ
        vg = vâng
        vâg = vâng
        dvâng = dạ vâng
        nt = nhắn tin
        gv = giáo viên
        hs = học sinh
        wa = quá
        lun = luôn
        lươn = luôn
        cx = cũng
        cug = cũng
        cũg = cũng
        hnay = hôm nay
        hqua = hôm qua
        nma = nhưng mà
        nhma = nhưng mà
        nhg = nhưng
        nhưg = nhưng
        tgia = tham gia
        tg = tham gia
        bít = biết
        bik = biết
        bik = biết
        bit = biết
        thui = thôi
        thoy = thôi
        thoai = thôi
        hoy = thôi
        dùm = giùm
        dô = vào
        zô = vào
        zề = về
        dìa = về
        mô = đâu
        hỉ = nhỉ
        nờ = nhé
        nghe = nhé
        nghen = nhé
        nha = nhé
        nhá = nhé
        nhoa = nhé
        nhe = nhé
        nhê = nhé
        hen = nhé
        nè = nhé
        ah = ạ
        ak = ạ
        ui = ơi
        huỷ = hủy
        đ/c = đồng chí
        đ/chí = đồng chí
        dzo = vào
        ntn = như thế nào
        klq = không liên quan
        ms = mới
        lm = làm
        đag = đang
        dag = đang
        qá = quá
        nhìu = nhiều
        mún = muốn
        thik = thích
        okie = ok
        oke = ok
        okê = ok
        okela = ok
        oki = ok
        okay = ok
        okey = ok
        okla = ok
        má = mẹ
        """)

    static let english = Table(
        """
        u = you
        ur = your
        b = be
        r = are
        ppl = people
        coz = because
        cuz = because
        bc = because
        tho = though
        2moro = tomorrow
        2nite = tonight
        pls = please
        plz = please
        thx = thanks
        ty = thanks
        tks = thanks
        thank = thanks
        im = i'm
        ill = i'll
        id = i'd
        ive = i've
        cant = can't
        cannot = can't
        wont = won't
        dont = don't
        doesnt = doesn't
        didnt = didn't
        isnt = isn't
        arent = aren't
        couldnt = couldn't
        wouldnt = wouldn't
        shouldnt = shouldn't
        havent = haven't
        hasnt = hasn't
        thats = that's
        theres = there's
        hes = he's
        shes = she's
        weve = we've
        youre = you're
        theyre = they're
        shan't = won't
        gonna = going to
        gotta = got to
        wanna = want to
        yeah = yes
        yep = yes
        yup = yes
        yea = yes
        aye = yes
        yas = yes
        yess = yes
        nope = no
        nah = no
        naw = no
        okay = ok
        okey = ok
        k = ok
        kk = ok
        tmrw = tomorrow
        tmr = tomorrow
        min = minutes
        mins = minutes
        minute = minutes
        hr = hours
        hrs = hours
        hour = hours
        """)

    /// What short forms stand for.
    struct Table: Sendable {
        private let words: [String: String]
        private let byKey: [WordKey: String]

        /// Reads lines `short = long`.
        fileprivate init(_ text: String) {
            var words: [String: String] = [:]
            for line in text.split(separator: "\n") {
                let sides = line.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
                if sides.count == 2 { words[sides[0]] = sides[1] }
            }
            self.words = words
            byKey = Dictionary(uniqueKeysWithValues: words.map { (WordKey($0), $1) })
        }

        var shortForms: [String] { Array(words.keys) }
        var longForms: [String] { Array(words.values) }

        subscript(_ word: WordKey) -> String? { byKey[word] }
    }
}
