// swift-tools-version: 6.2
// The manifest is the architecture: one line a room, listed from the words down to the root. `Sources/README.md`
// draws the same map; `scripts/check-imports` holds every file to it.

import PackageDescription

let package = Package(
    name: "convoke",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "convoke", targets: ["convoke"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        // Words
        room("Sessions"),

        // Formats
        room("ICalendar"),
        room("InternetMessage"),
        room("Tokens", others: [.crypto]),

        // Wires
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        room("Curl", ["CCurl"]),

        // Thinking
        room("Planner", ["Sessions", "ICalendar"], others: [.collections]),
        room("Composer", ["Sessions", "ICalendar", "Tokens"], others: [.mustache], resources: true),
        room("Replies", ["Sessions", "ICalendar", "InternetMessage", "Tokens"]),
        room("Programmes", ["Sessions", "ICalendar"], others: [.yams, .csv]),

        // Memory
        room("Ledger", ["Sessions"], others: [.grdb, .sqlite], resources: true),

        // Out and in
        room("Channels", ["Sessions", "InternetMessage", "Tokens", "Curl"]),
        room(
            "Outbox", ["Sessions", "Planner", "Composer", "Channels", "Ledger"],
            others: [.lifecycle, .logging, .metrics]),
        room(
            "Inbox", ["Sessions", "InternetMessage", "Replies", "Channels", "Curl", "Ledger"],
            others: [.lifecycle, .logging, .metrics]),

        // Windows
        room(
            "Web", ["Sessions", "Composer", "Channels", "Tokens", "Ledger"],
            others: [.hummingbird, .httpTypes, .lifecycle, .logging, .mustache, .nio], resources: true),
        room(
            "Console", ["Sessions", "Programmes", "Planner", "Composer", "Replies", "Channels", "Ledger"],
            others: [.rainbow]),

        // Root
        room(
            "Daemon", .everyRoomOfTheDaemon, others: [.configuration, .lifecycle, .signals, .logging, .metrics]),
        room(
            "Simulation", .everyRoomOfTheDaemon + ["Daemon"], others: [.lifecycle, .signals, .logging],
            resources: true),
        .executableTarget(
            name: "convoke", dependencies: ["Sessions", "Daemon", "Console", "Simulation", .argumentParser],
            swiftSettings: .strict),

        // Tests
        .target(
            name: "ConvokeTesting",
            dependencies: ["Sessions", "Ledger", "Channels", "InternetMessage"],
            path: "Tests/ConvokeTesting", swiftSettings: .strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: .everyRoomOfTheDaemon + ["Daemon", "ConvokeTesting", .logging],
            path: "Tests/Benchmarks", exclude: ["Peers"], swiftSettings: .strict),
        .executableTarget(
            name: "RecurrenceBenchmark", dependencies: ["ICalendar"], path: "Tests/RecurrenceBenchmark",
            exclude: ["Peers"], swiftSettings: .strict),
        .target(
            name: "Fuzzing", dependencies: ["Sessions", "ICalendar", "InternetMessage", "Replies"],
            path: "Tests/Fuzzing", swiftSettings: .strict),
        .executableTarget(name: "Fuzz", dependencies: ["Fuzzing"], path: "Tests/Fuzz", swiftSettings: .strict),
        .testTarget(
            name: "FuzzTests", dependencies: ["Fuzzing", "InternetMessage"], path: "Tests/FuzzTests",
            swiftSettings: .strict),
        .executableTarget(
            name: "ReadingBenchmark", dependencies: ["Sessions", "InternetMessage", "Replies"],
            path: "Tests/ReadingBenchmark",
            exclude: ["Peers"], swiftSettings: .strict),
        .executableTarget(
            name: "OpinionTraining", dependencies: ["Sessions", "Replies"], path: "Tests/OpinionTraining",
            exclude: ["Seen", "Unseen"], swiftSettings: .strict),
        tests("Sessions"),
        tests("ICalendar", fixtures: true),
        tests("InternetMessage", fixtures: true),
        tests("Tokens"),
        tests("Curl"),
        tests("Planner", ["Sessions", "ICalendar"], fixtures: true),
        tests("Composer", ["Sessions", "ICalendar", "Tokens"]),
        tests("Replies", ["Sessions", "ICalendar", "InternetMessage", "Tokens"]),
        tests("Programmes", ["Sessions", "ICalendar"], fixtures: true),
        tests("Ledger", ["Sessions", "Planner"]),
        tests("Channels", ["Sessions", "InternetMessage", "Tokens", "Curl"], fixtures: true),
        tests(
            "Outbox",
            [
                "Sessions", "Planner", "Composer", "Channels", "Ledger", "Tokens", "Curl", "InternetMessage",
                .lifecycle,
                .logging,
            ]),
        tests(
            "Inbox",
            ["Sessions", "InternetMessage", "Planner", "Replies", "Channels", "Curl", "Ledger", "Tokens", .logging]),
        tests("Web", ["Sessions", "Composer", "Channels", "Tokens", "Ledger", .logging]),
        tests("Console", ["Sessions", "Programmes", "Planner", "Ledger"], fixtures: true),
        tests("Daemon", .everyRoomOfTheDaemon + [.metrics]),
        tests("Simulation", .everyRoomOfTheDaemon + ["Daemon"], fixtures: true),
        tests("Program", .everyRoomOfTheDaemon + ["Daemon", "Console", .argumentParser], of: "convoke"),
    ],
    swiftLanguageModes: [.v6]
)

// MARK: - How a room is built

extension [Target.Dependency] {
    /// The daemon's own modules, each with its place in the design; only the roots may name them all.
    static var everyRoomOfTheDaemon: Self {
        [
            "Sessions", "ICalendar", "InternetMessage", "Tokens", "Curl", "Planner", "Composer", "Replies",
            "Programmes", "Ledger", "Channels", "Outbox", "Inbox", "Web",
        ]
    }
}

extension [SwiftSetting] {
    /// The same four settings in every target: the compiler holds the boundaries, and a warning is an error.
    static var strict: Self {
        [
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("ExistentialAny"),
            .treatAllWarnings(as: .error),
        ]
    }
}

/// A module of ours. `resources` are embedded in the binary, so that an installation is one file.
func room(
    _ name: String, _ ours: [Target.Dependency] = [], others: [Target.Dependency] = [], resources: Bool = false
) -> Target {
    .target(
        name: name, dependencies: ours + others,
        resources: resources ? [.embedInCode("Resources")] : [],
        swiftSettings: .strict)
}

/// The tests of one module, in `Tests/<Module>Tests`.
func tests(
    _ module: String, _ ours: [Target.Dependency] = [], of target: String? = nil, fixtures: Bool = false
) -> Target {
    .testTarget(
        name: "\(module)Tests",
        dependencies: [.init(stringLiteral: target ?? module), "ConvokeTesting"] + ours,
        exclude: fixtures ? ["Fixtures"] : [],
        swiftSettings: .strict)
}

// MARK: - Other people's work, each with the one module that may import it

extension Target.Dependency {
    static var argumentParser: Self { .product(name: "ArgumentParser", package: "swift-argument-parser") }
    static var collections: Self { .product(name: "OrderedCollections", package: "swift-collections") }
    static var configuration: Self { .product(name: "Configuration", package: "swift-configuration") }
    static var crypto: Self { .product(name: "Crypto", package: "swift-crypto") }
    static var csv: Self { .product(name: "SwiftCSV", package: "SwiftCSV") }
    static var grdb: Self { .product(name: "GRDB", package: "GRDB.swift") }
    static var httpTypes: Self { .product(name: "HTTPTypes", package: "swift-http-types") }
    static var hummingbird: Self { .product(name: "Hummingbird", package: "hummingbird") }
    static var lifecycle: Self { .product(name: "ServiceLifecycle", package: "swift-service-lifecycle") }
    static var logging: Self { .product(name: "Logging", package: "swift-log") }
    static var metrics: Self { .product(name: "Metrics", package: "swift-metrics") }
    static var mustache: Self { .product(name: "Mustache", package: "swift-mustache") }
    static var nio: Self { .product(name: "NIOCore", package: "swift-nio") }
    static var rainbow: Self { .product(name: "Rainbow", package: "Rainbow") }
    static var signals: Self { .product(name: "UnixSignals", package: "swift-service-lifecycle") }
    static var sqlite: Self { .product(name: "GRDBSQLite", package: "GRDB.swift") }
    static var yams: Self { .product(name: "Yams", package: "Yams") }
}
