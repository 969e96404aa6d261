/// `Pada Sen, 6 Sep 2027 pukul 08.00 Lan <lan@example.org> menulis:`
extension QuoteLanguage {
    static let indonesian = QuoteLanguage(
        code: "id",
        openers: ["pada", "di"],
        wrote: ["menulis", "menulis pesan berikut", "tulis", "ditulis"],
        citing: ["mengutip"],
        from: ["dari", "pengirim"],
        sent: ["dikirim", "terkirim", "tanggal", "pada", "waktu"],
        to: ["kepada", "ke", "untuk", "penerima"],
        copy: ["tembusan", "cc"],
        subject: ["subjek", "perihal", "subyek", "judul", "hal"],
        original: ["pesan asli", "pesan sebelumnya", "email asli"],
        forwarded: [
            "pesan terusan", "pesan yang diteruskan", "awal pesan yang diteruskan", "memulai pesan terusan",
            "pesan diteruskan", "mulai meneruskan pesan",
        ],
        replyAbove: ["balas di atas baris ini", "tulis di atas baris ini", "ketik balasan anda di atas baris ini"],
        closings: ["salam", "salam hormat", "hormat saya", "hormat kami", "wassalam", "salam hangat"],
        thanks: ["terima kasih", "terimakasih", "makasih", "terima kasih banyak"],
        adverts: [
            "dikirim dari", "terkirim dari", "dapatkan outlook", "unduh outlook", "dikirim dengan", "dikirim melalui",
        ],
        notices: ["bebas virus"],
        disclaimers: ["pesan ini", "email ini", "surat elektronik ini"],
        legal: ["rahasia", "penerima", "kesalahan", "pengirim", "hapus", "dilarang", "lampiran"],
        banners: ["peringatan: email", "[eksternal"])

    /// `Pada Isn, 6 Sep 2027 pada 8:00 PG Lan <lan@example.org> menulis:`
    static let malay = QuoteLanguage(
        code: "ms", openers: ["pada"], wrote: ["menulis", "telah menulis"], from: ["daripada", "dari"],
        sent: ["dihantar", "tarikh"], to: ["kepada"], copy: ["sk"], subject: ["subjek", "perkara"],
        original: ["mesej asal"], forwarded: ["mesej yang dimajukan", "mesej dimajukan"],
        adverts: ["dihantar daripada", "dihantar dari"])
}
