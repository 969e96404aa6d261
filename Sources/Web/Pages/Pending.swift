extension Site {
    func home(_ request: PageRequest) async throws -> PageResponse { throw PageRefusal.notFound }
    func answerPage(_ request: PageRequest, token: String) async throws -> PageResponse { throw PageRefusal.badLink }
    func feedbackPage(_ request: PageRequest, token: String) async throws -> PageResponse { throw PageRefusal.badLink }
    func leavePage(_ request: PageRequest, token: String) async throws -> PageResponse { throw PageRefusal.badLink }
    func boardPage(_ request: PageRequest, token: String) async throws -> PageResponse { throw PageRefusal.badLink }
    func demoPage(_ request: PageRequest) async throws -> PageResponse { throw PageRefusal.notFound }
}

extension PageRequest {
    var isOneClick: Bool { false }
}
