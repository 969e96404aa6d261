/// `text/plain; format=flowed` (RFC 3676) back to paragraphs.
enum FlowedText {
    /// Joins the lines that flow into each other; quote marks stay at the beginning of the joined line. `deletesSpace`
    /// is `DelSp=yes`: the blank at which a line was broken does not belong to the text.
    static func unflow(_ text: String, deletesSpace: Bool) -> String {
        StepMeter.add(text.utf8.count)
        var output: [UInt8] = []
        var isOpen = false
        var openDepth = 0
        let bytes = Array(text.utf8)[...]
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let line = MessageLine(in: bytes, from: position)
            position = line.next
            var content = bytes[line.start..<line.end]
            let depth = content.prefix { $0 == .greater }.count
            content = content.dropFirst(depth)
            // The stuffed blank before a sign that is no quote mark stays, so that it is not taken for one later.
            let isStuffedSign = depth == 0 && content.dropFirst().first == .greater
            if content.first == .space, !isStuffedSign { content = content.dropFirst() }
            let isSignatureMark = content.elementsEqual([.hyphen, .hyphen, .space])
            // A blank that a client left before an empty line joins nothing to it.
            if isOpen, depth != openDepth || isSignatureMark || content.isEmpty { close(&output, &isOpen) }
            if !isOpen {
                output += [UInt8](repeating: .greater, count: depth)
                if depth > 0, !content.isEmpty { output.append(.space) }
            }
            let flows = content.last == .space && !isSignatureMark
            output += flows && deletesSpace ? content.dropLast() : content
            isOpen = true
            openDepth = depth
            if !flows { close(&output, &isOpen) }
        }
        if isOpen { close(&output, &isOpen) }
        return String(decoding: output, as: UTF8.self)
    }

    private static func close(_ output: inout [UInt8], _ isOpen: inout Bool) {
        output.append(.lineFeed)
        isOpen = false
    }
}
