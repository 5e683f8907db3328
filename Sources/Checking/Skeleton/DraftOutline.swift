import Model

/// The outline of a draft: a frame with headed parts, some of which hold sentences.
struct DraftOutline {
  /// A part with what stands in it.
  struct Part {
    let name: String
    let heading: String
    let items: Int
    var sentences: [String] = []
  }

  var opening: [String]
  var parts: [Part]
  var closing: [String]

  /// The draft, paragraphs apart.
  var text: String {
    let body = parts.enumerated().flatMap { number, part in
      ["\(Self.numeral(number + 1))、\(part.heading)"] + Self.content(of: part)
    }
    return (opening + body + closing).joined(separator: "\n\n") + "\n"
  }

  /// The same frame with no other sentence than one.
  func holding(_ sentence: String, in name: String) -> DraftOutline {
    var outline = self
    for index in parts.indices {
      outline.parts[index].sentences = parts[index].name == name ? [sentence] : []
    }
    return outline
  }

  private static func content(of part: Part) -> [String] {
    if !part.sentences.isEmpty { return part.sentences }
    let items = (1...max(2, part.items)).map { "\(numeral($0))是\(BlankFiller.blank)。" }
    return [items.joined()]
  }

  private static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if number < 10 { return digits[number] }
    let tens = number / 10
    return (tens > 1 ? digits[tens % 10] : "") + "十" + digits[number % 10]
  }
}
