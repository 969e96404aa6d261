import Sessions

/// Sessions in rows.
struct SessionListing {
    let sessions: [Session]

    init(_ sessions: [Session]) { self.sessions = sessions }

    func table(in context: CommandContext) -> TextTable {
        let moments = Moments(context)
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "bắt đầu", en: "start")),
            .init(context.text(vi: "phút", en: "min"), .trailing), .init(context.text(vi: "loại", en: "kind")),
            .init(context.text(vi: "trạng thái", en: "status")),
            .init(context.text(vi: "nơi", en: "where"), shrinks: true),
            .init(context.text(vi: "tiêu đề", en: "title"), shrinks: true),
        ])
        for session in sessions {
            table.add([
                .init(session.id.rawValue), .init(moments.start(session)), .init("\(session.minutes)"),
                .init(context.text(session.kind.name)), .init(context.text(session.status.name), session.status.ink),
                .init(session.onlineLink ?? session.place ?? session.host?.rawValue ?? session.link ?? ""),
                .init(session.title),
            ])
        }
        return table
    }
}
