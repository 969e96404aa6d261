import CCurl
import Foundation

/// One exchange on its way: an easy handle and what its callbacks have gathered. Touched only by the loop's thread;
/// libcurl holds unretained pointers to it, so the loop keeps it alive until the handle is out of the multi.
final class HTTPTransfer {
    private static let maximumHeaderBytes = 64 * 1024

    let handle: EasyHandle
    let job: HTTPJob
    private let requestBody: UnsafeMutableRawBufferPointer
    private var status: Int?
    private var fields: [HTTPField] = []
    private var headerBytes = 0
    private var body = Data()
    private var refusedAddress = false
    private var openedSocket = false
    private var isTooLarge = false

    init(_ job: HTTPJob) throws(CurlUnavailable) {
        self.job = job
        handle = try EasyHandle()
        requestBody = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, job.exchange.body.count), alignment: 1)
        job.exchange.body.copyBytes(to: requestBody)
        configure()
    }

    deinit {
        requestBody.deallocate()
    }

    /// The answer, or why there is none. Call after the transfer ended and before the handle goes.
    func outcome(_ code: CURLcode) -> Result<HTTPAnswer, HTTPFailure> {
        if code == CURLE_OK, let status {
            return .success(HTTPAnswer(status: status, fields: fields, body: body))
        }
        return .failure(failure(kind(of: code), CurlLibrary.sentence(code)))
    }

    func cancelled() -> Result<HTTPAnswer, HTTPFailure> {
        .failure(failure(.cancelled, "cancelled"))
    }

    private func failure(_ kind: HTTPFailure.Kind, _ detail: String) -> HTTPFailure {
        HTTPFailure(kind: kind, requestSent: mayHaveSentRequest, status: status, detail: kind.sentence ?? detail)
    }

    /// libcurl counts what it handed to the connection. Without a body any byte counts as all of it.
    private var mayHaveSentRequest: Bool {
        guard handle.long(CURLINFO_REQUEST_SIZE) > 0 else { return false }
        return handle.offset(CURLINFO_SIZE_UPLOAD_T) >= job.exchange.body.count
    }

    private func kind(of code: CURLcode) -> HTTPFailure.Kind {
        if isTooLarge { return .answerTooLarge }
        switch code {
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .invalidRequest
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .unresolved
        case CURLE_COULDNT_CONNECT: return refusedAddress && !openedSocket ? .addressRefused : .unreachable
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE: return .certificate
        case CURLE_SSL_CONNECT_ERROR: return .tls
        case CURLE_OPERATION_TIMEDOUT: return .timeout
        case CURLE_FILESIZE_EXCEEDED: return .answerTooLarge
        default: return .broken
        }
    }
}

extension HTTPFailure.Kind {
    fileprivate var sentence: String? {
        switch self {
        case .addressRefused: "The address is not on the public Internet and was not allowed"
        case .answerTooLarge: "The answer is larger than allowed"
        default: nil
        }
    }
}

// MARK: - Options

extension HTTPTransfer {
    private func configure() {
        let exchange = job.exchange
        handle.set(CURLOPT_URL, exchange.url)
        handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        handle.set(CURLOPT_FOLLOWLOCATION, false)
        // The environment's http_proxy must not decide where a secret goes.
        handle.set(CURLOPT_PROXY, exchange.proxy ?? "")
        handle.set(CURLOPT_NOPROXY, "")
        handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)
        // One connection a request: what was handed to it is what libcurl counts, which tells uncertain from deferred.
        handle.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        handle.set(CURLOPT_TIMEOUT_MS, exchange.timeout.milliseconds)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, exchange.connectTimeout.milliseconds)
        handle.set(CURLOPT_MAXFILESIZE_LARGE, offset: exchange.maximumAnswerBytes)
        handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities = exchange.authorities {
            handle.set(CURLOPT_CAINFO, authorities)
            handle.set(CURLOPT_CAPATH, nil as String?)
        }
        // A kept connection was checked against the policy of the exchange that opened it.
        handle.set(CURLOPT_FRESH_CONNECT, !exchange.isIdempotent)
        handle.set(CURLOPT_FORBID_REUSE, exchange.addresses != .publicOnly || exchange.proxy != nil)
        configureBody(exchange)
        configureCallbacks()
    }

    private func configureBody(_ exchange: HTTPExchange) {
        if exchange.method == .post || !exchange.body.isEmpty {
            handle.set(CURLOPT_POST, true)
            handle.set(CURLOPT_POSTFIELDSIZE_LARGE, offset: exchange.body.count)
            handle.set(CURLOPT_POSTFIELDS, pointer: requestBody.baseAddress)
        }
        handle.set(CURLOPT_CUSTOMREQUEST, exchange.method.rawValue)
        let given = Set(exchange.fields.map { $0.name.lowercased() })
        // libcurl adds Expect and a form's content type by itself; "Name:" leaves them out.
        let removed = ["Expect", "Content-Type"].filter { !given.contains($0.lowercased()) }.map { "\($0):" }
        let own = exchange.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        handle.set(CURLOPT_HTTPHEADER, list: removed + own)
    }

    private func configureCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_WRITEDATA, pointer: context)
        handle.check(
            convoke_set_write(handle.pointer, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
                HTTPTransfer.at(context)?.receive(bytes, size * count) ?? 0
            })
        handle.set(CURLOPT_HEADERDATA, pointer: context)
        handle.check(
            convoke_set_write(handle.pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                HTTPTransfer.at(context)?.receiveHeader(bytes, size * count) ?? 0
            })
        handle.set(CURLOPT_OPENSOCKETDATA, pointer: context)
        handle.check(
            convoke_set_open_socket(handle.pointer) { context, _, address in
                guard let address else { return CURL_SOCKET_BAD }
                return HTTPTransfer.at(context)?.open(address) ?? CURL_SOCKET_BAD
            })
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> HTTPTransfer? {
        context.map { Unmanaged<HTTPTransfer>.fromOpaque($0).takeUnretainedValue() }
    }
}

// MARK: - Callbacks

extension HTTPTransfer {
    /// Anything but `count` makes libcurl stop.
    private func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard body.count + count <= job.exchange.maximumAnswerBytes else {
            isTooLarge = true
            return 0
        }
        if let bytes { body.append(UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self), count: count) }
        return count
    }

    private func receiveHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        headerBytes += count
        guard let bytes, headerBytes <= Self.maximumHeaderBytes else {
            isTooLarge = true
            return 0
        }
        let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            // Each interim answer (100, 103) begins anew; the last one counts.
            fields = []
            status = line.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) }
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
            fields.append(HTTPField(String(line[..<colon]), value))
        }
        return count
    }

    private func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = convoke_address_bytes(address, &bytes)
        let isProxy = job.exchange.proxy != nil
        guard let resolved = NetworkAddress(bytes: Array(bytes.prefix(count))),
            isProxy || job.exchange.addresses.permits(resolved)
        else {
            refusedAddress = true
            return CURL_SOCKET_BAD
        }
        openedSocket = true
        return convoke_open_socket(address)
    }
}
