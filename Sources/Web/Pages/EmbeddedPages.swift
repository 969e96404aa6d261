/// The files of `Resources`. Swift Package Manager gives each a name in `PackageResources` and no list of them, so the
/// list is here; a test compares it with the folder.
extension PageTemplates {
    static let embedded: [String: [UInt8]] = [
        "layout": PackageResources.layout_mustache,
        "notice": PackageResources.notice_mustache,
    ]
}

extension Site {
    static let styleSheet = PageResponse(
        status: 200, type: "text/css; charset=utf-8",
        body: String(decoding: PackageResources.style_css, as: UTF8.self),
        headers: ["cache-control": "public, max-age=300"])
}
