import Foundation

/// An authority made for the tests, and a certificate of it for `localhost` and 127.0.0.1.
package struct TestCertificates: Sendable {
    /// PEM files.
    package let authority: String
    package let certificate: String
    package let key: String
    private let folder: TemporaryFolder

    package init() throws {
        try RequiredServer.openssl.require()
        folder = try TemporaryFolder("tls")
        (authority, certificate, key) = (
            "\(folder.path)/ca.pem", "\(folder.path)/server.pem", "\(folder.path)/server.key"
        )
        let openssl = RequiredServer.openssl.rawValue
        let elliptic = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30"]
        try SupervisedProgram.run(
            [openssl, "req", "-x509"] + elliptic
                + ["-keyout", "\(folder.path)/ca.key", "-out", authority, "-subj", "/CN=Convoke test authority"])
        try SupervisedProgram.run(
            [openssl, "req", "-x509"] + elliptic
                + [
                    "-CA", authority, "-CAkey", "\(folder.path)/ca.key", "-keyout", key, "-out", certificate,
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                    "-addext", "basicConstraints=critical,CA:FALSE",
                ])
    }
}
