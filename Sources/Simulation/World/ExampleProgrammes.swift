import Foundation
import Programmes
package import Sessions

/// The two programmes that are shipped as examples, read from the binary.
package enum ExampleProgrammes {
    package struct Unreadable: Error, CustomStringConvertible {
        package let description: String
    }

    /// Both plans, the earlier school year first, with every mail address turned into a mailbox of the sandbox. In
    /// `language`, everybody is written to and answered in it; nil keeps what the files say.
    package static func plans(in language: Language? = nil) throws -> [ProgrammePlan] {
        try [
            ("ban-chat-luong-cu-chi.yaml", PackageResources.ban_chat_luong_cu_chi_yaml),
            ("cum-mam-non-3.yaml", PackageResources.cum_mam_non_3_yaml),
        ].map { name, bytes in
            switch ProgrammeFile.read(Data(bytes), name: name) {
            case .success(let plan): rehearsed(plan, in: language)
            case .failure(let faults): throw Unreadable(description: "\(name): \(faults)")
            }
        }.sorted { $0.programme.from < $1.programme.from }
    }

    private static func rehearsed(_ plan: ProgrammePlan, in language: Language?) -> ProgrammePlan {
        var plan = plan
        for index in plan.people.indices {
            plan.people[index].addresses = plan.people[index].addresses.map {
                .init(channel: .sandbox, address: $0.address)
            }
            if let language { plan.people[index].person.language = language }
        }
        if let language {
            for index in plan.groups.indices { plan.groups[index].language = language }
        }
        return plan
    }
}
