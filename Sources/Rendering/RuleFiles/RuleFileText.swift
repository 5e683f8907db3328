/// The JSON5 text of a value, laid out as a person would: short things on one line.
struct RuleFileText {
  /// The text so far.
  private(set) var text = ""

  private static let width = 100

  /// Writes a value with its line end.
  init(_ value: RuleFileValue) {
    put(value, depth: 0, after: 0)
    text += "\n"
  }

  private mutating func put(_ value: RuleFileValue, depth: Int, after used: Int) {
    let line = Self.line(value)
    if 2 * depth + used + DisplayWidth.columns(of: line) < Self.width {
      text += line
      return
    }
    switch value {
    case .object(let members):
      enclose("{", "}", depth) { page in
        for member in members {
          page.indent(depth + 1)
          let key = Self.key(member.key) + ": "
          page.text += key
          page.put(member.value, depth: depth + 1, after: DisplayWidth.columns(of: key))
          page.text += ",\n"
        }
      }
    case .list(let elements):
      enclose("[", "]", depth) { page in page.fill(elements, depth + 1) }
    case .text, .number, .flag: text += line
    }
  }

  private mutating func enclose(
    _ opening: String,
    _ closing: String,
    _ depth: Int,
    _ content: (inout RuleFileText) -> Void
  ) {
    text += opening + "\n"
    content(&self)
    indent(depth)
    text += closing
  }

  /// Puts as many short elements on a line as there is room for, and each long one on its own.
  private mutating func fill(_ elements: [RuleFileValue], _ depth: Int) {
    var used = 0
    for element in elements {
      let isNested = if case .object = element { true } else { false }
      let columns = DisplayWidth.columns(of: Self.line(element)) + 2
      if used > 0, isNested || 2 * depth + used + columns > Self.width {
        text += "\n"
        used = 0
      }
      if used == 0 { indent(depth) } else { text += " " }
      put(element, depth: depth, after: used)
      text += ","
      used += columns
    }
    text += "\n"
  }

  private mutating func indent(_ depth: Int) {
    text += String(repeating: "  ", count: depth)
  }

  // MARK: On one line

  private static func line(_ value: RuleFileValue) -> String {
    switch value {
    case .text(let text): return quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    case .list(let elements): return "[" + elements.map(line).joined(separator: ", ") + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let parts = members.map { key($0.key) + ": " + line($0.value) }
      return "{ " + parts.joined(separator: ", ") + " }"
    }
  }

  private static func key(_ name: String) -> String {
    let isBare = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      default: false
      }
    }
    return isBare && !name.isEmpty ? name : quoted(name)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{2028}", "\u{2029}", "\u{0}"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
