// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
import Glibc
#endif

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, imports: [Target.Dependency] = ["Model"]) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

func tests(of name: String, with imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + imports,
    swiftSettings: settings
  )
}

// A fuzz target has no `main` of its own and breaks a plain build, so it is there only when asked for:
// HECHA_FUZZ=1 swift build --sanitize fuzzer --product FuzzDecoding
let isFuzzing = Context.environment["HECHA_FUZZ"] != nil

let builtInRules: Target =
  isFuzzing
  ? .target(name: "BuiltInRules", path: "Sources/Fuzzing/NoRules", swiftSettings: settings)
  : .target(
    name: "BuiltInRules",
    path: "Rules",
    exclude: ["README.md"],
    swiftSettings: settings,
    plugins: ["EmbedRulesPlugin"]
  )

// A release build for Linux is one file that needs no library of the machine that it runs on, so that none
// of another version can keep it from starting; and it starts a quarter sooner. Where this machine lacks
// the archives for that, or with HECHA_DYNAMIC in the environment, it is linked as others are.
let standalone: [LinkerSetting] =
  isFuzzing || Context.environment["HECHA_DYNAMIC"] != nil || !hasArchives
  ? []
  : [
    .unsafeFlags(
      ["-static-executable", "-use-ld=lld"],
      .when(platforms: [.linux], configuration: .release)
    )
  ]

/// Whether the archives of the C library and of zlib are where Linux systems keep them.
var hasArchives: Bool {
  #if canImport(Glibc)
  let folders = ["lib/x86_64-linux-gnu", "lib/aarch64-linux-gnu", "lib64", "lib"]
  return folders.contains { folder in
    ["libc.a", "libz.a"].allSatisfy { access("/usr/\(folder)/\($0)", R_OK) == 0 }
  }
  #else
  return false
  #endif
}

let package = Package(
  name: "hecha",
  products: [
    .library(name: "Checking", targets: ["Checking", "Rendering", "Model"]),
    .executable(name: "hecha", targets: ["hecha"]),
  ],
  targets: [
    // The values that stages hand to each other.
    library("Model", imports: []),

    // What differs by operating system, and the two text formats of the rule files and records.
    // The settings of the C library's allocator are not in the toolchain's module of that library.
    .systemLibrary(name: "CMalloc"),
    library("Platform", imports: ["CMalloc"]),
    library("JSONText", imports: []),

    // XML and HTML, as bytes with places; and what documents are packed in.
    library("Markup", imports: []),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"])]
    ),
    library("Archive", imports: ["CZlib"]),

    // The pipeline, in order. A stage sees Model, never another stage.
    library("Reading", imports: ["Model", "Platform", "Archive", "Markup"]),
    library("Structuring"),
    library("Matching"),
    library("Judging"),
    library("Rendering", imports: ["Model", "JSONText"]),

    // Verdicts as comments within the documents that they are about.
    library("Annotating", imports: ["Model", "Archive", "Markup"]),

    // The rules: data at the top level, as texts and as the images that checking starts with.
    builtInRules,
    library("RuleLoading", imports: ["Model", "JSONText"]),

    // The assembled checker and its command line.
    library(
      "Checking",
      imports: [
        "Model", "Platform", "Reading", "Structuring", "Matching", "Judging", "BuiltInRules",
        "RuleLoading",
      ]
    ),
    .executableTarget(
      name: "hecha",
      dependencies: ["Checking", "Rendering", "Annotating", "Model", "JSONText", "Platform"],
      swiftSettings: settings,
      linkerSettings: standalone
    ),

    // Development tools.
    library(
      "Evaluation",
      imports: ["Model", "JSONText", "Platform", "Matching", "Checking", "Rendering"]
    ),
    .executableTarget(
      name: "hecha-eval",
      dependencies: ["Evaluation", "Platform"],
      swiftSettings: settings
    ),
    library(
      "Benchmarks",
      imports: [
        "Model", "JSONText", "Platform", "Reading", "Structuring", "Matching", "Judging",
        "Rendering", "Checking",
      ]
    ),
    .executableTarget(
      name: "hecha-bench",
      dependencies: ["Benchmarks", "Platform"],
      swiftSettings: settings
    ),

    // Build tools.
    .executableTarget(
      name: "EmbedRules",
      dependencies: ["Matching", "Model", "RuleLoading"],
      swiftSettings: settings
    ),
    .plugin(
      name: "EmbedRulesPlugin",
      capability: .buildTool(),
      dependencies: ["EmbedRules"],
      path: "Sources/EmbedRulesPlugin"
    ),

    // Tests mirror Sources.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Platform"),
    tests(of: "JSONText"),
    tests(of: "Markup"),
    tests(of: "Archive", with: ["CZlib"]),
    tests(of: "Model"),
    tests(of: "Reading", with: ["Model", "Platform"]),
    tests(of: "Structuring", with: ["Model", "Reading", "Rendering"]),
    tests(of: "Matching", with: ["Model", "Reading", "Structuring"]),
    tests(of: "Judging", with: ["Model"]),
    tests(of: "Rendering", with: ["Model", "JSONText"]),
    tests(of: "Annotating", with: ["Archive", "Model", "Reading"]),
    tests(of: "RuleLoading", with: ["Model", "JSONText", "BuiltInRules"]),
    tests(of: "Checking", with: ["Matching", "Model", "Rendering", "BuiltInRules"]),
    tests(of: "Evaluation", with: ["Model", "Platform", "Matching", "Checking"]),
    tests(of: "Benchmarks", with: ["Checking", "Model"]),
    tests(of: "hecha", with: ["Archive", "Checking", "JSONText", "Platform", "Rendering"]),
    .testTarget(
      name: "AccuracyTests",
      dependencies: ["Checking", "Model", "TestSupport"],
      swiftSettings: settings
    ),
  ]
)

if isFuzzing {
  func fuzz(_ name: String, _ imports: [Target.Dependency]) -> Target {
    .executableTarget(
      name: name,
      dependencies: imports,
      path: "Sources/Fuzzing/\(name)",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
    )
  }
  // The tests' writer of documents, without the tests.
  package.targets.removeAll { $0.isTest || $0.name == "TestSupport" }
  package.targets += [
    .target(
      name: "WordFiles",
      path: "Tests/TestSupport",
      sources: ["WordFile.swift", "ZipWriter.swift"],
      swiftSettings: settings
    ),
    fuzz("FuzzDecoding", ["Model", "Reading"]),
    fuzz("FuzzWord", ["Annotating", "Archive", "Model", "Reading", "WordFiles"]),
    fuzz("FuzzWeb", ["Model", "Reading"]),
    fuzz("FuzzRuleFiles", ["JSONText", "Model", "RuleLoading"]),
    fuzz("FuzzPipeline", ["Checking", "Model", "Rendering"]),
  ]
}
