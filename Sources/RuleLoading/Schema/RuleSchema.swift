import JSONText

/// The JSON Schema of rule files, for editors.
///
/// It is made of the forms that loading checks against, so that it knows the same keys. What names
/// refer to and whether examples tell the truth, no schema can say.
package enum RuleSchema {
  /// The schema as JSON, in the 2020-12 dialect.
  package static var text: String {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.key("$schema")
      writer.string("https://json-schema.org/draft/2020-12/schema")
      writer.writeMembers(of: PackForms.pack)
      writer.key("$defs")
      writer.object { writer in
        writer.key("requirement")
        writer.object { $0.writeRequirement() }
      }
    }
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func writeMembers(of form: ObjectForm) {
    write("title", form.name)
    write("type", "object")
    key("properties")
    object { writer in
      for key in form.keys {
        writer.key(key.name)
        writer.writeSchema(of: key.value)
      }
    }
    let required = form.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { write("required", required) }
    key("additionalProperties")
    bool(false)
  }

  fileprivate mutating func writeRequirement() {
    key("oneOf")
    array { writer in
      for form in RequirementForms.allForms { writer.object { $0.writeMembers(of: form) } }
    }
  }

  private mutating func writeSchema(of form: ValueForm) {
    switch form {
    case .requirement: object { $0.write("$ref", "#/$defs/requirement") }
    case .object(let form): object { $0.writeMembers(of: form) }
    case .oneOrMore(let element): writeChoice(of: [element, .list(element, atLeast: 1)])
    case .either(let form, let other): writeChoice(of: [.object(form), other])
    default: object { $0.writePlain(form) }
    }
  }

  private mutating func writeChoice(of forms: [ValueForm]) {
    object { writer in
      writer.key("anyOf")
      writer.array { writer in
        for form in forms { writer.writeSchema(of: form) }
      }
    }
  }

  private mutating func writePlain(_ form: ValueForm) {
    switch form {
    case .text: writeText(matching: "\\S")
    case .id: writeText(matching: "^[a-z0-9-]+$")
    case .phrase:
      write("description", "要找的词语，或“@词表名”")
      writeText(matching: "\\S")
    case .flag: write("type", "boolean")
    case .integer(let range): writeInteger(in: range)
    case .bound:
      write("description", "整数，或“$参数名”")
      write("type", ["integer", "string"])
      writeRange(0...ValueForm.greatestNumber)
      write("pattern", "^\\$")
    case .choice(let words): write("enum", words)
    case .list(let element, let least):
      write("type", "array")
      key("items")
      writeSchema(of: element)
      if least > 0 { write("minItems", least) }
    case .map(let element):
      write("type", "object")
      key("propertyNames")
      object { $0.write("pattern", "\\S") }
      key("additionalProperties")
      writeSchema(of: element)
    case .requirement, .object, .oneOrMore, .either: break
    }
  }

  private mutating func writeText(matching pattern: String) {
    write("type", "string")
    write("pattern", pattern)
  }

  private mutating func writeInteger(in range: ClosedRange<Int>) {
    write("type", "integer")
    writeRange(range)
  }

  private mutating func writeRange(_ range: ClosedRange<Int>) {
    write("minimum", range.lowerBound)
    write("maximum", range.upperBound)
  }

  private mutating func write(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  private mutating func write(_ name: String, _ number: Int) {
    key(name)
    integer(number)
  }

  private mutating func write(_ name: String, _ texts: [String]) {
    key(name)
    array { writer in
      for text in texts { writer.string(text) }
    }
  }
}
