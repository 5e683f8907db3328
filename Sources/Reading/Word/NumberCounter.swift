/// Counts numbered paragraphs in reading order.
struct NumberCounter {
  /// A reference of a paragraph to its numbering.
  struct Reference: Hashable {
    let instance: String
    let level: Int
  }

  private let table: NumberingTable
  private let styles: StyleTable
  /// The numbers that were last used, by count and level.
  private var counts: [String: [Int: Int]] = [:]
  /// The new beginnings that have taken place.
  private var begun: Set<Reference> = []

  init(_ table: NumberingTable, _ styles: StyleTable) {
    self.table = table
    self.styles = styles
  }

  /// The level of an instance that belongs to a style; `nil` where it links none.
  func level(of style: StyleTable.Style, in instance: String) -> Int? {
    table.abstractID(of: instance, styles).flatMap { abstract in
      table.level(ofStyles: style.chain, in: abstract)
    }
  }

  /// The number of the next paragraph of a level with what stands around it; `nil` for bullets and
  /// for what has no number.
  mutating func text(_ reference: Reference) -> String? {
    guard let abstract = table.abstractID(of: reference.instance, styles),
      let level = table.level(reference.level, of: reference.instance, abstract: abstract)
    else { return nil }
    advance(reference, level, abstract)
    if level.format == "bullet" { return nil }
    let text = filled(level, reference, abstract)
    return text.isEmpty ? nil : text + Self.gap(after: text, level.suffix)
  }

  private mutating func advance(
    _ reference: Reference,
    _ level: NumberingTable.Level,
    _ abstract: String
  ) {
    var numbers = counts[abstract] ?? [:]
    let override = table.startOverride(of: reference.instance, level: reference.level)
    if let override, begun.insert(reference).inserted {
      numbers[reference.level] = override
    } else if let number = numbers[reference.level] {
      numbers[reference.level] = number + 1
    } else {
      numbers[reference.level] = override ?? level.start
    }
    for deeper in numbers.keys where deeper > reference.level {
      let restart = table.level(deeper, of: reference.instance, abstract: abstract)?.restartsAfter
      if restart.map({ reference.level < $0 }) ?? true { numbers[deeper] = nil }
    }
    counts[abstract] = numbers
  }

  /// The text of a level with the numbers of this and the higher levels put in.
  private func filled(
    _ level: NumberingTable.Level,
    _ reference: Reference,
    _ abstract: String
  ) -> String {
    var output = ""
    var isReference = false
    for character in level.text {
      if isReference, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        output += number(level: digit - 1, level, reference, abstract)
        isReference = false
        continue
      }
      if isReference { output.append("%") }
      isReference = character == "%"
      if !isReference { output.append(character) }
    }
    return isReference ? output + "%" : output
  }

  private func number(
    level number: Int,
    _ own: NumberingTable.Level,
    _ reference: Reference,
    _ abstract: String
  ) -> String {
    let level = table.level(number, of: reference.instance, abstract: abstract)
    let value = counts[abstract]?[number] ?? level?.start ?? 1
    let format = level?.format ?? "decimal"
    return NumberFormat.text(value, format: own.isDecimal && format != "none" ? "decimal" : format)
  }

  /// Word moves the text to a tab stop; a mark that ends in punctuation needs no space to be told
  /// apart from it.
  private static func gap(after text: String, _ suffix: String) -> String {
    guard suffix != "nothing", let last = text.last else { return "" }
    return last.isLetter || last.isNumber ? " " : ""
  }
}
