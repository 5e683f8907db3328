import Foundation
import Testing

@testable import Model
@testable import Rendering

struct RecordSchemaTests {
  /// Why a value has not the shape; `nil` where it has.
  private func fault(_ value: Any, _ shape: RecordShape, _ path: String = "") -> String? {
    switch shape {
    case .text: return value is String ? nil : "\(path): no text"
    case .whole: return value is Int ? nil : "\(path): no whole number"
    case .number(let number): return value as? Int == number ? nil : "\(path): not \(number)"
    case .words(let words):
      return (value as? String).map(words.contains) == true ? nil : "\(path): \(value)"
    case .orNull(let shape): return value is NSNull ? nil : fault(value, shape, path)
    case .list(let shape):
      guard let values = value as? [Any] else { return "\(path): no list" }
      return values.lazy.compactMap { fault($0, shape, path + "[]") }.first
    case .named(let name):
      let definition = RecordSchema.definitions.first { $0.key == name }
      return definition.map { fault(value, $0.value, path) } ?? "\(path): no \(name)"
    case .object(let keys, let optional):
      guard let object = value as? [String: Any] else { return "\(path): no object" }
      let known = Set(keys.map(\.key) + optional.map(\.key))
      let lacking = keys.map(\.key).filter { object[$0] == nil }
      let unknown = object.keys.filter { !known.contains($0) }
      if !lacking.isEmpty || !unknown.isEmpty { return "\(path): \(lacking) \(unknown)" }
      return (Array(keys) + Array(optional)).lazy.compactMap { key, shape in
        object[key].flatMap { fault($0, shape, "\(path).\(key)") }
      }.first
    }
  }

  private func record(_ results: [CheckResult]) throws -> Any {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let renderer = JSONRenderer(language: .chinese, version: "0.1.0", asOf: day)
    return try ExchangeSamples.json(renderer.render(results))
  }

  private static var tailored: CheckResult {
    get throws {
      let until = try #require(CalendarDate(year: 2026, month: 12, day: 1))
      var effect = TailoringEffect(file: ".hecha.json5")
      effect.removed = [TailoringEffect.Removal(rule: "a", title: "b", reason: "c")]
      effect.unusedWaivers = [
        Tailoring.Waiver(rule: "a", reason: "b", approvedBy: "c", until: until)
      ]
      return CheckResult(
        report: Samples.draft.report,
        checklist: Samples.checklist,
        chosenBy: .fallback,
        verdicts: Samples.verdicts,
        tailoring: effect
      )
    }
  }

  @Test func `what is written has the shape that the schema tells`() throws {
    let value = try record(ExchangeSamples.batch + [try Self.tailored])
    #expect(fault(value, .named("document")) == nil)
    #expect(fault(try record([]), .named("document")) == nil)
  }

  @Test func `a line of JSON Lines is a report`() throws {
    let lines = JSONLinesRenderer(language: .chinese).render(ExchangeSamples.batch)
    for line in lines.split(separator: "\n") {
      #expect(fault(try ExchangeSamples.json(String(line)), .named("report")) == nil)
    }
  }

  @Test func `another shape is found out`() throws {
    let record = try #require(try record([Samples.failing]) as? [String: Any])
    for (key, value) in [("schema", 2), ("asOf", 1), ("more", 1)] as [(String, Any)] {
      let other = record.merging([key: value]) { $1 }
      #expect(fault(other, .named("document")) != nil)
    }
    #expect(fault(record.filter { $0.key != "tool" }, .named("document")) != nil)
  }

  @Test func `the schema names only what it defines`() throws {
    let schema = try #require(try ExchangeSamples.json(RecordSchema.text) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let names = RecordSchema.text.matches(of: /"#\/\$defs\/([^"]+)"/).map { String($0.1) }
    #expect(Set(names) == Set(definitions.keys))
  }
}
