internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// What the server library hands along with a request.
struct ConnectionContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}

/// Between the server library and our pages: takes a request apart, keeps bodies within their limits, adds the headers
/// every answer has, and turns what a page throws into a page. Law 14: of an address, only its first segment is logged,
/// for what follows is a token.
struct SiteResponder: HTTPResponder {
    let site: Site

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        let isHead = request.method == .head
        var page = PageRequest(request, remoteAddress: context.remoteAddress)
        let answer: PageResponse
        do {
            page.body = Array(try await request.body.collect(upTo: site.bodyLimit(for: page)).readableBytesView)
            answer = await site.answer(page)
        } catch is NIOTooManyBytesError {
            answer = site.refusal(.tooLarge, for: page)
        }
        context.logger.debug(
            "answered",
            metadata: ["page": "\(site.logName(of: page))", "status": "\(answer.status)"])
        let response = Response(answer, for: page, in: site)
        return isHead ? response.createHeadResponse() : response
    }
}

extension PageRequest {
    init(_ request: Request, remoteAddress: String?) {
        switch request.method {
        case .get, .head: method = .get
        case .post: method = .post
        default: method = .other
        }
        path = request.uri.path.split(separator: "/").map(String.init)
        query = FormFields(request.uri.query ?? "")
        headers = [:]
        for field in request.headers {
            let name = field.name.canonicalName
            headers[name] = headers[name].map { "\($0), \(field.value)" } ?? field.value
        }
        headers["host"] = request.head.authority ?? headers["host"]
        body = []
        self.remoteAddress = remoteAddress
    }
}

extension Response {
    fileprivate init(_ answer: PageResponse, for page: PageRequest, in site: Site) {
        var fields = HTTPFields()
        fields[.contentType] = answer.type
        for (name, value) in site.headers(for: answer, to: page).sorted(by: { $0.key < $1.key }) {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        self.init(
            status: .init(code: answer.status), headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
    }
}
