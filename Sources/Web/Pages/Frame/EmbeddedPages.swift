/// The files of `Resources`. Swift Package Manager gives each a name in `PackageResources` and no list of them, so the
/// list is here; a test compares it with the folder.
extension PageTemplates {
    static let embedded: [String: [UInt8]] = [
        "answer": PackageResources.answer_mustache,
        "bar": PackageResources.bar_mustache,
        "board": PackageResources.board_mustache,
        "demo-head": PackageResources.demo_head_mustache,
        "details": PackageResources.details_mustache,
        "feedback": PackageResources.feedback_mustache,
        "home": PackageResources.home_mustache,
        "layout": PackageResources.layout_mustache,
        "leave": PackageResources.leave_mustache,
        "mailbox": PackageResources.mailbox_mustache,
        "mailboxes": PackageResources.mailboxes_mustache,
        "message": PackageResources.message_mustache,
        "notice": PackageResources.notice_mustache,
        "poll": PackageResources.poll_mustache,
        "session-line": PackageResources.session_line_mustache,
        "sessions": PackageResources.sessions_mustache,
    ]
}

extension Site {
    static let styleSheet = PageResponse(
        status: 200, type: "text/css; charset=utf-8",
        body: String(decoding: PackageResources.style_css, as: UTF8.self),
        headers: ["cache-control": "public, max-age=300"])
}
