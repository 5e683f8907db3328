import JSONText
import Testing

@testable import RuleLoading

/// The schema against the table of keys, in both directions.
struct RuleSchemaTests {
  let schema: JSONNode

  init() throws {
    let outcome = JSONReader.read(Array(RuleSchema.text.utf8), as: .strict)
    #expect(outcome.problems.isEmpty)
    schema = try #require(outcome.root)
  }

  @Test func `it names its dialect and ends with its line`() {
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(RuleSchema.text.hasSuffix("}\n"))
  }

  @Test func `a file has the keys of the table and no others`() throws {
    try compare(schema, PackForms.pack)
  }

  @Test func `every kind of requirement has the keys of the table and no others`() throws {
    let kinds = try #require(schema["$defs"]?["requirement"]?["oneOf"]?.elements)
    #expect(kinds.count == RequirementForms.allForms.count)
    for (kind, form) in zip(kinds, RequirementForms.allForms) { try compare(kind, form) }
  }

  @Test(arguments: RequirementKind.allCases)
  func `every kind stands in it under its own key`(_ kind: RequirementKind) throws {
    let kinds = try #require(schema["$defs"]?["requirement"]?["oneOf"]?.elements)
    let own = kinds.filter { node in
      node["required"]?.elements?.contains { $0.text == kind.rawValue } == true
    }
    #expect(own.count == 1)
  }

  private func compare(_ node: JSONNode, _ form: ObjectForm) throws {
    let properties = try #require(node["properties"]?.members, "\(form.name)")
    #expect(properties.map(\.key) == form.keys.map(\.name), "\(form.name)")
    let required = (node["required"]?.elements ?? []).compactMap(\.text)
    #expect(required == form.keys.filter(\.isRequired).map(\.name), "\(form.name)")
    #expect(node["type"]?.text == "object")
    #expect(node["additionalProperties"]?.flag == false, "\(form.name)")
    for (property, key) in zip(properties, form.keys) { try compare(property.value, key.value) }
  }

  private func compare(_ node: JSONNode, _ form: ValueForm) throws {
    switch form {
    case .text, .id, .phrase:
      #expect(node["type"]?.text == "string")
      #expect(node["pattern"]?.text != nil)
    case .flag: #expect(node["type"]?.text == "boolean")
    case .integer(let range):
      #expect(node["type"]?.text == "integer")
      #expect(node["minimum"]?.integer == range.lowerBound)
      #expect(node["maximum"]?.integer == range.upperBound)
    case .bound: #expect(node["type"]?.elements?.compactMap(\.text) == ["integer", "string"])
    case .choice(let words): #expect(node["enum"]?.elements?.compactMap(\.text) == words)
    case .list(let element, let least):
      #expect(node["minItems"]?.integer ?? 0 == least)
      try compare(try #require(node["items"]), element)
    case .map(let element): try compare(try #require(node["additionalProperties"]), element)
    case .object(let form): try compare(node, form)
    case .oneOrMore(let element):
      let choices = try #require(node["anyOf"]?.elements)
      try #require(choices.count == 2)
      try compare(choices[0], element)
      try compare(choices[1], .list(element, atLeast: 1))
    case .either(let form, let other):
      let choices = try #require(node["anyOf"]?.elements)
      try #require(choices.count == 2)
      try compare(choices[0], form)
      try compare(choices[1], other)
    case .requirement: #expect(node["$ref"]?.text == "#/$defs/requirement")
    }
  }
}
