extension AwayLanguage {
    static let indonesian = AwayLanguage(
        code: "id",
        // "Balasan otomatis: Undangan", "Sedang tidak di kantor"
        titles: ["balasan otomatis", "jawaban otomatis"],
        subjects: ["sedang tidak di kantor", "tidak di kantor", "sedang cuti", "di luar kantor"],
        machine: ["ini adalah balasan otomatis", "jangan membalas", "mohon tidak membalas"],
        // "Saya sedang cuti"
        absences: [
            "sedang cuti", "tidak di kantor", "di luar kantor", "perjalanan dinas", "sedang libur", "cuti melahirkan",
            "cuti tahunan",
        ],
        notices: [
            "untuk hal mendesak", "untuk keperluan mendesak", "jika mendesak", "setelah kembali", "saat saya kembali",
            "selama saya", "terima kasih atas email", "terima kasih atas pesan", "sesegera mungkin",
        ],
        answers: ["hari itu", "tidak bisa hadir", "tidak dapat hadir", "rapat", "menggantikan saya"],
        // "sampai 12 Juni 2026"
        until: ["sampai dengan", "sampai tanggal", "sampai", "hingga", "s/d", "setelah tanggal"],
        // "akan kembali bekerja pada tanggal 15 Juni"
        back: [
            "kembali bekerja", "kembali ke kantor", "kembali pada", "kembali tanggal", "kembali masuk", "masuk kembali",
            "kembali",
        ],
        ranges: ["sampai", "hingga", "s/d", "s.d."],
        ends: ["akhir"],
        standIn: ["silakan hubungi", "silahkan hubungi", "harap hubungi", "mohon hubungi", "hubungi", "menghubungi"],
        months: [
            "januari|jan", "februari|feb", "maret|mar", "april|apr", "mei", "juni|jun", "juli|jul", "agustus|agu|ags",
            "september|sep", "oktober|okt", "november|nov", "desember|des",
        ],
        weekdays: ["senin", "selasa", "rabu", "kamis", "jumat|jum'at", "sabtu", "minggu"])
}
