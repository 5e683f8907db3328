/// The numbering of a document: which number stands before a paragraph, and how it is written.
struct NumberingTable {
  /// A level of a numbering.
  struct Level {
    let start: Int
    let format: String
    /// The number with what stands around it, such as `（%1）`.
    let text: String
    /// The level, from 1, after which this one begins again; `nil` after any higher one.
    let restartsAfter: Int?
    /// Whether all numbers in `text` are written in Arabic numerals.
    let isDecimal: Bool
    let suffix: String
    /// The paragraph style that has this level.
    let style: String?
  }

  /// The levels that several instances count together.
  private struct Abstract {
    var levels: [Int: Level] = [:]
    /// The style whose numbering this one only stands for.
    var styleLink: String?
  }

  private struct Instance {
    var abstract: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [String: Abstract] = [:]
  private var instances: [String: Instance] = [:]

  /// A document without numbering.
  init() {}

  init(_ part: PartTree) {
    for element in part.root.children {
      switch element.name {
      case .abstractNumbering: addAbstract(element)
      case .numberingInstance: addInstance(element)
      default: break
      }
    }
  }

  /// The count that an instance takes part in, after links through styles are followed.
  func abstractID(of instance: String, _ styles: StyleTable) -> String? {
    var id = instances[instance]?.abstract
    // A link leads to a style whose numbering links no further; more steps would be a circle.
    for _ in 0..<4 {
      guard let link = id.flatMap({ abstracts[$0]?.styleLink }),
        let next = styles.style(link).numberID
      else { return id }
      id = instances[next]?.abstract
    }
    return id
  }

  /// A level of an instance, with what the instance changes about it.
  func level(_ level: Int, of instance: String, abstract: String) -> Level? {
    instances[instance]?.levels[level] ?? abstracts[abstract]?.levels[level]
  }

  /// The number that an instance begins a level with, if it begins anew.
  func startOverride(of instance: String, level: Int) -> Int? {
    instances[instance]?.starts[level]
  }

  /// The level that belongs to one of some styles, the nearest first.
  func level(ofStyles styles: [String], in abstract: String) -> Int? {
    guard let levels = abstracts[abstract]?.levels else { return nil }
    for style in styles {
      if let found = levels.first(where: { $0.value.style == style }) { return found.key }
    }
    return nil
  }

  // MARK: Reading

  private mutating func addAbstract(_ element: PartElement) {
    guard let id = element[.abstractID] else { return }
    var abstract = Abstract(styleLink: element.value(of: .numberingStyleLink))
    for level in element.children(.numberingLevel) {
      if let number = Self.levelNumber(level) { abstract.levels[number] = Self.level(level) }
    }
    abstracts[id] = abstract
  }

  private mutating func addInstance(_ element: PartElement) {
    guard let id = element[.numberID], let abstract = element.value(of: .abstractID) else { return }
    var instance = Instance(abstract: abstract)
    for override in element.children(.levelOverride) {
      guard let number = Self.levelNumber(override) else { continue }
      instance.starts[number] = override.number(of: .startOverride).map(Self.bounded)
      instance.levels[number] = override.child(.numberingLevel).map(Self.level)
    }
    instances[id] = instance
  }

  /// A numbering has nine levels.
  private static func levelNumber(_ element: PartElement) -> Int? {
    element.number(.level).flatMap { (0...8).contains($0) ? $0 : nil }
  }

  private static func bounded(_ start: Int) -> Int { min(max(start, 0), 32_767) }

  /// The words around a number, which every paragraph of the level repeats.
  private static let longestText = 40

  private static func level(_ element: PartElement) -> Level {
    Level(
      // Without a start a level begins at 0, which no program writes and no reader expects.
      start: Self.bounded(element.number(of: .start) ?? 1),
      format: element.value(of: .numberFormat) ?? "decimal",
      text: String((element.value(of: .levelText) ?? "").prefix(Self.longestText)),
      restartsAfter: element.number(of: .levelRestart),
      isDecimal: element.isOn(.isDecimal) ?? false,
      suffix: element.value(of: .suffix) ?? "tab",
      style: element.value(of: .paragraphStyle)
    )
  }
}
