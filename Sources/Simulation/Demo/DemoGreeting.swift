import Foundation
import Sessions

/// What the terminal says when the demo listens: where to look and what to try first.
struct DemoGreeting {
    var address: String
    var state: URL?
    var language: Language?

    var text: String {
        let parts = language.map { [$0] } ?? [.vietnamese, .english]
        return parts.map(words).joined(separator: "\n\n")
    }

    private func words(_ language: Language) -> String {
        switch language {
        case .vietnamese:
            """
            Convoke đang chạy thử tại \(address)  (Ctrl-C để dừng)
            Không thư nào ra ngoài: mọi thư nằm trong hộp thư thử. Hãy thử:
              1. Mở trang trên, bấm “việc tiếp theo” để đồng hồ chạy đến lúc thư đầu tiên được gửi.
              2. Mở hộp thư của một cô giáo, trả lời bằng lời của mình, ví dụ: dạ em đi, trễ chút ạ
              3. Xem bảng buổi họp: ai trả lời gì, quy tắc nào đã hiểu, bao nhiêu người sẽ đến.
            \(kept(language))
            """
        case .english:
            """
            Convoke's demo runs at \(address)  (Ctrl-C ends it)
            No message leaves this machine: all of them stay in the demo's mailboxes. Try this first:
              1. Open the page and press “next” so that the clock moves to the first messages.
              2. Open somebody's mailbox and answer in your own words, such as: ok, I'll be a bit late
              3. Look at the board of the session: who answered what, which rule read it, how many will come.
            \(kept(language))
            """
        }
    }

    private func kept(_ language: Language) -> String {
        switch (language, state) {
        case (.vietnamese, let state?): "Dữ liệu được giữ ở \(state.path); lần sau chạy tiếp từ đó."
        case (.vietnamese, nil): "Dừng là xoá hết; muốn giữ lại: convoke demo --state THƯ_MỤC"
        case (.english, let state?): "Everything is kept in \(state.path), and goes on from there next time."
        case (.english, nil): "All of it is forgotten at the end; to keep it: convoke demo --state FOLDER"
        }
    }
}
