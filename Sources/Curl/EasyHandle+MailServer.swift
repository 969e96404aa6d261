import CCurl

extension EasyHandle {
    /// What SMTP and IMAP share: the address, TLS and its authorities, the login, no proxy from the environment.
    func configure(_ server: MailServer, scheme: String, path: String) {
        let isImplicit = server.security == .implicit
        set(CURLOPT_URL, "\(scheme)\(isImplicit ? "s" : "")://\(server.authority)/\(path)")
        set(CURLOPT_PROTOCOLS_STR, "\(scheme),\(scheme)s")
        set(CURLOPT_PROXY, "")
        set(CURLOPT_USE_SSL, server.security == .none ? Int(CURLUSESSL_NONE.rawValue) : Int(CURLUSESSL_ALL.rawValue))
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_TCP_KEEPALIVE, true)
        keepSocket()
        if let authorities = server.authorities {
            set(CURLOPT_CAINFO, authorities)
            set(CURLOPT_CAPATH, nil as String?)
        }
        switch server.credential {
        case .password(let user, let password, let mechanism):
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_PASSWORD, password.revealed)
            if let mechanism { set(CURLOPT_LOGIN_OPTIONS, "AUTH=\(mechanism)") }
        case .bearer(let user, let token):
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_XOAUTH2_BEARER, token.revealed)
        case nil:
            break
        }
    }
}
