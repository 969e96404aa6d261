/// The words that tell a name from what only looks like one.
extension NameFinder {
    /// Given names that many bear: also where they begin a sentence and are words besides.
    static let frequent = WordSet(frequentNames)
    static let frequentNames = [
        "an", "bình", "bích", "châu", "cường", "diễm", "dung", "dũng", "duy", "đào", "đạt", "đức", "giang", "hà",
        "hải", "hân", "hạnh", "hằng", "hiền", "hiếu", "hoa", "hòa", "hoà", "hoan", "hoàng", "hồng", "huệ", "hùng",
        "huy", "hương", "khánh", "khoa", "lan", "liên", "linh", "loan", "long", "mận", "minh", "my", "nam", "nga",
        "ngân", "ngọc", "nhung", "oanh", "phong", "phúc", "phương", "phượng", "quân", "quang", "quyên", "quỳnh",
        "sơn", "tâm", "thanh", "thảo", "thắng", "thúy", "thuý", "thư", "thương", "tiến", "toàn", "trang", "trâm",
        "trinh", "tú", "tuấn", "tuyết", "uyên", "vân", "việt", "vinh", "vy", "xuân", "yến",
    ]

    /// Words that are names behind another name.
    static let givenNames: WordSet = [
        "anh", "mai", "chi", "tư", "ba", "hai", "sáng", "yên", "thu", "tâm", "em", "út", "là", "ơn", "bảy",
    ]

    static let plainPredicates: Set<String> = [
        "di", "den", "toi", "qua", "sang", "vao", "vo", "len", "xuong", "ra", "ve", "ghe", "du", "hop", "co", "khong",
        "ko", "chua", "se", "da", "dang", "cung", "van", "deu", "con", "bi", "duoc", "dc", "phai", "xin", "cho",
        "nghi", "vang", "ban", "ket", "om", "benh", "sot", "truc", "thi", "hoc", "day", "la", "ma", "thay", "giup",
        "ho", "gium", "the", "voi", "va", "nhe", "a", "oi", "roi", "thoi", "nua", "luon", "nhung", "noi", "bao",
        "hoi", "nhac", "gui", "em", "anh", "chi", "toi", "minh", "cu", "de", "nho", "dua", "lam", "can", "muon",
        "tham", "gia", "cam", "on", "biet", "thay", "xem", "coi", "dau", "sao", "nao",
    ]

    /// Names that are words besides.
    static let wordNames: Set<String> = [
        "will", "may", "june", "april", "august", "hope", "faith", "joy", "grace", "mark", "bill", "rose", "dawn",
        "summer", "sue", "pat", "chase", "art", "drew", "gene", "grant", "jack", "rob", "rich", "frank", "penny",
        "miles", "victor", "bob", "ray", "dale", "heath", "ivy", "holly", "lily", "daisy", "violet", "olive", "ruby",
        "pearl", "amber", "crystal", "jade", "melody", "harmony", "charity", "honor", "patience", "prudence",
        "autumn", "sunny",
    ]

    static let verbs: Set<String> = [
        "is", "will", "can", "has", "was", "goes", "comes", "covers", "takes", "stands", "fills", "sits", "could",
        "would", "and", "represents", "replaces", "go", "come", "sit", "attend", "join", "cover", "take", "stand",
        "be", "replace", "step", "fill", "represent", "agreed", "offered", "won't", "can't",
    ]

    static let beforeNames: Set<String> = [
        "to", "send", "sending", "sent", "asked", "asking", "ask", "expect", "nominate", "delegate", "with", "swap",
        "and", "if", "not", "be", "for", "bringing", "bring", "dr", "mr", "mrs", "ms",
    ]

    /// Behind these stands the name of a place or a house.
    static let places: WordSet = [
        "trường", "non", "mn", "học", "thpt", "thcs", "lớp", "tổ", "xóm", "thôn", "ấp", "xã", "phường", "phòng",
        "bệnh", "viện", "em", "bé", "cháu", "nhà", "công", "ty", "đội", "nhóm", "khối", "hẻm", "đường", "đi", "ở",
        "tại", "về", "ra", "lên", "xuống", "vào", "vô", "qua", "sang", "căn", "khoa", "block", "toà", "tòa", "huyện",
        "tỉnh",
    ]

    /// Capital letters that begin a sentence, and words that are written so.
    static let notNames: WordSet = [
        "i", "yes", "no", "ok", "sorry", "can", "could", "will", "would", "may", "sending", "not", "please", "the",
        "my", "we", "our", "if", "but", "and", "is", "are", "do", "unfortunately", "em", "dạ", "vâng", "chị", "anh",
        "cô", "thầy", "tôi", "mình", "có", "không", "cho", "nhờ", "cử", "trường", "phòng", "sở", "lớp", "tổ", "hôm",
        "buổi", "ai", "nếu", "thôi", "thưa", "kính", "đi", "họp", "còn", "mọi", "bên", "this", "that", "it", "there",
        "so", "thanks", "hi", "hello", "dear", "either", "any", "what", "which", "who", "when", "where", "how",
        "instead", "kính", "bận", "you", "he", "she", "they", "a", "an", "in", "for", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "in", "as", "at", "late", "only", "just", "maybe",
        "might", "probably", "then", "one", "two", "three", "someone", "somebody", "apologies", "đồng", "chúng",
        "tụi", "bọn", "và", "với", "thay", "chiều", "sáng", "tối", "mai", "thứ", "ok", "bận", "ốm",
    ]

    /// After a title, these are no names.
    static let stops: WordSet = [
        "ơi", "ạ", "ấy", "đó", "này", "nào", "kia", "khác", "nhé", "giáo", "lớp", "bên", "trong", "em", "là", "thì",
        "mà", "đi", "dự", "tới", "đến", "vào", "qua", "thay", "giùm", "có", "không", "sẽ", "đã", "đang", "cũng",
        "được", "cho", "nữa", "với", "và", "nhắc", "gửi", "xếp", "cứ", "khỏi", "thông", "coi", "xem", "nói", "làm",
        "rút", "gạch", "ghi", "yên", "oi", "ay", "do", "nay", "nao", "khac", "nhe", "lop", "ben", "la", "thi", "ma",
        "di", "du", "toi", "den", "vao", "thay", "co", "khong", "se", "da", "dang", "cung", "duoc", "nua", "voi",
        "va", "hiệu", "tổ", "phó", "trưởng", "ta", "dời", "đổi", "chuyển", "thêm", "đưa", "bỏ", "xoá", "xóa", "hết",
        "muốn", "phải", "vẫn", "đều", "rồi", "ở", "tại", "nhờ", "hay", "hoặc", "nghỉ", "vắng", "bận", "ốm", "vui",
        "nhiều", "lắm", "quá", "hôm", "buổi", "của", "từ", "về",
    ]
}
