extension Duration {
    /// Whole milliseconds as libcurl wants them, at least 1, because libcurl reads 0 as "no limit".
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        let whole = Int(clamping: seconds).multipliedReportingOverflow(by: 1000)
        guard !whole.overflow else { return Int(Int32.max) }
        return min(max(1, whole.partialValue + Int(attoseconds / 1_000_000_000_000_000)), Int(Int32.max))
    }
}
