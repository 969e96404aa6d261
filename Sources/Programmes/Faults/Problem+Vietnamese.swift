import Sessions

extension Problem {
    // One switch, however long: the compiler then asks for the sentence of each new case.
    var vietnamese: String {
        switch self {
        case .tooLarge(let limit): "tệp lớn hơn \(limit / 1024) kB"
        case .notUTF8: "đây không phải văn bản UTF-8"
        case .nothingInIt: "tệp trống"
        case .syntax(let reason): "đây không phải YAML: \(reason)"
        case .tabIndentation: "có dấu tab ở chỗ chỉ được dùng dấu cách"
        case .anotherDocument: "một tài liệu thứ hai bắt đầu ở đây"
        case .tooDeep(let limit): "lồng nhau quá \(limit) cấp"
        case .alias(let name): "không dùng neo và bí danh (`&\(name)`, `*\(name)`) ở đây"
        case .explicitTag(let tag): "không dùng thẻ kiểu (`\(tag)`) ở đây"
        case .unknownKey(let key, _, _): "ở đây không có khóa `\(key)`"
        case .missingKey(let key): "thiếu khóa `\(key)`"
        case .duplicateKey(let key, let line): "khóa `\(key)` lặp lại, lần đầu ở dòng \(line)"
        case .repeatedKey(let key): "khóa `\(key)` xuất hiện nhiều lần trong phần này"
        case .tooManyElements(let limit): "danh sách có hơn \(limit) phần tử"
        case .controlCharacter(let code): "văn bản có ký tự điều khiển, U+\(code.fourDigits)"
        case .wrongType(let expected, let found): "cần \(expected.vietnamese), nhưng gặp \(found.vietnamese)"
        case .emptyValue: "giá trị để trống"
        case .tooLong(let limit): "dài quá \(limit) ký tự"
        case .more(let count): "và \(count) lỗi nữa"
        case .notAnIdentifier(let text): "`\(text)` không thể là mã"
        case .notADate(let text, _): "`\(text)` không phải ngày"
        case .noSuchDay(let text, _): "không có ngày này: \(text)"
        case .notATime(let text, _): "`\(text)` không phải ngày giờ"
        case .notATimeOfDay(let text, _): "`\(text)` không phải giờ trong ngày"
        case .notANumber(let text): "`\(text)` không phải số nguyên"
        case .outOfRange(let text, let low, let high): "\(text) không nằm trong khoảng \(low) đến \(high)"
        case .notABoolean(let text): "`\(text)` không phải true hay false"
        case .notOneOf(let text, _, _): "`\(text)` không thuộc các giá trị được phép"
        case .notAnAddress(let text): "`\(text)` không phải địa chỉ thư điện tử"
        case .notAURL(let text): "`\(text)` không phải địa chỉ bắt đầu bằng https:// hoặc http://"
        case .unknownZone(let text, _): "không có múi giờ `\(text)`"
        case .notADuration(let text): "`\(text)` không phải khoảng thời gian"
        case .notASize(let text): "`\(text)` không phải kích thước"
        case .notAPath(let text): "`\(text)` không phải đường dẫn tuyệt đối"
        case .notAMoment(let text): "`\(text)` không phải thời điểm tính từ buổi họp"
        case .secretNotReadable: "không dùng được giá trị này; đây là bí mật nên không hiện ra"
        case .unknownReference(let thing, let id, _): "không có \(thing.vietnamese) nào mang mã `\(id)`"
        case .duplicateID(let thing, let id, let line): "đã có \(thing.vietnamese) mang mã `\(id)`, ở dòng \(line)"
        case .idTaken(let thing, let id, let programme, _):
            "\(thing.vietnamese) `\(id)` đã thuộc kế hoạch khác, `\(programme)`"
        case .circular(let thing, let id): "\(thing.vietnamese) `\(id)` đứng trên chính mình"
        case .memberTwice(let person, let line): "`\(person)` đã là thành viên, ở dòng \(line)"
        case .noOrganiser: "chưa có ai điều hành nhóm này"
        case .periodBackwards(let from, let until): "giai đoạn kết thúc ngày \(until), trước khi bắt đầu ngày \(from)"
        case .outsidePeriod(let text, let from, let until):
            "\(text) nằm ngoài giai đoạn của kế hoạch, \(from) đến \(until)"
        case .rule(let reason, _): "không thể theo quy tắc lặp này: \(reason)"
        case .startNotInRule(let start, _): "quy tắc lặp không sinh ra \(start), ngày bắt đầu của chuỗi"
        case .ruleOrDates: "chuỗi cần có `start`, hoặc `dates` mà không có `rule`"
        case .noSessions: "chuỗi này không sinh ra buổi nào trong giai đoạn của kế hoạch"
        case .tooManySessions(let limit): "sinh ra quá \(limit) buổi"
        case .notADateOfSeries(let text, _): "chuỗi không có buổi nào ngày \(text)"
        case .twoSessionsOneDay(let text): "chuỗi có hai buổi ngày \(text), sẽ trùng mã"
        case .noDays: "không có ngày nào"
        case .freeDaysSpan(let from, let until, let limit):
            "\(from) đến \(until) không phải là khoảng từ 1 đến \(limit) ngày"
        case .noSuchFile(let file): "không đọc được tệp `\(file)`"
        case .calendarFile(let file, let reason): "không dùng được lịch `\(file)`: \(reason)"
        case .noMeetingOn(let date, let day, _, _), .sessionOnFreeDay(let date, let day):
            "\(date) là ngày không họp: \(day)"
        case .yieldsToItself(let series): "chuỗi `\(series)` nhường chính mình"
        case .datesOfPreparation(let key): "không ghi `\(key)` cạnh `prepares`, vì ngày đã theo chuỗi kia"
        case .notToPrepare(let id, _): "trong tệp không có chuỗi `\(id)` tự có ngày họp"
        case .topicSession: "chuyên đề có buổi họp thì là `scheduled`, và `scheduled` phải có buổi họp"
        case .unknownStep(let name, _): "chính sách không có bước `\(name)`"
        case .stepNotPossible(let kind): "chính sách không có bước loại `\(kind)`"
        case .usefulBeforeDue: "bước này hết tác dụng trước khi đến hạn"
        case .quietAllDay: "giờ yên tĩnh kết thúc đúng lúc bắt đầu sẽ kéo dài cả ngày"
        case .ratesSomebody(let words, let object):
            "câu hỏi này đánh giá con người (“\(words)” về “\(object)”); phản hồi là về buổi sinh hoạt"
        case .gradesLesson(let words, let object):
            "câu hỏi này xếp loại giờ dạy (“\(words)” về “\(object)”); phản hồi là về buổi sinh hoạt"
        case .tableSyntax: "dấu ngoặc kép chưa đóng, hoặc nằm giữa ô"
        case .missingColumn(let name): "không tìm thấy cột \(ColumnWords.phrase(name, in: .vietnamese))"
        case .unknownColumn(let name, _): "không có cột `\(name)`"
        case .emptyCell(let name): "dòng này thiếu \(ColumnWords.phrase(name, in: .vietnamese))"
        case .noRows: "không có dòng nào dưới dòng tiêu đề"
        case .namesake(let name, let line): "ở dòng \(line) đã có \(name) cùng đơn vị"
        case .personDiffers(let id): "danh sách khác ghi khác về `\(id)`"
        case .noOrganisationNamed(let name, _): "không có đơn vị nào tên “\(name)”"
        case .nameWithoutLetters(let name): "không thể đặt mã từ “\(name)”"
        case .ambiguousDate(let text): "“\(text)” có thể hiểu thành hai ngày"
        case .notADateCell(let text): "“\(text)” không phải ngày"
        case .notATimeCell(let text): "“\(text)” không phải giờ"
        case .notALength(let text): "“\(text)” không phải thời lượng"
        case .endsBeforeStart(let text): "“\(text)” không sau giờ bắt đầu"
        case .noTitle: "buổi này chưa có tiêu đề"
        case .noLength: "chưa biết buổi này kéo dài bao lâu"
        case .calendar(let reason): "đây không phải lịch: \(reason)"
        case .calendarValue(let reason): "sự kiện này không thể thành buổi họp: \(reason)"
        }
    }

    var vietnameseRemedy: String? {
        switch self {
        case .tooLarge: "hãy tách ra: mỗi kế hoạch một tệp"
        case .notUTF8: "hãy lưu tệp dạng UTF-8"
        case .tabIndentation: "hãy thụt lề bằng dấu cách"
        case .anotherDocument: "mỗi kế hoạch một tệp: hãy bỏ dấu `---`"
        case .alias: "hãy viết đầy đủ giá trị; `feedback` ở đầu tệp dùng cho mọi buổi"
        case .explicitTag: "hãy bỏ đi"
        case .unknownKey(_, let nearest?, _): "ý bạn là `\(nearest)`?"
        case .unknownKey(_, nil, let known): "các khóa ở đây: \(known.joined(separator: ", "))"
        case .duplicateKey, .repeatedKey: "chỉ giữ một"
        case .controlCharacter: "hãy bỏ đi"
        case .emptyValue: "hãy ghi giá trị hoặc bỏ khóa"
        case .notAnIdentifier: "chữ thường a-z, chữ số và gạch nối, tối đa 64, bắt đầu bằng chữ hoặc số"
        case .notADate(_, let suggestion?), .notATime(_, let suggestion?), .notATimeOfDay(_, let suggestion?):
            "ý bạn là \(suggestion)?"
        case .notADate: "viết năm-tháng-ngày: 2027-09-14"
        case .noSuchDay(_, let days?): "tháng đó có \(days) ngày"
        case .noSuchDay: "tháng từ 01 đến 12"
        case .notATime: "viết 2027-09-14 08:00"
        case .notATimeOfDay: "viết từ 00:00 đến 23:59"
        case .notABoolean: "viết true hoặc false"
        case .notOneOf(_, _, let nearest?): "ý bạn là `\(nearest)`?"
        case .notOneOf(_, let choices, nil): "một trong \(choices.joined(separator: ", "))"
        case .notAnAddress: "viết ten@example.org"
        case .unknownZone(_, let nearest?): "ý bạn là `\(nearest)`?"
        case .unknownZone: "dùng tên IANA: Asia/Ho_Chi_Minh"
        case .notADuration: "viết 30s, 5m, 2h hoặc 14d"
        case .notASize: "viết 512, 64kB hoặc 10MB"
        case .notAPath: "bắt đầu bằng /"
        case .notAMoment:
            "viết `start`, `14 days before start`, `2 hours after end` hoặc `1 day before start at 18:00`"
        default: vietnameseRemedyTogether
        }
    }

    private var vietnameseRemedyTogether: String? {
        switch self {
        case .unknownReference(_, _, let nearest?): "ý bạn là `\(nearest)`?"
        case .duplicateID: "mỗi mã chỉ dùng một lần"
        case .idTaken(_, _, _, let free): "hãy đặt mã riêng ở đây, ví dụ `\(free)`"
        case .noOrganiser: "hãy cho một thành viên vai trò `chair` hoặc `secretary`"
        case .rule(_, let allowed) where !allowed.isEmpty: "được dùng: \(allowed.joined(separator: ", "))"
        case .rule: "RFC 5545 mục 3.3.10, ví dụ FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH"
        case .startNotInRule(_, let first?): "ngày đầu tiên của quy tắc là \(first)"
        case .outsidePeriod: "hãy đổi ngày hoặc giai đoạn"
        case .notADateOfSeries(_, let nearest?): "gần nhất là \(nearest)"
        case .datesOfPreparation(let key): "bỏ `\(key)`, hoặc bỏ `prepares`"
        case .notToPrepare(_, let nearest?): "ý bạn là `\(nearest)`?"
        case .noDays: "thêm `calendar: vietnam`, `days` hoặc `file`"
        case .noSuchFile: "ghi tên một tệp đọc được, nằm cạnh tệp này"
        case .noMeetingOn(_, _, let date, let suggestion):
            "quyết định trong `changes`: { date: \(date), start: \(suggestion ?? "…") }, hoặc skip: true, hoặc keep: true"
        case .sessionOnFreeDay: "chọn ngày khác, hoặc ghi `keep: true`"
        case .twoSessionsOneDay: "hãy đưa một buổi sang `sessions`"
        case .unknownStep(_, let nearest?): "ý bạn là `\(nearest)`?"
        case .unknownStep: "bước mới cần `kind`, `due`, `usefulUntil` và `to`"
        case .quietAllDay: "viết `quiet: none` nếu không cần"
        case .ratesSomebody, .gradesLesson: "hãy hỏi về nội dung, thời gian, hoặc điều nên giữ và nên đổi"
        case .unknownColumn(_, let nearest?): "ý bạn là `\(nearest)`?"
        case .unknownColumn: "ghi tiêu đề đúng như trong bảng, hoặc số thứ tự của cột"
        case .missingColumn(let name): "ghi tiêu đề các cột ở dòng đầu, hoặc ghi `\(name)` trong `columns`"
        case .emptyCell: "điền vào hoặc bỏ dòng này"
        case .namesake: "cho mỗi người một mã riêng trong cột `id`"
        case .noOrganisationNamed(_, let nearest?): "ý bạn là “\(nearest)”?"
        case .noOrganisationNamed: "thêm vào `organisations`, hoặc ghi `newOrganisations: school` cạnh tên tệp"
        case .personDiffers: "sửa cho các danh sách khớp nhau, hoặc ghi người này trong tệp kế hoạch"
        case .nameWithoutLetters: "ghi mã trong cột `id`"
        case .ambiguousDate, .notADateCell: "viết năm-tháng-ngày: 2027-09-14"
        case .notATimeCell: "viết 08:00 hoặc 8h30"
        case .notALength: "viết số phút: 90"
        case .noTitle: "ghi trong bảng, hoặc ghi `title` cạnh tên tệp"
        case .noLength: "ghi `minutes` cạnh tên tệp, hoặc thêm cột thời lượng hay giờ kết thúc"
        default: nil
        }
    }
}

extension Problem.Shape {
    var vietnamese: String {
        switch self {
        case .text: "một đoạn văn bản"
        case .list: "một danh sách"
        case .mapping: "các khóa và giá trị"
        case .nothing: "chỗ trống"
        }
    }
}

extension Problem.Thing {
    var vietnamese: String {
        switch self {
        case .organisation: "đơn vị"
        case .person: "người"
        case .group: "nhóm"
        case .member: "thành viên"
        case .programme: "kế hoạch"
        case .section: "mục"
        case .series: "chuỗi"
        case .session: "buổi"
        case .topic: "chuyên đề"
        case .safetyNote: "lưu ý an toàn"
        }
    }
}
