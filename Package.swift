// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "kamerspoor",
  targets: [
    // Names: the record and the field's values. Pure: no I/O, no documents. Sees no C but the processor's SHA-256.
    .systemLibrary(name: "CSHA256"),
    .target(name: "Kamerstukken", dependencies: ["CSHA256"], swiftSettings: settings),

    // Confines: another program with limits and without a network, where the kernel lets us. What Swift has no calls for.
    .target(name: "CConfinement"),

    // Reads: bytes to clean text with a way back to every byte. Never what the text means.
    .target(
      name: "Reading", dependencies: ["CConfinement", "Kamerstukken"], swiftSettings: settings),

    // Recognises: one clean text to one record. Never other documents, files or SQL.
    .target(
      name: "Recognition", dependencies: ["Kamerstukken", "Reading"], swiftSettings: settings),

    // Reads the Chamber's register: pages of its open data to entities, and these to records. Never papers or SQL.
    .target(name: "Register", dependencies: ["Kamerstukken"], swiftSettings: settings),

    // Links: records to identities, links, events, findings. Never SQL or printing.
    .target(name: "Dossiers", dependencies: ["Kamerstukken"], swiftSettings: settings),

    // Takes: lines that a job or a reader's file sends, a paper, block or verdict each. Never files or printing.
    .target(
      name: "Lines", dependencies: ["Dossiers", "Kamerstukken", "Register"], swiftSettings: settings
    ),

    // Keeps: one SQLite file. The only module that sees SQLite. Never parsing or printing.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "Archive", dependencies: ["CSQLite", "Kamerstukken"], swiftSettings: settings),

    // Shows: text and JSON for people and programs, through one funnel. Never SQL or parsing.
    .target(
      name: "Reporting", dependencies: ["Dossiers", "Kamerstukken"], exclude: ["Schemas"],
      swiftSettings: settings),

    // Commands: arguments, files, progress, exit status. The only part that prints or exits.
    .executableTarget(
      name: "kamerspoor",
      dependencies: [
        "Archive", "Dossiers", "Kamerstukken", "Lines", "Reading", "Recognition", "Register",
        "Reporting",
      ],
      swiftSettings: settings),

    // What the programs below share: clocks, whole files, running a program. Nothing here is shipped.
    .target(name: "Workbench", swiftSettings: settings),

    // Measures: the whole program over planted papers, beside SQLite and the system, asserting its own answers.
    .executableTarget(
      name: "bench",
      dependencies: [
        "Archive", "BenchTexts", "CSQLite", "Kamerstukken", "Reading", "Recognition", "Workbench",
      ],
      swiftSettings: settings),

    // A file system for SQLite in which the power can go. The trials alone link it.
    .target(name: "CFaults", dependencies: ["CSQLite"]),

    // Tries: what is promised, on the built program, by breaking what it stands on.
    .executableTarget(
      name: "trials",
      dependencies: [
        "Archive", "BenchTexts", "CFaults", "Dossiers", "Kamerstukken", "Reading", "Recognition",
        "Workbench",
      ],
      swiftSettings: settings),

    // Writes: papers and long texts whose answers are known, because they were planted. Never files or clocks.
    .target(
      name: "BenchTexts", dependencies: ["Kamerstukken", "Reading", "Recognition"],
      swiftSettings: settings),

    // Measures: the finder of references over those texts, beside `rg` where it is installed.
    .executableTarget(
      name: "reference-bench", dependencies: ["BenchTexts", "Reading", "Recognition", "Workbench"],
      swiftSettings: settings),

    // Compares: references, fields and links of papers with baselines and with truths written by hand.
    .executableTarget(
      name: "accuracy",
      dependencies: [
        "Dossiers", "Kamerstukken", "Reading", "Recognition", "Register", "Reporting", "TestAids",
        "Workbench",
      ],
      swiftSettings: settings),

    // Holds to the rules: what is fed any bytes, and what must be true of what it makes of them. Never files.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Archive", "Dossiers", "Kamerstukken", "Lines", "Reading", "Recognition", "Register",
        "Reporting", "Workbench",
      ],
      swiftSettings: settings),

    // Feeds: what libFuzzer makes, where it is linked (`make fuzz`), else files.
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "FuzzTargets", "Workbench"],
      swiftSettings: settings),

    // What more than one suite of tests needs: a JSON Schema validator, and how time grows.
    .target(
      name: "TestAids", dependencies: ["Workbench"], path: "Tests/TestAids",
      swiftSettings: settings),

    .testTarget(
      name: "KamerstukkenTests", dependencies: ["Kamerstukken"], swiftSettings: settings),
    .testTarget(
      name: "ReadingTests", dependencies: ["Kamerstukken", "Reading", "TestAids"],
      swiftSettings: settings),
    .testTarget(
      name: "RecognitionTests",
      dependencies: ["Kamerstukken", "Reading", "Recognition", "TestAids"],
      swiftSettings: settings),
    .testTarget(
      name: "RegisterTests", dependencies: ["Kamerstukken", "Register"], swiftSettings: settings),
    .testTarget(
      name: "DossiersTests",
      dependencies: ["Dossiers", "Kamerstukken", "Reading", "Recognition", "TestAids"],
      swiftSettings: settings),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Kamerstukken"], swiftSettings: settings),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Dossiers", "Kamerstukken", "Reading", "Recognition", "Reporting", "TestAids",
      ],
      swiftSettings: settings),
    // Counts the allocations of a thread, by taking malloc's place in whatever links it: the tests alone.
    .target(name: "CAllocations", path: "Tests/CAllocations"),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Archive", "BenchTexts", "CAllocations", "Dossiers", "Kamerstukken", "Reading",
        "Recognition", "Register", "TestAids", "Workbench", "accuracy",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["BenchTexts", "FuzzTargets"], exclude: ["Found"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["TestAids", "bench", "kamerspoor", "trials"],
      exclude: ["Golden/Outputs"], swiftSettings: settings),
  ]
)
