import Foundation
import TestSupport
import Testing

/// The architecture as a table: what each target may import, and what the package may hold.
///
/// The compiler's own check misses imports that are reachable through others.
struct ImportTests {
  private static let pipeline = ["Reading", "Structuring", "Matching", "Judging"]

  private static let table: [String: Set<String>] = [
    "Model": [],
    "Platform": ["CMalloc", "Glibc", "Synchronization"],
    "Archive": ["CZlib"],
    "Markup": [],
    "JSONText": [],
    "Reading": ["Model", "Platform", "Archive", "Markup"],
    "Structuring": ["Model"],
    "Matching": ["Model"],
    "Judging": ["Model"],
    "Rendering": ["Model", "JSONText", "Synchronization"],
    "Annotating": ["Model", "Archive", "Markup"],
    "Rules": [],
    "RuleLoading": ["Model", "JSONText"],
    "Checking": Set(
      pipeline + ["Model", "Platform", "Archive", "Markup", "JSONText", "BuiltInRules"]
        + ["RuleLoading", "Synchronization"]
    ),
    "hecha": [
      "Checking", "Rendering", "Annotating", "Model", "JSONText", "Platform", "Synchronization",
    ],
    "Evaluation": ["Model", "JSONText", "Platform", "Matching", "Checking", "Rendering"],
    "hecha-eval": ["Evaluation", "Platform"],
    "Benchmarks": Set(
      pipeline + ["Model", "JSONText", "Platform", "Rendering", "Checking"]
    ),
    "hecha-bench": ["Benchmarks", "Platform"],
    "Fuzzing": [
      "Annotating", "Archive", "Checking", "JSONText", "Markup", "Model", "Reading", "Rendering",
      "RuleLoading", "WordFiles",
    ],
    "EmbedRules": ["Foundation", "Matching", "Model", "RuleLoading"],
    "EmbedRulesPlugin": ["PackagePlugin", "Foundation"],
  ]

  private static let targets: [URL] = {
    let sources = try? FileManager.default.contentsOfDirectory(
      at: repository.appending(path: "Sources"),
      includingPropertiesForKeys: nil
    )
    // A library of the system is a module map without any Swift.
    let own = (sources ?? []).filter { !["CMalloc", "CZlib"].contains($0.lastPathComponent) }
    return own.sorted { $0.path < $1.path } + [repository.appending(path: "Rules")]
  }()

  @Test(arguments: targets) func `a target imports only what the table allows`(
    _ target: URL
  ) throws {
    let name = target.lastPathComponent
    let allowed = try #require(Self.table[name], "\(name) has no row in the table")
    for (file, imports) in try Self.imports(below: target) {
      #expect(imports.subtracting(allowed).isEmpty, "\(name)/\(file)")
    }
  }

  @Test func `every row of the table that is built has sources`() throws {
    #expect(Self.targets.count >= 13)
    for target in Self.targets {
      #expect(try !Self.imports(below: target).isEmpty, "\(target.lastPathComponent)")
    }
  }

  @Test func `the package depends on no other`() throws {
    let manifest = try String(
      contentsOf: repository.appending(path: "Package.swift"),
      encoding: .utf8
    )
    #expect(!manifest.contains(".package("))
  }

  @Test func `the top level holds what belongs there and nothing else`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: repository.path(percentEncoded: false)
    )
    let allowed: Set = [
      "Package.swift", "Sources", "Rules", "Tests", "fixtures", "README.md", "README.zh-CN.md",
      "LICENSE",
    ]
    #expect(Set(names.filter { !$0.hasPrefix(".") }) == allowed)
  }

  /// The modules that each Swift file below a folder imports.
  private static func imports(below folder: URL) throws -> [(file: String, Set<String>)] {
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    return try files.filter { $0.hasSuffix(".swift") }.map { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return (file, Set(text.split(separator: "\n").compactMap(module)))
    }
  }

  private static func module(importedBy line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
      words[..<keyword].allSatisfy({ accessLevels.contains(String($0)) || $0.hasPrefix("@") })
    else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
    let path = words[(keyword + 1)...].first { !kinds.contains($0) }
    return path?.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
