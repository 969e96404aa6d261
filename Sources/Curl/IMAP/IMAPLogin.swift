import CCurl
import Foundation

/// The part of a session that libcurl does: TCP, TLS and SASL, ending with a live connection (CURLOPT_CONNECT_ONLY).
/// libcurl holds an unretained pointer to it only while `perform` runs.
final class IMAPLogin {
    private let handle: EasyHandle
    private let flag: CancellationFlag
    private var lastLine = ""
    private var detail = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))

    init(_ handle: EasyHandle, _ server: MailServer, _ timeout: Duration, _ flag: CancellationFlag) {
        self.handle = handle
        self.flag = flag
        handle.configure(server, scheme: "imap", path: "")
        handle.set(CURLOPT_CONNECT_ONLY, true)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, timeout.milliseconds)
        handle.set(CURLOPT_TIMEOUT_MS, timeout.milliseconds)
        configureCallbacks()
    }

    private func configureCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_HEADERDATA, pointer: context)
        handle.check(
            convoke_set_write(handle.pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                IMAPLogin.at(context)?.received(bytes, size * count)
                return size * count
            })
        handle.set(CURLOPT_NOPROGRESS, false)
        handle.set(CURLOPT_XFERINFODATA, pointer: context)
        handle.check(
            convoke_set_progress(handle.pointer) { context, _, _, _, _ in
                IMAPLogin.at(context)?.flag.isRaised ?? true ? 1 : 0
            })
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> IMAPLogin? {
        context.map { Unmanaged<IMAPLogin>.fromOpaque($0).takeUnretainedValue() }
    }

    private func received(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) {
        let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: min(count, 300)), as: UTF8.self)
        lastLine = line[...].printable
    }

    /// Blocks until logged in. The callbacks are taken off before it returns.
    func perform() throws(IMAPFailure) {
        let code = detail.withUnsafeMutableBufferPointer { buffer in
            handle.set(CURLOPT_ERRORBUFFER, pointer: buffer.baseAddress)
            return handle.perform()
        }
        handle.set(CURLOPT_ERRORBUFFER, pointer: nil)
        handle.set(CURLOPT_NOPROGRESS, true)
        handle.set(CURLOPT_HEADERDATA, pointer: nil)
        handle.check(convoke_set_write(handle.pointer, CURLOPT_HEADERFUNCTION) { _, size, count, _ in size * count })
        guard code == CURLE_OK else { throw failure(code) }
    }

    private func failure(_ code: CURLcode) -> IMAPFailure {
        let sentence = CurlLibrary.sentence(code)
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return IMAPFailure(.unresolved, sentence)
        case CURLE_COULDNT_CONNECT: return IMAPFailure(.unreachable, sentence)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            return IMAPFailure(.certificate, longer(sentence))
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR: return IMAPFailure(.tls, longer(sentence))
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: return IMAPFailure(.login, "\(sentence): \(refusal)")
        case CURLE_OPERATION_TIMEDOUT: return IMAPFailure(.timeout, sentence)
        case CURLE_ABORTED_BY_CALLBACK: return IMAPFailure(.cancelled, "Cancelled")
        default: return IMAPFailure(flag.isRaised ? .cancelled : .closed, sentence)
        }
    }

    /// The server's own words of a refusal, without libcurl's tag.
    private var refusal: String {
        let words = lastLine.split(separator: " ", maxSplits: 1)
        guard words.count == 2, ["NO", "BAD"].contains(where: { words[1].hasPrefix($0) }) else {
            return "no way to log in that the server offers"
        }
        return String(words[1])
    }

    private func longer(_ sentence: String) -> String {
        let text = String(decoding: detail.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self)
        return text.isEmpty ? sentence : text
    }
}
