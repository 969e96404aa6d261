/// A header and its body (RFC 2045 section 2.4): a message, a part of one, or a message inside one.
package struct Entity: Sendable, Hashable {
    /// What the body consists of.
    package enum Content: Sendable, Hashable {
        /// Octets, still in their transfer encoding.
        case leaf
        /// The parts of a multipart, in order.
        case multipart([Entity])
        /// A message inside this one (`message/rfc822`).
        indirect case message(Entity)
    }

    /// The fields of this part alone.
    package let header: MessageHeader
    /// What the part says it is; text/plain where it says nothing.
    package let contentType: ContentType
    /// How the part wants to be shown; nil when it does not say.
    package let disposition: ContentDisposition?
    /// Nil for an encoding that does not exist.
    package let transferEncoding: TransferEncoding?
    /// The octets between this entity's header and the line end before the next boundary, as they stood.
    package let body: ArraySlice<UInt8>
    /// What was found inside.
    package let content: Content

    /// The parts of a multipart; none for everything else.
    package var parts: [Entity] { if case .multipart(let parts) = content { parts } else { [] } }

    /// The name that the sender gave the file, from Content-Disposition or else from Content-Type.
    package var filename: String? { disposition?.filename ?? contentType["name"] }

    /// The Content-ID without its brackets.
    package var contentID: String? { header.first("Content-ID").flatMap { MessageID.list($0.body).first?.value } }

    /// The body with its transfer encoding undone.
    package var decoded: DecodedBytes {
        switch transferEncoding {
        case .base64: Base64.decode(body)
        case .quotedPrintable: QuotedPrintable.decode(body)
        case .uuencode: Uuencode.decode(body)
        default: DecodedBytes(bytes: Array(body), isDamaged: false)
        }
    }

    /// How many octets `decoded` has; cheap for the large ones.
    package var decodedCount: Int {
        switch transferEncoding {
        case .base64: Base64.decodedCount(body)
        case .quotedPrintable: QuotedPrintable.decode(body).bytes.count
        case .uuencode: Uuencode.decode(body).bytes.count
        default: body.count
        }
    }

    /// This entity and every one inside it, depth first; messages inside messages only when asked for.
    package func all(includingMessages: Bool = false) -> [Entity] {
        switch content {
        case .leaf: [self]
        case .multipart(let parts): [self] + parts.flatMap { $0.all(includingMessages: includingMessages) }
        case .message(let inner): includingMessages ? [self] + inner.all(includingMessages: true) : [self]
        }
    }
}
