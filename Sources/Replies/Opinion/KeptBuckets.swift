package import Foundation

/// Which buckets have weights, and in which row of the table: a bit for each bucket and, for each 64 of them, how many
/// bits are set before. Nine in ten buckets that text can fall into were seen too seldom to mean anything.
package struct KeptBuckets: Sendable {
    package let count: Int
    private var bits = [UInt64](repeating: 0, count: OpinionFeatures.buckets / 64)
    private var before: [UInt32]

    package init(_ buckets: some Sequence<Int>) {
        for bucket in buckets { bits[bucket / 64] |= 1 << UInt64(bucket % 64) }
        var sum: UInt32 = 0
        before = []
        before.reserveCapacity(bits.count)
        for word in bits {
            before.append(sum)
            sum += UInt32(word.nonzeroBitCount)
        }
        count = Int(sum)
    }

    /// The row of a bucket; nil for one without weights.
    package subscript(bucket: Int) -> Int? {
        let (word, bit) = (bits[bucket / 64], UInt64(1) << UInt64(bucket % 64))
        guard word & bit != 0 else { return nil }
        return Int(before[bucket / 64]) + (word & (bit - 1)).nonzeroBitCount
    }

    /// As they are written down: the step from each bucket to the next, seven bits an octet, the lowest first.
    package var octets: Data {
        var octets = Data()
        var last = -1
        for bucket in 0..<OpinionFeatures.buckets where self[bucket] != nil {
            var step = bucket - last
            last = bucket
            while step > 127 {
                octets.append(UInt8(step & 127 | 128))
                step >>= 7
            }
            octets.append(UInt8(step))
        }
        return octets
    }

    /// Nil where a step leads beyond the last bucket, or its end is missing.
    package init?(_ octets: Data) {
        var buckets: [Int] = []
        var (last, step, shift) = (-1, 0, 0)
        for octet in octets {
            guard shift < 28 else { return nil }
            step |= Int(octet & 127) << shift
            shift += 7
            if octet > 127 { continue }
            last += step
            guard step > 0, last < OpinionFeatures.buckets else { return nil }
            buckets.append(last)
            (step, shift) = (0, 0)
        }
        guard shift == 0 else { return nil }
        self.init(buckets)
    }
}
