import Foundation
import Replies

/// The Swift file that holds the weights: base64 in one string, which compiles at once where an array of a million octets
/// takes minutes.
struct WeightsFile {
    let text: String

    init(_ model: OpinionModel) {
        text = """
            // Written by `make opinion`; not by hand.

            enum OpinionWeights {
                static let step: Float = \(model.step)
                /// `KeptBuckets.octets`
                static let kept: StaticString = \"\"\"
            \(Self.lines(model.kept.octets))
                    \"\"\"
                static let table: StaticString = \"\"\"
            \(Self.lines(Data(model.weights.map { UInt8(bitPattern: $0) })))
                    \"\"\"
            }

            """
    }

    private static func lines(_ octets: Data) -> String {
        octets.base64EncodedString(options: .lineLength76Characters).split(separator: "\r\n")
            .map { "        " + $0 }.joined(separator: "\n")
    }
}
