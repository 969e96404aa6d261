import Foundation
import Replies

/// The Swift file that holds the weights: base64 in one string, which compiles at once where an array of a million octets
/// takes minutes.
struct WeightsFile {
    let text: String

    init(_ model: OpinionModel) {
        let table = Data(model.weights.map { UInt8(bitPattern: $0) }).base64EncodedString(
            options: .lineLength76Characters
        )
        .replacing("\r\n", with: "\n")
        text = """
            // Written by `make opinion`; not by hand.

            enum OpinionWeights {
                static let step: Float = \(model.step)
                static let table: StaticString = \"\"\"
            \(table.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n"))
                    \"\"\"
            }

            """
    }
}
