import CCurl
import Foundation

/// One libcurl easy handle with typed setters. Used by one thread at a time, the one that made it.
///
/// A setter that fails means that this libcurl cannot do what we rely on; the first failure is kept and `perform`
/// reports it instead of going on with a half-configured handle.
final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private(set) var setupFault: CURLcode?
    /// The descriptor of the connection, or -1; libcurl writes it through `keepSocket`'s callbacks.
    private let socket: UnsafeMutablePointer<Int32>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    init() throws(CurlUnavailable) {
        guard CurlLibrary.isReady, let handle = curl_easy_init() else { throw CurlUnavailable() }
        pointer = handle
        socket = .allocate(capacity: 1)
        socket.initialize(to: -1)
        set(CURLOPT_NOSIGNAL, 1)
    }

    deinit {
        curl_easy_cleanup(pointer)
        socket.deallocate()
        lists.forEach { curl_slist_free_all($0) }
    }

    /// Forgets every option, keeps connections and caches.
    func reset() {
        curl_easy_reset(pointer)
        lists.forEach { curl_slist_free_all($0) }
        lists = []
        setupFault = nil
        set(CURLOPT_NOSIGNAL, 1)
    }

    /// Remembers the socket, so that the connection can be abandoned. For handles with one connection.
    func keepSocket() {
        check(convoke_keep_socket(pointer, socket))
    }

    /// Ends the connection under libcurl, which would otherwise say goodbye and wait two minutes for the answer.
    func abandon() {
        convoke_abandon(socket)
    }

    func set(_ option: CURLoption, _ value: Int) {
        check(convoke_set_long(pointer, option, value))
    }

    func set(_ option: CURLoption, _ value: Bool) {
        check(convoke_set_long(pointer, option, value ? 1 : 0))
    }

    func set(_ option: CURLoption, offset value: Int) {
        check(convoke_set_offset(pointer, option, curl_off_t(value)))
    }

    /// libcurl copies the text.
    func set(_ option: CURLoption, _ value: String?) {
        check(convoke_set_string(pointer, option, value))
    }

    /// libcurl keeps the pointer: what it points to must live until the transfer has ended.
    func set(_ option: CURLoption, pointer value: UnsafeRawPointer?) {
        check(convoke_set_pointer(pointer, option, value))
    }

    func set(_ option: CURLoption, list values: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for value in values { list = curl_slist_append(list, value) }
        if let list { lists.append(list) }
        check(convoke_set_pointer(pointer, option, list))
    }

    /// For the typed callback setters of the shim.
    func check(_ code: CURLcode) {
        if code != CURLE_OK, setupFault == nil { setupFault = code }
    }

    /// Runs the transfer on this thread to its end.
    func perform() -> CURLcode {
        setupFault ?? curl_easy_perform(pointer)
    }

    func long(_ info: CURLINFO) -> Int {
        var value = 0
        return convoke_get_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    func offset(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return convoke_get_offset(pointer, info, &value) == CURLE_OK ? Int(value) : 0
    }

    /// The socket of a `CURLOPT_CONNECT_ONLY` connection that is still there.
    var activeSocket: Int32? {
        var value: curl_socket_t = -1
        guard convoke_get_socket(pointer, CURLINFO_ACTIVESOCKET, &value) == CURLE_OK, value >= 0 else { return nil }
        return value
    }
}

/// libcurl could not be started: no memory, or no TLS library.
struct CurlUnavailable: Error {}

enum CurlLibrary {
    /// Starts libcurl once a process.
    static let isReady = convoke_global_init() == CURLE_OK

    /// libcurl's fixed sentence for a code: it never contains a URL, a host or a credential.
    static func sentence(_ code: CURLcode) -> String {
        String(cString: curl_easy_strerror(code))
    }
}
