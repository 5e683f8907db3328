import Foundation
import Matching
import Model
import RuleLoading

/// Writes the rule files of a folder into one Swift file: their texts, and the images of the packs and
/// of their matchers with the texts that these name.
///
/// A pack that does not load fails the build with all its problems, at their places.
@main
enum EmbedRules {
  static func main() throws {
    guard let output = CommandLine.arguments.dropFirst().first else {
      fail("usage: EmbedRules OUTPUT.swift RULES.json5...")
    }
    let paths = Array(CommandLine.arguments.dropFirst(2))
    let packs = RulePacks(try Dictionary(uniqueKeysWithValues: paths.map(file)))
    let source: String
    do throws(RuleError) {
      source = try self.source(of: packs)
    } catch {
      fail(error.problems.map { message($0, in: paths) }.joined(separator: "\n"))
    }
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func source(of packs: RulePacks) throws(RuleError) -> String {
    var entries = ""
    var claims: [PackImage.Claim] = []
    var texts = ImageTextIndex()
    for id in packs.ids {
      let checklists = try packs.checklists(of: id)
      claims += checklists.prefix(1).map { PackImage.Claim(id: id, appliesTo: $0.appliesTo) }
      let image = PackImage.encoding(checklists, &texts)
      entries += "    .init(id: \"\(id)\", json: \(SwiftLiteral.text(packs.files[id] ?? [])), "
      entries += "image: \(SwiftLiteral.text(image)), "
      entries += "matcher: \(SwiftLiteral.text(matcher(of: checklists[0])))),\n"
    }
    let image = PackImage.encoding(claims, &texts)
    return """
      enum EmbeddedRules {
        static let claims: StaticString = \(SwiftLiteral.text(image))

        static let packs: [BuiltInRules.Pack] = [
      \(entries)  ]

        static let texts: [String] = \(SwiftLiteral.list(texts.all.texts))

        static let lists: [[String]] = [
      \(texts.all.lists.map { "    \(SwiftLiteral.list($0)),\n" }.joined())  ]
      }

      """
  }

  /// The image of the matcher, which serves all profiles: they differ in numbers alone.
  private static func matcher(of checklist: Checklist) -> [UInt8] {
    do throws(PatternError) {
      return try Matcher(checklist).image
    } catch {
      fail("\(checklist.id): error: \(error.english)")
    }
  }

  private static func file(at path: String) throws -> (id: String, bytes: [UInt8]) {
    let url = URL(filePath: path)
    return (url.deletingPathExtension().lastPathComponent, Array(try Data(contentsOf: url)))
  }

  private static func message(_ problem: RuleProblem, in paths: [String]) -> String {
    let path = paths.first { $0.hasSuffix("/\(problem.file).json5") } ?? problem.file
    return "\(path):\(problem.line):\(problem.column): error: \(problem.english)"
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}
